// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"

namespace Commonplace {

/// The library's files, going from one version to another without losing what no version has yet.
///
/// All calls block, fail as GitProcess::run(), and with Refused, nothing having been touched: while git is in the
/// middle of something; while another program holds git's lock (after trying for some seconds); where files that differ
/// from the current version and are not kept in any, ignored ones too, would be overwritten. The message names them,
/// and Error::file the first.
class Worktree
{
public:
    explicit Worktree(Repository repository);

    /// Makes `branch` the one that is worked on. Hooks run as in a terminal. Refused, too, where it is worked on in
    /// another folder, and where versions are on no branch and would not be found again.
    [[nodiscard]] Result<void> switchTo(const QByteArray &branch, std::stop_token stop = {}) const;
    /// Makes a new branch at `commit` and switches to it.
    [[nodiscard]] Result<void> switchToNew(const QByteArray &branch, const QByteArray &commit,
                                           std::stop_token stop = {}) const;
    /// Brings the current branch and its files forward to `commit`, which has the current version among its ancestors.
    /// Fails with Changed when it has not (a version was kept meanwhile).
    [[nodiscard]] Result<void> forwardTo(const QByteArray &commit, std::stop_token stop = {}) const;

    /// Fails with Refused while git is in the middle of a merge or the like.
    [[nodiscard]] Result<void> checkOperation(std::stop_token stop = {}) const;

private:
    [[nodiscard]] Result<void> checkSafe(const QByteArray &commit, const std::stop_token &stop) const;
    [[nodiscard]] Result<void> checkFindable(const std::stop_token &stop) const;
    [[nodiscard]] Result<void> checkElsewhere(const QByteArray &branch, const std::stop_token &stop) const;
    [[nodiscard]] Result<QByteArrayList> endangered(const QByteArray &commit, const std::stop_token &stop) const;
    [[nodiscard]] Result<void> runPastLock(const QByteArrayList &arguments, const std::stop_token &stop) const;

    Repository m_repository;
    GitProcess m_git; ///< At the top folder.
};

} // namespace Commonplace
