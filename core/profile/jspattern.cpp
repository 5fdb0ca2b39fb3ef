// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/jspattern.h"

namespace Commonplace {

namespace {

/// `\u{1F331}` or `\u00e9` at `at` as PCRE2 writes it; moves `at` behind it. Nothing where it is none.
QString codePointAt(const QString &pattern, qsizetype *at)
{
    static const QRegularExpression codePoint(QStringLiteral("\\G\\\\u(?:\\{([0-9A-Fa-f]{1,6})\\}|([0-9A-Fa-f]{4}))"));
    const QRegularExpressionMatch match = codePoint.match(pattern, *at);
    if (!match.hasMatch())
        return {};
    *at = match.capturedEnd();
    return QStringLiteral("\\x{%1}").arg(match.captured(1) + match.captured(2));
}

/// What stands at `at` outside of brackets; moves `at` behind it.
QString outsideAt(const QString &pattern, qsizetype *at)
{
    const QStringView rest = QStringView(pattern).sliced(*at);
    if (rest.startsWith(u"[^]")) {
        *at += 3;
        return QStringLiteral("[\\s\\S]");
    }
    if (rest.startsWith(u"[]")) {
        *at += 2;
        return QStringLiteral("(?!)");
    }
    ++*at;
    return rest.front() == u'$' ? QStringLiteral("\\z") : QString(rest.front());
}

} // namespace

QRegularExpression expressionFromJs(const QString &pattern)
{
    // With the just-in-time compiler a step counts for more than one; this is some milliseconds.
    QString converted = QStringLiteral("(*LIMIT_MATCH=200000)");
    bool isInBrackets = false;
    for (qsizetype at = 0; at < pattern.size();) {
        if (pattern[at] == u'\\') {
            const QString codePoint = codePointAt(pattern, &at);
            converted +=
                codePoint.isEmpty() ? pattern.sliced(at, std::min<qsizetype>(2, pattern.size() - at)) : codePoint;
            at += codePoint.isEmpty() ? 2 : 0;
        } else if (isInBrackets) {
            isInBrackets = pattern[at] != u']';
            // Within brackets PCRE2 reads `[:` as the beginning of a class by name.
            converted += pattern[at] == u'[' ? QStringLiteral("\\[") : QString(pattern[at]);
            ++at;
        } else {
            const QChar first = pattern[at];
            const QString part = outsideAt(pattern, &at);
            isInBrackets = first == u'[' && part.size() == 1;
            converted += part;
        }
    }
    return QRegularExpression(converted);
}

} // namespace Commonplace
