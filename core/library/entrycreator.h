// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/atomicfile.h"
#include "library/library.h"
#include "profile/newentry.h"

namespace Commonplace {

/// What a new entry of a library's collection is made among: its paths, some of its entries, now, chance. Reads some
/// files: off the UI thread.
[[nodiscard]] NewEntryContext newEntryContext(const Library &library, const Collection &collection,
                                              const QString &person);

/// The name that versions of the library in `root` are saved with; empty where git does not tell. Runs git: off the UI
/// thread.
[[nodiscard]] QString personOf(const QString &root);

/// Writes a new entry's file into the library in `root`; makes the folders on its way. Never over another file: fails
/// with Changed where there is one by now, with Outside where a link leads out of the library, else as writeFile().
/// Off the UI thread.
[[nodiscard]] Result<FileStamp> writeNewEntry(const QString &root, const NewEntry &entry);

} // namespace Commonplace
