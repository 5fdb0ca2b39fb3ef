// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Targets that nothing answers to exactly: what may be meant. The rest of RelationChecks stands in relationchecks.cpp.

#include "checks/relationchecks.h"

#include "checks/formernames.h"
#include "checks/relationfindings.h"
#include "checks/valuechecks.h"
#include "relations/namefolding.h"

#include <QCoreApplication>

namespace Commonplace {

namespace {

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

} // namespace

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

/// Entries that had the slug which is named before their files were renamed.
QStringList RelationChecks::renamedTargets(const Reference &reference) const
{
    if (!m_former)
        return {};
    const Relation &relation = reference.field->relation;
    QStringList renamed = m_former->entriesOnceCalled(reference.fact->value);
    renamed.removeIf([&](const QString &path) {
        const EntryFacts *entry = m_graph->entry(path);
        return !entry || path == reference.edge.source || m_graph->nameOf(path, relation.valueField).isEmpty()
               || (!relation.collections.isEmpty() && !relation.collections.contains(entry->collection));
    });
    return renamed;
}

void RelationChecks::checkMissing(const Reference &reference, Findings *findings) const
{
    const Relation &relation = reference.field->relation;
    const QString value = shown(reference.fact->value);
    const QStringList renamed = renamedTargets(reference);
    QStringList near = renamed.isEmpty() ? names().entriesLike(reference.fact->value, relation.collections) : renamed;
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
    const QString next =
        !renamed.isEmpty() ? QCoreApplication::translate("Checks", "It was renamed: name %1.").arg(alternatives(names))
        : names.isEmpty()  ? QCoreApplication::translate("Checks", "Name another, make this one, or remove it.")
                           : QCoreApplication::translate("Checks", "Did you mean %1?").arg(alternatives(names));
    Problem *problem = findings->add("relation/missing-target", reference,
                                     QCoreApplication::translate("Checks", "%1 %2", "two sentences").arg(what, next));
    for (const QString &path : std::as_const(near))
        findings->offerValue(problem, reference, m_graph->nameOf(path, relation.valueField));
    findings->offerRemoval(problem, reference);
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
