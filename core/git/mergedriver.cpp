// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/mergedriver.h"

#include "git/gitmessage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Commonplace::MergeDriver {

namespace {

constexpr QByteArrayView AttributeLine = "*.md merge=commonplace";

/// The file of git's own folder that says which files are merged how; worktrees share it.
Result<QString> attributesFile(const Repository &repository)
{
    const Result<GitOutput> answer = repository.git().run({ "rev-parse", "--git-path", "info/attributes" });
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->exitCode != 0)
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate("Git", "git cannot tell where it keeps its settings."), *answer));
    return QDir(QFile::decodeName(repository.folder())).absoluteFilePath(QFile::decodeName(answer->out.chopped(1)));
}

Result<QByteArrayList> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArrayList();
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            Error { .code = ErrorCode::Unreadable,
                    .message = QCoreApplication::translate("Git", "It cannot be read: %1").arg(file.errorString()),
                    .file = path });
    }
    QByteArrayList lines = file.readAll().split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

Result<void> write(const QString &path, const QByteArrayList &lines)
{
    QSaveFile file(path);
    const QByteArray text = lines.isEmpty() ? QByteArray() : lines.join('\n') + '\n';
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
        || !file.commit()) {
        return std::unexpected(
            Error { .code = ErrorCode::Unwritable,
                    .message = QCoreApplication::translate("Git", "It cannot be written: %1").arg(file.errorString()),
                    .file = path });
    }
    return {};
}

Result<void> configure(const Repository &repository, const QByteArrayList &arguments)
{
    const Result<GitOutput> answer = repository.git().run(QByteArrayList { "config", "--local" } + arguments);
    if (!answer)
        return std::unexpected(answer.error());
    constexpr int NothingToUnset = 5;
    if (answer->exitCode != 0 && answer->exitCode != NothingToUnset) {
        return std::unexpected(GitMessage::failure(
            QCoreApplication::translate("Git", "git's settings of this library cannot be changed."), *answer));
    }
    return {};
}

/// Quoted for the shell that git runs the driver with.
QByteArray shellQuoted(const QString &program)
{
    return '\'' + QFile::encodeName(program).replace("'", "'\\''") + '\'';
}

} // namespace

Result<bool> isInstalled(const Repository &repository)
{
    const Result<GitOutput> driver = repository.git().run({ "config", "--get", "merge.commonplace.driver" });
    if (!driver)
        return std::unexpected(driver.error());
    const Result<QString> path = attributesFile(repository);
    if (!path)
        return std::unexpected(path.error());
    const Result<QByteArrayList> lines = linesOf(*path);
    if (!lines)
        return std::unexpected(lines.error());
    return driver->exitCode == 0 && lines->contains(AttributeLine);
}

Result<void> install(const Repository &repository, const QString &program)
{
    const QByteArray command = shellQuoted(program) + " merge --path %P --marker-size %L %O %A %B";
    for (const QByteArrayList &setting :
         { QByteArrayList { "merge.commonplace.name", "Commonplace: fields by key, text by paragraph" },
           QByteArrayList { "merge.commonplace.driver", command } }) {
        if (const Result<void> done = configure(repository, setting); !done)
            return done;
    }
    const Result<QString> path = attributesFile(repository);
    if (!path)
        return std::unexpected(path.error());
    Result<QByteArrayList> lines = linesOf(*path);
    if (!lines)
        return std::unexpected(lines.error());
    if (lines->contains(AttributeLine))
        return {};
    lines->append(AttributeLine.toByteArray());
    return write(*path, *lines);
}

Result<void> remove(const Repository &repository)
{
    const Result<QString> path = attributesFile(repository);
    if (!path)
        return std::unexpected(path.error());
    Result<QByteArrayList> lines = linesOf(*path);
    if (!lines)
        return std::unexpected(lines.error());
    if (lines->removeAll(AttributeLine.toByteArray()) > 0) {
        if (const Result<void> written = write(*path, *lines); !written)
            return written;
    }
    for (const char *name : { "merge.commonplace.driver", "merge.commonplace.name" }) {
        if (const Result<void> done = configure(repository, { "--unset-all", name }); !done)
            return done;
    }
    return {};
}

} // namespace Commonplace::MergeDriver
