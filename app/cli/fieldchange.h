// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arguments.h"

#include "yaml/yamlpath.h"

namespace Commonplace::Cli {

/// Of what kind the value on the command line is.
enum class ValueType : quint8 { Guessed, String, Integer, Decimal, Boolean, Date, DateTime, Null, Json, Yaml };

/// One change of an entry's fields, as `commonplace-cli set` was asked for it.
struct FieldChange {
    enum class Kind : quint8 {
        Set,    ///< The field or item gets the value.
        Place,  ///< A new field before the position `position` of those around it.
        Append, ///< The value becomes the list's last item.
        Insert, ///< The value becomes an item before the one that the path names.
        Move,   ///< The item goes to `position`.
        Rename, ///< The field is named `text`.
        Remove,
    };

    Kind kind = Kind::Set;
    YamlPath path {};
    ValueType type = ValueType::Guessed;
    QByteArray text {};
    int position = 0;
};

/// The change from the options and arguments of `set`. Fails with InvalidArgument.
[[nodiscard]] Result<FieldChange> readFieldChange(const Arguments &arguments);

/// The bytes of the file after the change; nothing else differs. Fails as YamlEdit does, line and column in the file,
/// and with InvalidArgument where the value is not of its type.
[[nodiscard]] Result<QByteArray> changed(const Entry &entry, const FieldChange &change);

} // namespace Commonplace::Cli
