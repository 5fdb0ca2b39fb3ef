// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/dateformat.h"
#include "profile/field.h"
#include "yaml/yamlnode.h"

namespace Commonplace {

/// What an unquoted scalar is to a reader of YAML 1.1 or 1.2, be it otherwise a text.
enum class ReadAs {
    Text,
    Number,          ///< One that is the same text again when written (`12`, `1.5`).
    NumberRewritten, ///< One that other programs write otherwise (`1.0`, `007`, `1e3`, `12:30`).
    Date,
    Boolean, ///< `true`, and `yes`, `No`, `on` … of YAML 1.1.
    Null,
};
[[nodiscard]] ReadAs readAs(const YamlNode &node);

/// Is it a number as YAML 1.2 and JSON have them?
[[nodiscard]] bool isNumber(const QByteArray &text);
[[nodiscard]] bool isWholeNumber(const QByteArray &text);

/// The value of yes or no, also as YAML 1.1 spells it; nothing for any other text.
[[nodiscard]] std::optional<bool> booleanOf(const QByteArray &text);

/// The date that a DateTime field's text is; nothing where it is none as the field asks for.
[[nodiscard]] std::optional<WrittenDate> dateOf(const QString &text, const Field &field);

/// Less than 0, 0, more than 0. Where one of both has no time the days alone count, and where the offsets may make
/// another day of it, a day's difference counts for none.
[[nodiscard]] int comparedDates(const WrittenDate &a, const WrittenDate &b);

/// An address of the web with scheme and host, or another of its schemes; addresses from the site's root count too.
[[nodiscard]] bool isWebAddress(const QString &text);
[[nodiscard]] bool isMailAddress(const QString &text);

/// What a field's value has to be, for people: “a whole number”, “a list”.
[[nodiscard]] QString expectedKind(const Field &field);

/// What stands there instead: “a text”, “a list”.
[[nodiscard]] QString kindOf(const YamlNode &node);

/// The value as a message shows it: one line, cut where it is long.
[[nodiscard]] QString shownValue(const QByteArray &text);

/// How a message calls a field.
[[nodiscard]] QString shownLabel(const Field &field);

} // namespace Commonplace
