// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlcollectionedit.h"

#include "yaml/yamlfloweditor.h"
#include "yaml/yamllayout.h"
#include "yaml/yamlscalar.h"
#include "yaml/yamlwriter.h"

namespace Commonplace::YamlCollectionEdit {

namespace {

using Style = YamlNode::Style;
using Kind = YamlNode::Kind;

/// From an entry's dash or key to the end of its value.
TextRange entryRange(const YamlDocument &document, YamlNodeId collection, int index)
{
    const YamlNode &node = document.node(collection);
    if (node.kind == Kind::Sequence) {
        const YamlNode &item = document.node(node.children[static_cast<size_t>(index)]);
        return { item.indicator >= 0 ? item.indicator : item.range.start, item.range.end };
    }
    const YamlNode &key = document.node(node.children[static_cast<size_t>(index) * 2]);
    const YamlNode &value = document.node(node.children[static_cast<size_t>(index) * 2 + 1]);
    return { key.indicator >= 0 ? key.indicator : key.range.start, value.range.end };
}

int entryCount(const YamlNode &node)
{
    return node.kind == Kind::Mapping ? node.pairCount() : static_cast<int>(node.children.size());
}

/// Puts `text` (without line end) on lines of its own behind the line of `offset`.
TextEdit insertedBehind(const YamlDocument &document, qsizetype offset, const QByteArray &text)
{
    const YamlLayout layout(document);
    const qsizetype next = layout.nextLine(offset);
    const QByteArray lineBreak = layout.lineBreak(offset);
    const bool unfinished = next == document.source().size() && !document.source().endsWith('\n');
    return { { next, next }, unfinished ? lineBreak + text : text + lineBreak };
}

/// What stands between a list's dashes and their content, taken from a neighbour that is of the same kind.
struct ItemLayout {
    QByteArray gap = " ";
    qsizetype column = 0; // where the content begins
};

ItemLayout itemLayout(const YamlDocument &document, YamlNodeId list, int near, bool forMap)
{
    const YamlNode &node = document.node(list);
    const YamlLayout layout(document);
    const qsizetype dashColumn = blockColumn(document, list);
    ItemLayout result { " ", dashColumn + 2 };
    for (const int index : { near, 0 }) {
        const YamlNode &item = document.node(node.children[static_cast<size_t>(index)]);
        if (item.style == Style::Empty || (item.kind == Kind::Mapping) != forMap)
            continue;
        result.gap = document.source().sliced(item.indicator + 1, item.range.start - item.indicator - 1);
        if (result.gap.contains('#'))
            return { " ", dashColumn + 2 };
        result.column = item.range.start - layout.lineStart(item.range.start);
        return result;
    }
    return result;
}

QByteArray newItem(const YamlDocument &document, YamlNodeId list, int at, const YamlValue &value)
{
    const YamlLayout layout(document);
    const int near = std::max(at - 1, 0);
    const ItemLayout item = itemLayout(document, list, near, value.kind == YamlValue::Kind::Map);
    const YamlWriter writer(document, list, layout.lineBreak(document.node(list).range.start));
    return '-' + writer.item(value, item.gap, item.column, layout.textStyle(list, at), [&](const QByteArray &key) {
        return layout.textStyle(list, at, key);
    });
}

/// The place where an entry's own lines begin when comments above it travel with it: behind the entry before it.
qsizetype travellingStart(const YamlDocument &document, YamlNodeId collection, int index)
{
    const YamlLayout layout(document);
    if (index == 0)
        return layout.lineStart(entryRange(document, collection, 0).start);
    return layout.nextLine(entryRange(document, collection, index - 1).end);
}

QByteArray emptyCollection(const YamlNode &node)
{
    return node.kind == Kind::Mapping ? "{}" : "[]";
}

/// `key:` with a block collection under it becomes `key: []`.
QList<TextEdits> emptied(const YamlDocument &document, YamlNodeId collection)
{
    const YamlNode &node = document.node(collection);
    const YamlLayout layout(document);
    const TextRange lines = linesOf(document, node.range);
    if (node.parent == NoYamlNode)
        return { { { lines, {} } }, { { lines, emptyCollection(node) + layout.lineBreak(node.range.start) } } };
    if (layout.sameLine(node.indicator, node.range.start))
        return { { { node.range, emptyCollection(node) } } };
    if (layout.hasOwnLineComment({ node.indicator, lines.start }))
        return {};
    const qsizetype behind = node.indicator + 1;
    return { { { { behind, behind }, ' ' + emptyCollection(node) }, { lines, {} } } };
}

} // namespace

TextRange linesOf(const YamlDocument &document, TextRange entry)
{
    const YamlLayout layout(document);
    return { layout.lineStart(entry.start), layout.nextLine(entry.end) };
}

QList<TextEdits> insertItem(const YamlDocument &document, YamlNodeId list, int at, const YamlValue &value)
{
    const YamlNode &node = document.node(list);
    if (node.style == Style::Flow)
        return YamlFlowEditor(document, list).insert(at, {}, value);
    const YamlLayout layout(document);
    const qsizetype first = entryRange(document, list, 0).start;
    if (at == 0 && !layout.isFirstOnLine(first)) {
        // `- - a`: the list begins behind another dash.
        const QByteArray indent(blockColumn(document, list), ' ');
        return { { { { first, first }, newItem(document, list, at, value) + layout.lineBreak(first) + indent } } };
    }
    const QByteArray text = QByteArray(blockColumn(document, list), ' ') + newItem(document, list, at, value);
    if (at > 0)
        return { { insertedBehind(document, entryRange(document, list, at - 1).end, text) } };
    const qsizetype start = layout.lineStart(first);
    return { { { { start, start }, text + layout.lineBreak(first) } } };
}

QList<TextEdits> removeItem(const YamlDocument &document, YamlNodeId list, int at)
{
    const YamlNode &node = document.node(list);
    if (node.style == Style::Flow)
        return YamlFlowEditor(document, list).remove(at);
    if (entryCount(node) == 1)
        return emptied(document, list);
    const TextRange entry = entryRange(document, list, at);
    if (YamlLayout(document).isFirstOnLine(entry.start))
        return { { { linesOf(document, entry), {} } } };
    return { { { { entry.start, entryRange(document, list, at + 1).start }, {} } } };
}

QList<TextEdits> moveItem(const YamlDocument &document, YamlNodeId list, int from, int to)
{
    const YamlNode &node = document.node(list);
    if (node.style == Style::Flow)
        return YamlFlowEditor(document, list).move(from, to);
    const YamlLayout layout(document);
    if (!layout.isFirstOnLine(entryRange(document, list, 0).start))
        return {};
    const qsizetype start = travellingStart(document, list, from);
    const qsizetype end = layout.nextLine(entryRange(document, list, from).end);
    QByteArray chunk = document.source().sliced(start, end - start);
    const qsizetype target =
        to < from ? travellingStart(document, list, to) : layout.nextLine(entryRange(document, list, to).end);
    const QByteArray lineBreak = layout.lineBreak(start);
    TextRange removed { start, end };
    if (!chunk.endsWith('\n')) {
        // The last line of a text without a final line end moves up: the line end before it goes instead.
        chunk += lineBreak;
        removed.start -= lineBreak.size();
    } else if (target == document.source().size() && !document.source().endsWith('\n')) {
        chunk = lineBreak + chunk.chopped(lineBreak.size());
    }
    return { { { removed, {} }, { { target, target }, chunk } } };
}

QList<TextEdits> insertKey(const YamlDocument &document, YamlNodeId mapping, int at, const QByteArray &key,
                           const YamlValue &value)
{
    const YamlLayout layout(document);
    if (mapping == NoYamlNode) {
        const qsizetype end = document.source().size();
        const QByteArray lineBreak = layout.lineBreak(0);
        const YamlWriter writer(document, NoYamlNode, lineBreak);
        const bool unfinished = end > 0 && !document.source().endsWith('\n');
        const QByteArray text = writer.entry(key, value, 0, Style::Plain) + lineBreak;
        return { { { { end, end }, unfinished ? lineBreak + text : text } } };
    }
    const YamlNode &node = document.node(mapping);
    if (node.style == Style::Flow)
        return YamlFlowEditor(document, mapping).insert(at, key, value);
    if (node.style != Style::Block)
        return {};

    const qsizetype column = blockColumn(document, mapping);
    const qsizetype first = entryRange(document, mapping, 0).start;
    const YamlWriter writer(document, mapping, layout.lineBreak(first));
    const QByteArray indent(column, ' ');
    const QByteArray text = writer.entry(key, value, column, layout.textStyle(mapping, at));
    if (at > 0)
        return { { insertedBehind(document, entryRange(document, mapping, at - 1).end, indent + text) } };
    return { { { { first, first }, text + layout.lineBreak(first) + indent } } };
}

QList<TextEdits> removeKey(const YamlDocument &document, YamlNodeId mapping, int at)
{
    const YamlNode &node = document.node(mapping);
    if (node.style == Style::Flow)
        return YamlFlowEditor(document, mapping).remove(at);
    if (node.style != Style::Block)
        return {};
    if (node.pairCount() == 1)
        return emptied(document, mapping);
    const TextRange entry = entryRange(document, mapping, at);
    if (YamlLayout(document).isFirstOnLine(entry.start))
        return { { { linesOf(document, entry), {} } } };
    if (at + 1 == node.pairCount())
        return {};
    return { { { { entry.start, entryRange(document, mapping, at + 1).start }, {} } } };
}

QList<TextEdits> replaceValue(const YamlDocument &document, YamlNodeId id, const YamlValue &value)
{
    const YamlNode &node = document.node(id);
    const YamlLayout layout(document);
    const YamlWriter writer(document, id, layout.lineBreak(node.range.start));
    const YamlNode *parent = node.parent == NoYamlNode ? nullptr : &document.node(node.parent);
    const int position = parent && parent->kind == Kind::Mapping ? node.indexInParent / 2 : node.indexInParent;
    const YamlNode::Style wished = layout.textStyle(node.parent, position);
    const QByteArray inFlow = writer.flow(value, wished);
    const bool gap = node.range.isEmpty() && node.range.start > 0 && document.source()[node.range.start - 1] != ' ';
    const TextEdit inPlace { node.range, (layout.isKeyAlone(id) ? ": " : gap ? " " : "") + inFlow };
    if (!parent || parent->style != Style::Block)
        return { { inPlace } };
    if (parent->kind == Kind::Sequence) {
        const ItemLayout item = itemLayout(document, node.parent, position, value.kind == YamlValue::Kind::Map);
        const QByteArray text = writer.item(value, item.gap, item.column, wished, [&](const QByteArray &key) {
            return layout.textStyle(node.parent, position, key);
        });
        return { { { { node.indicator + 1, node.range.end }, text } }, { inPlace } };
    }

    const qsizetype column = blockColumn(document, node.parent);
    const QByteArray text = writer.afterColon(value, column, wished);
    const qsizetype behind = node.indicator + 1;
    QList<TextEdits> candidates;
    const qsizetype keyLineEnd = layout.lineEnd(behind);
    const bool onKeyLine = node.range.end <= keyLineEnd;
    const bool belowKey = node.range.start > keyLineEnd;
    const bool newBelow = text.startsWith('\n') || text.startsWith("\r\n");
    if (onKeyLine && newBelow) {
        // A comment on the key's line stays there.
        candidates.append({ { { behind, node.range.end }, {} }, { { keyLineEnd, keyLineEnd }, text } });
    } else if (belowKey) {
        const TextRange below { keyLineEnd, layout.lineEnd(node.range.end) };
        if (newBelow)
            candidates.append({ { below, text } });
        else
            candidates.append({ { { behind, behind }, text }, { below, {} } });
    } else if (onKeyLine) {
        candidates.append({ { { behind, node.range.end }, text } });
    }
    candidates.append({ { { behind, node.range.end }, text } });
    candidates.append({ inPlace });
    return candidates;
}

} // namespace Commonplace::YamlCollectionEdit
