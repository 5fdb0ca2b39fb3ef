// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/gitexecutable.h"
#include "git/repository.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

/// A real repository in a temporary folder, and git as a person would run it in a terminal.
class ScratchRepository
{
public:
    /// Makes git's answers independent of the settings of whoever runs the tests. Call before anything else.
    static void isolate(const QString &settings)
    {
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
        qputenv("GIT_CONFIG_GLOBAL", QFile::encodeName(settings));
        for (const char *name : { "GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL",
                                  "EMAIL", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE" })
            qunsetenv(name);
        QFile file(settings);
        if (!file.open(QIODevice::WriteOnly)
            || file.write("[user]\n\tname = Ada Test\n\temail = ada@example.org\n[init]\n\tdefaultBranch = "
                          "main\n[maintenance]\n\tauto = false\n"
                          "[protocol \"file\"]\n\tallow = always\n")
                   < 0)
            qFatal("the settings of the tests cannot be written");
    }

    explicit ScratchRepository(const QString &name = QStringLiteral("library"))
        : m_path(m_folder.filePath(name))
    {
        QDir().mkpath(m_path);
        git({ QStringLiteral("init"), QStringLiteral("-q") });
    }

    /// QTemporaryDir cannot remove a file whose name is not UTF-8.
    ~ScratchRepository()
    {
        std::error_code ignored;
        std::filesystem::remove_all(QFile::encodeName(m_folder.path()).toStdString(), ignored);
    }
    Q_DISABLE_COPY_MOVE(ScratchRepository)

    QString path() const { return m_path; }
    QByteArray bytes() const { return QFile::encodeName(m_path); }
    QByteArray at(const QByteArray &path) const { return bytes() + '/' + path; }

    /// Output of a git command; the test fails when git does.
    QByteArray git(const QStringList &arguments, int expected = 0) const
    {
        QProcess process;
        process.setWorkingDirectory(m_path);
        process.start(QStringLiteral("git"), arguments);
        process.closeWriteChannel();
        process.waitForFinished(-1);
        if (process.exitCode() != expected)
            qFatal("git %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    /// Writes a file under any name, UTF-8 or not, making its folders.
    void write(const QByteArray &path, const QByteArray &content) const
    {
        const qsizetype slash = path.lastIndexOf('/');
        if (slash > 0)
            QDir().mkpath(m_path + u'/' + QFile::decodeName(path.first(slash)));
        const int file = ::open(at(path).constData(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
        if (file < 0 || ::write(file, content.constData(), static_cast<size_t>(content.size())) != content.size())
            qFatal("cannot write %s", path.constData());
        ::close(file);
    }

    void writeHook(const QByteArray &name, const QByteArray &script) const
    {
        write(".git/hooks/" + name, script);
        ::chmod(at(".git/hooks/" + name).constData(), 0755);
    }

    void commitAll(const QString &message = QStringLiteral("First")) const
    {
        git({ QStringLiteral("add"), QStringLiteral("-A") });
        git({ QStringLiteral("commit"), QStringLiteral("-qm"), message });
    }

    static Commonplace::GitExecutable executable()
    {
        const auto found = Commonplace::GitExecutable::find();
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }

    /// The repository as the product sees it, from a folder inside it.
    Commonplace::Repository open(const QByteArray &folder = {}) const
    {
        const auto found = Commonplace::Repository::discover(executable(), folder.isEmpty() ? bytes() : at(folder));
        if (!found || !found->has_value())
            qFatal("no repository: %s", found ? "not under git" : qPrintable(found.error().message));
        return **found;
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};
