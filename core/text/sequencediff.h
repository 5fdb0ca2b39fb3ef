// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <vector>

namespace Commonplace {

/// Gives equal texts equal numbers, so that sequences of texts can be compared as sequences of numbers.
class TextNumbers
{
public:
    [[nodiscard]] int of(const QByteArray &text)
    {
        const auto found = m_numbers.constFind(text);
        if (found != m_numbers.cend())
            return *found;
        const int next = static_cast<int>(m_numbers.size());
        m_numbers.insert(text, next);
        return next;
    }

    /// Of each item's text, as `textOf` gives it.
    template <typename Items, typename TextOf>
    [[nodiscard]] std::vector<int> ofAll(const Items &items, TextOf textOf)
    {
        std::vector<int> numbers;
        numbers.reserve(items.size());
        for (const auto &item : items)
            numbers.push_back(of(textOf(item)));
        return numbers;
    }

private:
    QHash<QByteArray, int> m_numbers;
};

/// For each item of `one` its partner in `other`, or -1: equal items in the same order in both, as many as can be
/// found in bounded time. Items that stand once in both are paired first (as in “patience” diffs), because these are
/// what a person would take for the same; what is left between them by a longest common subsequence, where it is small
/// enough. Thread: any.
[[nodiscard]] std::vector<int> commonSequence(const std::vector<int> &one, const std::vector<int> &other);

/// One stretch of three sequences, two of which were made from the first. Offsets of items, ends not included.
struct MergeRegion {
    enum class Kind {
        Same,     ///< In all three.
        Ours,     ///< Changed by ours alone.
        Theirs,   ///< Changed by theirs alone.
        Both,     ///< Changed alike.
        Conflict, ///< Changed by both, in different ways.
    };

    Kind kind = Kind::Same;
    int base = 0;
    int baseEnd = 0;
    int ours = 0;
    int oursEnd = 0;
    int theirs = 0;
    int theirsEnd = 0;

    friend bool operator==(const MergeRegion &, const MergeRegion &) = default;
};

/// The three sequences from their beginning to their end. Changes of both sides with nothing left of the base between
/// them are one region.
[[nodiscard]] std::vector<MergeRegion> mergeRegions(const std::vector<int> &base, const std::vector<int> &ours,
                                                    const std::vector<int> &theirs);

} // namespace Commonplace
