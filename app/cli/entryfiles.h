// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QList>
#include <QStringList>

namespace Commonplace::Cli {

/// An entry's file: how to open it, and how a report names it.
struct EntryFile {
    QString path;
    QString name;
};

/// The entries of the files and folders named on the command line, each once. Fails with NotFound, naming the file.
[[nodiscard]] Result<QList<EntryFile>> entryFiles(const QStringList &arguments);

} // namespace Commonplace::Cli
