// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/libraryexamination.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QtConcurrentMap>

#include <algorithm>

#include <sys/stat.h>

namespace Commonplace {

namespace {

using State = RelationAnswer::State;

/// Of a folder; 0 where there is none.
qint64 changedNs(const QString &folder)
{
    struct stat status {};
    if (::stat(QFile::encodeName(folder).constData(), &status) != 0)
        return 0;
    constexpr qint64 NsInSecond = 1'000'000'000;
    return std::max(status.st_mtim.tv_sec * NsInSecond + status.st_mtim.tv_nsec,
                    status.st_ctim.tv_sec * NsInSecond + status.st_ctim.tv_nsec);
}

/// Do two readings of an entry go by the same, for whoever looks for one that is spelt nearly so?
bool areNamedAlike(const EntryFacts &one, const EntryFacts &other)
{
    return one.title == other.title && one.slug == other.slug && one.names == other.names
           && one.aliases == other.aliases && one.ids == other.ids && one.collection == other.collection
           && one.locale == other.locale && one.isUnreadable == other.isUnreadable && one.isMended == other.isMended;
}

/// Do two readings of an entry lead to the same, wherever in the file?
bool leadAlike(const EntryFacts &one, const EntryFacts &other)
{
    return std::equal(one.references.begin(), one.references.end(), other.references.begin(), other.references.end(),
                      [](const ReferenceFact &a, const ReferenceFact &b) {
                          return a.place == b.place && a.value == b.value && a.field == b.field;
                      });
}

} // namespace

LibraryExamination::LibraryExamination(CheckedRoot root, ProblemList::Fixes fixes)
    : m_root(std::move(root))
    , m_fixes(fixes)
    , m_checks(m_root.reading.profile, fixes)
    , m_reader(m_root.reading.profile)
    , m_graph(m_root.reading.profile)
{
}

QByteArray LibraryExamination::hashOf(const QString &file) const
{
    const auto known = m_files.constFind(file);
    return known == m_files.cend() ? QByteArray() : known->finding.hash;
}

QByteArray LibraryExamination::toBytes(const QString &file) const
{
    const auto known = m_files.constFind(file);
    const EntryFacts *facts = m_graph.entry(file);
    if (known == m_files.cend() || !facts || known->finding.identity == FileIdentity())
        return {};
    FileFinding finding = known->finding;
    finding.facts = *facts;
    return finding.toBytes();
}

ExaminationUpdate LibraryExamination::update(const QStringList &files, const QStringList &vanished,
                                             const QHash<QString, FileFinding> &kept)
{
    ExaminationUpdate update;
    const bool wasAlone = m_graph.size() < 2;
    const auto look = [&](const QString &path) {
        if (const auto known = kept.constFind(path); known != kept.cend())
            return *known;
        const auto known = m_files.constFind(path);
        const QByteArray before = known == m_files.cend() ? QByteArray() : known->finding.hash;
        return FileFinding::of(m_root.root, path, m_checks, m_reader, FileFinding::Wanted::Everything, before);
    };
    Step step;
    const QList<FileFinding> findings = QtConcurrent::blockingMapped<QList<FileFinding>>(files, look);
    for (const FileFinding &finding : findings) {
        const auto known = m_files.constFind(finding.path);
        const bool isKnown = known != m_files.cend();
        if (finding.isGone) {
            if (isKnown)
                update.vanished.append(finding.path);
        } else if (!isKnown || finding.hash.isEmpty() || known->finding.hash != finding.hash) {
            update.read.append(finding.path);
            take(finding, &step);
        } else {
            m_files[finding.path].finding.identity = finding.identity;
        }
    }
    for (const QString &path : vanished) {
        if (m_files.contains(path) && !update.vanished.contains(path))
            update.vanished.append(path);
    }
    for (const QString &path : std::as_const(update.vanished))
        forget(path, &step);

    // What a changed entry leads to was compared already; the others were touched by what became of it.
    const QSet<QString> others = m_graph.takeTouched().subtract(step.touched);
    step.areStepsChanged = step.areStepsChanged || !others.isEmpty();
    step.touched += others;
    step.areStepsChanged = step.areStepsChanged || step.arePathsChanged;
    if (step.areNamesChanged || step.arePathsChanged || !m_names)
        m_names = std::make_shared<const NearNames>(m_graph);
    if (step.areStepsChanged || !m_cycles)
        m_cycles = std::make_shared<const RelationCycles>(m_graph);
    findConcerned(&step);
    findChangedFolders(&step);
    if (wasAlone != (m_graph.size() < 2))
        step.relations += QSet<QString>(m_files.keyBegin(), m_files.keyEnd());
    checkRelations(step);
    checkLinks(step);
    checkNamesakes(&step);

    update.isGraphChanged = step.areNamesChanged || step.arePathsChanged || !update.read.isEmpty();
    update.areNamesChanged = step.areNamesChanged || step.arePathsChanged;
    const QSet<QString> unsettled = step.relations + step.links;
    for (const QString &path : unsettled)
        settle(path);
    step.composed += unsettled;
    for (const QString &path : std::as_const(step.composed)) {
        if (compose(path))
            update.changed.append(path);
    }
    update.changed.sort();
    return update;
}

/// Puts a file's problems together; are they others now?
bool LibraryExamination::compose(const QString &path)
{
    const auto known = m_files.constFind(path);
    const QList<Problem> now = known == m_files.cend() ? QList<Problem>() : composed(*known);
    if (now == m_problems.value(path))
        return false;
    if (now.isEmpty())
        m_problems.remove(path);
    else
        m_problems.insert(path, now);
    return true;
}

void LibraryExamination::take(FileFinding finding, Step *step)
{
    const QString path = finding.path;
    step->arePathsChanged = step->arePathsChanged || !m_files.contains(path);
    Known &known = m_files[path];
    m_used.remove(known.finding.used);
    m_used.merge(finding.used);
    step->areSummariesChanged = step->areSummariesChanged || known.finding.summary != finding.summary;
    step->touched.insert(path);
    step->composed.insert(path);
    if (finding.facts) {
        takeFacts(*finding.facts, step);
    } else if (const EntryFacts *before = m_graph.entry(path)) {
        step->arePathsChanged = true;
        step->renamed.append(*before);
        step->titles.append(path);
        m_graph.remove(path);
    }
    finding.facts.reset();
    known.finding = std::move(finding);
}

void LibraryExamination::takeFacts(const EntryFacts &facts, Step *step)
{
    const EntryFacts *before = m_graph.entry(facts.path);
    const bool isNamedAlike = before && areNamedAlike(*before, facts);
    step->arePathsChanged = step->arePathsChanged || !before;
    step->areNamesChanged = step->areNamesChanged || !isNamedAlike;
    step->areStepsChanged =
        step->areStepsChanged || !before || !leadAlike(*before, facts) || before->collection != facts.collection;
    if (!isNamedAlike) {
        step->titles.append(facts.path);
        step->renamed.append(facts);
        if (before)
            step->renamed.append(*before);
    }
    m_graph.update(facts);
}

void LibraryExamination::forget(const QString &path, Step *step)
{
    const Known known = m_files.take(path);
    m_unmended.remove(path);
    m_used.remove(known.finding.used);
    step->arePathsChanged = true;
    step->areSummariesChanged = true;
    step->touched.insert(path);
    step->composed.insert(path);
    step->titles.append(path);
    // What it led to is led to by one less.
    step->relations += known.mentions;
    if (const EntryFacts *facts = m_graph.entry(path))
        step->renamed.append(*facts);
    m_graph.remove(path);
}

/// The entries that an entry's answers name.
void LibraryExamination::noteMentions(const QString &path)
{
    const auto known = m_files.find(path);
    const EntryFacts *facts = m_graph.entry(path);
    if (known == m_files.end())
        return;
    known->mentions.clear();
    known->hasMissing = known->hasAcyclic = known->hasOpenLinks = false;
    if (!facts)
        return;
    for (int i = 0; i < static_cast<int>(facts->references.size()); ++i) {
        const RelationAnswer answer = m_graph.answer(path, i);
        const RelationField *field = m_graph.fieldOf(path, facts->references[i]);
        known->hasMissing = known->hasMissing || answer.state == State::Missing;
        known->hasAcyclic = known->hasAcyclic || (field && field->relation.acyclic);
        known->mentions += QSet<QString>(answer.targets.begin(), answer.targets.end());
    }
    for (int i = 0; i < static_cast<int>(facts->links.size()); ++i) {
        const RelationAnswer answer = m_graph.linkAnswer(path, i);
        known->hasOpenLinks = known->hasOpenLinks || answer.state != State::Resolved;
        known->mentions += QSet<QString>(answer.targets.begin(), answer.targets.end());
    }
}

/// Whose relations and links may be answered or said otherwise now.
void LibraryExamination::findConcerned(Step *step)
{
    QSet<QString> concerned = step->touched;
    for (const QString &path : std::as_const(step->touched)) {
        // Who is named by one more or less: an orphan, perhaps.
        if (const auto known = m_files.constFind(path); known != m_files.cend())
            step->relations += known->mentions;
        noteMentions(path);
        if (const auto known = m_files.constFind(path); known != m_files.cend())
            step->relations += known->mentions;
    }
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (file->mentions.intersects(step->touched))
            concerned.insert(file.key());
        if (step->arePathsChanged && file->hasOpenLinks)
            step->links.insert(file.key());
    }
    step->relations += concerned;
    step->links += concerned;
    findSuggested(step);
    findOnCycles(step);
    const auto isUnknown = [this](const QString &path) { return !m_files.contains(path); };
    step->relations.removeIf(isUnknown);
    step->links.removeIf(isUnknown);
}

