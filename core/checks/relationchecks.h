// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "profile/checksettings.h"
#include "relations/entrysource.h"
#include "relations/nearnames.h"
#include "relations/relationcycles.h"

#include <memory>
#include <mutex>
#include <optional>

namespace Commonplace {

class FormerNames;

/// Checks which entry names which. Rules: `relation/missing-target`, `relation/typography`,
/// `relation/ambiguous-target`, `relation/wrong-collection`, `relation/self`, `relation/duplicate`,
/// `relation/missing-inverse`, `relation/cycle`, `entry/orphan`. What a program wrote is one step milder. Of an entry
/// whose fields cannot be read nothing is said here (checkEntry() does).
///
/// Made for a graph as it is at that moment, which must outlive it. Thread: any; const calls may run at the same time.
class RelationChecks
{
public:
    /// Without `entries` problems come without fixes. `names`, where what is suggested is looked for, and `cycles` may
    /// be of the graph as it was some edits ago; without them they are collected when the first one is asked for.
    RelationChecks(const RelationGraph *graph, CheckSettings settings, EntrySource entries = {},
                   std::shared_ptr<const NearNames> names = {}, std::shared_ptr<const RelationCycles> cycles = {});

    /// Where what leads to nothing is looked for first; must outlive this.
    void setFormerNames(const FormerNames *names) { m_former = names; }

    /// The problems of one entry, in the order of its references.
    [[nodiscard]] QList<Problem> check(const QString &path) const;

private:
    struct Reference {
        const EntryFacts *source = nullptr;
        const ReferenceFact *fact = nullptr;
        const RelationField *field = nullptr;
        RelationEdge edge {};
        RelationAnswer answer {};
    };
    class Findings;

    void checkAnswer(const Reference &reference, Findings *findings) const;
    void checkMissing(const Reference &reference, Findings *findings) const;
    [[nodiscard]] QStringList renamedTargets(const Reference &reference) const;
    void checkNearly(const Reference &reference, Findings *findings) const;
    void checkInverse(const Reference &reference, Findings *findings) const;
    void checkCycle(const Reference &reference, Findings *findings) const;
    void checkOrphan(const EntryFacts &entry, Findings *findings) const;

    [[nodiscard]] bool namesBack(const Reference &reference, const RelationField &inverse) const;
    [[nodiscard]] QString titleOf(const QString &path) const;
    [[nodiscard]] QString shownName(const QString &path, const QByteArray &valueField) const;
    [[nodiscard]] QString collectionsOf(const Relation &relation) const;
    [[nodiscard]] QString valueLabelOf(const Reference &reference) const;

    [[nodiscard]] const NearNames &names() const;
    [[nodiscard]] const RelationCycles &cycles() const;

    const RelationGraph *m_graph;
    CheckSettings m_settings;
    const FormerNames *m_former = nullptr;
    EntrySource m_entries;
    mutable std::once_flag m_namesOnce;
    mutable std::shared_ptr<const NearNames> m_names;
    mutable std::once_flag m_cyclesOnce;
    mutable std::shared_ptr<const RelationCycles> m_cycles;
};

} // namespace Commonplace
