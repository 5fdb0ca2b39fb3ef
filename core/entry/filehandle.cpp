// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/filehandle.h"

#include <QList>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Commonplace {

namespace {

constexpr qsizetype chunk = 256 * 1024;
constexpr char accessList[] = "system.posix_acl_access";

/// Repeats a call that a signal interrupted.
template <typename Call>
auto uninterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

/// Attributes that belong to the file as people know it. Others are left out: a signature (`security.ima`) would be
/// that of the old content, `trusted.*` is the kernel's.
bool isKept(const QByteArray &name)
{
    return name.startsWith("user.") || name == accessList || name == "security.selinux";
}

} // namespace

FileHandle::FileHandle(const FileSystem &disk, int file)
    : m_disk(&disk)
    , m_file(file)
{
}

FileHandle::FileHandle(FileHandle &&other) noexcept
    : m_disk(other.m_disk)
    , m_file(std::exchange(other.m_file, -1))
{
}

FileHandle &FileHandle::operator=(FileHandle &&other) noexcept
{
    std::swap(m_disk, other.m_disk);
    std::swap(m_file, other.m_file);
    return *this;
}

FileHandle::~FileHandle()
{
    // Whoever cares for the result has called close() before.
    if (isOpen())
        m_disk->close(m_file);
}

FileHandle FileHandle::open(const FileSystem &disk, const QByteArray &path, int flags, mode_t mode)
{
    return { disk, uninterrupted([&] { return disk.open(path.constData(), flags | O_CLOEXEC, mode); }) };
}

int FileHandle::status(struct stat *info) const
{
    return m_disk->fstat(m_file, info) == 0 ? 0 : errno;
}

int FileHandle::writeAll(const QByteArray &bytes) const
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = uninterrupted(
            [&] { return m_disk->write(m_file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done)); });
        if (written < 0)
            return errno;
        if (written == 0) // a device that takes nothing and says nothing would keep us here for ever
            return EIO;
        done += written;
    }
    return 0;
}

int FileHandle::readAll(QByteArray *bytes, qint64 limit) const
{
    bytes->clear();
    while (bytes->size() <= limit) {
        const qsizetype before = bytes->size();
        const qsizetype wanted = std::min<qsizetype>(chunk, limit + 1 - before);
        bytes->resize(before + wanted);
        const ssize_t got =
            uninterrupted([&] { return m_disk->read(m_file, bytes->data() + before, static_cast<size_t>(wanted)); });
        bytes->truncate(before + std::max<ssize_t>(got, 0));
        if (got < 0)
            return errno;
        if (got == 0)
            break;
    }
    return 0;
}

int FileHandle::sync() const
{
    if (uninterrupted([&] { return m_disk->fsync(m_file); }) == 0)
        return 0;
    return errno == EINVAL || errno == ENOSYS || errno == ENOTSUP ? 0 : errno;
}

int FileHandle::close()
{
    const int result = m_disk->close(std::exchange(m_file, -1));
    // Linux has closed the file even when it says EINTR; a second try could close another thread's.
    return result == 0 || errno == EINTR ? 0 : errno;
}

int FileHandle::copyAccessTo(const FileHandle &to, const struct stat &info) const
{
    struct stat made {};
    if (const int error = to.status(&made); error != 0)
        return error;
    mode_t mode = info.st_mode & 07777;
    const bool sameOwner = made.st_uid == info.st_uid && made.st_gid == info.st_gid;
    const bool changed = sameOwner || m_disk->fchown(to.m_file, info.st_uid, info.st_gid) == 0;
    const bool sameGroup =
        changed || made.st_gid == info.st_gid || m_disk->fchown(to.m_file, static_cast<uid_t>(-1), info.st_gid) == 0;
    if (!changed)
        mode &= ~static_cast<mode_t>(S_ISUID | S_ISGID);
    // The group's bits spoke of another group, or were only the upper bound of a list that could not be kept.
    const bool hasList = copyAttributesTo(to);
    if (!sameGroup || !hasList)
        mode &= ~static_cast<mode_t>(S_IRWXG) | ((mode & S_IRWXO) << 3);
    if (m_disk->fchmod(to.m_file, mode) == 0)
        return 0;
    return errno == EPERM || errno == ENOTSUP || errno == ENOSYS ? 0 : errno;
}

bool FileHandle::copyAttributesTo(const FileHandle &to) const
{
    const ssize_t size = m_disk->flistxattr(m_file, nullptr, 0);
    if (size <= 0)
        return size == 0 || errno == ENOTSUP || errno == ENOSYS;
    QByteArray names(size, Qt::Uninitialized);
    const ssize_t listed = m_disk->flistxattr(m_file, names.data(), static_cast<size_t>(names.size()));
    if (listed < 0)
        return false;
    names.truncate(listed);

    bool hasList = true;
    const QList<QByteArray> all = names.split('\0');
    for (const QByteArray &name : all) {
        if (!isKept(name))
            continue;
        const ssize_t length = m_disk->fgetxattr(m_file, name.constData(), nullptr, 0);
        QByteArray value(std::max<ssize_t>(length, 0), Qt::Uninitialized);
        const bool isCopied =
            length >= 0
            && m_disk->fgetxattr(m_file, name.constData(), value.data(), static_cast<size_t>(value.size())) == length
            && m_disk->fsetxattr(to.m_file, name.constData(), value.constData(), static_cast<size_t>(length)) == 0;
        if (!isCopied && name == accessList)
            hasList = false;
    }
    return hasList;
}

} // namespace Commonplace
