// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "commands.h"
#include "entryfiles.h"

#include "checks/librarychecks.h"
#include "checks/problemreport.h"
#include "text/lineindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Commonplace::Cli {

namespace {

constexpr const char *Usage = "check [PATH…] [--format text|json|sarif|junit|github] [--fail-on error|warning]";

/// Files of one library: as it names them, and as the person can open them.
struct CheckedFiles {
    CheckedRoot root;
    QStringList files {};
    QStringList names {};

    [[nodiscard]] QString nameOf(const QString &file) const
    {
        const qsizetype index = files.indexOf(file);
        return index >= 0 ? names[index] : QDir(QDir::currentPath()).relativeFilePath(QDir(root.root).filePath(file));
    }
};

/// Sorts the files under the libraries of the paths that were named.
QList<CheckedFiles> byLibrary(const QStringList &paths, const QList<EntryFile> &files)
{
    QList<CheckedFiles> libraries;
    for (const QString &path : paths) {
        const CheckedRoot root = checkedRootOf(path);
        const bool isKnown = std::any_of(libraries.begin(), libraries.end(), [&root](const CheckedFiles &library) {
            return library.root.root == root.root;
        });
        if (!isKnown)
            libraries.append({ .root = root });
    }
    // The innermost first.
    std::stable_sort(libraries.begin(), libraries.end(), [](const CheckedFiles &a, const CheckedFiles &b) {
        return a.root.root.size() > b.root.root.size();
    });
    for (const EntryFile &file : files) {
        const QString place = QFileInfo(file.path).canonicalFilePath();
        const auto library = std::find_if(libraries.begin(), libraries.end(), [&place](const CheckedFiles &candidate) {
            return place.startsWith(candidate.root.root + u'/');
        });
        if (library == libraries.end())
            continue;
        library->files.append(QDir(library->root.root).relativeFilePath(place));
        library->names.append(file.name);
    }
    return libraries;
}

/// What text reports show of the files: lines are looked up anew, for few files have problems.
QByteArray textReports(const CheckedFiles &library, const QList<Problem> &problems)
{
    QByteArray report;
    QString shown;
    LineIndex lines { {} };
    for (Problem problem : problems) {
        if (problem.file != shown) {
            const Result<FileContents> contents =
                readFile(QFile::encodeName(QDir(library.root.root).filePath(problem.file)));
            lines = LineIndex(contents ? contents->bytes : QByteArray());
            shown = problem.file;
        }
        problem.file = library.nameOf(problem.file);
        report += textReport(problem, lines.line(problem.line));
    }
    return report;
}

QString nameOf(const Profile &profile)
{
    if (profile.origin == Profile::Origin::Inferred)
        return QStringLiteral("inferred");
    return profile.id.isEmpty() ? profile.file : QString::fromUtf8(profile.id);
}

/// One report for all libraries; in JSON their files are named from the first.
QByteArray reportOf(const QString &format, const QList<CheckedFiles> &libraries, const QList<QList<Problem>> &found,
                    Problem::Severity failsFrom)
{
    QList<Problem> problems;
    QStringList names;
    for (qsizetype i = 0; i < libraries.size(); ++i) {
        names += libraries[i].names;
        for (Problem problem : found[i]) {
            if (format != u"json")
                problem.file = libraries[i].nameOf(problem.file);
            else if (i > 0)
                problem.file =
                    QDir(libraries[0].root.root).relativeFilePath(QDir(libraries[i].root.root).filePath(problem.file));
            problems.append(problem);
        }
    }
    if (format == u"sarif")
        return sarifReport(QStringLiteral(COMMONPLACE_VERSION), problems);
    if (format == u"junit")
        return junitReport(names, problems, failsFrom);
    if (format == u"github")
        return githubReport(problems);
    const CheckedRoot &root = libraries[0].root;
    return jsonReport({ .path = root.root, .profile = nameOf(root.reading.profile), .entries = names.size() },
                      problems);
}

} // namespace

int runCheck(const QStringList &arguments)
{
    const Result<Arguments> read =
        readArguments(arguments, {}, { QStringLiteral("format"), QStringLiteral("fail-on") });
    if (!read)
        return wrongUse(read.error().message, Usage);
    const QString format = read->options.value(QStringLiteral("format"), QStringLiteral("text"));
    static const QStringList formats { QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif"),
                                       QStringLiteral("junit"), QStringLiteral("github") };
    if (!formats.contains(format))
        return wrongUse(QCoreApplication::translate("Cli", "There is no format “%1”.").arg(format), Usage);
    const QString failOn = read->options.value(QStringLiteral("fail-on"), QStringLiteral("error"));
    if (failOn != u"error" && failOn != u"warning")
        return wrongUse(QCoreApplication::translate("Cli", "--fail-on takes error or warning."), Usage);
    const Problem::Severity failsFrom = failOn == u"error" ? Problem::Severity::Error : Problem::Severity::Warning;
    const QStringList paths = read->positional.isEmpty() ? QStringList { QStringLiteral(".") } : read->positional;

    const Result<QList<EntryFile>> files = entryFiles(paths);
    if (!files)
        return failed(files.error().file, files.error());
    const QList<CheckedFiles> libraries = byLibrary(paths, *files);
    QList<QList<Problem>> found;
    int wrong = 0;
    bool hasFailed = false;
    for (const CheckedFiles &library : libraries) {
        const QList<Problem> problems =
            profileProblems(library.root.reading) + checkLibrary(library.root, library.files);
        wrong += static_cast<int>(problems.size());
        hasFailed = hasFailed || std::any_of(problems.begin(), problems.end(), [failsFrom](const Problem &problem) {
                        return problem.severity <= failsFrom;
                    });
        if (format == u"text")
            writeError(textReports(library, problems));
        found.append(problems);
    }
    if (format != u"text") {
        writeOut(reportOf(format, libraries, found, failsFrom));
    } else {
        const auto checked = static_cast<int>(files->size());
        const QString entries = QCoreApplication::translate("Cli", "%n entry(s) checked", nullptr, checked);
        const QString wrongs = QCoreApplication::translate("Cli", "%n problem(s)", nullptr, wrong);
        writeOut(QStringLiteral("%1, %2\n").arg(entries, wrongs).toUtf8());
    }
    return hasFailed ? ProblemsFound : Fine;
}

} // namespace Commonplace::Cli
