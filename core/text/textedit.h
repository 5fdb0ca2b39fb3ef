// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Commonplace {

/// A half-open range [start, end) of byte offsets into a UTF-8 text.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end == start; }
    [[nodiscard]] constexpr bool contains(qsizetype offset) const { return offset >= start && offset < end; }
    [[nodiscard]] constexpr TextRange shifted(qsizetype by) const { return { start + by, end + by }; }
    [[nodiscard]] QByteArrayView in(QByteArrayView text) const { return text.sliced(start, length()); }

    friend constexpr bool operator==(const TextRange &, const TextRange &) = default;
};

/// One replacement in a text. Every change the program makes to an entry is a list of these.
struct TextEdit {
    TextRange range;
    QByteArray replacement;

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

/// Edits of one text. All ranges refer to the text before any of them is applied.
using TextEdits = QList<TextEdit>;

/// The text after `edits`, which may stand in any order.
/// Fails with Refused when ranges overlap or lie outside the text. Two insertions at one place keep their order.
[[nodiscard]] Result<QByteArray> applied(const QByteArray &text, TextEdits edits);

/// The same edits, ordered by their place, for a caller who applies them from last to first.
/// Fails as applied() does.
[[nodiscard]] Result<TextEdits> ordered(qsizetype textLength, TextEdits edits);

/// The edit made smaller: what its replacement has in common with the replaced text at either end is left out,
/// never splitting a UTF-8 sequence.
[[nodiscard]] TextEdit trimmed(const QByteArray &text, const TextEdit &edit);

/// `edits` moved by `offset`: from a part of a text to the whole text.
[[nodiscard]] TextEdits shifted(TextEdits edits, qsizetype offset);

} // namespace Commonplace
