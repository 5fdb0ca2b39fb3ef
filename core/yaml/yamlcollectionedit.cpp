// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlcollectionedit.h"

#include "yaml/yamlentrylines.h"
#include "yaml/yamlfloweditor.h"
#include "yaml/yamllayout.h"
#include "yaml/yamlscalar.h"
#include "yaml/yamlwriter.h"

namespace Commonplace::YamlCollectionEdit {

namespace {

using Style = YamlNode::Style;
using Kind = YamlNode::Kind;

/// The candidates that put `text` (without line end) on lines of its own behind the entry before `at`, which is not 0.
QList<TextEdits> insertedLines(const YamlDocument &document, YamlNodeId collection, int at, const QByteArray &text)
{
    const YamlLayout layout(document);
    const YamlEntryLines lines(document, collection);
    const QByteArray lineBreak = layout.lineBreak(lines.entry(at - 1).end);
    const auto insertedAt = [&](qsizetype place, const QByteArray &inserted) -> TextEdits {
        const bool unfinished = place == document.source().size() && !document.source().endsWith('\n');
        return { { { place, place }, unfinished ? lineBreak + inserted : inserted + lineBreak } };
    };
    const qsizetype place = lines.behind(at - 1);
    QList<TextEdits> candidates;
    if (lines.wantsBlankLine(at))
        candidates.append(insertedAt(place, lineBreak + text));
    candidates.append(insertedAt(place, text));
    candidates.append(insertedAt(layout.nextLine(lines.entry(at - 1).end), text));
    return candidates;
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
    const YamlNode &neighbour = document.node(document.node(list).children[static_cast<size_t>(near)]);
    const bool isLikeNeighbour =
        neighbour.kind == (value.kind == YamlValue::Kind::Map ? Kind::Mapping : Kind::Sequence);
    if (!value.isScalar() && isLikeNeighbour && neighbour.style == Style::Flow) {
        const YamlNodeId id = document.node(list).children[static_cast<size_t>(near)];
        return '-' + item.gap + writer.flow(value, layout.textStyle(id, neighbour.pairCount()));
    }
    return '-' + writer.item(value, item.gap, item.column, layout.textStyle(list, at), [&](const QByteArray &key) {
        return layout.textStyle(list, at, key);
    });
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

/// Removes an entry of a block collection.
QList<TextEdits> removedEntry(const YamlDocument &document, YamlNodeId collection, int at)
{
    const YamlEntryLines lines(document, collection);
    if (lines.count() == 1)
        return emptied(document, collection);
    const TextRange entry = lines.entry(at);
    if (YamlLayout(document).isFirstOnLine(entry.start))
        return { { { lines.removal(at), {} } }, { { linesOf(document, entry), {} } } };
    if (at + 1 == lines.count())
        return {};
    return { { { { entry.start, lines.entry(at + 1).start }, {} } } };
}

/// `key: []` or `key: {}` gets its first entry below the key, where the document's other collections do so or the
/// entry is a collection itself.
QList<TextEdits> unfolded(const YamlDocument &document, YamlNodeId collection, const YamlValue &value)
{
    const YamlNode &node = document.node(collection);
    const YamlLayout layout(document);
    if (!node.children.empty() || node.parent == NoYamlNode || document.node(node.parent).style != Style::Block
        || document.node(node.parent).kind != Kind::Mapping || !layout.sameLine(node.content.start, node.content.end))
        return {};
    if (value.items.constFirst().isScalar()) {
        const YamlNodeId example = layout.exampleFor(node.kind, collection);
        if (example == NoYamlNode || layout.isInBrackets(example))
            return {};
    }
    return replaceValue(document, collection, value);
}

/// The last node before position `at` of a mapping: what is near it gives a new entry its manners.
YamlNodeId lastNodeBefore(const YamlDocument &document, YamlNodeId mapping, int at)
{
    if (at == 0)
        return mapping;
    YamlNodeId id = document.node(mapping).children[static_cast<size_t>(at) * 2 - 1];
    while (!document.node(id).children.empty())
        id = document.node(id).children.back();
    return id;
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
    if (node.style == Style::Flow) {
        return unfolded(document, list, YamlValue::list({ value }))
               + YamlFlowEditor(document, list).insert(at, {}, value);
    }
    const QByteArray indent(blockColumn(document, list), ' ');
    const QByteArray text = newItem(document, list, at, value);
    if (at > 0)
        return insertedLines(document, list, at, indent + text);
    const YamlLayout layout(document);
    const YamlEntryLines lines(document, list);
    const qsizetype first = lines.entry(0).start;
    const QByteArray lineBreak = layout.lineBreak(first);
    QList<TextEdits> candidates;
    if (lines.wantsBlankLine(0))
        candidates.append({ { { first, first }, text + lineBreak + lineBreak + indent } });
    candidates.append({ { { first, first }, text + lineBreak + indent } });
    return candidates;
}

QList<TextEdits> removeItem(const YamlDocument &document, YamlNodeId list, int at)
{
    const YamlNode &node = document.node(list);
    if (node.style == Style::Flow)
        return YamlFlowEditor(document, list).remove(at);
    return removedEntry(document, list, at);
}

QList<TextEdits> moveItem(const YamlDocument &document, YamlNodeId list, int from, int to)
{
    const YamlNode &node = document.node(list);
    if (node.style == Style::Flow)
        return YamlFlowEditor(document, list).move(from, to);
    const YamlLayout layout(document);
    const YamlEntryLines lines(document, list);
    const int first = std::min(from, to);
    const int last = std::max(from, to);
    const bool ownLines = layout.isFirstOnLine(lines.entry(0).start);
    QList<TextRange> places;
    for (int i = first; i <= last; ++i) {
        places.append(lines.unit(i));
        // `- - a`: the first item's line is another one's too, so no item can bring its lines along.
        if (!ownLines)
            places.last().start = lines.entry(i).start;
    }
    if (!ownLines && layout.hasOwnLineComment({ places.first().start, places.last().end }))
        return {};
    QByteArrayList units;
    for (const TextRange &place : std::as_const(places))
        units.append(place.in(document.source()).toByteArray());
    units.move(from - first, to - first);
    QByteArray text;
    for (qsizetype i = 0; i < units.size(); ++i) {
        if (i > 0)
            text += TextRange { places[i - 1].end, places[i].start }.in(document.source());
        text += units[i];
    }
    return { { { { places.first().start, places.last().end }, text } } };
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
    if (node.style == Style::Flow) {
        return unfolded(document, mapping, YamlValue::map({ key }, { value }))
               + YamlFlowEditor(document, mapping).insert(at, key, value);
    }
    if (node.style != Style::Block)
        return {};

    const qsizetype column = blockColumn(document, mapping);
    const YamlEntryLines lines(document, mapping);
    const qsizetype first = lines.entry(0).start;
    const QByteArray lineBreak = layout.lineBreak(first);
    const YamlWriter writer(document, lastNodeBefore(document, mapping, at), lineBreak);
    const QByteArray indent(column, ' ');
    const Style wished = layout.styleInOtherItems(mapping, key).value_or(layout.textStyle(mapping, at));
    const QByteArray text = writer.entry(key, value, column, wished, layout.keyStyle(mapping));
    if (at > 0)
        return insertedLines(document, mapping, at, indent + text);
    QList<TextEdits> candidates;
    if (lines.wantsBlankLine(0))
        candidates.append({ { { first, first }, text + lineBreak + lineBreak + indent } });
    candidates.append({ { { first, first }, text + lineBreak + indent } });
    return candidates;
}

QList<TextEdits> removeKey(const YamlDocument &document, YamlNodeId mapping, int at)
{
    const YamlNode &node = document.node(mapping);
    if (node.style == Style::Flow)
        return YamlFlowEditor(document, mapping).remove(at);
    return node.style == Style::Block ? removedEntry(document, mapping, at) : QList<TextEdits>();
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
