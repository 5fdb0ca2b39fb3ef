// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/relationchecks.h"

#include "checks/relationfindings.h"
#include "checks/valuechecks.h"
#include "relations/relationfixes.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Commonplace {

namespace {

using State = RelationAnswer::State;

QString shown(const QString &value)
{
    return shownValue(value.toUtf8());
}

/// The list, or field, in which a reference stands; of machine-written ones of several types, for each its own.
QString listOf(const ReferenceFact &reference)
{
    const QByteArray &field = reference.field;
    const qsizetype bracket = field.lastIndexOf('[');
    return QString::fromUtf8(bracket < 0 ? field : field.first(bracket)) + u'\n' + reference.type;
}

} // namespace

RelationChecks::RelationChecks(const RelationGraph *graph, CheckSettings settings, EntrySource entries,
                               std::shared_ptr<const NearNames> names, std::shared_ptr<const RelationCycles> cycles)
    : m_graph(graph)
    , m_settings(std::move(settings))
    , m_entries(std::move(entries))
    , m_names(std::move(names))
    , m_cycles(std::move(cycles))
{
}

const NearNames &RelationChecks::names() const
{
    std::call_once(m_namesOnce, [this] {
        if (!m_names)
            m_names = std::make_shared<NearNames>(*m_graph);
    });
    return *m_names;
}

const RelationCycles &RelationChecks::cycles() const
{
    std::call_once(m_cyclesOnce, [this] {
        if (!m_cycles)
            m_cycles = std::make_shared<RelationCycles>(*m_graph);
    });
    return *m_cycles;
}

QList<Problem> RelationChecks::check(const QString &path) const
{
    const EntryFacts *entry = m_graph->entry(path);
    if (!entry || entry->isUnreadable)
        return {};
    Findings findings(entry, &m_settings, &m_entries);
    QSet<QString> seen;
    const QList<RelationEdge> edges = m_graph->outgoing(path);
    for (const RelationEdge &edge : edges) {
        if (edge.isLink)
            continue;
        Reference reference { .source = entry, .fact = &entry->references[edge.index], .edge = edge };
        reference.field = m_graph->fieldOf(path, *reference.fact);
        if (!reference.field)
            continue;
        reference.answer = m_graph->answer(path, edge.index);
        const QString what = edge.target.isEmpty() ? u'\n' + reference.fact->value : edge.target;
        const QString key = listOf(*reference.fact) + u'\n' + what;
        if (seen.contains(key)) {
            findings.offerRemoval(
                findings.add("relation/duplicate", reference,
                             QCoreApplication::translate("Checks", "“%1” stands in “%2” already. Remove one of both.")
                                 .arg(shown(reference.fact->value), reference.field->label)),
                reference);
            continue; // what else is wrong with it was said of the first
        }
        seen.insert(key);
        checkAnswer(reference, &findings);
    }
    checkOrphan(*entry, &findings);
    return findings.problems();
}

void RelationChecks::checkAnswer(const Reference &reference, Findings *findings) const
{
    const QString value = shown(reference.fact->value);
    const QStringList &targets = reference.answer.targets;
    switch (reference.answer.state) {
    case State::Resolved:
        if (reference.edge.target == reference.edge.source) {
            findings->offerRemoval(
                findings->add("relation/self", reference,
                              QCoreApplication::translate("Checks", "This entry names itself in “%1”. Remove it there.")
                                  .arg(reference.field->label)),
                reference);
            break;
        }
        checkInverse(reference, findings);
        checkCycle(reference, findings);
        break;
    case State::Nearly:
        checkNearly(reference, findings);
        break;
    case State::Ambiguous: {
        const auto more = static_cast<int>(targets.size()) - 2;
        const QString others =
            more == 0 ? targets[1]
                      : QCoreApplication::translate("Checks", "%1 and %n more", nullptr, more).arg(targets[1]);
        findings->add("relation/ambiguous-target", reference,
                      QCoreApplication::translate("Checks", "“%1” is the %2 of %3 and of %4. Give all but one of them "
                                                            "another.")
                          .arg(value, valueLabelOf(reference), targets[0], others));
        break;
    }
    case State::WrongCollection:
        findings->offerRemoval(
            findings->add("relation/wrong-collection", reference,
                          QCoreApplication::translate("Checks", "“%1” is in “%2”, but “%3” names entries of %4. Put it "
                                                                "where it belongs, or remove it.")
                              .arg(value, m_graph->schema().labelOf(m_graph->entry(targets[0])->collection),
                                   reference.field->label, collectionsOf(reference.field->relation))),
            reference);
        break;
    case State::Unreadable:
        break; // as soon as that entry can be read
    case State::Missing:
        checkMissing(reference, findings);
        break;
    }
}

