// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Commonplace {

/// How far git is with fetching or sending.
struct TransferProgress {
    enum class Phase {
        Connecting, ///< Nothing was heard yet.
        Preparing,  ///< The other side counts and packs.
        Receiving,
        Sending,
        Resolving, ///< What arrived is put in order.
        Writing,   ///< Files are written into the folder, large ones fetched.
    };

    Phase phase = Phase::Connecting;
    int percent = -1;     ///< Of this phase; -1 where it is not known.
    QByteArray amount {}; ///< Such as "12.30 MiB | 1.10 MiB/s"; empty in phases without one.

    friend bool operator==(const TransferProgress &, const TransferProgress &) = default;
};

/// Reads what git prints with `--progress`, as it comes in.
class TransferProgressReader
{
public:
    /// Takes the next piece of git's standard error; the newest progress in it, if there is any.
    std::optional<TransferProgress> read(QByteArrayView piece);

    /// One line, without its end. nullopt where it tells of no progress.
    [[nodiscard]] static std::optional<TransferProgress> readLine(QByteArrayView line);

private:
    QByteArray m_rest; // of a line that has no end yet
};

} // namespace Commonplace
