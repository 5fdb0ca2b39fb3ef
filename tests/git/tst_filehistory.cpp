// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/filehistory.h"

#include "git/scratchrepository.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Text = "A well is dug where\nwater was found before\nby those who live\nnear to it.\n";

/// Each version in a line: kind, path (and the one before), first line of its message.
QStringList told(const FileHistory &history)
{
    QStringList lines;
    for (const FileVersion &version : history.versions) {
        QString line;
        switch (version.kind) {
        case FileVersion::Kind::Created:
            line = u"created "_s;
            break;
        case FileVersion::Kind::Changed:
            line = u"changed "_s;
            break;
        case FileVersion::Kind::Renamed:
            line = u"renamed "_s;
            break;
        case FileVersion::Kind::Removed:
            line = u"removed "_s;
            break;
        case FileVersion::Kind::Oldest:
            line = u"oldest "_s;
            break;
        }
        if (!version.oldPath.isEmpty())
            line += QString::fromUtf8(version.oldPath) + u" > "_s;
        line += QString::fromUtf8(version.path) + u": "_s + version.message.section(u'\n', 0, 0);
        lines += version.isMerge ? line + u" (merge)"_s : line;
    }
    return lines;
}

FileHistory historyOf(const Repository &repository, const QByteArray &path, int limit = 200)
{
    const Result<FileHistory> history = fileHistory(repository, { .path = path, .limit = limit });
    if (!history)
        qFatal("%s", qPrintable(history.error().message));
    return *history;
}

} // namespace

class TestFileHistory : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;

    /// Versions a minute apart, so that their order is theirs and not git's for equal times.
    static void tick()
    {
        static int minute = 0;
        ++minute;
        const QByteArray date = QByteArray::number(1700000000 + minute * 60) + " +0130";
        qputenv("GIT_AUTHOR_DATE", date);
        qputenv("GIT_COMMITTER_DATE", date);
    }
    static void keep(const ScratchRepository &scratch, const QString &message)
    {
        tick();
        scratch.commitAll(message);
    }

