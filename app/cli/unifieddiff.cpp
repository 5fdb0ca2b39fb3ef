// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unifieddiff.h"

#include <QByteArrayList>

namespace Commonplace::Cli {

namespace {

/// The lines of a text, each with its line end.
QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype lineFeed = text.indexOf('\n', start);
        const qsizetype end = lineFeed < 0 ? text.size() : lineFeed + 1;
        lines += text.sliced(start, end - start);
        start = end;
    }
    return lines;
}

QByteArray diffLine(char mark, const QByteArray &line)
{
    return mark + line + (line.endsWith('\n') ? "" : "\n\\ No newline at end of file\n");
}

/// Where a hunk lies in one of its two texts. An empty one is named by the line before it.
QByteArray hunkRange(qsizetype first, qsizetype count)
{
    return QByteArray::number(count == 0 ? first : first + 1) + ',' + QByteArray::number(count);
}

} // namespace

QByteArray unifiedDiff(const QString &file, const QByteArray &before, const QByteArray &after)
{
    const QByteArrayList a = linesOf(before);
    const QByteArrayList b = linesOf(after);
    qsizetype prefix = 0;
    while (prefix < std::min(a.size(), b.size()) && a[prefix] == b[prefix])
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < std::min(a.size(), b.size()) - prefix && a[a.size() - 1 - suffix] == b[b.size() - 1 - suffix])
        ++suffix;
    const qsizetype first = std::max<qsizetype>(prefix - 3, 0);
    const qsizetype context = std::min<qsizetype>(suffix, 3);
    const QByteArray name = file.toUtf8();
    QByteArray diff = "--- " + name + "\n+++ " + name + "\n@@ -" + hunkRange(first, a.size() - suffix + context - first)
                      + " +" + hunkRange(first, b.size() - suffix + context - first) + " @@\n";
    for (qsizetype i = first; i < prefix; ++i)
        diff += diffLine(' ', a[i]);
    for (qsizetype i = prefix; i < a.size() - suffix; ++i)
        diff += diffLine('-', a[i]);
    for (qsizetype i = prefix; i < b.size() - suffix; ++i)
        diff += diffLine('+', b[i]);
    for (qsizetype i = a.size() - suffix; i < a.size() - suffix + context; ++i)
        diff += diffLine(' ', a[i]);
    return diff;
}

} // namespace Commonplace::Cli
