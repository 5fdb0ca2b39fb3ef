// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"

#include <QDateTime>

#include <stop_token>

namespace Commonplace {

/// One version of the library in which a file became another than before.
struct FileVersion {
    enum class Kind {
        Created,
        Changed,
        Renamed, ///< And perhaps changed: where `before` differs from `object`.
        Removed, ///< `object` is empty.
        Oldest,  ///< What was before is not known: the copy of the library has no older versions.
    };

    Kind kind = Kind::Changed;
    QByteArray commit {};
    /// Relative to the library's folder; where the file lay elsewhere in the repository, beginning with `/`, from its
    /// top folder. Any bytes.
    QByteArray path {};
    QByteArray oldPath {}; ///< Of a rename, likewise; else empty.
    QByteArray object {};  ///< The id of the content.
    QByteArray before {};  ///< The id of the content before, by the main line of a merge; empty where there was none.
    QString author {};     ///< As the library's .mailmap has it.
    QString email {};
    QDateTime date {}; ///< When it was written, in the author's own time zone.
    QString message {};
    bool isMerge = false; ///< It brings two lines of work together and has the text of neither.

    friend bool operator==(const FileVersion &, const FileVersion &) = default;
};

/// The versions of one file, the newest first.
struct FileHistory {
    QList<FileVersion> versions;
    bool isComplete = true; ///< There are no more than these; else a larger limit gives more.
    bool isCutOff = false;  ///< The copy of the library has no older versions; others have.
};

struct FileHistoryRequest {
    QByteArray path {};          ///< Relative to the library's folder, as the newest version has it.
    QByteArray version = "HEAD"; ///< The newest that counts, as git names it.
    int limit = 200;             ///< So many versions at most.
};

/// The versions of a file that led to how it is in the newest one, back through all its names as far as git sees
/// renames from contents. What was merged is told by the versions that were merged; the merge itself only where it has
/// another text than each of them. A file that lay at the same path before and went elsewhere is not told of.
///
/// None where the newest version and those before it have no such file, or where there is no version yet. Blocks: call
/// off the UI thread. Fails as GitProcess::run(), with InvalidArgument and Outside for paths as Repository does, with
/// ToolFailed where git cannot read its history.
[[nodiscard]] Result<FileHistory> fileHistory(const Repository &repository, const FileHistoryRequest &request,
                                              std::stop_token stop = {});

/// The versions behind which this copy of the library has none, although there were some; none where it has all.
[[nodiscard]] Result<QByteArrayList> oldestVersions(const Repository &repository, std::stop_token stop = {});

} // namespace Commonplace
