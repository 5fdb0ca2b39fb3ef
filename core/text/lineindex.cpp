// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/lineindex.h"

#include "text/utf8.h"

#include <algorithm>

namespace Commonplace {

LineIndex::LineIndex(QByteArray text)
    : m_text(std::move(text))
{
    // A text may be nothing but line ends: room for twice as many would be more than the rest of the program needs.
    m_starts.reserve(static_cast<size_t>(m_text.count('\n') + m_text.count('\r') + 1));
    m_starts.push_back(0);
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const char c = m_text[i];
        const bool crlf = c == '\r' && i + 1 < m_text.size() && m_text[i + 1] == '\n';
        if (c == '\n' || (c == '\r' && !crlf))
            m_starts.push_back(i + 1);
    }
}

TextPosition LineIndex::position(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_text.size());
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    const auto line = std::prev(after);
    const qsizetype start = std::min(firstCharacter(*line), offset);
    const auto codePoints =
        std::count_if(m_text.begin() + start, m_text.begin() + offset, [](char c) { return !isUtf8Continuation(c); });
    return { static_cast<int>(line - m_starts.begin()) + 1, static_cast<int>(codePoints) + 1 };
}

qsizetype LineIndex::offset(TextPosition position) const
{
    qsizetype offset = firstCharacter(lineStart(position.line));
    const qsizetype end = lineStart(position.line) + line(position.line).size()
                          + (firstCharacter(lineStart(position.line)) - lineStart(position.line));
    for (int column = 1; column < position.column && offset < end; ++column) {
        ++offset;
        while (offset < end && isUtf8Continuation(m_text[offset]))
            ++offset;
    }
    return offset;
}

QByteArray LineIndex::line(int number) const
{
    if (number < 1 || number > lineCount())
        return {};
    const qsizetype start = firstCharacter(lineStart(number));
    qsizetype end = lineStart(number + 1);
    while (end > start && (m_text[end - 1] == '\n' || m_text[end - 1] == '\r'))
        --end;
    return m_text.sliced(start, end - start);
}

/// Behind the byte order mark, which nobody sees, where a line begins with it.
qsizetype LineIndex::firstCharacter(qsizetype lineStart) const
{
    return lineStart == 0 && m_text.startsWith(Utf8Bom) ? Utf8Bom.size() : lineStart;
}

qsizetype LineIndex::lineStart(int number) const
{
    if (number < 1)
        return 0;
    return number <= lineCount() ? m_starts[static_cast<size_t>(number) - 1] : m_text.size();
}

} // namespace Commonplace
