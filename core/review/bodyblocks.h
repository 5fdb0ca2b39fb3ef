// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QList>

#include <vector>

namespace Commonplace {

/// A body's block: lines up to a blank one. A fenced block of code with blank lines in it is one block, with the lines
/// that touch it.
struct BodyBlock {
    enum class Kind {
        Prose,   ///< Words, in whatever lines.
        Heading, ///< One line that begins with `#`.
        Lines,   ///< Lists and tables: each line says something of its own.
        Code,    ///< Blanks and lines matter.
    };

    QByteArray text; ///< Whole lines, the last one's end included.
    QByteArray gap;  ///< The blank lines behind it.
    Kind kind = Kind::Prose;

    friend bool operator==(const BodyBlock &, const BodyBlock &) = default;
};

/// A body cut into blocks; put together again they are its bytes. Lines end with LF.
struct BodyBlocks {
    QByteArray lead; ///< Blank lines above the first block.
    QList<BodyBlock> blocks;

    [[nodiscard]] static BodyBlocks of(const QByteArray &body);
};

/// Which block of a body as it was is which in a body as it became.
struct BlockAlignment {
    std::vector<int> beforeOf; ///< For each block after: the one it was, or -1 for a new one.
    std::vector<int> afterOf;  ///< For each block before: the one it became, or -1 for one removed.
    std::vector<bool> moved;   ///< For each block before: it stands elsewhere among the others.

    /// Equal blocks first, in order, then elsewhere; then those that have most words in common; then, between two that
    /// are known, as many changed ones as there were.
    [[nodiscard]] static BlockAlignment of(const QList<BodyBlock> &before, const QList<BodyBlock> &after);
};

/// How many of the words of two texts are the same, from 0 to 1.
[[nodiscard]] double sharedWords(const QByteArray &one, const QByteArray &other);

} // namespace Commonplace
