// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/fieldinference.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<Field::Kind>)

namespace {

YamlDocument read(const QByteArray &yaml)
{
    const Result<YamlDocument> document = YamlDocument::parse(yaml);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    return *document;
}

QList<Field> inferred(const QByteArrayList &entries)
{
    FieldInference inference;
    for (const QByteArray &entry : entries)
        inference.add(read(entry));
    return inference.fields();
}

} // namespace

class TestFieldInference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kind_data()
    {
        using Kind = Field::Kind;
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<std::optional<Kind>>("expected");
        const auto row = [](const char *name, const QByteArray &value, std::optional<Kind> expected) {
            QTest::newRow(name) << value << expected;
        };

        row("text", "Commons", Kind::Text);
        row("quoted text", "\"Commons\"", Kind::Text);
        row("empty text", "''", Kind::Text);
        row("nothing", "", std::nullopt);
        row("null", "~", std::nullopt);
        row("whole number", "42", Kind::Number);
        row("negative fraction", "-0.5", Kind::Number);
        row("number in quotes", "\"42\"", Kind::Text);
        row("version", "1.2.3", Kind::Text);
        row("leading plus", "+49 30 1234", Kind::Text);
        row("date", "2026-01-31", Kind::Date);
        row("date in quotes", "'2026-01-31'", Kind::Date);
        row("date and time", "2026-01-31T12:00:00Z", Kind::Date);
        row("words behind a date", "2026-01-31 or so", Kind::Text);
        row("yes", "true", Kind::Boolean);
        row("yes in quotes", "'true'", Kind::Text);
        row("yes of YAML 1.1, a text", "yes", Kind::Text);
        row("100 letters", QByteArray(100, 'x'), Kind::Text);
        row("101 letters", QByteArray(101, 'x'), Kind::LongText);
        row("100 Arabic letters", "م"_ba.repeated(100), Kind::Text);
        row("101 Arabic letters", "م"_ba.repeated(101), Kind::LongText);
        row("several lines", "|\n  One\n  Two", Kind::LongText);
        row("a block of one line", ">-\n  One", Kind::LongText);
        row("a line end in quotes", R"("One\nTwo")", Kind::LongText);
        row("list", "[a, b]", Kind::TextList);
        row("list of numbers", "[1, 2]", Kind::TextList);
        row("list with a gap", "[a, ~]", Kind::TextList);
        row("empty list", "[]", Kind::TextList);
        row("list of lists", "[[a], b]", Kind::Yaml);
        row("list of maps", "\n- url: a", Kind::Yaml);
        row("map", "{a: b}", Kind::Yaml);
        row("empty map", "{}", Kind::Yaml);
    }
    void kind()
    {
        QFETCH(QByteArray, value);
        QFETCH(std::optional<Field::Kind>, expected);
        const YamlDocument document = read("key: " + value + '\n');
        QVERIFY(kindOf(document, document.find({ "key" })) == expected);
    }

    void alias()
    {
        const YamlDocument document = read("a: &name x\nkey: *name\n");
        QVERIFY(kindOf(document, document.find({ "key" })) == Field::Kind::Yaml);
    }

    void commonKind_data()
    {
        using Kind = Field::Kind;
        QTest::addColumn<QByteArrayList>("values");
        QTest::addColumn<Kind>("expected");

        QTest::newRow("never a value") << QByteArrayList { "", "~" } << Kind::Text;
        QTest::newRow("null fits all") << QByteArrayList { "1", "", "2" } << Kind::Number;
        QTest::newRow("number and text") << QByteArrayList { "1", "many" } << Kind::Text;
        QTest::newRow("number and date") << QByteArrayList { "1", "2026-01-31" } << Kind::Text;
        QTest::newRow("yes and number") << QByteArrayList { "true", "1" } << Kind::Text;
        QTest::newRow("text and long text") << QByteArrayList { "a", "|\n  b\n  c" } << Kind::LongText;
        QTest::newRow("text and list") << QByteArrayList { "a", "[b]" } << Kind::TextList;
        QTest::newRow("list and map") << QByteArrayList { "[a]", "{b: c}" } << Kind::Yaml;
        QTest::newRow("text and map") << QByteArrayList { "a", "{b: c}" } << Kind::Yaml;
    }
    void commonKind()
    {
        QFETCH(QByteArrayList, values);
        QFETCH(Field::Kind, expected);
        QByteArrayList entries;
        for (const QByteArray &value : values)
            entries += "key: " + value + '\n';
        const QList<Field> fields = inferred(entries);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields[0].kind, expected);
    }

    void fields()
    {
        const QList<Field> fields = inferred({ "title: A\nyear: '2025-01-01'\nrelated_solutions: [a]\n",
                                               "title: B\nyear: '2026-01-01'\nrelated_solutions: []\n",
                                               "title: C\nyear: 2026-01-01\n_draft-note: x\n", "", "# none\n" });
        using Kind = Field::Kind;
        const QList<Field> expected {
            { .key = "title", .label = u"Title"_s, .kind = Kind::Text, .common = true },
            { .key = "year", .label = u"Year"_s, .kind = Kind::Date, .writtenAsText = true, .common = true },
            { .key = "_draft-note", .label = u"Draft note"_s, .kind = Kind::Text },
            { .key = "related_solutions", .label = u"Related solutions"_s, .kind = Kind::TextList },
        };
        QCOMPARE(fields, expected);
        QVERIFY(inferred({}).isEmpty());
    }

    void commonIsHalf()
    {
        QVERIFY(inferred({ "a: 1\nb: 1\n", "a: 1\n" }).at(1).common);
        QVERIFY(!inferred({ "a: 1\nb: 1\n", "a: 1\n", "a: 1\n" }).at(1).common);
    }

    void merging()
    {
        const QByteArrayList entries { "a: 1\nb: x\n", "b: '2'\nc: [d]\n", "a: text\n", "c: {d: e}\n" };
        FieldInference first;
        FieldInference second;
        for (qsizetype i = 0; i < entries.size(); ++i)
            (i < 1 ? first : second).add(read(entries[i]));
        first.merge(second);
        QCOMPARE(first.fields(), inferred(entries));
        QCOMPARE(first.fields().size(), 3);
    }

    void unknownField()
    {
        Collection collection;
        collection.fields = { { .key = "year", .label = u"Year"_s, .kind = Field::Kind::Number } };
        QCOMPARE(collection.field("year").kind, Field::Kind::Number);
        QCOMPARE(collection.field("learn_more"), (Field { .key = "learn_more", .label = u"Learn more"_s }));
    }

    void label_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("label");
        QTest::newRow("words") << u"related_solutions"_s << u"Related solutions"_s;
        QTest::newRow("dashes") << u"learn-more"_s << u"Learn more"_s;
        QTest::newRow("leading underscore") << u"_stories"_s << u"Stories"_s;
        QTest::newRow("nothing but underscores") << u"__"_s << u"__"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("another script") << u"élan_vital"_s << u"Élan vital"_s;
    }
    void label()
    {
        QFETCH(QString, key);
        QFETCH(QString, label);
        QCOMPARE(labelFromKey(key), label);
    }
};

QTEST_APPLESS_MAIN(TestFieldInference)
#include "tst_fieldinference.moc"
