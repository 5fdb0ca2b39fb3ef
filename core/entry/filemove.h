// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/filesystem.h"
#include "text/error.h"

#include <QByteArray>

namespace Commonplace {

/// Gives a file another name, on the disk when it returns. Paths are in the file system's bytes; the folder of `to`
/// must exist. Never over another file: fails with Changed where there is one; else with NotFound, Unwritable. The file
/// then has its old name and no other. Blocks: call off the UI thread.
[[nodiscard]] Result<void> moveFile(const QByteArray &from, const QByteArray &to,
                                    const FileSystem &disk = FileSystem());

/// Removes a file's name from the disk. Fails with NotFound, Unwritable. Blocks: call off the UI thread.
[[nodiscard]] Result<void> removeFile(const QByteArray &path, const FileSystem &disk = FileSystem());

} // namespace Commonplace
