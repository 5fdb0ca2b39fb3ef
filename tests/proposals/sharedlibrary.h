// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"
#include "proposals/proposalbranches.h"

#include "git/scratchrepository.h"

#include <QDir>
#include <QTemporaryDir>

#include <optional>

/// A library on a server (a bare repository), a contributor's copy of it, and somebody else's.
class SharedLibrary
{
public:
    /// Its main line has `wiki/solar.md`, `wiki/garden.md` and `image.bin`.
    SharedLibrary()
    {
        QDir().mkpath(m_folder.path());
        run(m_folder.path(), { QStringLiteral("init"), QStringLiteral("-q"), QStringLiteral("--bare"), bare() });
        run(m_folder.path(), { QStringLiteral("clone"), QStringLiteral("-q"), bare(), other() });
        write(other(), "wiki/solar.md", "---\ntitle: Solar\ntags: [sun]\n---\nOne.\n\nTwo.\n\nThree.\n");
        write(other(), "wiki/garden.md", "---\ntitle: Garden\n---\nSoil.\n");
        write(other(), "image.bin", QByteArray("\0\1\2", 3));
        commit(other(), QStringLiteral("First"));
        run(other(),
            { QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("origin"), QStringLiteral("main") });
        run(m_folder.path(), { QStringLiteral("clone"), QStringLiteral("-q"), bare(), mine() });
    }

    QString folder() const { return m_folder.path(); }
    QString bare() const { return m_folder.filePath(QStringLiteral("server/wiki.git")); }
    QString mine() const { return m_folder.filePath(QStringLiteral("mine")); }
    QString other() const { return m_folder.filePath(QStringLiteral("other")); }

    static QByteArray run(const QString &folder, const QStringList &arguments, int expected = 0)
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(QStringLiteral("git"), arguments);
        process.closeWriteChannel();
        process.waitForFinished(-1);
        if (process.exitCode() != expected)
            qFatal("git %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }
    /// git in the contributor's copy; arguments divided by blanks.
    QByteArray git(const QByteArray &arguments, int expected = 0) const
    {
        return run(mine(), QString::fromUtf8(arguments).split(u' '), expected).trimmed();
    }
    QByteArray server(const char *arguments, int expected = 0) const
    {
        return run(bare(), QString::fromUtf8(arguments).split(u' '), expected).trimmed();
    }

    static void write(const QString &folder, const char *path, const QByteArray &content)
    {
        const QString name = folder + u'/' + QString::fromUtf8(path);
        QDir().mkpath(QFileInfo(name).absolutePath());
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", path);
    }
    void write(const char *path, const QByteArray &content) const { write(mine(), path, content); }
    QByteArray read(const char *path) const
    {
        QFile file(mine() + u'/' + QString::fromUtf8(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }

    static void commit(const QString &folder, const QString &message)
    {
        run(folder, { QStringLiteral("add"), QStringLiteral("-A") });
        run(folder, { QStringLiteral("commit"), QStringLiteral("-qm"), message });
    }
    /// A change of the contributor's, kept as a version.
    void keep(const char *path, const QByteArray &content, const QString &message = QStringLiteral("Change")) const
    {
        write(path, content);
        commit(mine(), message);
    }
    /// A change of somebody else's in the main line on the server; no content removes the file.
    void changeElsewhere(const char *path, const std::optional<QByteArray> &content,
                         const QString &message = QStringLiteral("Elsewhere")) const
    {
        run(other(),
            { QStringLiteral("pull"), QStringLiteral("-q"), QStringLiteral("origin"), QStringLiteral("main") });
        if (content)
            write(other(), path, *content);
        else
            QFile::remove(other() + u'/' + QString::fromUtf8(path));
        commit(other(), message);
        run(other(),
            { QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("origin"), QStringLiteral("HEAD:main") });
    }

    Commonplace::Repository repository(const char *folder = "") const
    {
        const auto found = Commonplace::Repository::discover(
            ScratchRepository::executable(), QFile::encodeName(mine() + u'/' + QString::fromUtf8(folder)));
        if (!found || !found->has_value())
            qFatal("no repository");
        return **found;
    }
    Commonplace::ProposalBranches branches() const { return Commonplace::ProposalBranches(repository()); }
    Commonplace::MainLine mainLine() const
    {
        const auto line = branches().mainLine();
        if (!line || !*line)
            qFatal("no main line");
        return **line;
    }

private:
    QTemporaryDir m_folder;
};
