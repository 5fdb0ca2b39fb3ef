// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "render/pagerenderer.h"

#include <QList>

namespace Commonplace {

/// Takes `removed` blocks away at `at` and puts the new blocks `first` … `first + inserted - 1` in their place.
struct BlockSplice {
    int at = 0; ///< Index among the old blocks.
    int removed = 0;
    int first = 0; ///< Index among the new blocks.
    int inserted = 0;

    friend bool operator==(const BlockSplice &, const BlockSplice &) = default;
};

/// What turns `before` into `after`, by HTML alone: a block that only moved to another line is unchanged.
/// Ascending and disjoint; to be applied from the last to the first. Few splices are preferred to a perfect diff
/// where the changed middle is very large. Pure; thread: any.
[[nodiscard]] QList<BlockSplice> diffBlocks(const QList<HtmlBlock> &before, const QList<HtmlBlock> &after);

} // namespace Commonplace
