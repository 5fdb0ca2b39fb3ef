// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/collection.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Commonplace {

/// The collection that a file belongs to, found without loading its library: that of the profile which lies nearest
/// above the file, in its repository; where none lies there, of a built-in profile that recognises the repository's
/// entries. `path` is absolute, `bytes` are the file's. Nothing where there is neither repository nor profile, or the
/// profile has no collection for the file. Blocks: call off the UI thread.
[[nodiscard]] std::optional<Collection> collectionOfFile(const QString &path, const QByteArray &bytes);

} // namespace Commonplace
