// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "refactoring/referencerewriter.h"

namespace Commonplace {

/// What becomes of all that names an entry that is deleted.
struct EntryRemoval {
    enum class References {
        Stay,   ///< They name nothing then, and are problems.
        Go,     ///< Relations are taken out; links become the words that they stand on.
        Follow, ///< They name `successor`.
    };

    QStringList paths; ///< The entry, and those of its translations that go too.
    References references = References::Stay;
    QString successor {};
};

/// Deleting an entry. Fails as ReferenceRewriter::change().
[[nodiscard]] Result<LibraryChange> removed(const LibraryTexts &texts, const EntryRemoval &removal);

} // namespace Commonplace
