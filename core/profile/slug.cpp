// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/slug.h"

#include <QRegularExpression>

namespace Commonplace {

namespace {

constexpr int LongestSlug = 80;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019) || c == QChar(0x02BC);
}

QString cut(const QString &slug, qsizetype longest, const QString &replacement)
{
    if (slug.size() <= longest)
        return slug;
    QString shorter = slug.first(longest);
    if (shorter.back().isHighSurrogate())
        shorter.chop(1);
    const qsizetype word = replacement.isEmpty() ? -1 : shorter.lastIndexOf(replacement);
    if (word > longest * 2 / 3 && !slug.sliced(longest).startsWith(replacement))
        shorter.truncate(word);
    while (!replacement.isEmpty() && shorter.endsWith(replacement))
        shorter.chop(replacement.size());
    return shorter;
}

} // namespace

QString slugFromText(const QString &text, const SlugRules &rules)
{
    QString given = text.toLower();
    if (rules.cleanAccents) {
        given = given.normalized(QString::NormalizationForm_D);
        given.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
        given.replace(QStringLiteral("ß"), QStringLiteral("ss"))
            .replace(QStringLiteral("æ"), QStringLiteral("ae"))
            .replace(QStringLiteral("œ"), QStringLiteral("oe"))
            .replace(QStringLiteral("ø"), QStringLiteral("o"))
            .replace(QStringLiteral("ł"), QStringLiteral("l"));
    }
    given = given.normalized(QString::NormalizationForm_C);
    const bool isAscii = rules.encoding == SlugRules::Encoding::Ascii;
    QString slug;
    bool isBetween = false;
    for (const QChar c : std::as_const(given)) {
        if (isApostrophe(c))
            continue;
        const bool stands = isAscii ? (c.unicode() < 0x80 && c.isLetterOrNumber())
                                    : c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (!stands) {
            isBetween = !slug.isEmpty();
            continue;
        }
        if (isBetween)
            slug += rules.replacement;
        isBetween = false;
        slug += c;
    }
    return cut(slug, std::clamp(rules.maxLength.value_or(LongestSlug), 1, LongestSlug), rules.replacement);
}

QString filledTemplate(const QString &text, const TemplateValue &value)
{
    static const QRegularExpression placeholder(
        QStringLiteral("\\{\\{\\s*(?:fields?\\.)?([^}|\\s]+)\\s*(?:\\|[^}]*)?\\}\\}"));
    QString filled;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text)) {
        filled += QStringView(text).sliced(from, match.capturedStart() - from);
        filled += value(match.captured(1)).value_or(QString());
        from = match.capturedEnd();
    }
    return filled + text.sliced(from);
}

std::optional<QString> dateTemplateValue(const QString &name, const QDateTime &moment)
{
    const auto twoDigits = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    if (name == u"year")
        return QString::number(moment.date().year());
    if (name == u"month")
        return twoDigits(moment.date().month());
    if (name == u"day")
        return twoDigits(moment.date().day());
    if (name == u"hour")
        return twoDigits(moment.time().hour());
    if (name == u"minute")
        return twoDigits(moment.time().minute());
    if (name == u"second")
        return twoDigits(moment.time().second());
    return std::nullopt;
}

QString safeFileName(const QString &name)
{
    static const QRegularExpression device(QStringLiteral("\\A(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\.|\\z)"),
                                           QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype LongestBytes = 200;
    QString safe = name;
    safe.removeIf([](QChar c) {
        const QChar::Category category = c.category();
        return category == QChar::Other_Control || category == QChar::Other_Format
               || QStringView(u"/\\<>:\"|?*").contains(c);
    });
    while (safe.toUtf8().size() > LongestBytes)
        safe.chop(safe.back().isLowSurrogate() ? 2 : 1);
    while (!safe.isEmpty() && (safe.back() == u'.' || safe.back().isSpace()))
        safe.chop(1);
    while (!safe.isEmpty() && (safe.front() == u'.' || safe.front().isSpace()))
        safe.remove(0, 1);
    return device.match(safe).hasMatch() ? safe.insert(0, u'_') : safe;
}

} // namespace Commonplace
