// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace Commonplace {

/// The byte order mark, as UTF-8.
inline constexpr QByteArrayView Utf8Bom = "\xEF\xBB\xBF";

[[nodiscard]] constexpr bool isUtf8Continuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The offset of the first byte that breaks UTF-8 (RFC 3629: overlong forms, surrogates and
/// values above U+10FFFF included), or nothing when the whole text is valid.
[[nodiscard]] std::optional<qsizetype> firstInvalidUtf8(QByteArrayView text);

/// How many UTF-16 code units valid UTF-8 text takes: what QString and QTextDocument count.
[[nodiscard]] qsizetype utf16Length(QByteArrayView text);

/// The byte offset in valid UTF-8 `text` of the UTF-16 position `units`, clamped to the text.
/// A position inside a surrogate pair gives the start of its character.
[[nodiscard]] qsizetype utf8Offset(QByteArrayView text, qsizetype units);

} // namespace Commonplace
