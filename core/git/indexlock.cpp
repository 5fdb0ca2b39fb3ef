// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/indexlock.h"

#include "git/gitmessage.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

namespace fs = std::filesystem;

/// git closes its lock before it runs a hook; a program that takes longer than this between two steps runs.
constexpr int freshSeconds = 5;

/// git of another computer may be at work in a folder that is shared over a network.
bool isLocal(const QByteArray &path)
{
    // As linux/magic.h has them; FUSE may be anything.
    constexpr std::array<unsigned int, 7> remote { 0x6969U,     0x517BU,     0xFF534D42U, 0xFE534D42U,
                                                   0x01021997U, 0x65735546U, 0x00C36400U };
    struct statfs info {};
    if (::statfs(path.constData(), &info) != 0)
        return false;
    return std::ranges::find(remote, static_cast<unsigned int>(info.f_type)) == remote.end();
}

/// In a sandbox the programs outside of it are not seen.
bool seesAllPrograms()
{
    return !QFile::exists(u"/.flatpak-info"_s);
}

bool liesIn(const std::string &path, const QByteArray &folder)
{
    const std::string_view top(folder.constData(), static_cast<size_t>(folder.size()));
    return path.starts_with(top) && (path.size() == top.size() || path[top.size()] == '/');
}

std::string linkOf(const fs::path &path, bool &isReadable)
{
    std::error_code failure;
    const fs::path target = fs::read_symlink(path, failure);
    isReadable = !failure;
    return target.string();
}

bool holdsOpen(const fs::path &process, const QByteArray &lock)
{
    std::error_code failure;
    for (fs::directory_iterator file(process / "fd", failure), end; !failure && file != end; file.increment(failure)) {
        bool isReadable = false;
        if (linkOf(file->path(), isReadable) == lock.toStdString())
            return true;
    }
    return false;
}

QByteArray firstLine(const fs::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray();
}

/// Whether a program that runs on this computer may be using the repository that `lock` is in.
bool isAtWork(const QByteArray &lock, const QByteArrayList &folders)
{
    const std::string self = std::to_string(::getpid());
    std::error_code failure;
    for (fs::directory_iterator entry("/proc", failure), end; !failure && entry != end; entry.increment(failure)) {
        const fs::path process = entry->path();
        const std::string name = process.filename().string();
        if (name == self || name.find_first_not_of("0123456789") != std::string::npos)
            continue;
        if (holdsOpen(process, lock))
            return true;
        if (!firstLine(process / "comm").startsWith("git"))
            continue;
        std::error_code refusal;
        const std::string folder = fs::read_symlink(process / "cwd", refusal).string();
        const bool isReadable = !refusal;
        // Whoever is just ending has no folder any more, and is not to be taken for somebody else's.
        if (refusal == std::errc::no_such_file_or_directory || refusal == std::errc::no_such_process)
            continue;
        // A git of somebody else's may be anywhere, so it counts as being here.
        if (!isReadable && firstLine(process / "stat").contains(") Z "))
            continue;
        const bool isHere = std::ranges::any_of(folders, [&](const QByteArray &top) { return liesIn(folder, top); });
        if (!isReadable || isHere)
            return true;
    }
    return bool(failure);
}

std::optional<GitLock> lockAt(const QByteArray &path, const QByteArrayList &folders)
{
    struct stat info {};
    if (::lstat(path.constData(), &info) != 0 || !S_ISREG(info.st_mode))
        return std::nullopt;
    GitLock lock { .path = path, .since = QDateTime::fromSecsSinceEpoch(info.st_mtime) };
    if (isAtWork(path, folders))
        lock.holder = GitLock::Holder::AtWork;
    else if (isLocal(path) && seesAllPrograms() && lock.since.secsTo(QDateTime::currentDateTime()) >= freshSeconds)
        lock.holder = GitLock::Holder::Nobody;
    return lock;
}

/// git's folder for all worktrees of the repository.
QByteArray commonFolder(const Repository &repository)
{
    const Result<GitOutput> answer =
        repository.git().run({ "rev-parse", "--path-format=absolute", "--git-common-dir" });
    return answer && answer->exitCode == 0 ? answer->out.chopped(1) : repository.gitFolder();
}

} // namespace

QList<GitLock> findLocks(const Repository &repository)
{
    const QByteArray common = commonFolder(repository);
    QByteArrayList paths { repository.gitFolder() + "/index.lock", repository.gitFolder() + "/HEAD.lock",
                           common + "/packed-refs.lock", common + "/config.lock" };
    const Result<GitOutput> branch = repository.git().run({ "symbolic-ref", "-q", "HEAD" });
    if (branch && branch->exitCode == 0)
        paths.append(common + '/' + branch->out.trimmed() + ".lock");
    QList<GitLock> locks;
    for (const QByteArray &path : std::as_const(paths)) {
        if (const auto lock = lockAt(path, { repository.root(), repository.gitFolder(), common }))
            locks.append(*lock);
    }
    return locks;
}

Result<void> removeLock(const Repository &repository, const QByteArray &path)
{
    const QList<GitLock> locks = findLocks(repository);
    const auto lock = std::ranges::find(locks, path, &GitLock::path);
    if (lock == locks.end())
        return {};
    if (lock->holder != GitLock::Holder::Nobody) {
        return std::unexpected(Error {
            .code = ErrorCode::Refused,
            .message =
                QCoreApplication::translate("Git", "Another program may still be working on the versions of this "
                                                   "library, so “%1” was left as it is. Try again in a while.")
                    .arg(GitMessage::shown(path)),
            .file = GitMessage::shown(path) });
    }
    if (::unlink(path.constData()) != 0 && errno != ENOENT) {
        return std::unexpected(
            Error { .code = ErrorCode::Unwritable,
                    .message = QCoreApplication::translate("Git", "“%1” could not be removed: %2.")
                                   .arg(GitMessage::shown(path), QString::fromLocal8Bit(std::strerror(errno))),
                    .file = GitMessage::shown(path) });
    }
    return {};
}

} // namespace Commonplace
