// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "refactoring/referencerewriter.h"

namespace Commonplace {

/// One entry taken into another.
struct EntryMerge {
    QString path;         ///< Goes.
    QString into;         ///< Stays, with its names and its values.
    bool addsText = true; ///< The text of the one that goes is added, section by section where both have the same ones.
};

/// What a merge does, and what of the entry that goes is not in the other afterwards.
struct MergedEntries {
    LibraryChange change;
    QStringList left {}; ///< Fields that have another value in the entry that stays: dotted paths.
};

/// All that named the one names the other; lists are united, fields that are missing or empty are filled in; the title
/// that goes is kept as another name where the profile has a field for such. Names, identifiers and dates of making
/// stay. Fails as ReferenceRewriter::change().
[[nodiscard]] Result<MergedEntries> merged(const LibraryTexts &texts, const EntryMerge &merge);

} // namespace Commonplace
