// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The graph as other programs read it: each format parsed back.

#include "relations/graphexport.h"
#include "relations/handmadelibrary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

/// Signs that formats have a meaning for, and one that XML does not know.
RelationGraph oddGraph()
{
    HandmadeLibrary library(HandmadeLibrary::gardenProfile());
    library.write(u"patterns/a \"quoted\" & <b>.md"_s,
                  "---\nid: 1-2\nslug: a\ntitle: \"A \\\\ \\\"é\\\" & <i>\"\nrequires:\n- slug: b\n  weight: 0.75\n"
                  "- slug: gone\n---\n[B](b.md)\n");
    library.write(u"patterns/b.md"_s, "---\nslug: b\ntitle: B\nlike: [C]\n---\n");
    library.write(u"notes/c.md"_s, "---\ntitle: C\nabout: [b]\n---\n");
    RelationGraph graph = library.graph();
    EntryFacts odd = *graph.entry(u"patterns/a \"quoted\" & <b>.md"_s);
    odd.title += QChar(1);
    graph.update(odd);
    return graph;
}

} // namespace

class TestGraphExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json();
    void graphMl();
    void gexf();
    void dot();
    void dotIsGraphviz();
    void networkx_data();
    void networkx();
};

void TestGraphExport::json()
{
    const QJsonObject graph = QJsonDocument::fromJson(GraphExport::json(oddGraph())).object();
    const QJsonObject node = graph.value("nodes"_L1).toArray().at(1).toObject();
    QCOMPARE(node, (QJsonObject { { u"file"_s, u"patterns/a \"quoted\" & <b>.md"_s },
                                  { u"id"_s, u"1-2"_s },
                                  { u"slug"_s, u"a"_s },
                                  { u"title"_s, u"A \\ \"é\" & <i>\x01"_s },
                                  { u"collection"_s, u"patterns"_s } }));
    QCOMPARE(graph.value("nodes"_L1).toArray().at(0).toObject().value("id"_L1), QJsonValue());
    QStringList edges;
    const QJsonArray all = graph.value("edges"_L1).toArray();
    for (const auto &edge : all)
        edges += QString::fromUtf8(QJsonDocument(edge.toObject()).toJson(QJsonDocument::Compact));
    const QStringList expected {
        uR"({"field":"about[0]","source":"notes/c.md","target":"patterns/b.md","type":"about","value":"b","weight":null})"_s,
        uR"({"field":"requires[0].slug","source":"patterns/a \"quoted\" & <b>.md","target":"patterns/b.md","type":"requires","value":"b","weight":0.75})"_s,
        uR"({"field":"requires[1].slug","source":"patterns/a \"quoted\" & <b>.md","target":null,"type":"requires","value":"gone","weight":null})"_s,
        uR"({"field":"","source":"patterns/a \"quoted\" & <b>.md","target":"patterns/b.md","type":"link","value":"b.md","weight":null})"_s,
        uR"({"field":"like[0]","source":"patterns/b.md","target":null,"type":"like","value":"C","weight":null})"_s,
    };
    QCOMPARE(edges, expected);
}

void TestGraphExport::graphMl()
{
    QXmlStreamReader xml(GraphExport::graphMl(oddGraph()));
    QStringList told;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "node"_L1)
            told += u"node %1"_s.arg(attributes.value("id"_L1));
        else if (xml.name() == "edge"_L1)
            told += u"edge %1 %2"_s.arg(attributes.value("source"_L1), attributes.value("target"_L1));
        else if (xml.name() == "data"_L1)
            told.last() += u" %1=%2"_s.arg(attributes.value("key"_L1), xml.readElementText());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const QStringList expected {
        u"node notes/c.md title=C slug=c id= collection=notes"_s,
        u"node patterns/a \"quoted\" & <b>.md title=A \\ \"é\" & <i> slug=a id=1-2 collection=patterns"_s,
        u"node patterns/b.md title=B slug=b id= collection=patterns"_s,
        u"edge notes/c.md patterns/b.md type=about field=about[0] value=b"_s,
        u"edge patterns/a \"quoted\" & <b>.md patterns/b.md type=requires field=requires[0].slug value=b weight=0.75"_s,
        u"edge patterns/a \"quoted\" & <b>.md patterns/b.md type=link field= value=b.md"_s,
    };
    QCOMPARE(told, expected);
}

