// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QHash>

#include <stop_token>

namespace Commonplace {

class Repository;

/// The order of the last versions of a library, where they concern different files and so could have been kept in any.
/// All calls block and fail as GitProcess::run().
namespace VersionOrder {

/// How many versions may stand above one that is brought to the top.
constexpr int Deepest = 50;

/// Whether the version `id` could as well be the last one: it has one version before it, those above it have one each,
/// none of them changes a file that it changes, and none is signed (a signature holds for its place, too).
[[nodiscard]] Result<bool> canBeLast(const Repository &repository, const QByteArray &id, const std::stop_token &stop);

/// Makes it the last one, and returns what the versions from it on are called now, by what they were called. What they
/// say, who made them and when stays; so do the files and git's list of them. Fails with Changed where that cannot be,
/// or where another version was kept meanwhile.
[[nodiscard]] Result<QHash<QByteArray, QByteArray>> makeLast(const Repository &repository, const QByteArray &id,
                                                             const std::stop_token &stop);

} // namespace VersionOrder

} // namespace Commonplace
