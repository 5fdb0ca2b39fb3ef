// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "commands.h"
#include "entryfiles.h"

#include "checks/entrychecks.h"
#include "checks/problemreport.h"
#include "library/library.h"
#include "text/lineindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrentMap>

namespace Commonplace::Cli {

namespace {

constexpr const char *Usage = "check [PATH…] [--format text|json]";

struct Finding {
    QList<Problem> problems;
    QByteArray report;
};

Finding checkFile(const EntryFile &file)
{
    Finding finding;
    const Result<FileContents> contents = readFile(QFile::encodeName(file.path));
    if (!contents) {
        finding.problems.append({ .rule = QStringLiteral("file/unreadable"),
                                  .severity = Problem::Severity::Error,
                                  .file = file.name,
                                  .line = 1,
                                  .column = 1,
                                  .message = contents.error().message });
        finding.report = textReport(finding.problems.constFirst(), {});
        return finding;
    }
    finding.problems = checkEntry(file.name, Entry::read(contents->bytes));
    if (finding.problems.isEmpty())
        return finding;
    const LineIndex lines(contents->bytes);
    for (const Problem &problem : std::as_const(finding.problems))
        finding.report += textReport(problem, lines.line(problem.line));
    return finding;
}

/// The library that a report in JSON names its files from: the one folder that is checked, or the one around.
QString libraryOf(const QStringList &paths)
{
    const QFileInfo first(paths.constFirst());
    if (paths.size() == 1 && first.isDir())
        return first.canonicalFilePath();
    return Library::rootOf(first.canonicalFilePath());
}

} // namespace

int runCheck(const QStringList &arguments)
{
    const Result<Arguments> read = readArguments(arguments, {}, { QStringLiteral("format") });
    if (!read)
        return wrongUse(read.error().message, Usage);
    const QString format = read->options.value(QStringLiteral("format"), QStringLiteral("text"));
    if (format != u"text" && format != u"json")
        return wrongUse(QCoreApplication::translate("Cli", "There is no format “%1”.").arg(format), Usage);
    const QStringList paths = read->positional.isEmpty() ? QStringList { QStringLiteral(".") } : read->positional;

    const Result<QList<EntryFile>> found = entryFiles(paths);
    if (!found)
        return failed(found.error().file, found.error());
    const QList<EntryFile> &files = *found;
    const QList<Finding> findings = QtConcurrent::blockingMapped(files, checkFile);
    QList<Problem> problems;
    for (const Finding &finding : findings) {
        problems += finding.problems;
        if (format == u"text")
            writeError(finding.report);
    }
    if (format == u"json") {
        const QString library = libraryOf(paths);
        for (Problem &problem : problems)
            problem.file = QDir(library).relativeFilePath(QFileInfo(problem.file).canonicalFilePath());
        writeOut(
            jsonReport({ .path = library, .profile = QStringLiteral("inferred"), .entries = files.size() }, problems));
    } else {
        const auto checked = static_cast<int>(files.size());
        const auto wrong = static_cast<int>(problems.size());
        const QString entries = QCoreApplication::translate("Cli", "%n entry(s) checked", nullptr, checked);
        const QString wrongs = QCoreApplication::translate("Cli", "%n problem(s)", nullptr, wrong);
        writeOut(QStringLiteral("%1, %2\n").arg(entries, wrongs).toUtf8());
    }
    return problems.isEmpty() ? Fine : ProblemsFound;
}

} // namespace Commonplace::Cli
