// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an entry says that others depend on, with the places of it; and the bytes that a cache keeps.

#include "library/factsreader.h"
#include "profile/profilereader.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestFactsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entry();
    void shapes();
    void placesOfLinks();
    void mended();
    void withoutProfile();
    void bytes();
    void otherBytes();

private:
    static Profile profile(const QByteArray &collections)
    {
        const ProfileReading reading = profileFromYaml(u"commonplace.yml"_s, "collections:\n" + collections);
        for (const Error &fault : reading.faults)
            qWarning().noquote() << fault.line << fault.column << fault.message;
        return reading.profile;
    }
    static EntryFacts read(const QByteArray &collections, const QByteArray &text)
    {
        return FactsReader(profile(collections)).read(u"c/the-file.md"_s, Entry::read(text));
    }
    static constexpr const char *Kinds = R"(
  - name: c
    label: C
    folder: c
    page_url: 'https://site.example/{{slug}}/'
    fields:
      - { name: id, generate: uuid, required: false }
      - { name: slug, generate: slug, required: false }
      - { name: title, required: false }
      - { name: names, widget: list, alias: true, required: false }
      - { name: text, widget: markdown, required: false }
      - { name: image, widget: image, required: false }
      - { name: by_id, widget: relation, collection: c, value_field: id, multiple: true, required: false }
      - { name: by_name, widget: relation, collection: c, value_field: 'names.*', required: false }
      - { name: by_file, widget: relation, collection: c, value_field: 'c/{{slug}}', required: false }
      - name: group
        widget: object
        required: false
        fields:
          - name: parts
            widget: list
            types:
              - name: one
                widget: object
                fields: [{ name: to, widget: relation, collection: c, value_field: id, relation_type: whole }]
              - name: other
                widget: object
                fields: [{ name: to }]
)";
};

void TestFactsReader::entry()
{
    const EntryFacts facts =
        read(Kinds, "---\nid: 1-2\nslug: a-slug\ntitle: A title\nnames: [N, M]\n---\n# One *two*\n\n"
                    "<a name=\"own\"></a>\n\n## Deep {#kramdown}\n");
    QCOMPARE(facts.path, u"c/the-file.md"_s);
    QCOMPARE(facts.collection, u"c"_s);
    QCOMPARE(facts.locale, QString());
    QCOMPARE(facts.title, u"A title"_s);
    QCOMPARE(facts.slug, u"a-slug"_s);
    QCOMPARE(facts.ids, QStringList { u"1-2"_s });
    QCOMPARE(facts.aliases, (QStringList { u"N"_s, u"M"_s }));
    QCOMPARE(facts.pageUrl, u"https://site.example/the-file/"_s);
    QCOMPARE(
        facts.names,
        (QList<NameFact> {
            { "id", u"1-2"_s }, { "names.*", u"N"_s }, { "names.*", u"M"_s }, { "c/{{slug}}", u"c/the-file"_s } }));
    QCOMPARE(facts.anchors, (QStringList { u"one-two"_s, u"deep-kramdown"_s, u"own"_s, u"kramdown"_s }));
    QVERIFY(!facts.isUnreadable && !facts.isMended && facts.references.isEmpty() && facts.links.isEmpty());
}

void TestFactsReader::shapes()
{
    const EntryFacts facts =
        read(Kinds, "---\nby_id:\n- x\n-\n- 12\n- [y]\nby_name: [n]\ngroup:\n  parts:\n"
                    "  - { type: one, to: p }\n  - { type: other, to: q }\n  - r\nother: [z]\n---\n");
    QStringList told;
    for (const ReferenceFact &reference : facts.references) {
        told += u"%1 %2 %3 %4 %5:%6"_s.arg(QString::fromUtf8(reference.field), QString::fromUtf8(reference.place),
                                           reference.type, reference.value, QString::number(reference.at.line),
                                           QString::number(reference.at.column));
    }
    const QStringList expected { u"by_id[0] by_id by_id x 3:3"_s, u"by_id[2] by_id by_id 12 5:3"_s,
                                 u"by_id[3][0] by_id by_id y 6:4"_s, u"by_name[0] by_name by_name n 7:11"_s,
                                 u"group.parts[0].to group.parts[].to whole p 10:22"_s };
    QCOMPARE(told.join(u'\n'), expected.join(u'\n'));
}

