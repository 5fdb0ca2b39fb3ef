// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/proposalbranches.h"

#include "git/gitmessage.h"
#include "profile/slug.h"
#include "proposals/gitanswer.h"
#include "proposals/worktree.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

const QByteArray SentReferences = "refs/commonplace/sent/";
const QByteArray MailedReferences = "refs/commonplace/mailed/";
const QByteArray RemovedReferences = "refs/commonplace/removed/";

/// What git's settings say of branches: name → setting → value.
using BranchSettings = QHash<QByteArray, QHash<QByteArray, QString>>;

QString unread()
{
    return QCoreApplication::translate("Proposals", "git cannot read the proposals of this library.");
}

QString unwritten()
{
    return QCoreApplication::translate("Proposals", "git could not note this about the proposal.");
}

Result<BranchSettings> settingsOf(const GitProcess &git, const std::stop_token &stop)
{
    const auto listed = GitAnswer::optional(
        git, { "config", "-z", "--get-regexp", R"(^branch\..*\.(commonplace.*|description)$)" }, { .stop = stop });
    if (!listed)
        return std::unexpected(listed.error());
    BranchSettings settings;
    const QByteArrayList items = GitAnswer::parts(listed->value_or(QByteArray()));
    for (const QByteArray &item : items) {
        // branch.NAME.KEY LF VALUE
        const qsizetype end = item.indexOf('\n');
        const QByteArray key = item.first(std::max<qsizetype>(end, 0));
        const qsizetype dot = key.lastIndexOf('.');
        if (end > 0 && dot > 7)
            settings[key.sliced(7, dot - 7)][key.sliced(dot + 1)] = QString::fromUtf8(item.sliced(end + 1)).trimmed();
    }
    return settings;
}

/// A branch that another program made, as a title.
QString titleOf(const QByteArray &branch)
{
    QString title = QString::fromUtf8(branch).section(u'/', -1);
    title.replace(u'-', u' ').replace(u'_', u' ');
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

Result<void> set(const GitProcess &git, const QByteArray &key, const QString &value)
{
    const Result<GitOutput> done = value.isEmpty() ? git.run({ "config", "--unset-all", key })
                                                   : git.run({ "config", "--replace-all", key, value.toUtf8() });
    if (!done)
        return std::unexpected(done.error());
    constexpr int NothingToUnset = 5;
    const bool wasUnset = value.isEmpty() && done->exitCode == NothingToUnset;
    if (done->exitCode != 0 && !wasUnset)
        return std::unexpected(GitMessage::failure(unwritten(), *done));
    return {};
}

ProposalChange::Kind kindOf(char status)
{
    switch (status) {
    case 'A':
    case 'C':
        return ProposalChange::Kind::Added;
    case 'D':
        return ProposalChange::Kind::Removed;
    case 'R':
        return ProposalChange::Kind::Renamed;
    default:
        return ProposalChange::Kind::Changed;
    }
}

/// `git diff-tree --raw -z` (git-diff(1), "Raw output format").
QList<ProposalChange> changesOf(const QByteArray &raw)
{
    QList<ProposalChange> changes;
    const QByteArrayList parts = GitAnswer::parts(raw);
    for (qsizetype i = 0; i + 1 < parts.size();) {
        // :MODE MODE OID OID STATUS[SCORE] NUL PATH NUL [PATH NUL]
        const QByteArrayList words = parts[i].split(' ');
        const char status = words.size() == 5 && !words[4].isEmpty() ? words[4].front() : '\0';
        const bool hasTwo = status == 'R' || status == 'C';
        if (status == '\0' || (hasTwo && i + 2 >= parts.size()))
            break;
        ProposalChange change { .kind = kindOf(status),
                                .path = parts[i + (hasTwo ? 2 : 1)],
                                .oldPath = parts[i + 1],
                                .before = words[2],
                                .after = words[3] };
        if (change.kind == ProposalChange::Kind::Added)
            change.before.clear();
        if (change.kind == ProposalChange::Kind::Removed)
            change.after.clear();
        changes.append(change);
        i += hasTwo ? 3 : 2;
    }
    return changes;
}

Error notThere(const QByteArray &branch)
{
    return { .code = ErrorCode::NotFound,
             .message =
                 QCoreApplication::translate("Proposals", "There is no “%1” in this library any more. Choose another "
                                                          "proposal.")
                     .arg(GitMessage::shown(branch)) };
}

} // namespace

