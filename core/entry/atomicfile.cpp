// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/atomicfile.h"

#include "entry/fileerror.h"
#include "entry/filehandle.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <cerrno>
#include <ctime>
#include <dirent.h>
#include <fcntl.h>
#include <memory>

namespace Commonplace {

namespace {

constexpr char temporaryPrefix[] = ".~commonplace-";
constexpr int temporaryTries = 100;
constexpr int readTries = 3;

enum class Expecting { Content, Nothing, Anything };

qint64 nanoseconds(const timespec &time)
{
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

FileStamp stampOf(const struct stat &info, const QByteArray &hash)
{
    return { info.st_dev, info.st_ino, info.st_size, nanoseconds(info.st_mtim), nanoseconds(info.st_ctim), hash };
}

struct OpenFile {
    FileHandle handle;
    struct stat info {};
    QByteArray bytes;
};

/// Opens and reads a regular file; the handle stays open.
Result<OpenFile> openAndRead(const FileSystem &disk, const QByteArray &path, qint64 limit)
{
    OpenFile file;
    // O_NONBLOCK: the opening of a pipe that nobody writes to would never end.
    file.handle = FileHandle::open(disk, path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!file.handle.isOpen())
        return std::unexpected(FileError::notRead(path, errno));
    if (const int error = file.handle.status(&file.info); error != 0)
        return std::unexpected(FileError::notRead(path, error));
    if (!S_ISREG(file.info.st_mode))
        return std::unexpected(FileError::notRegular(path));
    if (file.info.st_size > limit)
        return std::unexpected(FileError::tooLarge(path, limit));
    if (const int error = file.handle.readAll(&file.bytes, limit); error != 0)
        return std::unexpected(FileError::notRead(path, error));
    if (file.bytes.size() > limit)
        return std::unexpected(FileError::tooLarge(path, limit));
    return file;
}

/// One writing of one file.
class AtomicWriter
{
public:
    AtomicWriter(const FileSystem &disk, const QByteArray &path, Expecting expecting, QByteArray expectedHash)
        : m_disk(disk)
        , m_path(path)
        , m_target(path)
        , m_expecting(expecting)
        , m_expectedHash(std::move(expectedHash))
    {
    }

    Result<FileStamp> write(const QByteArray &bytes)
    {
        if (const Result<void> found = findTarget(); !found)
            return std::unexpected(found.error());
        std::optional<OpenFile> old;
        if (m_exists) {
            Result<OpenFile> current = checkCurrent(&bytes);
            if (!current)
                return std::unexpected(current.error());
            if (current->bytes == bytes)
                return stampOf(current->info, contentHash(bytes));
            if (m_disk.mayWrite(m_target.constData()) != 0)
                return std::unexpected(errno == EROFS ? FileError::notWritten(m_path, errno)
                                                      : FileError::writeProtected(m_path));
            old = std::move(*current);
        }
        Result<FileStamp> stamp = replace(bytes, old);
        if (!stamp && m_temporaryExists)
            m_disk.unlink(m_temporary.constData()); // where even this fails, nothing else is left to try
        return stamp;
    }

private:
    Result<void> findTarget()
    {
        struct stat info {};
        if (m_disk.lstat(m_path.constData(), &info) != 0) {
            if (errno != ENOENT)
                return std::unexpected(FileError::notWritten(m_path, errno));
            if (m_expecting == Expecting::Content)
                return std::unexpected(FileError::gone(m_path));
            return {};
        }
        m_exists = true;
        if (m_expecting == Expecting::Nothing)
            return std::unexpected(FileError::exists(m_path));
        if (S_ISLNK(info.st_mode) && m_disk.resolve(m_path.constData(), &m_target) != 0) {
            return std::unexpected(errno == ENOENT ? FileError::gone(m_path) : FileError::notWritten(m_path, errno));
        }
        return {};
    }

    /// The file as it is now, if it is what was expected or has `bytes` already.
    Result<OpenFile> checkCurrent(const QByteArray *bytes) const
    {
        Result<OpenFile> current = openAndRead(m_disk, m_target, largestFile);
        if (!current) {
            return std::unexpected(current.error().code == ErrorCode::NotFound ? FileError::gone(m_path)
                                                                               : current.error());
        }
        const bool isExpected = m_expecting != Expecting::Content || (bytes && current->bytes == *bytes)
                                || contentHash(current->bytes) == m_expectedHash;
        if (!isExpected)
            return std::unexpected(FileError::changed(m_path));
        return current;
    }

    Result<FileStamp> replace(const QByteArray &bytes, const std::optional<OpenFile> &old)
    {
        // A new file gets what the process's umask and the folder's default list allow; one that takes the place of
        // another is nobody else's to read until it has that one's rights.
        FileHandle temporary = makeTemporary(old ? 0600 : 0666);
        if (!temporary.isOpen())
            return std::unexpected(FileError::notWritten(m_path, errno));
        int error = temporary.writeAll(bytes);
        if (error == 0 && old)
            error = old->handle.copyAccessTo(temporary, old->info);
        if (error == 0)
            error = temporary.sync();
        struct stat info {};
        if (error == 0)
            error = temporary.status(&info);
        if (error != 0)
            return std::unexpected(FileError::notWritten(m_path, error));
        // Writing a large file takes time in which others may write too.
        if (m_expecting == Expecting::Content) {
            if (const Result<OpenFile> current = checkCurrent(nullptr); !current)
                return std::unexpected(current.error());
        }
        if (const Result<void> moved = moveIntoPlace(); !moved)
            return std::unexpected(moved.error());
        m_temporaryExists = false;

        // From here on the new content is in place. The renaming changed the file's ctime; without an answer here
        // the stamp merely looks older than the file.
        struct stat renamed {};
        if (temporary.status(&renamed) == 0)
            info = renamed;
        syncFolder();
        return stampOf(info, contentHash(bytes));
    }

    FileHandle makeTemporary(mode_t mode)
    {
        for (int tries = 0; tries < temporaryTries; ++tries) {
            m_temporary = folder() + temporaryPrefix
                          + QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
            FileHandle file = FileHandle::open(m_disk, m_temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
            if (file.isOpen() || errno != EEXIST) {
                m_temporaryExists = file.isOpen();
                return file;
            }
        }
        return {};
    }

    Result<void> moveIntoPlace() const
    {
        const char *from = m_temporary.constData();
        const char *to = m_target.constData();
        int error = 0;
        if (m_expecting != Expecting::Nothing) {
            error = m_disk.rename(from, to) == 0 ? 0 : errno;
        } else if (m_disk.renameNew(from, to) != 0) {
            error = errno;
            if (error == EINVAL || error == ENOSYS || error == ENOTSUP) {
                // File systems without RENAME_NOREPLACE (NFS): a link never replaces anything either.
                error = m_disk.link(from, to) == 0 ? 0 : errno;
                if (error == 0)
                    m_disk.unlink(from); // the new file is in place, whether or not its second name goes
            }
        }
        if (error == 0)
            return {};
        return std::unexpected(error == EEXIST ? FileError::exists(m_path) : FileError::notWritten(m_path, error));
    }

    /// Makes the new name last through a power cut. Its failure cannot be mended: the file is replaced, and some
    /// folders may be written but not opened.
    void syncFolder() const
    {
        const FileHandle opened = FileHandle::open(m_disk, folder(), O_RDONLY | O_DIRECTORY);
        if (opened.isOpen()) [[maybe_unused]]
            const int ignored = opened.sync();
    }

    /// The target's folder, with a slash at its end; empty for the current one is `./`.
    QByteArray folder() const
    {
        const qsizetype slash = m_target.lastIndexOf('/');
        return slash < 0 ? QByteArray("./") : m_target.first(slash + 1);
    }

    const FileSystem &m_disk;
    const QByteArray m_path;
    QByteArray m_target; ///< m_path, or where it leads to as a link.
    QByteArray m_temporary;
    const Expecting m_expecting;
    const QByteArray m_expectedHash;
    bool m_exists = false;
    bool m_temporaryExists = false;
};

} // namespace

QByteArray contentHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
}

bool isTemporaryFile(const QByteArray &name)
{
    return name.startsWith(temporaryPrefix);
}

void removeLeftTemporaries(const QByteArray &folder)
{
    constexpr time_t LongestWriting = 3600;
    const std::unique_ptr<DIR, int (*)(DIR *)> open(::opendir(folder.constData()), ::closedir);
    while (const dirent *item = open ? ::readdir(open.get()) : nullptr) {
        struct stat info {};
        const bool isLeft = isTemporaryFile(item->d_name)
                            && ::fstatat(::dirfd(open.get()), item->d_name, &info, AT_SYMLINK_NOFOLLOW) == 0
                            && S_ISREG(info.st_mode) && info.st_mtime < ::time(nullptr) - LongestWriting;
        if (isLeft)
            ::unlinkat(::dirfd(open.get()), item->d_name, 0);
    }
}

Result<FileContents> readFile(const QByteArray &path, qint64 limit, const FileSystem &disk)
{
    for (int tries = 1;; ++tries) {
        const Result<OpenFile> file = openAndRead(disk, path, limit);
        if (!file)
            return std::unexpected(file.error());
        struct stat after {};
        if (const int error = file->handle.status(&after); error != 0)
            return std::unexpected(FileError::notRead(path, error));
        const QByteArray hash = contentHash(file->bytes);
        const FileStamp stamp = stampOf(file->info, hash);
        if (tries == readTries || stamp == stampOf(after, hash))
            return FileContents { file->bytes, stamp };
    }
}

Result<FileStamp> writeFile(const QByteArray &path, const QByteArray &bytes, const std::optional<FileStamp> &expected,
                            const FileSystem &disk)
{
    return AtomicWriter(disk, path, expected ? Expecting::Content : Expecting::Nothing,
                        expected ? expected->hash : QByteArray())
        .write(bytes);
}

Result<FileStamp> replaceFile(const QByteArray &path, const QByteArray &bytes, const FileSystem &disk)
{
    return AtomicWriter(disk, path, Expecting::Anything, {}).write(bytes);
}

} // namespace Commonplace
