// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/atomicfile.h"
#include "git/repository.h"

namespace Commonplace {

/// An entry's text to be saved.
struct SaveRequest {
    QString path; ///< Absolute.
    QByteArray bytes;
    std::optional<FileStamp> expected;    ///< Of the file that the text was made from; nothing for a new entry.
    std::optional<Repository> repository; ///< Where versions are kept; nothing where they are not.
    QString message;                      ///< Of the version.
    std::optional<Identity> identity;     ///< Whose version; nothing: git's own settings tell.
};

/// What saving came to. The text is in its file whatever became of the version.
struct SaveOutcome {
    enum class Version {
        Kept,
        NothingNew, ///< The last version has this text already.
        NoRepository,
        Failed, ///< See versionError.
    };

    FileContents file; ///< As it was written.
    Version version = Version::NoRepository;
    Error versionError {};
};

/// An entry's file (absolute) as its repository knows it: relative to the repository's library folder, symbolic links
/// on the way to either resolved.
[[nodiscard]] QByteArray versionPath(const Repository &repository, const QString &path);

/// Writes an entry's file atomically and keeps it, and it alone, as a version. Fails as writeFile() does, with nothing
/// written: Changed when the file is not what the text was made from. Blocks: call off the UI thread.
[[nodiscard]] Result<SaveOutcome> saveEntry(const SaveRequest &request);

} // namespace Commonplace
