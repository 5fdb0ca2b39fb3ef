// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Commonplace {

/// A name without differences of typing: HTML entities read, one form of quotes, dashes and blanks, no invisible
/// characters, case folded, none at the ends. Two names with one folded form are the same to a reader.
[[nodiscard]] QString foldedName(const QString &name);

/// The letters and digits of a name, folded, with `-` between them: what a title and the slugs made from it share.
[[nodiscard]] QString looseName(const QString &name);

} // namespace Commonplace
