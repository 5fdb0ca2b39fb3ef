// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/mergerules.h"
#include "review/threeway.h"

#include <optional>

namespace Commonplace {

/// A field's value as it comes of two sides; `exists` is false where the field is gone.
struct MergedValue {
    bool exists = false;
    YamlValue value {};
};

/// Merges what a field says, without how it is written: maps by key, lists by item, single values where `rules` can
/// choose. Nothing where a person has to decide. A value that is missing is nullopt. Maps are compared without regard
/// to the order of their keys.
[[nodiscard]] std::optional<MergedValue> mergedValue(const ThreeWay<std::optional<YamlValue>> &values,
                                                     const YamlPath &path, const MergeRules &rules);

/// Do two values say the same, in whatever order the keys of maps stand?
[[nodiscard]] bool sayTheSame(const YamlValue &one, const YamlValue &other);
[[nodiscard]] bool sayTheSame(const std::optional<YamlValue> &one, const std::optional<YamlValue> &other);

} // namespace Commonplace
