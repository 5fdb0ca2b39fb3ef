// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "git/transferfailure.h"

#include "git/gitmessage.h"

#include <QCoreApplication>

#include <array>

namespace Commonplace {

namespace {

struct Sign {
    const char *words;
    TransferFailure failure;
};

/// In this order: what tells most stands first, because git adds general words to what ssh and curl said.
constexpr std::array signs {
    Sign { "No space left on device", TransferFailure::NoRoom },
    Sign { "Disk quota exceeded", TransferFailure::NoRoom },
    Sign { "cannot run ssh", TransferFailure::MissingTool },
    Sign { "REMOTE HOST IDENTIFICATION HAS CHANGED", TransferFailure::HostKey },
    Sign { "Host key verification failed", TransferFailure::HostKey },
    Sign { "SSL certificate", TransferFailure::Certificate },
    Sign { "certificate verification failed", TransferFailure::Certificate },
    Sign { "Could not resolve host", TransferFailure::NoNetwork },
    Sign { "Temporary failure in name resolution", TransferFailure::NoNetwork },
    Sign { "Could not connect to server", TransferFailure::NoNetwork },
    Sign { "Couldn't connect to server", TransferFailure::NoNetwork },
    Sign { "Failed to connect to", TransferFailure::NoNetwork },
    Sign { "Connection refused", TransferFailure::NoNetwork },
    Sign { "Connection timed out", TransferFailure::NoNetwork },
    Sign { "Operation timed out", TransferFailure::NoNetwork },
    Sign { "No route to host", TransferFailure::NoNetwork },
    Sign { "Network is unreachable", TransferFailure::NoNetwork },
    Sign { "Name or service not known", TransferFailure::NoNetwork },
    Sign { "could not read Username", TransferFailure::Credentials },
    Sign { "could not read Password", TransferFailure::Credentials },
    Sign { "unable to read askpass response", TransferFailure::Credentials },
    Sign { "Authentication failed", TransferFailure::Credentials },
    Sign { "Permission denied (", TransferFailure::Credentials },
    Sign { "Too many authentication failures", TransferFailure::Credentials },
    Sign { "returned error: 401", TransferFailure::Credentials },
    Sign { "returned error: 403", TransferFailure::Denied },
    Sign { "detected dubious ownership", TransferFailure::Denied },
    Sign { "Repository not found", TransferFailure::NotFound },
    Sign { "does not appear to be a git repository", TransferFailure::NotFound },
    Sign { "not valid: is this a git repository", TransferFailure::NotFound },
    Sign { "returned error: 404", TransferFailure::NotFound },
    Sign { "returned error: 410", TransferFailure::NotFound },
    Sign { "does not exist", TransferFailure::NotFound },
    Sign { "' not found", TransferFailure::NotFound },
    Sign { "returned error: 5", TransferFailure::ServerFault },
    Sign { "lacks these prerequisite commits", TransferFailure::Damaged },
    Sign { "bundle file", TransferFailure::Damaged },
    Sign { "unrecognized header", TransferFailure::Damaged },
    Sign { "pack is corrupt", TransferFailure::Damaged },
    Sign { "pack has bad object", TransferFailure::Damaged },
    Sign { "inflate returned", TransferFailure::Damaged },
    Sign { "pack signature mismatch", TransferFailure::Damaged },
    Sign { "Connection reset by peer", TransferFailure::NoNetwork },
    Sign { "RPC failed", TransferFailure::NoNetwork },
    Sign { "early EOF", TransferFailure::NoNetwork },
    Sign { "unexpected disconnect", TransferFailure::NoNetwork },
    Sign { "hung up unexpectedly", TransferFailure::NoNetwork },
    Sign { "Connection closed by", TransferFailure::NoNetwork },
    Sign { "Empty reply from server", TransferFailure::NoNetwork },
};

struct Words {
    QString sentence;
    ErrorCode code;
};

Words wordsFor(TransferFailure failure)
{
    switch (failure) {
    case TransferFailure::NoNetwork:
        return { QCoreApplication::translate("Git", "“%1” was not reached, or the connection broke. See whether this "
                                                    "computer is connected and the address is right, and try again."),
                 ErrorCode::ToolFailed };
    case TransferFailure::NotFound:
        return { QCoreApplication::translate("Git", "There is no library at “%1”, or none that you may see. See "
                                                    "whether the address is right."),
                 ErrorCode::NotFound };
    case TransferFailure::Credentials:
        return { QCoreApplication::translate("Git", "“%1” did not let you in: it asks who you are, and got no name and "
                                                    "password or key that it accepts. Try again with the right ones, "
                                                    "or ask whoever looks after it."),
                 ErrorCode::Refused };
    case TransferFailure::Denied:
        return { QCoreApplication::translate("Git", "You are not allowed to do this at “%1”. Ask whoever looks after "
                                                    "it for access."),
                 ErrorCode::Refused };
    case TransferFailure::HostKey:
        return { QCoreApplication::translate("Git", "It is not certain that “%1” is the computer it says it is, so "
                                                    "nothing was exchanged with it. Compare its fingerprint with the "
                                                    "one that its owners publish."),
                 ErrorCode::Refused };
    case TransferFailure::Certificate:
        return { QCoreApplication::translate("Git", "The certificate of “%1” could not be verified, so nothing was "
                                                    "exchanged with it. See whether the clock of this computer is "
                                                    "right, or ask whoever looks after the address."),
                 ErrorCode::Refused };
    case TransferFailure::ServerFault:
        return { QCoreApplication::translate("Git", "“%1” answered with a fault of its own. Try again later."),
                 ErrorCode::ToolFailed };
    case TransferFailure::NoRoom:
        return { QCoreApplication::translate("Git", "There is not enough room on the disk for the library from “%1”. "
                                                    "Free some, or choose another place."),
                 ErrorCode::Unwritable };
    case TransferFailure::Damaged:
        return { QCoreApplication::translate("Git", "What “%1” gave is not a whole library. Get the file again, or ask "
                                                    "for one that holds all versions."),
                 ErrorCode::Malformed };
    case TransferFailure::MissingTool:
        return { QCoreApplication::translate("Git", "For “%1” the program ssh is needed, and this computer does not "
                                                    "have it. Install OpenSSH, or use an address with https://."),
                 ErrorCode::MissingTool };
    case TransferFailure::Other:
        break;
    }
    return { QCoreApplication::translate("Git", "git could not exchange anything with “%1”."), ErrorCode::ToolFailed };
}

} // namespace

TransferFailure transferFailure(QByteArrayView words)
{
    for (const Sign &sign : signs) {
        if (words.indexOf(QByteArrayView(sign.words)) >= 0)
            return sign.failure;
    }
    return TransferFailure::Other;
}

Error transferError(TransferFailure failure, const QString &address, const GitOutput &output)
{
    const Words words = wordsFor(failure);
    return GitMessage::failure(words.sentence.arg(address), output, words.code);
}

} // namespace Commonplace
