// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/entryfacts.h"

namespace Commonplace {

/// An internal link taken apart, by where it may lead: files of the library, or pages of its site. Paths that many ways
/// of writing lead to: relative, from the root (with Profile::baseUrl or without), percent-encoded, with `.html` or
/// without, with `index.html` or `/` at the end, by a page's further addresses, and as a forge shows the file.
struct LinkKeys {
    /// The places an exact answer may have, the likeliest first: paths in the library, with and without extension; and
    /// page addresses, which begin with `//`, or with `/` where
    /// their site is not known.
    QStringList places {};
    QString path {};        ///< The file that it names in the library; empty for pages of the site.
    QString fragment {};    ///< Behind `#`, percent-encoding read.
    bool isHere = false;    ///< Only a fragment, or nothing: the entry itself.
    bool isOutside = false; ///< It leads out of the library's folder.
    bool isRooted = false;  ///< It begins with `/`: the site's root or the library's.
    bool isPage = false;    ///< An address of the site, with its host.

    /// Of a link that stands in an entry.
    [[nodiscard]] static LinkKeys of(const LinkFact &link, const EntryFacts &source);

    /// The places that an entry answers to.
    [[nodiscard]] static QStringList placesOf(const EntryFacts &entry);
};

} // namespace Commonplace
