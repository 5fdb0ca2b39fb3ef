// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"

#include <functional>

namespace Commonplace {

/// Several edits of one entry, made one after the other, as edits of the text that it had at first. A value.
class EntryEdits
{
public:
    explicit EntryEdits(Entry entry)
        : m_before(entry)
        , m_now(std::move(entry))
    {
    }

    [[nodiscard]] const Entry &before() const { return m_before; }
    [[nodiscard]] const Entry &now() const { return m_now; }

    /// Applies edits of now(). Where they fail, or fields that can be read could not be afterwards, all stays as it is.
    [[nodiscard]] Result<void> apply(const Result<TextEdits> &edits);

    /// What makes before() into now(): in as many parts as were edited, where each touches a part of its own.
    [[nodiscard]] TextEdits edits() const;

private:
    Entry m_before;
    Entry m_now;
    TextEdits m_parts; // of before(), from the last to the first
    bool m_isInParts = true;
};

} // namespace Commonplace
