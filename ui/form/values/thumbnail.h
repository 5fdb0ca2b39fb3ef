// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace Commonplace {

/// A picture of the library made small, and what is known of its file.
struct Thumbnail {
    QImage image {}; ///< Null where the file is there and is not drawn, such as a drawing that asks for other files.
    QSize size {};   ///< Of the whole picture, in pixels; empty where it is not known.
    qint64 bytes = 0;
};

/// Reads and scales the picture that a value names to at most `bound` pixels. Only files inside the library are opened,
/// as readLibraryImage() says; pictures of more than 100 megapixels are not decoded. Blocks: call off the UI thread.
[[nodiscard]] Result<Thumbnail> readThumbnail(const QString &root, const QString &path, QSize bound);

/// What is known of a file of the library; only the file system is asked. Fails as readThumbnail() does. Blocks.
[[nodiscard]] Result<Thumbnail> findLibraryFile(const QString &root, const QString &path);

} // namespace Commonplace
