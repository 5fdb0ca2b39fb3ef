// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linkaddress.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Commonplace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Longest = 8000;

/// Ports of other services, which browsers refuse (Fetch Standard, “port blocking”).
constexpr std::array blockedPorts { 0,    1,    7,    9,    11,   13,   15,   17,   19,   20,   21,   22,   23,   25,
                                    37,   42,   43,   53,   69,   77,   79,   87,   95,   101,  102,  103,  104,  109,
                                    110,  111,  113,  115,  117,  119,  123,  135,  137,  139,  143,  161,  179,  389,
                                    427,  465,  512,  513,  514,  515,  526,  530,  531,  532,  540,  548,  554,  556,
                                    563,  587,  601,  636,  989,  990,  993,  995,  1719, 1720, 1723, 2049, 3659, 4045,
                                    4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080 };

QString cleaned(const QString &written)
{
    const auto isOutside = [](QChar one) { return one.unicode() <= 0x20 || one == QChar::ByteOrderMark; };
    qsizetype begin = 0;
    qsizetype end = written.size();
    while (begin < end && isOutside(written[begin]))
        ++begin;
    while (end > begin && isOutside(written[end - 1]))
        --end;
    QString text = written.sliced(begin, end - begin);
    text.removeIf([](QChar one) { return one == u'\t' || one == u'\n' || one == u'\r'; });
    return text;
}

/// `\` is `/` before query and fragment.
QString withSlashes(const QString &text)
{
    const qsizetype end = text.indexOf(QRegularExpression(u"[?#]"_s));
    QString path = end < 0 ? text : text.first(end);
    path.replace(u'\\', u'/');
    return end < 0 ? path : path + text.sliced(end);
}

/// A `%` that begins no code is one itself; QUrl in its tolerant mode would then take no `%` of the address for a code.
QString withWholeCodes(QString text)
{
    static const QRegularExpression Bare(u"%(?![0-9A-Fa-f]{2})"_s);
    return text.replace(Bare, u"%25"_s);
}

bool isHostName(const QString &host)
{
    if (!QHostAddress(host).isNull())
        return true;
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    if (name.isEmpty() || name.size() > 253)
        return false;
    const QStringList labels = name.split(u'.');
    return std::ranges::all_of(labels, [](const QString &label) {
        return !label.isEmpty() && label.size() <= 63 && std::ranges::all_of(label, [](QChar one) {
            return one == u'-' || one == u'_' || (one.unicode() < 0x80 && one.isLetterOrNumber());
        });
    });
}

/// What stands between `//` and the path.
QString authorityOf(const QString &text)
{
    const qsizetype begin = text.indexOf(u"//"_s) + 2;
    const qsizetype end = text.indexOf(QRegularExpression(u"[/?#]"_s), begin);
    return end < 0 ? text.sliced(begin) : text.sliced(begin, end - begin);
}

} // namespace

LinkAddress LinkAddress::faulty(Fault fault)
{
    LinkAddress address;
    address.m_fault = fault;
    return address;
}

LinkAddress LinkAddress::read(const QString &written)
{
    const QString text = withWholeCodes(withSlashes(cleaned(written)));
    if (text.isEmpty())
        return faulty(Fault::Empty);
    if (text.size() > Longest)
        return faulty(Fault::Unreadable);
    static const QRegularExpression Web(u"^https?:"_s, QRegularExpression::CaseInsensitiveOption);
    if (!Web.match(text).hasMatch())
        return faulty(Fault::NotWeb);
    static const QRegularExpression WebHost(u"^https?://[^/?#]"_s, QRegularExpression::CaseInsensitiveOption);
    if (!WebHost.match(text).hasMatch())
        return faulty(Fault::NoHost);
    const QString authority = authorityOf(text);
    if (authority.contains(u'@'))
        return faulty(Fault::HasCredentials);
    static const QRegularExpression Port(u"^(?:\\[[^\\]]*\\]|[^:\\[\\]]*)(?::([0-9]*))?$"_s);
    const QRegularExpressionMatch port = Port.match(authority);
    if (!port.hasMatch())
        return faulty(authority.count(u':') == 1 && !authority.startsWith(u'[') ? Fault::BadPort : Fault::BadHost);
    if (port.hasCaptured(1) && !port.captured(1).isEmpty() && port.captured(1).toUInt() > 65535)
        return faulty(Fault::BadPort);
    const QUrl url(text, QUrl::TolerantMode);
    return url.isValid() ? fromUrl(url) : faulty(url.host().isEmpty() ? Fault::BadHost : Fault::Unreadable);
}

