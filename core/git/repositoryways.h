// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/clone.h"
#include "git/repositoryhealth.h"

#include <stop_token>

namespace Commonplace {

/// Goes one of the ways that examineRepository() offers for the repository around `folder`; what was done, in a
/// sentence.
///
/// Nothing is lost: before something is given up, or a branch left, all files of the folder as they are then (but those
/// that git ignores) are kept as a version under `refs/commonplace/kept/`, which the answer names. What git refuses
/// leaves all as it was, and fails with ToolFailed, quoting git; what goes to the network fails as transferError().
/// Fails besides as GitProcess::run() and removeLock(). Blocks: call off the UI thread.
[[nodiscard]] Result<QString> goWay(const GitExecutable &git, const QByteArray &folder, const RepositoryWay &way,
                                    const CloneListener &listener = {}, std::stop_token stop = {});

/// Keeps all files around `repository`'s folder as they are now (but those that git ignores) as a version on no
/// branch, and gives the name of the reference that holds it. Index, files and branches stay as they are; no hook runs.
[[nodiscard]] Result<QByteArray> keepAside(const Repository &repository, const QString &why, std::stop_token stop = {});

} // namespace Commonplace
