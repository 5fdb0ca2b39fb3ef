// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textedit.h"

namespace Commonplace {

/// Makes one list of edits out of several that were applied one after the other, each to the result of those before.
/// A value. Thread: any.
class TextPieces
{
public:
    explicit TextPieces(QByteArray text);

    /// The text as it is after all edits so far.
    [[nodiscard]] const QByteArray &text() const { return m_text; }

    /// Makes edits of text(). Fails as applied() does, changing nothing.
    [[nodiscard]] Result<void> apply(const TextEdits &edits);

    /// What was done so far, as edits of the text that there was at first, in their order.
    [[nodiscard]] TextEdits edits() const;

private:
    /// A part of the first text, or (`range` empty) what was written between two such.
    struct Piece {
        TextRange range;
        QByteArray written {};

        [[nodiscard]] bool isWritten() const { return !written.isEmpty(); }
        [[nodiscard]] qsizetype length() const { return isWritten() ? written.size() : range.length(); }
    };

    void replace(const TextEdit &edit);
    [[nodiscard]] qsizetype splitAt(qsizetype offset);

    QByteArray m_first;
    QByteArray m_text;
    QList<Piece> m_pieces;
};

} // namespace Commonplace
