// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/field.h"

namespace Commonplace {

namespace {

const Field *namedIn(const QList<Field> &fields, const QByteArray &key)
{
    for (const Field &field : fields) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

} // namespace

Field Field::itemField() const
{
    Field one = *this;
    one.multiple = false;
    if (widget != Widget::List)
        return one;
    if (!item.isEmpty())
        return item.first();
    one = Field { .key = key, .label = labelSingular.isEmpty() ? label : labelSingular };
    if (fields.isEmpty() && variants.isEmpty()) {
        one.options = options;
        one.pattern = pattern;
        one.patternMessage = patternMessage;
        one.translation = translation;
        return one;
    }
    one.widget = Widget::Object;
    one.fields = fields;
    one.variants = variants;
    one.typeKey = typeKey;
    one.summary = summary;
    one.collapsed = collapsed;
    return one;
}

const Field *Field::child(const QByteArray &wanted) const
{
    if (const Field *found = namedIn(fields, wanted))
        return found;
    for (const QList<Field> *others : { &item, &variants, &alternatives }) {
        for (const Field &other : *others) {
            if (const Field *found = other.child(wanted))
                return found;
        }
    }
    return nullptr;
}

bool Field::isOpaque() const
{
    switch (widget) {
    case Widget::Unknown:
    case Widget::KeyValue:
    case Widget::Code:
    case Widget::Map:
    case Widget::Hidden:
        return true;
    case Widget::Object:
        return fields.isEmpty() && variants.isEmpty();
    default:
        return false;
    }
}

QString labelFromKey(const QString &key)
{
    QString label = key;
    while (label.startsWith(u'_'))
        label.remove(0, 1);
    label.replace(u'_', u' ').replace(u'-', u' ');
    if (label.isEmpty())
        return key;
    label[0] = label[0].toUpper();
    return label;
}

} // namespace Commonplace
