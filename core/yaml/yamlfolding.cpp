// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlfolding.h"

#include "text/utf8.h"

namespace Commonplace {

namespace {

/// Lines are not folded shorter than this, however short those are that there are.
constexpr qsizetype Narrowest = 60;
/// Longer lines are paragraphs, and not folded at all.
constexpr qsizetype Widest = 120;
/// A folded block of a single line tells no width.
constexpr qsizetype WidthOfOneLine = 80;

} // namespace

YamlFolding::YamlFolding(const YamlDocument &document, YamlNodeId id)
    : m_document(document)
    , m_node(document.node(id))
    , m_layout(document)
{
}

/// The length of the longest line; 0 where the text is not to be folded.
qsizetype YamlFolding::width() const
{
    const bool isFoldedBlock = m_node.style == YamlNode::Style::Folded;
    const TextRange content = m_node.content;
    qsizetype lines = 0;
    qsizetype longest = Narrowest;
    qsizetype at = isFoldedBlock ? m_layout.nextLine(content.start) : m_layout.lineStart(content.start);
    for (; at < content.end; at = m_layout.nextLine(at)) {
        ++lines;
        longest = std::max(longest, lengthOf({ at, std::min(m_layout.lineEnd(at), content.end) }));
    }
    if (longest > Widest)
        return 0;
    if (lines > 1)
        return longest;
    return isFoldedBlock ? std::max(longest, WidthOfOneLine) : 0;
}

qsizetype YamlFolding::lengthOf(TextRange range) const
{
    return utf16Length(range.in(m_document.source()));
}

/// How much of a word goes on behind the text.
qsizetype YamlFolding::wordBehind(qsizetype offset) const
{
    qsizetype end = offset;
    while (end < m_node.content.end && !QByteArrayView(" \r\n").contains(m_document.source()[end]))
        ++end;
    return lengthOf({ offset, end });
}

QByteArray YamlFolding::folded(const QByteArray &text, TextRange range, const QByteArray &newLine) const
{
    const qsizetype most = width();
    if (most == 0 || !text.contains(' '))
        return text;
    const qsizetype indent = newLine.size() - newLine.lastIndexOf('\n') - 1;
    qsizetype column = lengthOf({ m_layout.lineStart(range.start), range.start });
    // Only a single blank between two words of a line is folded back from a line end.
    bool behindWord = !m_layout.isFirstOnLine(range.start) && m_document.source()[range.start - 1] != ' ';
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n' || c == '\r') {
            column = 0;
            behindWord = false;
        } else if (c != ' ') {
            column += isUtf8Continuation(c) ? 0 : 1;
            behindWord = true;
        } else {
            qsizetype wordEnd = i + 1;
            while (wordEnd < text.size() && !QByteArrayView(" \r\n").contains(text[wordEnd]))
                ++wordEnd;
            const qsizetype word = utf16Length(QByteArrayView(text).sliced(i + 1, wordEnd - i - 1));
            const qsizetype end = column + 1 + word + (wordEnd == text.size() ? wordBehind(range.end) : 0);
            const bool breaks = behindWord && word > 0 && end > most;
            column = breaks ? indent : column + 1;
            behindWord = false;
            if (breaks) {
                result += newLine;
                continue;
            }
        }
        result += c;
    }
    return result;
}

} // namespace Commonplace
