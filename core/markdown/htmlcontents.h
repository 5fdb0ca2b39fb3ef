// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/markdowndocument.h"

namespace Commonplace {

/// The links and images of a piece of HTML, ranges counted from its beginning, and its text.
struct HtmlContents {
    QList<MarkdownLink> links;
    QByteArray text;
};

/// Empty when the HTML is too deep or too large to read. Thread: any.
[[nodiscard]] HtmlContents htmlContents(QByteArrayView html);

} // namespace Commonplace
