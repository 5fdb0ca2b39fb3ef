// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/fieldtiles.h"

#include "yaml/yamlentrylines.h"

namespace Commonplace {

std::optional<FieldTiles> FieldTiles::of(const YamlDocument &document, YamlNodeId collection, TextRange lines)
{
    const YamlNode &node = document.node(collection);
    if (!node.isCollection() || node.style != YamlNode::Style::Block || node.children.empty())
        return std::nullopt;
    const QByteArray &source = document.source();
    const YamlLayout layout(document);
    const YamlEntryLines entries(document, collection);
    const bool isRoot = node.parent == NoYamlNode;
    const bool isMapping = node.kind == YamlNode::Kind::Mapping;
    FieldTiles result;
    // Behind the key; an anchor or a tag, which stands on its line, too.
    qsizetype at = lines.start;
    if (!isRoot) {
        const YamlNode &parent = document.node(node.parent);
        if (parent.kind != YamlNode::Kind::Mapping)
            return std::nullopt;
        at = layout.nextLine(document.node(parent.children[node.indexInParent - 1]).range.end);
    }
    result.head = source.sliced(lines.start, at - lines.start);
    result.column = entries.entry(0).start - layout.lineStart(entries.entry(0).start);
    for (int i = 0; i < entries.count(); ++i) {
        const TextRange unit = entries.unit(i);
        const TextRange whole { unit.start, std::min(layout.nextLine(unit.end), source.size()) };
        if (whole.start < at || whole.start != layout.lineStart(whole.start) || whole.end > lines.end)
            return std::nullopt;
        result.tiles.append({ .lead = source.sliced(at, whole.start - at),
                              .unit = source.sliced(whole.start, whole.length()),
                              .value = node.children[isMapping ? 2 * i + 1 : i],
                              .range = whole });
        at = whole.end;
    }
    result.tail = source.sliced(at, lines.end - at);
    return result;
}

} // namespace Commonplace
