// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"
#include "yaml/yamlvalue.h"

namespace Commonplace {

/// What readers take a scalar for.
enum class YamlType : quint8 { Null, Boolean, Integer, Decimal, Date, DateTime, Text };

enum class YamlSchema : quint8 {
    Core12, ///< YAML 1.2.2, 10.3: the core schema. It knows no dates.
    Types11 ///< YAML 1.1 and its type repository, which PyYAML, Psych and others still follow.
};

/// The type of an unquoted scalar. `<<` and `=` are Text in both, though YAML 1.1 gives them a meaning.
[[nodiscard]] YamlType typeOfPlain(QByteArrayView plain, YamlSchema schema);

/// A value of a type from the text that a person gave, kept as it was spelt (`1.10` stays `1.10`).
/// Fails with InvalidArgument, saying what was expected, where `text` is not one that readers of YAML 1.1 and 1.2
/// both take for that type (a date: for a date or a text). Null takes no text. Text takes any.
[[nodiscard]] Result<YamlValue> valueOfType(YamlType type, const QByteArray &text);

} // namespace Commonplace
