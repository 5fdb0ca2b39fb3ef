// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/libraryaddress.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace Commonplace {

namespace {

constexpr QByteArrayView Base = "commonplace://library/";

/// A part of a path, decoded; nothing when it is not plain.
std::optional<QByteArray> decodedPart(const QByteArray &part)
{
    const QByteArray decoded = QByteArray::fromPercentEncoding(part);
    const bool hidesDots = decoded != part && (decoded == "." || decoded == "..");
    const bool plain = std::ranges::none_of(
        decoded, [](char c) { return c == '/' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    if (hidesDots || !plain)
        return std::nullopt;
    return decoded;
}

} // namespace

std::optional<QByteArray> libraryAddress(const QString &folder, const QByteArray &relative)
{
    const qsizetype hash = relative.indexOf('#');
    const QByteArray fragment = hash < 0 ? QByteArray() : relative.sliced(hash + 1);
    QByteArray path = hash < 0 ? relative : relative.first(hash);
    if (const qsizetype query = path.indexOf('?'); query >= 0)
        path.truncate(query);
    if (path.isEmpty() || path.startsWith('/'))
        return std::nullopt;

    QByteArrayList parts;
    const QStringList folders = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : folders)
        parts += part.toUtf8();
    const QByteArrayList writtenParts = path.split('/');
    for (const QByteArray &written : writtenParts) {
        const std::optional<QByteArray> part = decodedPart(written);
        if (!part)
            return std::nullopt;
        if (part->isEmpty() || *part == ".")
            continue;
        if (*part != "..") {
            parts += *part;
            continue;
        }
        if (parts.isEmpty())
            return std::nullopt;
        parts.removeLast();
    }
    QByteArray address = Base.toByteArray() + parts.join('/').toPercentEncoding("/");
    if (!fragment.isEmpty())
        address += '#' + QByteArray::fromPercentEncoding(fragment).toPercentEncoding();
    return address;
}

} // namespace Commonplace
