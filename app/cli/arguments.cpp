// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"

#include "commands.h"

#include "checks/entrychecks.h"
#include "checks/problemreport.h"
#include "text/lineindex.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace Commonplace::Cli {

Result<Arguments> readArguments(const QStringList &arguments, const QStringList &flags, const QStringList &valued)
{
    Arguments result;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (optionsEnded || !argument.startsWith(u"--")) {
            result.positional += argument;
            continue;
        }
        if (argument.size() == 2) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals < 0 ? argument.sliced(2) : argument.sliced(2, equals - 2);
        if (flags.contains(name) && equals < 0) {
            result.options.insert(name, {});
        } else if (valued.contains(name) && equals >= 0) {
            result.options.insert(name, argument.sliced(equals + 1));
        } else if (valued.contains(name) && i + 1 < arguments.size()) {
            result.options.insert(name, arguments[++i]);
        } else {
            const QString message = valued.contains(name)
                                        ? QCoreApplication::translate("Cli", "The option --%1 needs a value.")
                                        : QCoreApplication::translate("Cli", "There is no option --%1.");
            return std::unexpected(Error { .code = ErrorCode::InvalidArgument, .message = message.arg(name) });
        }
    }
    return result;
}

int wrongUse(const QString &message, const char *usage)
{
    writeError(QStringLiteral("commonplace-cli: %1\n").arg(message).toUtf8());
    writeError(QByteArray("usage: commonplace-cli ") + usage + '\n');
    return WrongUse;
}

int failed(const QString &file, const Error &error)
{
    QString place = file;
    if (error.line > 0)
        place += QStringLiteral(":%1:%2").arg(error.line).arg(error.column);
    writeError(QStringLiteral("%1: error: %2\n").arg(place, error.message).toUtf8());
    return ProblemsFound;
}

void writeOut(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

void writeError(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

std::optional<OpenedEntry> openEntry(const QString &path)
{
    const Result<FileContents> file = readFile(QFile::encodeName(path));
    if (!file) {
        failed(path, file.error());
        return std::nullopt;
    }
    OpenedEntry opened { .file = *file, .entry = Entry::read(file->bytes) };
    const QList<Problem> problems = checkEntry(path, opened.entry);
    if (problems.isEmpty())
        return opened;
    const LineIndex lines(file->bytes);
    for (const Problem &problem : problems)
        writeError(textReport(problem, lines.line(problem.line)));
    return std::nullopt;
}

} // namespace Commonplace::Cli
