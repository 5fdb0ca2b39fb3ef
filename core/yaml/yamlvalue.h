// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"

#include <QDate>
#include <QDateTime>
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
    [[nodiscard]] static YamlValue integer(qint64 number) { return plain(QByteArray::number(number)); }
    /// In the fewest digits that give `number` back, with a decimal point (`3.0`). Of what is not finite: `.inf`,
    /// `-.inf`, `.nan`.
    [[nodiscard]] static YamlValue decimal(double number);
    [[nodiscard]] static YamlValue boolean(bool yes) { return plain(yes ? "true" : "false"); }
    /// `2026-03-01`; null for an invalid date.
    [[nodiscard]] static YamlValue date(QDate date);
    /// `2026-03-01T18:30:00Z`, with the offset that it has instead of `Z`, or neither for a local time; null for an
    /// invalid one.
    [[nodiscard]] static YamlValue dateTime(const QDateTime &moment);
    [[nodiscard]] static YamlValue list(QList<YamlValue> items) { return { Kind::List, {}, {}, std::move(items) }; }
    [[nodiscard]] static YamlValue map(QList<QByteArray> keys, QList<YamlValue> values)
    {
        return { Kind::Map, {}, std::move(keys), std::move(values) };
    }

    /// What a node of a document means. NoYamlNode gives null.
    [[nodiscard]] static YamlValue of(const YamlDocument &document, YamlNodeId id);

    /// From a text in JSON, which is read as the YAML that it is: keys keep their order, numbers their spelling, but
    /// for those that YAML 1.1 takes for a text (`1e3`). Fails with InvalidArgument.
    [[nodiscard]] static Result<YamlValue> fromJsonText(const QByteArray &json);

    /// From JSON: strings, numbers, booleans, null, arrays, objects (keys in the order QJsonObject keeps: sorted).
    [[nodiscard]] static YamlValue fromJson(const QJsonValue &json);

    /// As YAML 1.2's core schema reads it; dates are strings, an alias is its name.
    [[nodiscard]] QJsonValue toJson() const;

    [[nodiscard]] bool isScalar() const { return kind != Kind::List && kind != Kind::Map; }

    // Not defaulted here: a signal with a value would ask whether it compares before its own list is known to.
    friend bool operator==(const YamlValue &one, const YamlValue &other);
};

} // namespace Commonplace
