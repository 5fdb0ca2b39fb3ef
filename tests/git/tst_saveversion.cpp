// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/repository.h"
#include "git/scratchrepository.h"

#include <QtConcurrentRun>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestSaveVersion : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    /// `NAME-STATUS` of the last version, NULs as `|`.
    static QByteArray lastChanges(const ScratchRepository &scratch)
    {
        return scratch.git({ u"show"_s, u"-z"_s, u"--format="_s, u"--name-status"_s, u"--no-renames"_s })
            .replace('\0', '|');
    }
    static QByteArray head(const ScratchRepository &scratch)
    {
        return scratch.git({ u"rev-parse"_s, u"HEAD"_s }).trimmed();
    }

private Q_SLOTS:
    void initTestCase() { ScratchRepository::isolate(m_home.filePath(u"gitconfig"_s)); }

    void paths_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("plain") << QByteArray("a.md");
        QTest::newRow("space") << QByteArray("a b .md");
        QTest::newRow("line break") << QByteArray("a\nb.md");
        QTest::newRow("leading dash") << QByteArray("--amend");
        QTest::newRow("glob") << QByteArray("*.md");
        QTest::newRow("set") << QByteArray("[ab].md");
        QTest::newRow("pathspec mark") << QByteArray(":(top,glob)**");
        QTest::newRow("colon") << QByteArray(":/x");
        QTest::newRow("quote") << QByteArray("\"a\\\"'.md");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe.md");
        QTest::newRow("letters") << QByteArray("entrées/日本.md");
    }
    void paths()
    {
        QFETCH(QByteArray, path);
        ScratchRepository scratch;
        scratch.write("lib/b.md", "other\n");
        const Repository repository = [&] {
            scratch.write("lib/" + path, "one\n");
            return scratch.open("lib");
        }();
        // New, before the first version; changed; removed.
        const auto first = repository.saveVersion({ path }, u"New"_s);
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        QCOMPARE(first->value(), head(scratch));
        QCOMPARE(lastChanges(scratch), "A|lib/" + path + '|');
        scratch.write("lib/" + path, "two\n");
        const auto second = repository.saveVersion({ path }, u"Changed"_s);
        QVERIFY2(second, second ? "" : qPrintable(second.error().message));
        QCOMPARE(lastChanges(scratch), "M|lib/" + path + '|');
        QCOMPARE(repository.contentAtHead(path).value(), std::optional<QByteArray>("two\n"));
        QVERIFY(::unlink(scratch.at("lib/" + path).constData()) == 0);
        const auto third = repository.saveVersion({ path }, u"Removed"_s);
        QVERIFY2(third, third ? "" : qPrintable(third.error().message));
        QCOMPARE(lastChanges(scratch), "D|lib/" + path + '|');
        QCOMPARE(scratch.git({ u"status"_s, u"--porcelain"_s }), QByteArray("?? lib/\n"));
    }

    void leavesTheRestStaged()
    {
        ScratchRepository scratch;
        scratch.write("a.md", "1\n");
        scratch.write("b.md", "1\n");
        scratch.commitAll();
        scratch.write("a.md", "2\n");
        scratch.write("b.md", "2\n");
        scratch.write("c.md", "new\n");
        scratch.git({ u"add"_s, u"b.md"_s, u"c.md"_s });
        const auto version = scratch.open().saveVersion({ "a.md" }, u"A: title"_s);
        QVERIFY(version && *version);
        QCOMPARE(lastChanges(scratch), QByteArray("M|a.md|"));
        QCOMPARE(scratch.git({ u"status"_s, u"--porcelain"_s }), QByteArray("M  b.md\nA  c.md\n"));
    }

    void message()
    {
        ScratchRepository scratch;
        scratch.git({ u"config"_s, u"i18n.commitEncoding"_s, u"ISO-8859-1"_s });
        scratch.git({ u"config"_s, u"commit.cleanup"_s, u"strip"_s });
        scratch.write("a.md", "1");
        const auto version = scratch.open().saveVersion({ "a.md" }, u"日本: “title”\n\n# not a comment\n-F --amend"_s);
        QVERIFY(version && *version);
        QCOMPARE(scratch.git({ u"log"_s, u"-1"_s, u"--format=%B%e"_s }),
                 QByteArray("日本: “title”\n\n# not a comment\n-F --amend\n\n"));
        for (const QString &empty : { QString(), u" \n\t"_s })
            QCOMPARE(scratch.open().saveVersion({ "a.md" }, empty).error().code, ErrorCode::InvalidArgument);
    }

    void nothingToKeep()
    {
        ScratchRepository scratch;
        scratch.write("a.md", "1\n");
        scratch.commitAll();
        scratch.write("b.md", "staged\n");
        scratch.git({ u"add"_s, u"b.md"_s });
        const QByteArray before = head(scratch);
        const Repository repository = scratch.open();
        QVERIFY(repository.saveVersion({ "a.md" }, u"Nothing"_s).value() == std::nullopt);
        QVERIFY(repository.saveVersion({}, u"Nothing"_s).value() == std::nullopt);
        scratch.write("c.md", "1\n");
        scratch.git({ u"add"_s, u"c.md"_s });
        QVERIFY(::unlink(scratch.at("c.md").constData()) == 0);
        QVERIFY(repository.saveVersion({ "c.md" }, u"Nothing"_s).value() == std::nullopt);
        QCOMPARE(head(scratch), before);

        scratch.write("a.md", "2\n");
        scratch.write("d.md", "1\n");
        scratch.git({ u"add"_s, u"d.md"_s });
        QVERIFY(::unlink(scratch.at("d.md").constData()) == 0);
        QVERIFY(repository.saveVersion({ "d.md", "a.md" }, u"A"_s).value().has_value());
        QCOMPARE(lastChanges(scratch), QByteArray("M|a.md|"));
    }

    void removedFromTheIndexAlready()
    {
        ScratchRepository scratch;
        scratch.write("a.md", "1\n");
        scratch.commitAll();
        scratch.git({ u"rm"_s, u"-q"_s, u"a.md"_s });
        QVERIFY(scratch.open().saveVersion({ "a.md" }, u"Gone"_s).value().has_value());
        QCOMPARE(lastChanges(scratch), QByteArray("D|a.md|"));
    }

    void refusedPaths()
    {
        ScratchRepository scratch;
        scratch.write("folder/a.md", "1\n");
        scratch.write("x.tmp", "1\n");
        scratch.write(".gitignore", "*.tmp\n");
        const Repository repository = scratch.open();
        const auto folder = repository.saveVersion({ "folder" }, u"X"_s);
        QCOMPARE(folder.error().code, ErrorCode::InvalidArgument);
        const auto outside = repository.saveVersion({ "../a.md" }, u"X"_s);
        QCOMPARE(outside.error().code, ErrorCode::Outside);
        QCOMPARE(outside.error().message, u"“../a.md” lies outside the library. Choose a file in it."_s);
        const auto none = repository.saveVersion({ "no.md" }, u"X"_s);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        const auto ignored = repository.saveVersion({ "x.tmp" }, u"X"_s);
        QCOMPARE(ignored.error().code, ErrorCode::Refused);
        QCOMPARE(ignored.error().message,
                 u"git was told to leave “x.tmp” out of the library (in a .gitignore file), so no version of it can be "
                 "kept. Choose another name or folder, or change that rule; the file itself is saved."_s);
        scratch.git({ u"rev-parse"_s, u"-q"_s, u"--verify"_s, u"HEAD"_s }, 1);
    }

    void hooksRun()
    {
        ScratchRepository scratch;
        scratch.write("a.md", "1\n");
        scratch.write("b.md", "1\n");
        scratch.commitAll();
        // What hooks commonly do: a pathspec with a glob, which a literal mode inherited from us would empty.
        scratch.writeHook("pre-commit", "#!/bin/sh\ngit diff --cached --name-only -- '*.md' > seen\n");
        scratch.writeHook("commit-msg", "#!/bin/sh\necho 'Checked: yes' >> \"$1\"\n");
        scratch.write("a.md", "2\n");
        scratch.write("b.md", "2\n");
        scratch.git({ u"add"_s, u"b.md"_s });
        QVERIFY(scratch.open().saveVersion({ "a.md" }, u"A"_s).value().has_value());
        QFile seen(scratch.path() + u"/seen"_s);
        QVERIFY(seen.open(QIODevice::ReadOnly));
        QCOMPARE(seen.readAll(), QByteArray("a.md\n"));
        QCOMPARE(scratch.git({ u"log"_s, u"-1"_s, u"--format=%B"_s }), QByteArray("A\nChecked: yes\n\n"));
    }

    void hookRefuses()
    {
        ScratchRepository scratch;
        scratch.write("a.md", "1\n");
        scratch.commitAll();
        const QByteArray before = head(scratch);
        scratch.writeHook("pre-commit", "#!/bin/sh\necho \"a.md: no tïtle\"\nexit 3\n");
        scratch.write("a.md", "2\n");
        const Repository repository = scratch.open();
        const auto refused = repository.saveVersion({ "a.md" }, u"A"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ToolFailed);
        QCOMPARE(
            refused.error().message,
            u"A check that runs on every version of this library (a hook) did not accept this one. Correct what it "
            "names and save again; the files themselves are saved.\nDetails:\na.md: no tïtle"_s);
        QCOMPARE(head(scratch), before);
        QVERIFY(!QFile::exists(scratch.path() + u"/.git/index.lock"_s));
        scratch.writeHook("pre-commit", "#!/bin/sh\n");
        QVERIFY(repository.saveVersion({ "a.md" }, u"A"_s).value().has_value());
    }

    void signingFails()
    {
        ScratchRepository scratch;
        scratch.git({ u"config"_s, u"commit.gpgSign"_s, u"true"_s });
        scratch.git({ u"config"_s, u"gpg.program"_s, u"/bin/false"_s });
        scratch.write("a.md", "1\n");
        const auto refused = scratch.open().saveVersion({ "a.md" }, u"A"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ToolFailed);
        QVERIFY(refused.error().message.startsWith(
            u"git did not keep a version; the files themselves are saved.\nDetails:\n"));
        scratch.git({ u"rev-parse"_s, u"-q"_s, u"--verify"_s, u"HEAD"_s }, 1);
    }

    void hookIsStopped()
    {
        ScratchRepository scratch;
        scratch.write("a.md", "1\n");
        scratch.writeHook("pre-commit", "#!/bin/sh\n: > started\nsleep 600\n");
        std::stop_source stop;
        const Repository repository = scratch.open();
        auto saving =
            QtConcurrent::run([&] { return repository.saveVersion({ "a.md" }, u"A"_s, {}, stop.get_token()); });
        QTRY_VERIFY(QFile::exists(scratch.path() + u"/started"_s));
        stop.request_stop();
        QCOMPARE(saving.result().error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(scratch.path() + u"/.git/index.lock"_s));
        scratch.git({ u"rev-parse"_s, u"-q"_s, u"--verify"_s, u"HEAD"_s }, 1);
    }

    void manyAtOnce()
    {
        ScratchRepository scratch;
        const Repository repository = scratch.open();
        QList<QFuture<QString>> saves;
        for (int i = 0; i < 8; ++i) {
            const QByteArray path = QByteArray::number(i) + ".md";
            scratch.write(path, "1\n");
            saves << QtConcurrent::run([repository, path] {
                const auto version = repository.saveVersion({ path }, QString::fromUtf8(path));
                return !version ? version.error().message : *version ? QString() : u"nothing"_s;
            });
        }
        for (QFuture<QString> &save : saves)
            QCOMPARE(save.result(), QString());
        QCOMPARE(scratch.git({ u"rev-list"_s, u"--count"_s, u"HEAD"_s }), QByteArray("8\n"));
    }

    void lockIsWaitedFor()
    {
        ScratchRepository scratch;
        scratch.write("a.md", "1\n");
        scratch.write(".git/index.lock", "");
        const Repository repository = scratch.open();
        auto saving = QtConcurrent::run([&] { return repository.saveVersion({ "a.md" }, u"A"_s); });
        QThread::msleep(300);
        QVERIFY(!saving.isFinished());
        QVERIFY(QFile::remove(scratch.path() + u"/.git/index.lock"_s));
        const auto version = saving.result();
        QVERIFY2(version, version ? "" : qPrintable(version.error().message));
        QVERIFY(version->has_value());
    }

    void lockIsExplained()
    {
        ScratchRepository scratch;
        scratch.write("a.md", "1\n");
        scratch.write(".git/index.lock", "");
        const auto refused = scratch.open().saveVersion({ "a.md" }, u"A"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(refused.error().message,
                 u"Another program is working on the versions of this library, so none was kept now; the files "
                 "themselves are saved. Save again when it has finished. If no other program is at work, one that "
                 "stopped halfway left the file “%1/.git/index.lock” behind: remove it."_s.arg(
                     QFileInfo(scratch.path()).canonicalFilePath()));
        QVERIFY(QFile::exists(scratch.path() + u"/.git/index.lock"_s));
    }

    void unmergedElsewhere()
    {
        ScratchRepository scratch;
        scratch.write("a.md", "1\n");
        scratch.write("b.md", "1\n");
        scratch.commitAll();
        scratch.write("b.md", "2\n");
        scratch.git({ u"stash"_s, u"-q"_s });
        scratch.write("b.md", "3\n");
        scratch.commitAll(u"Three"_s);
        scratch.git({ u"stash"_s, u"pop"_s, u"-q"_s }, 1);
        scratch.write("a.md", "2\n");
        const auto refused = scratch.open().saveVersion({ "a.md" }, u"A"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(refused.error().message,
                 u"In “b.md” two changes contradict each other, and nobody has decided between them yet. Until that is "
                 "done no version can be kept; the files themselves are saved."_s);
    }

    void detached()
    {
        ScratchRepository scratch;
        scratch.write("a.md", "1\n");
        scratch.commitAll();
        scratch.git({ u"checkout"_s, u"-q"_s, u"--detach"_s });
        scratch.write("a.md", "2\n");
        const Repository repository = scratch.open();
        QVERIFY(repository.saveVersion({ "a.md" }, u"A"_s).value().has_value());
        const auto state = repository.state();
        QVERIFY(state);
        QVERIFY(state->branch.isEmpty());
        QCOMPARE(state->head, head(scratch));
    }

    void worktreeAndSubmodule()
    {
        ScratchRepository scratch;
        scratch.write("a.md", "1\n");
        scratch.commitAll();
        scratch.git({ u"worktree"_s, u"add"_s, u"-q"_s, u"../tree"_s });
        scratch.git({ u"clone"_s, u"-q"_s, u"."_s, u"../parent"_s });
        scratch.git({ u"-C"_s, u"../parent"_s, u"submodule"_s, u"--quiet"_s, u"add"_s, scratch.path(), u"sub"_s });
        for (const QByteArray &folder : { "../tree"_ba, "../parent/sub"_ba }) {
            scratch.write(folder + "/a.md", "2\n");
            const Repository repository = scratch.open(folder);
            const auto version = repository.saveVersion({ "a.md" }, u"A"_s);
            QVERIFY2(version && *version, version ? "nothing" : qPrintable(version.error().message));
            QCOMPARE(
                scratch.git({ u"-C"_s, QFile::decodeName(scratch.at(folder)), u"rev-parse"_s, u"HEAD"_s }).trimmed(),
                **version);
            QCOMPARE(repository.contentAtHead("a.md").value(), std::optional<QByteArray>("2\n"));
            QVERIFY(head(scratch) != **version);
        }
    }

    void lineEnds_data()
    {
        QTest::addColumn<QString>("autocrlf");
        QTest::addColumn<QByteArray>("atHead");
        QTest::newRow("as they are") << u"false"_s << QByteArray("one\r\nTWO\r\n");
        QTest::newRow("LF in versions") << u"input"_s << QByteArray("one\nTWO\n");
        QTest::newRow("CRLF in files") << u"true"_s << QByteArray("one\nTWO\n");
    }
    void lineEnds()
    {
        QFETCH(QString, autocrlf);
        QFETCH(QByteArray, atHead);
        ScratchRepository scratch;
        scratch.git({ u"config"_s, u"core.autocrlf"_s, autocrlf });
        scratch.write("a.md", "one\r\ntwo\r\n");
        scratch.commitAll();
        scratch.write("a.md", "one\r\nTWO\r\n");
        const Repository repository = scratch.open();
        QVERIFY(repository.saveVersion({ "a.md" }, u"A"_s).value().has_value());
        QCOMPARE(scratch.git({ u"show"_s, u"--format="_s, u"--numstat"_s }), QByteArray("1\t1\ta.md\n"));
        QCOMPARE(repository.contentAtHead("a.md").value(), std::optional(atHead));
        QFile file(scratch.path() + u"/a.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one\r\nTWO\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestSaveVersion)
#include "tst_saveversion.moc"
