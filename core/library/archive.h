// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace Commonplace {

/// How much an archive may unpack to; what claims to be a library and goes beyond is taken for a trap.
struct ArchiveLimits {
    qint64 bytes = qint64(8) * 1024 * 1024 * 1024;
    int files = 300'000;
};

struct UnpackedLibrary {
    QByteArray folder;
    int files = 0;
    /// What was left out, by its name in the archive: what git keeps (`.git`, whose settings and hooks can run
    /// programs), links that lead out of the library, devices and the like.
    QStringList leftOut {};
};

/// What a folder for the archive at `path` would be called: its name without `.zip` and the like.
[[nodiscard]] QString archiveName(const QString &path);

/// Unpacks a library from an archive (zip, tar, tar with gzip, bzip2, xz or zstd) into the new folder `target`
/// (absolute, in the file system's bytes). The one folder at its top that forges put around a library is taken off.
///
/// The target stands there as a whole or not at all, see NewFolder. `listener` hears, on this thread, how many files
/// there are so far. Fails as NewFolder::begin(); with Outside when a name leads out of the archive; Refused when it
/// goes beyond `limits` or is protected by a password; Malformed when it is damaged or no archive; Unwritable when
/// there is no room; Unreadable; Cancelled. Blocks: call off the UI thread.
[[nodiscard]] Result<UnpackedLibrary> unpackLibrary(const QString &path, const QByteArray &target,
                                                    const std::function<void(int files)> &listener = {},
                                                    const ArchiveLimits &limits = {}, std::stop_token stop = {});

} // namespace Commonplace
