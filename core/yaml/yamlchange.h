// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamledit.h"

namespace Commonplace::YamlEdit {

/// From the value that `path` has to any other, by the least edits: maps key by key, lists item by item (what is equal
/// stays or moves, what is alike is changed in place), scalars by set(). So quotes, comments and layout of whatever is
/// the same in both stay. Maps that are missing on the way to `path` are made.
///
/// The order of a map's keys stays as the document has it; a new key goes behind the one before it in `value`.
///
/// The edits are for document.source(). They are found as a sequence of verified operations of YamlEdit, and their
/// result is compared with `value` once more. Errors: as YamlEdit's; nothing is ever half done. Thread: any.
[[nodiscard]] Result<TextEdits> change(const YamlDocument &document, const YamlPath &path, const YamlValue &value);

} // namespace Commonplace::YamlEdit
