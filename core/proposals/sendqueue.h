// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

namespace Commonplace {

/// A proposal that waits for a network.
struct WaitingProposal {
    QByteArray repository {}; ///< The repository's top folder, bytes of the file system.
    QByteArray branch {};
    QByteArray remote {}; ///< Where it is to go.
    QDateTime since {};   ///< UTC.

    friend bool operator==(const WaitingProposal &, const WaitingProposal &) = default;
};

/// What is to be sent when there is a network again, kept in one file outside of all libraries. Only which proposals:
/// what is in them stays with git, and a version that is kept meanwhile goes along.
///
/// Safe with several windows and programs at once. Calls block, fail with Unreadable, Unwritable, and with Malformed
/// for a file that is not one of ours, which is then left as it is.
class SendQueue
{
public:
    explicit SendQueue(QString file);

    [[nodiscard]] Result<QList<WaitingProposal>> list() const;
    /// Adds a proposal; one that waits already only goes elsewhere.
    [[nodiscard]] Result<void> add(const WaitingProposal &proposal) const;
    /// Fine where it does not wait.
    [[nodiscard]] Result<void> remove(const QByteArray &repository, const QByteArray &branch) const;

private:
    [[nodiscard]] Result<void> change(const std::function<void(QList<WaitingProposal> &)> &change) const;
    [[nodiscard]] Result<QList<WaitingProposal>> read() const;

    QString m_file;
};

} // namespace Commonplace
