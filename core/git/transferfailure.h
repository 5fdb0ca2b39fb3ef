// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/gitprocess.h"
#include "text/error.h"

#include <QByteArrayView>
#include <QString>

namespace Commonplace {

/// Why git could not fetch from or send to another place.
enum class TransferFailure {
    NoNetwork,   ///< The other computer was not reached, or the connection broke.
    NotFound,    ///< It was, and has nothing there, or nothing for this person.
    Credentials, ///< It wants to know who asks, and nobody or not the right one was named.
    Denied,      ///< It knows who asks and does not allow it.
    HostKey,     ///< ssh does not know the other computer, or knows another one by its name.
    Certificate, ///< https could not make sure that it is the right computer.
    ServerFault,
    NoRoom,
    Damaged, ///< What arrived or lies there is not whole.
    MissingTool,
    Other,
};

/// What git's words (with LC_ALL=C) tell of a failure. git has no exit codes for this, so the words are all there is;
/// they only decide which sentence is shown above them, and whether trying again later makes sense.
[[nodiscard]] TransferFailure transferFailure(QByteArrayView words);

/// The error for people, with git's words as details. `address` is shown. The codes: ToolFailed for NoNetwork and
/// ServerFault, NotFound, Refused for what concerns rights and trust, Unwritable for NoRoom, Malformed for Damaged,
/// MissingTool; ToolFailed for the others.
[[nodiscard]] Error transferError(TransferFailure failure, const QString &address, const GitOutput &output);

} // namespace Commonplace
