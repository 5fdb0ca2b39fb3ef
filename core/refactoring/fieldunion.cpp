// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/fieldunion.h"

#include "profile/namingfields.h"
#include "yaml/yamledit.h"

#include <algorithm>

namespace Commonplace {

namespace {

bool isEmptyValue(const YamlValue &value)
{
    return value.isScalar() ? value.text.trimmed().isEmpty() : value.items.isEmpty();
}

} // namespace

FieldUnion::FieldUnion(Collection collection, Entry other, QSet<QByteArray> leftOut)
    : m_collection(std::move(collection))
    , m_other(std::move(other))
    , m_leftOut(std::move(leftOut))
{
    const NamingFields naming = NamingFields::of(m_collection);
    for (const QList<QByteArray> &fields : { naming.ids, naming.created, naming.modified })
        m_names.unite({ fields.cbegin(), fields.cend() });
    m_names.unite({ naming.slug, m_collection.identifierField, "slug", "id", "locale" });
}

bool FieldUnion::isName(const YamlPath &path) const
{
    return m_names.contains(path.toString());
}

YamlValue FieldUnion::wanted(const YamlPath &path) const
{
    YamlValue value = m_other.value(path);
    if (m_leftOut.contains(path.toString()))
        return {};
    if (value.kind != YamlValue::Kind::List)
        return value;
    QList<YamlValue> items;
    for (int i = 0; i < static_cast<int>(value.items.size()); ++i) {
        const QByteArray place = path.child(i).toString();
        const bool isLeftOut = std::ranges::any_of(m_leftOut, [&place](const QByteArray &out) {
            return out == place || (out.startsWith(place) && QByteArrayView(".[").contains(out[place.size()]));
        });
        if (!isLeftOut)
            items.append(value.items[i]);
    }
    return YamlValue::list(items);
}

/// Do two items of a list, each a map, name the same entry?
bool FieldUnion::namesSame(const Field *item, const YamlValue &one, const YamlValue &other) const
{
    if (one == other)
        return true;
    if (!item || one.kind != YamlValue::Kind::Map || other.kind != YamlValue::Kind::Map)
        return false;
    const auto valueOf = [](const YamlValue &map, const QByteArray &key) {
        const qsizetype at = map.keys.indexOf(key);
        return at < 0 ? YamlValue() : map.items[at];
    };
    return std::ranges::any_of(item->fields, [&](const Field &field) {
        const YamlValue value = valueOf(one, field.key);
        return field.widget == Widget::Relation && !isEmptyValue(value) && value == valueOf(other, field.key);
    });
}

Result<void> FieldUnion::uniteList(const YamlPath &path, EntryEdits *text)
{
    QList<YamlValue> items = text->now().value(path).items;
    const Field *field = m_collection.fieldAt(path);
    const QList<YamlValue> others = wanted(path).items;
    for (const YamlValue &other : others) {
        if (std::ranges::any_of(items, [&](const YamlValue &item) { return namesSame(field, item, other); }))
            continue;
        const Result<void> done = text->apply(text->now().fileEdits(
            YamlEdit::insertItem(text->now().frontMatter(), path, static_cast<int>(items.size()), other)));
        if (!done)
            return done;
        items.append(other);
    }
    return {};
}

Result<void> FieldUnion::uniteValue(const YamlPath &path, EntryEdits *text)
{
    const YamlValue value = wanted(path);
    const YamlValue own = text->now().value(path);
    if (isEmptyValue(value) || own == value)
        return {};
    if (isEmptyValue(own))
        return text->apply(text->now().set(path, value));
    if (value.kind == YamlValue::Kind::List && own.kind == YamlValue::Kind::List)
        return uniteList(path, text);
    if (value.kind == YamlValue::Kind::Map && own.kind == YamlValue::Kind::Map)
        return uniteMap(path, text);
    m_left.append(QString::fromUtf8(path.toString()));
    return {};
}

Result<void> FieldUnion::uniteMap(const YamlPath &path, EntryEdits *text)
{
    const QList<QByteArray> keys = m_other.value(path).keys;
    for (const QByteArray &key : keys) {
        const YamlPath field = path.child(key);
        if (isName(field))
            continue;
        if (const Result<void> done = uniteValue(field, text); !done)
            return done;
    }
    return {};
}

Result<TextEdits> FieldUnion::edits(const Entry &entry)
{
    m_left.clear();
    EntryEdits text(entry);
    if (const Result<void> done = uniteMap(YamlPath(), &text); !done)
        return std::unexpected(done.error());
    return text.edits();
}

} // namespace Commonplace
