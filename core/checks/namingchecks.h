// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problemlist.h"
#include "profile/profile.h"

namespace Commonplace {

/// The fields of a collection that say when an entry was made and changed, and what it goes by. As the profile has
/// them: by what generates their values, or by what relations name entries by.
struct NamingFields {
    QList<QByteArray> ids {};      ///< Dotted paths: unique in the library.
    QByteArray slug {};            ///< The file's name; empty where there is none.
    QList<QByteArray> created {};  ///< Dates that an entry gets when it is made …
    QList<QByteArray> modified {}; ///< … and with every change.

    [[nodiscard]] static NamingFields of(const Collection &collection);
};

/// `entry/slug-mismatch`: the slug is that of the file's name, or the part of it that the collection's `slug` says.
void checkSlug(const Entry &entry, const Collection &collection, ProblemList *problems);

/// `schema/date-order`: no date of a change is before one of making.
void checkDateOrder(const Entry &entry, const Collection &collection, ProblemList *problems);

} // namespace Commonplace
