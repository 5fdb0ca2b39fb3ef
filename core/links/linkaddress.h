// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace Commonplace {

/// An address of another site, from what is written to what is asked for, as a browser reads it (URL Standard): spaces
/// around it, tabs and line ends do not count, `\` is `/`, hosts are in lower-case ASCII (IDN as Punycode), dots in
/// paths are resolved, the scheme's own port is left out. Percent-encoding is made one way where that changes nothing
/// (RFC 3986, 6.2.2); `%2F` stays. A value.
class LinkAddress
{
public:
    enum class Fault {
        None,
        Empty,
        NotWeb,         ///< Another scheme than http and https, or none.
        NoHost,         ///< `https:///page`
        BadHost,        ///< A host that cannot be: `https://a..b`
        BadPort,        ///< No number, out of range, or one that browsers refuse because other services have it.
        HasCredentials, ///< `https://name:word@host`: what is secret is not for us to send.
        Unreadable,     ///< Nothing of all that is an address, or it is longer than 8,000 characters.
    };

    LinkAddress() = default;
    [[nodiscard]] static LinkAddress read(const QString &written);

    /// What a redirect's `Location` means that came from this address; it keeps the fragment of this one unless it has
    /// one of its own (RFC 9110, 10.2.2). Bytes that are not ASCII are taken for UTF-8.
    [[nodiscard]] LinkAddress resolved(const QByteArray &location) const;

    [[nodiscard]] bool isValid() const { return m_fault == Fault::None; }
    [[nodiscard]] Fault fault() const { return m_fault; }
    /// One sentence for people on what is wrong with it, and what to do; empty where nothing is.
    [[nodiscard]] QString faultWords() const;

    /// What is asked for: without fragment. Empty unless it is valid.
    [[nodiscard]] const QUrl &url() const { return m_url; }
    /// The same as encoded text: the name by which it is remembered.
    [[nodiscard]] QString text() const { return QString::fromLatin1(m_url.toEncoded()); }
    /// With fragment.
    [[nodiscard]] QString fullText() const;

    /// Lower-case ASCII, an IPv6 address without brackets, without the dot that may end a name. What rules for hosts
    /// (requests a second, private networks) are about.
    [[nodiscard]] QString host() const;
    [[nodiscard]] QString scheme() const { return m_url.scheme(); }

    /// What follows `#`, as written; empty where nothing does.
    [[nodiscard]] const QString &fragment() const { return m_fragment; }

    friend bool operator==(const LinkAddress &, const LinkAddress &) = default;

private:
    [[nodiscard]] static LinkAddress faulty(Fault fault);
    [[nodiscard]] static LinkAddress fromUrl(QUrl url);

    Fault m_fault = Fault::Empty;
    QUrl m_url;
    QString m_fragment;
};

} // namespace Commonplace
