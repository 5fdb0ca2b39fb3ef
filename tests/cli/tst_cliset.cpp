// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every operation of `commonplace-cli set`, and what `get` prints, with the built program. What the front matter
// itself comes to stands in tests/yaml/cases.json.

#include "cliprogram.h"

#include "testdata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

using Outcome = CliOutcome;

const QByteArray Sample = "---\n"
                          "title: Tool library # shown\n"
                          "year: 1979\n"
                          "\n"
                          "# ---- Relations ----\n"
                          "tags:\n"
                          "  - tools # first\n"
                          "  - sharing\n"
                          "links:\n"
                          "  - url: https://example.org/\n"
                          "    label: First\n"
                          "about: |\n"
                          "  One\n"
                          "---\n"
                          "Text\n";

QByteArray with(const QByteArray &from, const QByteArray &to)
{
    if (Sample.count(from) != 1)
        qFatal("%s is not there once", from.constData());
    return QByteArray(Sample).replace(from, to);
}

} // namespace

class TestCliSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void change_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QStringList &arguments, const QByteArray &after) {
            QTest::newRow(name) << arguments << Sample << after;
        };
        const auto rowOf = [](const char *name, const QByteArray &before, const QStringList &arguments,
                              const QByteArray &after) { QTest::newRow(name) << arguments << before << after; };

        row("type: string", { u"year"_s, u"1980"_s, u"--type=string"_s }, with("1979", "\"1980\""));
        row("type: integer", { u"title"_s, u"12"_s, u"--type"_s, u"integer"_s }, with("Tool library", "12"));
        row("type: decimal as it is spelt", { u"year"_s, u"1.10"_s, u"--type=decimal"_s }, with("1979", "1.10"));
        row("type: boolean", { u"open"_s, u"true"_s, u"--type=boolean"_s }, with("  One\n", "  One\nopen: true\n"));
        row("type: date", { u"year"_s, u"1979-03-01"_s, u"--type=date"_s }, with("1979", "1979-03-01"));
        row("type: datetime", { u"year"_s, u"1979-03-01 10:00:00"_s, u"--type=datetime"_s },
            with("1979", "1979-03-01 10:00:00"));
        row("type: null", { u"title"_s, u"--type=null"_s }, with("title: Tool library #", "title: #"));
        row("type: null for a new field", { u"place"_s, u"--type=null"_s }, with("  One\n", "  One\nplace:\n"));
        row("empty text", { u"title"_s, u""_s }, with("Tool library", "\"\""));
        row("a number below zero", { u"year"_s, u"-500"_s }, with("1979", "-500"));
        row("json: a number as it is spelt", { u"year"_s, u"--json=1.10"_s }, with("1979", "1.10"));
        row("json: keys in their order", { u"m"_s, u"--json"_s, u"{\"z\": 1, \"a\": [\"x\"]}"_s },
            with("  One\n", "  One\nm:\n  z: 1\n  a:\n    - x\n"));
        row("json: an emoji in two escapes", { u"title"_s, u"--json"_s, u"\"\\ud83c\\udf31\""_s },
            with("Tool library", "🌱"));
        row("json: a list in the place of a text", { u"year"_s, u"--json=[1979, 1980]"_s },
            with(" 1979\n", "\n  - 1979\n  - 1980\n"));
        row("yaml: a list, comments and all", { u"tags"_s, u"--yaml"_s, u"- a # one\n# two\n- b\n"_s },
            with("- tools # first\n  - sharing\n", "- a # one\n  # two\n  - b\n"));
        row("yaml: a text in the place of a list", { u"tags"_s, u"--yaml=none"_s },
            with("tags:\n  - tools # first\n  - sharing\n", "tags: none\n"));
        row("yaml: a new field", { u"m"_s, u"--yaml"_s, u"k: 1 # c\nl: [a, b]"_s },
            with("  One\n", "  One\nm:\n  k: 1 # c\n  l: [a, b]\n"));
        row("yaml: a new field between", { u"m"_s, u"--yaml=k: 1"_s, u"--at=1"_s }, with("year:", "m:\n  k: 1\nyear:"));
        row("at the beginning", { u"id"_s, u"7"_s, u"--type=integer"_s, u"--at=0"_s }, with("title:", "id: 7\ntitle:"));
        row("at the end of a group", { u"place"_s, u"Berkeley"_s, u"--at"_s, u"2"_s },
            with("1979\n", "1979\nplace: Berkeley\n"));
        row("at a place within a map", { u"links[0].lang"_s, u"en"_s, u"--at=1"_s },
            with("example.org/\n", "example.org/\n    lang: en\n"));
        row("append: a text", { u"tags"_s, u"--append=12"_s }, with("sharing\n", "sharing\n  - \"12\"\n"));
        row("append: a number", { u"tags"_s, u"--append=12"_s, u"--type=integer"_s },
            with("sharing\n", "sharing\n  - 12\n"));
        row("append: null", { u"tags"_s, u"--append="_s, u"--type=null"_s }, with("sharing\n", "sharing\n  - null\n"));
        row("append: JSON", { u"links"_s, u"--append={\"url\": \"https://example.net/\"}"_s, u"--type=json"_s },
            with("First\n", "First\n  - url: https://example.net/\n"));
        row("append: YAML",
            { u"links"_s, u"--append"_s, u"url: https://example.net/ # new\nlabel: B"_s, u"--type=yaml"_s },
            with("First\n", "First\n  - url: https://example.net/ # new\n    label: B\n"));
        row("append: to a list that is not there", { u"places"_s, u"--append=Berkeley"_s },
            with("  One\n", "  One\nplaces:\n  - Berkeley\n"));
        row("append: YAML to a list that is not there", { u"m"_s, u"--append=k: 1"_s, u"--type=yaml"_s },
            with("  One\n", "  One\nm:\n  - k: 1\n"));
        row("insert: first", { u"tags[0]"_s, u"--insert=repair"_s }, with("- tools", "- repair\n  - tools"));
        row("insert: between", { u"tags[1]"_s, u"--insert=repair"_s }, with("- sharing", "- repair\n  - sharing"));
        row("insert: at the end", { u"tags[2]"_s, u"--insert=repair"_s }, with("sharing\n", "sharing\n  - repair\n"));
        row("insert: a map", { u"links[0]"_s, u"--insert=url: https://example.net/"_s, u"--type=yaml"_s },
            with("- url", "- url: https://example.net/\n  - url"));
        row("move", { u"tags[1]"_s, u"--move=0"_s },
            with("- tools # first\n  - sharing", "- sharing\n  - tools # first"));
        row("rename", { u"title"_s, u"--rename=name"_s }, with("title:", "name:"));
        row("rename within", { u"links[0].url"_s, u"--rename"_s, u"to: here"_s }, with("url:", "\"to: here\":"));
        row("remove the last of a group", { u"year"_s, u"--remove"_s }, with("year: 1979\n", ""));
        row("remove an item", { u"tags[0]"_s, u"--remove"_s }, with("  - tools # first\n", ""));

        rowOf("no front matter", "Text\n", { u"title"_s, u"A"_s }, "---\ntitle: A\n---\nText\n");
        rowOf("no front matter, CRLF", "Text\r\n", { u"title"_s, u"A"_s }, "---\r\ntitle: A\r\n---\r\nText\r\n");
        rowOf("no front matter, a list", "Text\n", { u"tags"_s, u"--append=a"_s }, "---\ntags:\n  - a\n---\nText\n");
        rowOf("no front matter, YAML", "Text\n", { u"m"_s, u"--yaml=k: 1 # c"_s }, "---\nm:\n  k: 1 # c\n---\nText\n");
        rowOf("no front matter, at a place", "Text\n", { u"a"_s, u"1"_s, u"--at=0"_s }, "---\na: \"1\"\n---\nText\n");
        rowOf("empty front matter", "---\n---\nText\n", { u"title"_s, u"A"_s }, "---\ntitle: A\n---\nText\n");
        rowOf("front matter of a comment", "---\n# c\n---\n", { u"title"_s, u"A"_s }, "---\n# c\ntitle: A\n---\n");
        rowOf("empty file", "", { u"title"_s, u"A"_s }, "---\ntitle: A\n---\n");
        rowOf("byte order mark", "\xEF\xBB\xBFText\n", { u"title"_s, u"A"_s },
              "\xEF\xBB\xBF---\ntitle: A\n---\nText\n");
        rowOf("the last field", "---\ntitle: A\n---\nText\n", { u"title"_s, u"--remove"_s }, "---\n---\nText\n");
    }
    void change()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        write(before);
        const QStringList all = QStringList { u"set"_s, u"a.md"_s } + arguments;
        const Outcome dry = run(all + QStringList { u"--dry-run"_s });
        QCOMPARE(dry.err, ""_ba);
        QVERIFY(dry.out.startsWith("--- a.md\n+++ a.md\n@@ "));
        QCOMPARE(bytes(), before);
        const Outcome outcome = run(all);
        QCOMPARE(outcome.err, ""_ba);
        QCOMPARE(outcome.out, ""_ba);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(bytes(), after);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *name, const QByteArray &fields, const QStringList &arguments,
                            const QByteArray &message) { QTest::newRow(name) << fields << arguments << message; };
        const QByteArray source = " Nothing was changed; edit the text of the fields (Source) instead.\n";

        row("no such field", "a: 1\n", { u"b"_s, u"--remove"_s },
            "a.md: error: There is no field “b” in this entry.\n");
        row("no such item on the way", "a: [1]\n", { u"a[3].c"_s, u"x"_s },
            "a.md: error: There is no field “a[3]” in this entry.\n");
        row("no such position for a field", "a: 1\n", { u"b"_s, u"x"_s, u"--at=3"_s },
            "a.md: error: There is no position 3 among these fields.\n");
        row("no such item", "l: [a]\n", { u"l[5]"_s, u"--remove"_s },
            "a.md: error: The field “l” has no position 5.\n");
        row("no list", "a: 1\nb: x\n", { u"b"_s, u"--append=c"_s },
            "a.md:3:4: error: The field “b” is no list." + source);
        row("a name that is there", "a: 1\nb: x\n", { u"a"_s, u"--rename=b"_s },
            "a.md:3:4: error: There is a field “b” already." + source);
        row("a field that is there", "a: 1\nb: x\n", { u"b"_s, u"y"_s, u"--at=0"_s },
            "a.md:3:4: error: There is a field “b” already." + source);
        row("an alias", "a: &x 1\nb: *x\n", { u"b"_s, u"c"_s },
            "a.md:3:4: error: This value is kept elsewhere and only referred to here (*x)." + source);
        row("a tag", "a: !t 1\n", { u"a"_s, u"c"_s },
            "a.md:2:4: error: This value has a type of its own (!t) that must be kept." + source);
        row("a comment would be lost", "a:\n  - b\n  # why\n  - c\n", { u"a"_s, u"--remove"_s },
            "a.md:3:3: error: This cannot be changed without touching what is around it." + source);
        row("YAML for an alias", "a: &x 1\nb: *x\n", { u"b"_s, u"--yaml=[c]"_s },
            "a.md:3:4: error: This value is kept elsewhere and only referred to here (*x)." + source);
    }
    void refused()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const QByteArray before = "---\n" + fields + "---\nText\n";
        write(before);
        const Outcome outcome = run(QStringList { u"set"_s, u"a.md"_s } + arguments);
        QCOMPARE(outcome.err, message);
        QCOMPARE(outcome.out, ""_ba);
        QCOMPARE(outcome.status, 1);
        QCOMPARE(bytes(), before);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *name, const QStringList &arguments, const QByteArray &message) {
            QTest::newRow(name) << arguments << message;
        };
        row("no such type", { u"year"_s, u"1"_s, u"--type=number"_s },
            "There is no type “number”. The types are string, integer, decimal, boolean, date, datetime, null, json, "
            "yaml.");
        row("not of the type", { u"year"_s, u"long ago"_s, u"--type=integer"_s },
            "“long ago” does not fit: expected is a whole number without leading zeros, as in 42 or -7.");
        row("null with a value", { u"year"_s, u"x"_s, u"--type=null"_s },
            "“x” does not fit: expected is nothing at all.");
        row("a type and nothing of it", { u"year"_s, u"--remove"_s, u"--type=integer"_s },
            "--type tells of a VALUE, and there is none here.");
        row("a type beside JSON", { u"year"_s, u"--json=1"_s, u"--type=integer"_s },
            "--type tells of a VALUE, and there is none here.");
        row("no JSON", { u"year"_s, u"--json=long ago"_s }, "“long ago” is no JSON: illegal number.");
        row("two values in JSON", { u"year"_s, u"--json=1, 2"_s }, "“1, 2” is no JSON: one value is expected.");
        row("no YAML", { u"year"_s, u"--yaml=a: [b"_s },
            "The YAML cannot be read, line 1, column 6: A “[” is not closed. Add the missing “]”.");
        row("a place for an item", { u"tags[0]"_s, u"x"_s, u"--at=0"_s }, "--at needs a new field and its value.");
        row("a place for nothing", { u"year"_s, u"--remove"_s, u"--at=0"_s }, "--at needs a new field and its value.");
        row("a place that is no number", { u"x"_s, u"y"_s, u"--at=top"_s },
            "--at needs a position, counted from 0, and not “top”.");
        row("insert without an item", { u"tags"_s, u"--insert=x"_s },
            "--insert needs the item to insert before, as in tags[2].");
        row("move without an item", { u"tags"_s, u"--move=1"_s }, "--move needs an item, as in tags[2], and a number.");
        row("rename an item", { u"tags[0]"_s, u"--rename=x"_s }, "--rename needs a field and its new name.");
        row("rename to nothing", { u"title"_s, u"--rename="_s }, "--rename needs a field and its new name.");
        row("two changes", { u"title"_s, u"--append=x"_s, u"--insert=y"_s },
            "A file, a key and one change are needed.");
        row("a value too much", { u"title"_s, u"x"_s, u"y"_s }, "A file, a key and one change are needed.");
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        write(Sample);
        const Outcome outcome = run(QStringList { u"set"_s, u"a.md"_s } + arguments);
        QCOMPARE(outcome.err.split('\n').value(0), "commonplace-cli: " + message);
        QVERIFY2(outcome.err.split('\n').value(1).startsWith("usage: commonplace-cli set FILE KEY CHANGE"),
                 outcome.err);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(bytes(), Sample);
    }

    void get_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("out");
        const auto row = [](const char *name, const QStringList &arguments, const QByteArray &out) {
            QTest::newRow(name) << arguments << out;
        };
        row("source of all", { u"--source"_s }, Sample.sliced(4, Sample.indexOf("---\nText") - 4));
        row("source of a text", { u"title"_s, u"--source"_s }, "Tool library\n");
        row("source of a list", { u"tags"_s, u"--source"_s }, "- tools # first\n- sharing\n");
        row("source of a map", { u"links[0]"_s, u"--source"_s }, "url: https://example.org/\nlabel: First\n");
        row("source of a block text", { u"--source"_s, u"about"_s }, "|\n  One\n");
        row("JSON of a text", { u"title"_s, u"--json"_s }, "\"Tool library\"\n");
        row("JSON of a number", { u"year"_s, u"--json"_s }, "1979\n");
        row("a list", { u"tags"_s }, "[\n    \"tools\",\n    \"sharing\"\n]\n");
    }
    void get()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, out);
        write(Sample);
        const Outcome outcome = run(QStringList { u"get"_s, u"a.md"_s } + arguments);
        QCOMPARE(outcome.err, ""_ba);
        QCOMPARE(outcome.out, out);
        QCOMPARE(outcome.status, 0);
    }

    /// What --source prints, --yaml takes back.
    void sourceRoundTrip()
    {
        for (const QString &key : { u"title"_s, u"tags"_s, u"links"_s, u"links[0]"_s, u"about"_s }) {
            write(Sample);
            const QByteArray source = run({ u"get"_s, u"a.md"_s, key, u"--source"_s }).out;
            const Outcome outcome = run({ u"set"_s, u"a.md"_s, key, u"--yaml"_s, QString::fromUtf8(source) });
            QCOMPARE(outcome.err, ""_ba);
            QCOMPARE(bytes(), Sample);
        }
        QCOMPARE(run({ u"get"_s, u"a.md"_s, u"--json"_s, u"--source"_s }).status, 2);
    }

private:
    QByteArray bytes() const { return TestData::bytes(m_folder->filePath(u"a.md"_s)); }
    void write(const QByteArray &content) const
    {
        QFile file(m_folder->filePath(u"a.md"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a.md");
    }

    Outcome run(const QStringList &arguments) const { return runCli(m_folder->path(), arguments); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCliSet)
#include "tst_cliset.moc"
