// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/filefinding.h"
#include "checks/librarychecks.h"
#include "checks/linkchecks.h"
#include "checks/profilechecks.h"
#include "checks/relationchecks.h"
#include "checks/titlechecks.h"
#include "library/factsreader.h"

#include <QMap>
#include <QSet>

#include <chrono>
#include <memory>

namespace Commonplace {

/// What an update of a LibraryExamination did.
struct ExaminationUpdate {
    QStringList changed {};      ///< The files whose problems are others now; those that are gone have none.
    QStringList read {};         ///< The files whose content is another one (or was not known).
    QStringList vanished {};     ///< The files that were known and are gone.
    bool isGraphChanged = false; ///< What entries say to each other is not what it was.
    bool areNamesChanged = false;

    [[nodiscard]] bool isEmpty() const { return changed.isEmpty() && read.isEmpty() && vanished.isEmpty(); }
};

/// What is wrong in a library, kept up as its files change: only those are read, and only what depends on them is
/// looked at again. What it holds, once it isMended(), is what examineLibrary() of all its files, sorted, finds in the
/// same state of the disk. Fixes take longer than all else, and wait for mend(); those that were made stay as long as
/// neither the problems nor the texts that they change are others.
///
/// Not thread-safe; a call works on several threads by itself.
class LibraryExamination
{
public:
    explicit LibraryExamination(CheckedRoot root, ProblemList::Fixes fixes = ProblemList::Fixes::Make);

    /// Looks in the library's history, as it is now, for what leads to nothing. Before the first update(); runs git.
    void useHistory() { m_root.former = FormerNames::of(m_root.root, m_root.reading.profile); }

    /// Reads these files (relative to the root; those with the content that they had are left alone), forgets others.
    /// `kept`: what fromBytes() gave of files that are as they were; they are not read. Blocks: call off the UI thread.
    ExaminationUpdate update(const QStringList &files, const QStringList &vanished = {},
                             const QHash<QString, FileFinding> &kept = {});

    /// Makes fixes of relations and links that update() found and left without, for so long, or until there are none
    /// left to be made; gives the files whose problems have other fixes now. Blocks: call off the UI thread.
    QStringList mend(std::chrono::milliseconds limit = std::chrono::hours(24));
    [[nodiscard]] bool isMended() const { return m_unmended.isEmpty(); }

    /// By file, each file's in its order; files without any are left out.
    [[nodiscard]] const QMap<QString, QList<Problem>> &problems() const { return m_problems; }
    /// FileFinding::hash of a known file.
    [[nodiscard]] QByteArray hashOf(const QString &file) const;
    /// The bytes for a cache (FileFinding); nothing for what is better read again.
    [[nodiscard]] QByteArray toBytes(const QString &file) const;
    [[nodiscard]] const RelationGraph &graph() const { return m_graph; }
    [[nodiscard]] const UsedValues &used() const { return m_used; }
    /// Of the graph as it is.
    [[nodiscard]] const std::shared_ptr<const NearNames> &names() const { return m_names; }
    [[nodiscard]] const std::shared_ptr<const RelationCycles> &cycles() const { return m_cycles; }

private:
    /// A file, what is wrong with it, and what that depends on besides its own text.
    struct Known {
        FileFinding finding {}; // without its facts: the graph has them
        QList<Problem> duplicates {};
        QList<Problem> relations {};
        QList<Problem> links {};
        QList<Problem> similar {};
        QSet<QString> mentions {}; // the entries that its references and links mean, or may mean
        QSet<QString> folders {};  // where the files were looked for that its links lead to
        bool hasMissing = false;   // a reference that nothing answers to
        bool hasAcyclic = false;
        bool hasOpenLinks = false; // a link that leads to no entry
    };
    /// What a folder held when it was listed.
    struct Listing {
        QStringList names {};
        qint64 changedNs = 0;
    };
    /// What one update finds out as it goes.
    struct Step {
        QSet<QString> touched {};   // files that are others, or have another answer
        QSet<QString> composed {};  // whose problems are to be put together again
        QSet<QString> relations {}; // whose relations are to be looked at
        QSet<QString> links {};
        QStringList titles {};
        QList<EntryFacts> renamed {}; // as they were, and as they are
        bool arePathsChanged = false;
        bool areNamesChanged = false;
        bool areStepsChanged = false; // what leads where
        bool areSummariesChanged = false;
    };

    void take(FileFinding finding, Step *step);
    void forget(const QString &path, Step *step);
    void takeFacts(const EntryFacts &facts, Step *step);
    void findConcerned(Step *step);
    void findSuggested(Step *step) const;
    void findOnCycles(Step *step) const;
    void findChangedFolders(Step *step);
    void noteMentions(const QString &path);
    void checkRelations(const Step &step);
    void checkLinks(const Step &step);
    void checkNamesakes(Step *step);
    void settle(const QString &path);
    bool compose(const QString &path);
    [[nodiscard]] QByteArray textsOf(const Known &known) const;
    [[nodiscard]] QList<Problem> composed(const Known &known) const;
    [[nodiscard]] const QStringList &namesIn(const QString &folder);

    CheckedRoot m_root;
    ProblemList::Fixes m_fixes;
    ProfileChecks m_checks;
    FactsReader m_reader;
    RelationGraph m_graph;
    UsedValues m_used;
    SimilarTitles m_titles;
    std::shared_ptr<const NearNames> m_names;
    std::shared_ptr<const RelationCycles> m_cycles;
    QMap<QString, Known> m_files;
    QHash<QString, Listing> m_folders;
    QMap<QString, QList<Problem>> m_problems;
    QSet<QString> m_unmended; // whose fixes are to be made
};

} // namespace Commonplace
