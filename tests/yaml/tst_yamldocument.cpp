// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamldocument.h"
#include "yaml/yamledit.h"

#include <QJsonObject>
#include <QTest>

using namespace Commonplace;

class TestYamlDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("source"); // the exact source of the node at the path
        QTest::addColumn<QByteArray>("value");

        const auto row = [](const char *name, const QByteArray &text, const QByteArray &path, const QByteArray &source,
                            const QByteArray &value) { QTest::newRow(name) << text << path << source << value; };
        row("plain", "a: b c # d\n", "a", "b c", "b c");
        row("plain with colon and hash", "a: b:c#d\n", "a", "b:c#d", "b:c#d");
        row("plain over lines", "a: b\n  c\n\n  d\ne: 1\n", "a", "b\n  c\n\n  d", "b c\nd");
        row("double over lines at column 0", "a: \"b\nc\n\nd\"\n", "a", "\"b\nc\n\nd\"", "b c\nd");
        row("escapes", "a: \"\\u00e9\\\"\" # x\n", "a", "\"\\u00e9\\\"\"", "é\"");
        row("single", "a: 'it''s' \n", "a", "'it''s'", "it's");
        row("literal", "a: |\n  b\n   c\n\nd: 1\n", "a", "|\n  b\n   c", "b\n c\n");
        row("literal, kept blank lines", "a: |+\n  b\n\nd: 1\n", "a", "|+\n  b\n", "b\n\n");
        row("literal with indent digit", "a: |2-\n    b\nd: 1\n", "a", "|2-\n    b", "  b");
        row("folded", "a: >-\n  b\n  c\n\n# x\nd: 1\n", "a", ">-\n  b\n  c", "b c");
        row("literal first in a list", "a:\n- |\n  b\n- c\n", "a[0]", "|\n  b", "b\n");
        row("literal in a nested map", "a:\n- b: |\n    c\n  d: 1\n", "a[0].b", "|\n    c", "c\n");
        row("empty value", "a:\nb: 1\n", "a", "", "");
        row("null before null key", "a:\nnull: 1\n", "a", "", "");
        row("written null", "a: null # c\nb: 1\n", "a", "null", "null");
        row("tilde", "a: ~\n", "a", "~", "~");
        row("anchor", "a: &x b\nc: *x\n", "a", "&x b", "b");
        row("anchor of nothing", "a: &x\nname: 1\nb: *x\n", "a", "&x", "");
        row("alias", "a: &x b\nc: *x\n", "c", "*x", "x");
        row("tag", "a: !!str 1\n", "a", "!!str 1", "1");
        row("block list", "a:\n  - b # 1\n  # 2\n  - c\nd: 1\n", "a", "- b # 1\n  # 2\n  - c", "");
        row("flow list over lines", "a: [\n  b, # 1\n  c,\n]\nd: 1\n", "a", "[\n  b, # 1\n  c,\n]", "");
        row("question mark in a flow URL", "a: [https://e.org/?id=1, b]\n", "a[0]", "https://e.org/?id=1",
            "https://e.org/?id=1");
        row("one pair without braces", "a: [b: c, d]\n", "a[0].b", "c", "c");
        row("flow map", "a: {b: 1, 'c': \"d\"}\n", "a.c", "\"d\"", "d");
        row("flow key alone", "a: {b, c: 1}\n", "a.b", "", "");
        row("nested list", "a:\n- - b\n  - c\n- d\n", "a[0][1]", "c", "c");
        row("map under a lone dash", "a:\n-\n    b: 1\n    c: 2\n", "a[0]", "b: 1\n    c: 2", "");
        row("quoted key", "\"a b\": c\n", "a b", "c", "c");
        row("CRLF", "a: |\r\n  b\r\n  c\r\nd: e\r\n", "a", "|\r\n  b\r\n  c", "b\nc\n");
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a: b\n",
            "a", "b", "b");
        row("escapes by name", "a: \"\\N\\_\\L\\P\\e\" # x\n", "a", "\"\\N\\_\\L\\P\\e\"",
            "\xC2\x85\xC2\xA0\xE2\x80\xA8\xE2\x80\xA9\x1B");
        row("escape by name behind a whole character", "a: \"\xC3\xA9\\_é\"\n", "a", "\"\xC3\xA9\\_é\"", "é\xC2\xA0é");
        row("block scalar alone, with what looks like text at the left margin as a comment", "|\n# x\n", "", "|", "");
        row("verbatim tag", "a: !<tag:e.org,2026:x> b\n", "a", "!<tag:e.org,2026:x> b", "b");
        row("comments only above", "# x\n\na: b", "a", "b", "b");
    }
    void spans()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, value);
        const Result<YamlDocument> document = YamlDocument::parse(text);
        QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().message));
        const YamlNodeId id = document->find(YamlPath::fromString(path).value());
        QVERIFY(id != NoYamlNode);
        QCOMPARE(document->sourceOf(id).toByteArray(), source);
        QCOMPARE(document->node(id).value, value);
        QCOMPARE(document->pathOf(id).toString(), path);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("message");

        const auto row = [](const char *name, const QByteArray &text, int line, int column, const char *message) {
            QTest::newRow(name) << text << line << column << QString::fromUtf8(message);
        };
        row("colon in a plain value", "title: A: B\n", 1, 9,
            "There is a second “: ” in this value. Put the whole value in quotes.");
        row("unclosed quote", "t: \"foo\ns: x\n", 1, 4, "A quote is opened and never closed.");
        row("key without colon", "a: 1\nb\n", 2, 1,
            "This line is no field: a colon and a space are missing after the name.");
        row("percent at a line's start", "a: 1\n%b: 2\n", 2, 1,
            "A line or value cannot begin with “%”. Put the text in quotes.");
        row("at sign", "a: @b\n", 1, 4, "A value cannot begin with this character. Put the value in quotes.");
        row("duplicate key", "a: 1\nb:\n  c: 1\n  c: 2\n", 4, 3,
            "The field “c” stands here twice. Remove or rename one of them.");
        row("content after a flow root", "{a: 1},\nb: 2\n", 1, 7,
            "This text belongs to no field. Check the quotes and brackets before it.");
        row("unclosed bracket", "a: [b, c\nd: 1\n", 2, 2, "");
        row("second document", "a: 1\n---\nb: 2\n", 2, 1,
            "The fields end at this line, but there is more text behind it.");
        row("lone CR", "a: \"x\ry\"\n", 1, 6, "A line ends in an old way (a lone CR) that YAML readers disagree on.");
        row("not UTF-8", "é: \xFF\n", 1, 4,
            "This character is not in UTF-8. Save the file in UTF-8 with the program it came from.");
        row("control character", "a: b\x08\n", 1, 5, "An invisible control character stands here. Remove it.");
        row("tab in the indentation", "a:\n\tb: 1\n", 2, 1, "A tab stands in the indentation. Use spaces instead.");
        row("alias of nothing", "a: *x\n", 1, 4,
            "“*” refers to a name that is not defined above. If it is text, put the value in quotes.");
        const char *notType =
            "Behind “!” stands the name of a type, which this is not. If it is text, put the value in quotes.";
        row("tag and block scalar in one", "a: !|\n  |\n  b\n", 1, 4, notType);
        row("tag with a question mark", "a: !?\n  |\n  b\n", 1, 4, notType);
        row("text glued to a verbatim tag", "a: !<>S |\n", 1, 4, notType);
        row("block scalar alone at the left margin", "|\nabc\n", 2, 1,
            "This text belongs to no field. Check the quotes and brackets before it.");
    }
    void faults()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, message);
        const Result<YamlDocument> document = YamlDocument::parse(text);
        QVERIFY(!document.has_value());
        const Error &error = document.error();
        if (!message.isEmpty())
            QCOMPARE(error.message, message);
        QCOMPARE(QStringLiteral("%1:%2").arg(error.line).arg(error.column),
                 QStringLiteral("%1:%2").arg(line).arg(column));
    }

    void emptyKeyBesideAnother()
    {
        const Result<YamlDocument> document = YamlDocument::parse("é: 1\n: 2\n");
        QVERIFY(document.has_value());
        QCOMPARE(YamlValue::of(*document, document->root()).toJson().toObject().value(u""), QJsonValue(2));
    }

    void emptyDocuments()
    {
        for (const char *text : { "", "\n", "# only a comment\n", "   \n\n" }) {
            const Result<YamlDocument> document = YamlDocument::parse(text);
            QVERIFY(document.has_value());
            QCOMPARE(document->root(), NoYamlNode);
        }
    }

    void comments()
    {
        const Result<YamlDocument> document = YamlDocument::parse("# a\nb: 'x # y' # c\nd: [1, # e\n  2]\n# f");
        QVERIFY(document.has_value());
        QByteArrayList texts;
        for (const TextRange &comment : document->comments())
            texts.append(comment.in(document->source()).toByteArray());
        QCOMPARE(texts, QByteArrayList({ "# a", "# c", "# e", "# f" }));
    }
};

QTEST_APPLESS_MAIN(TestYamlDocument)
#include "tst_yamldocument.moc"
