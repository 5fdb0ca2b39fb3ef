// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"
#include "markdown/markdowndocument.h"

namespace Commonplace {

/// A block at the top of an entry's body, for comparing.
struct EntryBlock {
    MarkdownBlock::Kind kind = MarkdownBlock::Kind::Paragraph;
    int level = 0;         ///< Of a heading, 1 to 6.
    TextRange range {};    ///< Bytes of the entry's file: whole lines, the last line's end not included.
    QString text {};       ///< As it is written, line ends LF.
    QString comparable {}; ///< Equal where two blocks differ in layout only: wrapping, blanks at line ends.
};

/// The body's blocks in their order. What Markdown makes no block of, such as the addresses of links, is one too, so
/// that no text is left out; only blank lines stand between blocks. Thread: any.
[[nodiscard]] QList<EntryBlock> entryBlocks(const Entry &entry);

/// Two blocks that are one, before and after.
struct BlockPair {
    qsizetype before = 0;
    qsizetype after = 0;
    bool isSame = true;   ///< But for layout.
    bool isMoved = false; ///< Others stand before or behind it now.

    friend bool operator==(const BlockPair &, const BlockPair &) = default;
};

/// Which blocks are which, in the order of `after`. Blocks in no pair were removed or added.
[[nodiscard]] QList<BlockPair> pairedBlocks(const QList<EntryBlock> &before, const QList<EntryBlock> &after);

} // namespace Commonplace
