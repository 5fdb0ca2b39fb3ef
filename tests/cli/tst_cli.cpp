// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The built commonplace-cli, run as a person or a script runs it.

#include "cliprogram.h"

#include "git/scratchrepository.h"
#include "library/library.h"
#include "testdata.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

using Outcome = CliOutcome;

const QByteArray Sample = "---\n"
                          "title: \"Tool library\" # shown\n"
                          "year: 1979\n"
                          "version: 1.10\n"
                          "open: true\n"
                          "nothing:\n"
                          "tags: [tools, sharing]\n"
                          "links:\n"
                          "  - url: https://example.org/\n"
                          "    label: First\n"
                          "  - url: https://example.net/\n"
                          "about: |\n"
                          "  One\n"
                          "  Two\n"
                          "---\n"
                          "Text\n";

QByteArray with(const QByteArray &from, const QByteArray &to)
{
    if (Sample.count(from) != 1)
        qFatal("%s is not there once", from.constData());
    return QByteArray(Sample).replace(from, to);
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        ScratchRepository::isolate(m_settings.filePath(u"gitconfig"_s));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"a.md"_s, Sample);
    }

    void get_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("out");
        QTest::newRow("text") << u"title"_s << "Tool library\n"_ba;
        QTest::newRow("number as written") << u"version"_s << "1.10\n"_ba;
        QTest::newRow("yes") << u"open"_s << "true\n"_ba;
        QTest::newRow("null") << u"nothing"_s << "\n"_ba;
        QTest::newRow("item") << u"tags[1]"_s << "sharing\n"_ba;
        QTest::newRow("nested") << u"links[0].url"_s << "https://example.org/\n"_ba;
        QTest::newRow("several lines") << u"about"_s << "One\nTwo\n"_ba;
        QTest::newRow("list") << u"tags"_s << "[\n    \"tools\",\n    \"sharing\"\n]\n"_ba;
        QTest::newRow("map, in the file's order")
            << u"links[0]"_s << "{\n    \"url\": \"https://example.org/\",\n    \"label\": \"First\"\n}\n"_ba;
    }
    void get()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, out);
        const Outcome outcome = run({ u"get"_s, u"a.md"_s, key });
        QCOMPARE(outcome.err, ""_ba);
        QCOMPARE(outcome.out, out);
        QCOMPARE(outcome.status, 0);
    }

    void getAll()
    {
        const Outcome outcome = run({ u"get"_s, u"a.md"_s });
        QCOMPARE(outcome.status, 0);
        const QJsonObject fields = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(fields[u"year"].toInt(), 1979);
        QCOMPARE(fields[u"version"].toDouble(), 1.1);
        QCOMPARE(fields[u"open"], QJsonValue(true));
        QVERIFY(fields[u"nothing"].isNull());
        QCOMPARE(fields[u"links"][1][u"url"].toString(), u"https://example.net/"_s);
        QCOMPARE(fields.size(), 8);
        QVERIFY2(outcome.out.startsWith("{\n    \"title\": \"Tool library\",\n    \"year\": 1979,\n"), outcome.out);

        write(u"plain.md"_s, "Text\n");
        QCOMPARE(run({ u"get"_s, u"plain.md"_s }).out, "{}\n"_ba);
    }

    void set_data()
    {
        QTest::addColumn<QStringList>("change");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QStringList &change, const QByteArray &expected) {
            QTest::newRow(name) << change << expected;
        };

        row("text", { u"title"_s, u"Seed library"_s }, with("Tool library", "Seed library"));
        row("text that looks like an option behind --", { u"--"_s, u"title"_s, u"--json"_s },
            with("Tool library", "--json"));
        row("quotes in a text", { u"title"_s, u"A \"B\""_s }, with("\"Tool library\"", "\"A \\\"B\\\"\""));
        row("a number stays one", { u"year"_s, u"1980"_s }, with("1979", "1980"));
        row("a word in place of a number", { u"year"_s, u"long ago"_s }, with("1979", "long ago"));
        row("a number in place of a text", { u"title"_s, u"12"_s }, with("Tool library", "12"));
        row("item", { u"tags[0]"_s, u"drills"_s }, with("[tools", "[drills"));
        row("nested", { u"links[1].url"_s, u"https://example.com/"_s },
            with("https://example.net/", "https://example.com/"));
        row("new field", { u"place"_s, u"Berkeley"_s }, with("  Two\n---", "  Two\nplace: \"Berkeley\"\n---"));
        row("new field that is no text to YAML", { u"place"_s, u"12"_s },
            with("  Two\n---", "  Two\nplace: \"12\"\n---"));
        row("typed number", { u"year"_s, u"--json"_s, u"1981"_s }, with("1979", "1981"));
        row("typed text", { u"year"_s, u"--json=\"1981\""_s }, with("1979", "\"1981\""));
        row("typed no", { u"open"_s, u"--json"_s, u"false"_s }, with("open: true", "open: false"));
        row("append", { u"tags"_s, u"--append"_s, u"repair"_s }, with("sharing]", "sharing, repair]"));
        row("remove a field", { u"version"_s, u"--remove"_s }, with("version: 1.10\n", ""));
        row("remove an item", { u"tags[0]"_s, u"--remove"_s }, with("[tools, sharing]", "[sharing]"));
        row("move an item", { u"tags[1]"_s, u"--move"_s, u"0"_s }, with("[tools, sharing]", "[sharing, tools]"));
        row("options first", { u"--json=1981"_s, u"year"_s }, with("1979", "1981"));
    }
    void set()
    {
        QFETCH(QStringList, change);
        QFETCH(QByteArray, expected);
        QStringList arguments { u"set"_s, u"a.md"_s };
        if (change.first().startsWith(u"--json"))
            arguments.insert(1, change.takeFirst());
        arguments += change;
        const Outcome dry = run(arguments.mid(0, 1) + QStringList { u"--dry-run"_s } + arguments.mid(1));
        QCOMPARE(dry.err, ""_ba);
        QCOMPARE(dry.status, 0);
        QCOMPARE(bytes(u"a.md"_s), Sample);

        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.err, ""_ba);
        QCOMPARE(outcome.out, ""_ba);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(bytes(u"a.md"_s), expected);

        // What --dry-run printed is that change.
        write(u"a.md"_s, Sample);
        applyPatch(dry.out);
        QCOMPARE(bytes(u"a.md"_s), expected);
    }

    void dryRun_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("diff");
        QTest::newRow("in the middle")
            << "---\na: 1\nb: 2\nc: 3\ntitle: A\nd: 4\ne: 5\nf: 6\ng: 7\n---\n"_ba
            << "--- a.md\n+++ a.md\n@@ -2,7 +2,7 @@\n a: 1\n b: 2\n c: 3\n-title: A\n+title: B\n d: 4\n e: 5\n f: 6\n"_ba;
        QTest::newRow("near the end") << "---\ntitle: A\n---\n"_ba
                                      << "--- a.md\n+++ a.md\n@@ -1,3 +1,3 @@\n ---\n-title: A\n+title: B\n ---\n"_ba;
        QTest::newRow("no end of the last line")
            << "---\ntitle: A\n---"_ba
            << "--- a.md\n+++ a.md\n@@ -1,3 +1,3 @@\n ---\n-title: A\n+title: B\n ---\n"
               "\\ No newline at end of file\n"_ba;
        QTest::newRow("first fields") << "Text\n"_ba
                                      << "--- a.md\n+++ a.md\n@@ -1,1 +1,4 @@\n+---\n+title: B\n+---\n Text\n"_ba;
        QTest::newRow("an empty file") << ""_ba
                                       << "--- a.md\n+++ a.md\n@@ -0,0 +1,3 @@\n+---\n+title: B\n+---\n"_ba;
    }
    void dryRun()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, diff);
        write(u"a.md"_s, before);
        const QByteArray printed = run({ u"set"_s, u"--dry-run"_s, u"a.md"_s, u"title"_s, u"B"_s }).out;
        QCOMPARE(printed, diff);
        QCOMPARE(bytes(u"a.md"_s), before);
        applyPatch(printed);
        const QByteArray patched = bytes(u"a.md"_s);
        write(u"a.md"_s, before);
        QCOMPARE(run({ u"set"_s, u"a.md"_s, u"title"_s, u"B"_s }).status, 0);
        QCOMPARE(patched, bytes(u"a.md"_s));
    }

    void sameValueTouchesNothing()
    {
        const QDateTime then = QDateTime::fromSecsSinceEpoch(1'000'000'000);
        QFile file(path(u"a.md"_s));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(then, QFileDevice::FileModificationTime));
        file.close();
        for (const QStringList &change : { QStringList { u"title"_s, u"Tool library"_s },
                                           { u"year"_s, u"1979"_s },
                                           { u"year"_s, u"--json=1979"_s },
                                           { u"about"_s, u"One\nTwo\n"_s },
                                           { u"tags[1]"_s, u"sharing"_s },
                                           { u"tags[1]"_s, u"--move=1"_s } }) {
            const Outcome outcome = run(QStringList { u"set"_s, u"a.md"_s } + change);
            QCOMPARE(outcome.status, 0);
            QCOMPARE(outcome.out + outcome.err, ""_ba);
            QCOMPARE(QFileInfo(file).lastModified(), then);
            QCOMPARE(bytes(u"a.md"_s), Sample);
        }
    }

    void symbolicLink()
    {
        QVERIFY(QFile::link(u"a.md"_s, path(u"link.md"_s)));
        QCOMPARE(run({ u"set"_s, u"link.md"_s, u"year"_s, u"1980"_s }).status, 0);
        QVERIFY(QFileInfo(path(u"link.md"_s)).isSymLink());
        QCOMPARE(bytes(u"a.md"_s), with("1979", "1980"));
    }

    void writeProtected()
    {
        if (::geteuid() == 0)
            QSKIP("Nothing is write-protected for root.");
        QVERIFY(QFile::setPermissions(path(u"a.md"_s), QFile::ReadOwner));
        const Outcome outcome = run({ u"set"_s, u"a.md"_s, u"year"_s, u"1980"_s });
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.err,
                 "a.md: error: “a.md” is write-protected. Change its permissions and save again, or save a copy under "
                 "another name; the file is as it was before.\n"_ba);
        QCOMPARE(bytes(u"a.md"_s), Sample);
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("err");
        const auto row = [](const char *name, const QStringList &arguments, const QByteArray &err) {
            QTest::newRow(name) << arguments << err;
        };
        const QByteArray noFile = "There is no file “none.md”. It may have been moved, renamed or removed; look for it "
                                  "in its folder.\n";
        const QByteArray folder = "“.” is not a file with text but a folder, a device or the like. Choose a file.\n";
        const QByteArray broken =
            "broken.md:2:1: error: There are no fields here: each needs a name, a colon and a value, as in “title: "
            "Commons”. [yaml/syntax]\n    - a\n    ^\n";

        row("get: no such file", { u"get"_s, u"none.md"_s }, "none.md: error: " + noFile);
        row("get: a folder", { u"get"_s, u"."_s }, ".: error: " + folder);
        row("get: no such field", { u"get"_s, u"a.md"_s, u"links[7].url"_s },
            "a.md: error: There is no field “links[7].url”.\n");
        row("get: unreadable", { u"get"_s, u"broken.md"_s, u"title"_s }, broken);
        row("set: no such file", { u"set"_s, u"none.md"_s, u"a"_s, u"b"_s }, "none.md: error: " + noFile);
        row("set: a folder", { u"set"_s, u"."_s, u"a"_s, u"b"_s }, ".: error: " + folder);
        row("set: unreadable", { u"set"_s, u"broken.md"_s, u"title"_s, u"b"_s }, broken);
        row("check: missing", { u"check"_s, u"none.md"_s }, "none.md: error: There is no such file or folder.\n");
    }
    void refused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, err);
        write(u"broken.md"_s, "---\n- a\n---\n");
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.err, err);
        QCOMPARE(outcome.out, ""_ba);
        QCOMPARE(outcome.status, 1);
        QCOMPARE(bytes(u"a.md"_s), Sample);
    }

    void refusedEdits()
    {
        for (const QStringList &change : { QStringList { u"none"_s, u"--remove"_s },
                                           { u"tags[9]"_s, u"--remove"_s },
                                           { u"title"_s, u"--append=x"_s },
                                           { u"tags[9]"_s, u"--move=0"_s },
                                           { u"tags[9].deep"_s, u"x"_s } }) {
            const Outcome outcome = run(QStringList { u"set"_s, u"a.md"_s } + change);
            QVERIFY2(outcome.err.startsWith("a.md") && outcome.err.contains(": error: "), outcome.err);
            QCOMPARE(outcome.out, ""_ba);
            QCOMPARE(outcome.status, 1);
            QCOMPARE(bytes(u"a.md"_s), Sample);
        }
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *name, const QStringList &arguments, const QByteArray &message) {
            QTest::newRow(name) << arguments << message;
        };
        row("nothing", {}, "A command is missing.");
        row("no such command", { u"%1"_s }, "There is no command “%1”.");
        row("get: no file", { u"get"_s }, "A file is needed, and at most one key.");
        row("get: too much", { u"get"_s, u"a.md"_s, u"b"_s, u"c"_s }, "A file is needed, and at most one key.");
        row("get: no such option", { u"get"_s, u"--all"_s, u"a.md"_s }, "There is no option --all.");
        row("set: no value", { u"set"_s, u"a.md"_s, u"title"_s }, "A file, a key and one change are needed.");
        row("set: two changes", { u"set"_s, u"a.md"_s, u"title"_s, u"x"_s, u"--remove"_s },
            "A file, a key and one change are needed.");
        row("set: no key", { u"set"_s, u"a.md"_s, u""_s, u"x"_s }, "The key is empty.");
        row("set: option without value", { u"set"_s, u"a.md"_s, u"title"_s, u"--json"_s },
            "The option --json needs a value.");
        row("set: move to nowhere", { u"set"_s, u"a.md"_s, u"tags[0]"_s, u"--move=up"_s },
            "--move needs a position, counted from 0, and not “up”.");
        row("check: no such format", { u"check"_s, u"--format=xml"_s }, "There is no format “xml”.");
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.out, ""_ba);
        QCOMPARE(outcome.err.split('\n').value(0), "commonplace-cli: " + message);
        QVERIFY2(outcome.err.split('\n').value(1).startsWith("usage: commonplace-cli "), outcome.err);
        QCOMPARE(bytes(u"a.md"_s), Sample);
    }

    void wrongJson()
    {
        const Outcome outcome = run({ u"set"_s, u"a.md"_s, u"year"_s, u"--json"_s, u"{"_s });
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.startsWith("commonplace-cli: “{” is no JSON: "), outcome.err);
    }

    void help()
    {
        QVERIFY(run({ u"--help"_s }).out.startsWith("commonplace-cli, "));
        QCOMPARE(run({ u"--help"_s }).status, 0);
        QVERIFY(run({ u"--version"_s }).out.startsWith("commonplace-cli "));
    }

    void checkFine()
    {
        const Outcome outcome = run({ u"check"_s });
        QCOMPARE(outcome.err, ""_ba);
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.startsWith("1 ") && outcome.out.contains(", 0 "), outcome.out);
    }

    void checkFindsProblems()
    {
        write(u"lib/p/broken.md"_s, "---\ntitle: A\n\tyear: 1\n---\n");
        write(u"lib/p/café.md"_s, "---\nتعاونية\n---\n");
        write(u"lib/q/fine.md"_s, Sample);
        const QByteArray second =
            "lib/p/café.md:2:1: error: There are no fields here: each needs a name, a colon and a value, as in “title: "
            "Commons”. [yaml/syntax]\n    تعاونية\n    ^\n";
        const QByteArray first =
            "lib/p/broken.md:3:1: error: A tab stands in the indentation. Use spaces instead. [yaml/syntax]\n"
            "     year: 1\n    ^\n";
        const Outcome both = run({ u"check"_s, u"lib"_s });
        QCOMPARE(both.status, 1);
        QCOMPARE(both.err, first + second);
        QVERIFY2(both.out.startsWith("3 ") && both.out.contains(", 2 "), both.out);

        const Outcome several = run({ u"check"_s, u"lib/q"_s, u"a.md"_s, u"lib/p/café.md"_s });
        QCOMPARE(several.status, 1);
        QCOMPARE(several.err, second);
        QVERIFY2(several.out.startsWith("3 ") && several.out.contains(", 1 "), several.out);
        // Given twice is still one entry.
        QVERIFY(run({ u"check"_s, u"lib"_s, u"lib/q"_s }).out.startsWith("3 "));
    }

    void checkJson()
    {
        write(u"lib/p/broken.md"_s, "---\ntitle: A\n\tyear: 1\n---\n");
        write(u"lib/q/fine.md"_s, Sample);
        for (const QStringList &paths : { QStringList { u"lib"_s }, { u"lib/"_s }, { u"lib/../lib"_s } }) {
            const Outcome outcome = run(QStringList { u"check"_s, u"--format"_s, u"json"_s } + paths);
            QCOMPARE(outcome.status, 1);
            QCOMPARE(outcome.err, ""_ba);
            const QJsonObject report = QJsonDocument::fromJson(outcome.out).object();
            QCOMPARE(report[u"library"].toString(), QFileInfo(path(u"lib"_s)).canonicalFilePath());
            QCOMPARE(report[u"entries"].toInt(), 2);
            const QJsonArray problems = report[u"problems"].toArray();
            QCOMPARE(problems.size(), 1);
            QCOMPARE(problems[0][u"file"].toString(), u"p/broken.md"_s);
            QCOMPARE(problems[0][u"line"].toInt(), 3);
            QCOMPARE(report[u"counts"][u"error"].toInt(), 1);
        }
        QCOMPARE(run({ u"check"_s, u"--format=json"_s, u"lib/q"_s }).status, 0);
    }

    /// Evidence: one field set in a real library is one line of its history.
    void oneLineOfHistory()
    {
        QString source = TestData::shared(u"corpora/beautiful-solutions"_s);
        if (source.isEmpty())
            source = TestData::source(u"resources/sample-library"_s);
        const ScratchRepository scratch;
        const QStringList entries = Library::entryPaths(source);
        QVERIFY(entries.size() > 30);
        for (const QString &entry : entries)
            scratch.write(entry.toUtf8(), TestData::bytes(source + u'/' + entry));
        scratch.commitAll();
        int changed = 0;
        for (qsizetype i = 0; i < entries.size(); i += 20) {
            const QString file = scratch.path() + u'/' + entries[i];
            if (run({ u"get"_s, file, u"title"_s }).status != 0)
                continue;
            const Outcome outcome = run({ u"set"_s, file, u"title"_s, u"Another: title"_s });
            QVERIFY2(outcome.status == 0, outcome.err);
            QCOMPARE(run({ u"get"_s, file, u"title"_s }).out, "Another: title\n"_ba);
            scratch.git({ u"commit"_s, u"-qam"_s, u"Title"_s });
            QCOMPARE(scratch.git({ u"-c"_s, u"core.quotepath=off"_s, u"show"_s, u"--numstat"_s, u"--format="_s }),
                     "1\t1\t" + entries[i].toUtf8() + '\n');
            ++changed;
        }
        QVERIFY(changed > 1);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray bytes(const QString &name) const { return TestData::bytes(path(name)); }
    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    Outcome run(const QStringList &arguments) const { return runCli(m_folder->path(), arguments); }
    Outcome run(const QString &program, const QStringList &arguments, const QByteArray &input) const
    {
        return runProgram(program, m_folder->path(), arguments, input);
    }

    void applyPatch(const QByteArray &diff) const
    {
        const Outcome outcome = run(u"git"_s, { u"apply"_s, u"-p0"_s, u"--unidiff-zero"_s }, diff);
        QVERIFY2(outcome.status == 0, diff + outcome.err);
    }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