void TestFactsReader::placesOfLinks()
{
    const QByteArray text =
        "---\nimage: pic.png\ntext: \"Ä [a](one.md \\\"t\\\") ![b](two.png)\\\n   [c](one.md)\"\n---\n"
        "[d]: three.md\n\nSee [d], <a href='four.md'>e</a>, <https://other.example/>, "
        "https://site.example/five/ and [f](mailto:x@y.example).\n";
    const EntryFacts facts = read(Kinds, text);
    QStringList told;
    for (const LinkFact &link : facts.links) {
        told +=
            u"%1%2 %3 <%4> %5:%6"_s.arg(link.isImage ? u"!"_s : QString(), link.target, QString::fromUtf8(link.field),
                                        QString::fromUtf8(link.at.range.in(text).toByteArray()),
                                        QString::number(link.at.line), QString::number(link.at.column));
    }
    QCOMPARE(told, (QStringList { u"one.md text <one.md> 3:14"_s, u"!two.png text <two.png> 3:33"_s,
                                  u"one.md text <one.md> 4:8"_s, u"!pic.png image <pic.png> 2:8"_s,
                                  u"three.md  <[d]> 8:5"_s, u"four.md  <four.md> 8:19"_s,
                                  u"https://site.example/five/  <https://site.example/five/> 8:61"_s }));
}

void TestFactsReader::mended()
{
    const EntryFacts facts = read(Kinds, "---\nid: 1-2\ntitle: A: B\nby_id: [x]\n---\n[a](b.md)\n");
    QVERIFY(facts.isUnreadable && facts.isMended);
    QCOMPARE(facts.title, u"A: B"_s);
    QCOMPARE(facts.ids, QStringList { u"1-2"_s });
    QCOMPARE(facts.references.size(), 1);
    QCOMPARE(facts.references.constFirst().at, FactPlace());
    QVERIFY(facts.links.isEmpty());

    const EntryFacts lost = read(Kinds, "---\nid: [1-2\n  {{\n a: ]\n---\n");
    QVERIFY(lost.isUnreadable && !lost.isMended);
    QCOMPARE(lost.slug, u"the-file"_s);
    QCOMPARE(lost.title, u"the-file"_s);
    QVERIFY(lost.ids.isEmpty() && lost.references.isEmpty());
}

void TestFactsReader::withoutProfile()
{
    const EntryFacts facts =
        FactsReader(Profile {})
            .read(u"a/b/some file.md"_s, Entry::read("# Heading\n\n[x](../c.md) [y](https://e.org/)\n"));
    QCOMPARE(facts.collection, u"a/b"_s);
    QCOMPARE(facts.title, u"Heading"_s);
    QCOMPARE(facts.slug, u"some file"_s);
    QVERIFY(facts.names.isEmpty());
    QCOMPARE(facts.links.size(), 1);
    QCOMPARE(facts.links.constFirst().target, u"../c.md"_s);
}

void TestFactsReader::bytes()
{
    const EntryFacts facts =
        read(Kinds, "---\nid: 1-2\ntitle: Äpfel\nnames: [N]\nby_id: [x, y]\n---\n# T\n![i](j.png)\n");
    QCOMPARE(facts.references.size(), 2);
    QCOMPARE(facts.links.size(), 1);
    QVERIFY(EntryFacts::fromBytes(facts.toBytes()) == facts);
    EntryFacts weighted = facts;
    weighted.references[1].weight = 0.25;
    weighted.isUnreadable = true;
    QVERIFY(EntryFacts::fromBytes(weighted.toBytes()) == weighted);
    QVERIFY(weighted.toBytes() != facts.toBytes());
}

void TestFactsReader::otherBytes()
{
    const QByteArray bytes = read(Kinds, "---\nid: 1-2\nby_id: [x, y]\n---\n# T\n").toBytes();
    QVERIFY(!EntryFacts::fromBytes({}));
    QVERIFY(!EntryFacts::fromBytes(bytes + 'x'));
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY2(!EntryFacts::fromBytes(bytes.first(length)), qPrintable(QString::number(length)));
    QByteArray other = bytes;
    other[3] = static_cast<char>(other[3] + 1);
    QVERIFY(!EntryFacts::fromBytes(other));
    // Any byte may be broken: it reads or it does not, and does neither hang nor crash.
    for (qsizetype i = 4; i < bytes.size(); ++i) {
        QByteArray broken = bytes;
        broken[i] = '\xff';
        const std::optional<EntryFacts> facts = EntryFacts::fromBytes(broken);
        QVERIFY(!facts || facts->references.size() <= 2);
    }
}

QTEST_GUILESS_MAIN(TestFactsReader)
#include "tst_factsreader.moc"
