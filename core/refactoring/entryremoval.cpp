// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/entryremoval.h"

namespace Commonplace {

Result<LibraryChange> removed(const LibraryTexts &texts, const EntryRemoval &removal)
{
    ReferenceRewriter rewriter(texts);
    for (const QString &path : removal.paths) {
        rewriter.remove(path);
        if (removal.references == EntryRemoval::References::Go)
            rewriter.dropReferencesTo(path);
        else if (removal.references == EntryRemoval::References::Follow)
            rewriter.redirect(path, removal.successor);
    }
    return rewriter.change();
}

} // namespace Commonplace
