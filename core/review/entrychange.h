// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"

namespace Commonplace {

/// What differs between two states of an entry, in its own terms.
struct EntryChange {
    QList<QByteArray> fields; ///< Top-level fields that were added, removed or given another value, in file order.
    int paragraphs = 0;       ///< Blocks of the body that were changed, added or removed.
    bool bytesDiffer = false; ///< Anything at all, layout and comments included.

    friend bool operator==(const EntryChange &, const EntryChange &) = default;
};

[[nodiscard]] EntryChange changeBetween(const Entry &before, const Entry &after);

/// A change in a few words, for the library's history: “related_solutions, 2 paragraphs”. In English whatever the
/// program's language is, with the fields' keys. `isNew`: there was no such entry before.
[[nodiscard]] QString changeSummary(const EntryChange &change, bool isNew);

/// A title on one line and no longer than a message's first line bears.
[[nodiscard]] QString shortTitle(const QString &title);

} // namespace Commonplace
