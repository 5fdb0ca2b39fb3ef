// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/fieldinference.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<Widget>)

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
    void widget_data()
    {

        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<std::optional<Widget>>("expected");
        const auto row = [](const char *name, const QByteArray &value, std::optional<Widget> expected) {
            QTest::newRow(name) << value << expected;
        };

        row("text", "Commons", Widget::String);
        row("quoted text", "\"Commons\"", Widget::String);
        row("empty text", "''", Widget::String);
        row("nothing", "", std::nullopt);
        row("null", "~", std::nullopt);
        row("whole number", "42", Widget::Number);
        row("negative fraction", "-0.5", Widget::Number);
        row("number in quotes", "\"42\"", Widget::String);
        row("version", "1.2.3", Widget::String);
        row("leading plus", "+49 30 1234", Widget::String);
        row("date", "2026-01-31", Widget::DateTime);
        row("date in quotes", "'2026-01-31'", Widget::DateTime);
        row("date and time", "2026-01-31T12:00:00Z", Widget::DateTime);
        row("words behind a date", "2026-01-31 or so", Widget::String);
        row("yes", "true", Widget::Boolean);
        row("yes in quotes", "'true'", Widget::String);
        row("yes of YAML 1.1, a text", "yes", Widget::String);
        row("100 letters", QByteArray(100, 'x'), Widget::String);
        row("101 letters", QByteArray(101, 'x'), Widget::Text);
        row("100 Arabic letters", "م"_ba.repeated(100), Widget::String);
        row("101 Arabic letters", "م"_ba.repeated(101), Widget::Text);
        row("several lines", "|\n  One\n  Two", Widget::Text);
        row("a block of one line", ">-\n  One", Widget::Text);
        row("a line end in quotes", R"("One\nTwo")", Widget::Text);
        row("list", "[a, b]", Widget::List);
        row("list of numbers", "[1, 2]", Widget::List);
        row("list with a gap", "[a, ~]", Widget::List);
        row("empty list", "[]", Widget::List);
        row("list of lists", "[[a], b]", Widget::Unknown);
        row("list of maps", "\n- url: a", Widget::Unknown);
        row("map", "{a: b}", Widget::Unknown);
        row("empty map", "{}", Widget::Unknown);
    }
    void widget()
    {
        QFETCH(QByteArray, value);
        QFETCH(std::optional<Widget>, expected);
        const YamlDocument document = read("key: " + value + '\n');
        QVERIFY(widgetOf(document, document.find({ "key" })) == expected);
    }

    void alias()
    {
        const YamlDocument document = read("a: &name x\nkey: *name\n");
        QVERIFY(widgetOf(document, document.find({ "key" })) == Widget::Unknown);
    }

    void commonWidget_data()
    {

        QTest::addColumn<QByteArrayList>("values");
        QTest::addColumn<Widget>("expected");

        QTest::newRow("never a value") << QByteArrayList { "", "~" } << Widget::String;
        QTest::newRow("null fits all") << QByteArrayList { "1", "", "2" } << Widget::Number;
        QTest::newRow("number and text") << QByteArrayList { "1", "many" } << Widget::String;
        QTest::newRow("number and date") << QByteArrayList { "1", "2026-01-31" } << Widget::String;
        QTest::newRow("yes and number") << QByteArrayList { "true", "1" } << Widget::String;
        QTest::newRow("text and long text") << QByteArrayList { "a", "|\n  b\n  c" } << Widget::Text;
        QTest::newRow("text and list") << QByteArrayList { "a", "[b]" } << Widget::List;
        QTest::newRow("list and map") << QByteArrayList { "[a]", "{b: c}" } << Widget::Unknown;
        QTest::newRow("text and map") << QByteArrayList { "a", "{b: c}" } << Widget::Unknown;
    }
    void commonWidget()
    {
        QFETCH(QByteArrayList, values);
        QFETCH(Widget, expected);
        QByteArrayList entries;
        for (const QByteArray &value : values)
            entries += "key: " + value + '\n';
        const QList<Field> fields = inferred(entries);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields[0].widget, expected);
    }

    void fields()
    {
        const QList<Field> fields = inferred({ "title: A\nyear: '2025-01-01'\nrelated_solutions: [a]\n",
                                               "title: B\nyear: '2026-01-01'\nrelated_solutions: []\n",
                                               "title: C\nyear: 2026-01-01\n_draft-note: x\n", "", "# none\n" });

        const QList<Field> expected {
            { .key = "title", .label = u"Title"_s, .widget = Widget::String, .common = true },
            { .key = "year", .label = u"Year"_s, .widget = Widget::DateTime, .writtenAsText = true, .common = true },
            { .key = "_draft-note", .label = u"Draft note"_s, .widget = Widget::String },
            { .key = "related_solutions", .label = u"Related solutions"_s, .widget = Widget::List },
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
        collection.fields = { { .key = "year", .label = u"Year"_s, .widget = Widget::Number } };
        QCOMPARE(collection.field("year").widget, Widget::Number);
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
