// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the YAML test suite and PyYAML (tst_yamlsuite, tst_yamloracle) showed to be read or written wrongly, case by
// case.

#include "testdata.h"

#include "yaml/yamledit.h"

#include <QTest>

using namespace Commonplace;

class TestYamlReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value"); // of `a`
        const auto row = [](const char *name, const char *text, const char *value) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(value);
        };
        row("single quotes around blank lines", "a: '\n\n\n  '\n", "\n\n");
        row("double quotes that begin with a blank line", "a: \"\n\n  b\"\n", "\nb");
        row("escaped line end before a blank line", "a: \"b\\\n\n  c\"\n", "b\nc");
        row("kept blank lines before a comment", "a: >+\n  b\n\n\n\n# c\n", "b\n\n\n\n");
        row("kept blank lines alone", "a: |+\n\n\n", "\n\n");
        row("folded around indented lines", "a: >\n  b\n  c\n\n    d\n\n  e\n", "b c\n\n  d\n\ne\n");
        row("no line end", "a: |\n  b", "b");
        row("CRLF", "a: >+\r\n  b\r\n  c\r\n\r\n", "b c\n\n");
        row("question mark between words in brackets", "a: {b: Why ? Because}\n", "");
        row("blank line that holds a tab", "a: b\n\t\nc: d\n", "b");
        row("anchor on the first key", "&x a: b\n", "b");
        row("quoted lines in column 0", "a: \"b\nc\"\n", "b c");
        row("closing bracket in column 0", "a: [\n  b\n]\n", "");
    }
    void value()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        const Result<YamlDocument> document = YamlDocument::parse(text);
        QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().message));
        QCOMPARE(document->node(document->find({ "a" })).value, value);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *text, int line, int column, const char *message) {
            QTest::newRow(name) << QByteArray(text) << line << column << QString::fromUtf8(message);
        };
        row("comma too many", "a: [b, , c]\n", 1, 8, "Nothing stands before this comma. Remove it.");
        row("comma first", "a: {, b: c}\n", 1, 5, "Nothing stands before this comma. Remove it.");
        row("dash alone in brackets", "a: [-]\n", 1, 5,
            "This text belongs to no field. Check the quotes and brackets before it.");
        row("unknown escape", "a: \"it\\'s\"\n", 1, 7,
            "In double quotes a backslash has a meaning. Write it twice: “\\\\”.");
        row("item in column 0", "a: [b,\nc]\n", 2, 1,
            "This line belongs to the field above it. Indent it by one space or more.");
        row("anchor in column 0", "a:\n&x\n- b\n", 2, 1,
            "This line belongs to the field above it. Indent it by one space or more.");
        row("tab before an item", "a: [\n\tb]\n", 2, 1, "A tab stands in the indentation. Use spaces instead.");
        row("tab alone in a block text", "a: |\n  b\n\t\n  c\n", 3, 1,
            "A tab stands in the indentation. Use spaces instead.");
        row("blank line wider than the block text", "a: >\n \n  \n   \n # b\n", 5, 1,
            "A blank line above this text has more spaces than the text. Remove them.");
        row("comment glued to a block header", "a: ># b\n  c\n", 1, 5,
            "This text belongs to no field. Check the quotes and brackets before it.");
        row("spaces without line end", "a: |\n  b\n   ", 3, 1,
            "The text ends in a line of spaces that has no line end. Remove the spaces.");
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, message);
        const Result<YamlDocument> document = YamlDocument::parse(text);
        QVERIFY(!document);
        QCOMPARE(document.error().message, message);
        QCOMPARE(document.error().line, line);
        QCOMPARE(document.error().column, column);
    }

    void set_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *path, const char *value,
                            const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(path) << QByteArray(value) << QByteArray(expected);
        };
        row("key without a colon", "a: {b, c: d}\n", "a.b", "x", "a: {b: x, c: d}\n");
        row("tab first in a block text", "a: |-\n  b\nc: d\n", "a", "\tx", "a: |2-\n  \tx\nc: d\n");
        row("blanks first in a folded text", "a: >-\n  b\nc: d\n", "a", "  x", "a: >2-\n    x\nc: d\n");
        row("blank lines at the end before a comment", "a: >-\n  b\n\n# c\nd: e\n", "a", "b\n\n\n",
            "a: \"b\\n\\n\\n\"\n\n# c\nd: e\n");
    }
    void set()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, expected);
        const Result<YamlDocument> document = YamlDocument::parse(text);
        QVERIFY(document.has_value());
        const Result<TextEdits> edits =
            YamlEdit::set(*document, YamlPath::fromString(path).value(), YamlValue::string(value));
        QVERIFY2(edits.has_value(), edits ? "" : qPrintable(edits.error().message));
        QCOMPARE(applied(text, *edits).value(), expected);
    }

    /// libyaml reads no tab behind a dash.
    void emptied()
    {
        const QList<std::pair<QByteArray, QByteArray>> rows {
            { "a:\n- b\t\nc: d\n", "a:\n- null\t\nc: d\n" },
            { "a:\n- b\t# e\nc: d\n", "a:\n- null\t# e\nc: d\n" },
        };
        for (const auto &[text, expected] : rows) {
            const Result<YamlDocument> document = YamlDocument::parse(text);
            QVERIFY(document.has_value());
            const Result<TextEdits> edits = YamlEdit::set(*document, { "a", 0 }, YamlValue::null());
            QVERIFY(edits.has_value());
            QCOMPARE(applied(text, *edits).value(), expected);
        }
    }

    void source_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("changed");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *path, const char *source,
                            const char *changed, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(path) << QByteArray(source) << QByteArray(changed)
                                << QByteArray(expected);
        };
        row("block text", "a:\n  b: |2\n      c\n    d\n", "a.b", "|2\n    c\n  d", "|2\n    c\n  e",
            "a:\n  b: |2\n      c\n    e\n");
        row("brackets over lines", "a:\n  b: [\n    c,\n    d\n  ]\n", "a.b", "[\n  c,\n  d\n]", "[\n  c,\n  e\n]",
            "a:\n  b: [\n    c,\n    e\n  ]\n");
        row("text over lines", "a:\n  - b\n    c\n", "a[0]", "b\n  c", "b\n  d", "a:\n  - b\n    d\n");
    }
    void source()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, changed);
        QFETCH(QByteArray, expected);
        const Result<YamlDocument> document = YamlDocument::parse(text);
        QVERIFY(document.has_value());
        const YamlPath place = YamlPath::fromString(path).value();
        QCOMPARE(YamlEdit::sourceText(*document, document->find(place)), source);
        const Result<TextEdits> edits = YamlEdit::replaceSource(*document, place, changed);
        QVERIFY2(edits.has_value(), edits ? "" : qPrintable(edits.error().message));
        QCOMPARE(applied(text, *edits).value(), expected);
    }

    /// What would change the meaning of an alias elsewhere is refused.
    void aliases_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("operation");
        QTest::newRow("a key within what is used elsewhere")
            << QByteArray("a: &x {b: 1, c: 2}\nd: *x\n") << QByteArray("remove a.b");
        QTest::newRow("an anchored key that is used elsewhere")
            << QByteArray("a: {e: &x 1}\nb: {&x c: 2, d: 3}\nf: *x\n") << QByteArray("remove b.c");
        QTest::newRow("one of two anchors of a name")
            << QByteArray("a:\n- &x 1\n- &x 2\n- *x\n") << QByteArray("move a");
    }
    void aliases()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, operation);
        const Result<YamlDocument> document = YamlDocument::parse(text);
        QVERIFY(document.has_value());
        const YamlPath path = YamlPath::fromString(operation.split(' ').last()).value();
        const Result<TextEdits> edits = operation.startsWith("remove") ? YamlEdit::removeKey(*document, path)
                                                                       : YamlEdit::moveItem(*document, path, 0, 1);
        QVERIFY(!edits);
        QCOMPARE(edits.error().code, ErrorCode::Refused);
    }
};

QTEST_APPLESS_MAIN(TestYamlReaders)
#include "tst_yamlreaders.moc"
