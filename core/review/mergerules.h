// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/collection.h"
#include "yaml/yamlvalue.h"

#include <optional>

namespace Commonplace {

/// How the fields of a collection's entries are merged. A value. Thread: any.
class MergeRules
{
public:
    enum class Rule {
        Ask,    ///< Two different values of a field are a person's to decide.
        Newest, ///< Of two dates the later one, of two versions the higher.
        Set,    ///< A list's items are what they say, each once: one that was replaced is one removed and one added.
        Items,  ///< A list's items stay themselves when they are changed.
    };

    /// For entries of which nothing is known: what goes by the usual name of a date of change or a version is merged
    /// as such; lists of short values are sets.
    MergeRules() = default;

    /// Where the collection's fields say nothing (own key `merge`; a date that is made anew with every change is
    /// newest), as above.
    explicit MergeRules(const Collection &collection);

    /// The rule for a single value.
    [[nodiscard]] Rule ruleOf(const YamlPath &path) const;

    /// The rule for a list with these items.
    [[nodiscard]] Rule ruleOfList(const YamlPath &path, const QList<YamlValue> &items) const;

    /// Keys that may tell the items of a list of maps apart, the likeliest first.
    [[nodiscard]] QList<QByteArray> identityKeys(const YamlPath &list) const;

private:
    [[nodiscard]] const Field *fieldAt(const YamlPath &path) const;

    std::optional<Collection> m_collection;
};

/// The later of two dates (ISO 8601, with or without time) or the higher of two versions (`1.10` after `1.9`); nullptr
/// where they cannot be compared. Of two that are equally new, as of two spellings of a day, the smaller text.
[[nodiscard]] const YamlValue *newer(const YamlValue &one, const YamlValue &other);

} // namespace Commonplace
