// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relations/relationcycles.h"

#include <algorithm>

namespace Commonplace {

RelationCycles::RelationCycles(const RelationGraph &graph)
    : m_paths(graph.paths())
{
    const QList<RelationField> &fields = graph.schema().fields();
    if (std::none_of(fields.begin(), fields.end(), [](const RelationField &field) { return field.relation.acyclic; }))
        return;
    for (int i = 0; i < static_cast<int>(m_paths.size()); ++i)
        m_ids.insert(m_paths[i], i);
    for (const QString &path : std::as_const(m_paths)) {
        const QList<RelationEdge> edges = graph.outgoing(path);
        for (const RelationEdge &edge : edges) {
            const std::optional<Step> step = stepOf(graph, edge);
            if (!step)
                continue;
            Ways &ways = m_ways[step->relation];
            ways.next.resize(static_cast<size_t>(m_paths.size()));
            ways.next[static_cast<size_t>(step->from)].append(step->to);
        }
    }
    for (Ways &ways : m_ways) {
        for (QList<int> &next : ways.next) {
            std::sort(next.begin(), next.end());
            next.erase(std::unique(next.begin(), next.end()), next.end());
        }
        findComponents(&ways);
    }
}

std::optional<RelationCycles::Step> RelationCycles::stepOf(const RelationGraph &graph, const RelationEdge &edge) const
{
    if (edge.isLink || edge.target.isEmpty() || edge.target == edge.source)
        return std::nullopt;
    const RelationField *field = graph.fieldOf(edge.source, graph.referenceOf(edge));
    if (!field || !field->relation.acyclic)
        return std::nullopt;
    Step step { .relation = field->place, .from = m_ids.value(edge.source, -1), .to = m_ids.value(edge.target, -1) };
    if (step.from < 0 || step.to < 0)
        return std::nullopt;
    const RelationField *inverse = graph.schema().inverseOf(*field, graph.entry(edge.target)->collection);
    if (inverse && inverse->relation.acyclic && inverse->place < field->place) {
        step.relation = inverse->place;
        step.isBackwards = true;
        std::swap(step.from, step.to);
    }
    return step;
}

/// Tarjan's algorithm, without recursion: relations may be as deep as the library is large.
void RelationCycles::findComponents(Ways *ways) const
{
    const size_t count = ways->next.size();
    ways->component.assign(count, -1);
    std::vector<int> number(count, -1);
    std::vector<int> lowest(count, 0);
    std::vector<int> open; // of components that are not complete
    std::vector<std::pair<int, qsizetype>> way;
    int numbers = 0;
    int components = 0;
    const auto enter = [&](int entry) {
        number[static_cast<size_t>(entry)] = lowest[static_cast<size_t>(entry)] = numbers++;
        open.push_back(entry);
        way.emplace_back(entry, 0);
    };
    for (int start = 0; start < static_cast<int>(count); ++start) {
        if (number[static_cast<size_t>(start)] >= 0)
            continue;
        enter(start);
        while (!way.empty()) {
            const int entry = way.back().first;
            const auto at = static_cast<size_t>(entry);
            if (way.back().second < ways->next[at].size()) {
                const int next = ways->next[at][way.back().second++];
                const auto there = static_cast<size_t>(next);
                if (number[there] < 0)
                    enter(next);
                else if (ways->component[there] < 0)
                    lowest[at] = std::min(lowest[at], number[there]);
                continue;
            }
            way.pop_back();
            if (!way.empty()) {
                int &above = lowest[static_cast<size_t>(way.back().first)];
                above = std::min(above, lowest[at]);
            }
            if (lowest[at] != number[at])
                continue;
            int last = -1;
            do {
                last = open.back();
                open.pop_back();
                ways->component[static_cast<size_t>(last)] = components;
            } while (last != entry);
            ++components;
        }
    }
}

QStringList RelationCycles::cycleOf(const RelationGraph &graph, const RelationEdge &edge) const
{
    const std::optional<Step> step = stepOf(graph, edge);
    const auto ways = step ? m_ways.constFind(step->relation) : m_ways.constEnd();
    if (ways == m_ways.constEnd())
        return {};
    const std::vector<int> &component = ways->component;
    const int own = component[static_cast<size_t>(step->from)];
    if (own != component[static_cast<size_t>(step->to)])
        return {};
    // The shortest way from where the step leads back to where it began.
    QHash<int, int> cameFrom { { step->to, -1 } };
    QList<int> reached { step->to };
    for (qsizetype i = 0; i < reached.size() && !cameFrom.contains(step->from); ++i) {
        for (const int next : ways->next[static_cast<size_t>(reached[i])]) {
            if (component[static_cast<size_t>(next)] != own || cameFrom.contains(next))
                continue;
            cameFrom.insert(next, reached[i]);
            reached.append(next);
        }
    }
    if (!cameFrom.contains(step->from))
        return {}; // the graph is another one by now
    QStringList cycle;
    for (int entry = step->from; entry >= 0; entry = cameFrom.value(entry))
        cycle.prepend(m_paths[entry]);
    cycle.prepend(m_paths[step->from]);
    // From the edge's own source on, as the edge points.
    if (step->isBackwards) {
        std::reverse(cycle.begin(), cycle.end());
        cycle.removeLast();
        const qsizetype at = cycle.indexOf(edge.source);
        std::rotate(cycle.begin(), cycle.begin() + at, cycle.end());
        cycle.append(edge.source);
    }
    return cycle;
}

} // namespace Commonplace
