// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace Commonplace {

/// The addresses that the preview consists of: `commonplace://preview/…` is the program's own page and style,
/// `commonplace://library/PATH` a file of the library, PATH percent-encoded and relative to the library.
namespace PreviewScheme {

/// Makes the scheme known to WebEngine. Once, before QApplication.
void registerScheme();

[[nodiscard]] QByteArray name();
[[nodiscard]] QUrl pageUrl();
[[nodiscard]] QUrl styleUrl();

/// Whether `url` is a file of the library.
[[nodiscard]] bool isLibraryUrl(const QUrl &url);
/// The path of a library address, decoded, without leading slash; not yet checked to be inside the library.
[[nodiscard]] QString libraryPath(const QUrl &url);

/// What the page may load: its own style and the library's images. No scripts, frames, forms, fonts, media, or network.
[[nodiscard]] QByteArray contentSecurityPolicy();

} // namespace PreviewScheme
} // namespace Commonplace
