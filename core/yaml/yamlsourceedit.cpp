// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlsourceedit.h"

#include "yaml/yamllayout.h"
#include "yaml/yamlscalar.h"

namespace Commonplace::YamlSourceEdit {

namespace {

/// The source without the line ends at its end, but for those that a kept (`+`) block text counts.
QByteArray withoutTrailingBreaks(const YamlDocument &yaml)
{
    const bool keepsLines = yaml.root() != NoYamlNode && yaml.node(yaml.root()).isBlockScalar()
                            && blockScalarHeader(yaml, yaml.root()).chomping == '+';
    QByteArray text = yaml.source();
    do
        text.chop(text.endsWith('\n') ? 1 : 0);
    while (text.endsWith('\n') && !keepsLines);
    return text;
}

/// All lines but the first moved to the right.
QByteArray indented(const QByteArray &text, const QByteArray &lineBreak, qsizetype column)
{
    const QList<QByteArray> lines = text.split('\n');
    QByteArray result = lines.constFirst();
    for (qsizetype i = 1; i < lines.size(); ++i)
        result += lineBreak + (lines[i].isEmpty() ? QByteArray() : QByteArray(column, ' ') + lines[i]);
    return result;
}

} // namespace

TextRange range(const YamlDocument &document, YamlNodeId id)
{
    const YamlNode &node = document.node(id);
    const YamlLayout layout(document);
    TextRange range = node.range;
    if (node.style == YamlNode::Style::Block && layout.isLastOnLine(range.end)) {
        range.end = layout.lineEnd(range.end);
        while (range.end > node.range.end && QByteArrayView(" \t").contains(document.source()[range.end - 1]))
            --range.end;
    }
    return range;
}

QByteArray text(const YamlDocument &document, YamlNodeId id)
{
    const YamlNode &node = document.node(id);
    QByteArray text = range(document, id).in(document.source()).toByteArray();
    text.replace("\r\n", "\n");
    const bool isBlock = node.style == YamlNode::Style::Block;
    const qsizetype column = std::max<qsizetype>(blockColumn(document, isBlock ? id : node.parent), 0);
    const QList<QByteArray> lines = text.split('\n');
    QByteArray result = lines.constFirst();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        qsizetype blanks = 0;
        while (blanks < column && blanks < lines[i].size() && lines[i][blanks] == ' ')
            ++blanks;
        result += '\n' + lines[i].sliced(blanks);
    }
    return result;
}

QList<TextEdits> candidates(const YamlDocument &document, YamlNodeId id, const YamlDocument &yaml)
{
    const YamlNode &node = document.node(id);
    const YamlLayout layout(document);
    const QByteArray lineBreak = layout.lineBreak(node.range.start);
    const TextRange replaced = range(document, id);
    const QByteArray wanted = withoutTrailingBreaks(yaml);
    const YamlNode root = yaml.root() == NoYamlNode ? YamlNode() : yaml.node(yaml.root());
    const bool isBlock = root.style == YamlNode::Style::Block;
    const bool wasBlock = node.style == YamlNode::Style::Block;
    const qsizetype around = std::max<qsizetype>(blockColumn(document, node.parent), 0);
    const bool isList = root.kind == YamlNode::Kind::Sequence;
    const qsizetype below = around + (isList ? layout.dashOffset(id) : layout.mapIndent(id));
    const bool isItem = node.parent != NoYamlNode && document.node(node.parent).kind == YamlNode::Kind::Sequence
                        && node.style != YamlNode::Style::Empty;
    const qsizetype besideDash = node.range.start - layout.lineStart(node.range.start);
    const qsizetype column = wasBlock ? blockColumn(document, id) : isItem ? besideDash : below;
    const QByteArray newLine = lineBreak + QByteArray(column, ' ');
    const qsizetype behind = node.indicator + 1;

    const TextEdits inPlace { { replaced, indented(wanted, lineBreak, column) } };
    if (node.indicator < 0)
        return { inPlace };
    const qsizetype keyLineEnd = layout.lineEnd(behind);
    if (isBlock) {
        const QByteArray lines = newLine + indented(wanted, lineBreak, column);
        QList<TextEdits> candidates { inPlace };
        if (replaced.end <= keyLineEnd)
            candidates.append({ { { behind, replaced.end }, {} }, { { keyLineEnd, keyLineEnd }, lines } });
        candidates.append(TextEdits { { { behind, replaced.end }, lines } });
        return candidates;
    }

    QList<TextEdits> candidates;
    const QByteArray gap = wanted.isEmpty() ? QByteArray() : QByteArray(" ");
    for (const qsizetype at : { around, below }) {
        const QByteArray text = gap + indented(wanted, lineBreak, at);
        // What stood below its key goes up to it; a comment on the key's line stays.
        if (replaced.start > keyLineEnd)
            candidates.append({ { { behind, behind }, text }, { { keyLineEnd, replaced.end }, {} } });
        if (wanted.isEmpty())
            candidates.append(TextEdits { { { behind, replaced.end }, {} } });
        candidates.append({ { replaced, indented(wanted, lineBreak, at) } });
        candidates.append({ { { behind, replaced.end }, text } });
    }
    return candidates;
}

} // namespace Commonplace::YamlSourceEdit
