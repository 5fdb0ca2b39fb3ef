// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/filesystem.h"

namespace Commonplace {

/// An open file descriptor, closed when it goes out of scope, and its calls with EINTR retried.
/// Refers to the FileSystem it was opened with, which has to outlive it.
class FileHandle
{
public:
    FileHandle() = default;
    FileHandle(const FileSystem &disk, int file);
    FileHandle(FileHandle &&other) noexcept;
    FileHandle &operator=(FileHandle &&other) noexcept;
    ~FileHandle();
    Q_DISABLE_COPY(FileHandle)

    /// Opens `path` with `flags` and O_CLOEXEC. Not open and errno set when that fails.
    [[nodiscard]] static FileHandle open(const FileSystem &disk, const QByteArray &path, int flags, mode_t mode = 0);

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] int descriptor() const { return m_file; }

    /// 0, or the errno of what failed.
    [[nodiscard]] int status(struct stat *info) const;
    /// Writes all of `bytes`, in as many calls as it takes. 0 or errno.
    [[nodiscard]] int writeAll(const QByteArray &bytes) const;
    /// Reads from here to the end, at most `limit` bytes and one more. 0 or errno.
    [[nodiscard]] int readAll(QByteArray *bytes, qint64 limit) const;
    /// 0 or errno; 0 as well where the file system has no such call.
    [[nodiscard]] int sync() const;
    /// 0 or errno. The file is closed in any case.
    [[nodiscard]] int close();

    /// Gives `to` the extended attributes, access control list, mode and, where the process may, owner and group of
    /// this file. What the file system or the person's rights do not allow is left out, and access then is never
    /// wider than it was. 0, or the errno of a device's fault.
    [[nodiscard]] int copyAccessTo(const FileHandle &to, const struct stat &info) const;

private:
    [[nodiscard]] bool copyAttributesTo(const FileHandle &to) const;

    const FileSystem *m_disk = nullptr;
    int m_file = -1;
};

} // namespace Commonplace
