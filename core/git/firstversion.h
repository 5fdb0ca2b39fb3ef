// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"
#include "text/error.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>
#include <stop_token>

namespace Commonplace {

struct FirstVersion {
    QByteArray id;             ///< Empty where there was nothing to keep.
    qsizetype files = 0;       ///< How many files it holds.
    QByteArrayList leftOut {}; ///< Folders that have versions of their own, relative to the library.
};

/// Puts `folder` under git where it is not, and keeps a version of all files that are in none yet, but those that git
/// was told to leave out. `identity` replaces the one of git's settings.
/// Fails as Repository::discover(), init() and saveVersion(); after a failure the folder may be under git without a
/// version, and calling again goes on from there. No file is touched. Blocks: call off the UI thread.
[[nodiscard]] Result<FirstVersion> startVersions(const GitExecutable &git, const QByteArray &folder,
                                                 const QString &message, const std::optional<Identity> &identity = {},
                                                 std::stop_token stop = {});

} // namespace Commonplace
