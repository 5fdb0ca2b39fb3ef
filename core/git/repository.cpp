// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/repository.h"

#include "git/catfilebatch.h"
#include "git/gitmessage.h"
#include "git/gitpath.h"
#include "git/trust.h"
#include "git/versionsaver.h"

#include <QCoreApplication>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

constexpr int stopPollMs = 50;

bool exists(const QByteArray &path)
{
    struct stat info {};
    return ::lstat(path.constData(), &info) == 0;
}

/// git prints a path and one line end after it; line ends before that are the path's own.
QByteArray onePath(const QByteArray &out)
{
    return out.endsWith('\n') ? out.chopped(1) : out;
}

Result<QByteArray> ask(const GitProcess &git, const QByteArray &option, std::stop_token stop)
{
    const Result<GitOutput> answer = git.run({ "rev-parse", option }, { .stop = stop });
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->exitCode != 0) {
        return std::unexpected(
            GitMessage::failure(QCoreApplication::translate("Git", "git cannot read what it keeps about “%1”.")
                                    .arg(GitMessage::shown(git.folder())),
                                *answer));
    }
    return onePath(answer->out);
}

/// Whether `folder` or one above it has a `.git` that looks like a repository's, which makes git's refusal a fault
/// of that repository rather than the plain absence of one.
bool hasRepositoryAbove(const QByteArray &folder)
{
    char *resolved = ::realpath(folder.constData(), nullptr);
    QByteArray above(resolved);
    ::free(resolved);
    while (!above.isEmpty()) {
        struct stat info {};
        const QByteArray git = above + "/.git";
        if (::stat(git.constData(), &info) == 0 && (S_ISREG(info.st_mode) || exists(git + "/HEAD")))
            return true;
        above.truncate(above.lastIndexOf('/'));
    }
    return false;
}

/// Why git finds no repository at a folder: nullopt when there is none.
Result<std::optional<Repository>> explainAbsence(const GitProcess &git, const GitOutput &refusal, std::stop_token stop)
{
    const Result<std::optional<UntrustedRepository>> untrusted = untrustedRepository(git, stop);
    if (!untrusted)
        return std::unexpected(untrusted.error());
    if (*untrusted) {
        const QString root = GitMessage::shown((*untrusted)->root);
        return std::unexpected(Error {
            .code = ErrorCode::Refused,
            .message = QCoreApplication::translate(
                           "Git", "The library in “%1” belongs to another user of this computer, so git does not touch "
                                  "it. If you trust whoever it belongs to, run this in a terminal and open the library "
                                  "again: git config --global --add safe.directory \"%1\"")
                           .arg(root),
            .file = root });
    }
    if (hasRepositoryAbove(git.folder())) {
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate(
                "Git",
                "“%1” is kept with git, but git cannot read what it keeps there. Repair it, or get a fresh copy of the "
                "library.")
                .arg(GitMessage::shown(git.folder())),
            refusal));
    }
    return std::nullopt;
}

} // namespace

Repository::Repository(const GitProcess &git, QByteArray root, QByteArray prefix, QByteArray gitFolder)
    : m_git(git)
    , m_root(std::move(root))
    , m_prefix(std::move(prefix))
    , m_gitFolder(std::move(gitFolder))
    , m_content(std::make_shared<CatFileBatch>(GitProcess(git.executable(), m_root)))
    , m_saving(std::make_shared<QMutex>())
{
}

Result<std::optional<Repository>> Repository::discover(const GitExecutable &git, const QByteArray &folder,
                                                       std::stop_token stop)
{
    const GitProcess process(git, folder);
    const Result<GitOutput> kind =
        process.run({ "rev-parse", "--is-bare-repository", "--is-inside-work-tree" }, { .stop = stop });
    if (!kind)
        return std::unexpected(kind.error());
    if (kind->exitCode != 0)
        return explainAbsence(process, *kind, stop);
    if (kind->out != "false\ntrue\n") {
        return std::unexpected(Error {
            .code = ErrorCode::Refused,
            .message = QCoreApplication::translate(
                           "Git", "“%1” holds only what git keeps for itself, without the files of a library. Open the "
                                  "folder that holds the files, or make a copy of the library with git clone.")
                           .arg(GitMessage::shown(folder)),
            .file = GitMessage::shown(folder) });
    }
    QByteArrayList paths;
    for (const char *option : { "--show-toplevel", "--show-prefix", "--absolute-git-dir" }) {
        const Result<QByteArray> path = ask(process, option, stop);
        if (!path)
            return std::unexpected(path.error());
        paths.append(*path);
    }
    return Repository(process, paths[0], paths[1], paths[2]);
}

