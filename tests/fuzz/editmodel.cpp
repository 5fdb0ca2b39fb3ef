// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editmodel.h"

#include "yaml/yamledit.h"

namespace Commonplace::Fuzz {

namespace {

using NodeKind = YamlNode::Kind;

/// The value of a node inside its document's tree, found by positions and not by names.
YamlValue *valueOf(YamlValue *tree, const YamlDocument &document, YamlNodeId id)
{
    const YamlNode &node = document.node(id);
    if (node.parent == NoYamlNode)
        return tree;
    const bool inMapping = document.node(node.parent).kind == NodeKind::Mapping;
    return &valueOf(tree, document, node.parent)->items[inMapping ? node.indexInParent / 2 : node.indexInParent];
}

bool isKey(const YamlPath::Step &step)
{
    return std::holds_alternative<QByteArray>(step);
}

NodeKind kindOf(const YamlDocument &document, YamlNodeId id)
{
    return id == NoYamlNode ? NodeKind::Null : document.node(id).kind;
}

std::optional<YamlValue> afterSet(const YamlDocument &document, const YamlPath &path, const YamlValue &value)
{
    YamlValue tree = YamlValue::of(document, document.root());
    const YamlNodeId id = document.find(path);
    if (id != NoYamlNode) {
        *valueOf(&tree, document, id) = value;
        return tree;
    }
    if (path.isRoot() || !isKey(path.steps().last()))
        return std::nullopt;
    const QByteArray key = std::get<QByteArray>(path.steps().last());
    const YamlNodeId parent = document.find(path.parent());
    const YamlValue map = YamlValue::map({ key }, { value });
    if (parent == NoYamlNode)
        return path.parent().isRoot() ? std::optional(map) : afterSet(document, path.parent(), map);
    YamlValue *target = valueOf(&tree, document, parent);
    if (target->kind == YamlValue::Kind::Null)
        *target = YamlValue::map({}, {});
    if (target->kind != YamlValue::Kind::Map)
        return std::nullopt;
    target->keys.append(key);
    target->items.append(value);
    return tree;
}

TextRange wholeLines(const YamlDocument &document, TextRange range)
{
    const QByteArray &source = document.source();
    const qsizetype before = range.start == 0 ? -1 : source.lastIndexOf('\n', range.start - 1);
    const qsizetype behind = source.indexOf('\n', range.end);
    return { before + 1, behind < 0 ? source.size() : behind + 1 };
}

/// As far as blank lines and comments follow: what is added may stand behind them, and blank lines may go.
qsizetype behindComments(const YamlDocument &document, qsizetype offset)
{
    const QByteArray &source = document.source();
    while (offset < source.size()) {
        const qsizetype lineFeed = source.indexOf('\n', offset);
        const qsizetype end = lineFeed < 0 ? source.size() : lineFeed + 1;
        const QByteArray line = source.sliced(offset, end - offset).trimmed();
        if (!line.isEmpty() && !line.startsWith('#'))
            break;
        offset = end;
    }
    return offset;
}

/// From a node's dash or colon to its end.
TextRange withIndicator(const YamlNode &node)
{
    return { node.indicator >= 0 ? node.indicator : node.range.start, node.range.end };
}

/// A key and its value, or an item with its dash.
TextRange entryOf(const YamlDocument &document, YamlNodeId id)
{
    const YamlNode &node = document.node(id);
    if (kindOf(document, node.parent) != NodeKind::Mapping)
        return withIndicator(node);
    const auto keyIndex = static_cast<size_t>(node.indexInParent) & ~size_t { 1 };
    const YamlNode &key = document.node(document.node(node.parent).children[keyIndex]);
    return { withIndicator(key).start, std::max(key.range.end, node.range.end) };
}

/// A list's item; NoYamlNode where there is none.
YamlNodeId itemOf(const YamlDocument &document, YamlNodeId list, int at)
{
    if (kindOf(document, list) != NodeKind::Sequence)
        return NoYamlNode;
    const std::vector<YamlNodeId> &items = document.node(list).children;
    return at >= 0 && at < static_cast<int>(items.size()) ? items[static_cast<size_t>(at)] : NoYamlNode;
}

} // namespace

EditModel EditModel::pick(const YamlDocument &document, ByteReader &program)
{
    EditModel model;
    model.kind = static_cast<Kind>(program.below(8));
    model.path = pickPath(document, program);
    const YamlNodeId id = document.find(model.path);
    const bool ofList = model.kind >= Kind::InsertItem && model.kind <= Kind::MoveItem;
    const bool wrongKind = ofList ? kindOf(document, id) != NodeKind::Sequence
                                  : model.kind == Kind::InsertKey && kindOf(document, id) != NodeKind::Mapping;
    if (wrongKind && program.below(4) != 0)
        model.path = model.path.parent();
    const YamlNodeId target = document.find(model.path);
    const int count = target == NoYamlNode ? 0 : static_cast<int>(document.node(target).children.size());
    // One more than there is, so that the end and what is behind it are tried too.
    model.at = program.below(count + 2) - (program.below(16) == 1 ? 1 : 0);
    model.to = program.below(count + 1);
    model.key = pickText(program);
    model.value = pickValue(program);
    if (model.kind == Kind::ReplaceSource)
        model.yaml = program.below(2) == 0 ? pickText(program) : program.take(program.below(30));
    return model;
}

Result<TextEdits> EditModel::run(const YamlDocument &document) const
{
    switch (kind) {
    case Kind::Set:
        return YamlEdit::set(document, path, value);
    case Kind::InsertKey:
        return YamlEdit::insertKey(document, path, at, key, value);
    case Kind::RemoveKey:
        return YamlEdit::removeKey(document, path);
    case Kind::RenameKey:
        return YamlEdit::renameKey(document, path, key);
    case Kind::InsertItem:
        return YamlEdit::insertItem(document, path, at, value);
    case Kind::RemoveItem:
        return YamlEdit::removeItem(document, path, at);
    case Kind::MoveItem:
        return YamlEdit::moveItem(document, path, at, to);
    case Kind::ReplaceSource:
        return YamlEdit::replaceSource(document, path, yaml);
    }
    return TextEdits {};
}

std::optional<YamlValue> EditModel::expected(const YamlDocument &document) const
{
    const YamlNodeId id = document.find(path);
    if (kind == Kind::Set)
        return afterSet(document, path, value);
    if (kind == Kind::InsertItem && at == 0 && kindOf(document, id) == NodeKind::Null)
        return afterSet(document, path, YamlValue::list({ value }));
    if (kind == Kind::InsertKey && at == 0 && id != NoYamlNode && kindOf(document, id) == NodeKind::Null)
        return afterSet(document, path, YamlValue::map({ key }, { value }));
    if (id == NoYamlNode) {
        const bool first = kind == Kind::InsertKey && at == 0 && path.isRoot();
        return first ? std::optional(YamlValue::map({ key }, { value })) : std::nullopt;
    }
    YamlValue tree = YamlValue::of(document, document.root());
    YamlValue *target = valueOf(&tree, document, id);
    const bool ofEntry = kind == Kind::RemoveKey || kind == Kind::RenameKey;
    if (ofEntry && kindOf(document, document.node(id).parent) != NodeKind::Mapping)
        return std::nullopt;
    YamlValue *parent = ofEntry ? valueOf(&tree, document, document.node(id).parent) : nullptr;
    const int position = document.node(id).indexInParent / 2;
    const bool isList = target->kind == YamlValue::Kind::List;
    const auto count = static_cast<int>(target->items.size());
    switch (kind) {
    case Kind::InsertKey:
        if (target->kind != YamlValue::Kind::Map || at < 0 || at > count || document.valueOf(id, key) != NoYamlNode)
            return std::nullopt;
        target->keys.insert(at, key);
        target->items.insert(at, value);
        return tree;
    case Kind::RemoveKey:
        parent->keys.remove(position);
        parent->items.remove(position);
        return tree;
    case Kind::RenameKey:
        parent->keys[position] = key;
        return tree;
    case Kind::InsertItem:
        if (!isList || at < 0 || at > count)
            return std::nullopt;
        target->items.insert(at, value);
        return tree;
    case Kind::RemoveItem:
        if (!isList || at < 0 || at >= count)
            return std::nullopt;
        target->items.remove(at);
        return tree;
    case Kind::MoveItem:
        if (!isList || at < 0 || at >= count || to < 0 || to >= count)
            return std::nullopt;
        target->items.move(at, to);
        return tree;
    default:
        break;
    }
    // The document gives it a last line end where it has none.
    QByteArray text = yaml;
    text.replace("\r\n", "\n");
    const Result<YamlDocument> written = YamlDocument::parse(text.endsWith('\n') ? text : text + '\n');
    if (!written)
        return std::nullopt;
    *target = YamlValue::of(*written, written->root());
    return tree;
}

TextRange EditModel::reach(const YamlDocument &document) const
{
    const YamlNodeId id = document.find(path);
    const TextRange all { 0, document.source().size() };
    const bool ofEntry = kind == Kind::RemoveKey || kind == Kind::RenameKey;
    YamlNodeId around = id;
    if (id == NoYamlNode || kind == Kind::RemoveKey)
        around = id == NoYamlNode ? document.find(path.parent()) : document.node(id).parent;
    if (around == NoYamlNode || (ofEntry && document.node(id).parent == NoYamlNode))
        return all;
    if (kind == Kind::RenameKey)
        return wholeLines(document, { entryOf(document, id).start, withIndicator(document.node(id)).start });
    const TextRange lines = wholeLines(document, withIndicator(document.node(around)));
    if (kind == Kind::Set && id != NoYamlNode && !document.node(id).isCollection())
        return lines;
    return { lines.start, behindComments(document, lines.end) };
}

bool EditModel::mayDrop(const YamlDocument &document, TextRange comment) const
{
    const YamlNodeId id = document.find(path);
    YamlNodeId removed = NoYamlNode;
    if (kind == Kind::RemoveItem)
        removed = itemOf(document, id, at);
    else if (kind == Kind::RemoveKey || kind == Kind::ReplaceSource || kind == Kind::Set)
        removed = id;
    if (removed == NoYamlNode || (kind == Kind::Set && !document.node(removed).isCollection()))
        return false;
    const TextRange lines = wholeLines(document, entryOf(document, removed));
    if (kind == Kind::ReplaceSource)
        return lines.contains(comment.start);
    const TextRange line = wholeLines(document, { comment.start, comment.start });
    const bool ownLine = document.source().sliced(line.start, comment.start - line.start).trimmed().isEmpty();
    return !ownLine && comment.start >= entryOf(document, removed).start && lines.contains(comment.start);
}

QByteArray EditModel::toString() const
{
    static constexpr const char *names[] = { "set",        "insertKey",  "removeKey", "renameKey",
                                             "insertItem", "removeItem", "moveItem",  "replaceSource" };
    return QByteArray(names[static_cast<int>(kind)]) + " path=" + path.toString() + " at=" + QByteArray::number(at)
           + " to=" + QByteArray::number(to) + " key=" + key.toPercentEncoding(" ")
           + " kind=" + QByteArray::number(static_cast<int>(value.kind)) + " text=" + value.text.toPercentEncoding(" ")
           + " items=" + QByteArray::number(value.items.size()) + " yaml=" + yaml.toPercentEncoding(" ");
}

} // namespace Commonplace::Fuzz
