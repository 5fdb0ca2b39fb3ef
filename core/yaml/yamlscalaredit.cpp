// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlscalaredit.h"

#include "text/utf8.h"
#include "yaml/yamlfolding.h"
#include "yaml/yamllayout.h"
#include "yaml/yamlscalar.h"
#include "yaml/yamlwriter.h"

namespace Commonplace {

namespace {

using Style = YamlNode::Style;

QByteArray withoutTrailingBreaks(QByteArray text)
{
    while (text.endsWith('\n'))
        text.chop(1);
    return text;
}

/// Collects the candidates for one scalar.
class ScalarEditor
{
public:
    ScalarEditor(const YamlDocument &document, YamlNodeId id, const YamlValue &value)
        : m_document(document)
        , m_node(document.node(id))
        , m_id(id)
        , m_value(value)
        , m_layout(document)
        , m_writer(document, id, m_layout.lineBreak(m_node.range.start))
        , m_break(m_layout.lineBreak(m_node.range.start))
    {
    }

    QList<TextEdits> run()
    {
        if (m_node.style == Style::Empty)
            fillEmpty();
        else if (m_value.kind == YamlValue::Kind::Null)
            empty();
        else if (m_value.kind == YamlValue::Kind::Plain)
            replaceAll(m_value.text);
        else if (m_node.isBlockScalar())
            editBlock();
        else
            editInline();
        return m_candidates;
    }

private:
    void add(TextEdits edits) { m_candidates.append(std::move(edits)); }
    void replaceAll(const QByteArray &text) { add({ { m_node.content, text + headerComment() } }); }

    /// The comment behind a block scalar's `|` or `>`, with the blanks before it.
    [[nodiscard]] QByteArray headerComment() const
    {
        if (!m_node.isBlockScalar())
            return {};
        const QByteArrayView source = m_document.source();
        const qsizetype start = m_node.content.start + blockScalarHeader(m_document, m_id).length;
        const qsizetype end = std::min(m_layout.lineEnd(start), m_node.content.end);
        const QByteArrayView rest = start < end ? source.sliced(start, end - start) : QByteArrayView();
        return rest.contains('#') ? rest.toByteArray() : QByteArray();
    }

    [[nodiscard]] bool inFlow() const
    {
        const YamlNodeId parent = m_node.parent;
        return parent != NoYamlNode && m_document.node(parent).style != Style::Block;
    }

    [[nodiscard]] int position() const
    {
        const bool isMapping =
            m_node.parent != NoYamlNode && m_document.node(m_node.parent).kind == YamlNode::Kind::Mapping;
        return isMapping ? m_node.indexInParent / 2 : m_node.indexInParent;
    }

    [[nodiscard]] QByteArray inOtherStyle(Style wished) const
    {
        return m_writer.text(m_value.text, wished, m_layout.quoteStyle(m_node.parent), inFlow());
    }

    /// Writes behind the `:` or `-` of a value that has no text yet.
    void fillEmpty()
    {
        const QByteArray &source = m_document.source();
        QByteArray text = m_value.text;
        if (m_value.kind == YamlValue::Kind::String) {
            const Style wished = m_layout.textStyle(m_node.parent, position());
            text = text.contains('\n') && canBeLiteral(text) && !inFlow() ? literalText() : inOtherStyle(wished);
        }
        qsizetype at = m_node.content.start;
        if (m_layout.isKeyAlone(m_id)) {
            add({ { { at, at }, ": " + text } });
            return;
        }
        const bool hasBlank = at < source.size() && (source[at] == ' ' || source[at] == '\t');
        if (hasBlank)
            ++at;
        else
            text.prepend(' ');
        const qsizetype lineBreak = text.indexOf(m_break);
        const qsizetype lineEnd = m_layout.lineEnd(at);
        if (lineBreak >= 0 && lineEnd > at) {
            // A comment on the line stays there: behind the `|`.
            const QByteArray header = text.first(lineBreak) + (source[at] == '#' ? " " : "");
            add({ { { at, at }, header }, { { lineEnd, lineEnd }, text.sliced(lineBreak) } });
            return;
        }
        if (at < source.size() && !QByteArrayView(" \t\r\n").contains(source[at]))
            text.append(' ');
        add({ { { at, at }, text } });
    }

