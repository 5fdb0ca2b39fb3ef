// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/bulkchange.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Commonplace {

/// A place that names an entry which changes, and what becomes of it.
struct ReferencePlace {
    QString file; ///< Relative to the library, before the change.
    int line = 0;
    int column = 0;
    QByteArray field {}; ///< Dotted path with `[n]`; empty: the text.
    bool isLink = false;
    QString label {};   ///< The relation's, for people; empty of links of the text.
    QString before {};  ///< The value or address as it is.
    QString after {};   ///< What it becomes; empty: it is taken away.
    QString refusal {}; ///< Why it stays as it is, a sentence; empty: it does not.

    friend bool operator==(const ReferencePlace &, const ReferencePlace &) = default;
};

/// What a change of one entry does to its library: to be shown, then done by changeFiles().
struct LibraryChange {
    QList<ReferencePlace> places; ///< By file, each file's in its order.
    QList<FileChange> files;      ///< What is essential first.

    friend bool operator==(const LibraryChange &, const LibraryChange &) = default;
};

} // namespace Commonplace
