// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/similartext.h"

#include <algorithm>
#include <vector>

namespace Commonplace {

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (size_t i = 0; i < width; ++i)
        last[i] = static_cast<int>(i);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int replaced = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({ last[at] + 1, row[at - 1] + 1, replaced });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        if (least > limit)
            return limit + 1;
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return std::min(last[width - 1], limit + 1);
}

QString foldedText(const QString &text)
{
    QString folded = text.toCaseFolded();
    for (QChar &c : folded) {
        if (c == u'-' || c == u'_')
            c = u' ';
    }
    return folded.simplified();
}

QString nearestOf(const QString &text, const QStringList &candidates)
{
    const QString wanted = foldedText(text);
    if (wanted.isEmpty())
        return {};
    QString nearest;
    int best = wanted.size() < 3 ? 0 : std::clamp(static_cast<int>(wanted.size()) / 4, 1, 3);
    bool isTied = false;
    for (const QString &candidate : candidates) {
        const int distance = editDistance(wanted, foldedText(candidate), best);
        if (distance > best || (distance == best && candidate == nearest))
            continue;
        isTied = distance == best && !nearest.isEmpty();
        best = distance;
        nearest = candidate;
    }
    return isTied ? QString() : nearest;
}

} // namespace Commonplace
