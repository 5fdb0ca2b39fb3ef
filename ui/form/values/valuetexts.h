// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/field.h"
#include "yaml/yamlvalue.h"

#include <QString>

#include <optional>

/// Values as people type them, and back.
namespace Commonplace::ValueTexts {

/// A scalar's text; empty for what is none.
[[nodiscard]] QString of(const YamlValue &value);
[[nodiscard]] QString of(const std::optional<YamlValue> &value);

/// What was typed, of the kind that the field had: what was a number, date or yes/no stays one while it reads as one,
/// what was text stays text. `typed`: the field is for such values, so that one which was not there becomes one.
/// Nothing typed: null where the value was null or such a value, else an empty text.
[[nodiscard]] YamlValue typed(const QString &text, const std::optional<YamlValue> &before, const Field &field,
                              bool typed);

/// What an empty editor says: that the entry lacks the field, has it without value, or has an empty text there.
[[nodiscard]] QString emptyState(const std::optional<YamlValue> &value);

/// For an option or rubric step: its label, or the value itself.
[[nodiscard]] QString label(const FieldOption &option);

/// The option with this value; as texts, for `3` and `"3"` are one choice. -1 where there is none.
[[nodiscard]] int indexOf(const QList<FieldOption> &options, const YamlValue &value);

} // namespace Commonplace::ValueTexts
