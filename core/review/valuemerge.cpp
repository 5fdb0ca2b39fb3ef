// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/valuemerge.h"

#include "review/itemidentity.h"
#include "review/mergeorder.h"

#include <algorithm>

namespace Commonplace {

namespace {

using Values = ThreeWay<std::optional<YamlValue>>;

bool isEmpty(const std::optional<YamlValue> &value)
{
    return !value || value->kind == YamlValue::Kind::Null;
}

/// Both sides made a collection of this kind of one, or of nothing.
bool areAll(const Values &values, YamlValue::Kind kind)
{
    return values.ours && values.theirs && values.ours->kind == kind && values.theirs->kind == kind
           && (isEmpty(values.base) || values.base->kind == kind);
}

QList<YamlValue> itemsOf(const std::optional<YamlValue> &value)
{
    return value ? value->items : QList<YamlValue>();
}

QList<QByteArray> keysOf(const std::optional<YamlValue> &value)
{
    return value ? value->keys : QList<QByteArray>();
}

std::optional<YamlValue> under(const QList<QByteArray> &names, const QList<YamlValue> &items, const QByteArray &name)
{
    const qsizetype at = names.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(items[at]);
}

/// The members of three collections, merged one by one and put in order.
std::optional<MergedValue> mergedMembers(const ThreeWay<QList<QByteArray>> &names, const Values &values,
                                         YamlValue::Kind kind, const YamlPath &path, const MergeRules &rules)
{
    const ThreeWay items { itemsOf(values.base), itemsOf(values.ours), itemsOf(values.theirs) };
    QSet<QByteArray> surviving;
    QHash<QByteArray, YamlValue> merged;
    const QList<QByteArray> all = names.base + names.ours + names.theirs;
    QSet<QByteArray> seen;
    for (const QByteArray &name : all) {
        if (seen.contains(name))
            continue;
        seen.insert(name);
        const YamlPath member = kind == YamlValue::Kind::Map ? path.child(name) : path.child(0);
        const std::optional<MergedValue> value =
            mergedValue({ under(names.base, items.base, name), under(names.ours, items.ours, name),
                          under(names.theirs, items.theirs, name) },
                        member, rules);
        if (!value)
            return std::nullopt;
        if (!value->exists)
            continue;
        surviving.insert(name);
        merged.insert(name, value->value);
    }
    const QList<QByteArray> order = mergedOrder(names, surviving);
    YamlValue result { .kind = kind };
    for (const QByteArray &name : order) {
        if (kind == YamlValue::Kind::Map)
            result.keys.append(name);
        result.items.append(merged.value(name));
    }
    return MergedValue { true, result };
}

} // namespace

std::optional<MergedValue> mergedValue(const Values &values, const YamlPath &path, const MergeRules &rules)
{
    const auto taken = [](const std::optional<YamlValue> &value) {
        return MergedValue { value.has_value(), value.value_or(YamlValue()) };
    };
    if (sayTheSame(values.base, values.theirs) || sayTheSame(values.ours, values.theirs))
        return taken(values.ours);
    if (sayTheSame(values.base, values.ours))
        return taken(values.theirs);
    if (areAll(values, YamlValue::Kind::Map))
        return mergedMembers({ keysOf(values.base), keysOf(values.ours), keysOf(values.theirs) }, values,
                             YamlValue::Kind::Map, path, rules);
    if (areAll(values, YamlValue::Kind::List)) {
        const ThreeWay items { itemsOf(values.base), itemsOf(values.ours), itemsOf(values.theirs) };
        const auto rule = rules.ruleOfList(path, items.base + items.ours + items.theirs);
        return mergedMembers(itemNames(items, rule, rules.identityKeys(path)), values, YamlValue::Kind::List, path,
                             rules);
    }
    if (values.ours && values.theirs && rules.ruleOf(path) == MergeRules::Rule::Newest) {
        if (const YamlValue *newest = newer(*values.ours, *values.theirs))
            return taken(*newest);
    }
    return std::nullopt;
}

bool sayTheSame(const YamlValue &one, const YamlValue &other)
{
    if (one.kind != other.kind || one.tag != other.tag || one.text != other.text
        || one.items.size() != other.items.size())
        return false;
    for (qsizetype i = 0; i < one.items.size(); ++i) {
        const qsizetype at = one.kind == YamlValue::Kind::Map ? other.keys.indexOf(one.keys[i]) : i;
        if (at < 0 || !sayTheSame(one.items[i], other.items[at]))
            return false;
    }
    return true;
}

bool sayTheSame(const std::optional<YamlValue> &one, const std::optional<YamlValue> &other)
{
    return one.has_value() == other.has_value() && (!one || sayTheSame(*one, *other));
}

} // namespace Commonplace
