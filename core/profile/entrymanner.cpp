// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/entrymanner.h"

#include "markdown/markdowndocument.h"
#include "yaml/yamlscalar.h"

#include <algorithm>

namespace Commonplace {

namespace {

using Style = YamlNode::Style;

} // namespace

EntryManner::EntryManner(const QList<Entry> &examples)
{
    int withTitle = 0;
    int crlf = 0;
    for (const Entry &entry : examples) {
        if (entry.state() != Entry::State::Readable)
            continue;
        ++m_examples;
        crlf += entry.frontMatter().source().contains("\r\n") ? 1 : 0;
        learn(entry);
        const MarkdownDocument body = MarkdownDocument::parse(entry.body());
        const bool begins = !body.blocks.isEmpty() && body.blocks.constFirst().level == 1;
        withTitle += begins ? 1 : 0;
        for (const MarkdownHeading &heading : body.headings)
            m_headings.append({ heading.text, heading.level });
    }
    m_beginsWithTitle = 2 * withTitle > m_examples;
    if (2 * crlf > m_examples)
        m_lineBreak = "\r\n";
}

void EntryManner::learn(const Entry &entry)
{
    const YamlDocument &document = entry.frontMatter();
    const YamlNodeId root = document.root();
    if (root == NoYamlNode || document.node(root).kind != YamlNode::Kind::Mapping)
        return;
    const std::vector<YamlNodeId> &children = document.node(root).children;
    QList<QByteArray> keys;
    for (size_t i = 0; i < children.size(); i += 2) {
        keys.append(document.node(children[i]).value);
        learnLead(document, children[i], keys.constLast());
    }
    if (keys.size() > m_keys.size())
        m_keys = keys;
    learnMap(document, root, {});
}

/// The comment lines right above a key, such as a banner over a group.
void EntryManner::learnLead(const YamlDocument &document, YamlNodeId key, const QByteArray &name)
{
    const QByteArray &source = document.source();
    qsizetype start = source.lastIndexOf('\n', std::max<qsizetype>(document.node(key).range.start - 1, 0)) + 1;
    const qsizetype end = start;
    while (start > 0) {
        const qsizetype before = start < 2 ? 0 : source.lastIndexOf('\n', start - 2) + 1;
        const QByteArray line = source.sliced(before, start - before).trimmed();
        if (!line.isEmpty() && !line.startsWith('#'))
            break;
        start = before;
    }
    const QByteArray lead = source.sliced(start, end - start).replace("\r\n", "\n");
    if (lead.contains('#'))
        ++m_leads[name][lead];
}

void EntryManner::learnMap(const YamlDocument &document, YamlNodeId map, const QByteArray &place)
{
    const auto learnStyle = [this](const YamlNode &node, const QByteArray &at) {
        m_doubleQuoted += node.style == Style::DoubleQuoted ? 1 : 0;
        m_singleQuoted += node.style == Style::SingleQuoted ? 1 : 0;
        if (node.style != Style::Empty && !m_styles.contains(at))
            m_styles.insert(at, node.style);
    };
    const YamlNode &node = document.node(map);
    for (size_t i = 1; i < node.children.size(); i += 2) {
        const QByteArray at = place + document.node(node.children[i - 1]).value;
        const YamlNode &value = document.node(node.children[i]);
        // An empty list is in brackets whatever others are.
        if (value.style != Style::Flow || !value.children.empty())
            learnStyle(value, at);
        if (value.kind == YamlNode::Kind::Mapping) {
            learnMap(document, node.children[i], at + '.');
        } else if (value.kind == YamlNode::Kind::Sequence) {
            if (value.style == Style::Block) {
                const bool isFlush =
                    blockColumn(document, node.children[i]) <= std::max<qsizetype>(blockColumn(document, map), 0);
                ++(isFlush ? m_flushLists : m_indentedLists);
            }
            for (const YamlNodeId item : value.children) {
                learnStyle(document.node(item), at + "[]");
                if (document.node(item).kind == YamlNode::Kind::Mapping)
                    learnMap(document, item, at + "[].");
            }
        }
    }
}

/// Keys that the examples have stand as there; others behind the one that is before them in `keys`.
QList<QByteArray> EntryManner::inOrder(const QList<QByteArray> &keys) const
{
    QList<QByteArray> ordered;
    for (const QByteArray &key : m_keys) {
        if (keys.contains(key))
            ordered.append(key);
    }
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (!ordered.contains(keys[i]))
            ordered.insert(i == 0 ? 0 : ordered.indexOf(keys[i - 1]) + 1, keys[i]);
    }
    return ordered;
}

