// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <sys/stat.h>
#include <sys/types.h>

namespace Commonplace {

/// The system calls that reading and writing files is made of, so that a test can let any one of them fail.
///
/// Each is the call of its name (POSIX or Linux) with the same arguments, results and errno: the defaults call the
/// system and do nothing else. Has no state; safe to use from several threads at once.
class FileSystem
{
public:
    FileSystem() = default;
    virtual ~FileSystem();
    Q_DISABLE_COPY_MOVE(FileSystem)

    virtual int open(const char *path, int flags, mode_t mode) const;
    virtual int close(int file) const;
    virtual ssize_t read(int file, void *bytes, size_t size) const;
    virtual ssize_t write(int file, const void *bytes, size_t size) const;
    virtual int fstat(int file, struct stat *info) const;
    virtual int lstat(const char *path, struct stat *info) const;
    virtual int fsync(int file) const;
    virtual int fchmod(int file, mode_t mode) const;
    virtual int fchown(int file, uid_t owner, gid_t group) const;
    /// Whether the process, by its effective user, may write to the file: faccessat() with W_OK and AT_EACCESS.
    virtual int mayWrite(const char *path) const;
    virtual int rename(const char *from, const char *to) const;
    /// renameat2() with RENAME_NOREPLACE.
    virtual int renameNew(const char *from, const char *to) const;
    virtual int link(const char *from, const char *to) const;
    virtual int unlink(const char *path) const;
    /// realpath(), the result in `resolved`; 0 or -1.
    virtual int resolve(const char *path, QByteArray *resolved) const;
    virtual ssize_t flistxattr(int file, char *names, size_t size) const;
    virtual ssize_t fgetxattr(int file, const char *name, void *value, size_t size) const;
    virtual int fsetxattr(int file, const char *name, const void *value, size_t size) const;
};

} // namespace Commonplace
