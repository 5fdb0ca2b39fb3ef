// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/proposaljobs.h"

#include "proposals/entrymerger.h"

#include "git/gitmessage.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Commonplace::ProposalJobs {

namespace {

std::unexpected<Error> noMainLine()
{
    return std::unexpected(
        Error { .code = ErrorCode::NotFound,
                .message = QCoreApplication::translate("Proposals", "It is not known which of the library's versions "
                                                                    "are the main line, so nothing can be proposed "
                                                                    "for it.") });
}

Result<Proposal> find(const ProposalBranches &branches, const QByteArray &branch, const std::stop_token &stop)
{
    const Result<QList<Proposal>> all = branches.list(stop);
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find(*all, branch, &Proposal::branch);
    if (found != all->end())
        return *found;
    return std::unexpected(
        Error { .code = ErrorCode::NotFound,
                .message = QCoreApplication::translate("Proposals", "There is no “%1” in this library any more. Choose "
                                                                    "another proposal.")
                               .arg(GitMessage::shown(branch)) });
}

Result<MainLine> lineOf(const ProposalBranches &branches, const std::stop_token &stop)
{
    const Result<std::optional<MainLine>> line = branches.mainLine(stop);
    if (!line)
        return std::unexpected(line.error());
    if (!*line)
        return noMainLine();
    return **line;
}

} // namespace

std::optional<Proposal> Overview::current() const
{
    const auto found = std::ranges::find(proposals, true, &Proposal::isCurrent);
    return found == proposals.end() ? std::nullopt : std::optional(*found);
}

bool Overview::needsProposal() const
{
    return line && !line->remote.isEmpty() && branch == line->branch;
}

Result<Overview> overview(const Repository &repository, const SendQueue &queue, std::stop_token stop)
{
    const ProposalBranches branches(repository);
    const Result<QByteArray> branch = branches.branch(stop);
    if (!branch)
        return std::unexpected(branch.error());
    const Result<std::optional<MainLine>> line = branches.mainLine(stop);
    if (!line)
        return std::unexpected(line.error());
    Result<QList<Proposal>> proposals = branches.list(stop);
    if (!proposals)
        return std::unexpected(proposals.error());
    // A queue that cannot be read is told when something is to be put into it.
    QList<WaitingProposal> waiting = queue.list().value_or(QList<WaitingProposal>());
    waiting.removeIf([&](const WaitingProposal &one) { return one.repository != repository.root(); });
    return Overview { .branch = *branch, .line = *line, .proposals = *proposals, .waiting = waiting };
}

Result<Preview> preview(const Repository &repository, const Library &library, const QByteArray &branch,
                        std::stop_token stop)
{
    const ProposalBranches branches(repository);
    const Result<Proposal> proposal = find(branches, branch, stop);
    if (!proposal)
        return std::unexpected(proposal.error());
    const Result<MainLine> line = lineOf(branches, stop);
    if (!line)
        return std::unexpected(line.error());
    const Result<std::optional<SendTarget>> target = ProposalPublisher(repository).target(*proposal, stop);
    if (!target)
        return std::unexpected(target.error());
    const Result<QList<ProposalVersion>> versions = branches.versions(branch, stop);
    if (!versions)
        return std::unexpected(versions.error());
    const Result<QList<ProposalChange>> changes = branches.changes(branch, stop);
    if (!changes)
        return std::unexpected(changes.error());
    const Result<QList<ProposedFile>> files = proposedFiles(repository, library, *changes, stop);
    if (!files)
        return std::unexpected(files.error());
    const Result<std::optional<QByteArray>> base = branches.base(branch, stop);
    if (!base)
        return std::unexpected(base.error());
    return Preview { .proposal = *proposal,
                     .line = *line,
                     .target = *target,
                     .versions = *versions,
                     .files = *files,
                     .base = base->value_or(line->commit) };
}

Sending send(const Repository &repository, const SendQueue &queue, const QByteArray &branch, std::stop_token stop)
{
    const ProposalBranches branches(repository);
    const ProposalPublisher publisher(repository);
    Sending sending { .proposal = { .branch = branch } };
    const auto failed = [&sending](const Error &error) {
        sending.result = std::unexpected(RemoteFailure { .error = error });
        return sending;
    };
    const Result<Proposal> proposal = find(branches, branch, stop);
    if (!proposal)
        return failed(proposal.error());
    sending.proposal = *proposal;
    const Result<MainLine> line = lineOf(branches, stop);
    if (!line)
        return failed(line.error());
    const Result<std::optional<SendTarget>> target = publisher.target(*proposal, stop);
    if (!target)
        return failed(target.error());
    if (!*target)
        return failed(noMainLine().error());
    sending.target = *target;
    sending.result = publisher.send(*proposal, **target, *line, stop);
    sending.isWaiting = !sending.result && sending.result.error().reason == RemoteFailure::Reason::NoNetwork;
    const Result<void> noted = sending.isWaiting ? queue.add({ .repository = repository.root(),
                                                               .branch = branch,
                                                               .remote = (*target)->remote,
                                                               .since = QDateTime::currentDateTimeUtc() })
                                                 : queue.remove(repository.root(), branch);
    if (!noted && sending.isWaiting) {
        sending.isWaiting = false;
        return failed(noted.error());
    }
    return sending;
}

QHash<QByteArray, ProposalState> states(const Repository &repository, std::stop_token stop)
{
    QHash<QByteArray, ProposalState> states;
    const ProposalBranches branches(repository);
    const Result<MainLine> known = lineOf(branches, stop);
    const Result<QList<Proposal>> proposals = branches.list(stop);
    if (!known || !proposals)
        return states;
    // Without an answer, what is known of the main line here may still tell that one was taken in.
    std::ignore = ProposalUpdate(repository, {}).fetch(*known, stop);
    const Result<MainLine> line = lineOf(branches, stop);
    for (const Proposal &proposal : *proposals) {
        const auto standing = ProposalPublisher(repository).standing(proposal, line.value_or(*known), stop);
        states.insert(proposal.branch, standing ? standing->state : ProposalState::Unknown);
    }
    return states;
}

RemoteResult<UpdateOutcome> update(const Repository &repository, const FileMergeRules &rules, const QByteArray &branch,
                                   const std::optional<Identity> &identity, std::stop_token stop)
{
    const ProposalBranches branches(repository);
    const Result<MainLine> before = lineOf(branches, stop);
    if (!before)
        return std::unexpected(RemoteFailure { .error = before.error() });
    const ProposalUpdate update(repository, rules);
    if (const RemoteResult<void> fetched = update.fetch(*before, stop); !fetched)
        return std::unexpected(fetched.error());
    const Result<MainLine> line = lineOf(branches, stop);
    if (!line)
        return std::unexpected(RemoteFailure { .error = line.error() });
    const Result<UpdateOutcome> outcome = update.update(branch, line->commit, {}, {}, identity, stop);
    if (!outcome)
        return std::unexpected(RemoteFailure { .error = outcome.error() });
    return *outcome;
}

FileMergeRules rulesFor(const Library &library, const EntryMerger &merger)
{
    return { .isEntry =
                 [suffixes = library.suffixes()](const QByteArray &path) {
                     return suffixes.contains(QFileInfo(GitMessage::shown(path)).suffix().toLower());
                 },
             .merge = merger ? merger : entryMerger(library) };
}

} // namespace Commonplace::ProposalJobs
