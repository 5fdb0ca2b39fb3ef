// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textedit.h"

namespace Commonplace {

/// Something that keeps a text from being read: what it is, where, and what mends it.
/// All ranges are bytes of the text it was found in.
struct Fault {
    Error error;     ///< Malformed, with line and column.
    TextRange range; ///< What to mark.

    /// What mends this one fault, only where there is one way to read what was meant; else empty. Every byte that was
    /// typed stays, moved or quoted at most, but for what carries nothing: a doubled line, blanks, an invisible
    /// character. The fixes of all faults of a text may be made together.
    TextEdits fix {};
    QString fixLabel {}; ///< What the fix does, for a button: “Put the value in quotes”.

    friend bool operator==(const Fault &, const Fault &) = default;
};

} // namespace Commonplace
