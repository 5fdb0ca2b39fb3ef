// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which entry a reference names: as the profile says, exactly; and the same graph by whatever way it was made.

#include "relations/handmadelibrary.h"
#include "relations/namefolding.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestRelationGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void locales();
    void links_data();
    void links();
    void edgesBothWays();
    void wanted();
    void unreadableIsNotMissing();
    void followsChanges();
    void sameByAnyWay();
    void folding_data();
    void folding();
};

void TestRelationGraph::answers_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &fields, const char *expected) {
        QTest::newRow(name) << fields << QString::fromUtf8(expected);
    };
    row("slug", "requires:\n- slug: open-kitchen\n", "requires open-kitchen -> is patterns/open-kitchen.md\n");
    row("title", "like: [Open Kitchen]\n", "like Open Kitchen -> is patterns/open-kitchen.md\n");
    row("one value instead of a list", "like: Open Kitchen\n", "like Open Kitchen -> is patterns/open-kitchen.md\n");
    row("id", "part_of: 11-22\n", "part_of 11-22 -> is patterns/open-kitchen.md\n");
    row("type beside it", "links:\n- target: open-kitchen\n  kind: enables\n",
        "enables open-kitchen -> is patterns/open-kitchen.md\n");
    row("case", "like: [open kitchen]\n", "like open kitchen -> nearly patterns/open-kitchen.md\n");
    row("blanks", "like: ['Open  Kitchen ']\n", "like Open  Kitchen  -> nearly patterns/open-kitchen.md\n");
    row("entity", "like: ['Neighbours&#8217; table']\n", "like Neighbours&#8217; table -> nearly patterns/table.md\n");
    row("quote", "like: [\"Neighbours' table\"]\n", "like Neighbours' table -> nearly patterns/table.md\n");
    row("slug for a title", "like: [open-kitchen]\n", "like open-kitchen -> nearly patterns/open-kitchen.md\n");
    row("title for a slug", "requires: [{ slug: Open Kitchen }]\n",
        "requires Open Kitchen -> nearly patterns/open-kitchen.md\n");
    row("title's slug for a slug", "requires: [{ slug: neighbours-table }]\n",
        "requires neighbours-table -> nearly patterns/table.md\n");
    row("slug for an id", "part_of: open-kitchen\n", "part_of open-kitchen -> nearly patterns/open-kitchen.md\n");
    row("slug for an id that there is none of", "part_of: table\n", "part_of table -> missing\n");
    row("alias", "like: [Shared stove]\n", "like Shared stove -> missing\n");
    row("several", "like: [Twin]\n", "like Twin -> ambiguous patterns/twin-a.md patterns/twin-b.md\n");
    row("several nearly", "like: [twin]\n", "like twin -> nearly patterns/twin-a.md patterns/twin-b.md\n");
    row("another collection", "requires: [{ slug: by-hand }]\n", "requires by-hand -> elsewhere notes/by-hand.md\n");
    row("nothing", "requires: [{ slug: no-such }]\n", "requires no-such -> missing\n");
    row("empty", "requires: [{ slug: '' }, { slug: }, { weight: 1 }]\nlike: []\npart_of:\n", "");
    row("no relation", "other: [open-kitchen]\n", "");
}

void TestRelationGraph::answers()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, expected);
    HandmadeLibrary library(HandmadeLibrary::gardenProfile());
    library.write(u"patterns/open-kitchen.md"_s,
                  "---\nid: 11-22\nslug: open-kitchen\ntitle: Open Kitchen\naliases: [Shared stove]\n---\n");
    library.write(u"patterns/table.md"_s, "---\nslug: table\ntitle: Neighbours’ table\n---\n");
    library.write(u"patterns/twin-a.md"_s, "---\nslug: twin-a\ntitle: Twin\n---\n");
    library.write(u"patterns/twin-b.md"_s, "---\nslug: twin-b\ntitle: Twin\n---\n");
    library.write(u"notes/by-hand.md"_s, "---\ntitle: By hand\nslug: by-hand\n---\n");
    library.write(u"patterns/own.md"_s, "---\nslug: own\ntitle: Own\n" + fields + "---\n");
    QCOMPARE(HandmadeLibrary::told(library.graph(), u"patterns/own.md"_s), expected);
}

