// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sequencediff.h"

#include <algorithm>
#include <span>

namespace Commonplace {

namespace {

/// Above this many comparisons no exact subsequence is looked for.
constexpr qsizetype MostComparisons = 4'000'000;

struct Window {
    int one = 0;
    int oneEnd = 0;
    int other = 0;
    int otherEnd = 0;
};

struct Pair {
    int one = 0;
    int other = 0;
};

/// The longest run of pairs, ordered by `one`, that ascends in `other` as well.
std::vector<Pair> ascending(const std::vector<Pair> &pairs)
{
    std::vector<int> tails; // indexes of pairs: the best end of a run of each length
    std::vector<int> before(pairs.size(), -1);
    for (int i = 0; i < static_cast<int>(pairs.size()); ++i) {
        const auto at = std::ranges::lower_bound(tails, pairs[i].other, {}, [&](int j) { return pairs[j].other; });
        if (at != tails.begin())
            before[i] = *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<Pair> run;
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = before[i])
        run.push_back(pairs[i]);
    std::ranges::reverse(run);
    return run;
}

class Matcher
{
public:
    Matcher(const std::vector<int> &one, const std::vector<int> &other)
        : m_one(one)
        , m_other(other)
        , m_partners(one.size(), -1)
    {
    }

    std::vector<int> match()
    {
        m_open.push_back({ 0, static_cast<int>(m_one.size()), 0, static_cast<int>(m_other.size()) });
        while (!m_open.empty()) {
            Window window = m_open.back();
            m_open.pop_back();
            trim(&window);
            if (window.one == window.oneEnd || window.other == window.otherEnd)
                continue;
            const std::vector<Pair> anchors = ascending(uniquePairs(window));
            if (anchors.empty())
                matchExactly(window);
            else
                split(window, anchors);
        }
        return std::move(m_partners);
    }

private:
    void trim(Window *window)
    {
        while (window->one < window->oneEnd && window->other < window->otherEnd
               && m_one[window->one] == m_other[window->other])
            m_partners[window->one++] = window->other++;
        while (window->one < window->oneEnd && window->other < window->otherEnd
               && m_one[window->oneEnd - 1] == m_other[window->otherEnd - 1])
            m_partners[--window->oneEnd] = --window->otherEnd;
    }

    [[nodiscard]] std::vector<Pair> uniquePairs(const Window &window) const
    {
        struct Count {
            int inOne = 0;
            int inOther = 0;
            int place = 0;
        };
        QHash<int, Count> counts;
        for (int i = window.one; i < window.oneEnd; ++i)
            ++counts[m_one[i]].inOne;
        for (int i = window.other; i < window.otherEnd; ++i) {
            Count &count = counts[m_other[i]];
            ++count.inOther;
            count.place = i;
        }
        std::vector<Pair> pairs;
        for (int i = window.one; i < window.oneEnd; ++i) {
            const Count count = counts.value(m_one[i]);
            if (count.inOne == 1 && count.inOther == 1)
                pairs.push_back({ i, count.place });
        }
        return pairs;
    }

    void split(const Window &window, const std::vector<Pair> &anchors)
    {
        Window rest = window;
        for (const Pair &anchor : anchors) {
            m_partners[anchor.one] = anchor.other;
            m_open.push_back({ rest.one, anchor.one, rest.other, anchor.other });
            rest.one = anchor.one + 1;
            rest.other = anchor.other + 1;
        }
        m_open.push_back(rest);
    }

    void matchExactly(const Window &window)
    {
        const qsizetype rows = window.oneEnd - window.one;
        const qsizetype columns = window.otherEnd - window.other;
        if (rows * columns > MostComparisons)
            return;
        // lengths[i][j]: of the longest subsequence of what follows item i and item j.
        std::vector<int> lengths((rows + 1) * (columns + 1), 0);
        const auto length = [&](qsizetype i, qsizetype j) -> int & { return lengths[i * (columns + 1) + j]; };
        for (qsizetype i = rows - 1; i >= 0; --i) {
            for (qsizetype j = columns - 1; j >= 0; --j) {
                length(i, j) = m_one[window.one + i] == m_other[window.other + j]
                                   ? length(i + 1, j + 1) + 1
                                   : std::max(length(i + 1, j), length(i, j + 1));
            }
        }
        for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
            if (m_one[window.one + i] == m_other[window.other + j]) {
                m_partners[window.one + i] = static_cast<int>(window.other + j);
                ++i;
                ++j;
            } else if (length(i + 1, j) >= length(i, j + 1)) {
                ++i;
            } else {
                ++j;
            }
        }
    }

    std::span<const int> m_one;
    std::span<const int> m_other;
    std::vector<int> m_partners;
    std::vector<Window> m_open;
};

bool areEqual(std::span<const int> one, std::span<const int> other)
{
    return std::ranges::equal(one, other);
}

} // namespace

std::vector<int> commonSequence(const std::vector<int> &one, const std::vector<int> &other)
{
    return Matcher(one, other).match();
}

std::vector<MergeRegion> mergeRegions(const std::vector<int> &base, const std::vector<int> &ours,
                                      const std::vector<int> &theirs)
{
    const std::vector<int> inOurs = commonSequence(base, ours);
    const std::vector<int> inTheirs = commonSequence(base, theirs);
    const int baseSize = static_cast<int>(base.size());
    const auto part = [](const std::vector<int> &items, int from, int to) {
        return std::span(items).subspan(from, to - from);
    };
    std::vector<MergeRegion> regions;
    MergeRegion open;
    const auto close = [&](int baseEnd, int oursEnd, int theirsEnd) {
        open.baseEnd = baseEnd;
        open.oursEnd = oursEnd;
        open.theirsEnd = theirsEnd;
        if (open.base == baseEnd && open.ours == oursEnd && open.theirs == theirsEnd)
            return;
        const std::span<const int> was = part(base, open.base, baseEnd);
        const std::span<const int> one = part(ours, open.ours, oursEnd);
        const std::span<const int> other = part(theirs, open.theirs, theirsEnd);
        if (areEqual(one, other))
            open.kind = MergeRegion::Kind::Both;
        else if (areEqual(was, other))
            open.kind = MergeRegion::Kind::Ours;
        else if (areEqual(was, one))
            open.kind = MergeRegion::Kind::Theirs;
        else
            open.kind = MergeRegion::Kind::Conflict;
        regions.push_back(open);
    };
    for (int i = 0; i < baseSize;) {
        if (inOurs[i] < 0 || inTheirs[i] < 0) {
            ++i;
            continue;
        }
        close(i, inOurs[i], inTheirs[i]);
        MergeRegion same { MergeRegion::Kind::Same, i, i, inOurs[i], inOurs[i], inTheirs[i], inTheirs[i] };
        while (i < baseSize && inOurs[i] == same.oursEnd && inTheirs[i] == same.theirsEnd) {
            ++i;
            ++same.oursEnd;
            ++same.theirsEnd;
        }
        same.baseEnd = i;
        regions.push_back(same);
        open = { MergeRegion::Kind::Same, i, i, same.oursEnd, same.oursEnd, same.theirsEnd, same.theirsEnd };
    }
    close(baseSize, static_cast<int>(ours.size()), static_cast<int>(theirs.size()));
    return regions;
}

} // namespace Commonplace
