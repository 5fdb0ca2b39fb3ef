// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// scalarUnits(): which part of a scalar's source gave which part of its value.

#include "text/utf8.h"
#include "yaml/yamlscalar.h"

namespace Commonplace {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Walks through a scalar's source and decodes it, unit by unit.
class UnitReader
{
public:
    UnitReader(const YamlDocument &document, const YamlNode &node)
        : m_text(document.source())
        , m_node(node)
        , m_position(node.content.start)
        , m_end(node.content.end)
    {
    }

    bool read(qsizetype foldedIndent)
    {
        switch (m_node.style) {
        case YamlNode::Style::DoubleQuoted:
            ++m_position;
            --m_end;
            break;
        case YamlNode::Style::SingleQuoted:
            ++m_position;
            --m_end;
            break;
        case YamlNode::Style::Folded:
            m_position = m_text.indexOf('\n', m_position) + 1;
            if (m_position == 0 || m_position > m_end)
                return false;
            m_position += foldedIndent;
            break;
        case YamlNode::Style::Plain:
            break;
        default:
            return false;
        }
        m_skip = foldedIndent;
        while (m_position < m_end) {
            if (!readOne())
                return false;
        }
        return true;
    }

    std::vector<ScalarUnit> units;

    [[nodiscard]] const QByteArray &decoded() const { return m_decoded; }

private:
    bool readOne()
    {
        const char c = m_text[m_position];
        if (isBlank(c) || c == '\n' || c == '\r') {
            qsizetype visible = m_position;
            while (visible < m_end && isBlank(m_text[visible]))
                ++visible;
            if (visible < m_end && (m_text[visible] == '\n' || m_text[visible] == '\r'))
                return readFold();
        }
        if (c == '\\' && m_node.style == YamlNode::Style::DoubleQuoted)
            return readEscape();
        if (c == '\'' && m_node.style == YamlNode::Style::SingleQuoted)
            return add("'", 2);
        qsizetype length = 1;
        while (m_position + length < m_end && isUtf8Continuation(m_text[m_position + length]))
            ++length;
        return add(m_text.sliced(m_position, length), length);
    }

    /// A run of line ends with the blanks around them: one becomes a space, n become n - 1 line feeds.
    bool readFold()
    {
        const bool folded = m_node.style == YamlNode::Style::Folded;
        qsizetype breaks = 0;
        qsizetype end = m_position;
        while (end < m_end && (isBlank(m_text[end]) || m_text[end] == '\n' || m_text[end] == '\r')) {
            if (m_text[end] != '\n') {
                ++end;
                continue;
            }
            ++breaks;
            ++end;
            // In a folded block blanks beyond the indentation are text, and such lines are not folded at all.
            if (folded && end + m_skip < m_end && isBlank(m_text[end + m_skip]) && !isBlankLine(end))
                return false;
        }
        if (folded && end < m_end && isBlank(m_text[m_position]))
            return false; // trailing blanks are text here
        if (breaks == 0)
            return false;
        return add(breaks == 1 ? QByteArray(" ") : QByteArray(breaks - 1, '\n'), end - m_position);
    }

    [[nodiscard]] bool isBlankLine(qsizetype start) const
    {
        while (start < m_end && isBlank(m_text[start]))
            ++start;
        return start >= m_end || m_text[start] == '\n' || m_text[start] == '\r';
    }

    bool readEscape()
    {
        const char kind = m_position + 1 < m_end ? m_text[m_position + 1] : '\0';
        const int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        if (const char32_t character = surrogatePair(m_text, m_position); kind == 'u' && character != 0)
            return add(QString::fromUcs4(&character, 1).toUtf8(), SurrogatePairLength);
        if (digits > 0) {
            bool valid = false;
            const uint codePoint = m_text.sliced(m_position + 2, digits).toUInt(&valid, 16);
            return valid
                   && add(QString::fromUcs4(reinterpret_cast<const char32_t *>(&codePoint), 1).toUtf8(), digits + 2);
        }
        if (kind == '\n' || kind == '\r') {
            // The line end is escaped away; blank lines behind it are not.
            qsizetype breaks = 0;
            qsizetype end = m_position + 1;
            for (; end < m_end && (isBlank(m_text[end]) || m_text[end] == '\r' || m_text[end] == '\n'); ++end)
                breaks += m_text[end] == '\n' ? 1 : 0;
            return add(QByteArray(breaks - 1, '\n'), end - m_position);
        }
        static constexpr char kinds[] = "0abtnvfre \"/\\";
        static constexpr char values[] = "\0\a\b\t\n\v\f\r\x1b \"/\\";
        for (size_t i = 0; i + 1 < sizeof kinds; ++i) {
            if (kinds[i] == kind)
                return add(QByteArray(1, values[i]), 2);
        }
        switch (kind) {
        case '\t':
            return add("\t", 2);
        case 'N':
            return add("\u0085", 2);
        case '_':
            return add("\u00A0", 2);
        case 'L':
            return add("\u2028", 2);
        case 'P':
            return add("\u2029", 2);
        default:
            return false;
        }
    }

    bool add(const QByteArray &value, qsizetype sourceLength)
    {
        units.push_back(
            { { m_decoded.size(), m_decoded.size() + value.size() }, { m_position, m_position + sourceLength } });
        m_decoded += value;
        m_position += sourceLength;
        return true;
    }

    const QByteArray &m_text;
    const YamlNode &m_node;
    qsizetype m_position;
    qsizetype m_end;
    qsizetype m_skip = 0;
    QByteArray m_decoded;
};

} // namespace

std::optional<QByteArray> decodedQuoted(const YamlDocument &document, YamlNodeId id)
{
    UnitReader reader(document, document.node(id));
    if (!document.node(id).isQuoted() || !reader.read(0))
        return std::nullopt;
    return reader.decoded();
}

std::vector<ScalarUnit> scalarUnits(const YamlDocument &document, YamlNodeId id)
{
    const YamlNode &node = document.node(id);
    const bool folded = node.style == YamlNode::Style::Folded;
    UnitReader reader(document, node);
    if (!reader.read(folded ? blockScalarIndent(document, id) : 0) || !node.value.startsWith(reader.decoded()))
        return {};
    // What a folded block has more is its trailing line ends, which its header governs.
    const QByteArray rest = node.value.sliced(reader.decoded().size());
    if (folded ? rest.count('\n') != rest.size() : !rest.isEmpty())
        return {};
    return std::move(reader.units);
}

} // namespace Commonplace
