// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/entrycomparison.h"
#include "widgets/theme.h"

/// Differences as rich text for labels. What is removed is struck out, what is added underlined, so that nothing is
/// told by colour alone; each text runs in its own direction.
namespace Commonplace::DifferenceHtml {

enum class Lines {
    Running, ///< Line ends are blanks.
    Kept,
};

[[nodiscard]] QString pieces(const QList<ProsePiece> &pieces, const Theme &theme, Lines lines);
/// A field's old and new value, or the items of a list that came and went.
[[nodiscard]] QString field(const FieldDifference &field, const Theme &theme, Qt::LayoutDirection direction);

/// The same in plain words, for screen readers.
[[nodiscard]] QString spokenPieces(const QList<ProsePiece> &pieces);
[[nodiscard]] QString spokenField(const FieldDifference &field);

/// A value in one line: items and groups joined.
[[nodiscard]] QString valueText(const YamlValue &value);

} // namespace Commonplace::DifferenceHtml
