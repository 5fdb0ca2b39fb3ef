// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "refactoring/referencerewriter.h"

namespace Commonplace {

/// What an entry is to be called, and where it is to be.
struct EntryRename {
    QString path;
    QString newPath {}; ///< Empty: it stays.
    /// Fields that name it, such as title and slug, with their new values; paths from the front matter's root.
    QList<std::pair<YamlPath, YamlValue>> values {};
    bool keepsOldNames = true; ///< In the fields that the profile has for them (`keeps_old`).
};

/// An entry under another name: all that names it follows, what stands in a folder of its own goes with it, and so do
/// its translations. The text that `texts` gives may have the new name already, while the graph knows the old one.
/// `root`: the library's folder, where other files are looked for. Reads the disk: off the UI thread.
/// Fails with InvalidArgument for a place that no entry can have, with Changed where something is there already, else
/// as ReferenceRewriter::change().
[[nodiscard]] Result<LibraryChange> renamed(const LibraryTexts &texts, const QString &root, const EntryRename &rename);

/// The folder that is an entry's alone, as its file is called the same in every one of them (`name/index.md`): relative
/// to the library; empty where there is none.
[[nodiscard]] QString ownFolder(const Collection &collection, const QString &path);

/// Why no entry can be at a path, in one sentence; empty where one can.
[[nodiscard]] QString faultOfPath(const QString &path);

} // namespace Commonplace
