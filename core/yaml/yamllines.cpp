// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamllines.h"

#include <algorithm>

namespace Commonplace {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
           || c == '.';
}

/// The length of a blank at `offset`: a space, a tab, or a no-break space, which texts pasted from web pages have.
qsizetype indentationAt(const QByteArray &text, qsizetype offset, qsizetype end)
{
    if (offset < end && isBlank(text[offset]))
        return 1;
    return offset + 1 < end && text[offset] == '\xC2' && text[offset + 1] == '\xA0' ? 2 : 0;
}

/// Reads one line of a text, from its indentation to its value.
class LineScanner
{
public:
    LineScanner(const QByteArray &text, TextRange range)
        : m_text(text)
        , m_end(range.end)
    {
        m_line.range = range;
    }

    YamlLine run()
    {
        qsizetype at = m_line.range.start;
        while (const qsizetype length = indentationAt(m_text, at, m_end))
            at += length;
        m_line.text = at;
        while (at < m_end && m_text[at] == '-' && (at + 1 == m_end || isBlank(m_text[at + 1]))) {
            ++m_line.dashes;
            at = afterBlanks(at + 1);
        }
        m_line.content = at;
        if (at < m_end && m_text[at] != '#')
            readKey();
        const qsizetype valueStart = m_line.key.isEmpty() ? at : afterBlanks(afterKey());
        m_line.value = { valueStart, std::max(valueStart, beforeBlanks()) };
        for (qsizetype i = valueStart; i < m_end && !m_line.hasComment; ++i)
            m_line.hasComment = m_text[i] == '#' && (i == m_line.range.start || isBlank(m_text[i - 1]));
        return m_line;
    }

private:
    void readKey()
    {
        const qsizetype start = m_line.content;
        const char first = m_text[start];
        if (first == '"' || first == '\'') {
            const qsizetype close = m_text.indexOf(first, start + 1);
            if (close > 0 && close < m_end && isColon(close + 1)) {
                m_line.key = { start, close + 1 };
                m_line.simpleKey = true;
            }
            return;
        }
        if (QByteArrayView("[{|>&*!%@`,]}").contains(first))
            return;
        bool simple = true;
        for (qsizetype at = start; at < m_end; ++at) {
            if (isColon(at)) {
                m_line.key = { start, at };
                m_line.simpleKey = simple && at > start;
                return;
            }
            if (m_text[at] == '#' && isBlank(m_text[at - 1]))
                return;
            simple = simple && isWordCharacter(m_text[at]);
        }
    }

    [[nodiscard]] bool isColon(qsizetype at) const
    {
        return at < m_end && m_text[at] == ':' && (at + 1 == m_end || isBlank(m_text[at + 1]));
    }

    [[nodiscard]] qsizetype afterKey() const { return m_line.key.end + 1; }

    [[nodiscard]] qsizetype afterBlanks(qsizetype at) const
    {
        while (at < m_end && isBlank(m_text[at]))
            ++at;
        return at;
    }

    [[nodiscard]] qsizetype beforeBlanks() const
    {
        qsizetype at = m_end;
        while (at > m_line.range.start && isBlank(m_text[at - 1]))
            --at;
        return at;
    }

    const QByteArray &m_text;
    qsizetype m_end;
    YamlLine m_line;
};

} // namespace

YamlLines::YamlLines(const QByteArray &text)
    : m_text(text)
{
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype lineFeed = text.indexOf('\n', start);
        qsizetype end = lineFeed < 0 ? text.size() : lineFeed;
        if (end > start && text[end - 1] == '\r')
            --end;
        m_lines.push_back(LineScanner(text, { start, end }).run());
        start = lineFeed < 0 ? text.size() : lineFeed + 1;
    }
    if (m_lines.empty())
        m_lines.emplace_back();
}

int YamlLines::indexAt(qsizetype offset) const
{
    const auto after =
        std::ranges::upper_bound(m_lines, offset, {}, [](const YamlLine &line) { return line.range.start; });
    return std::max(0, static_cast<int>(after - m_lines.begin()) - 1);
}

bool YamlLines::isComment(int index) const
{
    const YamlLine &line = (*this)[index];
    return !line.isBlank() && m_text[line.text] == '#';
}

int YamlLines::nextVisible(int index) const
{
    for (++index; index < count(); ++index) {
        if (!(*this)[index].isBlank() && !isComment(index))
            break;
    }
    return index;
}

bool YamlLines::beginsSibling(int index, int of) const
{
    const YamlLine &line = (*this)[index];
    const YamlLine &other = (*this)[of];
    if (line.dashes > 0 && other.dashes > 0 && line.indent() <= other.indent())
        return true;
    return line.isField() && line.simpleKey && line.indent() <= other.keyColumn();
}

int YamlLines::lastOfBlock(int index) const
{
    const YamlLine &first = (*this)[index];
    const qsizetype column = first.isField() ? first.keyColumn() : first.indent();
    int last = index;
    for (int next = nextVisible(index); next < count(); next = nextVisible(next)) {
        const YamlLine &line = (*this)[next];
        const bool dashUnderKey = first.isField() && line.dashes > 0 && line.indent() == column;
        if (line.indent() <= column && !dashUnderKey)
            break;
        last = next;
    }
    return last;
}

int YamlLines::topLevelField(int index) const
{
    for (int line = std::min(index, count() - 1); line >= 0; --line) {
        if ((*this)[line].isField() && (*this)[line].indent() == 0 && (*this)[line].dashes == 0)
            return line;
    }
    return index;
}

} // namespace Commonplace
