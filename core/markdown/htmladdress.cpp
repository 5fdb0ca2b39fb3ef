// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/htmladdress.h"

#include <QUrl>

namespace Commonplace {

namespace {

bool isControlOrSpace(char c)
{
    return static_cast<unsigned char>(c) <= 0x20;
}

QByteArray asBrowsersRead(const QByteArray &attribute)
{
    qsizetype start = 0;
    qsizetype end = attribute.size();
    while (start < end && isControlOrSpace(attribute[start]))
        ++start;
    while (end > start && isControlOrSpace(attribute[end - 1]))
        --end;
    QByteArray read;
    for (const char c : QByteArrayView(attribute).sliced(start, end - start)) {
        if (c != '\t' && c != '\n' && c != '\r')
            read += c;
    }
    return read;
}

qsizetype schemeEnd(const QByteArray &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == ':')
            return i;
        if (text[i] == '/' || text[i] == '\\' || text[i] == '?' || text[i] == '#')
            return -1;
    }
    return -1;
}

bool isSlash(char c)
{
    return c == '/' || c == '\\';
}

} // namespace

HtmlAddress HtmlAddress::read(const QByteArray &attribute)
{
    const QByteArray text = asBrowsersRead(attribute);
    if (text.startsWith('#'))
        return { Kind::Fragment, text, {} };
    const qsizetype colon = schemeEnd(text);
    if (colon < 0) {
        const bool namesHost = text.size() > 1 && isSlash(text[0]) && isSlash(text[1]);
        if (!namesHost)
            return { Kind::Relative, text, {} };
        const QByteArray slashes = QByteArray(text).replace('\\', '/');
        return { Kind::Refused, text, QUrl(QStringLiteral("http:") + QString::fromUtf8(slashes)).host() };
    }
    const QByteArray scheme = text.first(colon).toLower();
    if (scheme == "http" || scheme == "https") {
        // Browsers take `https:\\host` and `https:host` for what they seem; nobody who means well writes them.
        const QUrl url(QString::fromUtf8(text));
        const bool plain = QByteArrayView(text).sliced(colon + 1).startsWith("//") && !url.host().isEmpty();
        return { plain ? Kind::Web : Kind::Refused, text, url.host() };
    }
    if (scheme == "mailto" || scheme == "tel")
        return { Kind::Message, text, {} };
    return { Kind::Refused, text, {} };
}

} // namespace Commonplace
