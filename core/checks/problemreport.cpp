// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/problemreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <numeric>

namespace Commonplace {

namespace {

/// The line's code points as they can be shown on one line of a terminal: no control or direction character changes
/// what is read.
QList<char32_t> shownLine(const QByteArray &line)
{
    const QList<uint> points = QString::fromUtf8(line).toUcs4();
    QList<char32_t> shown;
    shown.reserve(points.size());
    for (const char32_t point : points) {
        const QChar::Category category = QChar::category(point);
        const bool invisible = category == QChar::Other_Control || category == QChar::Other_Format
                               || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        shown.append(invisible ? U' ' : point);
    }
    return shown;
}

/// How many columns of a terminal a character takes: the wide ones of East Asia and emojis two (UAX #11), marks on
/// other characters none.
int columnsOf(char32_t point)
{
    struct Range {
        char32_t first;
        char32_t last;
    };
    static constexpr std::array<Range, 13> Wide { { { 0x1100, 0x115F },
                                                    { 0x2E80, 0x303E },
                                                    { 0x3041, 0xA4CF },
                                                    { 0xA960, 0xA97C },
                                                    { 0xAC00, 0xD7A3 },
                                                    { 0xF900, 0xFAFF },
                                                    { 0xFE30, 0xFE6F },
                                                    { 0xFF01, 0xFF60 },
                                                    { 0xFFE0, 0xFFE6 },
                                                    { 0x1F300, 0x1F64F },
                                                    { 0x1F680, 0x1F6FF },
                                                    { 0x1F900, 0x1FAFF },
                                                    { 0x20000, 0x3FFFD } } };
    const QChar::Category category = QChar::category(point);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        return 0;
    const bool isWide = std::any_of(Wide.begin(), Wide.end(),
                                    [point](Range range) { return point >= range.first && point <= range.last; });
    return isWide ? 2 : 1;
}

qsizetype columnsOf(const QList<char32_t> &text)
{
    return std::accumulate(text.begin(), text.end(), qsizetype { 0 },
                           [](qsizetype sum, char32_t point) { return sum + columnsOf(point); });
}

QJsonValue orNull(const QByteArray &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromUtf8(text));
}

QJsonArray listOf(const QList<Problem> &problems)
{
    QJsonArray list;
    for (const Problem &problem : problems) {
        list.append(QJsonObject {
            { QStringLiteral("rule"), problem.rule },
            { QStringLiteral("severity"), severityName(problem.severity) },
            { QStringLiteral("file"), problem.file },
            { QStringLiteral("line"), problem.line },
            { QStringLiteral("column"), problem.column },
            { QStringLiteral("field"), orNull(problem.field) },
            { QStringLiteral("target"), orNull(problem.target) },
            { QStringLiteral("message"), problem.message },
            { QStringLiteral("suggestion"), orNull(problem.suggestion.toUtf8()) },
        });
    }
    return list;
}

} // namespace

QByteArray textReport(const Problem &problem, const QByteArray &lineText)
{
    constexpr qsizetype Width = 100;
    // A file's name may hold a %1: all texts are put in at once.
    QString report = QStringLiteral("%1:%2:%3: %4: %5 [%6]\n")
                         .arg(problem.file, QString::number(problem.line), QString::number(problem.column),
                              severityName(problem.severity), problem.message, problem.rule);
    const QList<char32_t> line = shownLine(lineText);
    QList<char32_t> before = line.first(std::clamp<qsizetype>(problem.column - 1, 0, line.size()));
    QList<char32_t> behind = line.sliced(before.size());
    if (columnsOf(line) > Width) {
        // What stands before the caret may fill half of the width, or more where little stands behind it.
        if (columnsOf(before) > Width / 2) {
            qsizetype width = columnsOf(before);
            qsizetype cut = 0;
            while (width > Width / 2)
                width -= columnsOf(before[cut++]);
            before = QList { U'…' } + before.sliced(cut);
        }
        const qsizetype room = Width + (before.startsWith(U'…') ? 1 : 0) - columnsOf(before);
        if (columnsOf(behind) > room) {
            qsizetype width = 0;
            qsizetype kept = 0;
            while (width + columnsOf(behind[kept]) <= room)
                width += columnsOf(behind[kept++]);
            behind = behind.first(kept) + QList { U'…' };
        }
    }
    report += QStringLiteral("    %1%2\n    %3^\n")
                  .arg(QString::fromUcs4(before.constData(), before.size()),
                       QString::fromUcs4(behind.constData(), behind.size()), QString(columnsOf(before), u' '));
    return report.toUtf8();
}

QByteArray jsonReport(const CheckedLibrary &library, const QList<Problem> &problems,
                      const std::optional<ReportedBase> &base)
{
    QHash<QString, int> counts;
    for (const Problem &problem : problems)
        ++counts[severityName(problem.severity)];
    QJsonObject counted;
    for (const char *severity : { "error", "warning", "info" })
        counted.insert(QLatin1StringView(severity), counts.value(QLatin1StringView(severity)));
    QJsonObject report {
        { QStringLiteral("library"), library.path },    { QStringLiteral("profile"), library.profile },
        { QStringLiteral("entries"), library.entries }, { QStringLiteral("problems"), listOf(problems) },
        { QStringLiteral("counts"), counted },
    };
    if (base) {
        report.insert(QStringLiteral("base"), base->name);
        report.insert(QStringLiteral("added"), problems.size());
        report.insert(QStringLiteral("solved"), listOf(base->solved));
    }
    return QJsonDocument(report).toJson();
}

} // namespace Commonplace