/// Who has a name that leads nowhere, and that may be meant for what is named otherwise now.
void LibraryExamination::findSuggested(Step *step) const
{
    if (step->renamed.isEmpty())
        return;
    constexpr qsizetype Few = 40;
    const bool areFew = step->renamed.size() <= Few;
    const NearNames renamed(areFew ? step->renamed : QList<EntryFacts>());
    const auto wasCalled = [&](const QString &value) {
        const QStringList paths = m_root.former ? m_root.former->entriesOnceCalled(value) : QStringList();
        return std::ranges::any_of(step->renamed,
                                   [&paths](const EntryFacts &entry) { return paths.contains(entry.path); });
    };
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!file->hasMissing || step->relations.contains(file.key()))
            continue;
        bool isConcerned = !areFew;
        const EntryFacts *facts = m_graph.entry(file.key());
        for (int i = 0; facts && !isConcerned && i < static_cast<int>(facts->references.size()); ++i) {
            const QString &value = facts->references[i].value;
            isConcerned = m_graph.stateOf(file.key(), i) == State::Missing
                          && (!renamed.entriesLike(value, {}).isEmpty() || wasCalled(value));
        }
        if (isConcerned)
            step->relations.insert(file.key());
    }
}

/// Who is, or was, on a way that leads back.
void LibraryExamination::findOnCycles(Step *step) const
{
    if (!step->areStepsChanged && !step->areNamesChanged && !step->arePathsChanged)
        return;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!file->hasAcyclic || step->relations.contains(file.key()))
            continue;
        bool isConcerned = std::any_of(file->relations.begin(), file->relations.end(),
                                       [](const Problem &problem) { return problem.rule == u"relation/cycle"; });
        const QList<RelationEdge> edges =
            isConcerned || !step->areStepsChanged ? QList<RelationEdge>() : m_graph.outgoing(file.key());
        for (qsizetype i = 0; !isConcerned && i < edges.size(); ++i)
            isConcerned = !m_cycles->cycleOf(m_graph, edges[i]).isEmpty();
        if (isConcerned)
            step->relations.insert(file.key());
    }
}

