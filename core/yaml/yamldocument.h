// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamlnode.h"
#include "yaml/yamlpath.h"

#include <QByteArrayView>

namespace Commonplace {

/// A YAML text of one document and its nodes, each with the exact place of its source.
///
/// yaml-cpp's event parser gives structure, values and starts; a scanner driven by these events finds the ends and
/// checks that the nodes tile the text: between them stand only blanks, line ends, comments and the indicators that
/// YAML expects there. A text that does not tile is not accepted, so an edit never works on a misunderstood one.
/// A value; copies share their data. Thread: any, no shared mutable state.
class YamlDocument
{
public:
    /// An empty document: source() is empty, root() is NoYamlNode.
    YamlDocument() = default;

    /// What to make of a mapping that has a key twice. Accepted only to find out what is wrong with a text: an edit
    /// never works on such a document.
    enum class DuplicateKeys { Refused, Accepted };

    /// Reads `source` (UTF-8, at most 1 MiB). Fails with Malformed, with line and column in `source`, for whatever is
    /// no valid YAML 1.2 document with unique keys, and for what would be ambiguous (several documents, a lone CR,
    /// control characters, nesting over 500 levels).
    [[nodiscard]] static Result<YamlDocument> parse(const QByteArray &source,
                                                    DuplicateKeys duplicates = DuplicateKeys::Refused);

    [[nodiscard]] const QByteArray &source() const { return m_source; }

    /// NoYamlNode when the text holds nothing but blanks and comments.
    [[nodiscard]] YamlNodeId root() const { return m_nodes.empty() ? NoYamlNode : 0; }
    [[nodiscard]] const YamlNode &node(YamlNodeId id) const { return m_nodes[static_cast<size_t>(id)]; }
    [[nodiscard]] int nodeCount() const { return static_cast<int>(m_nodes.size()); }

    /// The value of a key of a mapping; NoYamlNode when `mapping` has no such key or is no mapping.
    [[nodiscard]] YamlNodeId valueOf(YamlNodeId mapping, QByteArrayView key) const;

    /// The keys of a mapping in their order; none when `mapping` is no mapping.
    [[nodiscard]] QList<QByteArray> keysOf(YamlNodeId mapping) const;

    /// The node at a path from the root, or NoYamlNode.
    [[nodiscard]] YamlNodeId find(const YamlPath &path) const;

    /// The path of a node (of a key: of its value).
    [[nodiscard]] YamlPath pathOf(YamlNodeId id) const;

    /// The source of a node, anchor and tag included.
    [[nodiscard]] QByteArrayView sourceOf(YamlNodeId id) const { return node(id).range.in(m_source); }

    /// Every comment, from its `#` to before its line end, in document order.
    [[nodiscard]] const std::vector<TextRange> &comments() const { return m_comments; }

    /// The keys that stand in their mapping already, further up, in document order.
    [[nodiscard]] std::vector<YamlNodeId> duplicateKeys() const;

    /// What parse() says of a duplicate key, with its line and column.
    [[nodiscard]] static Error duplicateKeyError(const YamlDocument &document, YamlNodeId key);

    /// Is the node an anchor's that some alias refers to, or does it hold one?
    [[nodiscard]] bool isAliased(YamlNodeId id) const;

private:
    QByteArray m_source;
    std::vector<YamlNode> m_nodes; // in document order: a node stands before its children
    std::vector<TextRange> m_comments;
};

} // namespace Commonplace
