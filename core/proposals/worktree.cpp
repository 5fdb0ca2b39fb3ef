// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/worktree.h"

#include "git/gitmessage.h"
#include "proposals/gitanswer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSet>
#include <QThread>

#include <chrono>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

constexpr std::chrono::milliseconds Patience { 3000 };
constexpr unsigned long PauseMs = 200;
constexpr qsizetype MostNamed = 3;

QString unknownChanges()
{
    return QCoreApplication::translate("Proposals", "git cannot tell what has changed in the library.");
}

bool exists(const QByteArray &path)
{
    struct stat info {};
    return ::lstat(path.constData(), &info) == 0;
}

/// “a.md”, “b.md” and 3 more
QString named(const QByteArrayList &paths)
{
    QStringList names;
    const QByteArrayList first = paths.first(std::min(paths.size(), MostNamed));
    for (const QByteArray &path : first)
        names.append(QCoreApplication::translate("Proposals", "“%1”").arg(GitMessage::shown(path)));
    const int more = static_cast<int>(paths.size() - first.size());
    const QString listed = names.join(QCoreApplication::translate("Proposals", ", ", "between names of files"));
    return more == 0 ? listed : QCoreApplication::translate("Proposals", "%1 and %n more", nullptr, more).arg(listed);
}

} // namespace

Worktree::Worktree(Repository repository)
    : m_repository(std::move(repository))
    , m_git(GitAnswer::atRoot(m_repository))
{
}

Result<void> Worktree::switchTo(const QByteArray &branch, std::stop_token stop) const
{
    const auto commit = GitAnswer::commitAt(m_git, "refs/heads/" + branch, stop);
    if (!commit)
        return std::unexpected(commit.error());
    if (!*commit) {
        return GitAnswer::refusal(QCoreApplication::translate("Proposals",
                                                              "There is no “%1” in this library any more. Choose "
                                                              "another proposal.")
                                      .arg(GitMessage::shown(branch)),
                                  ErrorCode::NotFound);
    }
    if (const Result<void> here = checkElsewhere(branch, stop); !here)
        return here;
    if (const Result<void> findable = checkFindable(stop); !findable)
        return findable;
    if (const Result<void> safe = checkSafe(**commit, stop); !safe)
        return safe;
    return runPastLock({ "switch", "--quiet", "--no-guess", "--no-overwrite-ignore", branch }, stop);
}

Result<void> Worktree::switchToNew(const QByteArray &branch, const QByteArray &commit, std::stop_token stop) const
{
    if (const Result<void> findable = checkFindable(stop); !findable)
        return findable;
    if (const Result<void> safe = checkSafe(commit, stop); !safe)
        return safe;
    return runPastLock(
        { "switch", "--quiet", "--no-track", "--no-guess", "--no-overwrite-ignore", "--create", branch, commit }, stop);
}

Result<void> Worktree::forwardTo(const QByteArray &commit, std::stop_token stop) const
{
    const Result<bool> isAhead =
        GitAnswer::yesOrNo(m_git, { "merge-base", "--is-ancestor", "HEAD", commit }, unknownChanges(), stop);
    if (!isAhead)
        return std::unexpected(isAhead.error());
    if (!*isAhead) {
        return GitAnswer::refusal(QCoreApplication::translate("Proposals",
                                                              "A version was kept meanwhile, so nothing was changed. "
                                                              "Try again."),
                                  ErrorCode::Changed);
    }
    if (const Result<void> safe = checkSafe(commit, stop); !safe)
        return safe;
    return runPastLock({ "-c", "merge.autoStash=false", "-c", "merge.verifySignatures=false", "merge", "--ff-only",
                         "--quiet", "--no-stat", "--no-overwrite-ignore", commit },
                       stop);
}

Result<void> Worktree::checkOperation(std::stop_token stop) const
{
    const Result<GitOperation> operation = m_repository.operation(std::move(stop));
    if (!operation)
        return std::unexpected(operation.error());
    if (*operation == GitOperation::None || *operation == GitOperation::Bisect)
        return {};
    return GitAnswer::refusal(GitMessage::unfinished(*operation) + u' '
                              + QCoreApplication::translate("Proposals",
                                                            "Finish it or give it up, and try again; nothing was "
                                                            "changed."));
}

Result<void> Worktree::checkSafe(const QByteArray &commit, const std::stop_token &stop) const
{
    if (const Result<void> free = checkOperation(stop); !free)
        return free;
    const Result<QByteArrayList> paths = endangered(commit, stop);
    if (!paths)
        return std::unexpected(paths.error());
    if (paths->isEmpty())
        return {};
    return GitAnswer::refusal(
        QCoreApplication::translate("Proposals",
                                    "Nothing was changed, because these files were changed outside of any version and "
                                    "would be overwritten: %1. Save them, or put them elsewhere, and try again.")
            .arg(named(*paths)),
        ErrorCode::Refused, paths->first());
}

