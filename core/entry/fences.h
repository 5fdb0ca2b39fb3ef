// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/fault.h"

#include <optional>

namespace Commonplace {

/// Where the lines `---` stand that part an entry's fields from its text, and where they are meant to stand.
/// All ranges are bytes of the file.
struct Fences {
    TextRange fields;   ///< Between the lines, the last line end included; with faults, what they mean.
    TextRange body;     ///< Behind the closing line.
    bool found = false; ///< Fields are there or meant.
    bool closed = true; ///< They end with a line of their own.

    /// What is wrong with the lines; the fixes would make them right. Whether the fields between them can then be
    /// read is not looked at.
    QList<Fault> faults {};
};

/// Finds them in a text of valid UTF-8; text without fields is all body.
[[nodiscard]] Fences findFences(const QByteArray &bytes);

/// Where the fields of a text most likely end if no line `---` did: behind the last line, from `start` on and before
/// `limit`, that reads like a field or belongs to one. Nothing where that is not to be told.
[[nodiscard]] std::optional<qsizetype> endOfFields(const QByteArray &bytes, qsizetype start, qsizetype limit);

/// The fault of fields that begin at `opening` and do not end; its fix closes them at `end`, where that is known.
[[nodiscard]] Fault unclosedFault(const QByteArray &bytes, qsizetype opening, std::optional<qsizetype> end);

} // namespace Commonplace
