// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/proposalpublisher.h"

#include "git/gitmessage.h"
#include "proposals/gitanswer.h"
#include "proposals/remotegit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

using Reason = RemoteFailure::Reason;

/// git here did not even ask, as the branch there is another by now.
constexpr const char *MovedMark = "[rejected]";

QString unread()
{
    return QCoreApplication::translate("Proposals", "git cannot read the proposals of this library.");
}

std::unexpected<RemoteFailure> failure(const Error &error, Reason reason = Reason::Other)
{
    return std::unexpected(RemoteFailure { .reason = reason, .error = error });
}

/// One line of `git push --porcelain` (git-push(1), "OUTPUT"): FLAG TAB FROM:TO TAB SUMMARY [(REASON)].
struct PushedReference {
    char flag = '!';
    QByteArray summary;
};

std::optional<PushedReference> pushed(const QByteArray &out, const QByteArray &reference)
{
    const QByteArrayList lines = out.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList parts = line.split('\t');
        if (parts.size() == 3 && parts[0].size() == 1 && parts[1].endsWith(':' + reference))
            return PushedReference { .flag = parts[0].front(), .summary = parts[2] };
    }
    return std::nullopt;
}

/// Why the server, or git on its answer, refused the branch.
RemoteFailure refusedReference(const PushedReference &reference, const GitOutput &output, const QString &place)
{
    if (reference.summary.startsWith(MovedMark)) {
        return { .reason = Reason::RemoteMoved,
                 .error = GitMessage::failure(
                     QCoreApplication::translate("Proposals",
                                                 "Somebody else has changed this proposal at “%1” since you sent it, "
                                                 "so nothing was sent. Start a new proposal from here, or ask them "
                                                 "what they changed.")
                         .arg(place),
                     output, ErrorCode::Changed) };
    }
    if (reference.summary.startsWith("[remote rejected]")) {
        return { .reason = Reason::HookRefused,
                 .error = GitMessage::failure(
                     QCoreApplication::translate("Proposals",
                                                 "“%1” did not accept the proposal. Look at the details for what it "
                                                 "asks, correct that, and send it again.")
                         .arg(place),
                     output, ErrorCode::Refused) };
    }
    return { .reason = Reason::Other,
             .error = GitMessage::failure(
                 QCoreApplication::translate("Proposals", "The exchange with “%1” did not work. Look at the details.")
                     .arg(place),
                 output) };
}

} // namespace

ProposalPublisher::ProposalPublisher(Repository repository)
    : m_repository(std::move(repository))
    , m_git(GitAnswer::atRoot(m_repository))
{
}

Result<QByteArray> ProposalPublisher::remoteFor(const Proposal &proposal, const QByteArray &library,
                                                const std::stop_token &stop) const
{
    const Result<QByteArray> listed = GitAnswer::required(m_git, { "remote" }, unread(), { .stop = stop });
    if (!listed)
        return listed;
    const QByteArrayList remotes = listed->trimmed().split('\n');
    const auto usual = GitAnswer::optional(m_git, { "config", "--get", "remote.pushDefault" }, { .stop = stop });
    if (!usual)
        return std::unexpected(usual.error());
    const QByteArray own = library == "upstream" ? "origin" : QByteArray();
    for (const QByteArray &remote : { proposal.remote, QByteArray("fork"), usual->value_or(QByteArray()), own }) {
        if (!remote.isEmpty() && remotes.contains(remote))
            return remote;
    }
    return library;
}

Result<std::optional<ForgeAddress>> ProposalPublisher::forgeOf(const QByteArray &remote, const QByteArray &address,
                                                               const std::stop_token &stop) const
{
    const auto told =
        GitAnswer::optional(m_git, { "config", "--get", "remote." + remote + ".commonplaceforge" }, { .stop = stop });
    if (!told)
        return std::unexpected(told.error());
    return ForgeAddress::read(QString::fromUtf8(address), forgeKindFromName(told->value_or(QByteArray())));
}

Result<std::optional<SendTarget>> ProposalPublisher::target(const Proposal &proposal, std::stop_token stop) const
{
    const Result<std::optional<QByteArray>> library = libraryRemote(m_repository, stop);
    if (!library)
        return std::unexpected(library.error());
    if (!*library)
        return std::nullopt;
    const Result<QByteArray> remote = remoteFor(proposal, **library, stop);
    if (!remote)
        return std::unexpected(remote.error());
    const Result<QByteArray> address = RemoteGit::addressOf(m_git, *remote, RemoteGit::Use::Push, stop);
    if (!address)
        return std::unexpected(address.error());
    const Result<QByteArray> libraryAddress = RemoteGit::addressOf(m_git, **library, RemoteGit::Use::Fetch, stop);
    if (!libraryAddress)
        return std::unexpected(libraryAddress.error());
    const auto forge = forgeOf(*remote, *address, stop);
    if (!forge)
        return std::unexpected(forge.error());
    const auto libraryForge = forgeOf(**library, *libraryAddress, stop);
    if (!libraryForge)
        return std::unexpected(libraryForge.error());
    return SendTarget { .remote = *remote,
                        .address = *address,
                        .shown = RemoteGit::shownAddress(*address),
                        .forge = *forge,
                        .library = *libraryForge };
}

