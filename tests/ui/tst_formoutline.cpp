// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which fields a form shows, under which headings, and by which editor each value is shown.

#include "form/cardsummary.h"
#include "form/commentbanners.h"
#include "form/fieldfit.h"
#include "form/formoutline.h"
#include "form/plainvalues.h"

#include <QTest>

using namespace Commonplace;

namespace {

YamlDocument documentOf(const QByteArray &yaml)
{
    return YamlDocument::parse(yaml).value_or(YamlDocument());
}

/// `Heading: a, b` for each group, `…` before what is missing.
QStringList told(const QList<FormGroup> &groups)
{
    QStringList lines;
    for (const FormGroup &group : groups) {
        QStringList keys;
        for (const Field &field : group.fields)
            keys.append(QString::fromUtf8(field.key));
        lines.append(group.title + QStringLiteral(": ") + keys.join(QStringLiteral(", ")));
    }
    return lines;
}

Field named(const char *key, Widget widget = Widget::String, const QString &group = {})
{
    return { .key = key, .label = labelFromKey(QLatin1StringView(key)), .widget = widget, .group = group };
}

QString arrangementName(FieldFit::Arrangement arrangement)
{
    switch (arrangement) {
    case FieldFit::Arrangement::Value:
        return QStringLiteral("value");
    case FieldFit::Arrangement::Map:
        return QStringLiteral("map");
    case FieldFit::Arrangement::Cards:
        return QStringLiteral("cards");
    case FieldFit::Arrangement::Yaml:
        break;
    }
    return QStringLiteral("yaml");
}

} // namespace

class TestFormOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsOfTheProfile()
    {
        Collection collection;
        collection.fields = { named("title", Widget::String, QStringLiteral("Identity")), named("slug"),
                              named("secret", Widget::Hidden), named("tags", Widget::List, QStringLiteral("More")),
                              named("where") };
        const Entry entry = Entry::read("---\nextra: 1\ntags: []\nsecret: x\nslug: s\ntitle: T\n---\n");
        QCOMPARE(told(formOutline(collection, entry)),
                 (QStringList { QStringLiteral("Identity: title, slug"), QStringLiteral("More: tags"),
                                QStringLiteral("Other fields: extra"), QStringLiteral("Not in this entry: where") }));
    }

    void bannersOfTheFile()
    {
        Collection collection;
        collection.isInferred = true;
        collection.fields = { named("title"), named("tags"), named("place") };
        collection.fields[2].common = true;
        const Entry entry = Entry::read("---\nid: 1\n# ═══════\n# GROUP 1: CORE IDENTITY\n# ═══════\ntitle: T\n"
                                        "# about tags\ntags: []\n\n# --- Relations ---\nnear: x\n---\n");
        QCOMPARE(told(formOutline(collection, entry)),
                 (QStringList { QStringLiteral(": id"), QStringLiteral("Core identity: title, tags"),
                                QStringLiteral("Relations: near"), QStringLiteral("Not in this entry: place") }));
    }

    void fieldsWithoutGroupsKeepTheProfilesOrder()
    {
        Collection collection;
        collection.fields = { named("title"), named("tags") };
        const Entry entry = Entry::read("---\ntags: []\ntitle: T\n---\n");
        QCOMPARE(told(formOutline(collection, entry)), (QStringList { QStringLiteral(": title, tags") }));
    }

    void conditionsHideWhatIsMissing()
    {
        Collection collection;
        collection.fields = { named("kind"), named("ends") };
        collection.fields[1].conditions = {
            { .field = "kind",
              .comparisons = { { .operation = Predicate::Operator::Equal, .values = { YamlValue::string("event") } } } }
        };
        QCOMPARE(told(formOutline(collection, Entry::read("---\nkind: text\n---\n"))),
                 (QStringList { QStringLiteral(": kind") }));
        QCOMPARE(told(formOutline(collection, Entry::read("---\nkind: event\n---\n"))),
                 (QStringList { QStringLiteral(": kind"), QStringLiteral("Not in this entry: ends") }));
        // What is there is shown, whatever the condition says.
        QCOMPARE(told(formOutline(collection, Entry::read("---\nkind: text\nends: x\n---\n"))),
                 (QStringList { QStringLiteral(": kind, ends") }));
    }

    void fits_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *field, const char *yaml, const char *wanted) {
            QTest::addRow("%s: %s", field, yaml) << QString::fromLatin1(field) << QByteArray("v: ") + yaml + "\n"
                                                 << QString::fromLatin1(wanted);
        };
        row("object", "{a: x}", "map");
        row("object", "", "map");
        row("object", "text", "value");
        row("object", "[a, b]", "value");
        row("object", "[{a: x}]", "yaml");
        row("cards", "[{a: x}]", "cards");
        row("cards", "[x, {a: x}]", "cards");
        row("cards", "[]", "cards");
        row("cards", "[x]", "cards");
        row("cards", "x", "value");
        row("cards", "{a: x}", "yaml");
        row("string", "x", "value");
        row("string", "[x]", "value");
        row("string", "{a: x}", "yaml");
        row("string", "!own x", "yaml");
        row("string or map", "x", "value");
        row("string or map", "{a: x}", "map");
        row("texts or maps", "[x, z]", "value");
        row("texts or maps", "[x, {a: z}]", "cards");
        row("unknown", "", "yaml");
        row("unknown", "x", "value");
        row("unknown", "{a: {b: c}}", "yaml");
    }
    void fits()
    {
        QFETCH(QString, field);
        QFETCH(QByteArray, yaml);
        QFETCH(QString, wanted);
        Field object = named("v", Widget::Object);
        object.fields = { named("a") };
        Field cards = named("v", Widget::List);
        cards.fields = { named("a") };
        Field stringOrMap = named("v");
        stringOrMap.alternatives = { object };
        Field textsOrMaps = named("v", Widget::List);
        textsOrMaps.item = { stringOrMap };
        const QHash<QString, Field> fields { { QStringLiteral("object"), object },
                                             { QStringLiteral("cards"), cards },
                                             { QStringLiteral("string"), named("v") },
                                             { QStringLiteral("string or map"), stringOrMap },
                                             { QStringLiteral("texts or maps"), textsOrMaps },
                                             { QStringLiteral("unknown"), named("v", Widget::Unknown) } };
        QVERIFY(fields.contains(field));
        const YamlDocument document = documentOf(yaml);
        QVERIFY(document.root() != NoYamlNode);
        const FieldFit fit = fitOf(fields[field], document, document.find({ "v" }));
        QCOMPARE(arrangementName(fit.arrangement), wanted);
        QCOMPARE(fit.field.label, QStringLiteral("V"));
    }

    void summaries_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("detail");
        QTest::newRow("first texts") << QString() << QByteArray("{title: One, n: 3, url: u}") << QStringLiteral("One")
                                     << QStringLiteral("3 · u");
        QTest::newRow("template") << QStringLiteral("{{fields.url}} ({{n}})")
                                  << QByteArray("{title: One, n: 3, url: u}") << QStringLiteral("u (3)")
                                  << QStringLiteral("One · 3");
        QTest::newRow("empty first") << QString() << QByteArray("{title: '', n: 3}") << QStringLiteral("3")
                                     << QString();
        QTest::newRow("text") << QString() << QByteArray("'a\n\n  b'") << QStringLiteral("a b") << QString();
        QTest::newRow("list") << QString() << QByteArray("[a, b]") << QStringLiteral("a, b") << QString();
        QTest::newRow("nothing") << QString() << QByteArray("{}") << QString() << QString();
    }
    void summaries()
    {
        QFETCH(QString, summary);
        QFETCH(QByteArray, yaml);
        QFETCH(QString, title);
        QFETCH(QString, detail);
        Field item = named("v", Widget::Object);
        item.summary = summary;
        const YamlDocument document = documentOf(yaml);
        const PlainValues values;
        const CardSummary got = cardSummary(item, YamlValue::of(document, document.root()), values);
        QCOMPARE(got.title, title);
        QCOMPARE(got.detail, detail);
    }
};

QTEST_MAIN(TestFormOutline)
#include "tst_formoutline.moc"