bool RelationChecks::namesBack(const Reference &reference, const RelationField &inverse) const
{
    const EntryFacts &target = *m_graph->entry(reference.edge.target);
    for (int i = 0; i < static_cast<int>(target.references.size()); ++i) {
        // One that names this entry nearly is a problem of its own.
        if (target.references[i].place == inverse.place
            && m_graph->answer(target.path, i).targets.contains(reference.edge.source))
            return true;
    }
    return false;
}

void RelationChecks::checkInverse(const Reference &reference, Findings *findings) const
{
    const EntryFacts &target = *m_graph->entry(reference.edge.target);
    const RelationSchema &schema = m_graph->schema();
    const RelationField *inverse = schema.inverseOf(*reference.field, target.collection);
    if (!inverse || (target.isUnreadable && !target.isMended))
        return;
    // A translation names the source entry where that has none of its own; back leads only to the source.
    if (target.locale != reference.source->locale)
        return;
    // Only what may name this entry can name it back.
    const QStringList &collections = inverse->relation.collections;
    if (!collections.isEmpty() && !collections.contains(reference.source->collection))
        return;
    const QString name = m_graph->nameOf(reference.edge.source, inverse->relation.valueField);
    if (name.isEmpty() || namesBack(reference, *inverse))
        return;
    Problem *problem =
        findings->add("relation/missing-inverse", reference,
                      QCoreApplication::translate("Checks", "“%1” does not name this entry back in “%2”. Add it there.")
                          .arg(target.title, inverse->label));
    if (problem)
        problem->suggestion = name;
    findings->offerElsewhere(problem, target.path,
                             QCoreApplication::translate("Checks", "Add “%1” to “%2” of “%3”")
                                 .arg(shown(name), inverse->label, target.title),
                             [&](const Entry &other) {
                                 return RelationFixes::added(other, schema.rootOf(target.collection), *inverse, name,
                                                             reference.fact->weight);
                             });
}

void RelationChecks::checkCycle(const Reference &reference, Findings *findings) const
{
    if (!reference.field->relation.acyclic)
        return;
    const QStringList cycle = cycles().cycleOf(*m_graph, reference.edge);
    if (cycle.isEmpty())
        return;
    QStringList titles;
    for (const QString &path : cycle)
        titles += titleOf(path);
    constexpr qsizetype Shown = 6;
    if (titles.size() > Shown)
        titles = titles.first(Shown - 2) + QStringList { QStringLiteral("…") } + titles.last(1);
    findings->offerRemoval(
        findings->add("relation/cycle", reference,
                      QCoreApplication::translate("Checks", "“%1” leads back to where it begins: %2. Remove or correct "
                                                            "one of these relations.")
                          .arg(reference.field->label, titles.join(QStringLiteral(" → ")))),
        reference);
}

void RelationChecks::checkOrphan(const EntryFacts &entry, Findings *findings) const
{
    const bool isAlone = m_graph->size() < 2;
    if (isAlone || !entry.locale.isEmpty() || !m_graph->schema().isTarget(entry.collection))
        return;
    const QList<RelationEdge> incoming = m_graph->incoming(entry.path);
    const bool isNamed = std::any_of(incoming.begin(), incoming.end(),
                                     [&entry](const RelationEdge &edge) { return edge.source != entry.path; });
    if (isNamed)
        return;
    findings->addToEntry("entry/orphan", Problem::Severity::Info,
                         QCoreApplication::translate("Checks", "No other entry leads to this one. Name it in one that "
                                                               "it has to do with."));
}

QString RelationChecks::titleOf(const QString &path) const
{
    return shown(m_graph->entry(path)->title);
}

} // namespace Commonplace
