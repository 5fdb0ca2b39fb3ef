// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdown/markdowndocument.h"

#include <QStringList>

namespace Commonplace {

/// The links and images of a piece of HTML, ranges counted from its beginning, its text, and the text of those of its
/// headings that have no `id`.
struct HtmlContents {
    QList<MarkdownLink> links;
    QByteArray text;
    QStringList headings;
};

/// Empty when the HTML is too deep or too large to read. Thread: any.
[[nodiscard]] HtmlContents htmlContents(QByteArrayView html);

} // namespace Commonplace
