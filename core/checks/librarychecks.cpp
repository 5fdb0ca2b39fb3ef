// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/librarychecks.h"

#include "checks/duplicatechecks.h"
#include "checks/entrychecks.h"
#include "checks/profilechecks.h"
#include "checks/rules.h"
#include "entry/atomicfile.h"
#include "library/library.h"
#include "profile/profilefinder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentMap>

namespace Commonplace {

namespace {

struct Finding {
    QList<Problem> problems;
    EntrySummary summary;
    QByteArray hash {}; // of the content; empty where it could not be read
};

Finding checkFile(const QString &root, const QString &path, const ProfileChecks &checks)
{
    Finding finding { .problems = {}, .summary = { .file = path } };
    const Result<FileContents> contents = readFile(QFile::encodeName(QDir(root).filePath(path)));
    if (!contents) {
        finding.problems.append({ .rule = QStringLiteral("file/unreadable"),
                                  .severity = Problem::Severity::Error,
                                  .file = path,
                                  .line = 1,
                                  .column = 1,
                                  .message = contents.error().message });
        return finding;
    }
    finding.hash = contents->stamp.hash;
    const Entry entry = Entry::read(contents->bytes);
    finding.problems = checkEntry(path, entry) + checks.check(path, entry);
    finding.summary = EntrySummary::of(path, entry, checks.profile());
    return finding;
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

CheckedRoot checkedRootOf(const QString &path)
{
    const QFileInfo info(path);
    const QString own = info.isDir() ? info.canonicalFilePath() : QString();
    CheckedRoot checked { own, own.isEmpty() ? ProfileReading {} : profileIn(own) };
    if (!own.isEmpty() && isFound(checked.reading))
        return checked;
    // Of a folder itself the search begins in it.
    const QString begin = own.isEmpty() ? info.canonicalFilePath() : own + QStringLiteral("/x");
    const QString around = QFileInfo(Library::rootOf(begin)).canonicalFilePath();
    if (own.isEmpty())
        return { around, profileIn(around) };
    if (around == own)
        return checked;
    CheckedRoot outer { around, profileIn(around) };
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

QList<Problem> checkLibrary(const CheckedRoot &root, const QStringList &files, ProblemList::Fixes fixes,
                            QHash<QString, QByteArray> *hashes)
{
    const ProfileChecks checks(root.reading.profile, fixes);
    const QList<Finding> findings = QtConcurrent::blockingMapped(
        files, [&root, &checks](const QString &path) { return checkFile(root.root, path, checks); });
    QList<EntrySummary> summaries;
    QHash<QString, QList<Problem>> byFile;
    for (const Finding &finding : findings) {
        summaries.append(finding.summary);
        byFile[finding.summary.file] += finding.problems;
        if (hashes && !finding.hash.isEmpty())
            hashes->insert(finding.summary.file, finding.hash);
    }
    const QList<Problem> duplicates = checkDuplicates(summaries, root.reading.profile.checks);
    for (const Problem &problem : duplicates)
        byFile[problem.file].append(problem);
    QList<Problem> problems;
    for (const QString &file : files) {
        QList<Problem> own = byFile.take(file);
        std::stable_sort(own.begin(), own.end(),
                         [](const Problem &a, const Problem &b) { return a.range.start < b.range.start; });
        problems += own;
    }
    return problems;
}

} // namespace Commonplace