void TestRelationGraph::locales()
{
    HandmadeLibrary library(R"(i18n: { structure: multiple_files, locales: [en, es] }
collections:
  - name: c
    label: C
    folder: c
    i18n: true
    fields:
      - { name: title, i18n: true }
      - { name: key, i18n: duplicate }
      - { name: to, widget: relation, collection: c, value_field: key, i18n: duplicate, required: false }
)");
    library.write(u"c/a.en.md"_s, "---\ntitle: A\nkey: a\nto: b\n---\n");
    library.write(u"c/a.es.md"_s, "---\ntitle: A\nkey: a\nto: b\n---\n");
    library.write(u"c/b.en.md"_s, "---\ntitle: B\nkey: b\n---\n");
    // Without a translation of its own, the source entry is meant.
    QCOMPARE(HandmadeLibrary::told(library.graph(), u"c/a.es.md"_s), u"to b -> is c/b.en.md\n"_s);
    library.write(u"c/b.es.md"_s, "---\ntitle: B\nkey: b\n---\n");
    QCOMPARE(HandmadeLibrary::told(library.graph(), u"c/a.es.md"_s), u"to b -> is c/b.es.md\n"_s);
    QCOMPARE(HandmadeLibrary::told(library.graph(), u"c/a.en.md"_s), u"to b -> is c/b.en.md\n"_s);
    // A translation that names what it goes by itself means its source.
    library.write(u"c/a.es.md"_s, "---\ntitle: A\nkey: a\nto: a\n---\n");
    QCOMPARE(HandmadeLibrary::told(library.graph(), u"c/a.es.md"_s), u"to a -> is c/a.en.md\n"_s);
}

void TestRelationGraph::links_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected"); // empty: no link into the library
    QTest::newRow("file") << u"kitchen%20table.md"_s << u"is patterns/kitchen table.md"_s;
    QTest::newRow("without extension") << u"b"_s << u"is patterns/b.md"_s;
    QTest::newRow("with a place") << u"b.md#uses"_s << u"is patterns/b.md"_s;
    QTest::newRow("as a page") << u"b.html"_s << u"is patterns/b.md"_s;
    QTest::newRow("from the root") << u"/patterns/b"_s << u"is patterns/b.md"_s;
    QTest::newRow("another folder") << u"../notes/n.md"_s << u"is notes/n.md"_s;
    QTest::newRow("from page to page") << u"../b/"_s << u"is patterns/b.md"_s;
    QTest::newRow("address") << u"https://garden.example/patterns/b/"_s << u"is patterns/b.md"_s;
    QTest::newRow("address without its slash") << u"http://garden.example/patterns/b"_s << u"is patterns/b.md"_s;
    QTest::newRow("case") << u"B.md"_s << u"nearly patterns/b.md"_s;
    QTest::newRow("nothing") << u"c.md"_s << u"missing"_s;
    QTest::newRow("outside") << u"../../b.md"_s << u"missing"_s;
    QTest::newRow("another site") << u"https://example.org/patterns/b/"_s << QString();
    QTest::newRow("mail") << u"mailto:b@example.org"_s << QString();
}

void TestRelationGraph::links()
{
    QFETCH(QString, target);
    QFETCH(QString, expected);
    HandmadeLibrary library(HandmadeLibrary::gardenProfile());
    library.write(u"patterns/b.md"_s, "---\ntitle: B\n---\n");
    library.write(u"patterns/kitchen table.md"_s, "---\ntitle: T\n---\n");
    library.write(u"notes/n.md"_s, "---\ntitle: N\n---\n");
    const QString line = expected.isEmpty() ? QString() : u"link %1 -> %2\n"_s.arg(target, expected);
    library.write(u"patterns/own.md"_s, "---\ntitle: Own\n---\nSee [it](" + target.toUtf8() + ").\n");
    QCOMPARE(HandmadeLibrary::told(library.graph(), u"patterns/own.md"_s), line);
    library.write(u"patterns/own.md"_s, "---\ntitle: Own\nsummary: See [it](" + target.toUtf8() + ").\n---\n");
    QCOMPARE(HandmadeLibrary::told(library.graph(), u"patterns/own.md"_s), line);
}

