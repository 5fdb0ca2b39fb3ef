// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/entryedits.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Commonplace {

Result<void> EntryEdits::apply(const Result<TextEdits> &edits)
{
    if (!edits)
        return std::unexpected(edits.error());
    if (edits->isEmpty())
        return {};
    const Result<TextEdits> sorted = ordered(m_now.bytes().size(), *edits);
    const Result<QByteArray> bytes = applied(m_now.bytes(), *edits);
    if (!sorted || !bytes)
        return std::unexpected(sorted ? bytes.error() : sorted.error());
    const Entry after = Entry::read(*bytes);
    if (after.state() == Entry::State::Unreadable && m_now.state() != Entry::State::Unreadable) {
        return std::unexpected(Error {
            .code = ErrorCode::Refused,
            .message = QCoreApplication::translate("Refactoring", "The fields could not be read afterwards.") });
    }
    // Before the parts that were edited so far the text is as it was, and so are its offsets.
    const qsizetype untouched = m_parts.isEmpty() ? m_before.bytes().size() : m_parts.constLast().range.start;
    if (sorted->constLast().range.end > untouched)
        m_isInParts = false;
    std::ranges::reverse_copy(*sorted, std::back_inserter(m_parts));
    m_now = after;
    return {};
}

TextEdits EntryEdits::edits() const
{
    if (m_before.bytes() == m_now.bytes())
        return {};
    if (m_isInParts && applied(m_before.bytes(), m_parts) == m_now.bytes())
        return m_parts;
    return { trimmed(m_before.bytes(), { { 0, m_before.bytes().size() }, m_now.bytes() }) };
}

} // namespace Commonplace
