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

qsizetype YamlLayout::dashOffset(YamlNodeId near) const
{
    qsizetype found = 2;
    for (YamlNodeId id = 0; id < m_document.nodeCount(); ++id) {
        const YamlNode &node = m_document.node(id);
        const bool inMapping = node.parent != NoYamlNode && m_document.node(node.parent).kind == YamlNode::Kind::Mapping
                               && m_document.node(node.parent).style == YamlNode::Style::Block;
        if (node.kind == YamlNode::Kind::Sequence && node.style == YamlNode::Style::Block && inMapping) {
            found = blockColumn(m_document, id) - blockColumn(m_document, node.parent);
            if (id > near)
                break;
        }
    }
    return found;
}

qsizetype YamlLayout::mapIndent(YamlNodeId near) const
{
    qsizetype found = 2;
    for (YamlNodeId id = 0; id < m_document.nodeCount(); ++id) {
        const YamlNode &node = m_document.node(id);
        const bool inMapping =
            node.parent != NoYamlNode && m_document.node(node.parent).kind == YamlNode::Kind::Mapping;
        if (node.kind == YamlNode::Kind::Mapping && node.style == YamlNode::Style::Block && inMapping) {
            found = blockColumn(m_document, id) - blockColumn(m_document, node.parent);
            if (id > near)
                break;
        }
    }
    return std::max<qsizetype>(found, 1);
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

bool YamlLayout::hasOwnLineComment(TextRange range) const
{
    const std::vector<TextRange> &comments = m_document.comments();
    return std::any_of(comments.begin(), comments.end(), [this, range](const TextRange &comment) {
        return range.contains(comment.start) && isFirstOnLine(comment.start);
    });
}

} // namespace Commonplace