ProposalBranches::ProposalBranches(Repository repository)
    : m_repository(std::move(repository))
    , m_git(GitAnswer::atRoot(m_repository))
{
}

Result<QList<Proposal>> ProposalBranches::branches(const std::stop_token &stop) const
{
    const Result<BranchSettings> settings = settingsOf(m_git, stop);
    if (!settings)
        return std::unexpected(settings.error());
    const Result<QByteArray> listed = GitAnswer::required(
        m_git,
        { "for-each-ref", "--format=%(refname)%00%(objectname)%00%(committerdate:unix)%00%(HEAD)%00%(worktreepath)%00",
          "refs/heads", SentReferences.chopped(1) },
        unread(), { .stop = stop });
    if (!listed)
        return std::unexpected(listed.error());

    QList<Proposal> proposals;
    QHash<QByteArray, QByteArray> sent;
    const QByteArrayList fields = GitAnswer::parts(*listed);
    for (qsizetype i = 0; i + 4 < fields.size(); i += 5) {
        // Before the names stand the line ends of those before them.
        const QByteArray reference = fields[i].trimmed();
        if (reference.startsWith(SentReferences)) {
            sent.insert(reference.sliced(SentReferences.size()), fields[i + 1]);
            continue;
        }
        Proposal proposal { .branch = reference.sliced(qstrlen("refs/heads/")), .commit = fields[i + 1] };
        proposal.changed = QDateTime::fromSecsSinceEpoch(fields[i + 2].toLongLong(), QTimeZone::utc());
        proposal.isCurrent = fields[i + 3] == "*";
        proposal.otherFolder = proposal.isCurrent ? QByteArray() : fields[i + 4];
        const QHash<QByteArray, QString> known = settings->value(proposal.branch);
        proposal.title = known.value("commonplaceproposal");
        proposal.description = known.value("description");
        proposal.remote = known.value("commonplaceremote").toUtf8();
        proposals.append(proposal);
    }
    for (Proposal &proposal : proposals)
        proposal.sent = sent.value(proposal.branch);
    return proposals;
}

Result<QList<Proposal>> ProposalBranches::list(std::stop_token stop) const
{
    Result<QList<Proposal>> found = branches(stop);
    if (!found)
        return found;
    const Result<std::optional<MainLine>> line = mainLine(stop);
    if (!line)
        return std::unexpected(line.error());
    const QByteArray main = *line ? (*line)->branch : QByteArray();
    found->removeIf([&](const Proposal &proposal) {
        return proposal.title.isEmpty() && (!proposal.isCurrent || proposal.branch == main);
    });
    for (Proposal &proposal : *found) {
        if (proposal.title.isEmpty())
            proposal.title = titleOf(proposal.branch);
    }
    std::stable_sort(found->begin(), found->end(),
                     [](const Proposal &one, const Proposal &other) { return one.changed > other.changed; });
    return found;
}

Result<std::optional<Proposal>> ProposalBranches::current(std::stop_token stop) const
{
    const Result<QList<Proposal>> proposals = list(std::move(stop));
    if (!proposals)
        return std::unexpected(proposals.error());
    const auto found =
        std::find_if(proposals->begin(), proposals->end(), [](const Proposal &proposal) { return proposal.isCurrent; });
    return found == proposals->end() ? std::nullopt : std::optional(*found);
}

Result<QByteArray> ProposalBranches::branch(std::stop_token stop) const
{
    static const QByteArray Branches = "refs/heads/";
    const auto head = GitAnswer::optional(m_git, { "symbolic-ref", "--quiet", "HEAD" }, { .stop = std::move(stop) });
    if (!head)
        return std::unexpected(head.error());
    return *head && (*head)->startsWith(Branches) ? (*head)->sliced(Branches.size()) : QByteArray();
}

