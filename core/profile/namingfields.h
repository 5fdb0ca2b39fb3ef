// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/collection.h"

namespace Commonplace {

/// The fields of a collection that say when an entry was made and changed, and what it goes by. As the profile has
/// them: by what generates their values, or by what relations name entries by.
struct NamingFields {
    QList<QByteArray> ids {};      ///< Dotted paths: unique in the library.
    QByteArray slug {};            ///< The file's name; empty where there is none.
    QList<QByteArray> aliases {};  ///< Other names of the entry: texts, or lists of them.
    QList<QByteArray> created {};  ///< Dates that an entry gets when it is made …
    QList<QByteArray> modified {}; ///< … and with every change.

    [[nodiscard]] static NamingFields of(const Collection &collection);
};

} // namespace Commonplace
