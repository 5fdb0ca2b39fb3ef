// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/proposalupdate.h"

#include "git/gitmessage.h"
#include "proposals/gitanswer.h"
#include "proposals/remotegit.h"
#include "proposals/treemerge.h"
#include "proposals/worktree.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

QString unread()
{
    return QCoreApplication::translate("Proposals", "git cannot read the proposals of this library.");
}

std::unexpected<Error> changedMeanwhile()
{
    return GitAnswer::refusal(QCoreApplication::translate("Proposals",
                                                          "A version was kept meanwhile, so nothing was changed. "
                                                          "Update again."),
                              ErrorCode::Changed);
}

/// Where the branch's files are worked on: in this folder, in another, nowhere.
enum class Place { Here, Elsewhere, Nowhere };

Result<Place> placeOf(const GitProcess &git, const QByteArray &branch, const std::stop_token &stop)
{
    const Result<QByteArray> place = GitAnswer::required(
        git, { "for-each-ref", "--format=%(HEAD)%(worktreepath)", "refs/heads/" + branch }, unread(), { .stop = stop });
    if (!place)
        return std::unexpected(place.error());
    const QByteArray folder = place->trimmed();
    return folder.startsWith('*') ? Place::Here : folder.isEmpty() ? Place::Nowhere : Place::Elsewhere;
}

Result<QByteArray> commit(const Repository &repository, const QByteArray &branch, const QByteArray &tree,
                          const QByteArray &ours, const QByteArray &theirs, const std::optional<Identity> &identity,
                          const std::stop_token &stop)
{
    GitOptions options { .input = "Bring the main line into " + branch + '\n', .stop = stop };
    if (identity) {
        options.environment = { { u"GIT_AUTHOR_NAME"_s, identity->name },
                                { u"GIT_AUTHOR_EMAIL"_s, identity->email },
                                { u"GIT_COMMITTER_NAME"_s, identity->name },
                                { u"GIT_COMMITTER_EMAIL"_s, identity->email } };
    } else if (const Result<Identity> known = repository.identity(stop); !known) {
        return std::unexpected(known.error());
    }
    QByteArrayList arguments { "-c", "i18n.commitEncoding=UTF-8", "commit-tree", tree, "-p", ours, "-p", theirs };
    // commit-tree, unlike commit, does not look at this setting.
    const auto isSigning =
        GitAnswer::optional(repository.git(), { "config", "--type=bool", "--get", "commit.gpgSign" }, { .stop = stop });
    if (!isSigning)
        return std::unexpected(isSigning.error());
    if (*isSigning == "true")
        arguments << "-S";
    const Result<QByteArray> made = GitAnswer::required(
        repository.git(), arguments,
        QCoreApplication::translate("Proposals", "git could not keep the updated version. Nothing was changed."),
        options);
    if (!made)
        return made;
    return made->trimmed();
}

Result<void> moveTo(const Repository &repository, const QByteArray &branch, Place place, const QByteArray &ours,
                    const QByteArray &after, const std::stop_token &stop)
{
    if (place == Place::Here)
        return Worktree(repository).forwardTo(after, stop);
    const Result<GitOutput> moved = repository.git().run(
        { "update-ref", "-m", "proposal: update from the main line", "refs/heads/" + branch, after, ours });
    if (!moved)
        return std::unexpected(moved.error());
    if (moved->exitCode != 0)
        return changedMeanwhile();
    return {};
}

} // namespace

ProposalUpdate::ProposalUpdate(Repository repository, FileMergeRules rules)
    : m_repository(std::move(repository))
    , m_rules(std::move(rules))
{
}

RemoteResult<void> ProposalUpdate::fetch(const MainLine &line, std::stop_token stop) const
{
    if (line.remote.isEmpty())
        return {};
    const GitProcess git = GitAnswer::atRoot(m_repository);
    const Result<QByteArray> address = RemoteGit::addressOf(git, line.remote, RemoteGit::Use::Fetch, stop);
    if (!address)
        return std::unexpected(RemoteFailure { .error = address.error() });
    const QByteArray what = "+refs/heads/" + line.branch + ':' + line.reference();
    const RemoteResult<GitOutput> fetched = RemoteGit::run(
        git,
        { "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--", line.remote, what },
        *address, [](const GitOutput &) { return false; }, stop);
    if (!fetched)
        return std::unexpected(fetched.error());
    return {};
}

Result<UpdateOutcome> ProposalUpdate::update(const QByteArray &branch, const QByteArray &theirs,
                                             const MergeDecisions &decisions, const QByteArray &expected,
                                             const std::optional<Identity> &identity, std::stop_token stop) const
{
    const GitProcess git = GitAnswer::atRoot(m_repository);
    const auto ours = GitAnswer::commitAt(git, "refs/heads/" + branch, stop);
    if (!ours)
        return std::unexpected(ours.error());
    const auto brought = GitAnswer::commitAt(git, theirs, stop);
    if (!brought)
        return std::unexpected(brought.error());
    if (!*ours || !*brought) {
        return GitAnswer::refusal(QCoreApplication::translate("Proposals",
                                                              "There is no “%1” in this library any more. Choose "
                                                              "another proposal.")
                                      .arg(GitMessage::shown(*ours ? theirs : branch)),
                                  ErrorCode::NotFound);
    }
    if (!expected.isEmpty() && **ours != expected)
        return changedMeanwhile();
    const Result<Place> place = placeOf(git, branch, stop);
    if (!place)
        return std::unexpected(place.error());
    if (*place == Place::Elsewhere) {
        return GitAnswer::refusal(QCoreApplication::translate("Proposals",
                                                              "This proposal is being worked on in another folder. "
                                                              "Update it there."));
    }

    UpdateOutcome outcome { .before = **ours, .brought = **brought, .after = **ours };
    const auto base = GitAnswer::optional(git, { "merge-base", **ours, **brought }, { .stop = stop });
    if (!base)
        return std::unexpected(base.error());
    if (!*base) {
        return GitAnswer::refusal(QCoreApplication::translate("Proposals",
                                                              "The proposal and the library's main line have no "
                                                              "version in common here, so they cannot be brought "
                                                              "together. Get a fresh and complete copy of the "
                                                              "library."));
    }
    if (**base == **brought)
        return outcome;
    if (**base == **ours) {
        outcome.kind = UpdateOutcome::Kind::Forwarded;
        outcome.after = **brought;
    } else {
        const Result<TreeMerge::Merged> merged =
            TreeMerge(m_repository, m_rules, stop).merge(**base, **ours, **brought, decisions);
        if (!merged)
            return std::unexpected(merged.error());
        outcome.questions = merged->questions;
        outcome.merged = merged->merged;
        outcome.kind = merged->tree.isEmpty() ? UpdateOutcome::Kind::Undecided : UpdateOutcome::Kind::Merged;
        if (merged->tree.isEmpty())
            return outcome;
        const Result<QByteArray> made = commit(m_repository, branch, merged->tree, **ours, **brought, identity, stop);
        if (!made)
            return std::unexpected(made.error());
        outcome.after = *made;
    }
    if (const Result<void> moved = moveTo(m_repository, branch, *place, **ours, outcome.after, stop); !moved)
        return std::unexpected(moved.error());
    return outcome;
}

} // namespace Commonplace
