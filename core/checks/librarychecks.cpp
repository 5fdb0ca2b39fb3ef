// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/librarychecks.h"

#include "checks/duplicatechecks.h"
#include "checks/filefinding.h"
#include "checks/linkchecks.h"
#include "checks/profilechecks.h"
#include "checks/relationchecks.h"
#include "checks/rules.h"
#include "checks/titlechecks.h"
#include "entry/atomicfile.h"
#include "library/factsreader.h"
#include "library/library.h"
#include "profile/profilefinder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtConcurrentMap>

#include <algorithm>
#include <optional>

namespace Commonplace {

namespace {

using Wanted = FileFinding::Wanted;

/// The entries that the checked ones may name: of a library with a profile all others, which are not checked.
QStringList othersOf(const CheckedRoot &root, const QStringList &files)
{
    if (root.reading.profile.origin == Profile::Origin::Inferred)
        return {};
    const QSet<QString> checked(files.begin(), files.end());
    QStringList others = Library::entryPaths(root.root);
    others.removeIf([&checked](const QString &path) { return checked.contains(path); });
    return others;
}

/// What entries do to each other: relations, links, titles.
QList<Problem> graphProblems(const CheckedRoot &root, const QStringList &files, const RelationGraph &graph,
                             const EntrySource &entries)
{
    const CheckSettings &settings = root.reading.profile.checks;
    QList<Problem> problems;
    RelationChecks relations(&graph, settings, entries);
    relations.setFormerNames(root.former.get());
    const QList<QList<Problem>> ofRelations =
        QtConcurrent::blockingMapped(files, [&relations](const QString &path) { return relations.check(path); });
    for (const QList<Problem> &some : ofRelations)
        problems += some;
    LinkChecks links(
        &graph, root.reading.profile,
        [&root](const QString &folder) {
            return QDir(root.root + u'/' + folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        },
        entries);
    links.setFormerNames(root.former.get());
    for (const QString &path : files)
        problems += links.check(path);
    if (root.reading.profile.origin != Profile::Origin::Inferred)
        problems += checkSimilarTitles(graph, settings);
    return problems;
}

ProfileReading profileIn(const QString &root)
{
    return ProfileFinder::find(Library::entryPaths(root), [&root](const QString &path) -> std::optional<QByteArray> {
        const Result<FileContents> file = readFile(QFile::encodeName(root + u'/' + path));
        return file ? std::optional(file->bytes) : std::nullopt;
    });
}

bool isFound(const ProfileReading &reading)
{
    return reading.profile.origin != Profile::Origin::Inferred || !reading.faults.isEmpty();
}

} // namespace

CheckedRoot checkedFolder(const QString &folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    return { root, profileIn(root) };
}

CheckedRoot checkedRootOf(const QString &path)
{
    const QFileInfo info(path);
    const QString own = info.isDir() ? info.canonicalFilePath() : QString();
    const CheckedRoot checked = own.isEmpty() ? CheckedRoot {} : checkedFolder(own);
    if (!own.isEmpty() && isFound(checked.reading))
        return checked;
    // Of a folder itself the search begins in it.
    const QString begin = own.isEmpty() ? info.canonicalFilePath() : own + QStringLiteral("/x");
    const QString around = QFileInfo(Library::rootOf(begin)).canonicalFilePath();
    if (own.isEmpty())
        return checkedFolder(around);
    if (around == own)
        return checked;
    const CheckedRoot outer = checkedFolder(around);
    return isFound(outer.reading) ? outer : checked;
}

QList<Problem> profileProblems(const ProfileReading &reading)
{
    QList<Problem> problems;
    for (const Error &fault : reading.faults) {
        problems.append({ .rule = QStringLiteral("profile/fault"),
                          .severity = Problem::Severity::Error,
                          .file = fault.file,
                          .line = std::max(fault.line, 1),
                          .column = std::max(fault.column, 1),
                          .message = fault.message });
    }
    const QList<Profile::Notice> notices = reading.profile.notices + checkNotices(reading.profile);
    for (const Profile::Notice &notice : notices) {
        if (reading.profile.file.isEmpty())
            continue; // a built-in profile's concern nobody here
        problems.append({ .rule = QStringLiteral("profile/notice"),
                          .severity = Problem::Severity::Info,
                          .file = reading.profile.file,
                          .line = std::max(notice.line, 1),
                          .column = std::max(notice.column, 1),
                          .message = notice.message });
    }
    return problems;
}

LibraryFindings examineLibrary(const CheckedRoot &root, const QStringList &files, ProblemList::Fixes fixes)
{
    const Profile &profile = root.reading.profile;
    const ProfileChecks checks(profile, fixes);
    const FactsReader reader(profile);
    const auto checkAll = [&](const QStringList &some, Wanted wanted) {
        return QtConcurrent::blockingMapped(some, [&, wanted](const QString &path) {
            return FileFinding::of(root.root, path, checks, reader, wanted);
        });
    };
    LibraryFindings result { .problems = {}, .hashes = {}, .graph = RelationGraph(profile) };
    QList<EntrySummary> summaries;
    QHash<QString, QList<Problem>> byFile;
    const QList<FileFinding> findings = checkAll(files, Wanted::Everything);
    for (const FileFinding &finding : findings) {
        summaries.append(finding.summary);
        byFile[finding.path] += finding.problems;
        if (!finding.hash.isEmpty())
            result.hashes.insert(finding.path, finding.hash);
        result.used.merge(finding.used);
        if (finding.facts)
            result.graph.update(*finding.facts);
    }
    const QList<FileFinding> others = checkAll(othersOf(root, files), Wanted::Facts);
    for (const FileFinding &other : others) {
        result.used.merge(other.used);
        if (other.facts)
            result.graph.update(*other.facts);
    }
    // Fixes are made of the text that was looked at, or not at all.
    const auto entryOf = [&root, &result](const QString &path) -> std::optional<Entry> {
        const Result<FileContents> contents = readFile(QFile::encodeName(QDir(root.root).filePath(path)));
        const bool isSame = contents && contents->stamp.hash == result.hashes.value(path);
        return isSame ? std::optional(Entry::read(contents->bytes)) : std::nullopt;
    };
    const EntrySource entries = fixes == ProblemList::Fixes::Make ? EntrySource(entryOf) : EntrySource();
    const QList<Problem> between =
        checkDuplicates(summaries, profile.checks) + graphProblems(root, files, result.graph, entries);
    for (const Problem &problem : between)
        byFile[problem.file].append(problem);
    for (const QString &file : files) {
        QList<Problem> own = byFile.take(file);
        std::stable_sort(own.begin(), own.end(),
                         [](const Problem &a, const Problem &b) { return a.range.start < b.range.start; });
        result.problems += own;
    }
    return result;
}

QList<Problem> checkLibrary(const CheckedRoot &root, const QStringList &files)
{
    return examineLibrary(root, files, ProblemList::Fixes::LeaveOut).problems;
}

} // namespace Commonplace
