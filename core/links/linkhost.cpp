// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linkhost.h"

#include "links/privatehosts.h"

#include <algorithm>

namespace Commonplace {

void LinkHost::learn(const NameAnswer &answer, Time now)
{
    m_isFailed = answer.kind != NameAnswer::Kind::Found;
    m_knownUntil = now + NameHolds;
    m_isPrivate = isPrivateHost(m_name) || std::ranges::any_of(answer.addresses, isPrivateAddress);
    if (m_isFailed)
        m_closed = answer.kind == NameAnswer::Kind::Unknown ? Reason::NameUnknown : Reason::NameServerFails;
}

void LinkHost::count(Reason failure)
{
    using enum LinkVerdict::Reason;
    switch (failure) {
    case ConnectionRefused:
    case ConnectionLost:
    case NetworkUnreachable:
    case TimedOut:
    case TlsFails:
        ++m_failures;
        break;
    default:
        m_failures = 0;
        m_hasAnswered = true;
        break;
    }
    if (m_failures >= MostFailures && !m_hasAnswered && m_closed == None)
        m_closed = failure;
}

} // namespace Commonplace