void TestRelationGraph::edgesBothWays()
{
    HandmadeLibrary library(HandmadeLibrary::gardenProfile());
    library.write(u"patterns/a.md"_s,
                  "---\nslug: a\ntitle: A\nrequires:\n- slug: b\n  weight: 0.75\n- slug: x\n---\n[B](b.md)\n");
    library.write(u"patterns/b.md"_s, "---\nslug: b\ntitle: B\nlike:\n- A\n---\n");
    const RelationGraph &graph = library.graph();
    const QList<RelationEdge> outgoing = graph.outgoing(u"patterns/a.md"_s);
    QCOMPARE(outgoing, (QList<RelationEdge> { { u"patterns/a.md"_s, 0, false, u"patterns/b.md"_s },
                                              { u"patterns/a.md"_s, 1, false, {} },
                                              { u"patterns/a.md"_s, 0, true, u"patterns/b.md"_s } }));
    QCOMPARE(graph.incoming(u"patterns/b.md"_s),
             (QList<RelationEdge> { { u"patterns/a.md"_s, 0, false, u"patterns/b.md"_s },
                                    { u"patterns/a.md"_s, 0, true, u"patterns/b.md"_s } }));
    const ReferenceFact &reference = graph.referenceOf(outgoing.constFirst());
    QCOMPARE(reference.field, "requires[0].slug");
    QCOMPARE(reference.place, "requires[].slug");
    QCOMPARE(reference.weight, std::optional(0.75));
    QCOMPARE(reference.at.line, 5);
    QCOMPARE(reference.at.column, 9);
    QCOMPARE(reference.at.range.in(library.entries().value(u"patterns/a.md"_s).bytes()), "b");
    QCOMPARE(graph.incoming(u"patterns/a.md"_s).size(), 1);
    QVERIFY(graph.incoming(u"none.md"_s).isEmpty());
}

void TestRelationGraph::wanted()
{
    HandmadeLibrary library(HandmadeLibrary::gardenProfile());
    library.write(u"patterns/a.md"_s, "---\ntitle: A\nrequires: [{ slug: y }, { slug: x }]\n---\n");
    library.write(u"patterns/b.md"_s, "---\ntitle: B\nenables: [{ slug: x }]\nlike: [z]\n---\n");
    const QList<WantedTarget> wanted = library.graph().wanted();
    QStringList told;
    for (const WantedTarget &target : wanted)
        told += target.value + u' ' + QString::number(target.edges.size()) + u' ' + target.collections.join(u',');
    QCOMPARE(told, (QStringList { u"x 2 patterns"_s, u"y 1 patterns"_s, u"z 1 patterns"_s }));
}

void TestRelationGraph::unreadableIsNotMissing()
{
    HandmadeLibrary library(HandmadeLibrary::gardenProfile());
    library.write(u"patterns/a.md"_s, "---\ntitle: A\nrequires: [{ slug: b }, { slug: c }]\n---\n");
    // What was meant is certain: a value with a colon wants quotes.
    library.write(u"patterns/b.md"_s, "---\nslug: b\ntitle: B: or not\nlike: [A]\n---\n[A](a.md)\n");
    library.write(u"patterns/c.md"_s, "---\nslug: [c\n  {{\n title: ]\n---\n");
    QVERIFY(library.graph().entry(u"patterns/b.md"_s)->isMended);
    QVERIFY(library.graph().entry(u"patterns/c.md"_s)->isUnreadable);
    QCOMPARE(HandmadeLibrary::told(library.graph(), u"patterns/a.md"_s),
             u"requires b -> is patterns/b.md\nrequires c -> unreadable patterns/c.md\n"_s);
    QCOMPARE(HandmadeLibrary::told(library.graph(), u"patterns/b.md"_s), u"like A -> is patterns/a.md\n"_s);
    QCOMPARE(library.graph().entry(u"patterns/b.md"_s)->references.constFirst().at, FactPlace());
}

void TestRelationGraph::followsChanges()
{
    HandmadeLibrary library(HandmadeLibrary::gardenProfile());
    const QString own = u"patterns/a.md"_s;
    library.write(own, "---\ntitle: A\nrequires: [{ slug: b }]\n---\n");
    QCOMPARE(HandmadeLibrary::told(library.graph(), own), u"requires b -> missing\n"_s);
    library.write(u"patterns/z.md"_s, "---\ntitle: B\nslug: z\n---\n");
    QCOMPARE(HandmadeLibrary::told(library.graph(), own), u"requires b -> nearly patterns/z.md\n"_s);
    library.write(u"patterns/b.md"_s, "---\ntitle: C\nslug: b\n---\n");
    QCOMPARE(HandmadeLibrary::told(library.graph(), own), u"requires b -> is patterns/b.md\n"_s);
    library.write(u"patterns/c.md"_s, "---\ntitle: C\nslug: b\n---\n");
    QCOMPARE(HandmadeLibrary::told(library.graph(), own), u"requires b -> ambiguous patterns/b.md patterns/c.md\n"_s);
    QVERIFY(library.graph().incoming(u"patterns/b.md"_s).isEmpty());
    library.remove(u"patterns/b.md"_s);
    QCOMPARE(HandmadeLibrary::told(library.graph(), own), u"requires b -> is patterns/c.md\n"_s);
    library.remove(u"patterns/c.md"_s);
    library.remove(u"patterns/z.md"_s);
    QCOMPARE(HandmadeLibrary::told(library.graph(), own), u"requires b -> missing\n"_s);
    QCOMPARE(library.graph().paths(), QStringList { own });
}

