// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/filesystem.h"
#include "text/error.h"

#include <QByteArray>

#include <optional>

namespace Commonplace {

/// A file as it was at one moment, to see later whether it is still the same.
struct FileStamp {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0; ///< Last change of the content, nanoseconds since 1970.
    qint64 changedNs = 0;  ///< Last change of content, name, rights or attributes.
    QByteArray hash {};    ///< contentHash() of the bytes.

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// A file's bytes, and the stamp of exactly these bytes.
struct FileContents {
    QByteArray bytes;
    FileStamp stamp;
};

/// The hash by which two contents count as the same: BLAKE2b of 160 bits.
[[nodiscard]] QByteArray contentHash(const QByteArray &bytes);

constexpr qint64 largestFile = 256LL * 1024 * 1024;

/// Whether a file's name, without folders, is one that writeFile() gives its temporary files. Only a process killed
/// while it wrote leaves one behind; who lists or watches folders passes them over.
[[nodiscard]] bool isTemporaryFile(const QByteArray &name);

/// Removes from a folder (not those below it) the temporary files of programs that were ended while they wrote: those
/// that nobody has written into for an hour. Blocks: call off the UI thread.
void removeLeftTemporaries(const QByteArray &folder);

/// The whole of a regular file. `path` is in the file system's bytes; links are followed.
/// A file that another program writes to meanwhile is read again, up to three times.
/// Fails with NotFound, Unreadable, or Refused for what is no regular file (a folder, pipe, device; never waits for
/// one) and for more than `limit` bytes. Blocks: call off the UI thread.
[[nodiscard]] Result<FileContents> readFile(const QByteArray &path, qint64 limit = largestFile,
                                            const FileSystem &disk = FileSystem());

/// Replaces the content of a file, or makes a new one, so that whatever happens (an error, a full disk, a power cut,
/// the process killed) the file has either all of the old content or all of the new.
///
/// `expected` is the stamp of the content that `bytes` were made from: when the file has another content by now, or is
/// gone, nothing is written and the result is Changed. Contents are compared, not times, so a mere touch is no
/// change. nullopt: there must be no such file yet, and one that turns up is never overwritten (Changed again).
/// Between the last comparison and the replacement lie microseconds in which another program's write would be lost;
/// POSIX has no call that closes that gap.
///
/// The new content goes to a hidden file beside it, is flushed to the disk, and takes the old one's name. Mode, owner,
/// access control list and extended attributes are kept as far as the file system and the person's rights allow. A
/// symbolic link stays and the file it leads to is written (whether that lies in the library is the caller's to
/// check). Of several hard links only this name gets the new content: writing into the shared file could not be atomic.
/// A file that is write-protected is refused (Unwritable) although its folder would allow replacing it. When the file
/// has exactly these bytes already, nothing is written.
///
/// Returns the stamp of the file with the new content. Fails with Changed; NotFound when the folder is gone;
/// Unwritable, Unreadable and Refused otherwise; the file is then as it was and no temporary file is left. A folder
/// that cannot be flushed after the replacement is no failure: the new content is in place. Blocks: call off the UI
/// thread.
[[nodiscard]] Result<FileStamp> writeFile(const QByteArray &path, const QByteArray &bytes,
                                          const std::optional<FileStamp> &expected,
                                          const FileSystem &disk = FileSystem());

/// As writeFile(), whatever the file's content is and whether or not there is one: for files that are the program's
/// own, never for a person's.
[[nodiscard]] Result<FileStamp> replaceFile(const QByteArray &path, const QByteArray &bytes,
                                            const FileSystem &disk = FileSystem());

} // namespace Commonplace
