// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of YamlTiler that finds where scalars end.

#include "yaml/yamltiler.h"

#include "text/utf8.h"

#include <QCoreApplication>

#include <string_view>

namespace Commonplace {

namespace {

bool isBreak(char c)
{
    return c == '\n' || c == '\r';
}

/// What may stand behind a backslash (YAML 1.2.2, 5.7), a line end included.
bool isEscape(char c)
{
    return isBreak(c) || std::string_view("0abt\tnvfre \"/\\N_LPxuU").contains(c);
}

/// yaml-cpp 0.8 decodes `\N` and `\_` to a byte of Latin-1. As the text is UTF-8, only these give a lone second byte.
QByteArray withWholeCharacters(const std::string &decoded)
{
    QByteArrayView rest = decoded;
    QByteArray whole;
    whole.reserve(rest.size());
    while (const std::optional<qsizetype> invalid = firstInvalidUtf8(rest)) {
        whole.append(rest.first(*invalid)).append('\xC2').append(rest[*invalid]);
        rest = rest.sliced(*invalid + 1);
    }
    return whole.append(rest);
}

} // namespace

bool YamlTiler::placeScalar(YamlNode *node, size_t eventIndex)
{
    const YamlEvent &event = m_events[eventIndex];
    node->kind = YamlNode::Kind::Scalar;
    node->value = QByteArray::fromStdString(event.value);
    const bool isEmpty = event.value.empty() && !std::string_view("\"'|>").contains(at(m_position));
    if (isEmpty || (event.value.empty() && nextOffset(eventIndex) == m_position)) {
        node->style = YamlNode::Style::Empty; // a tag and nothing behind it
        m_position = node->content.start = m_propertiesEnd;
        return true;
    }
    if (!isContentIndented(*node))
        return false;
    switch (at(m_position)) {
    case '"':
        node->style = YamlNode::Style::DoubleQuoted;
        node->value = withWholeCharacters(event.value);
        return readQuoted('"');
    case '\'':
        node->style = YamlNode::Style::SingleQuoted;
        return readQuoted('\'');
    case '|':
    case '>':
        node->style = at(m_position) == '|' ? YamlNode::Style::Literal : YamlNode::Style::Folded;
        return readBlockScalar();
    default:
        break;
    }
    node->style = YamlNode::Style::Plain;
    return canBeginPlain() && readPlain(event.value);
}

/// `-`, `?` and `:` begin a text only where something that can follow them does (YAML 1.2.2, 7.3.3).
bool YamlTiler::canBeginPlain()
{
    // The question mark may be masked in m_text.
    if (!std::string_view("-?:").contains(m_source[m_position]))
        return true;
    const bool nothingFollows =
        isBlankOrBreak(m_position + 1) || (inFlow() && std::string_view(",[]{}").contains(at(m_position + 1)));
    return !nothingFollows || failUnexpected(m_position);
}

/// Finds a plain scalar's end by following its value through the text, line folding undone.
bool YamlTiler::readPlain(const std::string &value)
{
    const qsizetype start = m_position;
    size_t i = 0;
    while (i < value.size()) {
        qsizetype lookahead = m_position;
        while (at(lookahead) == ' ' || at(lookahead) == '\t')
            ++lookahead;
        const bool atFold = isBreak(at(lookahead)) && lookahead < m_text.size();
        if (!atFold) {
            // The blanks too, which else would be looked at anew for each of them.
            const qsizetype same = std::max<qsizetype>(lookahead - m_position, 1);
            const QByteArrayView text = QByteArrayView(m_text).sliced(m_position).left(same);
            if (QByteArrayView(value).sliced(static_cast<qsizetype>(i)).left(same) != text)
                return failUnexpected(start);
            m_position += same;
            i += static_cast<size_t>(same);
            continue;
        }
        qsizetype breaks = 0;
        while (lookahead < m_text.size() && isBlankOrBreak(lookahead)) {
            if (at(lookahead) == '\n')
                ++breaks;
            ++lookahead;
        }
        const std::string folded = breaks == 1 ? std::string(" ") : std::string(static_cast<size_t>(breaks) - 1, '\n');
        if (value.compare(i, folded.size(), folded) != 0)
            return failUnexpected(start);
        i += folded.size();
        m_position = lookahead;
        if (!isIndented(m_position, blockParentColumn() + 1))
            return false;
    }
    return true;
}

/// Finds the closing quote. Lines that are not indented are no YAML 1.2 (7.4), but usual, and no reader minds.
bool YamlTiler::readQuoted(char quote)
{
    const qsizetype start = m_position;
    for (++m_position; m_position < m_text.size(); ++m_position) {
        const char c = at(m_position);
        if (c == '\\' && quote == '"') {
            ++m_position;
            if (!isEscape(at(m_position)))
                return failEscape();
        } else if (c == quote) {
            ++m_position;
            if (quote == '"' || at(m_position) != '\'')
                return true;
        }
    }
    return fail(start, QCoreApplication::translate("YamlDocument", "A quote is opened and never closed."));
}

/// yaml-cpp lets `\'` pass as an escape, too.
bool YamlTiler::failEscape()
{
    return fail(m_position - 1,
                QCoreApplication::translate("YamlEvents",
                                            "In double quotes a backslash has a meaning. Write it twice: “\\\\”."));
}

/// Reads `|` or `>`, its header and its lines. The end stands before the last line's line end;
/// blank lines behind the content belong to it only where `+` keeps them.
bool YamlTiler::readBlockScalar()
{
    qsizetype indent = -1;
    bool keep = false;
    qsizetype end = m_position + 1;
    while (at(end) == '+' || at(end) == '-' || (at(end) >= '1' && at(end) <= '9')) {
        if (at(end) == '+')
            keep = true;
        else if (at(end) != '-')
            indent = std::max<qsizetype>(blockParentColumn(), 0) + (at(end) - '0');
        ++end;
    }
    if (!isBlankOrBreak(end))
        return failUnexpected(end);
    m_position = end;
    skipHeaderComment();
    qsizetype widestBlank = 0;
    qsizetype line = m_text.indexOf('\n', end);
    while (line >= 0 && line + 1 <= m_text.size()) {
        const qsizetype lineStart = line + 1;
        if (lineStart >= m_text.size())
            break;
        qsizetype text = lineStart;
        while (at(text) == ' ')
            ++text;
        qsizetype lineEnd = m_text.indexOf('\n', lineStart);
        const bool isLast = lineEnd < 0;
        if (isLast)
            lineEnd = m_text.size();
        const qsizetype visibleEnd = lineEnd > lineStart && at(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
        const bool blank = text >= visibleEnd;
        if (blank && visibleEnd > lineStart && m_source[lineStart] == '\t')
            return failTab(lineStart);
        if (!blank) {
            // yaml-cpp 0.8 reads no text in column 0, even where nothing is around it.
            if (indent < 0 && text - lineStart > std::max<qsizetype>(blockParentColumn(), 0)) {
                indent = text - lineStart;
                if (widestBlank > indent) {
                    return fail(lineStart,
                                QCoreApplication::translate("YamlDocument", "A blank line above this text has more "
                                                                            "spaces than the text. Remove them."));
                }
            }
            if (indent < 0 || text - lineStart < indent)
                break;
        }
        if (blank && indent < 0)
            widestBlank = std::max(widestBlank, visibleEnd - lineStart);
        if (!blank || keep || (indent >= 0 && visibleEnd - lineStart > indent)) {
            end = visibleEnd;
            // yaml-cpp 0.8 does not count this line; other readers do.
            if (blank && isLast && visibleEnd > lineStart) {
                return fail(lineStart,
                            QCoreApplication::translate("YamlDocument", "The text ends in a line of spaces that has no "
                                                                        "line end. Remove the spaces."));
            }
        }
        line = isLast ? -1 : lineEnd;
    }
    m_position = end;
    return true;
}

} // namespace Commonplace
