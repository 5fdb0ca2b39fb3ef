// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/field.h"
#include "yaml/yamldocument.h"

namespace Commonplace {

/// How one value of an entry is shown in the form: by which arrangement, as which field.
struct FieldFit {
    enum class Arrangement {
        Value, ///< By a ValueEditor.
        Map,   ///< Its fields one below the other.
        Cards, ///< A list whose items are maps, or lists: a card for each.
        Yaml,  ///< As its YAML: what is nested and described by nothing, what is tagged or an alias.
    };

    Arrangement arrangement = Arrangement::Value;
    /// The field itself, one of its alternatives, or one that the value suggests where none of them has its shape.
    /// Key, label, hint and `required` are always the field's own.
    Field field {};

    friend bool operator==(const FieldFit &, const FieldFit &) = default;
};

/// `id` may be NoYamlNode: the entry does not have the field. What cannot be shown by the field's own editor without
/// being changed gets another one, so that opening a form never changes anything.
[[nodiscard]] FieldFit fitOf(const Field &field, const YamlDocument &document, YamlNodeId id);

/// The kind that a map in a list of several kinds is of (Field::variants): by its type key, else the one that knows
/// most of its keys. `field` itself where it has no variants.
[[nodiscard]] Field variantOf(const Field &field, const YamlValue &value);

/// Does an editor of this field want the form's whole width?
[[nodiscard]] bool isWide(const FieldFit &fit);

} // namespace Commonplace
