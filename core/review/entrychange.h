// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"

#include <optional>

namespace Commonplace {

/// What differs between two states of an entry, in its own terms.
struct EntryChange {
    QList<QByteArray> fields; ///< Top-level fields that were added, removed or given another value, in file order.
    int paragraphs = 0;       ///< Blocks of the body that were changed, added or removed.
    bool bytesDiffer = false; ///< Anything at all, layout and comments included.

    friend bool operator==(const EntryChange &, const EntryChange &) = default;
};

[[nodiscard]] EntryChange changeBetween(const Entry &before, const Entry &after);

/// The message of a version, for the library's history: “Title: related_solutions, 2 paragraphs”. In English whatever
/// the program's language is, with the fields' keys, because every contributor of the library reads it.
/// `isNew`: there was no such entry before.
[[nodiscard]] QString versionMessage(const QString &title, const EntryChange &change, bool isNew);

/// The same, from the texts: the entry that `now` is of had `before`, or was not there.
[[nodiscard]] QString versionMessage(const QString &title, const std::optional<QByteArray> &before,
                                     const QByteArray &now);

} // namespace Commonplace
