// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What RelationGraph tells; how it is kept stands in relationgraph.cpp.

#include "relations/relationgraph.h"

#include <algorithm>
#include <tuple>

namespace Commonplace {

using State = RelationAnswer::State;

QStringList RelationGraph::paths() const
{
    QStringList paths = m_ids.keys();
    paths.sort();
    return paths;
}

const EntryFacts *RelationGraph::entry(const QString &path) const
{
    const int id = idOf(path);
    return id < 0 ? nullptr : &node(id).facts;
}

RelationAnswer RelationGraph::answerOf(const Slot &slot) const
{
    RelationAnswer answer { .state = slot.state };
    for (const int id : slot.targets)
        answer.targets.append(pathOf(id));
    return answer;
}

RelationAnswer RelationGraph::answer(const QString &path, int reference) const
{
    const int id = idOf(path);
    if (id < 0 || reference < 0 || reference >= node(id).facts.references.size())
        return {};
    return answerOf(node(id).slots[static_cast<size_t>(reference)]);
}

RelationAnswer::State RelationGraph::stateOf(const QString &path, int reference) const
{
    const int id = idOf(path);
    if (id < 0 || reference < 0 || reference >= node(id).facts.references.size())
        return State::Missing;
    return node(id).slots[static_cast<size_t>(reference)].state;
}

RelationAnswer RelationGraph::linkAnswer(const QString &path, int link) const
{
    const int id = idOf(path);
    if (id < 0 || link < 0 || link >= node(id).facts.links.size())
        return {};
    return answerOf(node(id).slots[static_cast<size_t>(node(id).facts.references.size() + link)]);
}

RelationAnswer RelationGraph::outerAnswer(const QString &path, int outerLink) const
{
    const int id = idOf(path);
    const qsizetype at = id < 0 ? -1 : node(id).site.indexOf(outerLink);
    if (at < 0)
        return {};
    const EntryFacts &facts = node(id).facts;
    return answerOf(node(id).slots[static_cast<size_t>(facts.references.size() + facts.links.size() + at)]);
}

/// A slot that is a reference or a link.
bool RelationGraph::isEdge(SlotRef ref) const
{
    const EntryFacts &facts = node(ref.node).facts;
    return ref.slot < facts.references.size() + facts.links.size();
}

RelationEdge RelationGraph::edgeOf(SlotRef ref) const
{
    const Node &source = node(ref.node);
    const auto references = static_cast<int>(source.facts.references.size());
    const Slot &slot = source.slots[static_cast<size_t>(ref.slot)];
    const bool isLink = ref.slot >= references;
    return { .source = source.facts.path,
             .index = isLink ? ref.slot - references : ref.slot,
             .isLink = isLink,
             .target = slot.state == State::Resolved ? pathOf(slot.targets.constFirst()) : QString() };
}

QList<RelationEdge> RelationGraph::outgoing(const QString &path) const
{
    QList<RelationEdge> edges;
    const int id = idOf(path);
    if (id < 0)
        return edges;
    for (int slot = 0; isEdge({ .node = id, .slot = slot }); ++slot) {
        const RelationEdge edge = edgeOf({ .node = id, .slot = slot });
        if (!edge.isLink || !edge.target.isEmpty())
            edges.append(edge);
    }
    return edges;
}

QList<RelationEdge> RelationGraph::incoming(const QString &path) const
{
    QList<RelationEdge> edges;
    const int id = idOf(path);
    if (id < 0)
        return edges;
    for (const SlotRef &ref : node(id).incoming) {
        if (isEdge(ref))
            edges.append(edgeOf(ref));
    }
    std::sort(edges.begin(), edges.end(), [](const RelationEdge &a, const RelationEdge &b) {
        return std::tie(a.source, a.isLink, a.index) < std::tie(b.source, b.isLink, b.index);
    });
    return edges;
}

QList<RelationEdge> RelationGraph::edges() const
{
    QList<RelationEdge> edges;
    const QStringList all = paths();
    for (const QString &path : all)
        edges += outgoing(path);
    return edges;
}

QList<WantedTarget> RelationGraph::wanted() const
{
    QList<WantedTarget> wanted;
    QHash<std::pair<QString, QString>, qsizetype> known; // by value, and what it is looked for in
    const QStringList all = paths();
    for (const QString &path : all) {
        const int id = idOf(path);
        const QList<ReferenceFact> &references = node(id).facts.references;
        for (int i = 0; i < static_cast<int>(references.size()); ++i) {
            const RelationField *field = fieldOf(path, references[i]);
            if (!field || node(id).slots[static_cast<size_t>(i)].state != State::Missing)
                continue;
            const Relation &relation = field->relation;
            const std::pair key { references[i].value,
                                  relation.collections.join(u'\n') + QString::fromUtf8('\n' + relation.valueField) };
            if (!known.contains(key)) {
                known.insert(key, wanted.size());
                wanted.append({ .value = references[i].value, .collections = relation.collections });
            }
            wanted[known.value(key)].edges.append(edgeOf({ .node = id, .slot = i }));
        }
    }
    std::stable_sort(wanted.begin(), wanted.end(), [](const WantedTarget &a, const WantedTarget &b) {
        return a.edges.size() != b.edges.size() ? a.edges.size() > b.edges.size() : a.value < b.value;
    });
    return wanted;
}

const ReferenceFact &RelationGraph::referenceOf(const RelationEdge &edge) const
{
    return node(idOf(edge.source)).facts.references[edge.index];
}

QString RelationGraph::nameOf(const QString &path, const QByteArray &valueField) const
{
    const EntryFacts *facts = entry(path);
    if (!facts)
        return {};
    for (const NameFact &name : facts->names) {
        if (name.valueField == valueField)
            return name.value;
    }
    return {};
}

} // namespace Commonplace
