// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/confignode.h"

#include "yaml/yamlscalar.h"

#include <algorithm>

namespace Commonplace {

namespace {

constexpr int DeepestNesting = 64; // an anchor may refer to itself

} // namespace

ConfigDocument::ConfigDocument(const YamlDocument &yaml)
    : m_yaml(yaml)
    , m_lines(yaml.source())
{
    // An alias means the last node before it that has the anchor; nodes stand in document order.
    QHash<QByteArray, YamlNodeId> anchors;
    for (YamlNodeId id = 0; id < m_yaml.nodeCount(); ++id) {
        const YamlNode &node = m_yaml.node(id);
        if (node.kind == YamlNode::Kind::Alias)
            m_targets.insert(id, anchors.value(node.value, NoYamlNode));
        else if (!node.anchor.isEmpty())
            anchors.insert(node.anchor, id);
    }
}

YamlNodeId ConfigDocument::resolved(YamlNodeId id) const
{
    if (id == NoYamlNode || m_yaml.node(id).kind != YamlNode::Kind::Alias)
        return id;
    return m_targets.value(id, NoYamlNode);
}

ConfigNode ConfigDocument::root()
{
    return { this, resolved(m_yaml.root()) };
}

YamlNode::Kind ConfigNode::kind() const
{
    return m_id == NoYamlNode ? YamlNode::Kind::Null : node().kind;
}

std::optional<bool> ConfigNode::boolean() const
{
    if (!isScalar() || node().isQuoted() || node().isBlockScalar())
        return std::nullopt;
    const QJsonValue json = plainToJson(node().value);
    return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
}

std::optional<double> ConfigNode::number() const
{
    if (!isScalar() || node().isQuoted() || node().isBlockScalar())
        return std::nullopt;
    const QJsonValue json = plainToJson(node().value);
    return json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
}

QByteArray ConfigNode::bytes() const
{
    return isScalar() ? node().value : QByteArray();
}

QList<ConfigNode> ConfigNode::items() const
{
    QList<ConfigNode> items;
    if (!isList())
        return items;
    for (const YamlNodeId child : node().children) {
        if (!m_document->spend())
            break;
        items.append({ m_document, m_document->resolved(child) });
    }
    return items;
}

QList<ConfigNode::Entry> ConfigNode::entries() const
{
    QList<Entry> entries;
    addEntries(&entries, 0);
    return entries;
}

void ConfigNode::addEntries(QList<Entry> *entries, int depth) const
{
    if (!isMap() || depth > DeepestNesting)
        return;
    QList<ConfigNode> merged;
    for (size_t i = 0; i + 1 < node().children.size(); i += 2) {
        if (!m_document->spend())
            return;
        const YamlNode &key = m_document->m_yaml.node(node().children[i]);
        const ConfigNode child(m_document, m_document->resolved(node().children[i + 1]));
        if (key.value == "<<" && !key.isQuoted()) {
            if (child.isList())
                merged += child.items();
            else
                merged += child;
            continue;
        }
        const bool isKnown = std::any_of(entries->cbegin(), entries->cend(),
                                         [&key](const Entry &entry) { return entry.first.text == key.value; });
        if (!isKnown)
            entries->append({ { key.value, m_document->m_lines.position(key.content.start) }, child });
    }
    for (const ConfigNode &other : std::as_const(merged))
        other.addEntries(entries, depth + 1);
}

YamlValue ConfigNode::value() const
{
    return valueTo(0);
}

YamlValue ConfigNode::valueTo(int depth) const
{
    if (depth > DeepestNesting)
        return {};
    if (isList()) {
        QList<YamlValue> values;
        const QList<ConfigNode> children = items();
        for (const ConfigNode &child : children)
            values.append(child.valueTo(depth + 1));
        return YamlValue::list(values);
    }
    if (isMap()) {
        QList<QByteArray> keys;
        QList<YamlValue> values;
        const QList<Entry> children = entries();
        for (const auto &[key, child] : children) {
            keys.append(key.text);
            values.append(child.valueTo(depth + 1));
        }
        return YamlValue::map(keys, values);
    }
    return isScalar() ? YamlValue::of(m_document->m_yaml, m_id) : YamlValue();
}

TextPosition ConfigNode::position() const
{
    return m_id == NoYamlNode ? TextPosition() : m_document->m_lines.position(node().range.start);
}

} // namespace Commonplace
