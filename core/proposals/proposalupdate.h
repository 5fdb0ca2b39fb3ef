// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/repository.h"
#include "proposals/mainline.h"
#include "proposals/remotefailure.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace Commonplace {

/// Brings together two states of an entry that both come from `base`; nullopt where a person must decide.
using EntryMerger = std::function<std::optional<QByteArray>(const QByteArray &path, const QByteArray &base,
                                                            const QByteArray &ours, const QByteArray &theirs)>;

/// How files are brought together. Paths are bytes, relative to the library's folder.
struct FileMergeRules {
    std::function<bool(const QByteArray &path)> isEntry;
    EntryMerger merge; ///< None: a person decides on every entry that both sides changed.
};

/// A file that a person must decide on. No content means that there is no such file on that side.
struct MergeQuestion {
    QByteArray path {};
    std::optional<QByteArray> base {};
    std::optional<QByteArray> ours {};   ///< As the proposal has it.
    std::optional<QByteArray> theirs {}; ///< As the main line has it.
    bool isEntry = true;                 ///< Else an image or the like, of which one side is to be taken as it is.

    friend bool operator==(const MergeQuestion &, const MergeQuestion &) = default;
};

/// The content that a person decided on; none: the file is to go.
using MergeDecisions = QHash<QByteArray, std::optional<QByteArray>>;

struct UpdateOutcome {
    enum class Kind {
        UpToDate,
        Forwarded, ///< The proposal had nothing of its own; it is at the main line now.
        Merged,
        Undecided, ///< Nothing was changed; `questions` are to be answered.
    };

    Kind kind = Kind::UpToDate;
    QByteArray before {};  ///< The proposal's version that the questions are about.
    QByteArray brought {}; ///< The main line's version.
    QByteArray after {};   ///< The proposal's version now.
    QList<MergeQuestion> questions {};
    QList<QByteArray> merged {}; ///< The entries that both sides had changed and that were brought together.

    friend bool operator==(const UpdateOutcome &, const UpdateOutcome &) = default;
};

/// Brings what is new in the library's main line into a proposal. All calls block.
class ProposalUpdate
{
public:
    ProposalUpdate(Repository repository, FileMergeRules rules);

    /// Asks the library's remote for the main line. Nothing but what is known of the remote changes.
    [[nodiscard]] RemoteResult<void> fetch(const MainLine &line, std::stop_token stop = {}) const;

    /// Merges `theirs`, a version of the main line, into the branch, without touching files before all is decided: git
    /// brings the files together, and every entry that both sides changed goes through the rules, whether git sees a
    /// conflict there or not. Then the branch goes forward, with its files where it is the one that is worked on; what
    /// is in files and in no version stays (see Worktree).
    ///
    /// With `decisions` about the questions of an earlier answer, and `expected`, its UpdateOutcome::before, it goes
    /// through to the end; fails with Changed where the proposal has another version by now.
    /// Also fails with IdentityMissing; Refused as Worktree does, where the branch is worked on in another folder, and
    /// for what no person can decide file by file (a file where the other side has a folder; two new names for one
    /// file), told with the paths; ToolFailed.
    [[nodiscard]] Result<UpdateOutcome> update(const QByteArray &branch, const QByteArray &theirs,
                                               const MergeDecisions &decisions = {}, const QByteArray &expected = {},
                                               const std::optional<Identity> &identity = {},
                                               std::stop_token stop = {}) const;

private:
    Repository m_repository;
    FileMergeRules m_rules;
};

} // namespace Commonplace
