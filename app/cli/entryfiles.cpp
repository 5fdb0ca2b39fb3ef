// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryfiles.h"

#include "library/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace Commonplace::Cli {

namespace {

/// The files of one argument, named as the person can open them.
QList<EntryFile> filesOf(const QString &argument)
{
    if (!QFileInfo(argument).isDir())
        return { { argument, argument } };
    QList<EntryFile> files;
    const QStringList paths = Library::entryPaths(argument);
    for (const QString &path : paths)
        files.append({ argument + u'/' + path, QDir::cleanPath(argument + u'/' + path) });
    return files;
}

} // namespace

Result<QList<EntryFile>> entryFiles(const QStringList &arguments)
{
    QList<EntryFile> files;
    QSet<QString> seen;
    for (const QString &argument : arguments) {
        if (!QFileInfo::exists(argument)) {
            return std::unexpected(
                Error { .code = ErrorCode::NotFound,
                        .message = QCoreApplication::translate("Cli", "There is no such file or folder."),
                        .file = argument });
        }
        const QList<EntryFile> found = filesOf(argument);
        for (const EntryFile &file : found) {
            const QString place = QFileInfo(file.path).canonicalFilePath();
            if (!seen.contains(place))
                files += file;
            seen.insert(place);
        }
    }
    return files;
}

} // namespace Commonplace::Cli
