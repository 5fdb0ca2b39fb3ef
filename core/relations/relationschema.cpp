// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relations/relationschema.h"

#include <QCoreApplication>

namespace Commonplace {

namespace {

/// The label of the list that a place stands in; empty outside of lists.
QString labelOfList(const QByteArray &place, const QHash<QByteArray, QString> &labels)
{
    const qsizetype brackets = place.lastIndexOf("[]");
    return brackets < 0 ? QString() : labels.value(place.first(brackets));
}

QString valueKey(const QString &collection, const QByteArray &valueField)
{
    return collection + u'\n' + QString::fromUtf8(valueField);
}

} // namespace

RelationSchema::RelationSchema(const Profile &profile)
{
    for (const Collection &collection : profile.collections) {
        m_labels.insert(collection.name, collection.label);
        m_roots.insert(collection.name, collection.fieldsRoot(collection.i18n.defaultLocale));
        add(collection.name, collection.fields);
        for (const CollectionFile &file : collection.files)
            add(collection.name, file.fields);
        const Field identifier = collection.field(collection.identifierField);
        m_valueLabels.insert(valueKey(collection.name, {}), identifier.label);
        collection.forEachField([&](const QByteArray &place, const Field &field) {
            m_valueLabels.insert(valueKey(collection.name, place), field.label);
        });
    }
    for (const RelationField &field : std::as_const(m_fields))
        m_targets += field.relation.collections;
    m_targets.removeDuplicates();
}

void RelationSchema::add(const QString &collection, const QList<Field> &fields)
{
    QHash<QByteArray, QString> labels;
    Collection own;
    own.fields = fields;
    own.forEachField([&](const QByteArray &place, const Field &field) {
        if (!labels.contains(place))
            labels.insert(place, field.label);
        if (field.widget != Widget::Relation || m_places.contains({ collection, place }))
            return;
        const QString list = labelOfList(place, labels);
        m_places.insert({ collection, place }, m_fields.size());
        m_fields.append({ .collection = collection,
                          .place = place,
                          .label = list.isEmpty() ? field.label : list,
                          .relation = field.relation,
                          .isList = field.multiple || place.contains("[]") });
    });
}

const RelationField *RelationSchema::field(const QString &collection, const QByteArray &place) const
{
    const auto found = m_places.constFind({ collection, place });
    return found == m_places.constEnd() ? nullptr : &m_fields[*found];
}

const RelationField *RelationSchema::inverseOf(const RelationField &field, const QString &targetCollection) const
{
    if (field.relation.symmetric)
        return this->field(targetCollection, field.place);
    return field.relation.inverse.isEmpty() ? nullptr : this->field(targetCollection, field.relation.inverse);
}

QString RelationSchema::valueLabel(const RelationField &field, const QString &targetCollection) const
{
    const QByteArray &valueField = field.relation.valueField;
    if (valueField.contains("{{"))
        return QCoreApplication::translate("Relations", "slug");
    const QString label = m_valueLabels.value(valueKey(targetCollection, valueField), QString::fromUtf8(valueField));
    return label.toLower();
}

} // namespace Commonplace
