// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/bodyblocks.h"
#include "review/mergepiece.h"

namespace Commonplace {

/// Merges a block of a body that both sides changed. Prose by words: where each side's changes are parted from the
/// other's by three words that neither touched, or by the end of a sentence or of a list's item; another way to break
/// its lines yields to other words. Code by lines. Else it is a conflict, of the whole block or, in code, of the lines
/// concerned.
[[nodiscard]] MergePieces mergedBlock(const ThreeWay<QByteArray> &texts, BodyBlock::Kind kind);

} // namespace Commonplace