QByteArray EntryManner::leadOf(const QByteArray &key) const
{
    const QHash<QByteArray, int> leads = m_leads.value(key);
    for (auto lead = leads.begin(); lead != leads.end(); ++lead) {
        if (lead.value() > 1 && 2 * lead.value() > m_examples)
            return lead.key();
    }
    return {};
}

QByteArray EntryManner::scalar(const YamlValue &value, const QByteArray &place, bool inFlow) const
{
    const Style style = m_styles.value(place, Style::Plain);
    if (value.kind == YamlValue::Kind::Plain)
        return value.text;
    if (value.kind == YamlValue::Kind::Null)
        return style == Style::DoubleQuoted ? "\"\"" : style == Style::SingleQuoted ? "''" : inFlow ? "null" : "";
    const bool single =
        style == Style::SingleQuoted || (style != Style::DoubleQuoted && m_singleQuoted > m_doubleQuoted);
    const bool isQuoted = style == Style::SingleQuoted || style == Style::DoubleQuoted;
    if (!isQuoted && canBePlain(value.text, inFlow))
        return value.text;
    return single && canBeSingleQuoted(value.text) ? singleQuoted(value.text) : doubleQuoted(value.text);
}

QByteArray EntryManner::list(const YamlValue &list, const QByteArray &place, int indent) const
{
    const bool isScalars =
        std::all_of(list.items.begin(), list.items.end(), [](const YamlValue &item) { return item.isScalar(); });
    if (list.items.isEmpty())
        return " []";
    const QByteArray items = place + "[]";
    if (isScalars && m_styles.value(place, Style::Block) == Style::Flow) {
        QByteArrayList texts;
        for (const YamlValue &item : list.items)
            texts.append(scalar(item, items, true));
        return " [" + texts.join(", ") + ']';
    }
    const int column = indent + (m_flushLists > m_indentedLists ? 0 : 2);
    QByteArray text;
    for (const YamlValue &item : list.items) {
        text += '\n' + QByteArray(column, ' ') + '-';
        if (item.kind == YamlValue::Kind::Map && !item.keys.isEmpty())
            text += ' ' + map(item, items + '.', column + 2).trimmed();
        else
            text += value(item, items, column);
    }
    return text;
}

/// What follows a key's colon.
QByteArray EntryManner::value(const YamlValue &value, const QByteArray &place, int indent) const
{
    if (value.kind == YamlValue::Kind::List)
        return list(value, place, indent);
    if (value.kind == YamlValue::Kind::Map)
        return value.keys.isEmpty() ? " {}" : '\n' + map(value, place + '.', indent + 2).chopped(1);
    const QByteArray text = scalar(value, place, false);
    return text.isEmpty() ? text : ' ' + text;
}

QByteArray EntryManner::map(const YamlValue &fields, const QByteArray &place, int indent) const
{
    QByteArray text;
    const QList<QByteArray> keys = place.isEmpty() ? inOrder(fields.keys) : fields.keys;
    for (const QByteArray &key : keys) {
        if (place.isEmpty())
            text += leadOf(key);
        const QByteArray name = canBePlain(key, false) && !key.contains(':') ? key : doubleQuoted(key);
        text += QByteArray(indent, ' ') + name + ':'
                + value(fields.items[fields.keys.indexOf(key)], place + key, indent) + '\n';
    }
    return text;
}

QByteArray EntryManner::written(const YamlValue &fields) const
{
    return map(fields, {}, 0).replace("\n", m_lineBreak);
}

int EntryManner::levelOf(const BodySection &section) const
{
    for (const auto &[text, level] : m_headings) {
        if (section.matches(text) && (section.level == 0 || section.level == level))
            return level;
    }
    return section.level == 0 ? 2 : section.level;
}

} // namespace Commonplace
