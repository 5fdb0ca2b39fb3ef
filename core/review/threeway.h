// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>

namespace Commonplace {

/// Something as it was, and as each of two sides made it.
template <typename T>
struct ThreeWay {
    T base;
    T ours;
    T theirs;

    friend bool operator==(const ThreeWay &, const ThreeWay &) = default;
};

/// What of three comes out where only one side changed it, or both alike; nullptr where both changed it in different
/// ways. The pointer is one to a member of `three`.
template <typename T>
[[nodiscard]] const T *changedByOne(const ThreeWay<T> &three)
{
    if (three.ours == three.theirs || three.base == three.theirs)
        return &three.ours;
    return three.base == three.ours ? &three.theirs : nullptr;
}

/// As changedByOne(); where both changed it, the smaller of the two. For what carries no meaning, such as blanks: the
/// outcome is the same whichever side is whose.
template <typename T>
[[nodiscard]] const T &changedOrSmaller(const ThreeWay<T> &three)
{
    const T *one = changedByOne(three);
    return one ? *one : std::min(three.ours, three.theirs);
}

} // namespace Commonplace
