// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamltiler.h"

#include <QCoreApplication>

#include <array>
#include <ranges>
#include <string_view>

namespace Commonplace {

namespace {

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

bool isFlowIndicator(char c)
{
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

/// YAML 1.2.2, 6.8.1, without the question mark, which is masked. yaml-cpp 0.8 lets a tag end anywhere, so that `!|` is
/// a tag and a block scalar.
bool isTagName(QByteArrayView tag)
{
    return std::all_of(tag.begin(), tag.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || QByteArrayView("!#;/:@&=+$_.~*'()%-").contains(c);
    });
}

} // namespace

YamlTiler::YamlTiler(const QByteArray &source, const QByteArray &masked, const std::vector<YamlEvent> &events)
    : m_source(source)
    , m_text(masked)
    , m_events(events)
{
    m_nodes.reserve(events.size());
}

Result<std::vector<YamlNode>> YamlTiler::run()
{
    for (size_t i = 0; i < m_events.size(); ++i) {
        const YamlEvent::Type type = m_events[i].type;
        const bool isEnd = type == YamlEvent::Type::SequenceEnd || type == YamlEvent::Type::MappingEnd;
        if (isEnd ? !endCollection() : !startNode(i))
            return std::unexpected(Error { .code = ErrorCode::Malformed, .message = m_message });
    }
    skipTrivia();
    if (m_position < m_text.size() && !failUnexpected(m_position))
        return std::unexpected(Error { .code = ErrorCode::Malformed, .message = m_message });
    // yaml-cpp tells of an empty document as one null.
    if (m_nodes.size() == 1 && m_nodes[0].style == YamlNode::Style::Empty && m_nodes[0].range.isEmpty())
        m_nodes.clear();
    return std::move(m_nodes);
}

bool YamlTiler::startNode(size_t eventIndex)
{
    YamlNode node;
    if (!m_frames.empty()) {
        node.parent = m_frames.back().node;
        node.indexInParent = static_cast<int>(top().children.size());
    }
    if (!introduce(&node))
        return false;
    // A block scalar among the first child's content needs the column already.
    if (!m_frames.empty() && m_frames.back().column < 0) {
        const qsizetype first = node.indicator >= 0 ? node.indicator : m_position;
        m_frames.back().column = first - lineStartOf(first);
    }
    if (!place(&node, eventIndex) || !isWholeEntry(node))
        return false;

    const auto id = static_cast<YamlNodeId>(m_nodes.size());
    if (!m_frames.empty())
        top().children.push_back(id);
    const bool isCollection = node.isCollection();
    m_nodes.push_back(std::move(node));
    if (isCollection)
        m_frames.push_back({ .node = id });
    return true;
}

/// Reads up to and over the indicator that stands before a child of the innermost collection.
bool YamlTiler::introduce(YamlNode *node)
{
    if (m_frames.empty())
        return true;
    const YamlNode &parent = top();
    if (parent.kind == YamlNode::Kind::Mapping)
        return introduceInMapping(node, parent);
    if (parent.style == YamlNode::Style::Block)
        return expect('-', &node->indicator);
    qsizetype comma = -1;
    return parent.children.empty() || expect(',', &comma);
}

bool YamlTiler::introduceInMapping(YamlNode *node, const YamlNode &mapping)
{
    const bool isKey = mapping.children.size() % 2 == 0;
    const bool isFlow = mapping.style == YamlNode::Style::Flow;
    const qsizetype before = m_position;
    if (isKey) {
        qsizetype comma = -1;
        if (isFlow && !mapping.children.empty() && !expect(',', &comma))
            return false;
        skipTrivia();
        m_frames.back().explicitKey = at(m_position) == '?' && isBlankOrBreak(m_position + 1);
        if (m_frames.back().explicitKey)
            node->indicator = m_position++;
        else if (mapping.style == YamlNode::Style::Pair && mapping.children.empty())
            m_position = before;
        return true;
    }
    skipTrivia();
    if (at(m_position) == ':') {
        if (mapping.style != YamlNode::Style::Block && !isIndented(m_position, blockParentColumn() + 1))
            return false;
        node->indicator = m_position++;
        return true;
    }
    if (isFlow || mapping.style == YamlNode::Style::Pair || m_frames.back().explicitKey) {
        m_position = before; // `{a, b}` and `? a`: a key that has no value, nor a colon
        return true;
    }
    const YamlNode &key = m_nodes[static_cast<size_t>(mapping.children.back())];
    return fail(key.range.start,
                QCoreApplication::translate("YamlDocument",
                                            "This line is no field: a colon and a space are missing after the name."));
}

bool YamlTiler::place(YamlNode *node, size_t eventIndex)
{
    const YamlEvent &event = m_events[eventIndex];
    if (event.type == YamlEvent::Type::Null)
        return placeNull(node, eventIndex);

    skipTrivia();
    if (m_position != event.offset)
        return failUnexpected(std::min(m_position, event.offset));
    node->range.start = m_position;
    // `&a key: b` and `{a: b}: c` are mappings that begin with their first key, whose the anchor and the braces are.
    const qsizetype next = nextOffset(eventIndex);
    const bool beginsWithKey = event.type == YamlEvent::Type::MappingStart && next == event.offset;
    if (!readProperties(node, next))
        return false;
    node->content.start = m_position;

    switch (event.type) {
    case YamlEvent::Type::SequenceStart:
    case YamlEvent::Type::MappingStart:
        placeCollection(node, event.type == YamlEvent::Type::SequenceStart, beginsWithKey);
        return node->style == YamlNode::Style::Block || isContentIndented(*node);
    case YamlEvent::Type::Alias: {
        if (!isContentIndented(*node))
            return false;
        node->kind = YamlNode::Kind::Alias;
        node->style = YamlNode::Style::Alias;
        const qsizetype start = ++m_position;
        while (!isBlankOrBreak(m_position) && !isFlowIndicator(at(m_position)))
            ++m_position;
        node->value = m_source.sliced(start, m_position - start);
        break;
    }
    default:
        if (!placeScalar(node, eventIndex))
            return false;
    }
    node->content.end = node->range.end = m_position;
    return true;
}

bool YamlTiler::placeNull(YamlNode *node, size_t eventIndex)
{
    const qsizetype offset = m_events[eventIndex].offset;
    node->kind = YamlNode::Kind::Null;
    const qsizetype before = m_position;
    if (offset >= before) {
        skipTrivia();
        const bool hasProperties = m_position == offset && (at(offset) == '&' || at(offset) == '!');
        if (hasProperties || (m_position == offset && isTextNull(eventIndex, offset))) {
            node->range.start = m_position;
            if (!readProperties(node, nextOffset(eventIndex)))
                return false;
            if (isTextNull(eventIndex, m_position)) {
                node->style = YamlNode::Style::Plain;
                node->content.start = m_position;
                m_position += at(m_position) == '~' ? 1 : 4;
                node->value = m_source.sliced(node->content.start, m_position - node->content.start);
            } else {
                m_position = node->content.start = m_propertiesEnd;
            }
            node->content.end = node->range.end = m_position;
            return true;
        }
    }
    m_position = before;
    node->style = YamlNode::Style::Empty;
    node->range = node->content = { before, before };
    return true;
}

/// Is the null written, or does only the next token begin with its letters, as in `a:` before `null: 1`?
bool YamlTiler::isTextNull(size_t eventIndex, qsizetype offset) const
{
    using namespace std::string_view_literals;
    if (nextOffset(eventIndex) == offset)
        return false;
    for (const std::string_view word : { "~"sv, "null"sv, "Null"sv, "NULL"sv }) {
        const auto size = static_cast<qsizetype>(word.size());
        if (!QByteArrayView(m_text).sliced(offset).startsWith(QByteArrayView(word)))
            continue;
        const char after = at(offset + size);
        return isBlankOrBreak(offset + size) || isFlowIndicator(after) || after == ':';
    }
    return false;
}

void YamlTiler::placeCollection(YamlNode *node, bool isSequence, bool beginsWithKey)
{
    node->kind = isSequence ? YamlNode::Kind::Sequence : YamlNode::Kind::Mapping;
    const char first = at(m_position);
    // `{a: b}: c` is a mapping whose first key is one.
    if (!beginsWithKey && first == (isSequence ? '[' : '{')) {
        node->style = YamlNode::Style::Flow;
        ++m_position;
    } else if (!isSequence && inFlow()) {
        node->style = YamlNode::Style::Pair;
    } else {
        node->style = YamlNode::Style::Block;
    }
}

bool YamlTiler::endCollection()
{
    YamlNode &node = top();
    if (node.style == YamlNode::Style::Flow) {
        const char close = node.kind == YamlNode::Kind::Sequence ? ']' : '}';
        skipTrivia();
        if (at(m_position) == ',' && !node.children.empty()) {
            ++m_position;
            skipTrivia();
        }
        if (at(m_position) != close) {
            return fail(node.content.start,
                        close == ']'
                            ? QCoreApplication::translate("YamlDocument", "A “[” is not closed. Add the missing “]”.")
                            : QCoreApplication::translate("YamlDocument", "A “{” is not closed. Add the missing “}”."));
        }
        // In the column of the field itself it is no YAML 1.2, but usual, and no reader minds.
        if (!isIndented(m_position, blockParentColumn()))
            return false;
        ++m_position;
    }
    node.range.end = node.content.end = m_position;
    m_frames.pop_back();
    return true;
}

/// Anchor and tag, in any order, as far as they are not those of the node that begins at `nextNode`, and what stands
/// between them and the content.
bool YamlTiler::readProperties(YamlNode *node, qsizetype nextNode)
{
    while (m_position != nextNode && (at(m_position) == '&' || at(m_position) == '!')) {
        const qsizetype start = m_position;
        if (!isBlockKey(*node) && !isIndented(start, blockParentColumn() + 1))
            return false;
        const bool verbatim = at(m_position) == '!' && at(m_position + 1) == '<';
        while (m_position < m_text.size() && !isBlankOrBreak(m_position)
               && (verbatim || !isFlowIndicator(at(m_position)))) {
            ++m_position;
        }
        const QByteArray text = m_source.sliced(start, m_position - start);
        if (text.startsWith('&'))
            node->anchor = text.sliced(1);
        else if (verbatim ? text.indexOf('>') == text.size() - 1 : isTagName(text))
            node->tag = text;
        else
            return fail(start, QCoreApplication::translate(
                                   "YamlDocument", "Behind “!” stands the name of a type, which this is not. If it is "
                                                   "text, put the value in quotes."));
        m_propertiesEnd = m_position;
        skipTrivia();
    }
    return true;
}

/// Between commas in brackets something must stand.
bool YamlTiler::isWholeEntry(const YamlNode &node)
{
    if (m_frames.empty() || node.style != YamlNode::Style::Empty || !node.range.isEmpty() || node.indicator >= 0)
        return true;
    const YamlNode &parent = top();
    if (parent.style != YamlNode::Style::Flow)
        return true;
    if (parent.kind == YamlNode::Kind::Mapping) {
        if (node.indexInParent % 2 == 0)
            return true;
        const YamlNode &key = m_nodes[static_cast<size_t>(parent.children.back())];
        if (key.style != YamlNode::Style::Empty || !key.range.isEmpty() || key.indicator >= 0)
            return true;
    }
    skipTrivia();
    return fail(m_position,
                QCoreApplication::translate("YamlDocument", "Nothing stands before this comma. Remove it."));
}

/// Where the node behind this one begins; -1 if it is the last.
qsizetype YamlTiler::nextOffset(size_t eventIndex) const
{
    for (size_t next = eventIndex + 1; next < m_events.size(); ++next) {
        if (m_events[next].offset >= 0)
            return m_events[next].offset;
    }
    return -1;
}

bool YamlTiler::isBlockKey(const YamlNode &node) const
{
    return node.parent != NoYamlNode && node.indicator < 0 && node.indexInParent % 2 == 0
           && m_nodes[static_cast<size_t>(node.parent)].kind == YamlNode::Kind::Mapping
           && m_nodes[static_cast<size_t>(node.parent)].style == YamlNode::Style::Block;
}

bool YamlTiler::isContentIndented(const YamlNode &node)
{
    return isBlockKey(node) || isIndented(node.content.start, blockParentColumn() + 1);
}

/// If `offset` is the first of its line, are there at least `columns` spaces before it? yaml-cpp looks at this only
/// outside of brackets and quotes (YAML 1.2.2, 6.1 and 7.4).
bool YamlTiler::isIndented(qsizetype offset, qsizetype columns)
{
    const qsizetype lineStart = lineStartOf(offset);
    if (m_textLine != lineStart) {
        m_textLine = m_textStart = lineStart;
        while (at(m_textStart) == ' ' || at(m_textStart) == '\t')
            ++m_textStart;
    }
    if (m_textStart < offset)
        return true;
    qsizetype spaces = 0;
    while (spaces < columns && at(lineStart + spaces) == ' ')
        ++spaces;
    if (spaces >= columns)
        return true;
    if (lineStart + spaces < offset)
        return failTab(lineStart + spaces);
    return fail(offset,
                QCoreApplication::translate(
                    "YamlDocument", "This line belongs to the field above it. Indent it by one space or more."));
}

qsizetype YamlTiler::blockParentColumn() const
{
    for (const auto &frame : std::views::reverse(m_frames)) {
        if (m_nodes[static_cast<size_t>(frame.node)].style == YamlNode::Style::Block)
            return frame.column;
    }
    return -1;
}

/// Behind `|` or `>`: what follows on the line is blank or a comment.
void YamlTiler::skipHeaderComment()
{
    const qsizetype lineFeed = m_text.indexOf('\n', m_position);
    const qsizetype lineEnd = lineFeed < 0 ? m_text.size() : lineFeed;
    const qsizetype hash = m_text.indexOf('#', m_position);
    if (hash < 0 || hash >= lineEnd)
        return;
    m_comments.push_back({ hash, at(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd });
}

/// Skips blanks, line ends and comments.
void YamlTiler::skipTrivia()
{
    while (m_position < m_text.size()) {
        if (isBlankOrBreak(m_position)) {
            ++m_position;
        } else if (at(m_position) == '#' && (m_position == 0 || isBlankOrBreak(m_position - 1))) {
            const qsizetype start = m_position;
            const qsizetype lineEnd = m_text.indexOf('\n', m_position);
            m_position = lineEnd < 0 ? m_text.size() : lineEnd;
            // The same gap may be looked at twice.
            if (m_comments.empty() || m_comments.back().start < start)
                m_comments.push_back({ start, at(m_position - 1) == '\r' ? m_position - 1 : m_position });
        } else {
            break;
        }
    }
}

bool YamlTiler::expect(char indicator, qsizetype *where)
{
    skipTrivia();
    if (at(m_position) != indicator || m_position >= m_text.size())
        return failUnexpected(m_position);
    *where = m_position++;
    return true;
}

bool YamlTiler::fail(qsizetype offset, const QString &message)
{
    m_fault = offset;
    m_message = message;
    return false;
}

bool YamlTiler::failTab(qsizetype offset)
{
    return fail(offset,
                QCoreApplication::translate("YamlDocument", "A tab stands in the indentation. Use spaces instead."));
}

bool YamlTiler::failUnexpected(qsizetype offset)
{
    if (at(offset) == '%')
        return fail(offset, QCoreApplication::translate(
                                "YamlDocument", "A line or value cannot begin with “%”. Put the text in quotes."));
    if (m_text.sliced(offset).startsWith("---") || m_text.sliced(offset).startsWith("...")) {
        return fail(offset, QCoreApplication::translate(
                                "YamlDocument", "The fields end at this line, but there is more text behind it."));
    }
    return fail(offset, QCoreApplication::translate(
                            "YamlDocument", "This text belongs to no field. Check the quotes and brackets before it."));
}

bool YamlTiler::isBlankOrBreak(qsizetype offset) const
{
    if (offset >= m_text.size())
        return true;
    const char c = m_text[offset];
    return c == ' ' || c == '\t' || isBreak(c);
}

/// Asked in an order that mostly rises: what was seen of a long line is not looked at again.
qsizetype YamlTiler::lineStartOf(qsizetype offset) const
{
    if (offset < m_lineStart)
        return m_text.lastIndexOf('\n', offset - 1) + 1;
    if (offset > m_lineSeen) {
        const qsizetype lineBreak = QByteArrayView(m_text).sliced(m_lineSeen, offset - m_lineSeen).lastIndexOf('\n');
        if (lineBreak >= 0)
            m_lineStart = m_lineSeen + lineBreak + 1;
        m_lineSeen = offset;
    }
    return m_lineStart;
}

bool YamlTiler::inFlow() const
{
    if (m_frames.empty())
        return false;
    return m_nodes[static_cast<size_t>(m_frames.back().node)].style == YamlNode::Style::Flow;
}

} // namespace Commonplace