    /// Takes the value's text away, with the blanks before it; or writes a null as the document does.
    void empty()
    {
        const QByteArray written = m_layout.nullText(m_id);
        if (!written.isEmpty())
            replaceAll(written);
        const bool isItem =
            m_node.parent != NoYamlNode && m_document.node(m_node.parent).kind == YamlNode::Kind::Sequence;
        if (!inFlow() && !isItem) {
            TextRange range = m_node.content;
            while (range.start > 0 && m_document.source()[range.start - 1] == ' ')
                --range.start;
            add({ { range, headerComment() } });
        }
        replaceAll("null");
    }

    void editInline()
    {
        const bool asPlain = m_node.style == Style::Plain;
        if (const std::optional<Style> wished = styleInsteadOfNothing())
            replaceAll(inOtherStyle(*wished));
        if (!asPlain || canBePlainHere()) {
            spliceMiddle();
            if (m_node.style == Style::DoubleQuoted)
                replaceAll(doubleQuoted(m_value.text));
            else if (m_node.style == Style::SingleQuoted && canBeSingleQuoted(m_value.text))
                replaceAll(singleQuoted(m_value.text));
        }
        if (m_node.style != Style::DoubleQuoted && m_value.text.contains('\n') && !inFlow()
            && canBeLiteral(m_value.text))
            replaceByLiteral();
        replaceAll(inOtherStyle(Style::Plain));
        replaceAll(doubleQuoted(m_value.text));
    }

    /// Quotes around nothing in a list's item are no manner: the other items tell how the text is written.
    [[nodiscard]] std::optional<Style> styleInsteadOfNothing() const
    {
        if (!m_node.value.isEmpty() || m_node.parent == NoYamlNode
            || m_document.node(m_node.parent).kind != YamlNode::Kind::Mapping)
            return std::nullopt;
        const YamlNodeId key = m_document.node(m_node.parent).children[static_cast<size_t>(m_node.indexInParent) - 1];
        const std::optional<Style> style = m_layout.styleInOtherItems(m_node.parent, m_document.node(key).value);
        const bool isOnOneLine = style == Style::Plain || style == Style::SingleQuoted || style == Style::DoubleQuoted;
        return isOnOneLine && !m_value.text.contains('\n') ? style : std::nullopt;
    }

    /// Every line of the value must be able to stand plain; line ends then come from the folding that is there.
    [[nodiscard]] bool canBePlainHere() const
    {
        if (!m_value.text.contains('\n'))
            return canBePlain(m_value.text, inFlow());
        return m_node.content.in(m_document.source()).contains('\n')
               && canBePlain(QByteArray(m_value.text).replace('\n', ' '), inFlow());
    }

    /// The comment on the line stays there: behind the `|`.
    void replaceByLiteral()
    {
        const QByteArray text = literalText();
        const qsizetype lineBreak = text.indexOf(m_break);
        const qsizetype lineEnd = m_layout.lineEnd(m_node.content.end);
        if (lineEnd > m_node.content.end && !m_node.isBlockScalar())
            add({ { m_node.content, text.first(lineBreak) }, { { lineEnd, lineEnd }, text.sliced(lineBreak) } });
        replaceAll(text);
    }

    [[nodiscard]] QByteArray literalText() const
    {
        QByteArray text = m_writer.afterColon(m_value, blockColumn(m_document, m_node.parent), Style::Plain).trimmed();
        if (m_value.text.endsWith("\n\n"))
            text += m_break;
        return text;
    }

    /// Keeps the source of what the old and the new value have in common at both ends.
    void spliceMiddle()
    {
        const std::vector<ScalarUnit> units = scalarUnits(m_document, m_id);
        if (units.empty())
            return;
        const QByteArray newText = m_node.style == Style::Folded ? withoutTrailingBreaks(m_value.text) : m_value.text;
        const QByteArray oldText = m_node.value.first(units.back().value.end);
        auto [first, last] = changedUnits(units, oldText, newText);
        QByteArray middle = middleOf(units, first, last, oldText, newText);
        if (m_node.style == Style::Folded
            && (middle.contains('\n') || oldValue(units, first, last, oldText).contains('\n'))) {
            widenToParagraphs(units, &first, &last);
            middle = middleOf(units, first, last, oldText, newText);
        }
        const qsizetype start = first < units.size() ? units[first].source.start : units.back().source.end;
        const qsizetype end = last > first ? units[last - 1].source.end : start;
        const std::optional<QByteArray> encoded = encodeMiddle(middle);
        if (!encoded)
            return;
        const TextEdits chomping = m_node.style == Style::Folded ? chompingEdit() : TextEdits();
        const QByteArray inLines =
            YamlFolding(m_document, m_id).folded(*encoded, { start, end }, m_break + continuationIndent());
        if (inLines != *encoded)
            add(TextEdits { { { start, end }, inLines } } + chomping);
        add(TextEdits { { { start, end }, *encoded } } + chomping);
    }

