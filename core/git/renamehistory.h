// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"

#include <QHash>

namespace Commonplace {

/// What files of a library's folder were called before, by the last two thousand versions up to one that git knows by
/// `version`: old path → path after all
/// renames since, whether that is still there or not. As far as git sees renames from contents. None before the first
/// version. Fails as GitProcess::run(), also where it takes longer than a few seconds. Blocks: call off the UI thread.
[[nodiscard]] Result<QHash<QByteArray, QByteArray>> renamedFiles(const Repository &repository,
                                                                 const QByteArray &version, std::stop_token stop = {});

} // namespace Commonplace
