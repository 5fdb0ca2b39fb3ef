// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Commonplace {

/// What git or ssh asks through an askpass program (gitcredentials(7), ssh(1)), taken apart. Both give nothing but a
/// text, in English since git is run with LC_ALL=C.
struct AskPassQuestion {
    enum class Kind {
        UserName,
        Password,
        Passphrase, ///< Of a key: `key` is its file.
        HostKey,    ///< Is this the right computer? To be answered with "yes" or "no".
        Confirm,    ///< Yes or no, answered by the exit code alone.
        Notice,     ///< Nothing to answer: shown until ssh ends it ("touch your key").
        Other,      ///< Something secret, as `prompt` says.
    };

    Kind kind = Kind::Other;
    QString prompt {}; ///< As it was asked.
    QString host {};   ///< Who asks, with the port if it is not the usual one.
    QString user {};   ///< Who is asked for, where it is known.
    QString key {};
    QString keyType {};     ///< Of the other computer, such as "ED25519".
    QString fingerprint {}; ///< Such as "SHA256:…".

    friend bool operator==(const AskPassQuestion &, const AskPassQuestion &) = default;

    /// `hint` is the value of SSH_ASKPASS_PROMPT ("confirm", "none" or nothing).
    [[nodiscard]] static AskPassQuestion read(const QString &prompt, const QString &hint = {});
};

} // namespace Commonplace
