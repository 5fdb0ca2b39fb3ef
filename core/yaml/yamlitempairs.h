// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamlvalue.h"

namespace Commonplace {

/// Do two values mean the same? As ==, but the order of a map's keys does not count.
[[nodiscard]] bool isSameMeaning(const YamlValue &one, const YamlValue &other);

/// Where an item of a new list comes from.
struct YamlItemSource {
    int from = -1;        ///< Its index in the old list; -1: it is new.
    bool isMoved = false; ///< It is equal and stands elsewhere; else it keeps its place among those that stay.

    friend bool operator==(const YamlItemSource &, const YamlItemSource &) = default;
};

/// For each item of `after` where it comes from in `before`: equal items stay (a longest common subsequence) or move;
/// of the others, those that are alike are the same item, changed.
[[nodiscard]] QList<YamlItemSource> itemSources(const QList<YamlValue> &before, const QList<YamlValue> &after);

} // namespace Commonplace
