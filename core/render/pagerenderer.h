// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "render/pagecontent.h"

namespace Commonplace {

/// A piece of a page that is complete in itself: no element is left open, so one can be replaced without the others.
struct HtmlBlock {
    QByteArray html; ///< Sanitised, UTF-8.
    int line = 0;    ///< The line of the body (from 1) that it begins with; 0 for what is not of the body.

    friend bool operator==(const HtmlBlock &, const HtmlBlock &) = default;
};

/// The entry as sanitised HTML: the title and kicker, the long texts of the fields, the body (a
/// block for each top-level element), then the lists and facts.
/// No script, style, form or frame is left, nothing is asked of the network, and no address leads outside the library:
/// images and links inside it are `commonplace://library/PATH`, a remote image is a placeholder with its host and text.
/// Pure; thread: any.
[[nodiscard]] QList<HtmlBlock> renderPage(const PageContent &content);

/// The blocks of renderPage(), one after the other.
[[nodiscard]] QByteArray renderStandalone(const PageContent &content);

} // namespace Commonplace
