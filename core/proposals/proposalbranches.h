// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"
#include "proposals/mainline.h"
#include "proposals/proposal.h"

#include <QList>

namespace Commonplace {

/// A library's proposals: which there are, what belongs to them, and going from one to another.
///
/// A value. All calls block and, besides the errors named, fail as GitProcess::run(). None touches what is in files and
/// not in a version: what would, is refused, see Worktree.
class ProposalBranches
{
public:
    enum class Start {
        AtMainLine, ///< With the files as the main line has them, as far as it is known here.
        /// With the files as they are, changes that are in no version included. Versions that were kept on the main
        /// line's own branch here and not shared yet go over to the proposal.
        Here,
    };

    explicit ProposalBranches(Repository repository);

    /// The proposals, those with the latest versions first. The branch that is worked on counts even where another
    /// program made it, unless it is the main line's.
    [[nodiscard]] Result<QList<Proposal>> list(std::stop_token stop = {}) const;
    /// The one that is worked on; nullopt on the main line, on no branch, and before the first version.
    [[nodiscard]] Result<std::optional<Proposal>> current(std::stop_token stop = {}) const;
    /// The branch that is worked on, a proposal's or not; empty on none.
    [[nodiscard]] Result<QByteArray> branch(std::stop_token stop = {}) const;
    /// See findMainLine().
    [[nodiscard]] Result<std::optional<MainLine>> mainLine(std::stop_token stop = {}) const;
    /// Whether the main line's own branch is worked on, in a library that has a main line elsewhere: what is kept as
    /// a version now would have to be proposed.
    [[nodiscard]] Result<bool> isOnSharedMainLine(std::stop_token stop = {}) const;

    /// Makes a proposal and switches to it. Its branch is named after the title, like no other here or there.
    /// Fails with InvalidArgument for an empty title, with Refused as Worktree does and before the first version.
    [[nodiscard]] Result<Proposal> start(const QString &title, Start at, std::stop_token stop = {}) const;
    /// Gives it another title and description. The branch keeps its name.
    [[nodiscard]] Result<void> describe(const QByteArray &branch, const QString &title,
                                        const QString &description) const;
    /// Goes over to another proposal. See Worktree::switchTo().
    [[nodiscard]] Result<void> switchTo(const QByteArray &branch, std::stop_token stop = {}) const;
    /// Goes over to the library as its main line has it. Versions of one's own on the main line's branch stay.
    [[nodiscard]] Result<void> switchToMainLine(std::stop_token stop = {}) const;
    /// Takes a proposal off the list and returns it for bringBack(); its versions stay with git under
    /// `refs/commonplace/removed`. Fails with Refused for the one that is worked on, here or in another folder, and
    /// with NotFound.
    [[nodiscard]] Result<Proposal> remove(const QByteArray &branch) const;
    [[nodiscard]] Result<void> bringBack(const Proposal &proposal) const;

    /// The versions that belong to it: those that the main line has not, latest first; of what was brought in from
    /// the main line only the bringing in.
    [[nodiscard]] Result<QList<ProposalVersion>> versions(const QByteArray &branch, std::stop_token stop = {}) const;
    /// The files in the library's folder that differ from the main line as it was last brought in, by path.
    [[nodiscard]] Result<QList<ProposalChange>> changes(const QByteArray &branch, std::stop_token stop = {}) const;
    /// The version of the main line that it stands on; nullopt where they have nothing in common.
    [[nodiscard]] Result<std::optional<QByteArray>> base(const QByteArray &branch, std::stop_token stop = {}) const;
    /// Whether others can have the version: it is in what was fetched from a remote, sent to one, or mailed.
    [[nodiscard]] Result<bool> isShared(const QByteArray &commit, std::stop_token stop = {}) const;

private:
    [[nodiscard]] Result<QList<Proposal>> branches(const std::stop_token &stop) const;
    [[nodiscard]] Result<QByteArray> newName(const QString &title, const std::stop_token &stop) const;
    [[nodiscard]] Result<void> startHere(const QByteArray &branch, const QByteArray &head,
                                         const std::optional<MainLine> &line, const std::stop_token &stop) const;
    [[nodiscard]] Result<void> putMainLineBack(const QByteArray &head, const MainLine &line,
                                               const std::stop_token &stop) const;

    Repository m_repository;
    GitProcess m_git; ///< At the top folder.
};

} // namespace Commonplace
