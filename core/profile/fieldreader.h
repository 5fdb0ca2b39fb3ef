// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/configmap.h"
#include "profile/field.h"

namespace Commonplace {

/// A collection's name in a relation, to be looked up when all collections are known.
struct NamedCollection {
    QString name;
    QByteArray place;
    TextPosition position;
};

/// Reads the fields of a profile.
class FieldReader
{
public:
    /// `report` must outlive it.
    explicit FieldReader(ConfigReport *report)
        : m_report(report)
    {
    }

    /// The fields of the list at `map`'s `key`; those without name and those that repeat one are reported and left out.
    [[nodiscard]] QList<Field> fields(ConfigMap *map, QByteArrayView key);

    /// `condition`, `filters`: one map or a list of them.
    [[nodiscard]] QList<Predicate> predicates(ConfigMap *map, QByteArrayView key);
    /// The keys `field`, `value`, `values`, `pattern`, `eq` and the like of a map.
    [[nodiscard]] Predicate predicate(ConfigMap *map);

    [[nodiscard]] const QList<NamedCollection> &namedCollections() const { return m_named; }

private:
    /// `fallbackKey` is the key of a field that needs no name of its own: a list's item, another shape.
    [[nodiscard]] std::optional<Field> field(const ConfigNode &node, const QByteArray &place,
                                             const QByteArray &fallbackKey = {});
    void readCommon(ConfigMap *map, Field *field);
    void readOwn(ConfigMap *map, Field *field);
    void readWidget(ConfigMap *map, Field *field);
    void readText(ConfigMap *map, Field *field);
    void readNumber(ConfigMap *map, Field *field);
    void readDateTime(ConfigMap *map, Field *field);
    void readNested(ConfigMap *map, Field *field);
    void readVariants(ConfigMap *map, Field *field);
    void readMedia(ConfigMap *map, Field *field);
    void readRelation(ConfigMap *map, Field *field);
    void readCode(ConfigMap *map, Field *field);
    void readPattern(ConfigMap *map, Field *field);
    [[nodiscard]] QList<FieldOption> options(ConfigMap *map, QByteArrayView key);
    [[nodiscard]] static QList<Field::OldName> oldNames(ConfigMap *map);
    [[nodiscard]] Generator generator(ConfigMap *map);

    ConfigReport *m_report;
    QList<NamedCollection> m_named;
    int m_depth = 0;
    QByteArray m_listKey; // of the innermost list of maps
};

} // namespace Commonplace