Result<std::optional<MainLine>> ProposalBranches::mainLine(std::stop_token stop) const
{
    return findMainLine(m_repository, std::move(stop));
}

Result<bool> ProposalBranches::isOnSharedMainLine(std::stop_token stop) const
{
    const Result<QByteArray> head = branch(stop);
    if (!head)
        return std::unexpected(head.error());
    const Result<std::optional<MainLine>> line = mainLine(stop);
    if (!line)
        return std::unexpected(line.error());
    return *line && !(*line)->remote.isEmpty() && *head == (*line)->branch;
}

Result<QByteArray> ProposalBranches::newName(const QString &title, const std::stop_token &stop) const
{
    constexpr int LongestName = 50;
    QByteArray wanted = slugFromText(title, { .maxLength = LongestName }).toUtf8();
    const Result<GitOutput> isName = m_git.run({ "check-ref-format", "refs/heads/" + wanted }, { .stop = stop });
    if (!isName)
        return std::unexpected(isName.error());
    if (wanted.isEmpty() || wanted.startsWith('-') || isName->exitCode != 0)
        wanted = "proposal-" + QDate::currentDate().toString(Qt::ISODate).toLatin1();

    const Result<QByteArray> listed = GitAnswer::required(
        m_git, { "for-each-ref", "--format=%(refname)", "refs/heads", "refs/remotes", SentReferences.chopped(1) },
        unread(), { .stop = stop });
    if (!listed)
        return std::unexpected(listed.error());
    QSet<QByteArray> taken;
    const QByteArrayList references = listed->split('\n');
    for (const QByteArray &reference : references) {
        // Some file systems tell capitals and small letters not apart; `links/old` is in the way of `links`.
        const QByteArrayList parts = QString::fromUtf8(reference).toLower().toUtf8().split('/');
        const bool isOurs = reference.startsWith("refs/heads/");
        if (parts.size() > (isOurs ? 2 : 3))
            taken.insert(parts[isOurs ? 2 : 3]);
    }
    QByteArray name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = wanted + '-' + QByteArray::number(number);
    return name;
}

Result<Proposal> ProposalBranches::start(const QString &title, Start at, std::stop_token stop) const
{
    const QString shortTitle = title.simplified();
    if (shortTitle.isEmpty()) {
        return GitAnswer::refusal(QCoreApplication::translate("Proposals",
                                                              "A proposal needs a title. Say in a few words what it "
                                                              "is for."),
                                  ErrorCode::InvalidArgument);
    }
    const Worktree worktree(m_repository);
    if (const Result<void> free = worktree.checkOperation(stop); !free)
        return std::unexpected(free.error());
    const auto head = GitAnswer::commitAt(m_git, "HEAD", stop);
    if (!head)
        return std::unexpected(head.error());
    const Result<std::optional<MainLine>> line = mainLine(stop);
    if (!line)
        return std::unexpected(line.error());
    if (!*head) {
        return GitAnswer::refusal(QCoreApplication::translate("Proposals",
                                                              "This library has no version yet that a proposal could "
                                                              "start from. Save an entry first."));
    }
    const Result<QByteArray> name = newName(shortTitle, stop);
    if (!name)
        return std::unexpected(name.error());
    const Result<void> made = at == Start::Here || !*line ? startHere(*name, **head, *line, stop)
                                                          : worktree.switchToNew(*name, (*line)->commit, stop);
    if (!made)
        return std::unexpected(made.error());
    if (const Result<void> noted = set(m_git, "branch." + *name + ".commonplaceproposal", shortTitle); !noted)
        return std::unexpected(noted.error());
    const Result<std::optional<Proposal>> proposal = current();
    if (!proposal)
        return std::unexpected(proposal.error());
    if (!*proposal)
        return std::unexpected(notThere(*name));
    return **proposal;
}

