// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "links/hostpace.h"
#include "links/linkverdict.h"
#include "links/namelookup.h"

#include <deque>

namespace Commonplace {

struct LinkPage;

/// What a run knows of one host. A name's addresses are looked up again after `NameHolds`, less than Qt keeps them, so
/// that what is looked at is what is asked.
class LinkHost
{
public:
    using Time = HostPace::Time;
    using Reason = LinkVerdict::Reason;

    static constexpr std::chrono::seconds NameHolds { 20 };
    static constexpr int MostFailures = 3;

    LinkHost(QString name, const LinkSettings::Pace &pace)
        : m_name(std::move(name))
        , m_pace(pace)
    {
    }

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] HostPace &pace() { return m_pace; }

    std::deque<LinkPage *> waiting; ///< Their next question is for this host.
    bool isQueued = false;          ///< In the run's list of hosts that may be asked.
    bool isLookedUp = false;        ///< Right now.
    bool mayLookUpAgain = true;     ///< Its name, where that could not be found out.

    /// Whether its addresses are known, for long enough.
    [[nodiscard]] bool isKnown(Time now) const { return m_isFailed || m_knownUntil > now; }
    void learn(const NameAnswer &answer, Time now);
    [[nodiscard]] bool isPrivate() const { return m_isPrivate; }

    /// Why it is not asked any more in this run; None while it is.
    [[nodiscard]] Reason closed() const { return m_closed; }
    void close(Reason reason) { m_closed = reason; }

    /// What a question to it came to: a host that fails time and again is closed.
    void count(Reason failure);

private:
    QString m_name;
    HostPace m_pace;
    Time m_knownUntil {};
    bool m_isFailed = false;
    bool m_isPrivate = true;
    bool m_hasAnswered = false;
    int m_failures = 0;
    Reason m_closed = Reason::None;
};

} // namespace Commonplace
