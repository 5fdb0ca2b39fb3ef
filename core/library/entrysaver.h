// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/atomicfile.h"
#include "git/repository.h"

#include <functional>

namespace Commonplace {

/// The words for a version of an entry, from what the version before it holds of the entry: nothing where it is new.
using VersionWords = std::function<QString(const std::optional<QByteArray> &before)>;

/// An entry's text to be saved.
struct SaveRequest {
    QString path; ///< Absolute.
    QByteArray bytes;
    std::optional<FileStamp> expected;    ///< Of the file that the text was made from; nothing for a new entry.
    std::optional<Repository> repository; ///< Where versions are kept; nothing where they are not.
    VersionWords words;                   ///< For the version; any thread.
    std::optional<Identity> identity;     ///< Whose version; nothing: git's own settings tell.
    QString message {};                   ///< The person's own words for the version, instead; empty: none.
    const FileSystem *disk = nullptr;     ///< For tests; nullptr: the real one.
    bool signsOff = false;                ///< The version carries a line `Signed-off-by`.
};

/// What saving came to. The text is in its file whatever became of the version.
struct SaveOutcome {
    enum class Version {
        Kept,
        Added,      ///< To the version that was kept of this entry before: nobody had been given that yet.
        TakenBack,  ///< The text is as it was before that version, which is gone.
        NothingNew, ///< The last version has this text already.
        NoRepository,
        Failed, ///< See versionError.
    };

    FileContents file; ///< As it was written.
    Version version = Version::NoRepository;
    Error versionError {};
    QString message {}; ///< Of the version that was kept.
};

/// What a version would be called, before anything is written.
struct VersionPreview {
    QString message;
    std::optional<OpenVersion> addsTo {}; ///< The open version that it would be added to.
};

/// What the version of a request would be called. Blocks: call off the UI thread.
[[nodiscard]] Result<VersionPreview> previewVersion(const SaveRequest &request);

/// An entry's file (absolute) as its repository knows it: relative to the repository's library folder, symbolic links
/// on the way to either resolved.
[[nodiscard]] QByteArray versionPath(const Repository &repository, const QString &path);

/// Writes an entry's file atomically and keeps it, and it alone, as a version, or adds it to the open version of this
/// entry (see OpenVersion), whose message is then made anew unless a person worded it. Fails as writeFile() does, with
/// nothing written: Changed when the file is not what the text was made from. Blocks: call off the UI thread.
[[nodiscard]] Result<SaveOutcome> saveEntry(const SaveRequest &request);

} // namespace Commonplace