    /// The units [first, last) that hold all that differs.
    static std::pair<size_t, size_t> changedUnits(const std::vector<ScalarUnit> &units, const QByteArray &oldText,
                                                  const QByteArray &newText)
    {
        const TextEdit difference = trimmed(oldText, { { 0, oldText.size() }, newText });
        size_t first = 0;
        while (first < units.size() && units[first].value.end <= difference.range.start)
            ++first;
        size_t last = units.size();
        while (last > first && units[last - 1].value.start >= difference.range.end)
            --last;
        return { first, last };
    }

    static QByteArray oldValue(const std::vector<ScalarUnit> &units, size_t first, size_t last,
                               const QByteArray &oldText)
    {
        if (last <= first)
            return {};
        return oldText.sliced(units[first].value.start, units[last - 1].value.end - units[first].value.start);
    }

    static QByteArray middleOf(const std::vector<ScalarUnit> &units, size_t first, size_t last,
                               const QByteArray &oldText, const QByteArray &newText)
    {
        const qsizetype start = first < units.size() ? units[first].value.start : oldText.size();
        const qsizetype end = last > first ? units[last - 1].value.end : start;
        return newText.sliced(start, newText.size() - start - (oldText.size() - end));
    }

    /// In a folded block a line end in the value is a blank line in the source: whole paragraphs are written anew.
    void widenToParagraphs(const std::vector<ScalarUnit> &units, size_t *first, size_t *last) const
    {
        const auto isBreak = [&](size_t i) {
            return m_node.value.at(units[i].value.start) == '\n' && units[i].value.length() > 0;
        };
        while (*first > 0 && !isBreak(*first - 1))
            --*first;
        while (*last < units.size() && !isBreak(*last))
            ++*last;
    }

    /// The source of a part of the value, in the node's style; nothing where that cannot be.
    [[nodiscard]] std::optional<QByteArray> encodeMiddle(const QByteArray &middle) const
    {
        const bool severalLines = m_node.content.in(m_document.source()).contains('\n');
        if (m_node.style == Style::DoubleQuoted) {
            if (!severalLines)
                return doubleQuotedContent(middle);
            QByteArrayList lines = middle.split('\n');
            for (QByteArray &line : lines)
                line = doubleQuotedContent(line);
            return withFoldedBreaks(lines);
        }
        if (middle.contains('\n') && !severalLines && m_node.style != Style::Folded)
            return std::nullopt;
        QByteArray encoded = middle;
        if (m_node.style == Style::SingleQuoted && !canBeSingleQuoted(QByteArray(middle).replace('\n', ' ')))
            return std::nullopt;
        if (m_node.style == Style::SingleQuoted)
            encoded.replace('\'', "''");
        return withFoldedBreaks(encoded.split('\n'));
    }

    /// Joins lines so that folding gives back their line ends: n of them are written as n + 1.
    [[nodiscard]] QByteArray withFoldedBreaks(const QByteArrayList &lines) const
    {
        QByteArray text = lines.first();
        for (qsizetype i = 1; i < lines.size(); ++i) {
            text += m_break;
            if (i == 1 || !lines[i - 1].isEmpty())
                text += m_break;
            const bool lastOfRun = !lines[i].isEmpty() || i + 1 == lines.size();
            text += (lastOfRun ? continuationIndent() : QByteArray()) + lines[i];
        }
        return text;
    }

    /// The blanks at the start of a scalar's last line.
    [[nodiscard]] QByteArray continuationIndent() const
    {
        const QByteArray &source = m_document.source();
        if (m_node.style == Style::Folded)
            return QByteArray(blockScalarIndent(m_document, m_id), ' ');
        const qsizetype start = m_layout.lineStart(m_node.content.end);
        qsizetype text = start;
        while (text < m_node.content.end && (source[text] == ' ' || source[text] == '\t'))
            ++text;
        return source.sliced(start, text - start);
    }

    void editBlock()
    {
        const QByteArray body = withoutTrailingBreaks(m_value.text);
        if (!body.isEmpty()) {
            const bool needsDigit = needsIndentDigit(body);
            if (!needsDigit && m_node.style == Style::Folded)
                spliceMiddle();
            else if (!needsDigit)
                spliceLiteral(body);
            rewriteBlock(body);
        }
        replaceAll(doubleQuoted(m_value.text));
    }

