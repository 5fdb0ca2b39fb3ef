// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

namespace Commonplace {

/// Line and column as people count them: both from 1, the column in code points.
struct TextPosition {
    int line = 1;
    int column = 1;

    friend bool operator==(const TextPosition &, const TextPosition &) = default;
};

/// Finds lines and columns in a UTF-8 text. A line ends with LF, CRLF or a lone CR.
/// A byte order mark is no part of the first line. Holds a (shared) copy of the text.
class LineIndex
{
public:
    explicit LineIndex(QByteArray text);

    /// The position of a byte offset; offsets past the end give the end's position.
    [[nodiscard]] TextPosition position(qsizetype offset) const;

    /// The byte offset of a position; past a line's end, that end.
    [[nodiscard]] qsizetype offset(TextPosition position) const;

    /// The text of a line, without its line end; empty when there is no such line.
    [[nodiscard]] QByteArray line(int number) const;

    /// The byte offset where a line begins, of the first the text's beginning; the text's size when there is no such
    /// line.
    [[nodiscard]] qsizetype lineStart(int number) const;

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_starts.size()); }

private:
    [[nodiscard]] qsizetype firstCharacter(qsizetype lineStart) const;

    QByteArray m_text;
    std::vector<qsizetype> m_starts;
};

} // namespace Commonplace
