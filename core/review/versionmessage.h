// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Commonplace {

/// The message of a version of one entry, worded as the library's profile wants it. In English whatever the program's
/// language is, with the fields' keys, because every contributor of the library reads it. `path` is relative to the
/// library, `title` the entry's; `before` is what the version before holds of it, nothing where it is new. Any thread.
[[nodiscard]] QString versionMessage(const Profile &profile, const QString &path, const QString &title,
                                     const std::optional<QByteArray> &before, const QByteArray &now);

/// The message of a version of many entries: `summary` says what was done, “Rename “A” to “B””.
[[nodiscard]] QString versionMessage(const Profile &profile, const QString &summary);

} // namespace Commonplace
