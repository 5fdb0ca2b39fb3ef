// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>

namespace Commonplace {

/// A JavaScript regular expression (ECMA-262, flag `u`), as profiles have them, in PCRE2's words: `$` is the very end,
/// `\uXXXX`, `\u{…}` and `[^]` are understood. Matching gives up, with an invalid QRegularExpressionMatch, before a
/// catastrophic pattern costs noticeable time. Invalid where PCRE2 cannot compile it.
[[nodiscard]] QRegularExpression expressionFromJs(const QString &pattern);

} // namespace Commonplace
