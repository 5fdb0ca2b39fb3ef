// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/pathargument.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryFile>

namespace Commonplace {

namespace {

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

/// Settings of git that give the arguments a name of their own. git splits it into words by itself, without a shell.
QByteArray aliasFor(const QByteArrayList &arguments)
{
    QByteArrayList words;
    for (const QByteArray &argument : arguments)
        words += quoted(argument);
    return "[alias]\n\twithpath = " + quoted(words.join(' ')).replace('\n', "\\n") + '\n';
}

} // namespace

Result<GitOutput> runOnPath(const GitProcess &git, QByteArrayList arguments, const QByteArray &path,
                            const GitOptions &options)
{
    arguments << "--" << path;
    if (QString::fromUtf8(path).toUtf8() == path)
        return git.run(arguments, options);
    // QProcess takes arguments as text. A file takes all bytes.
    QTemporaryFile settings;
    if (!settings.open() || settings.write(aliasFor(arguments)) < 0 || !settings.flush()) {
        return std::unexpected(Error {
            .code = ErrorCode::Unwritable,
            .message = QCoreApplication::translate("Git", "A temporary file cannot be written. Make room on the disk "
                                                          "and try again."),
            .file = settings.fileName() });
    }
    return git.run({ "-c", "include.path=" + QFile::encodeName(settings.fileName()), "withpath" }, options);
}

} // namespace Commonplace