private Q_SLOTS:
    void initTestCase() { ScratchRepository::isolate(m_settings.filePath(u"gitconfig"_s)); }

    void whatAVersionTells()
    {
        const ScratchRepository scratch;
        scratch.write("wells/deep.md", Text);
        keep(scratch, u"Deep: new entry"_s);
        scratch.write("wells/deep.md", Text + "More.\n");
        keep(scratch, u"Deep: 1 paragraph\n\nBecause it was dry.\n"_s);
        scratch.write("wells/other.md", "Other\n");
        keep(scratch, u"Other"_s);
        const Repository repository = scratch.open("wells");
        const FileHistory history = historyOf(repository, "deep.md");
        QCOMPARE(told(history),
                 (QStringList { u"changed deep.md: Deep: 1 paragraph"_s, u"created deep.md: Deep: new entry"_s }));
        QVERIFY(history.isComplete && !history.isCutOff);
        const FileVersion &newest = history.versions.first();
        QCOMPARE(newest.commit, scratch.git({ u"rev-parse"_s, u"HEAD~1"_s }).trimmed());
        QCOMPARE(newest.author, u"Ada Test"_s);
        QCOMPARE(newest.email, u"ada@example.org"_s);
        QCOMPARE(newest.date.offsetFromUtc(), 90 * 60);
        QCOMPARE(newest.message, u"Deep: 1 paragraph\n\nBecause it was dry."_s);
        QCOMPARE(repository.content(newest.object).value_or(std::nullopt), Text + "More.\n");
        QCOMPARE(repository.content(newest.before).value_or(std::nullopt), Text);
        QCOMPARE(history.versions.last().before, QByteArray());
    }

    void noVersions()
    {
        const ScratchRepository scratch;
        scratch.write("new.md", Text);
        QCOMPARE(historyOf(scratch.open(), "new.md").versions.size(), 0);
        scratch.write("old.md", Text);
        scratch.git({ u"add"_s, u"old.md"_s });
        scratch.git({ u"commit"_s, u"-qm"_s, u"Old"_s });
        const FileHistory history = historyOf(scratch.open(), "new.md");
        QCOMPARE(history.versions.size(), 0);
        QVERIFY(history.isComplete && !history.isCutOff);
        QCOMPARE(fileHistory(scratch.open(), { .path = "../x.md" }).error().code, ErrorCode::Outside);
    }

    void renames()
    {
        const ScratchRepository scratch;
        scratch.write("wells/first.md", Text);
        keep(scratch, u"1"_s);
        scratch.git({ u"mv"_s, u"wells/first.md"_s, u"wells/second.md"_s });
        keep(scratch, u"2"_s);
        scratch.write("wells/second.md", Text + "More.\n");
        keep(scratch, u"3"_s);
        scratch.git({ u"mv"_s, u"wells/second.md"_s, u"outside.md"_s });
        scratch.write("outside.md", Text + "More and more.\n");
        keep(scratch, u"4"_s);
        scratch.git({ u"mv"_s, u"outside.md"_s, u"wells/third.md"_s });
        keep(scratch, u"5"_s);
        const FileHistory history = historyOf(scratch.open("wells"), "third.md");
        QCOMPARE(told(history), (QStringList { u"renamed /outside.md > third.md: 5"_s,
                                               u"renamed second.md > /outside.md: 4"_s, u"changed second.md: 3"_s,
                                               u"renamed first.md > second.md: 2"_s, u"created first.md: 1"_s }));
        QCOMPARE(history.versions[0].object, history.versions[0].before);
        QVERIFY(history.versions[1].object != history.versions[1].before);
        QCOMPARE(history.versions[1].before, history.versions[2].object);
    }

    void anotherFileWasThere()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", Text);
        scratch.write("b.md", "Nothing of this\nis in the other\nat all, not a word\n");
        keep(scratch, u"Both"_s);
        scratch.write("b.md", "Nothing of this\nis in the other\nat all, not a word\nof it\n");
        keep(scratch, u"Another's"_s);
        scratch.git({ u"mv"_s, u"b.md"_s, u"c.md"_s });
        keep(scratch, u"Away"_s);
        scratch.git({ u"mv"_s, u"a.md"_s, u"b.md"_s });
        keep(scratch, u"Here"_s);
        QCOMPARE(told(historyOf(scratch.open(), "b.md")),
                 (QStringList { u"renamed a.md > b.md: Here"_s, u"created a.md: Both"_s }));
    }

    void removedAndBack()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", Text);
        scratch.write("other.md", "x\n");
        keep(scratch, u"1"_s);
        scratch.git({ u"rm"_s, u"-q"_s, u"a.md"_s });
        keep(scratch, u"2"_s);
        scratch.write("a.md", Text + "Again.\n");
        keep(scratch, u"3"_s);
        QCOMPARE(told(historyOf(scratch.open(), "a.md")),
                 (QStringList { u"created a.md: 3"_s, u"removed a.md: 2"_s, u"created a.md: 1"_s }));
    }

    /// `git log --follow` misses what was written under the old name while another renamed it.
    void renamedHereAndWrittenThere()
    {
        const ScratchRepository scratch;
        scratch.write("old.md", Text);
        keep(scratch, u"Base"_s);
        scratch.git({ u"checkout"_s, u"-qb"_s, u"side"_s });
        scratch.git({ u"checkout"_s, u"-q"_s, u"main"_s });
        scratch.git({ u"mv"_s, u"old.md"_s, u"new.md"_s });
        keep(scratch, u"Rename"_s);
        scratch.git({ u"checkout"_s, u"-q"_s, u"side"_s });
        scratch.write("old.md", Text + "Written there.\n");
        keep(scratch, u"Write"_s);
        scratch.git({ u"checkout"_s, u"-q"_s, u"main"_s });
        tick();
        scratch.git({ u"merge"_s, u"-q"_s, u"--no-edit"_s, u"-m"_s, u"Merge"_s, u"side"_s });
        QCOMPARE(told(historyOf(scratch.open(), "new.md")),
                 (QStringList { u"changed new.md: Merge (merge)"_s, u"changed old.md: Write"_s,
                                u"renamed old.md > new.md: Rename"_s, u"created old.md: Base"_s }));
    }

    void merges()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", Text);
        keep(scratch, u"Base"_s);
        scratch.git({ u"checkout"_s, u"-qb"_s, u"side"_s });
        scratch.write("a.md", "Above.\n" + Text);
        keep(scratch, u"Side"_s);
        scratch.git({ u"checkout"_s, u"-q"_s, u"main"_s });
        scratch.write("b.md", "Other\n");
        keep(scratch, u"Elsewhere"_s);
        tick();
        scratch.git({ u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"Plain merge"_s, u"side"_s });
        const QStringList plain { u"changed a.md: Side"_s, u"created a.md: Base"_s };
        QCOMPARE(told(historyOf(scratch.open(), "a.md")), plain);

        scratch.git({ u"checkout"_s, u"-qb"_s, u"other"_s });
        scratch.write("a.md", "Above.\n" + Text + "Below.\n");
        keep(scratch, u"Below"_s);
        scratch.git({ u"checkout"_s, u"-q"_s, u"main"_s });
        scratch.write("a.md", "Far above.\n" + Text);
        keep(scratch, u"Far"_s);
        tick();
        scratch.git({ u"merge"_s, u"-q"_s, u"-m"_s, u"Both"_s, u"other"_s });
        const FileHistory history = historyOf(scratch.open(), "a.md");
        QCOMPARE(told(history),
                 (QStringList { u"changed a.md: Both (merge)"_s, u"changed a.md: Far"_s, u"changed a.md: Below"_s })
                     + plain);
        QCOMPARE(history.versions[0].before, history.versions[1].object);
    }

    void pages()
    {
        const ScratchRepository scratch;
        for (int i = 0; i < 4; ++i) {
            scratch.write("a.md", Text + QByteArray::number(i) + '\n');
            keep(scratch, QString::number(i));
        }
        scratch.git({ u"mv"_s, u"a.md"_s, u"b.md"_s });
        keep(scratch, u"4"_s);
        const Repository repository = scratch.open();
        const QStringList all = told(historyOf(repository, "b.md"));
        QCOMPARE(all.size(), 5);
        for (int limit = 1; limit <= 6; ++limit) {
            const FileHistory some = historyOf(repository, "b.md", limit);
            QCOMPARE(told(some), all.first(std::min(limit, 5)));
            QCOMPARE(some.isComplete, limit >= 5);
        }
    }

    void shallow()
    {
        const ScratchRepository origin;
        for (int i = 0; i < 4; ++i) {
            origin.write("a.md", Text + QByteArray::number(i) + '\n');
            keep(origin, QString::number(i));
        }
        const ScratchRepository copy;
        copy.git({ u"pull"_s, u"-q"_s, u"--depth=2"_s, u"file://"_s + origin.path(), u"main"_s });
        const FileHistory history = historyOf(copy.open(), "a.md");
        QCOMPARE(told(history), (QStringList { u"changed a.md: 3"_s, u"oldest a.md: 2"_s }));
        QVERIFY(history.isCutOff);
        QVERIFY(!historyOf(origin.open(), "a.md").isCutOff);
    }

    void namesOfAnyBytes_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("not UTF-8") << "w\xff\xfell.md"_ba;
        QTest::newRow("quotes and backslash") << "a \"b\" 'c' \\d.md"_ba;
        QTest::newRow("the same, not UTF-8") << "a \"b\" 'c' \\d\xff; #.md"_ba;
        QTest::newRow("a line end") << "two\nlines\r.md"_ba;
        QTest::newRow("a line end, not UTF-8") << "two\nlines\xff\r.md"_ba;
        QTest::newRow("signs of patterns") << ":(top)*[a]?.md"_ba;
        QTest::newRow("Arabic") << "بئر.md"_ba;
        QTest::newRow("a colon in front") << ":100644 a.md"_ba;
        QTest::newRow("our own mark") << "\x01"
                                         "a.md"_ba;
        QTest::newRow("a byte order mark") << "\xEF\xBB\xBF"
                                              "a.md"_ba;
        QTest::newRow("a dash") << "--all"_ba;
    }
    void namesOfAnyBytes()
    {
        QFETCH(QByteArray, name);
        const ScratchRepository scratch;
        scratch.write("wells/first.md", Text);
        scratch.write("wells/decoy.md", "x\n");
        keep(scratch, u"1"_s);
        ::rename(scratch.at("wells/first.md").constData(), scratch.at("wells/" + name).constData());
        keep(scratch, u"2"_s);
        scratch.write("wells/" + name, Text + "More\n");
        keep(scratch, u"3"_s);
        const FileHistory history = historyOf(scratch.open("wells"), name);
        QCOMPARE(history.versions.size(), 3);
        QCOMPARE(history.versions[0].path, name);
        QCOMPARE(history.versions[0].kind, FileVersion::Kind::Changed);
        QCOMPARE(history.versions[1].oldPath, "first.md");
        QCOMPARE(history.versions[2].path, "first.md");
    }

    void stops()
    {
        const ScratchRepository scratch;
        scratch.write("a.md", Text);
        keep(scratch, u"1"_s);
        std::stop_source stop;
        stop.request_stop();
        const Result<FileHistory> history = fileHistory(scratch.open(), { .path = "a.md" }, stop.get_token());
        QCOMPARE(history.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestFileHistory)
#include "tst_filehistory.moc"