Result<void> ProposalPublisher::setFork(const Proposal &proposal, const QString &address) const
{
    const QByteArray place = address.trimmed().toUtf8();
    // `ext::…` and the like would run programs.
    if (place.isEmpty() || place.startsWith('-') || place.contains("::") || place.contains('\n')) {
        return GitAnswer::refusal(QCoreApplication::translate("Proposals",
                                                              "“%1” is not the address of a library. Copy the one that "
                                                              "the page of your copy shows for git.")
                                      .arg(address),
                                  ErrorCode::InvalidArgument);
    }
    const QString sentence = QCoreApplication::translate("Proposals", "git could not note where your copy is.");
    const auto known = GitAnswer::optional(m_git, { "remote", "get-url", "fork" });
    if (!known)
        return std::unexpected(known.error());
    const QByteArrayList arguments = *known ? QByteArrayList { "remote", "set-url", "fork", place }
                                            : QByteArrayList { "remote", "add", "fork", place };
    if (const auto set = GitAnswer::required(m_git, arguments, sentence); !set)
        return std::unexpected(set.error());
    const auto noted =
        GitAnswer::required(m_git, { "config", "branch." + proposal.branch + ".commonplaceremote", "fork" }, sentence);
    return noted ? Result<void>() : std::unexpected(noted.error());
}

Result<void> ProposalPublisher::checkAnything(const Proposal &proposal, const MainLine &line,
                                              const std::stop_token &stop) const
{
    const Result<QByteArray> count =
        GitAnswer::required(m_git, { "rev-list", "--count", "^" + line.commit, "refs/heads/" + proposal.branch, "--" },
                            unread(), { .stop = stop });
    if (!count)
        return std::unexpected(count.error());
    if (count->trimmed() != "0")
        return {};
    return GitAnswer::refusal(QCoreApplication::translate("Proposals",
                                                          "“%1” has no version yet that the library's main line does "
                                                          "not have. Change something and save it first.")
                                  .arg(proposal.title));
}

RemoteResult<GitOutput> ProposalPublisher::push(const Proposal &proposal, const SendTarget &target,
                                                const QByteArray &commit, const QByteArray &expected,
                                                const std::stop_token &stop) const
{
    const QByteArray reference = "refs/heads/" + proposal.branch;
    return RemoteGit::run(
        m_git,
        { "push", "--porcelain", "--no-follow-tags", "--force-with-lease=" + reference + ':' + expected, "--",
          target.remote, commit + ':' + reference },
        target.address, [&](const GitOutput &out) { return pushed(out.out, reference).has_value(); }, stop);
}

RemoteResult<SendOutcome> ProposalPublisher::send(const Proposal &proposal, const SendTarget &target,
                                                  const MainLine &line, std::stop_token stop) const
{
    if (const Result<void> anything = checkAnything(proposal, line, stop); !anything)
        return failure(anything.error());
    const QByteArray reference = "refs/heads/" + proposal.branch;
    const auto commit = GitAnswer::commitAt(m_git, reference, stop);
    if (!commit)
        return failure(commit.error());
    // What is sent is this version, even if another is kept while it is on its way.
    const QByteArray id = commit->value_or(QByteArray());
    const bool isKnownThere = proposal.remote == target.remote;
    const QByteArray sending = "refs/commonplace/sending/" + proposal.branch;
    const auto attempted = GitAnswer::commitAt(m_git, sending, stop);
    if (!attempted)
        return failure(attempted.error());
    if (const auto noted = GitAnswer::required(m_git, { "update-ref", sending, id }, unread()); !noted)
        return failure(noted.error());
    RemoteResult<GitOutput> output = push(proposal, target, id, isKnownThere ? proposal.sent : QByteArray(), stop);
    // The line may have broken off just when all had arrived. Then what is there is what was tried before.
    const auto first = output ? pushed(output->out, reference) : std::nullopt;
    if (*attempted && first && first->summary.startsWith(MovedMark))
        output = push(proposal, target, id, **attempted, stop);
    if (!output)
        return std::unexpected(output.error());
    const std::optional<PushedReference> result = pushed(output->out, reference);
    if (!result)
        return std::unexpected(refusedReference({}, *output, target.shown));
    if (output->exitCode != 0 || result->flag == '!')
        return std::unexpected(refusedReference(*result, *output, target.shown));
    if (const Result<void> noted = noteSent(proposal, target.remote, id); !noted)
        return failure(noted.error());

    SendOutcome outcome { .commit = id, .wasThere = result->flag == '=' };
    const std::optional<ForgeAddress> &opener = target.library ? target.library : target.forge;
    const bool isFirst = !isKnownThere || proposal.sent.isEmpty();
    if (opener && isFirst) {
        outcome.requestPage = opener->newRequestPage({ .sourceBranch = proposal.branch,
                                                       .targetBranch = line.branch,
                                                       .title = proposal.title,
                                                       .description = proposal.description },
                                                     target.forge);
    }
    return outcome;
}

Result<void> ProposalPublisher::noteSent(const Proposal &proposal, const QByteArray &remote,
                                         const QByteArray &commit) const
{
    const QString sentence =
        QCoreApplication::translate("Proposals", "The proposal was sent, but git could not note that it was.");
    const QByteArray section = "branch." + proposal.branch;
    for (const QByteArrayList &arguments :
         { QByteArrayList { "update-ref", "refs/commonplace/sent/" + proposal.branch, commit },
           QByteArrayList { "config", section + ".commonplaceremote", remote },
           // As `push --set-upstream` does it, so that git in a terminal knows it too.
           QByteArrayList { "config", section + ".remote", remote },
           QByteArrayList { "config", section + ".merge", "refs/heads/" + proposal.branch },
           QByteArrayList { "update-ref", "-d", "refs/commonplace/sending/" + proposal.branch } }) {
        if (const auto noted = GitAnswer::required(m_git, arguments, sentence); !noted)
            return std::unexpected(noted.error());
    }
    return {};
}

} // namespace Commonplace
