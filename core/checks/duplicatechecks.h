// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "entry/entry.h"
#include "profile/profile.h"

#include <optional>

namespace Commonplace {

/// A value that an entry goes by, and where it stands.
struct NamedValue {
    QByteArray field {}; ///< As Problem::field.
    QString value {};
    TextRange range {}; ///< Bytes of the file.
    int line = 0;
    int column = 0;

    friend bool operator==(const NamedValue &, const NamedValue &) = default;
};

/// What other entries are held against, without the entry's text.
struct EntrySummary {
    QString file {};  ///< Relative to the library.
    QString group {}; ///< Entries of one group have slugs and titles of their own: collection, folder, locale.
    QString locale {};
    QList<NamedValue> ids {};
    std::optional<NamedValue> slug {};
    std::optional<NamedValue> title {};

    /// Of an entry of a collection that enforces nothing: without any value.
    [[nodiscard]] static EntrySummary of(const QString &file, const Entry &entry, const Profile &profile);

    friend bool operator==(const EntrySummary &, const EntrySummary &) = default;
};

/// `entry/duplicate-id` across the library, `entry/duplicate-slug` and `entry/duplicate-title` within a collection (of
/// nested ones: a folder): a problem at each of the entries, in the order of `entries`. Translations of one entry
/// share what they go by; case and blanks do not tell titles apart.
[[nodiscard]] QList<Problem> checkDuplicates(const QList<EntrySummary> &entries, const CheckSettings &settings);

} // namespace Commonplace
