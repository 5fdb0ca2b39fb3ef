// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Commonplace {

/// Which file it is and in which state, as far as its directory entry tells: while this stays the same, so does what
/// was read from the file.
struct FileIdentity {
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0; ///< Last change of the content, nanoseconds since 1970.
    qint64 changedNs = 0;  ///< Last change of content, name, rights or attributes.

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// A file of a library.
struct LibraryFile {
    QString path; ///< Relative to the library, `/` between its parts.
    FileIdentity identity {};

    friend bool operator==(const LibraryFile &, const LibraryFile &) = default;
};

/// Something about a file of a library that people should know.
struct FileNote {
    enum class Reason {
        Unreadable,   ///< It is left out: it could not be read.
        LeadsOut,     ///< It is left out: a symbolic link to what is not in the library.
        UnreadName,   ///< It is left out: its name is no text (not UTF-8).
        FolderUnread, ///< What is in this folder is left out: it cannot be read.
        SameNameAs,   ///< It and `other` are one file on systems that take no heed of case or of how accents are
                      ///< encoded; here both are entries.
    };

    QString path; ///< Relative to the library.
    Reason reason = Reason::Unreadable;
    QString other {};

    friend bool operator==(const FileNote &, const FileNote &) = default;
};

/// What people are told of a note: what it is about, and what to do.
[[nodiscard]] QString messageOf(const FileNote &note);

/// What is found below a library's folder.
struct LibraryScan {
    QList<LibraryFile> files {}; ///< By folder: a folder's files and folders in the order of their names.
    QStringList folders {};      ///< All that may hold entries, relative; the library itself is the empty one.
    QList<FileNote> notes {};
};

/// The folder of a path, `/` between its parts; empty for the library itself.
[[nodiscard]] QString folderOf(const QString &path);

/// The suffixes, lower case, of files that are entries without a profile saying so.
[[nodiscard]] const QStringList &markdownSuffixes();

/// Whether a file of this name is an entry: one of these suffixes (lower case), not hidden, no README or the like.
[[nodiscard]] bool isEntryName(const QString &name, const QStringList &suffixes);

/// Whether folders of this name are looked into: not hidden ones, nor what site generators and tools put there.
[[nodiscard]] bool isEntryFolder(const QString &name);

enum class ScanDepth {
    Folder, ///< Its files; LibraryScan::folders are the folder itself and those in it.
    Everything,
};
/// The files of these suffixes below `folder` (relative; empty: all of the library). Symbolic links are not followed.
/// A folder that is not there gives nothing. Blocks: call off the UI thread.
[[nodiscard]] LibraryScan scanLibrary(const QString &root, const QStringList &suffixes, const QString &folder = {},
                                      ScanDepth depth = ScanDepth::Everything);

/// FileNote::Reason::SameNameAs for these paths.
[[nodiscard]] QList<FileNote> collidingNames(const QList<LibraryFile> &files);

/// A file's identity by now; nothing where it is no regular file. Blocks.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &root, const QString &path);

} // namespace Commonplace