Result<Repository> Repository::init(const GitExecutable &git, const QByteArray &folder, std::stop_token stop)
{
    const GitProcess process(git, folder);
    const Result<GitOutput> branch = process.run({ "config", "--get", "init.defaultBranch" }, { .stop = stop });
    if (!branch)
        return std::unexpected(branch.error());
    QByteArrayList arguments { "init", "-q" };
    if (branch->exitCode != 0)
        arguments << "--initial-branch=main";

    const Result<GitOutput> made = process.run(arguments, { .stop = stop });
    if (!made)
        return std::unexpected(made.error());
    if (made->exitCode != 0) {
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate(
                "Git", "Versions cannot be kept in “%1”. Look at the details, or choose another folder.")
                .arg(GitMessage::shown(folder)),
            *made));
    }
    const Result<std::optional<Repository>> repository = discover(git, folder, stop);
    if (!repository)
        return std::unexpected(repository.error());
    if (!repository->has_value()) {
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate(
                "Git", "git made a place for versions in “%1” and then does not find it. Look at the settings of git.")
                .arg(GitMessage::shown(folder)),
            *made));
    }
    return **repository;
}

Result<GitOperation> Repository::operation(std::stop_token stop) const
{
    // Apart from MERGE_HEAD, these heads are references and no files where the repository keeps its references in
    // tables (`reftable`); asked of git as references they are found in both.
    const Result<GitOutput> heads = m_git.run({ "cat-file", "--batch-check" },
                                              { .input = "MERGE_HEAD\nCHERRY_PICK_HEAD\nREVERT_HEAD\n", .stop = stop });
    if (!heads)
        return std::unexpected(heads.error());
    const auto has = [&](const char *name) {
        return !heads->out.contains(QByteArray(QByteArray(name) + " missing\n"));
    };
    const auto hasFile = [&](const char *name) { return exists(m_gitFolder + '/' + name); };

    if (heads->exitCode != 0) {
        return std::unexpected(
            GitMessage::failure(QCoreApplication::translate("Git", "git cannot read what it keeps about “%1”.")
                                    .arg(GitMessage::shown(folder())),
                                *heads));
    }
    if (hasFile("rebase-apply/applying"))
        return GitOperation::ApplyPatches;
    if (hasFile("rebase-merge") || hasFile("rebase-apply"))
        return GitOperation::Rebase;
    if (has("MERGE_HEAD"))
        return GitOperation::Merge;
    if (has("CHERRY_PICK_HEAD"))
        return GitOperation::CherryPick;
    if (has("REVERT_HEAD"))
        return GitOperation::Revert;
    if (hasFile("BISECT_LOG"))
        return GitOperation::Bisect;
    return GitOperation::None;
}

Result<RepositoryState> Repository::state(std::stop_token stop) const
{
    const Result<GitOutput> status = m_git.run({ "status", "--porcelain=v2", "-z", "--branch", "--ahead-behind",
                                                 "--untracked-files=all", "--find-renames", "--", "." },
                                               { .stop = stop });
    if (!status)
        return std::unexpected(status.error());
    if (status->exitCode != 0) {
        return std::unexpected(
            GitMessage::failure(QCoreApplication::translate("Git", "git cannot tell what has changed in “%1”.")
                                    .arg(GitMessage::shown(folder())),
                                *status));
    }
    Result<RepositoryState> state = RepositoryState::parse(status->out);
    if (!state)
        return state;
    for (StatusEntry &entry : state->entries) {
        entry.path = entry.path.sliced(m_prefix.size());
        if (entry.originalPath.startsWith(m_prefix))
            entry.originalPath = entry.originalPath.sliced(m_prefix.size());
    }
    const Result<GitOperation> current = operation(stop);
    if (!current)
        return std::unexpected(current.error());
    state->operation = *current;
    return state;
}

