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

/// The lines of a block scalar without their indentation; what has no line end is an empty one more at the end.
QList<QByteArray> blockLines(const YamlDocument &document, YamlNodeId id)
{
    const QByteArray &source = document.source();
    const TextRange content = document.node(id).content;
    const QByteArray body = content.in(source).toByteArray().mid(source.indexOf('\n', content.start) - content.start);
    const bool allBlank =
        std::all_of(body.begin(), body.end(), [](char c) { return c == ' ' || c == '\r' || c == '\n'; });
    // Where there is no text to tell the indentation, all spaces are.
    const bool untold = allBlank && blockScalarHeader(document, id).indentDigit == 0;
    const qsizetype indent = untold ? content.length() : blockScalarIndent(document, id);
    QList<QByteArray> lines;
    qsizetype start = source.indexOf('\n', content.start) + 1;
    while (start > 0 && start <= content.end && start < source.size()) {
        const qsizetype lineFeed = source.indexOf('\n', start);
        qsizetype end = lineFeed < 0 ? source.size() : lineFeed;
        if (end > start && source[end - 1] == '\r')
            --end;
        qsizetype text = start;
        while (text < end && text - start < indent && source[text] == ' ')
            ++text;
        lines.append(source.sliced(text, end - text));
        start = lineFeed + 1;
        if (lineFeed < 0)
            return lines;
    }
    lines.append(QByteArray());
    return lines;
}

/// Joins a folded block's lines: a line end between two lines of text becomes a space, blank lines between them stay as
/// line ends, and around lines that begin with a blank nothing is folded (YAML 1.2.2, 8.1.3).
QByteArray folded(const QList<QByteArray> &lines)
{
    QByteArray text;
    qsizetype breaks = 0;
    bool begun = false;
    bool afterBlank = false;
    for (const QByteArray &line : lines) {
        if (!line.isEmpty()) {
            const bool beginsBlank = isBlank(line.front());
            if (begun && !afterBlank && !beginsBlank)
                text += breaks == 1 ? QByteArray(" ") : QByteArray(breaks - 1, '\n');
            else
                text += QByteArray(breaks, '\n');
            text += line;
            breaks = 0;
            begun = true;
            afterBlank = beginsBlank;
        }
        ++breaks;
    }
    return text;
}

QByteArray decodedBlock(const YamlDocument &document, YamlNodeId id)
{
    const BlockScalarHeader header = blockScalarHeader(document, id);
    QList<QByteArray> lines = blockLines(document, id);
    qsizetype trailing = -1;
    while (!lines.isEmpty() && lines.last().isEmpty()) {
        lines.removeLast();
        ++trailing;
    }
    QByteArray text = header.style == '>' ? folded(lines) : lines.join('\n');
    if (header.chomping == '+')
        text += QByteArray(std::max<qsizetype>(lines.isEmpty() ? trailing : trailing + 1, 0), '\n');
    else if (header.chomping == '\0' && trailing >= 0 && !lines.isEmpty())
        text += '\n';
    return text;
}

} // namespace

std::optional<QByteArray> decodedScalar(const YamlDocument &document, YamlNodeId id)
{
    const YamlNode &node = document.node(id);
    if (node.isBlockScalar())
        return decodedBlock(document, id);
    UnitReader reader(document, node);
    if (!node.isQuoted() || !reader.read(0))
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
