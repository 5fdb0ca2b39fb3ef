// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "commands.h"

#include "checks/entrychecks.h"
#include "checks/problemreport.h"
#include "library/library.h"
#include "text/lineindex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QtConcurrentMap>

namespace Commonplace::Cli {

namespace {

constexpr const char *Usage = "check [PATH…] [--format text|json]";

/// A file to check: how to open it, and how a report names it.
struct CheckedFile {
    QString path;
    QString name;
};

struct Finding {
    QList<Problem> problems;
    QByteArray report;
};

Finding checkFile(const CheckedFile &file)
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

/// The files of one argument, named as the person can open them.
QList<CheckedFile> filesOf(const QString &argument)
{
    if (!QFileInfo(argument).isDir())
        return { { argument, argument } };
    QList<CheckedFile> files;
    const QStringList paths = Library::entryPaths(argument);
    for (const QString &path : paths)
        files.append({ argument + u'/' + path, QDir::cleanPath(argument + u'/' + path) });
    return files;
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

    QList<CheckedFile> files;
    QSet<QString> seen;
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path)) {
            return failed(path, { .code = ErrorCode::NotFound,
                                  .message = QCoreApplication::translate("Cli", "There is no such file or folder.") });
        }
        const QList<CheckedFile> found = filesOf(path);
        for (const CheckedFile &file : found) {
            const QString place = QFileInfo(file.path).canonicalFilePath();
            if (!seen.contains(place))
                files += file;
            seen.insert(place);
        }
    }
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
        const QString found = QCoreApplication::translate("Cli", "%n problem(s)", nullptr, wrong);
        writeOut(QStringLiteral("%1, %2\n").arg(entries, found).toUtf8());
    }
    return problems.isEmpty() ? Fine : ProblemsFound;
}

} // namespace Commonplace::Cli
