// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/headinganchors.h"

#include <QRegularExpression>

namespace Commonplace {

namespace {

/// Circled and squared letters: signs by category, and alphabetic all the same.
bool isEnclosedLetter(char32_t c)
{
    return (c >= 0x24b6 && c <= 0x24e9) || (c >= 0x1f130 && c <= 0x1f149) || (c >= 0x1f150 && c <= 0x1f169)
           || (c >= 0x1f170 && c <= 0x1f189);
}

bool staysOnGitHub(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Punctuation_Connector:
        return true;
    default:
        return c == U'-' || isEnclosedLetter(c);
    }
}

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

HeadingAnchors::HeadingAnchors(HeadingRule rule)
    : m_rule(rule)
{
}

QString HeadingAnchors::next(const QString &heading)
{
    return m_rule == HeadingRule::GitHub ? nextOfGitHub(heading) : nextOfKramdown(heading);
}

QString HeadingAnchors::nextOfGitHub(const QString &text)
{
    QString slug;
    const QList<uint> characters = text.toLower().toUcs4();
    for (const uint character : characters) {
        if (character == U' ')
            slug += u'-';
        else if (staysOnGitHub(character))
            slug += QChar::fromUcs4(character);
    }
    QString unique = slug;
    while (m_used.contains(unique))
        unique = slug + u'-' + QString::number(++m_used[slug]);
    m_used.insert(unique, 0);
    return unique;
}

QString HeadingAnchors::nextOfKramdown(const QString &source)
{
    QString anchor;
    bool hasBegun = false;
    for (const QChar c : source) {
        hasBegun = c != u'\n' && (hasBegun || isLatin(c)); // each line anew
        if (!hasBegun)
            continue;
        if (c == u' ')
            anchor += u'-';
        else if (isLatin(c) || (c >= u'0' && c <= u'9') || c == u'-')
            anchor += c.toLower();
    }
    if (anchor.isEmpty())
        anchor = QStringLiteral("section");
    if (const auto used = m_used.find(anchor); used != m_used.end())
        return anchor + u'-' + QString::number(++*used);
    m_used.insert(anchor, 0);
    return anchor;
}

NamedHeading NamedHeading::of(const QString &source)
{
    static const QRegularExpression name(QStringLiteral(R"([\t ]\{#([\p{L}_:][\p{L}\p{N}\p{M}_:.\-]*)\}\z)"));
    const QRegularExpressionMatch match = name.match(source);
    if (!match.hasMatch())
        return { .source = source };
    QString rest = source.first(match.capturedStart());
    while (!rest.isEmpty() && rest.back().isSpace())
        rest.chop(1);
    return { .source = rest, .anchor = match.captured(1) };
}

} // namespace Commonplace
