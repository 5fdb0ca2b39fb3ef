// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Commonplace {

/// How many insertions, removals, replacements and swaps of neighbours (optimal string alignment, in UTF-16 units) make
/// one text the other; `limit + 1` as soon as it is known to be more than `limit`.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int limit);

/// The text without differences of writing: case folded, `-`, `_` and blanks alike and single, none at the ends.
[[nodiscard]] QString foldedText(const QString &text);

/// The one of `candidates` that a person who wrote `text` will have meant: alike but for case, hyphens and blanks, else
/// at an edit distance of at most a quarter of its length (at most 3, at least 1), and none other as near. Empty where
/// there is none, or for texts of less than three characters.
[[nodiscard]] QString nearestOf(const QString &text, const QStringList &candidates);

} // namespace Commonplace
