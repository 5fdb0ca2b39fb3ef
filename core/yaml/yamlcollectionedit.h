// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"
#include "yaml/yamlvalue.h"

/// Candidates for edits of lists and mappings; positions have been checked by the caller. See YamlEdit.
/// An empty list means that the layout is one that is not edited.
namespace Commonplace::YamlCollectionEdit {

[[nodiscard]] QList<TextEdits> insertItem(const YamlDocument &document, YamlNodeId list, int at,
                                          const YamlValue &value);
[[nodiscard]] QList<TextEdits> removeItem(const YamlDocument &document, YamlNodeId list, int at);
[[nodiscard]] QList<TextEdits> moveItem(const YamlDocument &document, YamlNodeId list, int from, int to);

[[nodiscard]] QList<TextEdits> insertKey(const YamlDocument &document, YamlNodeId mapping, int at,
                                         const QByteArray &key, const YamlValue &value);
[[nodiscard]] QList<TextEdits> removeKey(const YamlDocument &document, YamlNodeId mapping, int at);

/// Replaces any value by any other, scalars by collections too.
[[nodiscard]] QList<TextEdits> replaceValue(const YamlDocument &document, YamlNodeId id, const YamlValue &value);

/// The lines that go with a block entry when it is removed: from its first to the end of its last, comment included.
[[nodiscard]] TextRange linesOf(const YamlDocument &document, TextRange entry);

} // namespace Commonplace::YamlCollectionEdit
