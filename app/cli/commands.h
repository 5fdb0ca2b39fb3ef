// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// The subcommands of commonplace-cli, one file each. Each takes what stands behind its name, writes to standard
/// output and standard error, and gives the exit status.
namespace Commonplace::Cli {

enum ExitStatus : int {
    Fine = 0,
    ProblemsFound = 1, ///< Or refused, or the file could not be read or written.
    WrongUse = 2,
};

int runGet(const QStringList &arguments);
int runSet(const QStringList &arguments);
int runRender(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runGraph(const QStringList &arguments);
int runNew(const QStringList &arguments);
int runMend(const QStringList &arguments);
int runMerge(const QStringList &arguments);
int runSearch(const QStringList &arguments);

} // namespace Commonplace::Cli
