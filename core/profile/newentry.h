// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"
#include "profile/identifier.h"
#include "profile/profile.h"

namespace Commonplace {

/// What a person says of an entry that is to be made.
struct NewEntryRequest {
    QString title {};
    QString slug {};                                 ///< Empty: made from the title.
    QList<std::pair<YamlPath, YamlValue>> values {}; ///< Further fields; they come before what is generated.
};

/// What a new entry is made among.
struct NewEntryContext {
    QStringList paths {};     ///< Of all entries, relative to the library.
    QList<Entry> examples {}; ///< Some entries of the collection; they tell the manner of writing.
    QString person {};        ///< Whom versions are saved as; empty: not known, and left out.
    QDateTime now {};
    RandomSource random {};
};

struct NewEntry {
    QString path {}; ///< Relative to the library; no other entry's, also where case does not count.
    QString slug {};
    QByteArray bytes {};
};

/// The slug and path that a title gives, made unique with `-2`, `-3` …; for showing while the person types.
/// Fails with InvalidArgument for an empty title, with Refused where the collection takes no new entries or a slug that
/// was asked for is taken.
[[nodiscard]] Result<NewEntry> placeOfNewEntry(const Profile &profile, const Collection &collection,
                                               const NewEntryRequest &request, const NewEntryContext &context);

/// A new entry's file: what fields generate, defaults, and required fields, which are there and empty; the order and
/// manner are the examples'. The body is the collection's template, else the headings of its sections.
/// Fails as placeOfNewEntry() does, and with Refused for formats that are not written.
[[nodiscard]] Result<NewEntry> newEntry(const Profile &profile, const Collection &collection,
                                        const NewEntryRequest &request, const NewEntryContext &context);

} // namespace Commonplace
