// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"
#include "yaml/yamlvalue.h"

/// Lossless edits of YAML. Each function gives the TextEdits of one operation, for the document's source.
///
/// How an edit is found: an ordered list of candidate splices is tried, smallest and most alike first; the first that
/// verifies wins. Verifying is to read the result again, tile it, and compare the whole tree with the one expected and
/// the comments with those there were. So a result is never a guess: either it means exactly what was asked and
/// nothing else changed, or the operation is refused.
///
/// Errors: NotFound (no such key or item), Refused (it cannot be done without touching something else: aliases and
/// aliased anchors, explicit tags, `?` keys, a removal that would delete a comment); messages say what and where, and
/// that the YAML itself can be edited. Nothing is ever half done. Thread: any.
namespace Commonplace::YamlEdit {

/// Gives the node at `path` a new value. Keys that are missing on the way are added, each at its mapping's end; a null
/// on the way becomes a mapping. No edits when it has that value already.
[[nodiscard]] Result<TextEdits> set(const YamlDocument &document, const YamlPath &path, const YamlValue &value);

/// Adds a key before position `at` (from 0; the number of keys: at the end) of the mapping at `mapping`.
[[nodiscard]] Result<TextEdits> insertKey(const YamlDocument &document, const YamlPath &mapping, int at,
                                          const QByteArray &key, const YamlValue &value);

/// Removes a key and its value, with the comment on the same line.
[[nodiscard]] Result<TextEdits> removeKey(const YamlDocument &document, const YamlPath &path);

[[nodiscard]] Result<TextEdits> renameKey(const YamlDocument &document, const YamlPath &path, const QByteArray &key);

/// Adds an item before position `at` (from 0; the number of items: at the end) of the list at `list`.
[[nodiscard]] Result<TextEdits> insertItem(const YamlDocument &document, const YamlPath &list, int at,
                                           const YamlValue &value);

/// Removes an item, with the comment on the same line.
[[nodiscard]] Result<TextEdits> removeItem(const YamlDocument &document, const YamlPath &list, int at);

/// Moves an item to the position `to` that it has afterwards; comments above an item travel with it.
[[nodiscard]] Result<TextEdits> moveItem(const YamlDocument &document, const YamlPath &list, int from, int to);

/// The YAML of a node as a text of its own, without the indentation it has in the document.
[[nodiscard]] QByteArray sourceText(const YamlDocument &document, YamlNodeId id);

/// Replaces a node by YAML that a person wrote, indented as its place needs. Fails with Malformed, line and column
/// in `yaml`, when that cannot be read. Comments are the person's to keep or drop.
[[nodiscard]] Result<TextEdits> replaceSource(const YamlDocument &document, const YamlPath &path,
                                              const QByteArray &yaml);

} // namespace Commonplace::YamlEdit
