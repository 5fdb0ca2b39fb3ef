// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textpieces.h"

namespace Commonplace {

TextPieces::TextPieces(QByteArray text)
    : m_first(std::move(text))
    , m_text(m_first)
{
    if (!m_first.isEmpty())
        m_pieces.append({ .range = { 0, m_first.size() } });
}

Result<void> TextPieces::apply(const TextEdits &edits)
{
    const Result<TextEdits> inOrder = ordered(m_text.size(), edits);
    if (!inOrder)
        return std::unexpected(inOrder.error());
    Result<QByteArray> text = applied(m_text, *inOrder);
    if (!text)
        return std::unexpected(text.error());
    // From last to first, so that the places of those before hold.
    for (qsizetype i = inOrder->size() - 1; i >= 0; --i)
        replace(inOrder->at(i));
    m_text = *std::move(text);
    return {};
}

TextEdits TextPieces::edits() const
{
    TextEdits edits;
    QByteArray written;
    qsizetype position = 0; // in the first text: all before it is kept or replaced
    const auto close = [&](qsizetype end) {
        if (end == position && written.isEmpty())
            return;
        const TextEdit edit = trimmed(m_first, { { position, end }, written });
        if (!edit.range.isEmpty() || !edit.replacement.isEmpty())
            edits.append(edit);
        written.clear();
    };
    for (const Piece &piece : m_pieces) {
        if (piece.isWritten()) {
            written += piece.written;
            continue;
        }
        close(piece.range.start);
        position = piece.range.end;
    }
    close(m_first.size());
    return edits;
}

void TextPieces::replace(const TextEdit &edit)
{
    const qsizetype first = splitAt(edit.range.start);
    const qsizetype behind = splitAt(edit.range.end);
    m_pieces.remove(first, behind - first);
    if (!edit.replacement.isEmpty())
        m_pieces.insert(first, { .range = {}, .written = edit.replacement });
}

/// The index of the piece that begins at `offset`, made by parting one where none does.
qsizetype TextPieces::splitAt(qsizetype offset)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        if (start == offset)
            return i;
        const qsizetype length = m_pieces[i].length();
        if (offset < start + length) {
            const qsizetype cut = offset - start;
            Piece behind = m_pieces[i];
            Piece &before = m_pieces[i];
            if (before.isWritten()) {
                behind.written.remove(0, cut);
                before.written.truncate(cut);
            } else {
                behind.range.start += cut;
                before.range.end = behind.range.start;
            }
            m_pieces.insert(i + 1, behind);
            return i + 1;
        }
        start += length;
    }
    return m_pieces.size();
}

} // namespace Commonplace
