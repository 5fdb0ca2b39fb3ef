// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textedit.h"

#include <vector>

namespace Commonplace {

/// A line of YAML as a person reads it, whether or not a parser could: `indent`, dashes, `name:`, value.
/// All offsets are bytes of the text.
struct YamlLine {
    TextRange range;         ///< Without the line end.
    qsizetype text = 0;      ///< The first visible character; range.end of a blank line.
    qsizetype content = 0;   ///< Behind the indentation and the dashes.
    int dashes = 0;          ///< How many `- ` the line begins with.
    TextRange key {};        ///< The name, quotes included; empty when the line is no field.
    TextRange value {};      ///< Behind the colon or the last dash, blanks at both ends left out.
    bool hasComment = false; ///< A `#` behind a blank stands in `value`.
    bool simpleKey = false;  ///< The name is a word of letters, digits, `_`, `-` and `.`, or stands in quotes.

    [[nodiscard]] bool isBlank() const { return text == range.end; }
    [[nodiscard]] qsizetype indent() const { return text - range.start; }
    [[nodiscard]] qsizetype keyColumn() const { return content - range.start; }
    [[nodiscard]] bool isField() const { return !key.isEmpty(); }
};

/// The lines of a text that may be no valid YAML. A value.
class YamlLines
{
public:
    explicit YamlLines(const QByteArray &text);

    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] const YamlLine &operator[](int index) const { return m_lines[static_cast<size_t>(index)]; }

    /// The line that holds an offset; the last one for what lies behind.
    [[nodiscard]] int indexAt(qsizetype offset) const;

    /// The next line with something visible that is no comment; count() when there is none.
    [[nodiscard]] int nextVisible(int index) const;

    /// Does the line begin something that cannot belong to a value of the field or item in line `of`:
    /// a field or an item at its column or further out?
    [[nodiscard]] bool beginsSibling(int index, int of) const;

    /// The last line of what belongs to the field or item in line `index` by its indentation.
    [[nodiscard]] int lastOfBlock(int index) const;

    /// The line of the field at the left margin around line `index`; `index` itself when there is none.
    [[nodiscard]] int topLevelField(int index) const;

private:
    [[nodiscard]] bool isComment(int index) const;

    const QByteArray m_text;
    std::vector<YamlLine> m_lines;
};

} // namespace Commonplace