/// Files that are no entries come and go as well: images.
void LibraryExamination::findChangedFolders(Step *step)
{
    QSet<QString> changed;
    for (auto folder = m_folders.begin(); folder != m_folders.end();) {
        if (folder->changedNs != 0 && changedNs(m_root.root + u'/' + folder.key()) == folder->changedNs) {
            ++folder;
            continue;
        }
        changed.insert(folder.key());
        folder = m_folders.erase(folder);
    }
    if (changed.isEmpty())
        return;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (file->folders.intersects(changed))
            step->links.insert(file.key());
    }
}

const QStringList &LibraryExamination::namesIn(const QString &folder)
{
    const auto known = m_folders.constFind(folder);
    if (known != m_folders.cend())
        return known->names;
    const QString path = m_root.root + u'/' + folder;
    // One that changed a moment ago may change again without a trace.
    constexpr qint64 ClockTickNs = 50'000'000;
    const qint64 nowNs = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    const qint64 changed = changedNs(path);
    return m_folders
        .insert(folder, { .names = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                          .changedNs = changed > nowNs - ClockTickNs ? 0 : changed })
        ->names;
}

void LibraryExamination::checkRelations(const Step &step)
{
    RelationChecks checks(&m_graph, m_root.reading.profile.checks, {}, m_names, m_cycles);
    checks.setFormerNames(m_root.former.get());
    const QStringList paths(step.relations.begin(), step.relations.end());
    const auto check = [&checks](const QString &path) { return checks.check(path); };
    const QList<QList<Problem>> found = QtConcurrent::blockingMapped<QList<QList<Problem>>>(paths, check);
    for (qsizetype i = 0; i < paths.size(); ++i)
        m_files[paths[i]].relations = found[i];
}

