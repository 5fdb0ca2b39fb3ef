// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textedit.h"

#include <optional>

namespace Commonplace {

/// A text that is mended step by step, each step found in what the last one left, while every edit is told in terms
/// of the text that it began with. A value.
class MendedText
{
public:
    explicit MendedText(QByteArray original)
        : m_text(std::move(original))
    {
    }

    /// As it is now.
    [[nodiscard]] const QByteArray &text() const { return m_text; }

    /// Where a place of text() stood at the beginning; inside of what was inserted, where that was inserted.
    [[nodiscard]] qsizetype toOriginal(qsizetype offset) const;

    /// Edits of text() as edits of the original; nothing where they touch what an earlier step replaced, or reach into
    /// what was blanked, where the original has more than they know of.
    [[nodiscard]] std::optional<TextEdits> toOriginal(const TextEdits &edits) const;

    /// Makes edits of text() and gives them as edits of the original; nothing, and no change, where these are none.
    [[nodiscard]] std::optional<TextEdits> apply(const TextEdits &edits);

    /// Overwrites a range of text() with blanks, line ends kept, so that what stands around it can be read.
    void blank(TextRange range);

private:
    struct Replaced {
        TextRange now;
        TextRange original;
    };
    [[nodiscard]] bool touchesReplaced(TextRange range) const;

    QByteArray m_text;
    QList<Replaced> m_replaced; // in the order of their places
    QList<TextRange> m_blanked; // of the original
};

} // namespace Commonplace
