// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/writtentext.h"

#include <QByteArray>

#include <array>
#include <utility>

namespace Commonplace {

namespace {

constexpr qsizetype LongestEntity = 32;

bool isPunctuation(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

qsizetype utf8Length(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/// What stands between `&` and `;`, as UTF-8; empty where that is not known.
QByteArray entityText(QByteArrayView name)
{
    static constexpr std::array<std::pair<QByteArrayView, const char *>, 6> Known {
        { { "amp", "&" }, { "lt", "<" }, { "gt", ">" }, { "quot", "\"" }, { "apos", "'" }, { "nbsp", "\u00a0" } }
    };
    if (name.startsWith('#')) {
        const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        bool isNumber = false;
        const uint code = name.sliced(isHex ? 2 : 1).toByteArray().toUInt(&isNumber, isHex ? 16 : 10);
        if (!isNumber || code == 0 || code > 0x10ffff)
            return {};
        const auto character = static_cast<char32_t>(code);
        return QString::fromUcs4(&character, 1).toUtf8();
    }
    for (const auto &[known, text] : Known) {
        if (known == name)
            return text;
    }
    return {};
}

} // namespace

qsizetype lengthAsWritten(QByteArrayView source, const QString &text)
{
    const QByteArray wanted = text.toUtf8();
    if (source.startsWith(wanted))
        return wanted.size();
    qsizetype at = 0;
    for (qsizetype i = 0; i < wanted.size();) {
        if (at >= source.size())
            return -1;
        if (source[at] == '&') {
            const qsizetype end = source.first(std::min(source.size(), at + LongestEntity)).indexOf(';', at);
            const QByteArrayView name = end > at + 1 ? source.sliced(at + 1, end - at - 1) : QByteArrayView();
            const QByteArray says = entityText(name);
            const bool isKnown = !says.isEmpty() && QByteArrayView(wanted).sliced(i).startsWith(says);
            const bool isOther = !name.isEmpty() && says.isEmpty() && wanted[i] != '&';
            if (isKnown || isOther) {
                i += isKnown ? says.size() : utf8Length(wanted[i]);
                at = end + 1;
                continue;
            }
        }
        if (source[at] == '\\' && at + 1 < source.size() && isPunctuation(source[at + 1])
            && source[at + 1] == wanted[i]) {
            at += 2;
        } else if (source[at] == wanted[i]) {
            ++at;
        } else {
            return -1;
        }
        ++i;
    }
    return at;
}

} // namespace Commonplace
