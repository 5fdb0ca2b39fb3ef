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
#include <QtConcurrent>

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

/// The files of one argument. In text they are named as the person can open them, in JSON from the library on.
QList<CheckedFile> filesOf(const QString &argument, bool fromLibrary)
{
    const QFileInfo info(argument);
    if (!info.isDir())
        return { { argument, fromLibrary ? info.fileName() : argument } };
    QList<CheckedFile> files;
    const QStringList paths = Library::entryPaths(argument);
    for (const QString &path : paths)
        files.append({ argument + u'/' + path, fromLibrary ? path : QDir::cleanPath(argument + u'/' + path) });
    return files;
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
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path)) {
            return failed(path, { .code = ErrorCode::NotFound,
                                  .message = QCoreApplication::translate("Cli", "There is no such file or folder.") });
        }
        files += filesOf(path, format == u"json");
    }
    const QList<Finding> findings = QtConcurrent::blockingMapped(files, checkFile);
    QList<Problem> problems;
    for (const Finding &finding : findings) {
        problems += finding.problems;
        if (format == u"text")
            writeError(finding.report);
    }
    if (format == u"json") {
        const QString library = QFileInfo(paths.constFirst()).canonicalFilePath();
        writeOut(
            jsonReport({ .path = library, .profile = QStringLiteral("inferred"), .entries = files.size() }, problems));
    } else {
        const QString entries =
            QCoreApplication::translate("Cli", "%n entry(s) checked", nullptr, static_cast<int>(files.size()));
        const QString found =
            QCoreApplication::translate("Cli", "%n problem(s)", nullptr, static_cast<int>(problems.size()));
        writeOut(QStringLiteral("%1, %2\n").arg(entries, found).toUtf8());
    }
    return problems.isEmpty() ? Fine : ProblemsFound;
}

} // namespace Commonplace::Cli
