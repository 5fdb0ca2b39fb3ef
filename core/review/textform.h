// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/threeway.h"

#include <QByteArray>

namespace Commonplace {

/// What of a text's bytes is no part of its lines: byte order mark, line ends, and whether its last line is ended.
struct TextForm {
    enum class LineEnds { Lf, CrLf, Mixed };

    bool hasMark = false;
    LineEnds lineEnds = LineEnds::Lf; ///< Lf for a text of one line.
    bool endsLast = true;             ///< True for an empty text.

    [[nodiscard]] static TextForm of(const QByteArray &text);

    friend bool operator==(const TextForm &, const TextForm &) = default;
};

/// Three texts whose lines can be compared, and the form that what is made of them gets.
class ComparableTexts
{
public:
    explicit ComparableTexts(const ThreeWay<QByteArray> &texts);

    /// Without mark, with the last line ended, and lines ended by LF unless the ends of both sides are mixed.
    [[nodiscard]] const ThreeWay<QByteArray> &lines() const { return m_lines; }

    /// Lines made of those above, with the line ends of the result.
    [[nodiscard]] QByteArray withLineEnds(QByteArray lines) const;

    [[nodiscard]] bool hasMark() const { return m_form.hasMark; }
    [[nodiscard]] bool endsLast() const { return m_form.endsLast; }

private:
    ThreeWay<QByteArray> m_lines;
    TextForm m_form;
    bool m_converts = false; // lines() are ended by LF, whatever the texts had
};

} // namespace Commonplace
