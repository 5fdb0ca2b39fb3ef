// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "library/entryfacts.h"
#include "links/linkverdict.h"
#include "profile/checksettings.h"
#include "relations/entrysource.h"

#include <QHash>

#include <optional>

namespace Commonplace {

/// What was found of addresses, by how they are written in entries.
using LinkVerdicts = QHash<QString, LinkVerdict>;

/// The problems of links that lead to other sites, by what was found of them. Rules: `link/broken`, `link/anchor` (the
/// page is there, the place in it is not), `link/moved` (for good), `link/blocked`, `link/unreachable`, `link/suspect`.
/// Only the first two are warnings: what only may be wrong is for those who look for it. Asks nobody anything. Thread:
/// any; const calls may run at the same time.
class OuterLinkChecks
{
public:
    /// Without `entries` problems come without fixes.
    explicit OuterLinkChecks(CheckSettings settings, EntrySource entries = {});

    /// The links of an entry that are asked for: those to other sites, each place once. Own ones are LinkChecks'.
    [[nodiscard]] static QList<LinkFact> asked(const EntryFacts &entry);

    /// The problems of one entry, in the order of its links.
    [[nodiscard]] QList<Problem> check(const EntryFacts &entry, const LinkVerdicts &verdicts) const;

    /// What writes another address in the place of one; nothing where that cannot be done without touching more.
    /// `entry` is the file that `link` was found in.
    [[nodiscard]] static std::optional<TextEdits> replacement(const Entry &entry, const LinkFact &link,
                                                              const QString &address);

private:
    CheckSettings m_settings;
    EntrySource m_entries;
};

} // namespace Commonplace
