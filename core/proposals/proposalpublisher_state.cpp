// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of proposals that were sent.

#include "proposals/gitanswer.h"
#include "proposals/proposalpublisher.h"
#include "proposals/remotegit.h"

#include <QCoreApplication>
#include <QSet>

namespace Commonplace {

namespace {

QString unread()
{
    return QCoreApplication::translate("Proposals", "git cannot read the proposals of this library.");
}

/// The first words of `git patch-id`'s lines: what stays the same of a change wherever it is applied.
QSet<QByteArray> patchIds(const QByteArray &out)
{
    QSet<QByteArray> ids;
    const QByteArrayList lines = out.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray id = line.first(std::max<qsizetype>(line.indexOf(' '), 0));
        if (!id.isEmpty())
            ids.insert(id);
    }
    return ids;
}

} // namespace

Result<ProposalPublisher::Standing> ProposalPublisher::standing(const Proposal &proposal, const MainLine &line,
                                                                std::stop_token stop) const
{
    if (proposal.sent.isEmpty())
        return Standing { .state = ProposalState::Unsent };
    const Result<bool> merged = isMerged(proposal.sent, line, stop);
    if (!merged)
        return std::unexpected(merged.error());
    if (*merged)
        return Standing { .state = ProposalState::Merged };
    const Result<QByteArray> address = RemoteGit::addressOf(m_git, proposal.remote, RemoteGit::Use::Push, stop);
    if (!address)
        return Standing { .failure = RemoteFailure { .error = address.error() } };
    const QByteArray reference = "refs/heads/" + proposal.branch;
    const RemoteResult<GitOutput> listed = RemoteGit::run(
        m_git, { "ls-remote", "--quiet", "--", *address, reference }, *address, [](const GitOutput &) { return false; },
        stop);
    if (!listed)
        return Standing { .failure = listed.error() };
    // OID TAB NAME; the pattern matches longer names that end like it too
    const QByteArrayList lines = listed->out.split('\n');
    for (const QByteArray &there : lines) {
        const QByteArrayList parts = there.split('\t');
        if (parts.size() == 2 && parts[1] == reference)
            return Standing { .state = parts[0] == proposal.sent ? ProposalState::Sent : ProposalState::Changed };
    }
    return Standing { .state = ProposalState::Closed };
}

Result<bool> ProposalPublisher::isMerged(const QByteArray &commit, const MainLine &line, std::stop_token stop) const
{
    const Result<bool> isContained =
        GitAnswer::yesOrNo(m_git, { "merge-base", "--is-ancestor", commit, line.commit }, unread(), stop);
    if (!isContained || *isContained)
        return isContained;
    const auto base = GitAnswer::optional(m_git, { "merge-base", commit, line.commit }, { .stop = stop });
    if (!base)
        return std::unexpected(base.error());
    if (!*base)
        return false;
    // `- OID` for those that the main line has under another name; merges are not listed.
    const Result<QByteArray> compared =
        GitAnswer::required(m_git, { "cherry", line.commit, commit }, unread(), { .stop = stop });
    if (!compared)
        return std::unexpected(compared.error());
    const QByteArrayList versions = compared->trimmed().split('\n');
    const bool areAllThere = !compared->trimmed().isEmpty()
                             && std::all_of(versions.begin(), versions.end(),
                                            [](const QByteArray &version) { return version.startsWith('-'); });
    if (areAllThere)
        return true;
    return isSquashed(**base, commit, line, stop);
}

Result<bool> ProposalPublisher::isSquashed(const QByteArray &base, const QByteArray &commit, const MainLine &line,
                                           const std::stop_token &stop) const
{
    const Result<QByteArray> change = GitAnswer::required(
        m_git, { "diff-tree", "-p", "--no-color", "--no-ext-diff", base, commit }, unread(), { .stop = stop });
    if (!change)
        return std::unexpected(change.error());
    if (change->isEmpty())
        return false;
    const Result<QByteArray> own =
        GitAnswer::required(m_git, { "patch-id", "--stable" }, unread(), { .input = *change, .stop = stop });
    if (!own)
        return std::unexpected(own.error());
    const Result<QByteArray> since =
        GitAnswer::required(m_git,
                            { "log", "-p", "--first-parent", "--diff-merges=first-parent", "--no-color",
                              "--no-ext-diff", "--max-count=1000", base + ".." + line.commit, "--" },
                            unread(), { .stop = stop });
    if (!since)
        return std::unexpected(since.error());
    const Result<QByteArray> theirs =
        GitAnswer::required(m_git, { "patch-id", "--stable" }, unread(), { .input = *since, .stop = stop });
    if (!theirs)
        return std::unexpected(theirs.error());
    return patchIds(*theirs).intersects(patchIds(*own));
}

} // namespace Commonplace
