// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From one value to another with the fewest bytes: exact texts, and random changes that must read as asked.

#include "text/textpieces.h"
#include "yaml/yamlchange.h"
#include "yaml/yamlitempairs.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Commonplace;

namespace {

YamlValue valueOf(const QByteArray &yaml)
{
    const Result<YamlDocument> document = YamlDocument::parse(yaml);
    return document ? YamlValue::of(*document, document->root()) : YamlValue::string("unreadable");
}

YamlValue randomValue(QRandomGenerator &random, int depth)
{
    const int kind = random.bounded(depth > 2 ? 3 : 5);
    switch (kind) {
    case 0:
        return YamlValue::plain(QByteArray::number(random.bounded(100)));
    case 3:
    case 4: {
        QList<YamlValue> items;
        QList<QByteArray> keys;
        for (int i = random.bounded(5); i > 0; --i) {
            items += randomValue(random, depth + 1);
            keys += QByteArray("k") + QByteArray::number(i);
        }
        return kind == 3 ? YamlValue::list(items) : YamlValue::map(keys, items);
    }
    default:
        return YamlValue::string(QByteArray("text ") + static_cast<char>('a' + random.bounded(8)));
    }
}

/// Another value that has much in common with this one.
YamlValue varied(QRandomGenerator &random, YamlValue value, int depth)
{
    if (value.isScalar() || value.items.isEmpty() || random.bounded(8) == 0)
        return randomValue(random, depth);
    const qsizetype at = random.bounded(value.items.size());
    switch (random.bounded(4)) {
    case 0:
        value.items.remove(at);
        if (value.kind == YamlValue::Kind::Map)
            value.keys.remove(at);
        break;
    case 1:
        value.items.insert(at, randomValue(random, depth + 1));
        if (value.kind == YamlValue::Kind::Map)
            value.keys.insert(at, QByteArray("n") + QByteArray::number(random.bounded(1000000)));
        break;
    case 2:
        if (value.kind == YamlValue::Kind::List) {
            value.items.move(at, random.bounded(value.items.size()));
            break;
        }
        [[fallthrough]];
    default:
        value.items[at] = varied(random, value.items[at], depth + 1);
    }
    return value;
}

} // namespace

class TestYamlChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void change_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *path, const char *value,
                            const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(path) << QByteArray(value) << QByteArray(after);
        };
        row("nothing", "a: [1, 'b']\n", "a", "[1, 'b']", "a: [1, 'b']\n");
        row("scalar keeps its quotes", "a: 'x' # why\n", "a", "q", "a: 'q' # why\n");
        row("one item of a list", "a:\n  - \"x\" # first\n  - 'q'\n  - z\n", "a", "[x, w, z]",
            "a:\n  - \"x\" # first\n  - 'w'\n  - z\n");
        row("item added between", "a:\n  - 'x' # first\n  - 'q'\n", "a", "[x, new, q]",
            "a:\n  - 'x' # first\n  - 'new'\n  - 'q'\n");
        row("item removed", "a:\n  - x # first\n  - q\n  - z # last\n", "a", "[x, z]",
            "a:\n  - x # first\n  - z # last\n");
        row("item moved with its comment", "a:\n  - x\n  # about q\n  - \"q\"\n  - z\n", "a", "[x, z, q]",
            "a:\n  - x\n  - z\n  # about q\n  - \"q\"\n");
        row("turned round", "a: [x, \"q\", z]\n", "a", "[z, q, x]", "a: [z, \"q\", x]\n");
        row("all others", "a:\n  - 'x'\n  - 'q'\n", "a", "[v]", "a:\n  - 'v'\n");
        row("emptied", "a:\n  - x\n  - q\nb: 1\n", "a", "[]", "a: []\nb: 1\n");
        row("filled", "a: []\nb: 1\n", "a", "[x]", "a:\n  - x\nb: 1\n");
        row("one field of one map in a list",
            "l:\n  -\n    title: \"One\" # a\n    url: 'u1'\n  # two\n  - title: \"Two\"\n    url: 'u2'\n", "l",
            "[{title: One, url: u1}, {title: Second, url: u2}]",
            "l:\n  -\n    title: \"One\" # a\n    url: 'u1'\n  # two\n  - title: \"Second\"\n    url: 'u2'\n");
        row("a map removed, another changed", "l:\n  - t: a\n    u: 1\n  - t: b\n    u: 2\n  - t: c\n    u: 3\n", "l",
            "[{t: b, u: 2}, {t: c, u: 4}]", "l:\n  - t: b\n    u: 2\n  - t: c\n    u: 4\n");
        row("key added where it stands", "m:\n  a: '1'\n  c: '3'\n", "m", "{a: '1', b: two, c: '3'}",
            "m:\n  a: '1'\n  b: 'two'\n  c: '3'\n");
        row("key removed", "m:\n  a: 1 # one\n  b: 2\n  c: 3 # three\n", "m", "{a: 1, c: 3}",
            "m:\n  a: 1 # one\n  c: 3 # three\n");
        row("order of keys is the document's", "m: {b: 1, a: 2}\n", "m", "{a: 2, b: 3}", "m: {b: 3, a: 2}\n");
        row("no key in common", "m:\n  a: 1\n", "m", "{b: 2}", "m:\n  b: 2\n");
        row("map instead of text", "a: x\nb: 1\n", "a", "{t: x}", "a:\n  t: x\nb: 1\n");
        row("text instead of map", "a:\n  t: x\nb: 1\n", "a", "x", "a: x\nb: 1\n");
        row("maps on the way are made", "b: 1\n", "a.c.d", "2", "b: 1\na:\n  c:\n    d: 2\n");
        row("below null", "a:\nb: 1\n", "a.c", "2", "a:\n  c: 2\nb: 1\n");
        row("all fields", "a: 'x' # keep\nb: [1, 2]\n", "", "{a: x, b: [1, 3]}", "a: 'x' # keep\nb: [1, 3]\n");
        row("CRLF", "a:\r\n  - x\r\n  - q\r\n", "a", "[x, z, q]", "a:\r\n  - x\r\n  - z\r\n  - q\r\n");
        row("long text", "a: |\n  one\n  two\nb: 1\n", "a", "\"one\\nthree\\n\"", "a: |\n  one\n  three\nb: 1\n");
    }
    void change()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, after);
        const Result<YamlDocument> document = YamlDocument::parse(before);
        QVERIFY(document.has_value());
        const Result<TextEdits> edits = YamlEdit::change(*document, *YamlPath::fromString(path), valueOf(value));
        QVERIFY2(edits.has_value(), edits ? "" : qPrintable(edits.error().message));
        QCOMPARE(*applied(before, *edits), after);
        QCOMPARE(edits->isEmpty(), before == after);
    }

    void oneFieldIsOneSmallEdit()
    {
        const QByteArray before = "l:\n  - t: one\n    u: 1\n  - t: two\n    u: 2\n";
        const Result<YamlDocument> document = YamlDocument::parse(before);
        const Result<TextEdits> edits =
            YamlEdit::change(*document, { "l" }, valueOf("[{t: one, u: 1}, {t: too, u: 2}]"));
        QVERIFY(edits.has_value());
        const qsizetype place = before.indexOf("two") + 1;
        QCOMPARE(*edits, (TextEdits { { { place, place + 1 }, "o" } }));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("alias") << QByteArray("b: &n x\na: *n\n") << QByteArray("z");
        QTest::newRow("tag") << QByteArray("a: !own x\n") << QByteArray("z");
        QTest::newRow("comment inside what goes")
            << QByteArray("a:\n  - x: 1\n    # about y\n    y: 2\n  - z\n") << QByteArray("[z]");
    }
    void refusals()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, value);
        const Result<YamlDocument> document = YamlDocument::parse(before);
        QVERIFY(document.has_value());
        const Result<TextEdits> edits = YamlEdit::change(*document, { "a" }, valueOf(value));
        QVERIFY(!edits.has_value());
        QCOMPARE(edits.error().code, ErrorCode::Refused);
    }

    void randomChangesReadAsAsked()
    {
        QRandomGenerator random(20260201);
        YamlValue value = YamlValue::map({ "k1", "k2" }, { randomValue(random, 0), randomValue(random, 0) });
        QByteArray text = "first: 1 # kept\nvalue: {}\n\n# kept too\nlast: 'x'\n";
        for (int i = 0; i < 400; ++i) {
            const Result<YamlDocument> document = YamlDocument::parse(text);
            QVERIFY2(document.has_value(), text.constData());
            const Result<TextEdits> edits = YamlEdit::change(*document, { "value" }, value);
            const QByteArray wanted = QJsonDocument(QJsonObject { { QStringLiteral("v"), value.toJson() } }).toJson();
            QVERIFY2(edits.has_value(), (text + "\n=> " + wanted).constData());
            text = *applied(text, *edits);
            const YamlValue read = valueOf(text);
            QVERIFY2(isSameMeaning(read.items.value(1), value), (text + "\n=> " + wanted).constData());
            QVERIFY(text.startsWith("first: 1 # kept\n"));
            QVERIFY(text.endsWith("\n# kept too\nlast: 'x'\n"));
            value = varied(random, value, 0);
        }
    }

    void piecesComposeWhatWasDoneInTurn()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            const QByteArray first = QByteArray("abcdefghij").first(random.bounded(11));
            TextPieces pieces(first);
            for (int i = 0; i < 5; ++i) {
                const qsizetype size = pieces.text().size();
                const qsizetype start = random.bounded(size + 1);
                const qsizetype end = start + random.bounded(size - start + 1);
                QVERIFY(pieces.apply({ { { start, end }, QByteArray(random.bounded(3), char('A' + i)) } }));
            }
            QCOMPARE(*applied(first, pieces.edits()), pieces.text());
        }
    }
};

QTEST_GUILESS_MAIN(TestYamlChange)
#include "tst_yamlchange.moc"