void TestRelationGraph::sameByAnyWay()
{
    QRandomGenerator random(20261122);
    const auto pick = [&random](const QByteArrayList &list) { return list[random.bounded(list.size())]; };
    const QByteArrayList names { "open-kitchen",      "Open Kitchen",      "open kitchen",     "table", "Table",
                                 "Neighbours’ table", "Neighbours' table", "neighbours-table", "11-22", "x" };
    HandmadeLibrary library(HandmadeLibrary::gardenProfile());
    for (int step = 0; step < 1500; ++step) {
        const QString path =
            QString::fromUtf8(pick({ "patterns/open-kitchen.md", "patterns/Table.md", "patterns/table.md",
                                     "patterns/x.md", "patterns/deep.md", "notes/table.md", "notes/x.md" }));
        if (random.bounded(5) == 0) {
            library.remove(path);
        } else {
            QByteArray text = "---\nslug: \"" + pick(names) + "\"\ntitle: \"" + pick(names) + "\"\n";
            if (random.bounded(3) == 0)
                text += "id: \"" + pick(names) + "\"\n";
            if (random.bounded(20) == 0)
                text += "broken: [\n  {{\n ]\n";
            text += "requires:\n- slug: \"" + pick(names) + "\"\n- slug: \"" + pick(names) + "\"\nlike: [\""
                    + pick(names) + "\"]\npart_of: \"" + pick(names) + "\"\nabout: [\"" + pick(names) + "\"]\n---\n";
            text += "[a](" + pick({ "table.md", "TABLE", "../notes/x", "../x/", "/patterns/deep" }) + ")\n";
            library.write(path, text);
        }
        if (step % 25 != 0)
            continue;
        RelationGraph anew(library.profile());
        const QMap<QString, Entry> &entries = library.entries();
        for (auto entry = entries.constEnd(); entry != entries.constBegin();) {
            --entry;
            anew.update(library.reader().read(entry.key(), entry.value()));
        }
        QCOMPARE(HandmadeLibrary::told(library.graph()), HandmadeLibrary::told(anew));
        QVERIFY(entries.isEmpty() || !HandmadeLibrary::told(anew).isEmpty());
    }
}

void TestRelationGraph::folding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folded");
    QTest::addColumn<QString>("loose");
    QTest::newRow("plain") << u"Open Kitchen"_s << u"open kitchen"_s << u"open-kitchen"_s;
    QTest::newRow("entities") << u"Bread &amp; Roses&#8217; Day&nbsp;"_s << u"bread & roses' day"_s
                              << u"bread-roses-day"_s;
    QTest::newRow("no entity") << u"R&D; a&b"_s << u"r&d; a&b"_s << u"r-d-a-b"_s;
    QTest::newRow("quotes") << u"“All” ‘of’ «it»"_s << u"\"all\" 'of' \"it\""_s << u"all-of-it"_s;
    QTest::newRow("dashes") << u"a – b—c ‑ d -- e"_s << u"a - b-c - d - e"_s << u"a-b-c-d-e"_s;
    QTest::newRow("invisible") << u"soft\u00ADly\u200B \uFEFFread"_s << u"softly read"_s << u"softly-read"_s;
    QTest::newRow("composed") << u"Cafe\u0301"_s << u"café"_s << u"café"_s;
    QTest::newRow("Arabic") << u"سوق مفتوح"_s << u"سوق مفتوح"_s << u"سوق-مفتوح"_s;
}

void TestRelationGraph::folding()
{
    QFETCH(QString, name);
    QTEST(foldedName(name), "folded");
    QTEST(looseName(name), "loose");
}

QTEST_GUILESS_MAIN(TestRelationGraph)
#include "tst_relationgraph.moc"
