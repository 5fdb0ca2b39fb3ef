// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/textunion.h"

#include "markdown/markdowndocument.h"
#include "text/textedit.h"

#include <QHash>

#include <algorithm>

namespace Commonplace {

namespace {

struct Section {
    int level = 0; ///< 0: what stands before the first heading.
    QString heading;
    TextRange whole;   ///< From its heading to the next one of its level or above.
    TextRange content; ///< Without the heading's lines.
};

/// The sections that stand in no other, and what is before them.
QList<Section> sectionsOf(const QByteArray &text)
{
    const MarkdownDocument document = MarkdownDocument::parse(text, MarkdownDocument::Words::LeftOut);
    QList<MarkdownBlock> headings;
    for (const MarkdownBlock &block : document.blocks) {
        if (block.kind == MarkdownBlock::Kind::Heading)
            headings.append(block);
    }
    QHash<qsizetype, QString> texts;
    for (const MarkdownHeading &heading : document.headings)
        texts.insert(heading.range.start, heading.text.simplified().toCaseFolded());
    const auto lowest = std::ranges::min_element(headings, {}, &MarkdownBlock::level);
    const int level = lowest == headings.end() ? 0 : lowest->level;
    QList<Section> sections {
        { .level = 0, .heading = {}, .whole = { 0, text.size() }, .content = { 0, text.size() } }
    };
    for (const MarkdownBlock &heading : std::as_const(headings)) {
        if (heading.level != level)
            continue;
        sections.last().whole.end = heading.range.start;
        sections.last().content.end = heading.range.start;
        sections.append({ .level = level,
                          .heading = texts.value(heading.range.start),
                          .whole = { heading.range.start, text.size() },
                          .content = { heading.range.end, text.size() } });
    }
    return sections;
}

QByteArray plain(QByteArray text, const QByteArray &lineEnd)
{
    text.replace("\r\n", "\n").replace('\r', '\n');
    while (text.startsWith('\n'))
        text.remove(0, 1);
    text = text.trimmed().isEmpty() ? QByteArray() : text;
    while (text.endsWith('\n') || text.endsWith(' ') || text.endsWith('\t'))
        text.chop(1);
    return lineEnd == "\n" ? text : text.replace('\n', lineEnd);
}

/// Inserts a block behind the last line of a range that says something, with an empty line on either side.
TextEdit insertion(const QByteArray &text, TextRange behind, const QByteArray &added, const QByteArray &lineEnd)
{
    qsizetype at = behind.end;
    while (at > behind.start && QByteArrayView(" \t\r\n").contains(text[at - 1]))
        --at;
    const QByteArray before = at == 0 ? QByteArray() : lineEnd + lineEnd;
    // What follows stays apart from it.
    const QByteArrayView rest = QByteArrayView(text).sliced(at);
    const bool needsEnd = at == 0 || rest.isEmpty()
                          || (rest.startsWith(lineEnd) && !rest.sliced(lineEnd.size()).isEmpty()
                              && !rest.sliced(lineEnd.size()).startsWith(lineEnd));
    return { { at, at }, before + added + (needsEnd ? lineEnd : QByteArray()) };
}

} // namespace

QByteArray unitedTexts(const QByteArray &text, const QByteArray &added)
{
    const QByteArray lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    const QList<Section> own = sectionsOf(text);
    const QList<Section> others = sectionsOf(added);
    TextEdits edits;
    QByteArray rest;
    for (const Section &other : others) {
        const auto same = std::ranges::find_if(
            own, [&other](const Section &one) { return one.level == other.level && one.heading == other.heading; });
        const bool isKnown = same != own.cend();
        const QByteArray block = plain((isKnown ? other.content : other.whole).in(added).toByteArray(), lineEnd);
        if (block.isEmpty())
            continue;
        if (isKnown)
            edits.append(insertion(text, same->whole, block, lineEnd));
        else
            rest += (rest.isEmpty() ? QByteArray() : lineEnd + lineEnd) + block;
    }
    if (!rest.isEmpty())
        edits.append(insertion(text, { 0, text.size() }, rest, lineEnd));
    return applied(text, edits).value_or(text);
}

} // namespace Commonplace
