// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/builtinprofiles.h"
#include "profile/profilereader.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>

namespace Commonplace {

/// Finds a library's profile without knowing of disks: by what a function gives for a path.
class ProfileFinder
{
public:
    /// The bytes of a file, by its path relative to the library; nothing where there is none. Called on several threads
    /// at once.
    using FileReader = std::function<std::optional<QByteArray>(const QString &path)>;

    /// Where profiles are looked for, in this order.
    [[nodiscard]] static QStringList profilePaths();

    /// The library's profile: its first readable file of profilePaths(), else the first built-in profile that
    /// recognises the entries, else an empty one of Origin::Inferred, whose collections the library guesses. A file
    /// that is no profile at all is passed over; its fault is in the answer.
    ///
    /// `entryPaths` are all entries of the library; at most 32 of them are read.
    [[nodiscard]] static ProfileReading find(const QStringList &entryPaths, const FileReader &read);
};

} // namespace Commonplace