    /// Blanks before the text would be taken for its indentation, unless the header tells that.
    [[nodiscard]] bool needsIndentDigit(const QByteArray &body) const
    {
        qsizetype text = 0;
        while (text < body.size() && body[text] == '\n')
            ++text;
        const bool blankFirst = text < body.size() && (body[text] == ' ' || body[text] == '\t');
        return blankFirst && blockScalarHeader(m_document, m_id).indentDigit == 0;
    }

    [[nodiscard]] static qsizetype trailingBreaks(const QByteArray &text)
    {
        return text.size() - withoutTrailingBreaks(text).size();
    }

    /// The change of the header that gives the value's number of line ends at the end; none when it stays.
    [[nodiscard]] TextEdits chompingEdit() const
    {
        const qsizetype wanted = trailingBreaks(m_value.text);
        if (wanted == trailingBreaks(m_node.value))
            return {};
        const BlockScalarHeader header = blockScalarHeader(m_document, m_id);
        const qsizetype start = m_node.content.start;
        return { { { start, start + header.length }, headerText(header, wanted) } };
    }

    [[nodiscard]] static QByteArray headerText(const BlockScalarHeader &header, qsizetype trailing)
    {
        QByteArray text(1, header.style);
        if (header.indentDigit > 0)
            text += QByteArray::number(header.indentDigit);
        if (trailing != 1)
            text += trailing == 0 ? '-' : '+';
        return text;
    }

    /// Keeps the lines that the old and the new text share at both ends, as they are.
    void spliceLiteral(const QByteArray &body)
    {
        const QByteArray &source = m_document.source();
        const QList<QByteArray> oldLines = withoutTrailingBreaks(m_node.value).split('\n');
        const QList<QByteArray> newLines = body.split('\n');
        QList<TextRange> places;
        for (qsizetype at = m_layout.nextLine(m_node.content.start); places.size() < oldLines.size();
             at = m_layout.nextLine(at)) {
            if (at > m_node.content.end)
                return;
            places.append({ at, m_layout.lineEnd(at) });
        }
        qsizetype prefix = 0;
        while (prefix < std::min(oldLines.size(), newLines.size()) && oldLines[prefix] == newLines[prefix])
            ++prefix;
        qsizetype suffix = 0;
        while (suffix < std::min(oldLines.size(), newLines.size()) - prefix
               && oldLines[oldLines.size() - 1 - suffix] == newLines[newLines.size() - 1 - suffix])
            ++suffix;

        QByteArrayList lines;
        const QByteArray indent(blockScalarIndent(m_document, m_id), ' ');
        const auto before = places.first(prefix);
        for (const TextRange &place : before)
            lines += place.in(source).toByteArray();
        const auto written = newLines.sliced(prefix, newLines.size() - prefix - suffix);
        for (const QByteArray &line : written)
            lines += line.isEmpty() ? QByteArray() : indent + line;
        const auto after = places.last(suffix);
        for (const TextRange &place : after)
            lines += place.in(source).toByteArray();
        const TextRange all { places.first().start, places.last().end };
        add(TextEdits { { all, lines.join(m_break) } } + chompingEdit());
    }

    /// All lines anew, under the same kind of header.
    void rewriteBlock(const QByteArray &body)
    {
        BlockScalarHeader header = blockScalarHeader(m_document, m_id);
        const qsizetype indentWidth = blockScalarIndent(m_document, m_id);
        if (needsIndentDigit(body)) {
            const qsizetype around = std::max<qsizetype>(blockColumn(m_document, m_node.parent), 0);
            header.indentDigit = static_cast<int>(indentWidth - around);
        }
        const QByteArray indent(indentWidth, ' ');
        for (const char style : { header.style, '|' }) {
            header.style = style;
            QByteArray text = headerText(header, trailingBreaks(m_value.text)) + headerComment();
            const QList<QByteArray> lines = body.split('\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                text += m_break;
                if (i > 0 && style == '>' && !lines[i - 1].isEmpty())
                    text += m_break;
                text += lines[i].isEmpty() ? QByteArray() : indent + lines[i];
            }
            for (qsizetype i = 1; i < trailingBreaks(m_value.text); ++i)
                text += m_break;
            add({ { m_node.content, text } });
        }
    }

    const YamlDocument &m_document;
    const YamlNode &m_node;
    YamlNodeId m_id;
    const YamlValue &m_value;
    YamlLayout m_layout;
    YamlWriter m_writer;
    QByteArray m_break;
    QList<TextEdits> m_candidates;
};

} // namespace

QList<TextEdits> scalarCandidates(const YamlDocument &document, YamlNodeId id, const YamlValue &value)
{
    return ScalarEditor(document, id, value).run();
}

} // namespace Commonplace