Result<void> Worktree::checkFindable(const std::stop_token &stop) const
{
    const auto branch = GitAnswer::optional(m_git, { "symbolic-ref", "--quiet", "HEAD" }, { .stop = stop });
    if (!branch)
        return std::unexpected(branch.error());
    if (*branch)
        return {};
    const Result<QByteArray> containing = GitAnswer::required(
        m_git, { "for-each-ref", "--count=1", "--contains", "HEAD" }, unknownChanges(), { .stop = stop });
    if (!containing)
        return std::unexpected(containing.error());
    if (!containing->isEmpty())
        return {};
    return GitAnswer::refusal(QCoreApplication::translate("Proposals",
                                                          "There are versions here that belong to no proposal and "
                                                          "would not be found again. Start a new proposal from here "
                                                          "first; it takes them with it."));
}

Result<void> Worktree::checkElsewhere(const QByteArray &branch, const std::stop_token &stop) const
{
    const Result<QByteArray> place =
        GitAnswer::required(m_git, { "for-each-ref", "--format=%(HEAD)%(worktreepath)", "refs/heads/" + branch },
                            unknownChanges(), { .stop = stop });
    if (!place)
        return std::unexpected(place.error());
    const QByteArray folder = place->trimmed();
    if (folder.isEmpty() || folder.startsWith('*'))
        return {};
    return GitAnswer::refusal(QCoreApplication::translate("Proposals",
                                                          "This proposal is being worked on in another folder: “%1”. "
                                                          "Open the library there.")
                                  .arg(GitMessage::shown(folder)),
                              ErrorCode::Refused, folder);
}

Result<QByteArrayList> Worktree::endangered(const QByteArray &commit, const std::stop_token &stop) const
{
    const Result<QByteArray> status =
        GitAnswer::required(m_git, { "status", "--porcelain=v2", "-z", "--untracked-files=all", "--ignored=matching" },
                            unknownChanges(), { .stop = stop });
    if (!status)
        return std::unexpected(status.error());
    const Result<RepositoryState> state = RepositoryState::parse(*status);
    if (!state)
        return std::unexpected(state.error());
    if (state->entries.isEmpty())
        return QByteArrayList {};
    const auto head = GitAnswer::commitAt(m_git, "HEAD", stop);
    if (!head)
        return std::unexpected(head.error());
    const Result<QByteArray> changed =
        *head ? GitAnswer::required(m_git, { "diff-tree", "-r", "-z", "--name-only", "--no-renames", **head, commit },
                                    unknownChanges(), { .stop = stop })
              : GitAnswer::required(m_git, { "ls-tree", "-r", "-z", "--name-only", commit }, unknownChanges(),
                                    { .stop = stop });
    if (!changed)
        return std::unexpected(changed.error());
    const QByteArrayList changedPaths = GitAnswer::parts(*changed);
    const QSet<QByteArray> paths(changedPaths.begin(), changedPaths.end());
    QByteArrayList found;
    for (const StatusEntry &entry : std::as_const(state->entries)) {
        if (paths.contains(entry.path))
            found.append(entry.path);
        else if (!entry.originalPath.isEmpty() && paths.contains(entry.originalPath))
            found.append(entry.originalPath);
    }
    return found;
}

Result<void> Worktree::runPastLock(const QByteArrayList &arguments, const std::stop_token &stop) const
{
    const QByteArray lock = m_repository.gitFolder() + "/index.lock";
    const QDeadlineTimer deadline(Patience);
    while (true) {
        if (stop.stop_requested())
            return GitAnswer::refusal(QCoreApplication::translate("Git", "Stopped, as you asked."),
                                      ErrorCode::Cancelled);
        // Once begun it is not to be stopped: half of the files would be of one version and half of another.
        const Result<GitOutput> answer = m_git.run(arguments);
        if (!answer)
            return std::unexpected(answer.error());
        if (answer->exitCode == 0)
            return {};
        if (!exists(lock)) {
            return std::unexpected(GitMessage::failure(
                QCoreApplication::translate("Proposals", "git did not go on to the other versions of the files. What "
                                                         "you wrote is as it was; look at the details."),
                *answer, ErrorCode::Refused));
        }
        if (deadline.hasExpired()) {
            return GitAnswer::refusal(
                QCoreApplication::translate("Proposals",
                                            "Another program is working on the versions of this library, so nothing "
                                            "was changed. Try again when it has finished. If no other program is at "
                                            "work, one that stopped halfway left the file “%1” behind: remove it.")
                    .arg(GitMessage::shown(lock)),
                ErrorCode::Refused, lock);
        }
        QThread::msleep(PauseMs);
    }
}

} // namespace Commonplace
