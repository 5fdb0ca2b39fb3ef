// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QSet>

namespace Commonplace {

/// What a page of another site says that links depend on. Bytes are as in the page, entities decoded.
struct HtmlPage {
    QByteArray title {};
    QSet<QByteArray> anchors {}; ///< All ids, and the names of <a>.
    qsizetype textLength = 0;    ///< Bytes of text that a reader sees without scripts, blanks at the ends left out.
    bool refreshes = false;      ///< <meta http-equiv="refresh"> with an address.
    bool isUtf8 = true;
    bool isReadable = false; ///< False where there is too much to read; then all else is empty.
};

/// Reads a page, or the beginning of one. Bounded in time and memory (HtmlTree). Thread: any.
[[nodiscard]] HtmlPage readHtmlPage(QByteArrayView html);

} // namespace Commonplace
