// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/gitprocess.h"
#include "text/error.h"

namespace Commonplace {

/// Why talking to where the library comes from did not work, so that the right way out can be offered.
struct RemoteFailure {
    enum class Reason {
        NoNetwork,     ///< The server was not reached, or the line broke off. What waits is sent later.
        NoRight,       ///< The person is known there and may not do this. A copy of their own helps.
        NoCredentials, ///< Who the person is was not told, or is wrong.
        NotThere,      ///< The server has no such repository, or does not show it to this person.
        UnknownServer, ///< The server's own identity (its key or certificate) is not trusted.
        RemoteMoved,   ///< Somebody else changed the proposal there since it was sent.
        HookRefused,   ///< A check of the library's, here or there, did not accept it.
        Other,         ///< Anything else; Error::code tells.
    };

    Reason reason = Reason::Other;
    Error error {}; ///< For people.

    friend bool operator==(const RemoteFailure &, const RemoteFailure &) = default;
};

template <typename T>
using RemoteResult = std::expected<T, RemoteFailure>;

} // namespace Commonplace
