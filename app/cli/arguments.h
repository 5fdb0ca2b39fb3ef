// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/atomicfile.h"
#include "entry/entry.h"
#include "text/error.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

/// What the subcommands share: reading arguments and writing messages.
namespace Commonplace::Cli {

/// Arguments sorted into options and the rest. Options may stand anywhere; `--` ends them.
struct Arguments {
    QStringList positional;
    QHash<QString, QString> options; ///< Without `--`; flags have an empty value.

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
};

/// Reads `--flag`, `--option VALUE` and `--option=VALUE`. Fails with InvalidArgument for an option that is in neither
/// list.
[[nodiscard]] Result<Arguments> readArguments(const QStringList &arguments, const QStringList &flags,
                                              const QStringList &valued);

/// Writes the message and how the command is used; gives WrongUse.
int wrongUse(const QString &message, const char *usage);

/// Writes `file:line:column: error: message`; gives ProblemsFound.
int failed(const QString &file, const Error &error);

void writeOut(const QByteArray &bytes);
void writeError(const QByteArray &bytes);

/// A file and the entry in it.
struct OpenedEntry {
    FileContents file;
    Entry entry;
};

/// Reads an entry whose fields are needed: on failure, and when they cannot be read, reports it and gives nothing.
[[nodiscard]] std::optional<OpenedEntry> openEntry(const QString &path);

} // namespace Commonplace::Cli
