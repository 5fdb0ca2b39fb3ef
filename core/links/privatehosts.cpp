// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/privatehosts.h"

#include <algorithm>
#include <array>

namespace Commonplace {

using namespace Qt::StringLiterals;

namespace {

struct Net4 {
    quint32 net;
    int bits;
};

constexpr std::array nets4 {
    Net4 { 0x00000000, 8 },  // “this” network, unspecified
    Net4 { 0x0A000000, 8 },  // private
    Net4 { 0x64400000, 10 }, // carriers' shared space
    Net4 { 0x7F000000, 8 },  // loopback
    Net4 { 0xA9FE0000, 16 }, // link-local, and the data of cloud machines
    Net4 { 0xAC100000, 12 }, // private
    Net4 { 0xC0000000, 24 }, // protocol assignments
    Net4 { 0xC0000200, 24 }, // documentation
    Net4 { 0xC0A80000, 16 }, // private
    Net4 { 0xC6120000, 15 }, // benchmarks
    Net4 { 0xC6336400, 24 }, // documentation
    Net4 { 0xCB007100, 24 }, // documentation
    Net4 { 0xE0000000, 4 },  // multicast
    Net4 { 0xF0000000, 4 },  // reserved, broadcast
};

bool isPrivate4(quint32 address)
{
    return std::ranges::any_of(nets4, [address](const Net4 &one) {
        const quint32 mask = ~quint32 { 0 } << (32 - one.bits);
        return (address & mask) == one.net;
    });
}

quint32 four(const Q_IPV6ADDR &address, int at)
{
    return quint32 { address[at] } << 24U | quint32 { address[at + 1] } << 16U | quint32 { address[at + 2] } << 8U
           | quint32 { address[at + 3] };
}

bool isPrivate6(const Q_IPV6ADDR &address)
{
    const quint32 first = four(address, 0);
    const bool middleIsZero = four(address, 4) == 0;
    // ::/96 with the unspecified address and loopback, ::ffff:a.b.c.d, 64:ff9b::a.b.c.d
    if (first == 0 && middleIsZero && (four(address, 8) == 0 || four(address, 8) == 0xFFFF))
        return four(address, 12) <= 1 || isPrivate4(four(address, 12));
    if (first == 0x0064FF9B)
        return !middleIsZero || isPrivate4(four(address, 12));
    if (address[0] == 0x20 && address[1] == 0x02) // 6to4
        return isPrivate4(four(address, 2));
    const bool isGlobal = (address[0] & 0xE0U) == 0x20; // 2000::/3; all else is local, multicast or not given out
    const bool isSpecial = (first & 0xFFFFFE00U) == 0x20010000                  // protocol assignments, Teredo
                           || first == 0x20010DB8 || (first >> 12U) == 0x3FFF0; // documentation
    return !isGlobal || isSpecial;
}

} // namespace

bool isPrivateAddress(const QHostAddress &address)
{
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return isPrivate4(address.toIPv4Address());
    case QAbstractSocket::IPv6Protocol:
        return isPrivate6(address.toIPv6Address());
    default:
        return true;
    }
}

bool isPrivateHost(const QString &host)
{
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    const QHostAddress address(name);
    if (!address.isNull())
        return isPrivateAddress(address);
    if (!name.contains(u'.'))
        return true;
    constexpr std::array ends { ".localhost"_L1, ".local"_L1, ".internal"_L1,  ".intranet"_L1,   ".lan"_L1,
                                ".home"_L1,      ".corp"_L1,  ".home.arpa"_L1, ".localdomain"_L1 };
    return std::ranges::any_of(ends, [&name](QLatin1StringView end) { return name.endsWith(end); });
}

} // namespace Commonplace
