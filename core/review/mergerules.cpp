// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/mergerules.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace Commonplace {

namespace {

/// Texts longer than this are prose: two that differ may be one and the same, changed.
constexpr qsizetype LongestSetItem = 100;

const QSet<QByteArray> &namesOfChange()
{
    static const QSet<QByteArray> names { "modified",      "updated",       "lastmod",      "last_modified",
                                          "date_modified", "modified_date", "last_updated", "updated_at",
                                          "modified_at",   "dateModified",  "lastModified", "version" };
    return names;
}

QByteArray lastKey(const YamlPath &path)
{
    const QByteArray *key = path.isRoot() ? nullptr : std::get_if<QByteArray>(&path.steps().last());
    return key ? *key : QByteArray();
}

QDateTime moment(const QByteArray &text)
{
    QString iso = QString::fromUtf8(text);
    constexpr qsizetype DateLength = 10;
    const QDate date = QDate::fromString(iso.first(std::min(iso.size(), DateLength)), Qt::ISODate);
    if (!date.isValid() || iso.size() == DateLength)
        return date.isValid() ? date.startOfDay(QTimeZone::UTC) : QDateTime();
    if (iso[DateLength] == u' ')
        iso[DateLength] = u'T';
    QDateTime time = QDateTime::fromString(iso.remove(u' '), Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return time;
}

QList<qulonglong> versionParts(QByteArray text)
{
    if (text.startsWith('v'))
        text.remove(0, 1);
    QList<qulonglong> parts;
    const QList<QByteArray> numbers = text.split('.');
    for (const QByteArray &number : numbers) {
        bool isNumber = !number.startsWith('+') && !number.startsWith('-');
        parts.append(isNumber ? number.toULongLong(&isNumber) : 0);
        if (!isNumber)
            return {};
    }
    return parts;
}

template <typename T>
const YamlValue *newerBy(const T &one, const T &other, const YamlValue &oneValue, const YamlValue &otherValue)
{
    if (one == other)
        return oneValue.text < otherValue.text ? &oneValue : &otherValue;
    return other < one ? &oneValue : &otherValue;
}

} // namespace

MergeRules::MergeRules(const Collection &collection)
    : m_collection(collection)
{
}

const Field *MergeRules::fieldAt(const YamlPath &path) const
{
    return m_collection ? m_collection->fieldAt(path) : nullptr;
}

MergeRules::Rule MergeRules::ruleOf(const YamlPath &path) const
{
    if (const Field *field = fieldAt(path)) {
        if (field->merge == Field::Merge::Newest)
            return Rule::Newest;
        if (field->merge != Field::Merge::Default)
            return Rule::Ask;
        const bool isMadeAnew = field->generator.when == Generator::When::EveryChange;
        if (isMadeAnew && field->generator.kind != Generator::Kind::None)
            return Rule::Newest;
    }
    return namesOfChange().contains(lastKey(path)) ? Rule::Newest : Rule::Ask;
}

MergeRules::Rule MergeRules::ruleOfList(const YamlPath &path, const QList<YamlValue> &items) const
{
    if (const Field *field = fieldAt(path)) {
        if (field->merge == Field::Merge::Set)
            return Rule::Set;
        if (field->merge != Field::Merge::Default)
            return Rule::Items;
    }
    const bool areShort = std::ranges::all_of(items, [](const YamlValue &item) {
        return item.isScalar() && item.text.size() <= LongestSetItem && !item.text.contains('\n');
    });
    return areShort ? Rule::Set : Rule::Items;
}

QList<QByteArray> MergeRules::identityKeys(const YamlPath &list) const
{
    QList<QByteArray> keys;
    if (const Field *field = fieldAt(list)) {
        const Field item = field->itemField();
        for (const Field &part : item.fields) {
            if (part.widget == Widget::Relation || part.widget == Widget::Uuid)
                keys.append(part.key);
        }
    }
    keys.append({ "id", "uuid", "slug", "key", "target", "url", "href", "file", "path", "name", "title", "label" });
    return keys;
}

const YamlValue *newer(const YamlValue &one, const YamlValue &other)
{
    if (!one.isScalar() || !other.isScalar())
        return nullptr;
    const std::pair moments { moment(one.text), moment(other.text) };
    if (moments.first.isValid() && moments.second.isValid())
        return newerBy(moments.first, moments.second, one, other);
    const std::pair versions { versionParts(one.text), versionParts(other.text) };
    if (versions.first.isEmpty() || versions.second.isEmpty())
        return nullptr;
    return newerBy(versions.first, versions.second, one, other);
}

} // namespace Commonplace