void LibraryExamination::checkLinks(const Step &step)
{
    if (step.links.isEmpty())
        return;
    LinkChecks checks(&m_graph, m_root.reading.profile, [this](const QString &folder) { return namesIn(folder); });
    checks.setFormerNames(m_root.former.get());
    for (const QString &path : step.links) {
        Known &known = m_files[path];
        known.links = checks.check(path);
        known.folders = checks.takeConsulted();
    }
}

/// Entries with the same identifier, slug or title, or nearly the same.
void LibraryExamination::checkNamesakes(Step *step)
{
    const CheckSettings &settings = m_root.reading.profile.checks;
    if (step->areSummariesChanged) {
        QList<EntrySummary> summaries;
        for (const Known &known : std::as_const(m_files))
            summaries.append(known.finding.summary);
        QHash<QString, QList<Problem>> duplicates;
        const QList<Problem> all = checkDuplicates(summaries, settings);
        for (const Problem &problem : all)
            duplicates[problem.file].append(problem);
        for (auto file = m_files.begin(); file != m_files.end(); ++file) {
            const QList<Problem> now = duplicates.value(file.key());
            if (now == file->duplicates)
                continue;
            file->duplicates = now;
            step->composed.insert(file.key());
        }
    }
    if (m_root.reading.profile.origin == Profile::Origin::Inferred)
        return;
    const QSet<QString> titled = m_titles.update(m_graph, step->titles);
    for (const QString &path : titled) {
        const auto file = m_files.find(path);
        if (file == m_files.end())
            continue;
        const std::optional<Problem> similar = m_titles.check(path, settings);
        file->similar = similar ? QList<Problem> { *similar } : QList<Problem>();
        step->composed.insert(path);
    }
}

QList<Problem> LibraryExamination::composed(const Known &known) const
{
    QList<Problem> all = known.finding.problems + known.duplicates + known.relations + known.links + known.similar;
    std::stable_sort(all.begin(), all.end(),
                     [](const Problem &a, const Problem &b) { return a.range.start < b.range.start; });
    return all;
}

} // namespace Commonplace
