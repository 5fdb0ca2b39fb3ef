// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relations/namefolding.h"

#include "markdown/htmlcontents.h"

#include <QRegularExpression>

namespace Commonplace {

namespace {

QString withoutEntities(const QString &name)
{
    if (!name.contains(u'&'))
        return name;
    static const QRegularExpression entity(
        QStringLiteral("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);"));
    QString read;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : entity.globalMatch(name)) {
        read += QStringView(name).sliced(from, match.capturedStart() - from);
        read += QString::fromUtf8(htmlContents(match.captured().toUtf8()).text);
        from = match.capturedEnd();
    }
    return read + name.sliced(from);
}

QChar folded(QChar c)
{
    switch (c.unicode()) {
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201A: // ‚
    case 0x201B: // ‛
    case 0x02BC: // modifier letter apostrophe
    case 0x2032: // ′
    case 0x00B4: // ´
    case u'`':
        return u'\'';
    case 0x201C: // “
    case 0x201D: // ”
    case 0x201E: // „
    case 0x201F: // ‟
    case 0x00AB: // «
    case 0x00BB: // »
    case 0x2033: // ″
        return u'"';
    case 0x2010: // hyphen
    case 0x2011: // non-breaking hyphen
    case 0x2012: // figure dash
    case 0x2013: // –
    case 0x2014: // —
    case 0x2015: // horizontal bar
    case 0x2212: // minus
        return u'-';
    default:
        return c;
    }
}

} // namespace

QString foldedName(const QString &name)
{
    QString text = withoutEntities(name).normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    for (QChar &c : text)
        c = folded(c);
    // Two hyphens are how a dash is typed.
    text.replace(QStringLiteral("--"), QStringLiteral("-"));
    return text.simplified().toCaseFolded();
}

QString looseName(const QString &name)
{
    const QString text = foldedName(name);
    QString loose;
    bool isBetween = false;
    for (const QChar c : text) {
        if (c == u'\'')
            continue; // an apostrophe parts no words
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate()) {
            isBetween = !loose.isEmpty();
            continue;
        }
        if (isBetween)
            loose += u'-';
        isBetween = false;
        loose += c;
    }
    return loose;
}

} // namespace Commonplace
