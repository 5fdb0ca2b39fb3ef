// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Commonplace {

/// One line of `git status`: a file that differs between the last version, the index and the folder.
struct StatusEntry {
    enum class Kind {
        Changed,
        Renamed,  ///< Or copied, as `index` or `worktree` tells.
        Unmerged, ///< A merge left it for a person to decide.
        Untracked,
        Ignored,
    };

    Kind kind = Kind::Changed;
    char index = '.';    ///< X of git-status(1): last version to index; '.' for no difference.
    char worktree = '.'; ///< Y: index to folder.
    bool isSubmodule = false;
    QByteArray path {};
    QByteArray originalPath {}; ///< Where a renamed or copied file was; else empty.

    friend bool operator==(const StatusEntry &, const StatusEntry &) = default;
};

/// What git was in the middle of when it was left for a person to go on with.
enum class GitOperation { None, Merge, Rebase, ApplyPatches, CherryPick, Revert, Bisect };

/// A repository's state at one moment. Paths are bytes as the file system has them.
struct RepositoryState {
    struct Distance {
        int ahead = 0;
        int behind = 0;
        friend bool operator==(const Distance &, const Distance &) = default;
    };

    QByteArray branch;                ///< Empty when no branch is checked out (a detached HEAD).
    QByteArray head;                  ///< The last version's object id; empty as long as there is no version.
    QByteArray upstream;              ///< Such as `origin/main`; empty when the branch follows none.
    std::optional<Distance> distance; ///< From the upstream; nullopt when it is not known or was deleted.
    GitOperation operation = GitOperation::None;
    QList<StatusEntry> entries;

    friend bool operator==(const RepositoryState &, const RepositoryState &) = default;

    /// Reads the answer of `git status --porcelain=v2 -z --branch` (git-status(1), "Porcelain Format Version 2").
    /// Header lines and entry types that it does not define are passed over, as it asks of readers.
    /// `operation` stays None: it does not stand in the answer. Fails with Malformed.
    [[nodiscard]] static Result<RepositoryState> parse(QByteArrayView porcelain);
};

} // namespace Commonplace
