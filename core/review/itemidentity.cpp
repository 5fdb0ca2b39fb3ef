// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/itemidentity.h"

#include "text/sequencediff.h"

#include <QHash>

#include <algorithm>

namespace Commonplace {

namespace {

/// What a value says, as a text that is the same for equal values only; maps in whatever order of their keys.
QByteArray canonical(const YamlValue &value)
{
    QByteArray text = QByteArray::number(static_cast<int>(value.kind)) + value.tag + ':';
    if (value.isScalar())
        return text + QByteArray::number(value.text.size()) + ':' + value.text;
    QList<QByteArray> parts;
    for (qsizetype i = 0; i < value.items.size(); ++i) {
        const QByteArray key = value.kind == YamlValue::Kind::Map ? value.keys[i] : QByteArray();
        parts.append(QByteArray::number(key.size()) + ':' + key + '=' + canonical(value.items[i]));
    }
    if (value.kind == YamlValue::Kind::Map)
        std::ranges::sort(parts);
    return text + '[' + parts.join(',') + ']';
}

QList<QByteArray> canonical(const QList<YamlValue> &items)
{
    QList<QByteArray> texts;
    for (const YamlValue &item : items)
        texts.append(canonical(item));
    return texts;
}

/// Makes names that stand several times differ, by counting them.
QList<QByteArray> counted(QList<QByteArray> names)
{
    QHash<QByteArray, int> counts;
    for (QByteArray &name : names) {
        const int count = counts[name]++;
        if (count > 0)
            name += '#' + QByteArray::number(count);
    }
    return names;
}

/// The values of `key`, if all items have a text or number there, no two the same.
std::optional<QList<QByteArray>> valuesOf(const QByteArray &key, const QList<YamlValue> &items)
{
    QList<QByteArray> values;
    for (const YamlValue &item : items) {
        const qsizetype at = item.kind == YamlValue::Kind::Map ? item.keys.indexOf(key) : -1;
        if (at < 0 || !item.items[at].isScalar() || item.items[at].text.isEmpty())
            return std::nullopt;
        values.append("k:" + item.items[at].text);
    }
    QList<QByteArray> sorted = values;
    std::ranges::sort(sorted);
    return std::ranges::adjacent_find(sorted) == sorted.end() ? std::optional(values) : std::nullopt;
}

/// How much two items have in common, from 0 to 1.
double likeness(const YamlValue &one, const YamlValue &other)
{
    if (one.kind != other.kind)
        return 0;
    if (one.kind == YamlValue::Kind::Map) {
        qsizetype same = 0;
        for (qsizetype i = 0; i < one.keys.size(); ++i) {
            const qsizetype at = other.keys.indexOf(one.keys[i]);
            same += at >= 0 && one.items[i] == other.items[at] ? 1 : 0;
        }
        const qsizetype most = std::max(one.keys.size(), other.keys.size());
        return most == 0 ? 1 : static_cast<double>(same) / static_cast<double>(most);
    }
    if (!one.isScalar())
        return 0;
    const QList<QByteArray> words = one.text.simplified().split(' ');
    QList<QByteArray> others = other.text.simplified().split(' ');
    const qsizetype most = std::max(words.size(), others.size());
    qsizetype same = 0;
    for (const QByteArray &word : words)
        same += others.removeOne(word) ? 1 : 0;
    return static_cast<double>(same) / static_cast<double>(most);
}

/// Which items of a side are which of the base: equal ones, else what is alike, or all that was changed, between two
/// that are known.
class ItemAlignment
{
public:
    ItemAlignment(const QList<YamlValue> &base, const QList<YamlValue> &side)
        : m_base(base)
        , m_side(side)
        , m_partners(side.size(), -1)
    {
    }

    /// For each of the side's items the index of the base's, or -1.
    std::vector<int> align()
    {
        TextNumbers numbers;
        const auto textOf = [](const YamlValue &item) { return canonical(item); };
        const std::vector<int> before = numbers.ofAll(m_base, textOf);
        const std::vector<int> inSide = commonSequence(before, numbers.ofAll(m_side, textOf));
        int base = 0;
        int side = 0;
        for (int i = 0; i < static_cast<int>(m_base.size()); ++i) {
            if (inSide[i] < 0)
                continue;
            pairBetween(base, i, side, inSide[i]);
            m_partners[inSide[i]] = i;
            base = i + 1;
            side = inSide[i] + 1;
        }
        pairBetween(base, static_cast<int>(m_base.size()), side, static_cast<int>(m_side.size()));
        return std::move(m_partners);
    }

private:
    void pairBetween(int base, int baseEnd, int side, int sideEnd)
    {
        if (baseEnd - base == sideEnd - side) {
            for (; base < baseEnd; ++base, ++side)
                m_partners[side] = base;
            return;
        }
        constexpr double Alike = 0.5;
        for (; side < sideEnd; ++side) {
            for (int i = base; i < baseEnd; ++i) {
                if (likeness(m_base[i], m_side[side]) >= Alike) {
                    m_partners[side] = i;
                    base = i + 1;
                    break;
                }
            }
        }
    }

    const QList<YamlValue> &m_base;
    const QList<YamlValue> &m_side;
    std::vector<int> m_partners;
};

QList<QByteArray> alignedNames(const QList<YamlValue> &base, const QList<YamlValue> &side)
{
    const std::vector<int> partners = ItemAlignment(base, side).align();
    QList<QByteArray> names = canonical(side);
    for (qsizetype i = 0; i < names.size(); ++i)
        names[i] = partners[i] >= 0 ? "b:" + QByteArray::number(partners[i]) : "n:" + names[i];
    return counted(names);
}

} // namespace

ThreeWay<QList<QByteArray>> itemNames(const ThreeWay<QList<YamlValue>> &lists, MergeRules::Rule rule,
                                      const QList<QByteArray> &identityKeys)
{
    if (rule == MergeRules::Rule::Set)
        return { counted(canonical(lists.base)), counted(canonical(lists.ours)), counted(canonical(lists.theirs)) };
    for (const QByteArray &key : identityKeys) {
        const auto base = valuesOf(key, lists.base);
        const auto ours = valuesOf(key, lists.ours);
        const auto theirs = valuesOf(key, lists.theirs);
        if (base && ours && theirs)
            return { *base, *ours, *theirs };
    }
    QList<QByteArray> base;
    for (qsizetype i = 0; i < lists.base.size(); ++i)
        base.append("b:" + QByteArray::number(i));
    return { base, alignedNames(lists.base, lists.ours), alignedNames(lists.base, lists.theirs) };
}

} // namespace Commonplace
