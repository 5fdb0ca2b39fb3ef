// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlfloweditor.h"

#include "yaml/yamllayout.h"
#include "yaml/yamlwriter.h"

namespace Commonplace {

YamlFlowEditor::YamlFlowEditor(const YamlDocument &document, YamlNodeId collection)
    : m_document(document)
    , m_id(collection)
{
    const YamlNode &node = document.node(collection);
    const size_t step = node.kind == YamlNode::Kind::Mapping ? 2 : 1;
    for (size_t i = 0; i + step <= node.children.size(); i += step) {
        const YamlNode &first = document.node(node.children[i]);
        const YamlNode &last = document.node(node.children[i + step - 1]);
        m_entries.append({ first.indicator >= 0 && step == 2 ? first.indicator : first.range.start,
                           std::max(last.range.end, first.range.end) });
    }
}

bool YamlFlowEditor::isOnOwnLine(int index) const
{
    return YamlLayout(m_document).isFirstOnLine(entry(index).start);
}

/// The comma behind an entry, -1 where there is none.
qsizetype YamlFlowEditor::commaBehind(int index) const
{
    const qsizetype limit =
        index + 1 < m_entries.size() ? entry(index + 1).start : m_document.node(m_id).content.end - 1;
    qsizetype at = entry(index).end;
    while (at < limit) {
        const char c = m_document.source()[at];
        if (c == ',')
            return at;
        at = c == '#' ? YamlLayout(m_document).nextLine(at) : at + 1;
    }
    return -1;
}

QByteArray YamlFlowEditor::indentOf(int index) const
{
    const qsizetype start = YamlLayout(m_document).lineStart(entry(index).start);
    return m_document.source().sliced(start, entry(index).start - start);
}

bool YamlFlowEditor::isOnePerLine() const
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (!isOnOwnLine(i))
            return false;
    }
    return true;
}

/// What stands behind the commas, but for line ends and comments.
QByteArray YamlFlowEditor::commaGap() const
{
    const qsizetype before = m_entries.size() - 2;
    const qsizetype comma = before < 0 ? -1 : commaBehind(static_cast<int>(before));
    if (comma < 0)
        return " ";
    const QByteArrayView gap =
        TextRange { comma + 1, entry(static_cast<int>(before) + 1).start }.in(m_document.source());
    return gap.trimmed().isEmpty() && !gap.contains('\n') ? gap.toByteArray() : QByteArray(" ");
}

/// The colon of the key before position `at`, with the blank behind it; JSON needs none.
QByteArray YamlFlowEditor::colonOf(int at) const
{
    const YamlNode &node = m_document.node(m_id);
    if (node.pairCount() == 0)
        return ": ";
    const YamlNode &value = m_document.node(node.children[static_cast<size_t>(std::max(at - 1, 0)) * 2 + 1]);
    const bool isClose = value.indicator >= 0 && value.range.start == value.indicator + 1 && !value.range.isEmpty();
    return isClose ? ":" : ": ";
}

QList<TextEdits> YamlFlowEditor::insert(int at, const QByteArray &key, const YamlValue &value) const
{
    const YamlNode &node = m_document.node(m_id);
    const YamlLayout layout(m_document);
    const bool isMapping = node.kind == YamlNode::Kind::Mapping;
    const YamlNode::Style keyStyle = isMapping ? layout.keyStyle(m_id) : YamlNode::Style::Plain;
    YamlNode::Style wished = layout.textStyle(m_id, at);
    // JSON: where keys are quoted that need not be, so are texts.
    if (wished == YamlNode::Style::Plain && keyStyle == YamlNode::Style::DoubleQuoted)
        wished = keyStyle;
    const YamlWriter writer(m_document, m_id, layout.lineBreak(node.range.start));
    QByteArray text = value.kind == YamlValue::Kind::String
                          ? writer.text(value.text, wished, layout.quoteStyle(m_id), true)
                          : writer.flow(value, wished);
    if (isMapping)
        text.prepend(writer.keyText(key, keyStyle, true) + colonOf(at));
    const auto count = static_cast<int>(m_entries.size());
    if (count == 0)
        return { { { { node.content.start + 1, node.content.end - 1 }, text } } };

    const bool ownLines = isOnePerLine();
    const QByteArray lineBreak = layout.lineBreak(node.range.start);
    if (at < count) {
        const QByteArray behind = ownLines ? lineBreak + indentOf(at) : commaGap();
        return { { { { entry(at).start, entry(at).start }, text + ',' + behind } } };
    }
    const int last = count - 1;
    const qsizetype comma = commaBehind(last);
    if (ownLines) {
        const qsizetype lineEnd = layout.lineEnd(comma >= 0 ? comma : entry(last).end);
        const TextEdit line { { lineEnd, lineEnd }, lineBreak + indentOf(last) + text + (comma >= 0 ? "," : "") };
        if (comma >= 0)
            return { { line } };
        return { { { { entry(last).end, entry(last).end }, "," }, line } };
    }
    const QByteArray gap = commaGap();
    const qsizetype end = comma >= 0 ? comma + 1 : entry(last).end;
    return { { { { end, end }, comma >= 0 ? gap + text + ',' : ',' + gap + text } },
             { { { end, end }, comma >= 0 ? ' ' + text + ',' : ", " + text } } };
}

QList<TextEdits> YamlFlowEditor::remove(int at) const
{
    const YamlNode &node = m_document.node(m_id);
    const YamlLayout layout(m_document);
    const auto count = static_cast<int>(m_entries.size());
    if (count == 1)
        return { { { { node.content.start + 1, node.content.end - 1 }, {} } } };

    const bool isLast = at + 1 == count;
    const qsizetype comma = commaBehind(at);
    const qsizetype end = comma >= 0 ? comma + 1 : entry(at).end;
    if (isOnOwnLine(at) && layout.isLastOnLine(end)) {
        TextEdits edits { { { layout.lineStart(entry(at).start), layout.nextLine(end) }, {} } };
        if (isLast && comma < 0) {
            const qsizetype before = commaBehind(at - 1);
            edits.append(TextEdit { { before, before + 1 }, {} });
        }
        return { edits };
    }
    if (!isLast && at > 0 && !isOnOwnLine(at) && isOnOwnLine(at + 1))
        return { { { { commaBehind(at - 1) + 1, end }, {} } } };
    if (!isLast)
        return { { { { entry(at).start, entry(at + 1).start }, {} } } };
    return { { { { entry(at - 1).end, entry(at).end }, {} } } };
}

QList<TextEdits> YamlFlowEditor::move(int from, int to) const
{
    // Comments between the entries would stay where they are and tell of another one.
    const YamlNode &node = m_document.node(m_id);
    const std::vector<TextRange> &comments = m_document.comments();
    if (std::any_of(comments.begin(), comments.end(),
                    [&](const TextRange &comment) { return node.content.contains(comment.start); }))
        return {};

    QList<QByteArray> texts;
    for (const TextRange &range : m_entries)
        texts.append(range.in(m_document.source()).toByteArray());
    texts.move(from, to);
    TextEdits edits;
    for (int i = std::min(from, to); i <= std::max(from, to); ++i)
        edits.append({ entry(i), texts[i] });
    return { edits };
}

} // namespace Commonplace