Result<void> ProposalBranches::startHere(const QByteArray &branch, const QByteArray &head,
                                         const std::optional<MainLine> &line, const std::stop_token &stop) const
{
    const auto before = GitAnswer::optional(m_git, { "symbolic-ref", "--quiet", "HEAD" }, { .stop = stop });
    if (!before)
        return std::unexpected(before.error());
    const QString sentence = QCoreApplication::translate("Proposals", "git could not start the proposal.");
    const QByteArray reference = "refs/heads/" + branch;
    // Nothing of the files or of what is staged is touched by this.
    if (const auto made = GitAnswer::required(m_git, { "update-ref", reference, head, QByteArray(head.size(), '0') },
                                              sentence, { .stop = stop });
        !made)
        return std::unexpected(made.error());
    if (const auto moved = GitAnswer::required(
            m_git, { "symbolic-ref", "-m", "proposal: moving to " + branch, "HEAD", reference }, sentence);
        !moved)
        return std::unexpected(moved.error());
    if (line && !line->remote.isEmpty() && *before == "refs/heads/" + line->branch)
        return putMainLineBack(head, *line, stop);
    return {};
}

Result<void> ProposalBranches::putMainLineBack(const QByteArray &head, const MainLine &line,
                                               const std::stop_token &stop) const
{
    const auto common = GitAnswer::optional(m_git, { "merge-base", head, line.commit }, { .stop = stop });
    if (!common)
        return std::unexpected(common.error());
    if (!*common || **common == head)
        return {};
    const auto moved = GitAnswer::required(m_git,
                                           { "update-ref", "-m", "proposal: versions went over to the proposal",
                                             "refs/heads/" + line.branch, **common, head },
                                           unwritten());
    return moved ? Result<void>() : std::unexpected(moved.error());
}

Result<void> ProposalBranches::describe(const QByteArray &branch, const QString &title,
                                        const QString &description) const
{
    if (const auto set1 = set(m_git, "branch." + branch + ".commonplaceproposal", title.simplified()); !set1)
        return set1;
    return set(m_git, "branch." + branch + ".description", description.trimmed());
}

Result<void> ProposalBranches::switchTo(const QByteArray &branch, std::stop_token stop) const
{
    return Worktree(m_repository).switchTo(branch, std::move(stop));
}

Result<void> ProposalBranches::switchToMainLine(std::stop_token stop) const
{
    const Result<std::optional<MainLine>> line = mainLine(stop);
    if (!line)
        return std::unexpected(line.error());
    if (!*line) {
        return GitAnswer::refusal(QCoreApplication::translate("Proposals",
                                                              "It is not known which of the library's versions are "
                                                              "the main line. Update from the library first."),
                                  ErrorCode::NotFound);
    }
    const auto own = GitAnswer::commitAt(m_git, "refs/heads/" + (*line)->branch, stop);
    if (!own)
        return std::unexpected(own.error());
    const Worktree worktree(m_repository);
    if (!*own)
        return worktree.switchToNew((*line)->branch, (*line)->commit, stop);
    return worktree.switchTo((*line)->branch, stop);
}

Result<Proposal> ProposalBranches::remove(const QByteArray &branch) const
{
    const Result<QList<Proposal>> all = list();
    if (!all)
        return std::unexpected(all.error());
    const auto found =
        std::find_if(all->begin(), all->end(), [&](const Proposal &proposal) { return proposal.branch == branch; });
    if (found == all->end())
        return std::unexpected(notThere(branch));
    if (found->isCurrent || !found->otherFolder.isEmpty()) {
        return GitAnswer::refusal(QCoreApplication::translate("Proposals",
                                                              "“%1” is being worked on. Switch to another proposal "
                                                              "before you remove it.")
                                      .arg(found->title));
    }
    const QString sentence = QCoreApplication::translate("Proposals", "git could not remove the proposal.");
    if (const auto kept = GitAnswer::required(
            m_git, { "update-ref", "--create-reflog", RemovedReferences + branch, found->commit }, sentence);
        !kept)
        return std::unexpected(kept.error());
    if (const auto gone = GitAnswer::required(m_git, { "branch", "--quiet", "-D", "--", branch }, sentence); !gone)
        return std::unexpected(gone.error());
    return *found;
}

