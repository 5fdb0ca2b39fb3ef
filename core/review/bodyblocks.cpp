// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/bodyblocks.h"

#include "text/sequencediff.h"

#include <algorithm>

namespace Commonplace {

namespace {

constexpr double Alike = 0.5;      // a changed block
constexpr double MovedAlike = 0.7; // one that was moved and changed
constexpr qsizetype FewestMovedWords = 4;
constexpr qsizetype MostComparisons = 40'000; // of blocks by their words

/// The sign and length of a line that opens or closes a fenced block of code.
struct Fence {
    char sign = 0;
    qsizetype length = 0;
};

Fence fenceOf(QByteArrayView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == ' ')
        ++indent;
    line = line.sliced(indent);
    if (line.isEmpty() || (line[0] != '`' && line[0] != '~'))
        return {};
    qsizetype length = 0;
    while (length < line.size() && line[length] == line[0])
        ++length;
    const bool isInline = line[0] == '`' && line.sliced(length).contains('`');
    return length < 3 || isInline ? Fence() : Fence { line[0], length };
}

bool isListOrTable(QByteArrayView line)
{
    line = line.trimmed();
    if (line.isEmpty())
        return false;
    if (line[0] == '|' || line.startsWith("- ") || line.startsWith("* ") || line.startsWith("+ "))
        return true;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9')
        ++digits;
    return digits > 0 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')')
           && line[digits + 1] == ' ';
}

BodyBlock::Kind kindOf(const QByteArray &text, bool hasFence)
{
    if (hasFence || text.startsWith("    ") || text.startsWith('\t'))
        return BodyBlock::Kind::Code;
    if (text.startsWith('#') && text.count('\n') <= 1)
        return BodyBlock::Kind::Heading;
    return isListOrTable(text.first(std::max(text.indexOf('\n'), qsizetype(0)))) ? BodyBlock::Kind::Lines
                                                                                 : BodyBlock::Kind::Prose;
}

QByteArrayList sortedWords(const QByteArray &text)
{
    QByteArrayList words = text.simplified().split(' ');
    std::ranges::sort(words);
    return words;
}

