// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/utf8.h"

namespace Commonplace {

namespace {

/// Length of the valid sequence at `offset`, 0 when there is none.
qsizetype sequenceLength(QByteArrayView text, qsizetype offset)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(offset);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const qsizetype length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (offset + length > text.size())
        return 0;
    for (qsizetype i = 1; i < length; ++i) {
        if (!isUtf8Continuation(text[offset + i]))
            return 0;
    }
    const unsigned char second = byte(offset + 1);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool surrogate = lead == 0xED && second > 0x9F;
    const bool tooLarge = lead == 0xF4 && second > 0x8F;
    return overlong || surrogate || tooLarge ? 0 : length;
}

} // namespace

std::optional<qsizetype> firstInvalidUtf8(QByteArrayView text)
{
    for (qsizetype offset = 0; offset < text.size();) {
        const qsizetype length = sequenceLength(text, offset);
        if (length == 0)
            return offset;
        offset += length;
    }
    return std::nullopt;
}

qsizetype utf16Length(QByteArrayView text)
{
    qsizetype units = 0;
    for (const char c : text) {
        if (isUtf8Continuation(c))
            continue;
        units += static_cast<unsigned char>(c) >= 0xF0 ? 2 : 1;
    }
    return units;
}

qsizetype utf8Offset(QByteArrayView text, qsizetype units)
{
    qsizetype offset = 0;
    while (offset < text.size() && units > 0) {
        const auto lead = static_cast<unsigned char>(text[offset]);
        units -= lead >= 0xF0 ? 2 : 1;
        if (units < 0)
            break;
        ++offset;
        while (offset < text.size() && isUtf8Continuation(text[offset]))
            ++offset;
    }
    return offset;
}

} // namespace Commonplace
