// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/entrycomparison.h"

/// Brings back what an earlier state of an entry had: edits of the open text, which is none of the states compared or
/// one of them. Line ends stay those of the open text. Nothing else changes. Thread: any.
namespace Commonplace::EntryRestoring {

/// The whole entry as `version` had it. Line ends and byte order mark are not part of that.
[[nodiscard]] TextEdits whole(const Entry &open, const Entry &version);

/// A field as `version` had it; none where it had none. Fails with Refused where the fields of one of them cannot be
/// read, else as YamlEdit's functions.
[[nodiscard]] Result<TextEdits> field(const Entry &open, const Entry &version, const YamlPath &path);

/// A paragraph as `before` had it, by what comparedEntries(before, after) says of it: a changed one gets its old text,
/// a removed one comes back between its old neighbours as far as they are there, one that was moved goes back, one that
/// was added goes. Fails with NotFound where an added one is in the open text no more.
/// No edits where it is so already.
[[nodiscard]] Result<TextEdits> paragraph(const Entry &open, const Entry &before, const Entry &after,
                                          const ParagraphDifference &difference);

} // namespace Commonplace::EntryRestoring
