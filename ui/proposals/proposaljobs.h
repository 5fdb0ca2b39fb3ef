// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/proposalbranches.h"
#include "proposals/proposalpublisher.h"
#include "proposals/proposalsummary.h"
#include "proposals/proposalupdate.h"
#include "proposals/sendqueue.h"

#include <QHash>

/// What the window has done about proposals on other threads. All block.
namespace Commonplace::ProposalJobs {

/// How a library stands.
struct Overview {
    QByteArray branch; ///< The one that is worked on; empty on none.
    std::optional<MainLine> line;
    QList<Proposal> proposals;
    QList<WaitingProposal> waiting; ///< Of this library.

    [[nodiscard]] std::optional<Proposal> current() const;
    /// Versions that are kept now would belong to no proposal, in a library that others have too.
    [[nodiscard]] bool needsProposal() const;
};
[[nodiscard]] Result<Overview> overview(const Repository &repository, const SendQueue &queue, std::stop_token stop);

/// What is shown before a proposal is sent.
struct Preview {
    Proposal proposal;
    MainLine line;
    std::optional<SendTarget> target; ///< nullopt: the library is on this computer only.
    QList<ProposalVersion> versions;
    QList<ProposedFile> files;
    QByteArray base; ///< The version of the main line that it stands on.
};
[[nodiscard]] Result<Preview> preview(const Repository &repository, const Library &library, const QByteArray &branch,
                                      std::stop_token stop);

struct Sending {
    Proposal proposal {};
    std::optional<SendTarget> target {};
    RemoteResult<SendOutcome> result = std::unexpected(RemoteFailure {});
    bool isWaiting = false; ///< It is sent when there is a network.
};
/// Sends a proposal; where there is no network, it waits in the queue from now on, else not any more.
[[nodiscard]] Sending send(const Repository &repository, const SendQueue &queue, const QByteArray &branch,
                           std::stop_token stop);

/// What became of the proposals that were sent, asked of the server.
[[nodiscard]] QHash<QByteArray, ProposalState> states(const Repository &repository, std::stop_token stop);

/// Asks for the main line and brings it into `branch`; with decisions see ProposalUpdate.
[[nodiscard]] RemoteResult<UpdateOutcome> update(const Repository &repository, const FileMergeRules &rules,
                                                 const QByteArray &branch, const std::optional<Identity> &identity,
                                                 std::stop_token stop);

/// The entries that git must not merge by lines, by the suffixes of a library's files.
[[nodiscard]] FileMergeRules rulesFor(const Library &library, const EntryMerger &merger);

} // namespace Commonplace::ProposalJobs
