// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lineindex.h"
#include "yaml/yamldocument.h"
#include "yaml/yamlvalue.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace Commonplace {

class ConfigNode;

/// A key of a configuration's map: its text and where it stands.
struct ConfigKey {
    QByteArray text;
    TextPosition position;
};

/// A YAML text that is read as a configuration: an alias is what it refers to, `<<` is merged in. Every node that is
/// looked at counts, those behind aliases each time, so that aliases of aliases cannot blow up: past the limit nodes
/// are empty and isSpent() says so.
class ConfigDocument
{
public:
    static constexpr int NodeLimit = 200'000;

    explicit ConfigDocument(const YamlDocument &yaml);

    [[nodiscard]] ConfigNode root();
    [[nodiscard]] bool isSpent() const { return m_left <= 0; }

private:
    friend class ConfigNode;

    [[nodiscard]] YamlNodeId resolved(YamlNodeId id) const;
    [[nodiscard]] bool spend()
    {
        m_left = std::max(m_left - 1, 0);
        return m_left > 0;
    }

    YamlDocument m_yaml;
    LineIndex m_lines;
    QHash<YamlNodeId, YamlNodeId> m_targets; // alias → what it refers to
    int m_left = NodeLimit;
};

/// A node of a ConfigDocument, which must outlive it. A small value.
class ConfigNode
{
public:
    using Entry = std::pair<ConfigKey, ConfigNode>;

    [[nodiscard]] bool isNull() const { return kind() == YamlNode::Kind::Null; }
    [[nodiscard]] bool isScalar() const { return kind() == YamlNode::Kind::Scalar; }
    [[nodiscard]] bool isList() const { return kind() == YamlNode::Kind::Sequence; }
    [[nodiscard]] bool isMap() const { return kind() == YamlNode::Kind::Mapping; }

    /// A plain scalar that YAML 1.2 reads as true or false.
    [[nodiscard]] std::optional<bool> boolean() const;
    /// A plain scalar that YAML 1.2 reads as a number.
    [[nodiscard]] std::optional<double> number() const;

    /// A scalar's text, UTF-8; empty for all else.
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QString text() const { return QString::fromUtf8(bytes()); }

    [[nodiscard]] QList<ConfigNode> items() const;
    /// A map's keys and values, in order; merged ones (YAML 1.1 type repository, “merge”) after its own.
    [[nodiscard]] QList<Entry> entries() const;

    /// The whole value, aliases resolved.
    [[nodiscard]] YamlValue value() const;

    /// Where it stands in the text: of an alias, what it refers to.
    [[nodiscard]] TextPosition position() const;

private:
    friend class ConfigDocument;

    ConfigNode(ConfigDocument *document, YamlNodeId id)
        : m_document(document)
        , m_id(id)
    {
    }

    [[nodiscard]] const YamlNode &node() const { return m_document->m_yaml.node(m_id); }
    [[nodiscard]] YamlNode::Kind kind() const;
    void addEntries(QList<Entry> *entries, int depth) const;
    [[nodiscard]] YamlValue valueTo(int depth) const;

    ConfigDocument *m_document;
    YamlNodeId m_id;
};

} // namespace Commonplace
