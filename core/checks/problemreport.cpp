// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/problemreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Commonplace {

namespace {

/// The line as it can be shown on one line of a terminal: no control or direction character changes what is read.
QString shownLine(const QByteArray &line)
{
    QString text = QString::fromUtf8(line);
    for (QChar &c : text) {
        const bool invisible = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (invisible || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

QJsonValue orNull(const QByteArray &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromUtf8(text));
}

} // namespace

QByteArray textReport(const Problem &problem, const QByteArray &lineText)
{
    constexpr qsizetype Width = 100;
    QString report = QStringLiteral("%1:%2:%3: %4: %5 [%6]\n")
                         .arg(problem.file)
                         .arg(problem.line)
                         .arg(problem.column)
                         .arg(severityName(problem.severity), problem.message, problem.rule);
    QString line = shownLine(lineText);
    // Columns are code points; the string counts UTF-16 units.
    qsizetype caret = 0;
    for (int column = 1; column < problem.column && caret < line.size(); ++column)
        caret += line[caret].isHighSurrogate() ? 2 : 1;
    if (caret > Width / 2 && line.size() > Width) {
        const qsizetype cut = caret - Width / 2;
        line = u'…' + line.sliced(cut);
        caret -= cut - 1;
    }
    if (line.size() > Width)
        line = line.first(Width) + u'…';
    report += QStringLiteral("    %1\n    %2^\n").arg(line, QString(caret, u' '));
    return report.toUtf8();
}

QByteArray jsonReport(const CheckedLibrary &library, const QList<Problem> &problems)
{
    QJsonArray list;
    QHash<QString, int> counts;
    for (const Problem &problem : problems) {
        ++counts[severityName(problem.severity)];
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
    QJsonObject counted;
    for (const char *severity : { "error", "warning", "info" })
        counted.insert(QLatin1StringView(severity), counts.value(QLatin1StringView(severity)));
    const QJsonObject report {
        { QStringLiteral("library"), library.path },    { QStringLiteral("profile"), library.profile },
        { QStringLiteral("entries"), library.entries }, { QStringLiteral("problems"), list },
        { QStringLiteral("counts"), counted },
    };
    return QJsonDocument(report).toJson();
}

} // namespace Commonplace
