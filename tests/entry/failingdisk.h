// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/filesystem.h"

#include <QByteArrayList>

#include <algorithm>
#include <cerrno>

/// The real disk, on which one call fails, or each is only half done.
class FailingDisk : public Commonplace::FileSystem
{
public:
    int failAt = -1; ///< The number of the call that fails, counted from 0; -1 for none.
    int error = 0;   ///< The errno it fails with.
    bool unlinkFails = false;
    bool hasRenameNew = true; ///< Whether the file system knows RENAME_NOREPLACE.
    bool halves = false;      ///< Each read and write does only a part, and is interrupted before it.
    mutable QByteArrayList calls;

    int open(const char *path, int flags, mode_t mode) const override
    {
        return fails("open") ? -1 : FileSystem::open(path, flags, mode);
    }
    int close(int file) const override
    {
        return fails("close") ? (FileSystem::close(file), -1) : FileSystem::close(file);
    }
    ssize_t read(int file, void *bytes, size_t size) const override
    {
        return fails("read") || interrupts() ? -1 : FileSystem::read(file, bytes, part(size));
    }
    ssize_t write(int file, const void *bytes, size_t size) const override
    {
        return fails("write") || interrupts() ? -1 : FileSystem::write(file, bytes, part(size));
    }
    int fstat(int file, struct stat *info) const override
    {
        return fails("fstat") ? -1 : FileSystem::fstat(file, info);
    }
    int lstat(const char *path, struct stat *info) const override
    {
        return fails("lstat") ? -1 : FileSystem::lstat(path, info);
    }
    int fsync(int file) const override { return fails("fsync") || interrupts() ? -1 : FileSystem::fsync(file); }
    int fchmod(int file, mode_t mode) const override { return fails("fchmod") ? -1 : FileSystem::fchmod(file, mode); }
    int fchown(int file, uid_t owner, gid_t group) const override
    {
        return fails("fchown") ? -1 : FileSystem::fchown(file, owner, group);
    }
    int mayWrite(const char *path) const override { return fails("mayWrite") ? -1 : FileSystem::mayWrite(path); }
    int rename(const char *from, const char *to) const override
    {
        return fails("rename") ? -1 : FileSystem::rename(from, to);
    }
    int renameNew(const char *from, const char *to) const override
    {
        if (fails("renameNew"))
            return -1;
        if (hasRenameNew)
            return FileSystem::renameNew(from, to);
        errno = EINVAL;
        return -1;
    }
    int link(const char *from, const char *to) const override
    {
        return fails("link") ? -1 : FileSystem::link(from, to);
    }
    int unlink(const char *path) const override
    {
        if (fails("unlink"))
            return -1;
        if (!unlinkFails)
            return FileSystem::unlink(path);
        errno = EIO;
        return -1;
    }
    int resolve(const char *path, QByteArray *resolved) const override
    {
        return fails("resolve") ? -1 : FileSystem::resolve(path, resolved);
    }
    ssize_t flistxattr(int file, char *names, size_t size) const override
    {
        return fails("flistxattr") ? -1 : FileSystem::flistxattr(file, names, size);
    }
    ssize_t fgetxattr(int file, const char *name, void *value, size_t size) const override
    {
        return fails("fgetxattr") ? -1 : FileSystem::fgetxattr(file, name, value, size);
    }
    int fsetxattr(int file, const char *name, const void *value, size_t size) const override
    {
        return fails("fsetxattr") ? -1 : FileSystem::fsetxattr(file, name, value, size);
    }

private:
    bool fails(const char *call) const
    {
        const auto number = calls.size();
        calls.append(call);
        if (number != failAt)
            return false;
        errno = error;
        return true;
    }

    bool interrupts() const
    {
        if (!halves)
            return false;
        m_interrupted = !m_interrupted;
        errno = EINTR;
        return m_interrupted;
    }

    size_t part(size_t size) const { return halves ? std::max<size_t>(1, size / 2) : size; }

    mutable bool m_interrupted = false;
};
