// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/fieldfacts.h"

#include "markdown/markdowndocument.h"

#include <cmath>

namespace Commonplace {

namespace {

using Kind = YamlNode::Kind;

/// Can a field's own shape, without its alternatives, be that of the node?
bool fits(const Field &field, Kind kind)
{
    switch (field.widget) {
    case Widget::List:
        return kind == Kind::Sequence;
    case Widget::Object:
        return kind == Kind::Mapping;
    default:
        // One value instead of a list is a fault of its own, and means what it says.
        return kind == Kind::Scalar || kind == Kind::Sequence;
    }
}

} // namespace

FieldFacts::FieldFacts(const Entry *entry, const LineIndex *lines, Places places, LinkFilter isWanted,
                       EntryFacts *facts)
    : m_entry(entry)
    , m_document(entry->frontMatter())
    , m_lines(lines)
    , m_places(places)
    , m_isWanted(std::move(isWanted))
    , m_facts(facts)
{
}

void FieldFacts::read(const QList<Field> &fields, YamlNodeId map, const QByteArray &prefix)
{
    if (map == NoYamlNode || m_document.node(map).kind != Kind::Mapping)
        return;
    for (const Field &field : fields) {
        if (const YamlNodeId value = m_document.valueOf(map, field.key); value != NoYamlNode)
            readField(field, value, prefix + field.key);
    }
}

void FieldFacts::readField(const Field &field, YamlNodeId id, const QByteArray &place)
{
    const YamlNode &node = m_document.node(id);
    if (!fits(field, node.kind)) {
        for (const Field &other : field.alternatives) {
            if (fits(other, node.kind))
                return readField(other, id, place);
        }
        return;
    }
    switch (field.widget) {
    case Widget::Relation:
    case Widget::Markdown:
    case Widget::Image:
        if (node.kind == Kind::Sequence) {
            for (const YamlNodeId item : node.children)
                readField(field, item, place);
        } else if (field.widget == Widget::Relation) {
            addReference(field, id, place);
        } else if (field.widget == Widget::Markdown) {
            addLinks(id);
        } else {
            addImage(id);
        }
        break;
    case Widget::List:
        readItems(field, id, place + "[]");
        break;
    case Widget::Object:
        readMap(field, id, place);
        break;
    default:
        break;
    }
}

void FieldFacts::readItems(const Field &field, YamlNodeId id, const QByteArray &place)
{
    for (const YamlNodeId item : m_document.node(id).children) {
        if (!field.item.isEmpty())
            readField(field.item.first(), item, place);
        else
            readMap(field, item, place);
    }
}

void FieldFacts::readMap(const Field &field, YamlNodeId id, const QByteArray &place)
{
    read(field.fields, id, place + '.');
    if (field.variants.isEmpty())
        return;
    const YamlNodeId type = m_document.valueOf(id, field.typeKey);
    for (const Field &variant : field.variants) {
        if (type != NoYamlNode && m_document.node(type).value == variant.key)
            read(variant.fields, id, place + '.');
    }
}

YamlNodeId FieldFacts::siblingOf(YamlNodeId id, const QByteArray &key) const
{
    const YamlNodeId parent = m_document.node(id).parent;
    return parent == NoYamlNode || key.isEmpty() ? NoYamlNode : m_document.valueOf(parent, key);
}

FactPlace FieldFacts::placeOf(TextRange range) const
{
    if (m_places == Places::LeftOut)
        return {};
    const TextPosition position = m_lines->position(range.start);
    return { .range = range, .line = position.line, .column = position.column };
}

void FieldFacts::addReference(const Field &field, YamlNodeId id, const QByteArray &place)
{
    const YamlNode &node = m_document.node(id);
    if (node.value.isEmpty())
        return;
    ReferenceFact reference { .field = m_document.pathOf(id).toString(),
                              .place = place,
                              .value = QString::fromUtf8(node.value),
                              .type = field.relation.type,
                              .at = placeOf(node.range.shifted(m_entry->frontMatterRange().start)) };
    if (const YamlNodeId weight = siblingOf(id, field.relation.weight); weight != NoYamlNode) {
        bool isNumber = false;
        const double number = m_document.node(weight).value.toDouble(&isNumber);
        if (isNumber && std::isfinite(number))
            reference.weight = number;
    }
    if (const YamlNodeId type = siblingOf(id, field.relation.typeField);
        type != NoYamlNode && !m_document.node(type).value.isEmpty())
        reference.type = QString::fromUtf8(m_document.node(type).value);
    m_facts->references.append(reference);
}

void FieldFacts::addImage(YamlNodeId id)
{
    const YamlNode &node = m_document.node(id);
    const QString target = QString::fromUtf8(node.value).trimmed();
    if (node.kind != Kind::Scalar || !m_isWanted(target))
        return;
    m_facts->links.append({ .target = target,
                            .isImage = true,
                            .field = m_document.pathOf(id).toString(),
                            .at = placeOf(node.range.shifted(m_entry->frontMatterRange().start)) });
}

void FieldFacts::addLinks(YamlNodeId id)
{
    const YamlNode &node = m_document.node(id);
    const bool mayHaveSome = node.value.contains("](") || node.value.contains('<') || node.value.contains("]:");
    if (node.kind != Kind::Scalar || !mayHaveSome)
        return;
    const TextRange whole = node.range.shifted(m_entry->frontMatterRange().start);
    // The value is not the source: escapes and folded lines stand between. An address mostly stands there as it is.
    qsizetype from = whole.start;
    // What was JSON once has quotation marks with a backslash.
    const QByteArray text = QByteArray(node.value).replace("\\\"", "\"");
    const QList<MarkdownLink> links = MarkdownDocument::parse(text, MarkdownDocument::Words::LeftOut).links;
    for (const MarkdownLink &link : links) {
        TextRange range = whole;
        const QByteArray written = link.destinationRange.in(text).toByteArray();
        const qsizetype found = written.isEmpty() ? -1 : m_entry->bytes().indexOf(written, from);
        if (found >= 0 && found + written.size() <= whole.end) {
            range = { found, found + written.size() };
            from = range.end;
        }
        if (!m_isWanted(link.destination))
            continue;
        m_facts->links.append({ .target = link.destination,
                                .isImage = link.kind == MarkdownLink::Kind::Image,
                                .field = m_document.pathOf(id).toString(),
                                .at = placeOf(range) });
    }
}

} // namespace Commonplace