double sharedWords(const QByteArrayList &one, const QByteArrayList &other)
{
    qsizetype same = 0;
    for (qsizetype i = 0, j = 0; i < one.size() && j < other.size();) {
        if (one[i] == other[j]) {
            ++same;
            ++i;
            ++j;
        } else if (one[i] < other[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return 2.0 * static_cast<double>(same) / static_cast<double>(one.size() + other.size());
}

class Aligner
{
public:
    Aligner(const QList<BodyBlock> &before, const QList<BodyBlock> &after)
        : m_before(before)
        , m_after(after)
    {
        m_result.beforeOf.assign(after.size(), -1);
        m_result.afterOf.assign(before.size(), -1);
        m_result.moved.assign(before.size(), false);
    }

    BlockAlignment align()
    {
        pairEqualInOrder();
        pairEqualElsewhere();
        forEachGap([this](int before, int beforeEnd, int after, int afterEnd) {
            pairAlike(before, beforeEnd, after, afterEnd);
        });
        pairAlikeElsewhere();
        forEachGap([this](int before, int beforeEnd, int after, int afterEnd) {
            pairRest(before, beforeEnd, after, afterEnd);
        });
        return std::move(m_result);
    }

private:
    void pair(int before, int after)
    {
        m_result.afterOf[before] = after;
        m_result.beforeOf[after] = before;
    }

    void pairEqualInOrder()
    {
        TextNumbers numbers;
        const auto textOf = [](const BodyBlock &block) { return block.text; };
        const std::vector<int> before = numbers.ofAll(m_before, textOf);
        const std::vector<int> partners = commonSequence(before, numbers.ofAll(m_after, textOf));
        for (int i = 0; i < static_cast<int>(partners.size()); ++i) {
            if (partners[i] >= 0)
                pair(i, partners[i]);
        }
    }

    /// Texts that are left once on either side, and are more than a word or two.
    void pairEqualElsewhere()
    {
        QHash<QByteArray, QList<int>> left;
        for (int i = 0; i < static_cast<int>(m_after.size()); ++i) {
            if (m_result.beforeOf[i] < 0 && m_after[i].text.simplified().count(' ') + 1 >= FewestMovedWords)
                left[m_after[i].text].append(i);
        }
        QHash<QByteArray, QList<int>> gone;
        for (int i = 0; i < static_cast<int>(m_before.size()); ++i) {
            if (m_result.afterOf[i] < 0 && left.contains(m_before[i].text))
                gone[m_before[i].text].append(i);
        }
        for (auto [text, places] : gone.asKeyValueRange()) {
            if (places.size() == 1 && left[text].size() == 1)
                move(places.first(), left[text].first());
        }
    }

    void move(int before, int after)
    {
        pair(before, after);
        m_result.moved[before] = true;
    }

    /// Calls `visit` with the unpaired blocks between two pairs that did not move.
    template <typename Visit>
    void forEachGap(Visit visit)
    {
        int before = 0;
        int after = 0;
        const std::vector<int> afterOf = m_result.afterOf;
        for (int i = 0; i < static_cast<int>(afterOf.size()); ++i) {
            if (afterOf[i] < 0 || m_result.moved[i])
                continue;
            visit(before, i, after, afterOf[i]);
            before = i + 1;
            after = afterOf[i] + 1;
        }
        visit(before, static_cast<int>(m_before.size()), after, static_cast<int>(m_after.size()));
    }

    [[nodiscard]] std::vector<int> unpairedBefore(int from, int to) const
    {
        std::vector<int> result;
        for (int i = from; i < to; ++i) {
            if (m_result.afterOf[i] < 0)
                result.push_back(i);
        }
        return result;
    }
    [[nodiscard]] std::vector<int> unpairedAfter(int from, int to) const
    {
        std::vector<int> result;
        for (int i = from; i < to; ++i) {
            if (m_result.beforeOf[i] < 0)
                result.push_back(i);
        }
        return result;
    }

    /// In order, so that together they have as much as possible in common.
    void pairAlike(int before, int beforeEnd, int after, int afterEnd)
    {
        const std::vector<int> ones = unpairedBefore(before, beforeEnd);
        const std::vector<int> others = unpairedAfter(after, afterEnd);
        const auto rows = static_cast<qsizetype>(ones.size());
        const auto columns = static_cast<qsizetype>(others.size());
        if (rows == 0 || columns == 0 || rows * columns > MostComparisons)
            return;
        QList<QByteArrayList> words;
        for (const int one : ones)
            words.append(sortedWords(m_before[one].text));
        std::vector<double> alike(rows * columns);
        for (qsizetype j = 0; j < columns; ++j) {
            const QByteArrayList other = sortedWords(m_after[others[j]].text);
            for (qsizetype i = 0; i < rows; ++i)
                alike[i * columns + j] = sharedWords(words[i], other);
        }
        std::vector<double> best((rows + 1) * (columns + 1), 0);
        const auto at = [columns](qsizetype i, qsizetype j) { return i * (columns + 1) + j; };
        const auto together = [&](qsizetype i, qsizetype j) {
            const double value = alike[i * columns + j];
            return value >= Alike ? best[at(i + 1, j + 1)] + value : -1;
        };
        for (qsizetype i = rows - 1; i >= 0; --i) {
            for (qsizetype j = columns - 1; j >= 0; --j)
                best[at(i, j)] = std::max({ best[at(i + 1, j)], best[at(i, j + 1)], together(i, j) });
        }
        for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
            if (together(i, j) >= std::max(best[at(i + 1, j)], best[at(i, j + 1)]))
                pair(ones[i++], others[j++]);
            else if (best[at(i + 1, j)] >= best[at(i, j + 1)])
                ++i;
            else
                ++j;
        }
    }

    void pairAlikeElsewhere()
    {
        const std::vector<int> ones = unpairedBefore(0, static_cast<int>(m_before.size()));
        const std::vector<int> others = unpairedAfter(0, static_cast<int>(m_after.size()));
        if (static_cast<qsizetype>(ones.size()) * static_cast<qsizetype>(others.size()) > MostComparisons)
            return;
        for (const int one : ones) {
            const QByteArrayList words = sortedWords(m_before[one].text);
            if (words.size() < 2 * FewestMovedWords)
                continue;
            int best = -1;
            double alike = MovedAlike;
            for (const int other : others) {
                const double shared =
                    m_result.beforeOf[other] < 0 ? sharedWords(words, sortedWords(m_after[other].text)) : 0;
                if (shared >= alike) {
                    best = other;
                    alike = shared;
                }
            }
            if (best >= 0)
                move(one, best);
        }
    }

    void pairRest(int before, int beforeEnd, int after, int afterEnd)
    {
        const std::vector<int> ones = unpairedBefore(before, beforeEnd);
        const std::vector<int> others = unpairedAfter(after, afterEnd);
        if (ones.size() != others.size())
            return;
        for (size_t i = 0; i < ones.size(); ++i) {
            if (m_before[ones[i]].kind == m_after[others[i]].kind)
                pair(ones[i], others[i]);
        }
    }

    const QList<BodyBlock> &m_before;
    const QList<BodyBlock> &m_after;
    BlockAlignment m_result;
};

} // namespace

BodyBlocks BodyBlocks::of(const QByteArray &body)
{
    BodyBlocks result;
    Fence open;
    bool hasFence = false;
    const auto finish = [&] {
        if (!result.blocks.isEmpty())
            result.blocks.last().kind = kindOf(result.blocks.last().text, hasFence);
        hasFence = false;
    };
    bool inBlock = false;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype end = body.indexOf('\n', at);
        const qsizetype next = end < 0 ? body.size() : end + 1;
        const QByteArrayView line = QByteArrayView(body).sliced(at, next - at);
        at = next;
        if (line.trimmed().isEmpty() && open.sign == 0) {
            (result.blocks.isEmpty() ? result.lead : result.blocks.last().gap) += line;
            inBlock = false;
            continue;
        }
        if (!inBlock) {
            finish();
            result.blocks.append(BodyBlock());
            inBlock = true;
        }
        result.blocks.last().text += line;
        const Fence fence = fenceOf(line);
        if (fence.sign != 0 && open.sign == 0) {
            open = fence;
            hasFence = true;
        } else if (fence.sign == open.sign && fence.length >= open.length) {
            open = {};
        }
    }
    finish();
    return result;
}

BlockAlignment BlockAlignment::of(const QList<BodyBlock> &before, const QList<BodyBlock> &after)
{
    return Aligner(before, after).align();
}

double sharedWords(const QByteArray &one, const QByteArray &other)
{
    return sharedWords(sortedWords(one), sortedWords(other));
}

} // namespace Commonplace
