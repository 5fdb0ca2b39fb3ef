// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/relationfindings.h"

#include "checks/rules.h"
#include "checks/valuechecks.h"
#include "relations/relationfixes.h"

#include <QCoreApplication>

namespace Commonplace {

using Severity = Problem::Severity;

RelationChecks::Findings::Findings(const EntryFacts *entry, const CheckSettings *settings, const EntrySource *entries)
    : m_facts(entry)
    , m_settings(settings)
    , m_entries(entries)
{
}

Problem *RelationChecks::Findings::add(const char *rule, const Reference &reference, const QString &message)
{
    const bool isHint = qstrcmp(rule, "relation/missing-inverse") == 0;
    std::optional<Severity> severity =
        severityOf(QString::fromLatin1(rule), *m_settings, isHint ? Severity::Info : Severity::Warning);
    if (!severity)
        return nullptr;
    if (reference.field->relation.machineWritten)
        severity = *severity == Severity::Error ? Severity::Warning : Severity::Info;
    const FactPlace &at = reference.fact->at;
    m_problems.append({ .rule = QString::fromLatin1(rule),
                        .severity = *severity,
                        .file = m_facts->path,
                        .range = at.range,
                        .line = at.line,
                        .column = at.column,
                        .field = reference.fact->field,
                        .target = reference.fact->value.toUtf8(),
                        .message = message });
    return &m_problems.last();
}

Problem *RelationChecks::Findings::addToEntry(const char *rule, Severity usual, const QString &message)
{
    const std::optional<Severity> severity = severityOf(QString::fromLatin1(rule), *m_settings, usual);
    if (!severity)
        return nullptr;
    m_problems.append({ .rule = QString::fromLatin1(rule),
                        .severity = *severity,
                        .file = m_facts->path,
                        .line = 1,
                        .column = 1,
                        .message = message });
    return &m_problems.last();
}

const Entry *RelationChecks::Findings::text()
{
    if (!m_isAsked && *m_entries)
        m_text = (*m_entries)(m_facts->path);
    m_isAsked = true;
    return m_text ? &*m_text : nullptr;
}

void RelationChecks::Findings::offerValue(Problem *problem, const Reference &reference, const QString &value)
{
    if (!problem || value.isEmpty())
        return;
    if (problem->suggestion.isEmpty())
        problem->suggestion = value;
    const Entry *entry = text();
    const Result<TextEdits> edits =
        entry ? RelationFixes::changed(*entry, reference.fact->field, value) : Result<TextEdits>();
    if (!edits || edits->isEmpty())
        return;
    problem->fixes.append(*edits);
    problem->fixLabels.append(QCoreApplication::translate("Checks", "Write “%1”").arg(shownValue(value.toUtf8())));
}

void RelationChecks::Findings::offerRemoval(Problem *problem, const Reference &reference)
{
    const Entry *entry = problem ? text() : nullptr;
    const Result<TextEdits> edits = entry ? RelationFixes::removed(*entry, reference.fact->field) : Result<TextEdits>();
    if (!edits || edits->isEmpty())
        return;
    problem->fixes.append(*edits);
    problem->fixLabels.append(QCoreApplication::translate("Checks", "Remove “%1” from “%2”")
                                  .arg(shownValue(reference.fact->value.toUtf8()), reference.field->label));
}

void RelationChecks::Findings::offerElsewhere(Problem *problem, const QString &path, const QString &label,
                                              const std::function<Result<TextEdits>(const Entry &)> &edits) const
{
    if (!problem || !*m_entries)
        return;
    const std::optional<Entry> other = (*m_entries)(path);
    const Result<TextEdits> made = other ? edits(*other) : Result<TextEdits>();
    if (made && !made->isEmpty())
        problem->fixesElsewhere.append({ .file = path, .label = label, .edits = *made });
}

} // namespace Commonplace
