// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/catfilebatch.h"
#include "git/gitprocess.h"
#include "git/scratchrepository.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <csignal>

using namespace Commonplace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestGitProcess : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    /// A program that stands in for git and answers the two questions of GitExecutable::find().
    QString standIn(const QString &name, const QByteArray &version, const QByteArray &rest) const
    {
        const QString path = m_home.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no stand-in");
        file.write("#!/bin/sh\ncase \"$*\" in\n*--version) echo 'git version " + version
                   + "'; exit;;\n*--local-env-vars) echo GIT_DIR; exit;;\nesac\n" + rest);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

private Q_SLOTS:
    void initTestCase() { ScratchRepository::isolate(m_home.filePath(u"gitconfig"_s)); }

    void findsGit()
    {
        const Result<GitExecutable> git = GitExecutable::find();
        QVERIFY(git);
        QVERIFY(QFileInfo(git->path()).isExecutable());
        QVERIFY(git->version().startsWith(u"2."));
        QVERIFY(git->localVariables().contains(u"GIT_DIR"));
        QVERIFY(git->localVariables().contains(u"GIT_INDEX_FILE"));
    }

    void missing()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(m_home.path()));
        const Result<GitExecutable> none = GitExecutable::find();
        qputenv("PATH", path);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::MissingTool);
        QCOMPARE(
            none.error().message,
            u"The program git, which keeps the versions of a library, was not found on this computer. Install git, "
            "or say in the settings where it is, and try again."_s);

        const Result<GitExecutable> wrong = GitExecutable::find(u"/nowhere/git"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().message,
                 u"There is no program at “/nowhere/git”, where the settings say that git is. Correct the place in the "
                 "settings, or leave it empty to use the git of this computer."_s);
    }

    void tooOld()
    {
        const QString path = standIn(u"old-git"_s, "2.20.1", "");
        const Result<GitExecutable> old = GitExecutable::find(path);
        QVERIFY(!old);
        QCOMPARE(old.error().code, ErrorCode::MissingTool);
        QCOMPARE(old.error().message,
                 u"The git of this computer (“%1”) is version 2.20.1; version 2.38 or later is needed. Install a newer "
                 "git, or say in the settings where one is."_s.arg(path));
    }

    void notGit()
    {
        const Result<GitExecutable> other = GitExecutable::find(u"/bin/true"_s);
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::ToolFailed);
    }

    void environmentAndOptions()
    {
        const QString path = standIn(u"show-git"_s, "2.47.3", "printf '%s\\n' \"$@\"; env; cat >&2; exit 7\n");
        qputenv("GIT_DIR", "/elsewhere");
        qputenv("GIT_GLOB_PATHSPECS", "1");
        Result<GitExecutable> git = GitExecutable::find(path);
        QVERIFY(git);
        git->setAskPass(u"/usr/lib/ask"_s);
        const QByteArray input("in\0put\xff", 7);
        const Result<GitOutput> output =
            GitProcess(*git, QFile::encodeName(m_home.path())).run({ "status", "-z" }, { .input = input });
        const Result<GitOutput> marked =
            GitProcess(*git, "/").run({ "status" }, { .pathspecs = GitOptions::Pathspecs::Marked });
        qunsetenv("GIT_DIR");
        qunsetenv("GIT_GLOB_PATHSPECS");

        QVERIFY(output);
        QCOMPARE(output->exitCode, 7);
        QCOMPARE(output->err, input);
        const QByteArrayList lines = output->out.split('\n');
        QCOMPARE(lines.first(8), QByteArrayList({ "--no-optional-locks", "--literal-pathspecs", "-c",
                                                  "core.quotepath=off", "-c", "gc.auto=0", "status", "-z" }));
        for (const char *set : { "LC_ALL=C", "GIT_TERMINAL_PROMPT=0", "GIT_PAGER=cat", "GIT_EDITOR=true",
                                 "GIT_ASKPASS=/usr/lib/ask", "SSH_ASKPASS=/usr/lib/ask", "SSH_ASKPASS_REQUIRE=force" })
            QVERIFY2(lines.contains(set), set);
        for (const QByteArray &line : lines)
            QVERIFY2(!line.startsWith("GIT_DIR=") && !line.startsWith("GIT_GLOB_PATHSPECS="), line.constData());
        QVERIFY(marked);
        QVERIFY(!marked->out.contains("--literal-pathspecs"));
    }

    void largeInputAndOutput()
    {
        // Both pipes are far fuller than their buffers; a layer that writes first and reads later would hang.
        const QString path = standIn(u"echo-git"_s, "2.47.3", "tee /dev/stderr\n");
        const Result<GitExecutable> git = GitExecutable::find(path);
        QVERIFY(git);
        const QByteArray input(8 * 1024 * 1024, '\0');
        const Result<GitOutput> output = GitProcess(*git, "/").run({ "x" }, { .input = input });
        QVERIFY(output);
        QVERIFY(output->out == input);
        QVERIFY(output->err == input);
    }

    void folderGone()
    {
        const Result<GitOutput> output = GitProcess(ScratchRepository::executable(), "/nowhere/here").run({ "status" });
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::NotFound);
        QCOMPARE(output.error().message,
                 u"The folder “/nowhere/here” is not there any more. Open the library at its new place."_s);
    }

    void stopsWithEverythingItStarted()
    {
        const QString pids = m_home.filePath(u"pids"_s);
        const QString path = standIn(u"slow-git"_s, "2.47.3",
                                     "sleep 600 & echo $! $$ > '" + QFile::encodeName(pids) + ".new'\nmv '"
                                         + QFile::encodeName(pids) + ".new' '" + QFile::encodeName(pids) + "'\nwait\n");
        const Result<GitExecutable> git = GitExecutable::find(path);
        QVERIFY(git);
        std::stop_source stop;
        QFuture<Result<GitOutput>> running =
            QtConcurrent::run([&] { return GitProcess(*git, "/").run({ "fetch" }, { .stop = stop.get_token() }); });
        QTRY_VERIFY(QFile::exists(pids));
        stop.request_stop();
        const Result<GitOutput> output = running.result();
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::Cancelled);

        QFile file(pids);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList started = file.readAll().trimmed().split(' ');
        QCOMPARE(started.size(), 2);
        for (const QByteArray &pid : started) {
            // A child whose parent died may still wait as a zombie for being collected.
            const auto isOver = [&] {
                QFile stat(u"/proc/%1/stat"_s.arg(QString::fromLatin1(pid)));
                return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
            };
            QTRY_VERIFY(isOver());
        }

        const Result<GitOutput> late = GitProcess(*git, "/").run({ "fetch" }, { .stop = stop.get_token() });
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::Cancelled);
    }

    void timeout()
    {
        const Result<GitExecutable> git = GitExecutable::find(standIn(u"hang-git"_s, "2.47.3", "exec sleep 600\n"));
        QVERIFY(git);
        const Result<GitOutput> output = GitProcess(*git, "/").run({ "fetch" }, { .timeout = 200ms });
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::ToolFailed);
        QVERIFY(output.error().message.endsWith(u"and was stopped. Try again later."));
    }

    void catFile()
    {
        ScratchRepository scratch;
        const QByteArray large(3'000'000, '\n');
        scratch.write("a.md", "one");
        scratch.write("empty.md", "");
        scratch.write("large.md", large);
        scratch.write("line\nbreak missing\n.md", "two");
        scratch.write("folder/in it 7", "three");
        scratch.write("\xff\xfe.md", "four\0five"_ba);
        scratch.commitAll();

        const CatFileBatch batch(GitProcess(ScratchRepository::executable(), scratch.bytes()));
        const auto expect = [&](const QByteArray &name, const std::optional<QByteArray> &expected) {
            const Result<std::optional<QByteArray>> content = batch.content(name);
            QVERIFY(content);
            QVERIFY2(*content == expected, name.constData());
        };
        // Twice: what one answer leaves unread would be the next one's beginning.
        for (int round = 0; round < 2; ++round) {
            expect("HEAD:a.md", "one");
            expect("HEAD:no blob 12", std::nullopt);
            expect("HEAD:large.md", large);
            expect("HEAD:empty.md", "");
            expect("HEAD:line\nbreak missing\n.md", "two");
            expect("HEAD:line\nbreak", std::nullopt);
            expect("HEAD:folder", std::nullopt);
            expect("HEAD", std::nullopt);
            expect("HEAD:folder/in it 7", "three");
            expect("HEAD:\xff\xfe.md", "four\0five"_ba);
            expect(scratch.git({ u"rev-parse"_s, u"HEAD:a.md"_s }).trimmed(), "one");
            expect("nothing-like-this", std::nullopt);
        }
        scratch.write("a.md", "changed");
        scratch.commitAll(u"Second"_s);
        expect("HEAD:a.md", "changed");

        const Result<std::optional<QByteArray>> nul = batch.content("a\0b"_ba);
        QVERIFY(!nul);
        QCOMPARE(nul.error().code, ErrorCode::InvalidArgument);
    }

    void catFileFromManyThreads()
    {
        ScratchRepository scratch;
        for (int i = 0; i < 20; ++i)
            scratch.write(QByteArray::number(i), QByteArray(i * 1000, 'x') + QByteArray::number(i));
        scratch.commitAll();
        const CatFileBatch batch(GitProcess(ScratchRepository::executable(), scratch.bytes()));
        QList<QFuture<bool>> answers;
        for (int i = 0; i < 200; ++i) {
            answers << QtConcurrent::run([&batch, i] {
                const int n = i % 20;
                const auto content = batch.content("HEAD:" + QByteArray::number(n));
                return content && *content == QByteArray(n * 1000, 'x') + QByteArray::number(n);
            });
        }
        for (QFuture<bool> &answer : answers)
            QVERIFY(answer.result());
    }

    void catFileThatDied()
    {
        ScratchRepository scratch;
        scratch.write("a.md", "one");
        scratch.commitAll();
        const CatFileBatch batch(GitProcess(ScratchRepository::executable(), scratch.bytes()));
        QVERIFY(batch.content("HEAD:a.md"));
        const QStringList pids = QDir(u"/proc"_s).entryList({ u"[0-9]*"_s }, QDir::Dirs);
        for (const QString &pid : pids) {
            QFile command(u"/proc/%1/cmdline"_s.arg(pid));
            const bool isOurs =
                QFileInfo(u"/proc/%1/cwd"_s.arg(pid)).symLinkTarget() == QFileInfo(scratch.path()).canonicalFilePath();
            if (isOurs && command.open(QIODevice::ReadOnly) && command.readAll().contains("cat-file"))
                ::kill(pid.toInt(), SIGKILL);
        }
        const auto content = batch.content("HEAD:a.md");
        QVERIFY(content);
        QCOMPARE(*content, std::optional<QByteArray>("one"));
    }
};

QTEST_GUILESS_MAIN(TestGitProcess)
#include "tst_gitprocess.moc"
