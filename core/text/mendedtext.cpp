// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/mendedtext.h"

#include <algorithm>

namespace Commonplace {

qsizetype MendedText::toOriginal(qsizetype offset) const
{
    qsizetype shift = 0; // from now to the original
    for (const Replaced &replaced : m_replaced) {
        if (offset < replaced.now.start)
            break;
        if (offset < replaced.now.end)
            return std::min(replaced.original.start + offset - replaced.now.start, replaced.original.end);
        shift = replaced.original.end - replaced.now.end;
    }
    return offset + shift;
}

std::optional<TextEdits> MendedText::toOriginal(const TextEdits &edits) const
{
    const Result<TextEdits> inOrder = ordered(m_text.size(), edits);
    if (!inOrder || std::ranges::any_of(*inOrder, [this](const TextEdit &edit) { return touchesReplaced(edit.range); }))
        return std::nullopt;
    TextEdits original;
    for (const TextEdit &edit : *inOrder) {
        const qsizetype start = toOriginal(edit.range.start);
        // Behind the last byte, not before the next one: what stood between them was taken away by an earlier edit.
        const qsizetype end = edit.range.isEmpty() ? start : toOriginal(edit.range.end - 1) + 1;
        const bool reachesIn = std::ranges::any_of(
            m_blanked, [&](const TextRange &blanked) { return start < blanked.end && end > blanked.start; });
        if (reachesIn)
            return std::nullopt;
        original.append({ { start, end }, edit.replacement });
    }
    return original;
}

std::optional<TextEdits> MendedText::apply(const TextEdits &edits)
{
    const std::optional<TextEdits> original = toOriginal(edits);
    const Result<TextEdits> inOrder = ordered(m_text.size(), edits);
    if (!original || !inOrder)
        return std::nullopt;
    QList<Replaced> added;
    qsizetype growth = 0;
    for (qsizetype i = 0; i < inOrder->size(); ++i) {
        const TextEdit &edit = inOrder->at(i);
        const qsizetype start = edit.range.start + growth;
        added.append({ .now = { start, start + edit.replacement.size() }, .original = original->at(i).range });
        growth += edit.replacement.size() - edit.range.length();
    }
    for (Replaced &replaced : m_replaced) {
        qsizetype shift = 0;
        for (const TextEdit &edit : *inOrder) {
            if (edit.range.end <= replaced.now.start)
                shift += edit.replacement.size() - edit.range.length();
        }
        replaced.now = replaced.now.shifted(shift);
    }
    m_text = *applied(m_text, *inOrder);
    m_replaced += added;
    std::ranges::sort(m_replaced, {}, [](const Replaced &replaced) { return replaced.now.start; });
    return original;
}

void MendedText::blank(TextRange range)
{
    m_blanked.append({ toOriginal(range.start), toOriginal(range.end) });
    for (qsizetype i = range.start; i < range.end; ++i) {
        if (m_text[i] != '\n' && m_text[i] != '\r')
            m_text[i] = ' ';
    }
}

bool MendedText::touchesReplaced(TextRange range) const
{
    return std::ranges::any_of(m_replaced, [range](const Replaced &replaced) {
        const bool overlaps = range.start < replaced.now.end && range.end > replaced.now.start;
        const bool touches = range.start <= replaced.now.end && range.end >= replaced.now.start;
        return overlaps || (touches && (range.isEmpty() || replaced.original.isEmpty()));
    });
}

} // namespace Commonplace
