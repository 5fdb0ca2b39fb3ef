// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "commands.h"
#include "entryfiles.h"

#include "entry/entrydiagnosis.h"

#include <QCoreApplication>
#include <QFile>

namespace Commonplace::Cli {

namespace {

constexpr const char *Usage = "mend PATH… [--dry-run]";

struct Count {
    int mended = 0;
    int left = 0;
};

QByteArray told(const QString &file, const Fault &fault, const QString &what)
{
    return QStringLiteral("%1:%2:%3: %4\n")
        .arg(file, QString::number(fault.error.line), QString::number(fault.error.column), what)
        .toUtf8();
}

/// Mends one file, and tells what was done and what is left.
Result<Count> mendFile(const EntryFile &file, bool dryRun)
{
    const Result<FileContents> contents = readFile(QFile::encodeName(file.path));
    if (!contents)
        return std::unexpected(contents.error());
    const QList<Fault> faults = diagnose(Entry::read(contents->bytes));
    const TextEdits fixes = fixesOf(faults);
    if (!fixes.isEmpty() && !dryRun) {
        const Result<QByteArray> text = applied(contents->bytes, fixes);
        if (!text)
            return std::unexpected(text.error());
        const Result<FileStamp> written = writeFile(QFile::encodeName(file.path), *text, contents->stamp);
        if (!written)
            return std::unexpected(written.error());
    }
    Count count;
    for (const Fault &fault : faults) {
        if (fault.fix.isEmpty()) {
            ++count.left;
            writeError(told(file.name, fault, QStringLiteral("error: ") + fault.error.message));
        } else {
            ++count.mended;
            writeOut(told(file.name, fault, fault.fixLabel));
        }
    }
    return count;
}

} // namespace

int runMend(const QStringList &arguments)
{
    const Result<Arguments> read = readArguments(arguments, { QStringLiteral("dry-run") }, {});
    if (!read)
        return wrongUse(read.error().message, Usage);
    if (read->positional.isEmpty())
        return wrongUse(QCoreApplication::translate("Cli", "A file or folder is missing."), Usage);
    const Result<QList<EntryFile>> files = entryFiles(read->positional);
    if (!files)
        return failed(files.error().file, files.error());
    Count all;
    int status = Fine;
    for (const EntryFile &file : *files) {
        const Result<Count> count = mendFile(file, read->has(QStringLiteral("dry-run")));
        if (!count) {
            status = failed(file.name, count.error());
            continue;
        }
        all.mended += count->mended;
        all.left += count->left;
    }
    const int mended = all.mended;
    const int left = all.left;
    const QString done = read->has(QStringLiteral("dry-run"))
                             ? QCoreApplication::translate("Cli", "%n place(s) can be mended", nullptr, mended)
                             : QCoreApplication::translate("Cli", "%n place(s) mended", nullptr, mended);
    const QString open = QCoreApplication::translate("Cli", "%n left", nullptr, left);
    writeOut(QStringLiteral("%1, %2\n").arg(done, open).toUtf8());
    return left > 0 ? static_cast<int>(ProblemsFound) : status;
}

} // namespace Commonplace::Cli
