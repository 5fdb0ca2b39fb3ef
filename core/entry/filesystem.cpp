// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/filesystem.h"

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace Commonplace {

FileSystem::~FileSystem() = default;

int FileSystem::open(const char *path, int flags, mode_t mode) const
{
    return ::open(path, flags, mode);
}

int FileSystem::close(int file) const
{
    return ::close(file);
}

ssize_t FileSystem::read(int file, void *bytes, size_t size) const
{
    return ::read(file, bytes, size);
}

ssize_t FileSystem::write(int file, const void *bytes, size_t size) const
{
    return ::write(file, bytes, size);
}

int FileSystem::fstat(int file, struct stat *info) const
{
    return ::fstat(file, info);
}

int FileSystem::lstat(const char *path, struct stat *info) const
{
    return ::lstat(path, info);
}

int FileSystem::fsync(int file) const
{
    return ::fsync(file);
}

int FileSystem::fchmod(int file, mode_t mode) const
{
    return ::fchmod(file, mode);
}

int FileSystem::fchown(int file, uid_t owner, gid_t group) const
{
    return ::fchown(file, owner, group);
}

int FileSystem::mayWrite(const char *path) const
{
    return ::faccessat(AT_FDCWD, path, W_OK, AT_EACCESS);
}

int FileSystem::rename(const char *from, const char *to) const
{
    return ::rename(from, to);
}

int FileSystem::renameNew(const char *from, const char *to) const
{
    return ::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}

int FileSystem::link(const char *from, const char *to) const
{
    return ::link(from, to);
}

int FileSystem::unlink(const char *path) const
{
    return ::unlink(path);
}

int FileSystem::resolve(const char *path, QByteArray *resolved) const
{
    char *const found = ::realpath(path, nullptr);
    if (!found)
        return -1;
    *resolved = found;
    ::free(found);
    return 0;
}

ssize_t FileSystem::flistxattr(int file, char *names, size_t size) const
{
    return ::flistxattr(file, names, size);
}

ssize_t FileSystem::fgetxattr(int file, const char *name, void *value, size_t size) const
{
    return ::fgetxattr(file, name, value, size);
}

int FileSystem::fsetxattr(int file, const char *name, const void *value, size_t size) const
{
    return ::fsetxattr(file, name, value, size, 0);
}

} // namespace Commonplace
