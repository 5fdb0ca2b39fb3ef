// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"

/// Whether git merges a repository's entries by `commonplace-cli merge` instead of by lines (gitattributes(5),
/// “Defining a custom merge driver”). It is set up in git's own folder, for one person's copy: nothing of it stands in
/// the library. All calls block: call off the UI thread. They fail as GitProcess::run(), or with Unwritable.
namespace Commonplace::MergeDriver {

[[nodiscard]] Result<bool> isInstalled(const Repository &repository);

/// `program` is commonplace-cli's path. Harmless where it is installed already; another path replaces the one there
/// was.
[[nodiscard]] Result<void> install(const Repository &repository, const QString &program);

[[nodiscard]] Result<void> remove(const Repository &repository);

} // namespace Commonplace::MergeDriver
