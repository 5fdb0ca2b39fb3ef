// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "links/linkverdict.h"
#include "profile/linksettings.h"

#include <QList>
#include <QMetaType>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>

namespace Commonplace {

/// How a run of LinkChecker is to be.
struct LinkCheckOptions {
    enum class Asked {
        Due,        ///< What LinkMemory::isDue(); the others get what is remembered.
        Everything, ///< Also what answered lately.
        Nothing,    ///< Offline: what is remembered, with its age.
    };

    LinkSettings settings {};
    QString memoryFile {}; ///< LinkMemory; empty: nothing is remembered.
    Asked asked = Asked::Due;

    /// Whether the person consents to asking this computer and private networks: all of them, or these hosts (as
    /// LinkAddress::host()). An entry that a stranger wrote must not make a program knock there.
    bool mayAskPrivateNetworks = false;
    QSet<QString> privateHosts {};

    bool looksForFragments = false; ///< Also whether pages have the places that links name; reads the pages.

    /// For the run as a whole; what was not asked by then stays due.
    std::optional<std::chrono::milliseconds> budget {};
    int atOnce = 128; ///< Requests to all hosts together.

    /// For an address as a whole; the profile's timeout unless given.
    std::optional<std::chrono::milliseconds> timeLimit {};
    /// Before trying again what may pass; the second time it is twice as long.
    std::chrono::milliseconds pause { 1000 };
};

/// What one address, as it was handed over, was found to be.
struct LinkResult {
    QString address;
    LinkVerdict verdict;

    friend bool operator==(const LinkResult &, const LinkResult &) = default;
};

struct LinkProgress {
    int total = 0; ///< Addresses handed over.
    int done = 0;  ///< Of these have a result.
    int asked = 0; ///< Of these were asked for in this run; the others are remembered, ignored or cannot be asked.

    friend bool operator==(const LinkProgress &, const LinkProgress &) = default;
};

/// How a run ended.
struct LinkSummary {
    enum class Ending {
        Complete,
        Cancelled,
        OverBudget,
        Offline, ///< Nothing at all answered, so this computer has no network: nothing was held against any address.
    };

    Ending ending = Ending::Complete;
    LinkProgress progress {};
    int left = 0;       ///< Without a result: they stay due, and come first the next time.
    int requests = 0;   ///< Questions to servers.
    QString trouble {}; ///< LinkMemory::trouble()

    friend bool operator==(const LinkSummary &, const LinkSummary &) = default;
};

} // namespace Commonplace

Q_DECLARE_METATYPE(Commonplace::LinkCheckOptions)
Q_DECLARE_METATYPE(Commonplace::LinkResult)
Q_DECLARE_METATYPE(Commonplace::LinkProgress)
Q_DECLARE_METATYPE(Commonplace::LinkSummary)
