// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relations/graphexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

#include <array>
#include <optional>

namespace Commonplace::GraphExport {

namespace {

/// An edge as all formats tell it.
struct EdgeText {
    QString source;
    QString target;
    QString type;
    QString field;
    QString value;
    std::optional<double> weight;
};

EdgeText textOf(const RelationGraph &graph, const RelationEdge &edge)
{
    if (edge.isLink) {
        const LinkFact &link = graph.entry(edge.source)->links[edge.index];
        return { edge.source, edge.target, QStringLiteral("link"), QString::fromUtf8(link.field), link.target, {} };
    }
    const ReferenceFact &reference = graph.referenceOf(edge);
    return { edge.source,     edge.target,     reference.type, QString::fromUtf8(reference.field),
             reference.value, reference.weight };
}

QString idOf(const EntryFacts &entry)
{
    return entry.ids.isEmpty() ? QString() : entry.ids.constFirst();
}

/// Without the control characters that XML 1.0 (2.2, Char) does not allow.
QString xmlText(QString text)
{
    text.removeIf([](QChar c) {
        const char16_t unit = c.unicode();
        return (unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r') || unit == 0xFFFE || unit == 0xFFFF;
    });
    return text;
}

QByteArray dotText(const QString &text)
{
    QByteArray quoted = xmlText(text).simplified().toUtf8();
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + quoted + '"';
}

QString numberText(double number)
{
    return QString::number(number, 'g', 15);
}

template <typename Visit>
void forEachResolved(const RelationGraph &graph, const Visit &visit)
{
    int number = 0;
    const QList<RelationEdge> edges = graph.edges();
    for (const RelationEdge &edge : edges) {
        if (!edge.target.isEmpty())
            visit(number++, textOf(graph, edge));
    }
}

template <typename Visit>
void forEachEntry(const RelationGraph &graph, const Visit &visit)
{
    const QStringList paths = graph.paths();
    for (const QString &path : paths)
        visit(*graph.entry(path));
}

} // namespace

QByteArray json(const RelationGraph &graph)
{
    QJsonArray nodes;
    forEachEntry(graph, [&nodes](const EntryFacts &entry) {
        const QString id = idOf(entry);
        nodes.append(QJsonObject { { QStringLiteral("file"), entry.path },
                                   { QStringLiteral("id"), id.isEmpty() ? QJsonValue() : QJsonValue(id) },
                                   { QStringLiteral("slug"), entry.slug },
                                   { QStringLiteral("title"), entry.title },
                                   { QStringLiteral("collection"), entry.collection } });
    });
    QJsonArray edges;
    const QList<RelationEdge> all = graph.edges();
    for (const RelationEdge &edge : all) {
        const EdgeText text = textOf(graph, edge);
        edges.append(
            QJsonObject { { QStringLiteral("source"), text.source },
                          { QStringLiteral("target"), text.target.isEmpty() ? QJsonValue() : QJsonValue(text.target) },
                          { QStringLiteral("type"), text.type },
                          { QStringLiteral("field"), text.field },
                          { QStringLiteral("value"), text.value },
                          { QStringLiteral("weight"), text.weight ? QJsonValue(*text.weight) : QJsonValue() } });
    }
    return QJsonDocument(QJsonObject { { QStringLiteral("nodes"), nodes }, { QStringLiteral("edges"), edges } })
        .toJson();
}

QByteArray graphMl(const RelationGraph &graph)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("graphml"));
    xml.writeDefaultNamespace(QStringLiteral("http://graphml.graphdrawing.org/xmlns"));
    struct Declaration {
        const char *name;
        const char *element;
        const char *type;
    };
    static constexpr std::array<Declaration, 8> declarations { { { "title", "node", "string" },
                                                                 { "slug", "node", "string" },
                                                                 { "id", "node", "string" },
                                                                 { "collection", "node", "string" },
                                                                 { "type", "edge", "string" },
                                                                 { "field", "edge", "string" },
                                                                 { "value", "edge", "string" },
                                                                 { "weight", "edge", "double" } } };
    for (const Declaration &declaration : declarations) {
        xml.writeEmptyElement(QStringLiteral("key"));
        xml.writeAttribute(QStringLiteral("id"), QLatin1String(declaration.name));
        xml.writeAttribute(QStringLiteral("for"), QLatin1String(declaration.element));
        xml.writeAttribute(QStringLiteral("attr.name"), QLatin1String(declaration.name));
        xml.writeAttribute(QStringLiteral("attr.type"), QLatin1String(declaration.type));
    }
    xml.writeStartElement(QStringLiteral("graph"));
    xml.writeAttribute(QStringLiteral("edgedefault"), QStringLiteral("directed"));
    const auto data = [&xml](const char *key, const QString &value) {
        xml.writeStartElement(QStringLiteral("data"));
        xml.writeAttribute(QStringLiteral("key"), QLatin1String(key));
        xml.writeCharacters(xmlText(value));
        xml.writeEndElement();
    };
    forEachEntry(graph, [&](const EntryFacts &entry) {
        xml.writeStartElement(QStringLiteral("node"));
        xml.writeAttribute(QStringLiteral("id"), xmlText(entry.path));
        data("title", entry.title);
        data("slug", entry.slug);
        data("id", idOf(entry));
        data("collection", entry.collection);
        xml.writeEndElement();
    });
    forEachResolved(graph, [&](int number, const EdgeText &edge) {
        xml.writeStartElement(QStringLiteral("edge"));
        xml.writeAttribute(QStringLiteral("id"), QStringLiteral("e%1").arg(number));
        xml.writeAttribute(QStringLiteral("source"), xmlText(edge.source));
        xml.writeAttribute(QStringLiteral("target"), xmlText(edge.target));
        data("type", edge.type);
        data("field", edge.field);
        data("value", edge.value);
        if (edge.weight)
            data("weight", numberText(*edge.weight));
        xml.writeEndElement();
    });
    xml.writeEndDocument();
    return bytes;
}

