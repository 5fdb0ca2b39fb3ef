// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace Commonplace {

/// A date as an entry has it: with or without a time, with or without an offset.
struct WrittenDate {
    QDate date {}; ///< Invalid for a time alone.
    std::optional<QTime> time {};
    std::optional<int> offset {}; ///< In seconds east of UTC.

    /// The moment; without time the day's beginning, without offset in UTC.
    [[nodiscard]] QDateTime moment() const;

    friend bool operator==(const WrittenDate &, const WrittenDate &) = default;
};

/// Reads a date as ISO 8601 and YAML 1.1 have them (`2026-01-31`, `2026-01-31T12:00:00Z`, `2026-01-31 12:00 +02:00`),
/// or a time (`12:00`, `12:00:30`). Nothing for what is none in the calendar.
[[nodiscard]] std::optional<WrittenDate> dateFromIso(const QString &text);

/// Reads a date written by a format in Day.js tokens. Nothing where it does not match, or is none in the calendar.
/// Names of months and days are English, as CMSs write them.
[[nodiscard]] std::optional<WrittenDate> dateFromFormat(const QString &text, const QString &format);

/// Are all letters of the format tokens that dateFromFormat() and formattedDate() know?
[[nodiscard]] bool isKnownDateFormat(const QString &format);

/// A moment written by a format in Day.js tokens, in the offset that `moment` has.
[[nodiscard]] QString formattedDate(const QDateTime &moment, const QString &format);

} // namespace Commonplace