LinkAddress LinkAddress::fromUrl(QUrl url)
{
    if (!url.userInfo().isEmpty())
        return faulty(Fault::HasCredentials);
    if (url.host().isEmpty())
        return faulty(Fault::NoHost);
    if (!isHostName(url.host(QUrl::FullyEncoded)))
        return faulty(Fault::BadHost);
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    if (url.port(usual) == usual)
        url.setPort(-1);
    if (std::ranges::find(blockedPorts, url.port(usual)) != blockedPorts.end())
        return faulty(Fault::BadPort);
    LinkAddress address;
    address.m_fault = Fault::None;
    address.m_fragment = url.fragment(QUrl::FullyEncoded);
    url.setFragment({});
    url = url.adjusted(QUrl::NormalizePathSegments);
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    address.m_url = url;
    return address;
}

LinkAddress LinkAddress::resolved(const QByteArray &location) const
{
    const QString text = withWholeCodes(withSlashes(cleaned(QString::fromUtf8(location))));
    if (!isValid() || text.isEmpty())
        return faulty(Fault::Empty);
    static const QRegularExpression Scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:"_s);
    LinkAddress target;
    if (text.startsWith(u"//"_s)) {
        target = read(scheme() + u':' + text);
    } else if (Scheme.match(text).hasMatch()) {
        target = read(text);
    } else {
        const QUrl relative(text, QUrl::TolerantMode);
        if (!relative.isValid())
            return faulty(Fault::Unreadable);
        target = fromUrl(m_url.resolved(relative));
    }
    if (target.isValid() && target.m_fragment.isEmpty())
        target.m_fragment = m_fragment;
    return target;
}

QString LinkAddress::fullText() const
{
    return m_fragment.isEmpty() ? text() : text() + u'#' + m_fragment;
}

QString LinkAddress::host() const
{
    const QString host = m_url.host(QUrl::FullyEncoded).toLower();
    return host.endsWith(u'.') ? host.chopped(1) : host;
}

QString LinkAddress::faultWords() const
{
    switch (m_fault) {
    case Fault::None:
        break;
    case Fault::Empty:
        return QCoreApplication::translate("LinkAddress", "There is no address. Write one, or remove the link.");
    case Fault::NotWeb:
        return QCoreApplication::translate(
            "LinkAddress", "This is no address of the web: it does not begin with http:// or https://.");
    case Fault::NoHost:
        return QCoreApplication::translate("LinkAddress",
                                           "The address names no site. Write it as https://example.org/page.");
    case Fault::BadHost:
        return QCoreApplication::translate("LinkAddress", "The site in the address cannot be one. Look for a "
                                                          "mistyped letter, dot or blank in its name.");
    case Fault::BadPort:
        return QCoreApplication::translate("LinkAddress", "The number after the site's name is none that a browser "
                                                          "opens. Remove it, or look for the right one.");
    case Fault::HasCredentials:
        return QCoreApplication::translate("LinkAddress", "The address holds a name or a password. Take them out, as "
                                                          "every reader sees them.");
    case Fault::Unreadable:
        return QCoreApplication::translate("LinkAddress", "The address cannot be read. Copy it again from your "
                                                          "browser.");
    }
    return {};
}

} // namespace Commonplace
