// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/filemove.h"

#include "entry/fileerror.h"
#include "entry/filehandle.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>

namespace Commonplace {

namespace {

/// A name that came or went is on the disk once its folder is. Where that fails the name is in place all the same.
void flushFolderOf(const QByteArray &path, const FileSystem &disk)
{
    const QByteArray folder = path.first(std::max<qsizetype>(path.lastIndexOf('/'), 0));
    const FileHandle handle =
        FileHandle::open(disk, folder.isEmpty() ? QByteArray("/") : folder, O_RDONLY | O_DIRECTORY);
    if (handle.isOpen())
        std::ignore = handle.sync();
}

Error failure(const QByteArray &path, int code)
{
    return code == ENOENT ? FileError::gone(path) : FileError::notWritten(path, code);
}

/// For file systems that have no rename() without replacing: a second name, then the first goes.
int linkAndUnlink(const QByteArray &from, const QByteArray &to, const FileSystem &disk)
{
    if (disk.link(from.constData(), to.constData()) != 0)
        return errno;
    if (disk.unlink(from.constData()) == 0)
        return 0;
    const int code = errno;
    std::ignore = disk.unlink(to.constData());
    return code;
}

} // namespace

Result<void> moveFile(const QByteArray &from, const QByteArray &to, const FileSystem &disk)
{
    int code = disk.renameNew(from.constData(), to.constData()) == 0 ? 0 : errno;
    if (code == EINVAL || code == ENOSYS || code == ENOTSUP)
        code = linkAndUnlink(from, to, disk);
    if (code == EEXIST)
        return std::unexpected(FileError::exists(to));
    if (code != 0)
        return std::unexpected(failure(from, code));
    flushFolderOf(to, disk);
    flushFolderOf(from, disk);
    return {};
}

Result<void> removeFile(const QByteArray &path, const FileSystem &disk)
{
    if (disk.unlink(path.constData()) != 0)
        return std::unexpected(failure(path, errno));
    flushFolderOf(path, disk);
    return {};
}

} // namespace Commonplace
