// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/relationchecks.h"

#include "checks/relationfindings.h"
#include "checks/relationfixes.h"
#include "checks/valuechecks.h"
#include "relations/namefolding.h"

#include <QCoreApplication>

#include <algorithm>

namespace Commonplace {

namespace {

using State = RelationAnswer::State;

QString shown(const QString &value)
{
    return shownValue(value.toUtf8());
}

/// “A”, “A” or “B”, “A”, “B” or “C”.
QString alternatives(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted += QCoreApplication::translate("Checks", "“%1”").arg(name);
    if (quoted.size() < 2)
        return quoted.join(QString());
    const QString last = quoted.takeLast();
    return QCoreApplication::translate("Checks", "%1 or %2", "the last two of a list")
        .arg(quoted.join(QCoreApplication::translate("Checks", ", ", "between the items of a list")), last);
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
                               std::shared_ptr<const NearNames> names)
    : m_graph(graph)
    , m_settings(std::move(settings))
    , m_entries(std::move(entries))
    , m_names(std::move(names))
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
    std::call_once(m_cyclesOnce, [this] { m_cycles = RelationCycles(*m_graph); });
    return m_cycles;
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

void RelationChecks::checkNearly(const Reference &reference, Findings *findings) const
{
    const QByteArray &valueField = reference.field->relation.valueField;
    const QStringList &targets = reference.answer.targets;
    const QString value = shown(reference.fact->value);
    Problem *problem = nullptr;
    if (targets.size() == 1) {
        const QString name = m_graph->nameOf(targets[0], valueField);
        const QString title = titleOf(targets[0]);
        problem = findings->add(
            "relation/typography", reference,
            name == title
                ? QCoreApplication::translate("Checks", "“%1” is not exactly the %2 “%3”, and so leads nowhere. Write "
                                                        "it as it is there.")
                      .arg(value, valueLabelOf(reference), shown(name))
                : QCoreApplication::translate("Checks", "“%1” is not exactly the %2 of “%3”, and so leads nowhere. "
                                                        "Write “%4”.")
                      .arg(value, valueLabelOf(reference), title, shown(name)));
    } else {
        QStringList names;
        for (const QString &target : targets)
            names += shownName(target, valueField);
        problem = findings->add("relation/ambiguous-target", reference,
                                QCoreApplication::translate("Checks", "“%1” may mean %2, and is exactly the %3 of none "
                                                                      "of them. Write which one is meant.")
                                    .arg(value, alternatives(names), valueLabelOf(reference)));
    }
    for (const QString &target : targets)
        findings->offerValue(problem, reference, m_graph->nameOf(target, valueField));
}

void RelationChecks::checkMissing(const Reference &reference, Findings *findings) const
{
    const Relation &relation = reference.field->relation;
    const QString value = shown(reference.fact->value);
    QStringList near = names().entriesLike(reference.fact->value, relation.collections);
    near.removeIf([&](const QString &path) {
        return path == reference.edge.source || m_graph->nameOf(path, relation.valueField).isEmpty();
    });
    QStringList names;
    for (const QString &path : std::as_const(near))
        names += shownName(path, relation.valueField);
    constexpr qsizetype Listed = 2; // more would say little
    const QString what =
        relation.collections.size() > Listed
            ? QCoreApplication::translate("Checks", "No entry has the %1 “%2”.").arg(valueLabelOf(reference), value)
            : QCoreApplication::translate("Checks", "No entry of %1 has the %2 “%3”.")
                  .arg(collectionsOf(relation), valueLabelOf(reference), value);
    const QString next = names.isEmpty()
                             ? QCoreApplication::translate("Checks", "Name another, make this one, or remove it.")
                             : QCoreApplication::translate("Checks", "Did you mean %1?").arg(alternatives(names));
    Problem *problem = findings->add("relation/missing-target", reference,
                                     QCoreApplication::translate("Checks", "%1 %2", "two sentences").arg(what, next));
    for (const QString &path : std::as_const(near))
        findings->offerValue(problem, reference, m_graph->nameOf(path, relation.valueField));
    findings->offerRemoval(problem, reference);
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
    if (!entry.locale.isEmpty() || !m_graph->schema().isTarget(entry.collection))
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

/// How a relation names an entry, with its title where that does not say it.
QString RelationChecks::shownName(const QString &path, const QByteArray &valueField) const
{
    const QString name = m_graph->nameOf(path, valueField);
    const QString title = m_graph->entry(path)->title;
    return looseName(name) == looseName(title)
               ? shown(name)
               : QCoreApplication::translate("Checks", "%1 (%2)", "a value and a title").arg(shown(name), shown(title));
}

QString RelationChecks::collectionsOf(const Relation &relation) const
{
    QStringList labels;
    for (const QString &collection : relation.collections)
        labels += m_graph->schema().labelOf(collection);
    return alternatives(labels);
}

QString RelationChecks::valueLabelOf(const Reference &reference) const
{
    const QStringList &targets = reference.answer.targets;
    const QString collection =
        targets.isEmpty() ? reference.field->relation.collections.value(0) : m_graph->entry(targets[0])->collection;
    return m_graph->schema().valueLabel(*reference.field, collection);
}

} // namespace Commonplace
