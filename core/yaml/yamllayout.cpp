// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamllayout.h"

#include "text/utf8.h"
#include "yaml/yamlscalar.h"

namespace Commonplace {

namespace {

bool isTextStyle(const YamlNode &node)
{
    return node.kind == YamlNode::Kind::Scalar
           && (node.isQuoted() || (node.style == YamlNode::Style::Plain && !readsAsTyped(node.value)));
}

} // namespace

qsizetype YamlLayout::lineStart(qsizetype offset) const
{
    const QByteArray &source = m_document.source();
    const qsizetype lineBreak = offset == 0 ? -1 : source.lastIndexOf('\n', offset - 1);
    if (lineBreak < 0)
        return source.startsWith(Utf8Bom) ? Utf8Bom.size() : 0;
    return lineBreak + 1;
}

qsizetype YamlLayout::lineEnd(qsizetype offset) const
{
    const QByteArray &source = m_document.source();
    const qsizetype lineFeed = source.indexOf('\n', offset);
    if (lineFeed < 0)
        return source.size();
    return lineFeed > offset && source[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
}

qsizetype YamlLayout::nextLine(qsizetype offset) const
{
    const qsizetype lineFeed = m_document.source().indexOf('\n', offset);
    return lineFeed < 0 ? m_document.source().size() : lineFeed + 1;
}

bool YamlLayout::isFirstOnLine(qsizetype offset) const
{
    return QByteArrayView(m_document.source())
        .sliced(lineStart(offset), offset - lineStart(offset))
        .trimmed()
        .isEmpty();
}

bool YamlLayout::isLastOnLine(qsizetype offset) const
{
    const QByteArrayView rest = QByteArrayView(m_document.source()).sliced(offset, lineEnd(offset) - offset);
    const QByteArrayView visible = rest.trimmed();
    return visible.isEmpty() || (visible.front() == '#' && (rest.front() == ' ' || rest.front() == '\t'));
}

bool YamlLayout::isKeyAlone(YamlNodeId id) const
{
    const YamlNode &node = m_document.node(id);
    return node.style == YamlNode::Style::Empty && node.indicator < 0 && node.indexInParent % 2 == 1
           && node.parent != NoYamlNode && m_document.node(node.parent).kind == YamlNode::Kind::Mapping;
}

QByteArray YamlLayout::lineBreak(qsizetype offset) const
{
    const QByteArray &source = m_document.source();
    qsizetype lineFeed = source.indexOf('\n', offset);
    if (lineFeed < 0)
        lineFeed = source.lastIndexOf('\n');
    return lineFeed > 0 && source[lineFeed - 1] == '\r' ? "\r\n" : "\n";
}

/// The last match at or before `near`, else the first behind it.
template <typename Predicate>
YamlNodeId YamlLayout::nearest(YamlNodeId near, Predicate matches) const
{
    YamlNodeId found = NoYamlNode;
    for (YamlNodeId id = 0; id < m_document.nodeCount(); ++id) {
        if (id > near && found != NoYamlNode)
            break;
        if (matches(m_document.node(id)))
            found = id;
    }
    return found;
}

qsizetype YamlLayout::dashOffset(YamlNodeId near) const
{
    const YamlNodeId found = nearest(near, [this](const YamlNode &node) {
        return node.kind == YamlNode::Kind::Sequence && node.style == YamlNode::Style::Block
               && node.parent != NoYamlNode && m_document.node(node.parent).kind == YamlNode::Kind::Mapping
               && m_document.node(node.parent).style == YamlNode::Style::Block;
    });
    return found == NoYamlNode
               ? 2
               : blockColumn(m_document, found) - blockColumn(m_document, m_document.node(found).parent);
}

qsizetype YamlLayout::mapIndent(YamlNodeId near) const
{
    const YamlNodeId found = nearest(near, [this](const YamlNode &node) {
        return node.kind == YamlNode::Kind::Mapping && node.style == YamlNode::Style::Block && node.parent != NoYamlNode
               && m_document.node(node.parent).kind == YamlNode::Kind::Mapping;
    });
    if (found == NoYamlNode)
        return 2;
    return std::max<qsizetype>(blockColumn(m_document, found) - blockColumn(m_document, m_document.node(found).parent),
                               1);
}

QByteArray YamlLayout::nullText(YamlNodeId near) const
{
    const YamlNodeId found = nearest(near, [this](const YamlNode &node) {
        return node.kind == YamlNode::Kind::Null && node.parent != NoYamlNode && node.tag.isEmpty()
               && m_document.node(node.parent).style == YamlNode::Style::Block;
    });
    return found == NoYamlNode ? QByteArray() : m_document.node(found).value;
}

YamlLayout::ItemPlace YamlLayout::itemPlace(YamlNodeId near, bool forMaps) const
{
    const auto gapOf = [this](const YamlNode &list) {
        const YamlNode &item = m_document.node(list.children.front());
        return TextRange { item.indicator + 1, item.range.start }.in(m_document.source());
    };
    const YamlNodeId found = nearest(near, [&](const YamlNode &node) {
        return node.kind == YamlNode::Kind::Sequence && node.style == YamlNode::Style::Block
               && (m_document.node(node.children.front()).kind == YamlNode::Kind::Mapping) == forMaps
               && !gapOf(node).isEmpty() && gapOf(node).trimmed().isEmpty();
    });
    if (found == NoYamlNode)
        return {};
    const YamlNode &item = m_document.node(m_document.node(found).children.front());
    const qsizetype column = item.range.start - lineStart(item.range.start);
    return { .columns = column - blockColumn(m_document, found),
             .onOwnLine = !sameLine(item.indicator, item.range.start) };
}

YamlNode::Style YamlLayout::keyStyle(YamlNodeId mapping) const
{
    const std::vector<YamlNodeId> &children = m_document.node(mapping).children;
    YamlNode::Style style = YamlNode::Style::Plain;
    for (size_t i = 0; i < children.size(); i += 2) {
        const YamlNode &key = m_document.node(children[i]);
        if (!key.isQuoted())
            return YamlNode::Style::Plain;
        if (canBePlain(key.value, true))
            style = key.style;
    }
    return style;
}

YamlNodeId YamlLayout::exampleFor(YamlNode::Kind kind, YamlNodeId near) const
{
    return nearest(near, [&](const YamlNode &node) {
        if (node.kind != kind || node.children.empty() || node.parent == NoYamlNode
            || m_document.node(node.parent).kind != YamlNode::Kind::Mapping
            || m_document.node(node.parent).style != YamlNode::Style::Block)
            return false;
        return std::all_of(node.children.begin(), node.children.end(), [this](YamlNodeId child) {
            return !m_document.node(child).isCollection() && !m_document.node(child).isBlockScalar();
        });
    });
}

YamlNode::Style YamlLayout::textStyle(YamlNodeId collection, int index, const QByteArray &key) const
{
    const YamlNode::Style none = YamlNode::Style::Plain;
    if (collection == NoYamlNode)
        return none;
    const YamlNode &node = m_document.node(collection);
    const bool isMapping = node.kind == YamlNode::Kind::Mapping;
    const int count = isMapping ? node.pairCount() : static_cast<int>(node.children.size());
    const auto styleAt = [&](int position) -> std::optional<YamlNode::Style> {
        YamlNodeId child = node.children[static_cast<size_t>(isMapping ? position * 2 + 1 : position)];
        if (!key.isEmpty())
            child = m_document.valueOf(child, key);
        if (child == NoYamlNode || !isTextStyle(m_document.node(child)))
            return std::nullopt;
        return m_document.node(child).style;
    };
    for (int position = std::min(index, count) - 1; position >= 0; --position) {
        if (const auto style = styleAt(position))
            return *style;
    }
    for (int position = std::max(index, 0); position < count; ++position) {
        if (const auto style = styleAt(position))
            return *style;
    }
    return none;
}

std::optional<YamlNode::Style> YamlLayout::styleInOtherItems(YamlNodeId mapping, const QByteArray &key) const
{
    const YamlNodeId list = mapping == NoYamlNode ? NoYamlNode : m_document.node(mapping).parent;
    if (list == NoYamlNode || m_document.node(list).kind != YamlNode::Kind::Sequence)
        return std::nullopt;
    const std::vector<YamlNodeId> &items = m_document.node(list).children;
    const int own = m_document.node(mapping).indexInParent;
    const auto count = static_cast<int>(items.size());
    for (int i = 1; i < count; ++i) {
        const int position = i <= own ? own - i : i;
        const YamlNodeId text = m_document.valueOf(items[static_cast<size_t>(position)], key);
        if (text != NoYamlNode && isTextStyle(m_document.node(text)) && !m_document.node(text).value.isEmpty())
            return m_document.node(text).style;
    }
    return std::nullopt;
}

YamlNode::Style YamlLayout::quoteStyle(YamlNodeId collection) const
{
    const YamlNodeId last = m_document.nodeCount() - 1;
    const YamlNode::Style nearby = quoteAmong(0, last, collection);
    if (nearby != YamlNode::Style::Plain)
        return nearby;
    const YamlNode::Style anywhere = quoteAmong(0, last, NoYamlNode);
    return anywhere == YamlNode::Style::Plain ? YamlNode::Style::DoubleQuoted : anywhere;
}

YamlNode::Style YamlLayout::quoteAmong(YamlNodeId first, YamlNodeId last, YamlNodeId parent) const
{
    int singles = 0;
    int doubles = 0;
    for (YamlNodeId id = first; id <= last; ++id) {
        const YamlNode &node = m_document.node(id);
        if (parent != NoYamlNode && node.parent != parent)
            continue;
        singles += node.style == YamlNode::Style::SingleQuoted ? 1 : 0;
        doubles += node.style == YamlNode::Style::DoubleQuoted ? 1 : 0;
    }
    if (singles == 0 && doubles == 0)
        return YamlNode::Style::Plain;
    return singles > doubles ? YamlNode::Style::SingleQuoted : YamlNode::Style::DoubleQuoted;
}

QByteArray YamlLayout::spellingOfKey(const QByteArray &key) const
{
    const YamlNodeId found = nearest(m_document.nodeCount(), [&](const YamlNode &node) {
        return node.parent != NoYamlNode && m_document.node(node.parent).kind == YamlNode::Kind::Mapping
               && node.indexInParent % 2 == 0 && node.kind == YamlNode::Kind::Scalar && node.indicator < 0
               && node.range == node.content && node.value == key;
    });
    const QByteArrayView source = found == NoYamlNode ? QByteArrayView() : m_document.sourceOf(found);
    return source.contains('\n') ? QByteArray() : source.toByteArray();
}

bool YamlLayout::isInBrackets(YamlNodeId collection) const
{
    const YamlNode &node = m_document.node(collection);
    return node.style == YamlNode::Style::Flow && sameLine(node.content.start, node.content.end);
}

bool YamlLayout::hasOwnLineComment(TextRange range) const
{
    const std::vector<TextRange> &comments = m_document.comments();
    return std::any_of(comments.begin(), comments.end(), [this, range](const TextRange &comment) {
        return range.contains(comment.start) && isFirstOnLine(comment.start);
    });
}

} // namespace Commonplace
