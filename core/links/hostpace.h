// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/linksettings.h"

#include <chrono>
#include <deque>
#include <optional>

namespace Commonplace {

/// When one host may be asked again: no more requests at once than allowed, and in no second more than allowed. All
/// times are given, none is taken. The second is reckoned a tenth longer, for requests that overtake each other on
/// their way.
///
/// Qt (6.8) sends a request again by itself where a server closes the connection without an answer, once, or says what
/// is not HTTP, three times (QHttpNetworkConnectionChannel, reconnectAttempts), and cannot be told not to. So room is
/// kept for these: for all of them until a host has answered, then for one, as LinkRequest breaks off at the second.
/// What was really sent is counted when it is known.
class HostPace
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit HostPace(const LinkSettings::Pace &pace);

    /// When the next request may begin, `now` at the earliest; nothing where one has to end before.
    [[nodiscard]] std::optional<Time> nextTurn(Time now) const;

    void begin(Time now);
    /// A request ended that was really sent so many times.
    void end(Time now, int timesSent, bool isAnswered);

    /// The host said how long it wants to be left alone.
    void holdUntil(Time time) { m_heldUntil = std::max(m_heldUntil, time); }
    [[nodiscard]] Time heldUntil() const { return m_heldUntil; }
    /// The host said that it is asked too fast: half as fast from now on. Said by several answers at once it counts
    /// once.
    void slowDown(Time now);

    /// What the host was asked, and said, in a run before this one.
    void carryOn(const HostPace &before);

private:
    void forget(Time now);

    int m_atOnce;
    int m_most; ///< In one window.
    std::chrono::steady_clock::duration m_window;
    std::deque<Time> m_sent; ///< The latest `m_most` and more.
    Time m_heldUntil {};
    Time m_slowedAt {};
    int m_running = 0;
    bool m_isTrusted = false; ///< It answered, and none was sent again since.
};

} // namespace Commonplace
