// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace Commonplace {

/// What becomes of a relative address (no scheme, no host): the address to use, or nothing to refuse it.
using AddressResolver = std::function<std::optional<QByteArray>(const QByteArray &relative)>;

/// How to sanitise.
struct HtmlPolicy {
    enum class Headings { AsTheyAre, WithAnchors };
    enum class Direction { AsItIs, Automatic };
    enum class Positions { Kept, Removed };

    AddressResolver resolve;                 ///< Without it every relative address is refused.
    Headings headings = Headings::AsTheyAre; ///< WithAnchors: an id, made as GitHub does, for each that has none.
    Direction direction = Direction::AsItIs; ///< Automatic: the outermost text blocks get dir="auto".
    Positions positions = Positions::Kept;   ///< Removed: no data-sourcepos, for what is not the page's main text.
};

/// A piece of sanitised HTML: one element, closed.
struct SanitizedBlock {
    QByteArray html;
    int line = 0; ///< From data-sourcepos or a markdownHtml() mark; 0 when unknown.

    friend bool operator==(const SanitizedBlock &, const SanitizedBlock &) = default;
};

/// HTML of anybody's made safe, one block for each element at the top; text there is put into a <div>.
///
/// An allow-list after GitHub's: text, lists, tables, figures, ruby, details, checkboxes that cannot be used. Of what
/// is not on the list the contents stay and the tags go; script, style, svg, math, templates, frames and the like go
/// whole. Kept ids begin with `user-content-`, and `#` links follow them. Links: http, https, mailto, tel, and what the
/// resolver allows; else a span.blocked-link. Images: what the resolver allows; else a span.blocked-image with the
/// image's text and its host. Input that is too deep or too large to read gives nothing (not an empty list). Source:
/// the HTML standard's parsing (by Gumbo) and serialising. UTF-8, invalid bytes become U+FFFD. Thread: any.
[[nodiscard]] std::optional<QList<SanitizedBlock>> sanitizedBlocks(QByteArrayView html, const HtmlPolicy &policy = {});

/// The same, as it stands, in one piece; empty when it cannot be read.
[[nodiscard]] QByteArray sanitizedHtml(QByteArrayView html, const HtmlPolicy &policy = {});

/// The text escaped for use as an element's content or a quoted attribute; control characters are left out.
[[nodiscard]] QByteArray escapedHtml(QByteArrayView text);

} // namespace Commonplace
