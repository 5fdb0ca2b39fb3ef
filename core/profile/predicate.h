// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamlvalue.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Commonplace {

/// A question about one field of an entry: a collection's `filter`, a field's `condition`, a relation's `filters`,
/// the `view_filters` and `view_groups` of a list. All of its parts must hold.
struct Predicate {
    enum class Operator {
        Equal,
        NotEqual, ///< Holds for a missing field too.
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        In,    ///< Equal to one of the values.
        NotIn, ///< Holds for a missing field too.
        Empty, ///< Missing, null, an empty text, list or map; its one value is `true` or `false`.
    };
    struct Comparison {
        Operator operation = Operator::Equal;
        QList<YamlValue> values {};

        friend bool operator==(const Comparison &, const Comparison &) = default;
    };

    QByteArray field {}; ///< A key, or keys with dots between (`meta.status`).
    QList<Comparison> comparisons {};
    QString pattern {};   ///< A regular expression that is found somewhere in the value; empty: none.
    bool exclude = false; ///< The whole is negated.

    /// Does it hold for an entry with these fields? A list holds when one of its items does. Numbers compare as
    /// numbers, all else as text; `{{now}}` and `{{today}}` stand for `now` (ISO 8601).
    [[nodiscard]] bool holds(const YamlValue &fields, const QByteArray &now = {}) const;

    friend bool operator==(const Predicate &, const Predicate &) = default;
};

/// The value of `a.b.c` in a map of maps; null where there is none.
[[nodiscard]] YamlValue valueAt(const YamlValue &fields, const QByteArray &dottedPath);

} // namespace Commonplace
