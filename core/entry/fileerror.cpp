// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/fileerror.h"

#include <QCoreApplication>
#include <QLocale>

#include <cerrno>
#include <cstring>

namespace Commonplace::FileError {

namespace {

Error error(ErrorCode code, const QByteArray &path, const QString &message)
{
    return { .code = code, .message = message.arg(shown(path)), .file = shown(path) };
}

QString systemWords(int code)
{
    return qt_error_string(code);
}

} // namespace

QString shown(const QByteArray &path)
{
    return QString::fromUtf8(path);
}

Error notRead(const QByteArray &path, int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return error(ErrorCode::NotFound, path,
                     QCoreApplication::translate("File", "There is no file “%1”. It may have been moved, renamed or "
                                                         "removed; look for it in its folder."));
    case EACCES:
    case EPERM:
        return error(ErrorCode::Unreadable, path,
                     QCoreApplication::translate("File",
                                                 "You may not read “%1”. Ask whoever looks after the file to let "
                                                 "you, or change its permissions."));
    case ENXIO: // a socket
        return notRegular(path);
    default:
        return { .code = ErrorCode::Unreadable,
                 .message =
                     QCoreApplication::translate("File", "“%1” could not be read: %2. Try again; if it fails again, "
                                                         "look after the disk it is on.")
                         .arg(shown(path), systemWords(code)),
                 .file = shown(path) };
    }
}

Error notWritten(const QByteArray &path, int code)
{
    switch (code) {
    case ENOSPC:
        return error(ErrorCode::Unwritable, path,
                     QCoreApplication::translate("File",
                                                 "There is no space left on the disk that holds “%1”. Free some "
                                                 "space and save again; the file is as it was before."));
    case EDQUOT:
        return error(ErrorCode::Unwritable, path,
                     QCoreApplication::translate("File",
                                                 "Your share of the disk that holds “%1” is used up. Remove what "
                                                 "you no longer need and save again; the file is as it was "
                                                 "before."));
    case EROFS:
        return error(ErrorCode::Unwritable, path,
                     QCoreApplication::translate("File",
                                                 "“%1” is on a disk that can only be read. Save a copy elsewhere; "
                                                 "the file is as it was before."));
    case EACCES:
    case EPERM:
        return error(ErrorCode::Unwritable, path,
                     QCoreApplication::translate("File",
                                                 "You may not write in the folder of “%1”. Ask whoever looks after "
                                                 "it to let you, or save a copy elsewhere; the file is as it was "
                                                 "before."));
    case ENOENT:
    case ENOTDIR:
        return error(ErrorCode::NotFound, path,
                     QCoreApplication::translate("File",
                                                 "The folder of “%1” is not there any more. Bring it back and save "
                                                 "again, or save a copy elsewhere."));
    case ENAMETOOLONG:
        return error(ErrorCode::InvalidArgument, path,
                     QCoreApplication::translate("File",
                                                 "The name “%1” is too long for this disk. Choose a shorter one "
                                                 "and save again."));
    default:
        return { .code = ErrorCode::Unwritable,
                 .message =
                     QCoreApplication::translate("File", "“%1” could not be written: %2. Save again, or save a copy "
                                                         "on another disk; the file is as it was before.")
                         .arg(shown(path), systemWords(code)),
                 .file = shown(path) };
    }
}

Error notRegular(const QByteArray &path)
{
    return error(ErrorCode::Refused, path,
                 QCoreApplication::translate("File", "“%1” is not a file with text but a folder, a device or the like. "
                                                     "Choose a file."));
}

Error tooLarge(const QByteArray &path, qint64 limit)
{
    return { .code = ErrorCode::Refused,
             .message =
                 QCoreApplication::translate("File", "“%1” is larger than %2, too large to be opened here. Open it "
                                                     "with another program, or split it.")
                     .arg(shown(path), QLocale().formattedDataSize(limit, 0)),
             .file = shown(path) };
}

Error changed(const QByteArray &path)
{
    return error(ErrorCode::Changed, path,
                 QCoreApplication::translate("File", "“%1” was changed by another program since it was opened here. "
                                                     "Nothing was written; compare the two texts, then save again."));
}

Error gone(const QByteArray &path)
{
    return error(ErrorCode::Changed, path,
                 QCoreApplication::translate("File", "“%1” is not there any more: another program moved or removed it "
                                                     "since it was opened here. Nothing was written; save it as a new "
                                                     "file, or leave it removed."));
}

Error exists(const QByteArray &path)
{
    return error(ErrorCode::Changed, path,
                 QCoreApplication::translate("File",
                                             "There is a file “%1” already. Nothing was written; choose another "
                                             "name, or open that file."));
}

Error writeProtected(const QByteArray &path)
{
    return error(ErrorCode::Unwritable, path,
                 QCoreApplication::translate("File",
                                             "“%1” is write-protected. Change its permissions and save again, or "
                                             "save a copy under another name; the file is as it was before."));
}

} // namespace Commonplace::FileError
