// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "commands.h"
#include "fieldchange.h"
#include "unifieddiff.h"

#include <QFile>

namespace Commonplace::Cli {

namespace {

constexpr const char *Usage =
    "set FILE KEY CHANGE [--dry-run]\n"
    "  CHANGE: VALUE [--type TYPE] [--at N] | --json JSON [--at N] | --yaml YAML [--at N] | --type null [--at N]\n"
    "          | --append VALUE [--type TYPE] | --insert VALUE [--type TYPE] | --move TO | --rename NAME | --remove\n"
    "  TYPE: string, integer, decimal, boolean, date, datetime, null, json, yaml";

} // namespace

int runSet(const QStringList &arguments)
{
    const Result<Arguments> read = readArguments(
        arguments, { QStringLiteral("remove"), QStringLiteral("dry-run") },
        { QStringLiteral("append"), QStringLiteral("at"), QStringLiteral("insert"), QStringLiteral("json"),
          QStringLiteral("move"), QStringLiteral("rename"), QStringLiteral("type"), QStringLiteral("yaml") });
    if (!read)
        return wrongUse(read.error().message, Usage);
    const Result<FieldChange> change = readFieldChange(*read);
    if (!change)
        return wrongUse(change.error().message, Usage);

    const QString file = read->positional[0];
    const std::optional<OpenedEntry> opened = openEntry(file);
    if (!opened)
        return ProblemsFound;
    const Result<QByteArray> after = changed(opened->entry, *change);
    if (!after) {
        if (after.error().code == ErrorCode::InvalidArgument)
            return wrongUse(after.error().message, Usage);
        return failed(file, after.error());
    }
    if (*after == opened->file.bytes)
        return Fine;
    if (read->has(QStringLiteral("dry-run"))) {
        writeOut(unifiedDiff(file, opened->file.bytes, *after));
        return Fine;
    }
    const Result<FileStamp> written = writeFile(QFile::encodeName(file), *after, opened->file.stamp);
    return written ? static_cast<int>(Fine) : failed(file, written.error());
}

} // namespace Commonplace::Cli
