// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/gitprocess.h"

namespace Commonplace {

/// Runs `git ARGUMENTS… -- PATH`, for commands that take a path nowhere but on their command line. Unlike
/// GitProcess::run() it takes one of any bytes. `arguments` begin with the command, not with options of git's own.
/// Fails as GitProcess::run(), and with Unwritable where the temporary file for odd paths cannot be written.
[[nodiscard]] Result<GitOutput> runOnPath(const GitProcess &git, QByteArrayList arguments, const QByteArray &path,
                                          const GitOptions &options = {});

} // namespace Commonplace
