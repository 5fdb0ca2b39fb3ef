// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/gitexecutable.h"
#include "git/repository.h"
#include "text/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <stop_token>

namespace Commonplace {

/// A way out of an odd state, for a person to choose. What it does stands in repositoryways.h.
struct RepositoryWay {
    enum class Kind {
        MakeBranch,    ///< `subject` is the branch's name.
        GoToBranch,    ///< `subject` is the branch's name.
        KeepFirst,     ///< A first version of all files.
        FetchOlder,    ///< All versions of a shallow clone.
        FetchAll,      ///< All that a partial clone left out.
        FetchInner,    ///< The repositories inside the library (submodules).
        FetchLarge,    ///< The contents of large files (LFS).
        Finish,        ///< What git is in the middle of, where nothing is left to decide.
        GiveUp,        ///< What git is in the middle of.
        KeepAsDecided, ///< Files that contradicted each other are right as they are.
        RemoveLock,    ///< `subject` is the lock's absolute path.
        Trust,         ///< `subject` is the repository's top folder.
    };

    Kind kind = Kind::MakeBranch;
    QString label {};       ///< For a button.
    QString consequence {}; ///< What a person should have read before; empty where there is nothing to lose or to know.
    QByteArray subject {};

    friend bool operator==(const RepositoryWay &, const RepositoryWay &) = default;
};

/// Something about how a library is kept that a person may stumble over.
struct RepositoryMatter {
    enum class Kind {
        Unfinished,   ///< A merge, rebase and the like, begun elsewhere.
        Undecided,    ///< Files with contradicting changes, without such an operation.
        Locked,       ///< Another git is at work, or left a lock behind.
        Detached,     ///< On no branch.
        NoVersionYet, ///< An unborn branch.
        Shallow,
        Partial,
        Sparse,    ///< Only some of the files are in the folder.
        Worktree,  ///< One of several folders of a repository.
        Submodule, ///< Itself inside of another repository.
        MissingInner,
        MissingLarge,
        LargeNotSetUp, ///< The library keeps large files aside, and git here does not know how.
        Untrusted,     ///< Owned by somebody else ("dubious ownership").
        Unlinked,      ///< The folder that keeps the versions is not where this one says.
        Unreadable,    ///< git cannot work with it, for the reason that the message tells.
    };
    enum class Weight {
        Hinders, ///< No version can be kept until it is settled.
        Matters, ///< Something is missing or may get lost.
        GoodToKnow,
    };

    Kind kind = Kind::Unfinished;
    Weight weight = Weight::GoodToKnow;
    QString message {}; ///< What it is, for people who know nothing of git.
    QString details {};
    QList<RepositoryWay> ways {}; ///< The one to prefer first; none where the message tells what to do elsewhere.

    friend bool operator==(const RepositoryMatter &, const RepositoryMatter &) = default;
};

/// All that is odd about the repository around `folder` (in the file system's bytes), the weightiest first; nothing
/// for an ordinary one, and for a folder that is not under git. What git refuses to work with is a matter too, not an
/// error. Fails as GitProcess::run(). Blocks: call off the UI thread.
[[nodiscard]] Result<QList<RepositoryMatter>> examineRepository(const GitExecutable &git, const QByteArray &folder,
                                                                std::stop_token stop = {});

} // namespace Commonplace
