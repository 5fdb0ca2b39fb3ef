// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QString>

namespace Commonplace {

/// Where a library can be cloned from, as git takes it.
struct CloneAddress {
    enum class Kind {
        Network, ///< https, http, ssh, git or `user@host:path`.
        Local,   ///< A folder or a bundle file on this computer, by path or `file://`.
    };

    Kind kind = Kind::Network;
    QString url;  ///< What git is given.
    QString name; ///< What a folder for it would be called; never empty, never hidden, without `/`.

    friend bool operator==(const CloneAddress &, const CloneAddress &) = default;

    /// Reads what a person typed or pasted: blanks around it do not count, `~/` is the home folder, an address without
    /// a scheme such as `forge.org/who/what` is taken for https, and the address of a page inside a repository on
    /// GitHub or GitLab for that of its repository.
    /// Fails with InvalidArgument where it is no address, Refused for one that git would run a program for (`ext::…`),
    /// an option (`-…`) and a password in it, which git would keep readable in the library's folder.
    [[nodiscard]] static Result<CloneAddress> read(const QString &typed);
};

/// What git may speak for a library: the value of `GIT_ALLOW_PROTOCOL` for all that goes out to a network or a disk.
inline constexpr const char *allowedTransports = "https:http:ssh:git:file";

} // namespace Commonplace