void TestGraphExport::gexf()
{
    QXmlStreamReader xml(GraphExport::gexf(oddGraph()));
    QStringList told;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "node"_L1)
            told += u"node %1 %2"_s.arg(attributes.value("id"_L1), attributes.value("label"_L1));
        else if (xml.name() == "edge"_L1)
            told += u"edge %1 %2 %3"_s.arg(attributes.value("source"_L1), attributes.value("target"_L1),
                                           attributes.value("weight"_L1));
        else if (xml.name() == "attvalue"_L1)
            told.last() += u" %1"_s.arg(attributes.value("value"_L1));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const QStringList expected {
        u"node notes/c.md C c  notes"_s,
        u"node patterns/a \"quoted\" & <b>.md A \\ \"é\" & <i> a 1-2 patterns"_s,
        u"node patterns/b.md B b  patterns"_s,
        u"edge notes/c.md patterns/b.md  about about[0] b"_s,
        u"edge patterns/a \"quoted\" & <b>.md patterns/b.md 0.75 requires requires[0].slug b"_s,
        u"edge patterns/a \"quoted\" & <b>.md patterns/b.md  link  b.md"_s,
    };
    QCOMPARE(told, expected);
}

void TestGraphExport::dot()
{
    QCOMPARE(QString::fromUtf8(GraphExport::dot(oddGraph())), uR"(digraph relations {
  "notes/c.md" [label="C", collection="notes"];
  "patterns/a \"quoted\" & <b>.md" [label="A \\ \"é\" & <i>", collection="patterns"];
  "patterns/b.md" [label="B", collection="patterns"];
  "notes/c.md" -> "patterns/b.md" [label="about", field="about[0]"];
  "patterns/a \"quoted\" & <b>.md" -> "patterns/b.md" [label="requires", field="requires[0].slug", strength=0.75];
  "patterns/a \"quoted\" & <b>.md" -> "patterns/b.md" [label="link", field=""];
}
)"_s);
}

void TestGraphExport::dotIsGraphviz()
{
    const QString program = QStandardPaths::findExecutable(u"dot"_s);
    if (program.isEmpty())
        QSKIP("Graphviz is not installed");
    QProcess dot;
    dot.start(program, { u"-Tplain"_s });
    dot.write(GraphExport::dot(oddGraph()));
    dot.closeWriteChannel();
    QVERIFY(dot.waitForFinished());
    QCOMPARE(dot.readAllStandardError(), QByteArray());
    const QByteArray plain = dot.readAllStandardOutput();
    QCOMPARE(plain.count("\nnode "), 3);
    QCOMPARE(plain.count("\nedge "), 3);
}

void TestGraphExport::networkx_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("GraphML") << u"parse_graphml(sys.stdin.buffer.read().decode())"_s
                             << GraphExport::graphMl(oddGraph());
    QTest::newRow("GEXF") << u"read_gexf(sys.stdin.buffer)"_s << GraphExport::gexf(oddGraph());
}

void TestGraphExport::networkx()
{
    QFETCH(QString, reader);
    QFETCH(QByteArray, text);
    QProcess python;
    python.start(u"python3"_s, { u"-c"_s, u"import sys\ntry:\n import networkx\nexcept ImportError:\n sys.exit(77)\n"
                                          "g = networkx."_s
                                              + reader + u"\nprint(len(g.nodes), len(g.edges))"_s });
    python.write(text);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished());
    if (python.exitCode() == 77)
        QSKIP("NetworkX is not installed");
    QCOMPARE(python.readAllStandardError(), QByteArray());
    QCOMPARE(python.readAllStandardOutput(), "3 3\n");
}

QTEST_GUILESS_MAIN(TestGraphExport)
#include "tst_graphexport.moc"
