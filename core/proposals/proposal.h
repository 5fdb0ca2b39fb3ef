// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Commonplace {

/// A line of work of its own on the library, to be proposed to who looks after it: a branch of git, with what is known
/// of it in git's settings (`branch.NAME.commonplaceproposal`, its title; `branch.NAME.description`;
/// `branch.NAME.commonplaceremote`) and in references of ours (`refs/commonplace/sent/NAME`).
struct Proposal {
    QByteArray branch {};
    QString title {};
    QString description {};
    QByteArray commit {}; ///< Its last version.
    QDateTime changed {}; ///< When that was made.
    bool isCurrent = false;
    QByteArray otherFolder {}; ///< Where else on this computer its files are worked on; else empty.
    QByteArray remote {};      ///< Where it was sent; empty when it was not.
    QByteArray sent {};        ///< The last version that was sent there; empty when none was.

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// A version that belongs to a proposal.
struct ProposalVersion {
    QByteArray commit;
    QString author;
    QDateTime time;
    QString subject; ///< First line of the message.
    QString body;    ///< The rest of it.

    friend bool operator==(const ProposalVersion &, const ProposalVersion &) = default;
};

/// A file that a proposal changes. Paths are bytes, relative to the library's folder.
struct ProposalChange {
    enum class Kind { Added, Changed, Removed, Renamed };

    Kind kind = Kind::Changed;
    QByteArray path {};
    QByteArray oldPath {}; ///< Of a renamed one; else the same as `path`.
    QByteArray before {};  ///< The id of its content in the main line; empty when added.
    QByteArray after {};   ///< The id of its content in the proposal; empty when removed.

    friend bool operator==(const ProposalChange &, const ProposalChange &) = default;
};

} // namespace Commonplace
