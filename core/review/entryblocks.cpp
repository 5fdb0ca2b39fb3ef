// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/entryblocks.h"

#include "review/prosediff.h"
#include "text/utf8.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace Commonplace {

namespace {

using Kind = MarkdownBlock::Kind;

/// Blocks at the same place with less in common are two.
constexpr double AlikeInPlace = 0.4;
/// As are blocks elsewhere, for there are more of them to be taken for each other.
constexpr double AlikeElsewhere = 0.75;
/// A shorter text that is found elsewhere is there by chance.
constexpr qsizetype ShortestMoved = 12;
/// So many pairs of changed blocks are compared at most.
constexpr qsizetype MostComparisons = 20000;

QString withLf(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
}

/// Where a line ends hard, that is no layout; a sign that no text has stands for it.
QString joinedLines(const QString &text)
{
    static const QRegularExpression hardBreak(QStringLiteral("(?: {2,}|\\\\)\n"));
    return QString(text).replace(hardBreak, QStringLiteral(" \uFDD0 ")).simplified();
}

QString withoutTrailingBlanks(const QString &text)
{
    static const QRegularExpression trailing(QStringLiteral("[ \t]+(?=\n|$)"));
    return QString(text).remove(trailing);
}

EntryBlock blockOf(const Entry &entry, Kind kind, int level, TextRange range)
{
    EntryBlock block { .kind = kind, .level = level, .range = range };
    block.text = withLf(range.in(entry.bytes()));
    const bool isRunning = kind == Kind::Paragraph || kind == Kind::Heading;
    block.comparable = isRunning ? joinedLines(block.text) : withoutTrailingBlanks(block.text);
    return block;
}

/// Whole lines of a range, without blank ones before and behind them; empty where there are only such.
TextRange withoutBlankLines(const QByteArray &bytes, TextRange range)
{
    const auto isBlank = [](char sign) { return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r'; };
    qsizetype start = range.start;
    while (start < range.end && isBlank(bytes[start]))
        ++start;
    qsizetype end = range.end;
    while (end > start && isBlank(bytes[end - 1]))
        --end;
    while (start > range.start && bytes[start - 1] != '\n' && bytes[start - 1] != '\r')
        --start;
    return { start, end };
}

/// Pairs blocks by what they say, in several goes.
class BlockPairing
{
public:
    BlockPairing(const QList<EntryBlock> &before, const QList<EntryBlock> &after)
        : m_before(before)
        , m_after(after)
        , m_partnerOfBefore(static_cast<size_t>(before.size()), -1)
        , m_partnerOfAfter(static_cast<size_t>(after.size()), -1)
    {
    }

    QList<BlockPair> pairs()
    {
        pairUnchanged();
        pairInPlace();
        pairMoved();
        return m_pairs;
    }

private:
    [[nodiscard]] bool isFreeBefore(qsizetype i) const { return m_partnerOfBefore[static_cast<size_t>(i)] < 0; }
    [[nodiscard]] bool isFreeAfter(qsizetype j) const { return m_partnerOfAfter[static_cast<size_t>(j)] < 0; }

    void pair(const BlockPair &pair)
    {
        m_partnerOfBefore[static_cast<size_t>(pair.before)] = pair.after;
        m_partnerOfAfter[static_cast<size_t>(pair.after)] = pair.before;
        m_pairs.append(pair);
    }

    [[nodiscard]] double similarity(qsizetype i, qsizetype j)
    {
        if (m_before[i].kind != m_after[j].kind || ++m_comparisons > MostComparisons)
            return 0;
        return wordSimilarity(m_before[i].comparable, m_after[j].comparable);
    }

    void pairUnchanged()
    {
        QHash<QString, qsizetype> names;
        const auto namesOf = [&names](const QList<EntryBlock> &blocks) {
            QList<qsizetype> named;
            for (const EntryBlock &block : blocks) {
                const QString key = QString::number(static_cast<int>(block.kind)) + u' ' + block.comparable;
                const auto known = names.constFind(key);
                named.append(known == names.constEnd() ? *names.insert(key, names.size()) : *known);
            }
            return named;
        };
        const QList<qsizetype> before = namesOf(m_before);
        const QList<std::pair<qsizetype, qsizetype>> common = commonItems(before, namesOf(m_after));
        for (const auto &[one, other] : common)
            pair({ .before = one, .after = other });
    }

    /// Between two unchanged blocks: what was removed and what was added there may be one changed block.
    void pairInPlace()
    {
        qsizetype i = 0;
        for (qsizetype j = 0; j < m_after.size();) {
            if (!isFreeAfter(j)) {
                i = m_partnerOfAfter[static_cast<size_t>(j)] + 1;
                ++j;
                continue;
            }
            qsizetype endOfAfter = j;
            while (endOfAfter < m_after.size() && isFreeAfter(endOfAfter))
                ++endOfAfter;
            qsizetype endOfBefore = i;
            while (endOfBefore < m_before.size() && isFreeBefore(endOfBefore))
                ++endOfBefore;
            pairGap(i, endOfBefore, j, endOfAfter);
            i = endOfBefore;
            j = endOfAfter;
        }
    }

    /// Pairs in their order, so that they have as much in common as can be.
    void pairGap(qsizetype startBefore, qsizetype endBefore, qsizetype startAfter, qsizetype endAfter)
    {
        const auto rows = static_cast<size_t>(endBefore - startBefore);
        const auto columns = static_cast<size_t>(endAfter - startAfter);
        if (rows == 0 || columns == 0 || rows * columns > MostComparisons)
            return;
        std::vector<double> alike(rows * columns);
        std::vector<double> best((rows + 1) * (columns + 1), 0);
        const auto bestAt = [&](size_t row, size_t column) -> double & { return best[row * (columns + 1) + column]; };
        for (size_t row = rows; row-- > 0;) {
            for (size_t column = columns; column-- > 0;) {
                const double share =
                    similarity(startBefore + static_cast<qsizetype>(row), startAfter + static_cast<qsizetype>(column));
                alike[row * columns + column] = share;
                bestAt(row, column) = std::max(bestAt(row + 1, column), bestAt(row, column + 1));
                if (share >= AlikeInPlace)
                    bestAt(row, column) = std::max(bestAt(row, column), share + bestAt(row + 1, column + 1));
            }
        }
        for (size_t row = 0, column = 0; row < rows && column < columns;) {
            const double share = alike[row * columns + column];
            if (share >= AlikeInPlace && bestAt(row, column) <= share + bestAt(row + 1, column + 1)) {
                pair({ .before = startBefore + static_cast<qsizetype>(row),
                       .after = startAfter + static_cast<qsizetype>(column),
                       .isSame = false });
                ++row;
                ++column;
            } else if (bestAt(row + 1, column) >= bestAt(row, column + 1)) {
                ++row;
            } else {
                ++column;
            }
        }
    }

    void pairMoved()
    {
        for (qsizetype j = 0; j < m_after.size(); ++j) {
            if (!isFreeAfter(j) || m_after[j].comparable.size() < ShortestMoved)
                continue;
            qsizetype nearest = -1;
            double most = AlikeElsewhere;
            for (qsizetype i = 0; i < m_before.size(); ++i) {
                if (!isFreeBefore(i))
                    continue;
                const double share = m_before[i].comparable == m_after[j].comparable ? 2 : similarity(i, j);
                if (share >= most) {
                    most = share;
                    nearest = i;
                }
            }
            if (nearest >= 0) {
                pair({ .before = nearest,
                       .after = j,
                       .isSame = m_before[nearest].comparable == m_after[j].comparable,
                       .isMoved = true });
            }
        }
    }

    const QList<EntryBlock> &m_before;
    const QList<EntryBlock> &m_after;
    std::vector<qsizetype> m_partnerOfBefore;
    std::vector<qsizetype> m_partnerOfAfter;
    QList<BlockPair> m_pairs;
    qsizetype m_comparisons = 0;
};

} // namespace

QList<EntryBlock> entryBlocks(const Entry &entry)
{
    const TextRange body = entry.bodyRange();
    QList<MarkdownBlock> known = MarkdownDocument::parse(entry.body(), MarkdownDocument::Words::LeftOut).blocks;
    std::ranges::stable_sort(known, {}, [](const MarkdownBlock &block) { return block.range.start; });
    QList<EntryBlock> blocks;
    qsizetype at = body.start;
    const auto addRest = [&](qsizetype end) {
        const TextRange rest = withoutBlankLines(entry.bytes(), { at, end });
        if (!rest.isEmpty())
            blocks.append(blockOf(entry, Kind::Paragraph, 0, rest));
    };
    for (const MarkdownBlock &block : std::as_const(known)) {
        const TextRange range = block.range.shifted(body.start);
        if (range.start < at || range.isEmpty())
            continue;
        addRest(range.start);
        blocks.append(blockOf(entry, block.kind, block.level, range));
        at = range.end;
    }
    addRest(body.end);
    return blocks;
}

QList<BlockPair> pairedBlocks(const QList<EntryBlock> &before, const QList<EntryBlock> &after)
{
    QList<BlockPair> pairs = BlockPairing(before, after).pairs();
    std::ranges::sort(pairs, {}, &BlockPair::after);
    return pairs;
}

} // namespace Commonplace
