// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <QHash>

namespace Commonplace {

/// A field of a collection by which its entries name others.
struct RelationField {
    QString collection {};
    QByteArray place {}; ///< As Collection::forEachField() gives it.
    QString label {};    ///< Of the field, or of the list that it stands in.
    Relation relation {};
    bool isList = false; ///< It, or a list around it, takes several.
};

/// All relation fields of a profile. A value.
class RelationSchema
{
public:
    RelationSchema() = default;
    explicit RelationSchema(const Profile &profile);

    /// nullptr where the collection has none there. The pointer lives as long as the schema is not changed.
    [[nodiscard]] const RelationField *field(const QString &collection, const QByteArray &place) const;

    /// The field of the target's collection that names the source back: `inverse`, or the same one where the relation
    /// is symmetric; nullptr where there is none.
    [[nodiscard]] const RelationField *inverseOf(const RelationField &field, const QString &targetCollection) const;

    /// May some relation name the entries of this collection?
    [[nodiscard]] bool isTarget(const QString &collection) const { return m_targets.contains(collection); }

    [[nodiscard]] const QList<RelationField> &fields() const { return m_fields; }

    /// What a collection is called, for messages.
    [[nodiscard]] QString labelOf(const QString &collection) const { return m_labels.value(collection, collection); }

    /// What a value that names a target is called in it, such as “Slug”.
    [[nodiscard]] QString valueLabel(const RelationField &field, const QString &targetCollection) const;

    /// Where the fields of a collection's entries stand in their front matter; see Collection::fieldsRoot().
    [[nodiscard]] YamlPath rootOf(const QString &collection) const { return m_roots.value(collection); }

private:
    void add(const QString &collection, const QList<Field> &fields);

    QList<RelationField> m_fields;
    QHash<std::pair<QString, QByteArray>, qsizetype> m_places;
    QHash<QString, QString> m_labels;
    QHash<QString, QString> m_valueLabels; // collection and value field
    QHash<QString, YamlPath> m_roots;
    QStringList m_targets;
};

} // namespace Commonplace
