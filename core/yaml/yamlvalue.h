// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"

#include <QJsonValue>
#include <QList>

namespace Commonplace {

/// What a node means, without where and how it is written. All texts are UTF-8.
struct YamlValue {
    enum class Kind : quint8 {
        Null,
        String, ///< A text, whatever it looks like.
        Plain,  ///< A number, date or boolean, exactly as written (`1.10` stays `1.10`).
        List,
        Map,
        Alias, ///< `*name`; only read, never written.
    };

    Kind kind = Kind::Null;
    QByteArray text {};
    QList<QByteArray> keys {}; ///< Of a map, in order; a key that is no scalar stands as its source.
    QList<YamlValue> items {}; ///< Of a list, or the values of a map.
    QByteArray tag {};

    [[nodiscard]] static YamlValue null() { return {}; }
    [[nodiscard]] static YamlValue string(QByteArray text) { return { Kind::String, std::move(text) }; }
    [[nodiscard]] static YamlValue plain(QByteArray text) { return { Kind::Plain, std::move(text) }; }
    [[nodiscard]] static YamlValue list(QList<YamlValue> items) { return { Kind::List, {}, {}, std::move(items) }; }
    [[nodiscard]] static YamlValue map(QList<QByteArray> keys, QList<YamlValue> values)
    {
        return { Kind::Map, {}, std::move(keys), std::move(values) };
    }

    /// What a node of a document means. NoYamlNode gives null.
    [[nodiscard]] static YamlValue of(const YamlDocument &document, YamlNodeId id);

    /// From JSON: strings, numbers, booleans, null, arrays, objects (keys in the order QJsonObject keeps: sorted).
    [[nodiscard]] static YamlValue fromJson(const QJsonValue &json);

    /// As YAML 1.2's core schema reads it; dates are strings, an alias is its name.
    [[nodiscard]] QJsonValue toJson() const;

    [[nodiscard]] bool isScalar() const { return kind != Kind::List && kind != Kind::Map; }

    friend bool operator==(const YamlValue &, const YamlValue &) = default;
};

} // namespace Commonplace