QByteArray gexf(const RelationGraph &graph)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("gexf"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.gexf.net/1.2draft"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.2"));
    xml.writeStartElement(QStringLiteral("graph"));
    xml.writeAttribute(QStringLiteral("mode"), QStringLiteral("static"));
    xml.writeAttribute(QStringLiteral("defaultedgetype"), QStringLiteral("directed"));
    const auto declare = [&xml](const char *element, const QStringList &names) {
        xml.writeStartElement(QStringLiteral("attributes"));
        xml.writeAttribute(QStringLiteral("class"), QLatin1String(element));
        for (qsizetype i = 0; i < names.size(); ++i) {
            xml.writeEmptyElement(QStringLiteral("attribute"));
            xml.writeAttribute(QStringLiteral("id"), QString::number(i));
            xml.writeAttribute(QStringLiteral("title"), names[i]);
            xml.writeAttribute(QStringLiteral("type"), QStringLiteral("string"));
        }
        xml.writeEndElement();
    };
    declare("node", { QStringLiteral("slug"), QStringLiteral("id"), QStringLiteral("collection") });
    declare("edge", { QStringLiteral("type"), QStringLiteral("field"), QStringLiteral("value") });
    const auto values = [&xml](const QStringList &texts) {
        xml.writeStartElement(QStringLiteral("attvalues"));
        for (qsizetype i = 0; i < texts.size(); ++i) {
            xml.writeEmptyElement(QStringLiteral("attvalue"));
            xml.writeAttribute(QStringLiteral("for"), QString::number(i));
            xml.writeAttribute(QStringLiteral("value"), xmlText(texts[i]));
        }
        xml.writeEndElement();
    };
    xml.writeStartElement(QStringLiteral("nodes"));
    forEachEntry(graph, [&](const EntryFacts &entry) {
        xml.writeStartElement(QStringLiteral("node"));
        xml.writeAttribute(QStringLiteral("id"), xmlText(entry.path));
        xml.writeAttribute(QStringLiteral("label"), xmlText(entry.title));
        values({ entry.slug, idOf(entry), entry.collection });
        xml.writeEndElement();
    });
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("edges"));
    forEachResolved(graph, [&](int number, const EdgeText &edge) {
        xml.writeStartElement(QStringLiteral("edge"));
        xml.writeAttribute(QStringLiteral("id"), QString::number(number));
        xml.writeAttribute(QStringLiteral("source"), xmlText(edge.source));
        xml.writeAttribute(QStringLiteral("target"), xmlText(edge.target));
        xml.writeAttribute(QStringLiteral("label"), xmlText(edge.type));
        if (edge.weight)
            xml.writeAttribute(QStringLiteral("weight"), numberText(*edge.weight));
        values({ edge.type, edge.field, edge.value });
        xml.writeEndElement();
    });
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray dot(const RelationGraph &graph)
{
    QByteArray text = "digraph relations {\n";
    forEachEntry(graph, [&text](const EntryFacts &entry) {
        text += "  " + dotText(entry.path) + " [label=" + dotText(entry.title)
                + ", collection=" + dotText(entry.collection) + "];\n";
    });
    forEachResolved(graph, [&text](int, const EdgeText &edge) {
        text += "  " + dotText(edge.source) + " -> " + dotText(edge.target) + " [label=" + dotText(edge.type)
                + ", field=" + dotText(edge.field);
        if (edge.weight)
            text += ", strength=" + numberText(*edge.weight).toLatin1();
        text += "];\n";
    });
    return text + "}\n";
}

} // namespace Commonplace::GraphExport
