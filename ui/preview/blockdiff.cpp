// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/blockdiff.h"

#include <algorithm>
#include <vector>

namespace Commonplace {

namespace {

/// Beyond this many pairs the longest common subsequence costs more than replacing the middle.
constexpr qint64 largestTable = 250'000;

/// The blocks that differ after the common beginning and end are taken off.
struct Middle {
    int start = 0;
    int beforeEnd = 0;
    int afterEnd = 0;
};

Middle changedMiddle(const QList<HtmlBlock> &before, const QList<HtmlBlock> &after)
{
    Middle middle { 0, int(before.size()), int(after.size()) };
    const int shorter = std::min(middle.beforeEnd, middle.afterEnd);
    while (middle.start < shorter && before[middle.start].html == after[middle.start].html)
        ++middle.start;
    while (middle.beforeEnd > middle.start && middle.afterEnd > middle.start
           && before[middle.beforeEnd - 1].html == after[middle.afterEnd - 1].html) {
        --middle.beforeEnd;
        --middle.afterEnd;
    }
    return middle;
}

/// Lengths of the longest common subsequences of all the tails of the two middles.
class TailTable
{
public:
    TailTable(const QList<HtmlBlock> &before, const QList<HtmlBlock> &after, const Middle &middle)
        : m_rows(middle.beforeEnd - middle.start)
        , m_columns(middle.afterEnd - middle.start)
        , m_lengths(size_t(m_rows + 1) * size_t(m_columns + 1), 0)
    {
        for (int row = m_rows - 1; row >= 0; --row) {
            for (int column = m_columns - 1; column >= 0; --column) {
                const bool same = before[middle.start + row].html == after[middle.start + column].html;
                cell(row, column) =
                    same ? cell(row + 1, column + 1) + 1 : std::max(cell(row + 1, column), cell(row, column + 1));
            }
        }
    }

    int &cell(int row, int column) { return m_lengths[size_t(row) * size_t(m_columns + 1) + size_t(column)]; }

private:
    int m_rows;
    int m_columns;
    std::vector<int> m_lengths;
};

} // namespace

QList<BlockSplice> diffBlocks(const QList<HtmlBlock> &before, const QList<HtmlBlock> &after)
{
    const Middle middle = changedMiddle(before, after);
    const int rows = middle.beforeEnd - middle.start;
    const int columns = middle.afterEnd - middle.start;
    if (rows == 0 && columns == 0)
        return {};
    if (rows == 0 || columns == 0 || qint64(rows) * columns > largestTable)
        return { { middle.start, rows, middle.start, columns } };

    TailTable table(before, after, middle);
    QList<BlockSplice> splices;
    BlockSplice open { middle.start, 0, middle.start, 0 };
    int row = 0;
    int column = 0;
    while (row < rows || column < columns) {
        if (row < rows && column < columns && before[middle.start + row].html == after[middle.start + column].html) {
            if (open.removed > 0 || open.inserted > 0)
                splices.append(open);
            ++row;
            ++column;
            open = { middle.start + row, 0, middle.start + column, 0 };
        } else if (column == columns || (row < rows && table.cell(row + 1, column) >= table.cell(row, column + 1))) {
            ++row;
            ++open.removed;
        } else {
            ++column;
            ++open.inserted;
        }
    }
    if (open.removed > 0 || open.inserted > 0)
        splices.append(open);
    return splices;
}

} // namespace Commonplace
