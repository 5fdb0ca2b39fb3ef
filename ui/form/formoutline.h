// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"
#include "profile/collection.h"

namespace Commonplace {

/// A part of a form with a heading of its own.
struct FormGroup {
    enum class Kind {
        Described, ///< Fields of the collection that the entry has.
        Other,     ///< Fields of the entry that the collection's profile does not name.
        Missing,   ///< Fields of the collection that the entry lacks.
    };

    Kind kind = Kind::Described;
    QString title {}; ///< Empty: no heading.
    QList<Field> fields {};
    YamlPath root {}; ///< The map that the fields stand in: the front matter's root, or a locale's key.

    friend bool operator==(const FormGroup &, const FormGroup &) = default;
};

/// What a form of an entry shows, from top to bottom; each field of the entry once, but for hidden ones.
///
/// The profile's order and groups (Field::group) where it has groups; else the file's order under the headings of its
/// own comments (bannersOf()) where it has such; else the profile's order, or the file's where nothing says another.
/// Of inferred collections only fields that are common are missing; of a profile those whose conditions hold.
/// Where one file holds several locales: so for the default one, then a group for each other locale, with all of its
/// fields, whether it has them or not.
[[nodiscard]] QList<FormGroup> formOutline(const Collection &collection, const Entry &entry);

} // namespace Commonplace
