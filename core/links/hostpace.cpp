// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/hostpace.h"

#include <algorithm>
#include <cmath>

namespace Commonplace {

namespace {

constexpr int HiddenSends = 3;
constexpr int HiddenSendsOfTrusted = 1;
constexpr double SecondsAreLonger = 1.1;

} // namespace

HostPace::HostPace(const LinkSettings::Pace &pace)
    : m_atOnce(std::max(pace.atOnce, 1))
    , m_most(std::max(static_cast<int>(std::floor(pace.perSecond)), 1))
    , m_window(std::chrono::duration_cast<std::chrono::steady_clock::duration>(
          std::chrono::duration<double>(SecondsAreLonger * m_most / std::max(pace.perSecond, 0.001))))
{
}

std::optional<HostPace::Time> HostPace::nextTurn(Time now) const
{
    if (m_running >= m_atOnce)
        return std::nullopt;
    const int hidden = m_isTrusted ? HiddenSendsOfTrusted : HiddenSends;
    const int kept = hidden * (m_running + 1);
    // Where not even one request with all that may hide behind it has room, one after the other is all that can be.
    const int room = m_running == 0 ? std::max(m_most - kept, 1) : m_most - kept;
    if (room < 1)
        return std::nullopt;
    Time turn = std::max(now, m_heldUntil);
    // So that with the new one there are at most `room` in the window, the room-th last must have left it.
    if (static_cast<int>(m_sent.size()) >= room)
        turn = std::max(turn, m_sent[m_sent.size() - static_cast<size_t>(room)] + m_window);
    return turn;
}

void HostPace::begin(Time now)
{
    forget(now);
    m_sent.push_back(now);
    ++m_running;
}

void HostPace::end(Time now, int timesSent, bool isAnswered)
{
    forget(now);
    --m_running;
    // When exactly it was sent again is not known; the latest that can be is now.
    for (int i = 1; i < timesSent; ++i)
        m_sent.push_back(now);
    m_isTrusted = timesSent <= 1 && (m_isTrusted || isAnswered);
}

void HostPace::carryOn(const HostPace &before)
{
    m_sent = before.m_sent;
    m_heldUntil = before.m_heldUntil;
    m_isTrusted = before.m_isTrusted;
}

void HostPace::slowDown(Time now)
{
    if (m_slowedAt != Time() && now - m_slowedAt < m_window)
        return;
    m_slowedAt = now;
    if (m_most > 1)
        m_most /= 2;
    else
        m_window *= 2;
    m_atOnce = std::max(m_atOnce / 2, 1);
}

void HostPace::forget(Time now)
{
    while (!m_sent.empty() && m_sent.front() + m_window <= now)
        m_sent.pop_front();
}

} // namespace Commonplace
