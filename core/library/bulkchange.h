// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/atomicfile.h"
#include "git/repository.h"
#include "library/entrysaver.h"
#include "text/textedit.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Commonplace {

/// What one file is to become.
struct FileChange {
    QString path;       ///< Relative to the library.
    QByteArray hash;    ///< contentHash() of the content that the edits are for; another one is left alone. Empty: any.
    TextEdits edits {}; ///< Of the whole file.
    QString newPath {}; ///< Where it goes to, if elsewhere; folders on the way are made. Never over another file.
    bool isRemoved = false;   ///< It goes away: to the trash, where no version holds what it said.
    bool isEssential = false; ///< Where this fails, nothing is done: such changes come first.

    friend bool operator==(const FileChange &, const FileChange &) = default;
};

/// What one file became.
struct ChangedFile {
    QString path;         ///< Before; empty where there was none.
    QString newPath {};   ///< After; the same where it stayed, empty where it was removed.
    QByteArray before {}; ///< All of its content before.
    QByteArray hash {};   ///< contentHash() of its content after.
};

/// What changing several files came to.
struct BulkOutcome {
    QList<ChangedFile> changed {};
    QList<Error> failures {}; ///< For each file that was left as it was: why.
    SaveOutcome::Version version = SaveOutcome::Version::NoRepository;
    Error versionError {};
    QString message {}; ///< Of the version, whether or not it was kept.
};

/// Where and how the files are written and kept.
struct BulkRequest {
    QString root; ///< The library's, absolute.
    std::optional<Repository> repository {};
    QString message {}; ///< Of the one version that all of them make.
    std::optional<Identity> identity {};
    bool signsOff = false;            ///< The version carries a line `Signed-off-by`.
    const FileSystem *disk = nullptr; ///< For tests; nullptr: the real one.
};

/// Changes several files of a library, each atomically, and keeps them together as one version. A file is left alone
/// where it has another content than the edits are for, cannot be written, lies outside the library by a link, would
/// have fields that cannot be read, or would go where another file is. Blocks: call off the UI thread.
[[nodiscard]] BulkOutcome changeFiles(const BulkRequest &request, const QList<FileChange> &changes);

/// Keeps the version of what changeFiles() or bringBack() changed, where that could not be kept then. Blocks likewise.
[[nodiscard]] BulkOutcome keepVersionOf(const BulkRequest &request, const QList<ChangedFile> &changed);

/// Brings back what changeFiles() changed, file by file, where nobody has changed it since: also what it moved or
/// removed, where no other file has that place by now.
[[nodiscard]] BulkOutcome bringBack(const BulkRequest &request, const QList<ChangedFile> &changed);

} // namespace Commonplace
