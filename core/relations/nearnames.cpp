// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relations/nearnames.h"

#include "relations/namefolding.h"
#include "text/similartext.h"

#include <algorithm>
#include <bit>

namespace Commonplace {

namespace {

/// How many signs apart is still a slip.
int slipsIn(const QString &text)
{
    return static_cast<int>(std::clamp<qsizetype>(text.size() / 7, text.size() < 4 ? 0 : 1, 3));
}

/// A swap of neighbours, the slip that changes most, takes three pairs away and brings three.
constexpr int PairsInSlip = 6;

} // namespace

NearNames::Name NearNames::nameOf(const QString &loose, int entry)
{
    Name name { .text = loose, .entry = entry };
    for (qsizetype i = 0; i + 1 < loose.size(); ++i)
        name.pairs |= quint64(1) << ((loose[i].unicode() * 31U + loose[i + 1].unicode()) % 64U);
    // `part-1` and `part-2` are two things, however near; so are two identifiers.
    for (const QChar c : loose) {
        if (c.isDigit())
            name.numbers = qHash(c, name.numbers + 1);
    }
    return name;
}

NearNames::NearNames(const RelationGraph &graph)
{
    const QStringList paths = graph.paths();
    for (const QString &path : paths)
        add(*graph.entry(path));
    sort();
}

NearNames::NearNames(const QList<EntryFacts> &entries)
{
    for (const EntryFacts &facts : entries)
        add(facts);
    sort();
}

void NearNames::add(const EntryFacts &facts)
{
    const auto entry = static_cast<int>(m_entries.size());
    m_entries.push_back({ facts.path, facts.collection });
    QStringList names { looseName(facts.title), looseName(facts.slug) };
    for (const NameFact &name : facts.names)
        names += looseName(name.value);
    names.removeDuplicates();
    names.removeAll(QString());
    for (const QString &name : std::as_const(names))
        m_names.push_back(nameOf(name, entry));
    for (const QString &alias : facts.aliases)
        m_aliases[looseName(alias)].append(entry);
}

void NearNames::sort()
{
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const Name &a, const Name &b) { return a.text.size() < b.text.size(); });
}

QStringList NearNames::entriesLike(const QString &name, const QStringList &collections, qsizetype limit) const
{
    const QString wanted = looseName(name);
    const auto isRight = [&](int entry) {
        return collections.isEmpty() || collections.contains(m_entries[static_cast<size_t>(entry)].collection);
    };
    QStringList found;
    const auto add = [&](int entry) {
        const QString &path = m_entries[static_cast<size_t>(entry)].path;
        if (found.size() < limit && isRight(entry) && !found.contains(path))
            found.append(path);
    };
    const QList<int> named = wanted.isEmpty() ? QList<int> {} : m_aliases.value(wanted);
    for (const int entry : named)
        add(entry);
    const int slips = slipsIn(wanted);
    if (!found.isEmpty() || slips == 0)
        return found;
    const Name own = nameOf(wanted, -1);
    const auto first =
        std::lower_bound(m_names.begin(), m_names.end(), wanted.size() - slips,
                         [](const Name &candidate, qsizetype size) { return candidate.text.size() < size; });
    QList<std::pair<int, int>> near; // distance, entry
    for (auto candidate = first; candidate != m_names.end() && candidate->text.size() <= wanted.size() + slips;
         ++candidate) {
        if (candidate->numbers != own.numbers || std::popcount(candidate->pairs ^ own.pairs) > PairsInSlip * slips
            || !isRight(candidate->entry))
            continue;
        const int distance = editDistance(wanted, candidate->text, slips);
        if (distance <= slips)
            near.append({ distance, candidate->entry });
    }
    std::sort(near.begin(), near.end());
    for (const auto &[distance, entry] : std::as_const(near))
        add(entry);
    return found;
}

} // namespace Commonplace
