// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"

/// A node as YAML that a person reads and writes by hand. See YamlEdit::sourceText() and YamlEdit::replaceSource().
namespace Commonplace::YamlSourceEdit {

/// What of the document is the node's text: its range, of a block collection with the comment on its last line.
[[nodiscard]] TextRange range(const YamlDocument &document, YamlNodeId id);

/// The text of a node, without the indentation it has in the document, lines ended by LF, none at the end.
[[nodiscard]] QByteArray text(const YamlDocument &document, YamlNodeId id);

/// Candidates that put the text of `yaml` in the place of a node.
[[nodiscard]] QList<TextEdits> candidates(const YamlDocument &document, YamlNodeId id, const YamlDocument &yaml);

} // namespace Commonplace::YamlSourceEdit
