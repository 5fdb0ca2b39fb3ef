// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"
#include "proposals/forgeaddress.h"
#include "proposals/mainline.h"
#include "proposals/proposal.h"
#include "proposals/remotefailure.h"

#include <QUrl>

namespace Commonplace {

/// Where a proposal is going to be sent.
struct SendTarget {
    QByteArray remote {};
    QByteArray address {};               ///< What git has for it; may hold a password, see `shown`.
    QString shown {};                    ///< The address for people.
    std::optional<ForgeAddress> forge;   ///< Where the branch goes to.
    std::optional<ForgeAddress> library; ///< Where the proposal is opened; another one where `remote` is a copy.

    friend bool operator==(const SendTarget &, const SendTarget &) = default;
};

struct SendOutcome {
    QByteArray commit {};  ///< What is there now.
    bool wasThere = false; ///< It was there already.
    QUrl requestPage {};   ///< Where the proposal is opened; empty where no forge is known or one was opened before.
};

enum class ProposalState {
    Unsent,
    Sent,    ///< It is there as it was sent.
    Merged,  ///< The main line has it: its versions, or the same changes.
    Changed, ///< Somebody else put versions on it, or took some away.
    Closed,  ///< It is not there any more, and the main line has it not.
    Unknown, ///< The server could not be asked.
};

/// Sends proposals and tells what became of them. A value. All calls block; whatever happens to one on the way,
/// nothing here is lost, and there the branch is either as it was or all there; trying again is safe.
class ProposalPublisher
{
public:
    explicit ProposalPublisher(Repository repository);

    /// Where a proposal goes: where it was sent before; else a copy of one's own (the remote `fork`, or `origin`
    /// beside an `upstream`; git's setting `remote.pushDefault`), else to the library itself. The forge is known by the
    /// address, or by the setting `remote.NAME.commonplaceforge`. nullopt where the library is on this computer only.
    [[nodiscard]] Result<std::optional<SendTarget>> target(const Proposal &proposal, std::stop_token stop = {}) const;
    /// Makes a copy at `address` known as the remote `fork`, for this proposal and all further ones.
    /// Fails with InvalidArgument for what git would not take for an address.
    [[nodiscard]] Result<void> setFork(const Proposal &proposal, const QString &address) const;

    /// Sends the versions of the proposal's branch. What somebody else put there since it was last sent is never
    /// overwritten (RemoteMoved). Hooks run as in a terminal.
    [[nodiscard]] RemoteResult<SendOutcome> send(const Proposal &proposal, const SendTarget &target,
                                                 const MainLine &line, std::stop_token stop = {}) const;

    /// Writes the versions as files `0001-….patch` to mail, for `git am`, into `folder`, which is made and must not be
    /// there yet or be empty. Where the main line was brought in between, one file holds all of them, as only so they
    /// can be applied. Returns the files' names. Fails with Refused where there is nothing to send or the folder is not
    /// empty, Unwritable, ToolFailed; the folder is then as it was.
    [[nodiscard]] Result<QStringList> writePatches(const Proposal &proposal, const MainLine &line,
                                                   const QString &folder, std::stop_token stop = {}) const;
    /// Writes the versions into one file that git can fetch from. What was at `file` is replaced at the end.
    [[nodiscard]] Result<void> writeBundle(const Proposal &proposal, const MainLine &line, const QString &file,
                                           std::stop_token stop = {}) const;

    /// What became of a proposal that was sent, as of the main line `line` (fetch it before) and of what the server
    /// says of the branch. Unknown, with the failure, where it does not answer.
    struct Standing {
        ProposalState state = ProposalState::Unknown;
        std::optional<RemoteFailure> failure {};
    };
    [[nodiscard]] Result<Standing> standing(const Proposal &proposal, const MainLine &line,
                                            std::stop_token stop = {}) const;
    /// Whether the main line has the changes of all versions up to `commit`, whatever they are called there.
    [[nodiscard]] Result<bool> isMerged(const QByteArray &commit, const MainLine &line,
                                        std::stop_token stop = {}) const;

private:
    [[nodiscard]] Result<QByteArray> remoteFor(const Proposal &proposal, const QByteArray &library,
                                               const std::stop_token &stop) const;
    [[nodiscard]] Result<void> checkAnything(const Proposal &proposal, const MainLine &line,
                                             const std::stop_token &stop) const;
    [[nodiscard]] Result<std::optional<ForgeAddress>> forgeOf(const QByteArray &remote, const QByteArray &address,
                                                              const std::stop_token &stop) const;
    [[nodiscard]] RemoteResult<GitOutput> push(const Proposal &proposal, const SendTarget &target,
                                               const QByteArray &commit, const QByteArray &expected,
                                               const std::stop_token &stop) const;
    [[nodiscard]] Result<QByteArray> mailedCommit(const Proposal &proposal, const MainLine &line,
                                                  const std::stop_token &stop) const;
    [[nodiscard]] Result<void> noteMailed(const Proposal &proposal) const;
    [[nodiscard]] Result<bool> isSquashed(const QByteArray &base, const QByteArray &commit, const MainLine &line,
                                          const std::stop_token &stop) const;
    [[nodiscard]] Result<void> noteSent(const Proposal &proposal, const QByteArray &remote,
                                        const QByteArray &commit) const;

    Repository m_repository;
    GitProcess m_git; ///< At the top folder.
};

} // namespace Commonplace