Result<std::optional<QByteArray>> Repository::contentAtHead(const QByteArray &path, std::stop_token stop) const
{
    const Result<QByteArray> checked = GitPath::checked(path);
    if (!checked)
        return std::unexpected(checked.error());
    return m_content->content("HEAD:" + m_prefix + *checked, std::move(stop));
}

Result<std::optional<QByteArray>> Repository::contentAt(const QByteArray &version, const QByteArray &path,
                                                        std::stop_token stop) const
{
    const Result<QByteArray> checked = GitPath::checked(path);
    if (!checked)
        return std::unexpected(checked.error());
    return m_content->content(version + ':' + m_prefix + *checked, std::move(stop));
}

Result<std::optional<QByteArray>> Repository::content(const QByteArray &object, std::stop_token stop) const
{
    return m_content->content(object, std::move(stop));
}

Result<bool> Repository::isIgnored(const QByteArray &path, std::stop_token stop) const
{
    const Result<QByteArray> checked = GitPath::checked(path);
    if (!checked)
        return std::unexpected(checked.error());
    const Result<GitOutput> answer =
        m_git.run({ "check-ignore", "-z", "--stdin" },
                  { .input = "./" + *checked + '\0', .pathspecs = GitOptions::Pathspecs::Marked, .stop = stop });
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->exitCode > 1) {
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate("Git", "git cannot tell whether “%1” belongs to the library.")
                .arg(GitMessage::shown(path)),
            *answer));
    }
    return answer->exitCode == 0;
}

Result<Identity> Repository::identity(std::stop_token stop) const
{
    return VersionSaver(*this, std::move(stop)).identity("GIT_AUTHOR_IDENT");
}

Result<std::unique_lock<QMutex>> Repository::lockSaving(const std::stop_token &stop) const
{
    while (!m_saving->tryLock(stopPollMs)) {
        if (stop.stop_requested()) {
            return std::unexpected(Error { .code = ErrorCode::Cancelled,
                                           .message = QCoreApplication::translate("Git", "Stopped, as you asked.") });
        }
    }
    return std::unique_lock(*m_saving, std::adopt_lock);
}

Result<std::optional<OpenVersion>>
Repository::openVersion(const QByteArray &path, const std::optional<Identity> &identity, std::stop_token stop) const
{
    const Result<QByteArray> checked = GitPath::checked(path);
    if (!checked)
        return std::unexpected(checked.error());
    if (identity)
        return OpenVersions::find(*this, path, *identity, stop);
    const Result<Identity> own = this->identity(stop);
    if (!own)
        return std::nullopt; // whose the next version is, whoever keeps it will ask
    return OpenVersions::find(*this, path, *own, stop);
}

Result<QByteArray> Repository::rewordVersion(const QByteArray &path, const OpenVersion &version, const QString &message,
                                             bool signsOff, const std::optional<Identity> &identity,
                                             std::stop_token stop) const
{
    const Result<std::unique_lock<QMutex>> lock = lockSaving(stop);
    if (!lock)
        return std::unexpected(lock.error());
    return VersionSaver(*this, std::move(stop))
        .reword({ .paths = { path },
                  .message = message,
                  .identity = identity,
                  .entry = path,
                  .addTo = version,
                  .isMessageOwn = true,
                  .signsOff = signsOff });
}

Result<KeptVersion> Repository::keepVersion(const VersionRequest &request, std::stop_token stop) const
{
    const Result<std::unique_lock<QMutex>> lock = lockSaving(stop);
    if (!lock)
        return std::unexpected(lock.error());
    return VersionSaver(*this, std::move(stop)).save(request);
}

Result<std::optional<QByteArray>> Repository::saveVersion(const QByteArrayList &paths, const QString &message,
                                                          const std::optional<Identity> &identity,
                                                          std::stop_token stop) const
{
    const Result<KeptVersion> kept =
        keepVersion({ .paths = paths, .message = message, .identity = identity }, std::move(stop));
    if (!kept)
        return std::unexpected(kept.error());
    return kept->kind == KeptVersion::Kind::Nothing ? std::optional<QByteArray>() : kept->id;
}

} // namespace Commonplace
