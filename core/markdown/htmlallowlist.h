// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Commonplace::HtmlAllowList {

/// What becomes of an HTML element.
enum class Fate {
    Kept,
    Unwrapped, ///< Its contents stay.
    Dropped,   ///< It goes with its contents.
};

/// By the element's lower-case name.
[[nodiscard]] Fate fate(QByteArrayView element);

/// Whether the element flows in a line of text: at the top of a page it needs a block around it.
[[nodiscard]] bool isInline(QByteArrayView element);

/// Whether the element has no contents and no end tag.
[[nodiscard]] bool isVoid(QByteArrayView element);

/// Whether the element holds text that can have a direction of its own.
[[nodiscard]] bool hasDirection(QByteArrayView element);

/// Whether the attribute may stay with this value. Addresses and ids are not decided here.
[[nodiscard]] bool keepsAttribute(QByteArrayView element, QByteArrayView attribute, QByteArrayView value);

/// Whether a class may stay: those that cmark-gfm gives.
[[nodiscard]] bool keepsClass(QByteArrayView name);

} // namespace Commonplace::HtmlAllowList
