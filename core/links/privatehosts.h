// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QString>

namespace Commonplace {

/// Whether an address is no place of the public internet: this computer, private and local networks, shared carrier
/// space, multicast, documentation, unspecified and reserved ones (IANA's special-purpose registries, RFC 6890), also
/// where IPv6 only wraps such an IPv4 address (mapped, NAT64, 6to4).
[[nodiscard]] bool isPrivateAddress(const QHostAddress &address);

/// Whether a host is so by its name alone: `localhost`, names without a dot, of `.local`, `.internal`, `.home.arpa` and
/// the like, and addresses as above. What other names resolve to is for who resolves them to look at.
/// `host` is lower-case ASCII, an IPv6 address without brackets.
[[nodiscard]] bool isPrivateHost(const QString &host);

} // namespace Commonplace
