// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlitempairs.h"

#include <algorithm>
#include <vector>

namespace Commonplace {

namespace {

constexpr int EqualScore = 100000;
/// Beyond so many comparisons only the ends that are equal are found; the middle is compared place by place.
constexpr qsizetype MostComparisons = 4'000'000;

bool contains(const QList<YamlValue> &items, const YamlValue &wanted)
{
    return std::any_of(items.begin(), items.end(),
                       [&wanted](const YamlValue &item) { return isSameMeaning(item, wanted); });
}

/// How much two items that are not equal have in common; 0: the one is not the other, changed.
int likeness(const YamlValue &one, const YamlValue &other)
{
    if (one.kind == YamlValue::Kind::Alias || other.kind == YamlValue::Kind::Alias)
        return 0;
    if (one.kind != YamlValue::Kind::Map || other.kind != YamlValue::Kind::Map)
        return one.isScalar() == other.isScalar() && (one.isScalar() || one.kind == other.kind) ? 1 : 0;
    int score = 1;
    for (qsizetype i = 0; i < one.keys.size(); ++i) {
        const qsizetype at = other.keys.indexOf(one.keys[i]);
        if (at >= 0 && isSameMeaning(one.items[i], other.items[at]))
            score += 2;
    }
    return std::min(score, EqualScore - 1);
}

/// Pairs two lists in order so that what is equal, then what is alike, adds up to the most.
class Alignment
{
public:
    Alignment(const QList<YamlValue> &before, const QList<YamlValue> &after)
        : m_before(before)
        , m_after(after)
        , m_scores(static_cast<size_t>(before.size() + 1) * static_cast<size_t>(after.size() + 1))
        , m_pairs(m_scores.size())
    {
        std::vector<bool> oldStays;
        std::vector<bool> newStays;
        for (const YamlValue &item : before)
            oldStays.push_back(contains(after, item));
        for (const YamlValue &item : after)
            newStays.push_back(contains(before, item));
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j) {
                const bool both = oldStays[static_cast<size_t>(i)] && newStays[static_cast<size_t>(j)];
                const bool none = !oldStays[static_cast<size_t>(i)] && !newStays[static_cast<size_t>(j)];
                int pair = 0;
                if (both && isSameMeaning(before[i], after[j]))
                    pair = EqualScore;
                else if (none)
                    pair = likeness(before[i], after[j]);
                m_pairs[at(i, j)] = pair;
                const qint64 paired = pair > 0 ? pair + m_scores[at(i + 1, j + 1)] : 0;
                m_scores[at(i, j)] = std::max({ paired, m_scores[at(i + 1, j)], m_scores[at(i, j + 1)] });
            }
        }
    }

    [[nodiscard]] std::vector<int> partners() const
    {
        std::vector<int> partners(static_cast<size_t>(m_after.size()), -1);
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < m_before.size() && j < m_after.size()) {
            const qint64 score = m_scores[at(i, j)];
            const int pair = m_pairs[at(i, j)];
            if (pair > 0 && score == pair + m_scores[at(i + 1, j + 1)]) {
                partners[static_cast<size_t>(j)] = static_cast<int>(i);
                ++i;
                ++j;
            } else if (score == m_scores[at(i + 1, j)]) {
                ++i;
            } else {
                ++j;
            }
        }
        return partners;
    }

private:
    [[nodiscard]] size_t at(qsizetype i, qsizetype j) const
    {
        return static_cast<size_t>(i) * static_cast<size_t>(m_after.size() + 1) + static_cast<size_t>(j);
    }

    const QList<YamlValue> &m_before;
    const QList<YamlValue> &m_after;
    std::vector<qint64> m_scores;
    std::vector<int> m_pairs;
};

std::vector<int> partnersOf(const QList<YamlValue> &before, const QList<YamlValue> &after)
{
    if (before.size() * after.size() <= MostComparisons)
        return Alignment(before, after).partners();
    std::vector<int> partners(static_cast<size_t>(after.size()), -1);
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i)
        partners[static_cast<size_t>(i)] = static_cast<int>(i);
    return partners;
}

} // namespace

bool isSameMeaning(const YamlValue &one, const YamlValue &other)
{
    if (one.kind != other.kind || one.text != other.text || one.tag != other.tag
        || one.items.size() != other.items.size()) {
        return false;
    }
    for (qsizetype i = 0; i < one.items.size(); ++i) {
        qsizetype at = i;
        if (one.kind == YamlValue::Kind::Map && one.keys[i] != other.keys[i])
            at = other.keys.indexOf(one.keys[i]);
        if (at < 0 || !isSameMeaning(one.items[i], other.items[at]))
            return false;
    }
    return true;
}

QList<YamlItemSource> itemSources(const QList<YamlValue> &before, const QList<YamlValue> &after)
{
    qsizetype head = 0;
    const qsizetype shorter = std::min(before.size(), after.size());
    while (head < shorter && isSameMeaning(before[head], after[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && isSameMeaning(before[before.size() - 1 - tail], after[after.size() - 1 - tail]))
        ++tail;

    QList<YamlItemSource> sources(after.size());
    for (qsizetype i = 0; i < head; ++i)
        sources[i].from = static_cast<int>(i);
    for (qsizetype i = 0; i < tail; ++i)
        sources[after.size() - 1 - i].from = static_cast<int>(before.size() - 1 - i);

    const QList<YamlValue> oldMiddle = before.sliced(head, before.size() - head - tail);
    const QList<YamlValue> newMiddle = after.sliced(head, after.size() - head - tail);
    const std::vector<int> partners = partnersOf(oldMiddle, newMiddle);
    std::vector<bool> used(static_cast<size_t>(oldMiddle.size()), false);
    for (size_t j = 0; j < partners.size(); ++j) {
        if (partners[j] < 0)
            continue;
        used[static_cast<size_t>(partners[j])] = true;
        sources[head + static_cast<qsizetype>(j)].from = static_cast<int>(head) + partners[j];
    }
    for (qsizetype j = 0; j < newMiddle.size(); ++j) {
        for (qsizetype i = 0; partners[static_cast<size_t>(j)] < 0 && i < oldMiddle.size(); ++i) {
            if (used[static_cast<size_t>(i)] || !isSameMeaning(oldMiddle[i], newMiddle[j]))
                continue;
            used[static_cast<size_t>(i)] = true;
            sources[head + j] = { .from = static_cast<int>(head + i), .isMoved = true };
            break;
        }
    }
    return sources;
}

} // namespace Commonplace
