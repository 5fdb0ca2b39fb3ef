// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Earlier versions of real repositories: what git calls them, their files, and where these are by now.

#include "git/revision.h"
#include "git/scratchrepository.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestRevision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        ScratchRepository::isolate(m_settings.filePath(u"gitconfig"_s));
    }

    void find_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("head") << u"HEAD"_s << true;
        QTest::newRow("branch") << u"main"_s << true;
        QTest::newRow("tag with a message") << u"v1"_s << true;
        QTest::newRow("before") << u"HEAD~1"_s << true;
        QTest::newRow("too far back") << u"HEAD~9"_s << false;
        QTest::newRow("no such branch") << u"nowhere"_s << false;
        QTest::newRow("an option") << u"--all"_s << false;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("a file, no version") << u"HEAD:a.md"_s << false;
    }
    void find()
    {
        QFETCH(QString, name);
        QFETCH(bool, isThere);
        const ScratchRepository scratch;
        scratch.write("a.md", "1\n");
        scratch.commitAll();
        scratch.git({ u"tag"_s, u"-am"_s, u"One"_s, u"v1"_s });
        scratch.write("a.md", "2\n");
        scratch.commitAll();
        const Result<Revision> revision = Revision::find(scratch.open(), name);
        QCOMPARE(revision.has_value(), isThere);
        if (isThere) {
            QCOMPARE(revision->commit(), scratch.git({ u"rev-parse"_s, name + u"^{commit}"_s }).trimmed());
            return;
        }
        QCOMPARE(revision.error().code, ErrorCode::NotFound);
        QCOMPARE(revision.error().message,
                 u"git knows no version “%1” here. Name a branch, a tag or a version's id; a branch that only the "
                 "server has begins with its name, as in origin/main, and may have to be fetched first."_s.arg(name));
    }

    void shallow()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", "1\n");
        scratch.commitAll();
        scratch.write("a.md", "2\n");
        scratch.commitAll();
        const ScratchRepository outer(u"outer"_s);
        outer.git({ u"clone"_s, u"-q"_s, u"--depth=1"_s, u"file://"_s + scratch.path(), u"copy"_s });
        const Repository copy = outer.open("copy");
        QVERIFY(Revision::find(copy, u"HEAD"_s));
        const Result<Revision> before = Revision::find(copy, u"HEAD~1"_s);
        QVERIFY(!before);
        QCOMPARE(before.error().message,
                 u"git does not have the version “HEAD~1”: this copy of the library has only a part of its history. "
                 "Fetch all of it (git fetch --unshallow; on GitHub “fetch-depth: 0” for actions/checkout, on GitLab "
                 "“GIT_DEPTH: 0”) and try again."_s);
    }

    void files()
    {
        const ScratchRepository scratch;
        scratch.write("library/é b.md", "entry\n");
        scratch.write("library/deep/er/c.md", "deep\n");
        scratch.write("outside.md", "outside\n");
        QVERIFY(QFile::link(u"deep/er"_s, scratch.path() + u"/library/link"_s));
        scratch.commitAll();
        scratch.write("library/é b.md", "changed\n");
        const Result<Revision> revision = Revision::find(scratch.open("library"), u"HEAD"_s);
        const Result<QList<RevisionFile>> files = revision->files();
        QVERIFY(files);
        QByteArrayList told;
        QByteArrayList objects;
        for (const RevisionFile &file : *files) {
            told += file.path + (file.kind == RevisionFile::Kind::Link ? " link" : "");
            objects += file.object;
        }
        QCOMPARE(told, (QByteArrayList { "deep/er/c.md", "link link", "é b.md" }));
        QByteArrayList contents;
        QVERIFY(revision->read(objects, [&](qsizetype i, const QByteArray &content) {
            QCOMPARE(i, contents.size());
            contents += content;
        }));
        QCOMPARE(contents, (QByteArrayList { "deep\n", "deep/er", "entry\n" }));
        QVERIFY(
            !revision->read({ QByteArray(40, '0') }, [](qsizetype, const QByteArray &) { QFAIL("none is there"); }));
    }

    void filesOfManyContents()
    {
        const ScratchRepository scratch;
        for (int i = 0; i < 600; ++i)
            scratch.write("a" + QByteArray::number(i) + ".md", "x\n"_ba.repeated(i));
        scratch.commitAll();
        const Result<Revision> revision = Revision::find(scratch.open(), u"HEAD"_s);
        const Result<QList<RevisionFile>> files = revision->files();
        QCOMPARE(files->size(), 600);
        QByteArrayList objects;
        for (const RevisionFile &file : *files)
            objects += file.object;
        int right = 0;
        QVERIFY(revision->read(objects, [&](qsizetype i, const QByteArray &content) {
            right += "a" + QByteArray::number(content.size() / 2) + ".md" == files->at(i).path ? 1 : 0;
        }));
        QCOMPARE(right, 600);
    }

    void noSuchFolderThen()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", "1\n");
        scratch.commitAll();
        scratch.write("new/b.md", "2\n");
        const Result<Revision> revision = Revision::find(scratch.open("new"), u"HEAD"_s);
        QVERIFY(revision);
        QCOMPARE(revision->files().value_or(QList<RevisionFile> { {} }).size(), 0);
    }

    void moves()
    {
        const ScratchRepository scratch;
        const QByteArray text = "A long enough text\nof several lines\nthat stays\nas it is\n";
        scratch.write("library/staged.md", text);
        scratch.write("library/not staged.md", "Other " + text);
        scratch.write("library/changed.md", "Yet another " + text);
        scratch.write("library/stays.md", "stays\n");
        scratch.write("outside.md", "Outside " + text);
        scratch.commitAll();
        scratch.git({ u"mv"_s, u"library/staged.md"_s, u"library/moved.md"_s });
        QVERIFY(QDir(scratch.path()).rename(u"library/not staged.md"_s, u"library/é.md"_s));
        scratch.git({ u"mv"_s, u"library/changed.md"_s, u"library/other.md"_s });
        scratch.write("library/other.md", "Yet another " + text + "and more\n");
        scratch.git({ u"mv"_s, u"outside.md"_s, u"library/came-in.md"_s });
        const QByteArray before = scratch.git({ u"status"_s, u"--porcelain"_s });
        const Result<Revision> revision = Revision::find(scratch.open("library"), u"HEAD"_s);
        const Result<QHash<QByteArray, QByteArray>> moves = revision->moves();
        QVERIFY(moves);
        QCOMPARE(*moves, (QHash<QByteArray, QByteArray> {
                             { "staged.md", "moved.md" }, { "not staged.md", "é.md" }, { "changed.md", "other.md" } }));
        QCOMPARE(scratch.git({ u"status"_s, u"--porcelain"_s }), before);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_GUILESS_MAIN(TestRevision)
#include "tst_revision.moc"