Result<void> ProposalBranches::bringBack(const Proposal &proposal) const
{
    const QString sentence = QCoreApplication::translate("Proposals", "git could not bring the proposal back.");
    const auto made = GitAnswer::required(
        m_git,
        { "update-ref", "refs/heads/" + proposal.branch, proposal.commit, QByteArray(proposal.commit.size(), '0') },
        sentence);
    if (!made)
        return std::unexpected(made.error());
    if (const auto noted = describe(proposal.branch, proposal.title, proposal.description); !noted)
        return noted;
    return set(m_git, "branch." + proposal.branch + ".commonplaceremote", QString::fromUtf8(proposal.remote));
}

Result<QList<ProposalVersion>> ProposalBranches::versions(const QByteArray &branch, std::stop_token stop) const
{
    constexpr const char *MostVersions = "--max-count=500";
    const Result<std::optional<MainLine>> line = mainLine(stop);
    if (!line)
        return std::unexpected(line.error());
    QByteArrayList arguments { "log",        "-z",           "--format=%H%x00%an%x00%at%x00%s%x00%b",
                               MostVersions, "--topo-order", "refs/heads/" + branch };
    if (*line)
        arguments << "^" + (*line)->commit;
    const Result<QByteArray> listed = GitAnswer::required(m_git, arguments << "--", unread(), { .stop = stop });
    if (!listed)
        return std::unexpected(listed.error());
    QList<ProposalVersion> versions;
    // `-z` ends each with NUL, where its own last part ends too.
    const QByteArrayList fields = listed->split('\0');
    for (qsizetype i = 0; i + 4 < fields.size(); i += 5) {
        versions.append(
            ProposalVersion { .commit = fields[i],
                              .author = QString::fromUtf8(fields[i + 1]),
                              .time = QDateTime::fromSecsSinceEpoch(fields[i + 2].toLongLong(), QTimeZone::utc()),
                              .subject = QString::fromUtf8(fields[i + 3]),
                              .body = QString::fromUtf8(fields[i + 4]).trimmed() });
    }
    return versions;
}

Result<std::optional<QByteArray>> ProposalBranches::base(const QByteArray &branch, std::stop_token stop) const
{
    const Result<std::optional<MainLine>> line = mainLine(stop);
    if (!line)
        return std::unexpected(line.error());
    if (!*line)
        return std::nullopt;
    return GitAnswer::optional(m_git, { "merge-base", "refs/heads/" + branch, (*line)->commit }, { .stop = stop });
}

Result<QList<ProposalChange>> ProposalBranches::changes(const QByteArray &branch, std::stop_token stop) const
{
    const Result<std::optional<QByteArray>> from = base(branch, stop);
    if (!from)
        return std::unexpected(from.error());
    QByteArray before = from->value_or(QByteArray());
    if (before.isEmpty()) {
        const Result<QByteArray> empty =
            GitAnswer::required(m_git, { "hash-object", "-w", "-t", "tree", "--stdin" }, unread(), { .stop = stop });
        if (!empty)
            return std::unexpected(empty.error());
        before = empty->trimmed();
    }
    // In the library's folder, with paths from there.
    const Result<QByteArray> raw = GitAnswer::required(
        m_repository.git(),
        { "diff-tree", "-r", "-z", "--raw", "-M", "--no-abbrev", "--relative", before, "refs/heads/" + branch },
        unread(), { .stop = stop });
    if (!raw)
        return std::unexpected(raw.error());
    return changesOf(*raw);
}

Result<bool> ProposalBranches::isShared(const QByteArray &commit, std::stop_token stop) const
{
    const Result<QByteArray> containing =
        GitAnswer::required(m_git,
                            { "for-each-ref", "--count=1", "--contains", commit, "refs/remotes",
                              SentReferences.chopped(1), MailedReferences.chopped(1) },
                            unread(), { .stop = stop });
    if (!containing)
        return std::unexpected(containing.error());
    return !containing->isEmpty();
}

} // namespace Commonplace
