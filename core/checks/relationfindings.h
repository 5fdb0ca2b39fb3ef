// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/relationchecks.h"

namespace Commonplace {

/// Collects the problems of one entry's relations with their fixes. For relationchecks.cpp.
class RelationChecks::Findings
{
public:
    Findings(const EntryFacts *entry, const CheckSettings *settings, const EntrySource *entries);

    /// The pointer, nullptr where the rule is off, is valid until the next call.
    Problem *add(const char *rule, const Reference &reference, const QString &message);
    Problem *addToEntry(const char *rule, Problem::Severity usual, const QString &message);

    /// The fix that writes `value` instead; the first is the suggestion.
    void offerValue(Problem *problem, const Reference &reference, const QString &value);
    void offerRemoval(Problem *problem, const Reference &reference);
    /// The fix that adds to another entry.
    void offerElsewhere(Problem *problem, const QString &path, const QString &label,
                        const std::function<Result<TextEdits>(const Entry &)> &edits) const;

    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

private:
    [[nodiscard]] const Entry *text();

    const EntryFacts *m_facts;
    const CheckSettings *m_settings;
    const EntrySource *m_entries;
    std::optional<Entry> m_text; // read with the first fix
    bool m_isAsked = false;
    QList<Problem> m_problems;
};

} // namespace Commonplace
