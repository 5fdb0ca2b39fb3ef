// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/firstversion.h"
#include "git/indexlock.h"
#include "git/repositoryhealth.h"
#include "git/repositoryways.h"
#include "git/scratchrepository.h"

#include <QDateTime>
#include <QStandardPaths>

#include <sys/time.h>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestRepositoryHealth : public QObject
{
    Q_OBJECT

    using Kind = RepositoryMatter::Kind;
    using Weight = RepositoryMatter::Weight;

    QTemporaryDir m_home;

    static QList<RepositoryMatter> examine(const QByteArray &folder)
    {
        const auto matters = examineRepository(ScratchRepository::executable(), folder);
        if (!matters)
            qFatal("%s", qPrintable(matters.error().message));
        return *matters;
    }
    /// The only matter there is.
    static RepositoryMatter only(const QByteArray &folder)
    {
        const QList<RepositoryMatter> matters = examine(folder);
        if (matters.size() != 1)
            qFatal("%lld matters instead of one; the last: %s", static_cast<long long>(matters.size()),
                   matters.isEmpty() ? "" : qPrintable(matters.constLast().message));
        return matters.constFirst();
    }
    static RepositoryWay way(const RepositoryMatter &matter, RepositoryWay::Kind kind)
    {
        for (const RepositoryWay &way : matter.ways) {
            if (way.kind == kind)
                return way;
        }
        qFatal("no such way: %s", qPrintable(matter.message));
    }
    static QString go(const QByteArray &folder, const RepositoryWay &way)
    {
        const Result<QString> done = goWay(ScratchRepository::executable(), folder, way);
        return done ? *done : u"(failed) "_s + done.error().message;
    }
    static QByteArray read(const ScratchRepository &scratch, const QByteArray &path)
    {
        QFile file(QFile::decodeName(scratch.at(path)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }
    static bool says(QProcess &process, const QByteArray &words)
    {
        QByteArray said;
        while (!said.contains(words) && process.waitForReadyRead())
            said += process.readAll();
        return said.contains(words);
    }
    static void makeOld(const QByteArray &path)
    {
        const timeval then { .tv_sec = 1'700'000'000, .tv_usec = 0 };
        const timeval times[] { then, then };
        if (::utimes(path.constData(), times) != 0)
            qFatal("cannot set the time");
    }

    /// Two branches that contradict each other in a.md, on main.
    static void fork(const ScratchRepository &scratch)
    {
        scratch.write("a.md", "base\n");
        scratch.write("b.md", "base\n");
        scratch.commitAll();
        scratch.git({ u"switch"_s, u"-qc"_s, u"other"_s });
        scratch.write("a.md", "theirs\n");
        scratch.commitAll(u"Theirs"_s);
        scratch.git({ u"switch"_s, u"-q"_s, u"main"_s });
        scratch.write("a.md", "ours\n");
        scratch.commitAll(u"Ours"_s);
    }

private Q_SLOTS:
    void init() { ScratchRepository::isolate(m_home.filePath(u"gitconfig"_s)); }

    void ordinary()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", "text\n");
        scratch.write("folder/b.md", "text\n");
        scratch.commitAll();
        scratch.write("a.md", "changed\n");
        scratch.write("new.md", "new\n");
        QCOMPARE(examine(scratch.bytes()), QList<RepositoryMatter>());
        QCOMPARE(examine(scratch.at("folder")), QList<RepositoryMatter>());
        const QTemporaryDir plain;
        QCOMPARE(examine(QFile::encodeName(plain.path())), QList<RepositoryMatter>());
    }

    void noVersionYet()
    {
        const ScratchRepository scratch;
        QCOMPARE(only(scratch.bytes()).ways.size(), 0);
        scratch.write("a.md", "text\n");
        scratch.write("folder/b c.md", "text\n");
        scratch.write("out.log", "text\n");
        scratch.write(".gitignore", "*.log\n");
        const RepositoryMatter matter = only(scratch.bytes());
        QCOMPARE(matter.kind, Kind::NoVersionYet);
        QCOMPARE(matter.weight, Weight::GoodToKnow);
        QCOMPARE(matter.message,
                 u"No version of this library has been kept yet. The first save makes the first one, of "
                 "the entry that is saved."_s);
        QCOMPARE(matter.ways.size(), 1);
        QCOMPARE(go(scratch.bytes(), matter.ways.constFirst()), u"A first version of 3 file(s) was kept."_s);
        QCOMPARE(scratch.git({ u"ls-files"_s }), QByteArray(".gitignore\na.md\nfolder/b c.md\n"));
        QCOMPARE(examine(scratch.bytes()), QList<RepositoryMatter>());
    }

    void startsVersions()
    {
        const QTemporaryDir plain;
        const QByteArray folder = QFile::encodeName(plain.path());
        QVERIFY(QDir(plain.path()).mkpath(u"inner"_s));
        for (const QString &name : { u"a.md"_s, u"inner/b.md"_s }) {
            QFile file(plain.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("text\n") == 5);
        }
        QProcess::execute(u"git"_s, { u"init"_s, u"-q"_s, plain.filePath(u"other"_s) });
        QProcess::execute(u"git"_s,
                          { u"-C"_s, plain.filePath(u"other"_s), u"commit"_s, u"-qm"_s, u"x"_s, u"--allow-empty"_s });
        const Identity identity { u"Grace Test"_s, u"grace@example.org"_s };
        const auto first = startVersions(ScratchRepository::executable(), folder, u"The library as it is"_s, identity);
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        QCOMPARE(first->files, 2);
        QCOMPARE(first->leftOut, QByteArrayList { "other" });
        const GitProcess git(ScratchRepository::executable(), folder);
        QCOMPARE(git.run({ "log", "--format=%an|%s", "--name-only" })->out,
                 QByteArray("Grace Test|The library as it is\n\na.md\ninner/b.md\n"));
        const auto again = startVersions(ScratchRepository::executable(), folder, u"Again"_s);
        QVERIFY(again);
        QCOMPARE(again->files, 0);
    }

    void detachedOnAnEarlierVersion()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", "one\n");
        scratch.commitAll();
        scratch.write("a.md", "two\n");
        scratch.commitAll(u"Second"_s);
        scratch.git({ u"checkout"_s, u"-q"_s, u"HEAD~1"_s });
        const QByteArray version = scratch.git({ u"rev-parse"_s, u"--short"_s, u"HEAD"_s }).trimmed();
        const RepositoryMatter matter = only(scratch.bytes());
        QCOMPARE(matter.kind, Kind::Detached);
        QCOMPARE(matter.weight, Weight::Matters);
        QVERIFY2(matter.message.startsWith(
                     u"This library is set to one version (%1 of "_s.arg(QString::fromLatin1(version))),
                 qPrintable(matter.message));
        QVERIFY(
            matter.message.endsWith(u") and not to a branch, so versions that you keep now belong to no branch and get "
                                    "out of sight."));
        QCOMPARE(matter.ways.size(), 2);
        QCOMPARE(matter.ways[0].label, u"Go to “main”"_s);
        QCOMPARE(matter.ways[1].label, u"Make a branch from here"_s);
        QCOMPARE(matter.ways[1].consequence,
                 u"The files stay as they are; what you keep goes to the new branch “work-%1”."_s.arg(
                     QString::fromLatin1(version)));
        QCOMPARE(go(scratch.bytes(), matter.ways[0]), u"You are on the branch “main”."_s);
        QCOMPARE(read(scratch, "a.md"), QByteArray("two\n"));
        QCOMPARE(examine(scratch.bytes()), QList<RepositoryMatter>());
    }

    void detachedWithVersionsOfItsOwn()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", "one\n");
        scratch.commitAll();
        scratch.git({ u"checkout"_s, u"-q"_s, u"--detach"_s });
        scratch.write("a.md", "two\n");
        scratch.commitAll(u"Second"_s);
        scratch.write("a.md", "three\n");
        const QByteArray version = scratch.git({ u"rev-parse"_s, u"--short"_s, u"HEAD"_s }).trimmed();
        scratch.git({ u"branch"_s, u"work-"_s + QString::fromLatin1(version), u"main"_s });
        const RepositoryMatter matter = only(scratch.bytes());
        QCOMPARE(matter.ways.size(), 1);
        QCOMPARE(matter.ways[0].subject, QByteArray("work-" + version + "-2"));
        QCOMPARE(go(scratch.bytes(), matter.ways[0]),
                 u"You are on the new branch “work-%1-2”."_s.arg(QString::fromLatin1(version)));
        QCOMPARE(read(scratch, "a.md"), QByteArray("three\n"));
        QCOMPARE(scratch.git({ u"log"_s, u"-1"_s, u"--format=%s"_s }), QByteArray("Second\n"));
    }

    void shallow()
    {
        const ScratchRepository scratch;
        for (const char *text : { "one\n", "two\n", "three\n" }) {
            scratch.write("a.md", text);
            scratch.commitAll(QString::fromLatin1(text).trimmed());
        }
        const ScratchRepository clone(u"clone"_s);
        QVERIFY(QDir(clone.path()).removeRecursively());
        scratch.git({ u"clone"_s, u"-q"_s, u"--depth=1"_s, u"file://"_s + scratch.path(), clone.path() });
        const RepositoryMatter matter = only(clone.bytes());
        QCOMPARE(matter.kind, Kind::Shallow);
        QCOMPARE(matter.message,
                 u"Of this library only the newest 1 version(s) were fetched; older ones are not shown."_s);
        QCOMPARE(go(clone.bytes(), way(matter, RepositoryWay::Kind::FetchOlder)), u"All versions are here now."_s);
        QCOMPARE(clone.git({ u"rev-list"_s, u"--count"_s, u"HEAD"_s }), QByteArray("3\n"));
        QCOMPARE(examine(clone.bytes()), QList<RepositoryMatter>());

        // Without the place it came from.
        QVERIFY(QDir(clone.path()).removeRecursively());
        scratch.git({ u"clone"_s, u"-q"_s, u"--depth=1"_s, u"file://"_s + scratch.path(), clone.path() });
        clone.git({ u"remote"_s, u"remove"_s, u"origin"_s });
        QCOMPARE(only(clone.bytes()).ways.size(), 0);
    }

    void olderVersionsThatCannotBeFetched()
    {
        const ScratchRepository clone(u"clone"_s);
        QVERIFY(QDir(clone.path()).removeRecursively());
        QString from;
        {
            const ScratchRepository scratch;
            scratch.write("a.md", "one\n");
            scratch.commitAll();
            scratch.write("a.md", "two\n");
            scratch.commitAll(u"Second"_s);
            from = u"file://"_s + scratch.path();
            scratch.git({ u"clone"_s, u"-q"_s, u"--depth=1"_s, from, clone.path() });
        }
        const QString said = go(clone.bytes(), way(only(clone.bytes()), RepositoryWay::Kind::FetchOlder));
        QCOMPARE(said.section(u'\n', 0, 0),
                 u"(failed) There is no library at “%1”, or none that you may see. See whether "
                 "the address is right."_s.arg(from));
        QCOMPARE(only(clone.bytes()).kind, Kind::Shallow);
    }

    void partial()
    {
        const ScratchRepository scratch;
        scratch.git({ u"config"_s, u"uploadpack.allowFilter"_s, u"true"_s });
        scratch.write("a.md", "one\n");
        scratch.commitAll();
        scratch.write("a.md", "two\n");
        scratch.commitAll(u"Second"_s);
        const ScratchRepository clone(u"clone"_s);
        QVERIFY(QDir(clone.path()).removeRecursively());
        scratch.git({ u"clone"_s, u"-q"_s, u"--filter=blob:none"_s, u"file://"_s + scratch.path(), clone.path() });
        const QStringList missing { u"rev-list"_s, u"--objects"_s, u"--all"_s, u"--missing=print"_s };
        QVERIFY(clone.git(missing).contains("\n?"));
        const RepositoryMatter matter = only(clone.bytes());
        QCOMPARE(matter.kind, Kind::Partial);
        QCOMPARE(matter.message, u"The contents of older versions of this library are fetched only when somebody looks "
                                 "at them, which needs a network."_s);
        QCOMPARE(go(clone.bytes(), way(matter, RepositoryWay::Kind::FetchAll)),
                 u"The contents of all versions are here now."_s);
        QVERIFY(!clone.git(missing).contains("\n?"));
        QCOMPARE(examine(clone.bytes()), QList<RepositoryMatter>());
    }

    void sparse()
    {
        const ScratchRepository scratch;
        scratch.write("a/a.md", "one\n");
        scratch.write("b/b.md", "one\n");
        scratch.commitAll();
        scratch.git({ u"sparse-checkout"_s, u"set"_s, u"a"_s });
        QCOMPARE(only(scratch.bytes()).kind, Kind::Sparse);
    }

    void worktree()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", "one\n");
        scratch.commitAll();
        const QTemporaryDir other;
        const QString folder = other.filePath(u"tree"_s);
        scratch.git({ u"worktree"_s, u"add"_s, u"-q"_s, u"-b"_s, u"other"_s, folder });
        const RepositoryMatter matter = only(QFile::encodeName(folder));
        QCOMPARE(matter.kind, Kind::Worktree);
        QCOMPARE(matter.weight, Weight::GoodToKnow);
        QCOMPARE(matter.message,
                 u"The versions of this folder are kept in “%1/.git”, together with those of other folders of the same "
                 "library. They are gone when that is deleted."_s.arg(QFileInfo(scratch.path()).canonicalFilePath()));
        QCOMPARE(examine(scratch.bytes()), QList<RepositoryMatter>());

        QVERIFY(QDir().rename(scratch.path(), scratch.path() + u"-moved"_s));
        const RepositoryMatter lost = only(QFile::encodeName(folder));
        QDir().rename(scratch.path() + u"-moved"_s, scratch.path());
        QCOMPARE(lost.kind, Kind::Unlinked);
        QCOMPARE(lost.weight, Weight::Hinders);
        QVERIFY2(
            lost.message.startsWith(u"The versions of this library are kept in “%1/.git/worktrees/tree”, and there is "
                                    "nothing there now."_s.arg(QFileInfo(scratch.path()).canonicalFilePath())),
            qPrintable(lost.message));
    }

    void submodules()
    {
        const ScratchRepository inner(u"inner"_s);
        inner.write("i.md", "one\n");
        inner.commitAll();
        const ScratchRepository scratch;
        scratch.write("a.md", "one\n");
        scratch.git({ u"submodule"_s, u"--quiet"_s, u"add"_s, u"file://"_s + inner.path(), u"shared images"_s });
        scratch.commitAll();
        QCOMPARE(examine(scratch.bytes()), QList<RepositoryMatter>());

        const RepositoryMatter within = only(scratch.at("shared images"));
        QCOMPARE(within.kind, Kind::Submodule);
        QCOMPARE(within.message,
                 u"This library is a part of “%1”, which goes by one of its versions: what you keep here is seen there "
                 "only when somebody takes it over."_s.arg(QFileInfo(scratch.path()).canonicalFilePath()));

        scratch.git({ u"submodule"_s, u"--quiet"_s, u"deinit"_s, u"-f"_s, u"--all"_s });
        const RepositoryMatter missing = only(scratch.bytes());
        QCOMPARE(missing.kind, Kind::MissingInner);
        QCOMPARE(missing.message,
                 u"1 folder(s) of this library come from elsewhere and were not fetched with it: shared images."_s);
        QCOMPARE(go(scratch.bytes(), missing.ways.constFirst()), u"The folders from elsewhere were fetched."_s);
        QCOMPARE(read(scratch, "shared images/i.md"), QByteArray("one\n"));
    }

    void largeFiles()
    {
        if (QStandardPaths::findExecutable(u"git-lfs"_s).isEmpty())
            QSKIP("needs git-lfs");
        const ScratchRepository scratch;
        scratch.git({ u"lfs"_s, u"install"_s, u"--local"_s });
        scratch.write(".gitattributes", "*.png filter=lfs diff=lfs merge=lfs -text\n");
        scratch.write("image.png", "a large picture");
        scratch.write("small.md", "text");
        scratch.commitAll();
        QCOMPARE(examine(scratch.bytes()), QList<RepositoryMatter>());

        const ScratchRepository clone(u"clone"_s);
        QVERIFY(QDir(clone.path()).removeRecursively());
        scratch.git({ u"clone"_s, u"-q"_s, scratch.path(), clone.path() });
        const RepositoryMatter matter = only(clone.bytes());
        QCOMPARE(matter.kind, Kind::MissingLarge);
        QCOMPARE(matter.message, u"1 large file(s) of this library were not fetched, only their names: image.png."_s);
        QCOMPARE(go(clone.bytes(), way(matter, RepositoryWay::Kind::FetchLarge)), u"The large files were fetched."_s);
        QCOMPARE(read(clone, "image.png"), QByteArray("a large picture"));
        QCOMPARE(examine(clone.bytes()), QList<RepositoryMatter>());

        clone.git({ u"config"_s, u"--local"_s, u"--remove-section"_s, u"filter.lfs"_s });
        const RepositoryMatter notSetUp = only(clone.bytes());
        QCOMPARE(notSetUp.kind, Kind::LargeNotSetUp);
        go(clone.bytes(), way(notSetUp, RepositoryWay::Kind::FetchLarge));
        QCOMPARE(examine(clone.bytes()), QList<RepositoryMatter>());
    }

    void mergeWithConflicts()
    {
        const ScratchRepository scratch;
        fork(scratch);
        scratch.git({ u"merge"_s, u"-q"_s, u"other"_s }, 1);
        scratch.write("a.md", "half decided\n");
        scratch.write("new.md", "written meanwhile\n");
        const QByteArray before = scratch.git({ u"rev-parse"_s, u"HEAD"_s });
        const RepositoryMatter matter = only(scratch.bytes());
        QCOMPARE(matter.kind, Kind::Unfinished);
        QCOMPARE(matter.weight, Weight::Hinders);
        QCOMPARE(matter.message, u"Two lines of work are being brought together in this library, and that is not "
                                 "finished. Nobody has decided yet about: a.md."_s);
        QCOMPARE(matter.ways.size(), 1);
        QCOMPARE(matter.ways[0].label, u"Give it up"_s);
        QCOMPARE(
            matter.ways[0].consequence,
            u"The library goes back to where it was before. What was done since in these files is taken out of "
            "them: a.md. All files as they are now are first kept as a version of their own, so nothing is lost."_s);

        const QString said = go(scratch.bytes(), matter.ways[0]);
        static const QRegularExpression answer(
            u"^The library is back where it was. The files as they were before are kept as “(refs/commonplace/kept/.*)”.$"_s);
        const QRegularExpressionMatch match = answer.match(said);
        QVERIFY2(match.hasMatch(), qPrintable(said));
        QCOMPARE(read(scratch, "a.md"), QByteArray("ours\n"));
        QCOMPARE(read(scratch, "new.md"), QByteArray("written meanwhile\n"));
        QCOMPARE(scratch.git({ u"rev-parse"_s, u"HEAD"_s }), before);
        QCOMPARE(scratch.git({ u"show"_s, match.captured(1) + u":a.md"_s }), QByteArray("half decided\n"));
        QCOMPARE(scratch.git({ u"show"_s, match.captured(1) + u":new.md"_s }), QByteArray("written meanwhile\n"));
        QCOMPARE(examine(scratch.bytes()), QList<RepositoryMatter>());
    }

    void mergeThatIsDecided()
    {
        const ScratchRepository scratch;
        fork(scratch);
        scratch.git({ u"merge"_s, u"-q"_s, u"other"_s }, 1);
        scratch.write("a.md", "both\n");
        scratch.git({ u"add"_s, u"a.md"_s });
        const RepositoryMatter matter = only(scratch.bytes());
        QCOMPARE(matter.ways.size(), 2);
        QCOMPARE(go(scratch.bytes(), way(matter, RepositoryWay::Kind::Finish)),
                 u"It is finished, and kept as a version."_s);
        QCOMPARE(scratch.git({ u"rev-list"_s, u"--count"_s, u"--merges"_s, u"HEAD"_s }), QByteArray("1\n"));
        QCOMPARE(examine(scratch.bytes()), QList<RepositoryMatter>());
    }

    void otherOperations_data()
    {
        QTest::addColumn<QStringList>("begin");
        QTest::addColumn<QString>("message");
        QTest::newRow("rebase") << QStringList {
            u"rebase"_s, u"-q"_s, u"other"_s
        } << u"Changes are being put on top of newer ones in this library, and that is not finished."_s;
        QTest::newRow("cherry-pick") << QStringList {
            u"cherry-pick"_s, u"other"_s
        } << u"A change is being taken over from elsewhere into this library, and that is not finished."_s;
        QTest::newRow("revert") << QStringList {
            u"revert"_s, u"--no-edit"_s, u"HEAD~1"_s
        } << u"An earlier change is being taken back in this library, and that is not finished."_s;
    }
    void otherOperations()
    {
        QFETCH(QStringList, begin);
        QFETCH(QString, message);
        for (const bool finish : { false, true }) {
            const ScratchRepository scratch;
            fork(scratch);
            scratch.write("a.md", "ours again\n");
            scratch.commitAll(u"Ours again"_s);
            const QByteArray before = scratch.git({ u"rev-parse"_s, u"HEAD"_s });
            scratch.git(begin, 1);
            const RepositoryMatter matter = only(scratch.bytes());
            QCOMPARE(matter.kind, Kind::Unfinished);
            QCOMPARE(matter.message, QString(message + u" Nobody has decided yet about: a.md."_s));
            if (!finish) {
                const QString said = go(scratch.bytes(), way(matter, RepositoryWay::Kind::GiveUp));
                QVERIFY2(said.startsWith(u"The library is back where it was."), qPrintable(said));
                QCOMPARE(scratch.git({ u"rev-parse"_s, u"HEAD"_s }), before);
                QCOMPARE(read(scratch, "a.md"), QByteArray("ours again\n"));
                QCOMPARE(scratch.git({ u"branch"_s, u"--show-current"_s }), QByteArray("main\n"));
            } else {
                // One after the other, as a rebase may stop at each version.
                for (int i = 0; i < 5 && !examine(scratch.bytes()).isEmpty(); ++i) {
                    scratch.write("a.md", "decided " + QByteArray::number(i) + "\n");
                    scratch.git({ u"add"_s, u"a.md"_s });
                    go(scratch.bytes(), way(only(scratch.bytes()), RepositoryWay::Kind::Finish));
                }
            }
            QCOMPARE(examine(scratch.bytes()), QList<RepositoryMatter>());
        }
    }

    void bisect()
    {
        const ScratchRepository scratch;
        for (const char *text : { "one\n", "two\n", "three\n", "four\n" }) {
            scratch.write("a.md", text);
            scratch.commitAll(QString::fromLatin1(text).trimmed());
        }
        scratch.git({ u"bisect"_s, u"start"_s, u"HEAD"_s, u"HEAD~3"_s });
        const RepositoryMatter matter = only(scratch.bytes());
        QCOMPARE(matter.weight, Weight::Matters);
        QCOMPARE(go(scratch.bytes(), way(matter, RepositoryWay::Kind::GiveUp)),
                 u"The library is back where it was before the search."_s);
        QCOMPARE(read(scratch, "a.md"), QByteArray("four\n"));
        QCOMPARE(examine(scratch.bytes()), QList<RepositoryMatter>());
    }

    void undecidedWithoutOperation()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", "base\n");
        scratch.commitAll();
        scratch.write("a.md", "stashed\n");
        scratch.git({ u"stash"_s, u"-q"_s });
        scratch.write("a.md", "kept\n");
        scratch.commitAll(u"Second"_s);
        scratch.git({ u"stash"_s, u"pop"_s, u"-q"_s }, 1);
        scratch.write("a.md", "decided\n");
        const RepositoryMatter matter = only(scratch.bytes());
        QCOMPARE(matter.kind, Kind::Undecided);
        QCOMPARE(matter.message,
                 u"Two changes contradict each other in this library. Nobody has decided yet about: a.md."_s);
        QCOMPARE(go(scratch.bytes(), matter.ways.constFirst()), u"The files count as decided."_s);
        QCOMPARE(examine(scratch.bytes()), QList<RepositoryMatter>());
        QCOMPARE(read(scratch, "a.md"), QByteArray("decided\n"));
    }

    void lockLeftBehind_data()
    {
        QTest::addColumn<QByteArray>("lock");
        for (const char *name :
             { "index.lock", "HEAD.lock", "packed-refs.lock", "config.lock", "refs/heads/main.lock" })
            QTest::newRow(name) << QByteArray(name);
    }
    void lockLeftBehind()
    {
        QFETCH(QByteArray, lock);
        const ScratchRepository scratch;
        scratch.write("a.md", "base\n");
        scratch.commitAll();
        scratch.write(".git/" + lock, "");
        const QByteArray path = QFile::encodeName(QFileInfo(scratch.path()).canonicalFilePath()) + "/.git/" + lock;
        // Of a moment ago: somebody may be at work between two steps.
        QCOMPARE(only(scratch.bytes()).ways.size(), 0);

        makeOld(path);
        const RepositoryMatter matter = only(scratch.bytes());
        QCOMPARE(matter.kind, Kind::Locked);
        QCOMPARE(matter.weight, Weight::Hinders);
        QCOMPARE(matter.message,
                 u"A program that worked on the versions of this library stopped halfway (%1) and left a "
                 "lock behind, so no version can be kept."_s.arg(
                     QLocale().toString(QDateTime::fromSecsSinceEpoch(1'700'000'000), QLocale::ShortFormat)));
        QCOMPARE(go(scratch.bytes(), matter.ways.constFirst()), u"The lock was removed."_s);
        QVERIFY(!QFile::exists(QFile::decodeName(path)));
        QCOMPARE(examine(scratch.bytes()), QList<RepositoryMatter>());
    }

    void lockOfSomebodyAtWork()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", "base\n");
        scratch.commitAll();
        scratch.write("a.md", "changed\n");
        scratch.writeHook("pre-commit", "#!/bin/sh\necho at work\nexec sleep 600\n");
        QProcess commit;
        commit.setWorkingDirectory(scratch.path());
        commit.setProcessChannelMode(QProcess::MergedChannels);
        commit.start(u"git"_s, { u"commit"_s, u"-aqm"_s, u"Second"_s });
        QVERIFY(says(commit, "at work"));
        const QByteArray path = QFile::encodeName(QFileInfo(scratch.path()).canonicalFilePath()) + "/.git/index.lock";
        makeOld(path);
        const RepositoryMatter matter = only(scratch.bytes());
        const Result<void> removed = removeLock(scratch.open(), path);
        commit.terminate();
        commit.waitForFinished();
        QCOMPARE(matter.message,
                 u"Another program is working on the versions of this library. Wait until it has finished."_s);
        QCOMPARE(matter.ways.size(), 0);
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::Refused);
    }

    void lockThatAnotherProgramHoldsOpen()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", "base\n");
        scratch.commitAll();
        QProcess holder;
        holder.setWorkingDirectory(u"/"_s);
        holder.start(u"sh"_s,
                     { u"-c"_s, u"exec 9> '%1/.git/index.lock'; echo open; exec sleep 600"_s.arg(scratch.path()) });
        QVERIFY(says(holder, "open"));
        makeOld(scratch.at(".git/index.lock"));
        const RepositoryMatter matter = only(scratch.bytes());
        holder.kill();
        holder.waitForFinished();
        QCOMPARE(matter.ways.size(), 0);
        QCOMPARE(only(scratch.bytes()).ways.size(), 1);
    }

    void untrusted()
    {
        if (geteuid() != 0)
            QSKIP("needs the right to give a folder away");
        const ScratchRepository scratch;
        scratch.write("a.md", "base\n");
        scratch.commitAll();
        for (const QByteArray &path : { scratch.bytes(), scratch.at(".git") })
            QCOMPARE(::chown(path.constData(), 65534, 65534), 0);
        const RepositoryMatter matter = only(scratch.bytes());
        QCOMPARE(matter.kind, Kind::Untrusted);
        QCOMPARE(matter.weight, Weight::Hinders);
        const QString root = QFileInfo(scratch.path()).canonicalFilePath();
        QCOMPARE(matter.message,
                 u"The library in “%1” belongs to another user of this computer (nobody), so git does not "
                 "touch it."_s.arg(root));
        QCOMPARE(go(scratch.bytes(), matter.ways.constFirst()), u"git works with this folder now."_s);
        QCOMPARE(examine(scratch.bytes()), QList<RepositoryMatter>());
        QFile settings(m_home.filePath(u"gitconfig"_s));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(settings.readAll().contains("directory = " + QFile::encodeName(root)));
    }

    void withoutFiles()
    {
        const QTemporaryDir folder;
        QProcess::execute(u"git"_s, { u"init"_s, u"-q"_s, u"--bare"_s, folder.path() });
        const RepositoryMatter matter = only(QFile::encodeName(folder.path()));
        QCOMPARE(matter.kind, Kind::Unreadable);
        QVERIFY(matter.message.startsWith(u"“%1” holds only what git keeps for itself"_s.arg(folder.path())));
    }

    void damaged()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", "base\n");
        scratch.commitAll();
        scratch.write(".git/config", "[core\n");
        const RepositoryMatter matter = only(scratch.bytes());
        QCOMPARE(matter.kind, Kind::Unreadable);
    }

    void weightiestFirst()
    {
        const ScratchRepository scratch;
        fork(scratch);
        const QTemporaryDir other;
        const QString folder = other.filePath(u"tree"_s);
        scratch.git({ u"worktree"_s, u"add"_s, u"-q"_s, u"--detach"_s, folder, u"main"_s });
        QProcess::execute(u"git"_s, { u"-C"_s, folder, u"checkout"_s, u"-q"_s, u"--detach"_s });
        const QList<RepositoryMatter> matters = examine(QFile::encodeName(folder));
        QCOMPARE(matters.size(), 2);
        QCOMPARE(matters[0].kind, Kind::Detached);
        QCOMPARE(matters[1].kind, Kind::Worktree);
    }
};

QTEST_GUILESS_MAIN(TestRepositoryHealth)
#include "tst_repositoryhealth.moc"
