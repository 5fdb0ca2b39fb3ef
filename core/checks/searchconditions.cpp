// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/searchconditions.h"

#include "library/searchfolding.h"

#include <algorithm>

namespace Commonplace {

SearchConditions::SearchConditions(RelationGraph graph, QMap<QString, QStringList> rules)
    : m_graph(std::move(graph))
    , m_rules(std::move(rules))
{
}

QMap<QString, QStringList> SearchConditions::rulesOf(const QList<Problem> &problems)
{
    QMap<QString, QStringList> rules;
    for (const Problem &problem : problems)
        rules[problem.file].append(problem.rule);
    return rules;
}

QStringList SearchConditions::called(const SearchQuery::Filter &filter) const
{
    const QString wanted = foldedForSearch(filter.value);
    const auto isCalled = [&](const EntryFacts &entry) {
        const QString title = foldedForSearch(entry.title);
        if (title == wanted || entry.path == filter.value || entry.slug == filter.value
            || entry.ids.contains(filter.value))
            return true;
        if (!filter.isWhole)
            return title.contains(wanted);
        return std::ranges::any_of(entry.aliases,
                                   [&wanted](const QString &alias) { return foldedForSearch(alias) == wanted; });
    };
    QStringList paths = m_graph.paths();
    paths.removeIf([&](const QString &path) { return !isCalled(*m_graph.entry(path)); });
    return paths;
}

QSet<QString> SearchConditions::holdingFor(const SearchQuery::Filter &filter) const
{
    QSet<QString> holding;
    if (filter.key == u"problem" || filter.key == u"is") {
        const QString condition = filter.value.toCaseFolded();
        if (filter.key == u"is" && condition == u"orphan") {
            const QStringList paths = m_graph.paths();
            for (const QString &path : paths) {
                const QList<RelationEdge> edges = m_graph.incoming(path);
                if (std::ranges::none_of(edges, [&path](const RelationEdge &edge) { return edge.source != path; }))
                    holding.insert(path);
            }
            return holding;
        }
        for (auto file = m_rules.cbegin(); file != m_rules.cend(); ++file) {
            const auto isMeant = [&](const QString &rule) {
                return filter.key == u"is" || rule == condition || rule.startsWith(condition + u'/')
                       || rule.endsWith(u'/' + condition);
            };
            if (std::ranges::any_of(*file, isMeant))
                holding.insert(file.key());
        }
        return holding;
    }
    const QStringList paths = called(filter);
    for (const QString &path : paths) {
        const bool asksForSources = filter.key == u"names";
        const QList<RelationEdge> edges = asksForSources ? m_graph.incoming(path) : m_graph.outgoing(path);
        for (const RelationEdge &edge : edges)
            holding.insert(asksForSources ? edge.source : edge.target);
    }
    holding.remove(QString());
    return holding;
}

} // namespace Commonplace
