// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QString>

namespace Commonplace {

/// A picture of the library, as it is served to the preview.
struct LibraryImage {
    QByteArray mimeType;
    QByteArray bytes;
};

/// No picture of a page is larger than this; what is, is not shown.
inline constexpr qint64 largestImage = 32 * 1024 * 1024;

/// Reads the picture at `path`, relative to the library `root`. Only regular files of at most `largestImage` bytes
/// whose name ends in png, jpg, jpeg, gif, webp, avif or svg and which lie, every symbolic link followed, inside the
/// root. Anything else is refused before it is opened (Outside, Refused, NotFound). Thread: any; blocks on the disk.
[[nodiscard]] Result<LibraryImage> readLibraryImage(const QString &root, const QString &path);

} // namespace Commonplace
