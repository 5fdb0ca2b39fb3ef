// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/relationcandidates.h"

#include "library/searchfolding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

bool beginsWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

RelationCandidates::RelationCandidates(QList<RelationCandidate> candidates)
{
    QList<std::pair<QString, RelationCandidate>> sorted;
    sorted.reserve(candidates.size());
    for (RelationCandidate &candidate : candidates) {
        QString title = foldedForSearch(candidate.title);
        sorted.emplaceBack(std::move(title), std::move(candidate));
    }
    std::ranges::stable_sort(sorted, {}, [](const auto &item) { return item.first; });
    m_candidates.reserve(sorted.size());
    m_folded.reserve(sorted.size());
    m_byValue.reserve(sorted.size());
    for (auto &[title, candidate] : sorted) {
        Folded folded { std::move(title), {} };
        for (const QString &name : std::as_const(candidate.aliases))
            folded.names.append(foldedForSearch(name));
        for (const QString &name : std::as_const(candidate.otherIds))
            folded.names.append(foldedForSearch(name));
        if (QString value = foldedForSearch(QString::fromUtf8(candidate.value)); value != folded.title)
            folded.names.append(std::move(value));
        if (!m_byValue.contains(candidate.value))
            m_byValue.insert(candidate.value, m_candidates.size());
        m_folded.append(std::move(folded));
        m_candidates.append(std::move(candidate));
    }
}

const RelationCandidate *RelationCandidates::find(const QByteArray &value) const
{
    const auto found = m_byValue.constFind(value);
    return found == m_byValue.constEnd() ? nullptr : &m_candidates.at(*found);
}

const RelationCandidate *RelationCandidates::named(const QString &text) const
{
    if (const RelationCandidate *kept = find(text.trimmed().toUtf8()))
        return kept;
    const QString wanted = foldedForSearch(text);
    if (wanted.isEmpty())
        return nullptr;
    const auto theOne = [this, &wanted](auto &&has) -> const RelationCandidate * {
        qsizetype found = -1;
        for (qsizetype index = 0; index < m_folded.size(); ++index) {
            if (!has(m_folded.at(index), wanted))
                continue;
            if (found >= 0)
                return nullptr;
            found = index;
        }
        return found < 0 ? nullptr : &m_candidates.at(found);
    };
    if (const auto *byTitle = theOne([](const Folded &folded, const QString &name) { return folded.title == name; }))
        return byTitle;
    return theOne(
        [](const Folded &folded, const QString &name) { return folded.title != name && folded.names.contains(name); });
}

RelationCandidates::Rank RelationCandidates::rank(const Folded &folded, const QString &text, const QStringList &words)
{
    if (folded.title == text)
        return Exact;
    if (folded.title.startsWith(text))
        return Beginning;
    const auto all = [&words](auto &&holds) { return std::ranges::all_of(words, holds); };
    const auto inTitle = [&folded](const QString &word) { return folded.title.contains(word); };
    if (all(inTitle)) {
        return all([&folded](const QString &word) { return beginsWord(folded.title, word); }) ? WordBeginnings
                                                                                              : InTitle;
    }
    const auto anywhere = [&](const QString &word) {
        return inTitle(word)
               || std::ranges::any_of(folded.names, [&word](const QString &name) { return name.contains(word); });
    };
    return all(anywhere) ? InNames : NotFound;
}

QList<const RelationCandidate *> RelationCandidates::search(const QString &words, int limit) const
{
    const QString text = foldedForSearch(words);
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    std::array<QList<qsizetype>, NotFound> ranked;
    for (qsizetype index = 0; index < m_folded.size(); ++index) {
        const Rank place = parts.isEmpty() ? InTitle : rank(m_folded.at(index), text, parts);
        if (place != NotFound && ranked.at(place).size() < limit)
            ranked.at(place).append(index);
    }
    QList<const RelationCandidate *> result;
    for (const QList<qsizetype> &group : ranked) {
        for (const qsizetype index : group) {
            if (result.size() == limit)
                return result;
            result.append(&m_candidates.at(index));
        }
    }
    return result;
}

} // namespace Commonplace
