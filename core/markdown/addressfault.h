// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Commonplace {

/// What is wrong with how an address is written, and what was meant. Knows of no library and asks no network: an
/// address without a fault may lead to nothing all the same. Thread: any.
struct AddressFault {
    enum class Kind {
        Scheme,      ///< `htp://x.org`, `https//x.org`, `https.www.x.org`, `http://https://x.org`, `https:///x.org`
        NoScheme,    ///< `www.x.org`, `a@x.org`
        Invisible,   ///< Spaces at its ends or around the scheme, signs without width.
        Backslash,   ///< `https:\\x.org\a`, `https://x.org/a\_b`
        Parenthesis, ///< A bracket or quotation mark at its end that nothing opens.
        Doubled,     ///< `https://x.org/https://x.org/`
        Host,        ///< No server is named, or none that could be.
        Mail,        ///< `mailto:` without an address of mail.
        Program,     ///< `javascript:`
    };

    Kind kind = Kind::Scheme;
    QString corrected {}; ///< Empty where it is not certain what was meant.

    /// Nothing for addresses that are right, for those of other schemes, and for paths. `target`: escapes and entities
    /// read.
    [[nodiscard]] static std::optional<AddressFault> of(const QString &target);

    friend bool operator==(const AddressFault &, const AddressFault &) = default;
};

/// `example.org/path` as an address of the web, where its first part looks like a server's name, with an ending that
/// many have; else empty. Whether it is a path in a library is for the caller to know.
[[nodiscard]] QString asWebAddress(const QString &target);

} // namespace Commonplace
