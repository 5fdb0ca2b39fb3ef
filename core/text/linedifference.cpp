// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/linedifference.h"

#include "text/sequencediff.h"

namespace Commonplace {

namespace {

/// The lines' beginnings, and the end of the text.
QList<qsizetype> boundaries(const QByteArray &text)
{
    QList<qsizetype> starts { 0 };
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.append(at + 1);
    if (starts.last() != text.size())
        starts.append(text.size());
    return starts;
}

std::vector<int> numbered(const QByteArray &text, const QList<qsizetype> &starts, TextNumbers *numbers)
{
    std::vector<int> lines;
    lines.reserve(starts.size());
    for (qsizetype i = 0; i + 1 < starts.size(); ++i)
        lines.push_back(numbers->of(text.sliced(starts[i], starts[i + 1] - starts[i])));
    return lines;
}

} // namespace

TextEdits lineDifferences(const QByteArray &before, const QByteArray &after)
{
    const QList<qsizetype> old = boundaries(before);
    const QList<qsizetype> now = boundaries(after);
    TextNumbers numbers;
    const std::vector<int> oldLines = numbered(before, old, &numbers);
    const std::vector<int> partners = commonSequence(oldLines, numbered(after, now, &numbers));
    TextEdits edits;
    qsizetype from = 0;
    qsizetype nowFrom = 0;
    const auto close = [&](qsizetype to, qsizetype nowTo) {
        if (from < to || nowFrom < nowTo) {
            const TextRange range { old[from], old[to] };
            edits.append(trimmed(before, { range, after.sliced(now[nowFrom], now[nowTo] - now[nowFrom]) }));
        }
        from = to + 1;
        nowFrom = nowTo + 1;
    };
    for (qsizetype i = 0; i < static_cast<qsizetype>(partners.size()); ++i) {
        if (partners[i] >= 0)
            close(i, partners[i]);
    }
    close(old.size() - 1, now.size() - 1);
    return edits;
}

} // namespace Commonplace
