// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamllayout.h"

namespace Commonplace {

/// The lines of a block collection's entries (list items, or keys with their values), and whose the blank lines and
/// comments between them are:
///
/// - A comment on the line of an entry, or indented deeper than the collection below it, is that entry's.
/// - A comment on a line of its own heads what follows. Behind the last entry it is that entry's if it follows without
///   a blank line, stands in the collection's column and nothing else can be meant by it.
/// - A banner (`# ---- Relations ----`) heads a group of entries, not one; nothing moves it.
/// - Blank lines stand between entries; those that every entry has before it are wanted for a new one too.
class YamlEntryLines
{
public:
    /// `collection` is a mapping or list of style Block, so it has an entry.
    YamlEntryLines(const YamlDocument &document, YamlNodeId collection);

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }

    /// From an entry's dash or key to the end of its value.
    [[nodiscard]] TextRange entry(int index) const { return m_entries[index]; }

    /// Behind an entry's last line and the comments below it that are its own: where a next one's lines go.
    [[nodiscard]] qsizetype behind(int index) const;

    /// Does a new entry at `at` get a blank line between itself and the one before it (at 0: behind it)?
    [[nodiscard]] bool wantsBlankLine(int at) const;

    /// The whole lines of an entry, to be removed with the blank lines that only it needed.
    [[nodiscard]] TextRange removal(int index) const;

    /// An entry with the comments that travel with it: whole lines, the last one's line end left out.
    [[nodiscard]] TextRange unit(int index) const;

private:
    [[nodiscard]] QByteArrayView line(qsizetype start) const;
    [[nodiscard]] bool isBlank(qsizetype start) const;
    [[nodiscard]] bool isBanner(qsizetype start) const;
    [[nodiscard]] qsizetype commentColumn(qsizetype start) const; // -1 for what is no line with a comment alone
    [[nodiscard]] qsizetype gapEnd(int index) const;
    [[nodiscard]] bool commentsBehindAreOwn() const;
    [[nodiscard]] bool hasBlankBefore(int index) const;

    const YamlDocument &m_document;
    YamlNodeId m_id;
    YamlLayout m_layout;
    QList<TextRange> m_entries;
    qsizetype m_column = 0;
};

} // namespace Commonplace
