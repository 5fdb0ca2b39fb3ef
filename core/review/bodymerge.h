// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/mergepiece.h"

namespace Commonplace {

/// Merges three bodies block by block: a block that one side changed, moved, added or removed comes out so; one that
/// both changed by mergedBlock(). What a person has to decide: a block removed by one side and changed or moved by the
/// other, moved by both to different places, and different ones that both put into one place in another's stead, or
/// that are much alike. What both sides added in one place is kept, ours first. Blank lines between blocks are no
/// reason to ask. Lines end with LF. Thread: any.
[[nodiscard]] MergePieces mergedBodies(const ThreeWay<QByteArray> &bodies);

} // namespace Commonplace
