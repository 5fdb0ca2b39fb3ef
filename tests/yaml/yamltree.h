// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"

#include <QByteArrayList>

/// What the tests say of a document's nodes, without the code under test judging itself.
namespace YamlTree {

using namespace Commonplace;

inline bool isKey(const YamlDocument &document, YamlNodeId id)
{
    const YamlNode &node = document.node(id);
    return node.parent != NoYamlNode && document.node(node.parent).kind == YamlNode::Kind::Mapping
           && node.indexInParent % 2 == 0;
}

inline bool isScalar(const YamlNode &node)
{
    return node.kind == YamlNode::Kind::Scalar || node.kind == YamlNode::Kind::Null;
}

/// Whether the nodes' places make sense: children stand in their parent, one behind the other, and whatever belongs
/// to no scalar, comment, anchor or tag is a blank, a line end or an indicator. Says where not; empty when all is well.
inline QByteArray tilingFault(const YamlDocument &document)
{
    QByteArray rest = document.source();
    const auto cover = [&rest](TextRange range) {
        for (qsizetype i = range.start; i < range.end; ++i) {
            if (rest[i] != '\n')
                rest[i] = ' ';
        }
    };
    if (rest.startsWith("\xEF\xBB\xBF"))
        cover({ 0, 3 });
    for (const TextRange &comment : document.comments()) {
        if (rest[comment.start] != '#')
            return "a comment at " + QByteArray::number(comment.start) + " is none";
        cover(comment);
    }
    for (YamlNodeId id = 0; id < document.nodeCount(); ++id) {
        const YamlNode &node = document.node(id);
        const QByteArray where = "node " + QByteArray::number(id) + " at " + QByteArray::number(node.range.start);
        if (node.range.start > node.content.start || node.content.end > node.range.end
            || node.content.start > node.content.end)
            return where + " has a crooked range";
        qsizetype last = node.content.start;
        for (const YamlNodeId child : node.children) {
            const TextRange range = document.node(child).range;
            if (range.start < last || range.end > node.content.end)
                return where + " does not hold its children in order";
            last = range.end;
        }
        cover({ node.range.start, node.content.start });
        if (!node.isCollection())
            cover(node.content);
    }
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (!QByteArrayView(" \t\r\n[]{},:-?").contains(rest[i]))
            return "the byte at " + QByteArray::number(i) + " belongs to nothing";
    }
    return {};
}

} // namespace YamlTree
