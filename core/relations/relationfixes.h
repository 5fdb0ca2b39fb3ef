// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"
#include "relations/relationschema.h"

/// Edits that mend relations, for the whole file. Fail as YamlEdit does; none where nothing is to be done.
namespace Commonplace::RelationFixes {

/// Gives the reference at a path (ReferenceFact::field) another value.
[[nodiscard]] Result<TextEdits> changed(const Entry &entry, const QByteArray &field, const QString &value);

/// Takes a reference out: the item of the list that it stands in, with what else that says, else the field.
[[nodiscard]] Result<TextEdits> removed(const Entry &entry, const QByteArray &field);

/// Adds a reference to `value` in a relation field, at the end of its list, with `weight` where the field has one.
/// `root`: where the fields stand, RelationSchema::rootOf(). Fails with Refused where the field takes one value and has
/// it, or stands in several lists.
[[nodiscard]] Result<TextEdits> added(const Entry &entry, const YamlPath &root, const RelationField &field,
                                      const QString &value, std::optional<double> weight);

} // namespace Commonplace::RelationFixes
