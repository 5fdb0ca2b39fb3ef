// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/collection.h"

#include <QRegularExpression>

#include <algorithm>

namespace Commonplace {

namespace {

const Field *namedIn(const QList<Field> &fields, const QByteArray &key)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&key](const Field &field) { return field.key == key; });
    return found == fields.end() ? nullptr : &*found;
}

void visitFields(const QList<Field> &fields, const QByteArray &prefix,
                 const std::function<void(const QByteArray &, const Field &)> &visit);

/// What stands below a field; its own place is `place`.
void visitBelow(const Field &field, const QByteArray &place,
                const std::function<void(const QByteArray &, const Field &)> &visit)
{
    const QByteArray below = field.widget == Widget::List ? place + "[]" : place;
    visitFields(field.fields, below + '.', visit);
    for (const Field &item : field.item) {
        visit(below, item);
        visitBelow(item, below, visit);
    }
    for (const Field &variant : field.variants) {
        visit(below, variant);
        visitBelow(variant, below, visit);
    }
    for (const Field &alternative : field.alternatives) {
        visit(place, alternative);
        visitBelow(alternative, place, visit);
    }
}

void visitFields(const QList<Field> &fields, const QByteArray &prefix,
                 const std::function<void(const QByteArray &, const Field &)> &visit)
{
    for (const Field &field : fields) {
        visit(prefix + field.key, field);
        visitBelow(field, prefix + field.key, visit);
    }
}

} // namespace

bool BodySection::matches(const QString &text) const
{
    const QString given = text.simplified();
    if (!pattern.isEmpty()) {
        const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern),
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
        return expression.match(given).hasMatch();
    }
    const auto isSame = [&given](const QString &name) { return name.compare(given, Qt::CaseInsensitive) == 0; };
    return isSame(heading) || std::any_of(also.begin(), also.end(), isSame);
}

bool Collection::knows(const QByteArray &key) const
{
    return namedIn(fields, key) != nullptr;
}

Field Collection::field(const QByteArray &key) const
{
    if (const Field *known = namedIn(fields, key))
        return *known;
    if (const Field *other = namedIn(otherFields, key))
        return *other;
    return { .key = key, .label = labelFromKey(QString::fromUtf8(key)) };
}

const Field *Collection::fieldAt(const YamlPath &path) const
{
    const Field *at = nullptr;
    const QList<YamlPath::Step> &steps = path.steps();
    for (const YamlPath::Step &step : steps) {
        if (at && at->isOpaque())
            return at;
        if (const auto *key = std::get_if<QByteArray>(&step))
            at = at ? at->child(*key) : namedIn(fields, *key);
        else if (at && !at->item.isEmpty())
            at = &at->item.first();
        if (!at)
            return nullptr;
    }
    return at;
}

void Collection::forEachField(const std::function<void(const QByteArray &, const Field &)> &visit) const
{
    visitFields(fields, {}, visit);
}

} // namespace Commonplace
