// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"
#include "text/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace Commonplace {

/// A file by which a git at work keeps others off, found in a repository.
struct GitLock {
    /// Who may be at work.
    enum class Holder {
        AtWork,  ///< A program that runs here holds it, or runs git in this repository.
        Unknown, ///< It cannot be told from here: the folder is on another computer, or the lock is only seconds old.
        Nobody,  ///< No program of this computer; a git that stopped halfway left it.
    };

    QByteArray path; ///< Absolute.
    QDateTime since;
    Holder holder = Holder::Unknown;
};

/// The locks in `repository` that keep versions from being kept, `index.lock` and those of references.
[[nodiscard]] QList<GitLock> findLocks(const Repository &repository);

/// Removes a lock that nobody holds, as found and as looked at once more; what another git wrote meanwhile stays.
/// Fails with Refused when somebody may hold it, Unwritable when it cannot be removed.
[[nodiscard]] Result<void> removeLock(const Repository &repository, const QByteArray &path);

} // namespace Commonplace
