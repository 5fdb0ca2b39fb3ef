// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/entryreading.h"
#include "library/library.h"
#include "library/librarywatcher.h"

namespace Commonplace {

class LibraryIndex;

/// What loadLibrary() may use and makes besides.
struct LoadOptions {
    LibraryIndex *index = nullptr; ///< What is known already, and where what is read is kept. Not owned.
    FactsMaker facts {};
    std::stop_token stop {};
    std::function<void(int done, int total)> progress {}; ///< Called on the calling thread.
};

struct LoadedLibrary {
    Library library;
    QHash<QString, QByteArray> facts {}; ///< FactsMaker's, by path: of all entries.
    LibraryScan scan {};                 ///< Its files and folders as they were when it was loaded, for LibraryWatcher.
    int read = 0;                        ///< How many files were read; the others' index entries held.
};

/// Library::load() that reads only the files that are not in the index as they are on disk; all of them where the
/// library's profile has changed. The index is brought up to date but for its search (LibraryIndex::addTexts()). The
/// same library comes out with and without index. Blocks: call off the UI thread, the index's own.
[[nodiscard]] Result<LoadedLibrary> loadLibrary(const QString &root, const LoadOptions &options = {});

/// Reads what has changed or appeared, for Library::apply() with `changes.vanished`; the index, where there is one,
/// follows but for its search. Not for LibraryChanges::profileChanged: then all is to be loaded anew. Blocks: call off
/// the UI thread, the index's own.
[[nodiscard]] QList<EntryReading> readChanges(const Library &library, const LibraryChanges &changes,
                                              LibraryIndex *index = nullptr, const FactsMaker &facts = {});

} // namespace Commonplace
