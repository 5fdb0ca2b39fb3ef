// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/proposalupdate.h"

#include <QMap>

namespace Commonplace {

/// Two versions brought together into one tree, nothing of it in files. Made for one merge; see
/// ProposalUpdate::update() for the rules. All calls block.
class TreeMerge
{
public:
    TreeMerge(const Repository &repository, const FileMergeRules &rules, std::stop_token stop);

    struct Merged {
        QByteArray tree; ///< Empty as long as there are questions.
        QList<MergeQuestion> questions;
        QList<QByteArray> merged;
    };

    [[nodiscard]] Result<Merged> merge(const QByteArray &base, const QByteArray &ours, const QByteArray &theirs,
                                       const MergeDecisions &decisions);

private:
    /// A file's object and mode on one side.
    struct Side {
        QByteArray mode;
        QByteArray object;
        friend bool operator==(const Side &, const Side &) = default;
    };
    /// A file that both sides changed, by its path in the merged tree.
    struct Shared {
        std::optional<Side> base {};
        std::optional<Side> ours {};
        std::optional<Side> theirs {};
        bool isConflict = false;
    };
    using SharedFiles = QMap<QByteArray, Shared>;
    struct Change {
        QByteArray path; ///< Afterwards.
        std::optional<Side> before;
        std::optional<Side> after;
    };

    [[nodiscard]] Result<SharedFiles> conflicts(const QByteArray &ours, const QByteArray &theirs);
    [[nodiscard]] Result<void> addCleanOnes(SharedFiles &files, const QByteArray &base, const QByteArray &ours,
                                            const QByteArray &theirs) const;
    [[nodiscard]] Result<QHash<QByteArray, Change>> changes(const QByteArray &from, const QByteArray &to) const;
    [[nodiscard]] Result<void> settle(const QByteArray &path, const Shared &file, const MergeDecisions &decisions,
                                      Merged &result);
    [[nodiscard]] Result<void> replace(const QByteArray &path, const QByteArray &mode,
                                       const std::optional<QByteArray> &content);
    [[nodiscard]] Result<std::optional<QByteArray>> content(const std::optional<Side> &side) const;
    [[nodiscard]] Result<QByteArray> writeTree() const;

    const Repository &m_repository;
    const FileMergeRules &m_rules;
    std::stop_token m_stop;
    GitProcess m_git;  ///< At the top folder.
    QByteArray m_tree; ///< git's own result.
    QByteArray m_indexLines;
};

} // namespace Commonplace
