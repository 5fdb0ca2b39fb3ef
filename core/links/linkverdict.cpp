// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linkverdict.h"

#include <algorithm>
#include <array>

namespace Commonplace {

using namespace Qt::StringLiterals;

namespace {

using Reason = LinkVerdict::Reason;
using State = LinkVerdict::State;

struct Row {
    Reason reason;
    State state;
    QLatin1StringView name;
};

constexpr std::array rows {
    Row { Reason::None, State::Unasked, "unasked"_L1 },
    Row { Reason::Ignored, State::Unasked, "ignored"_L1 },
    Row { Reason::NotWeb, State::Unasked, "not-web"_L1 },
    Row { Reason::HostThrottles, State::Unasked, "host-throttles"_L1 },
    Row { Reason::Answered, State::Alive, "answered"_L1 },
    Row { Reason::Redirected, State::Moved, "redirected"_L1 },
    Row { Reason::BadAddress, State::Broken, "bad-address"_L1 },
    Row { Reason::NotFound, State::Broken, "not-found"_L1 },
    Row { Reason::Gone, State::Broken, "gone"_L1 },
    Row { Reason::FragmentMissing, State::Broken, "fragment-missing"_L1 },
    Row { Reason::RedirectLoop, State::Broken, "redirect-loop"_L1 },
    Row { Reason::RedirectBroken, State::Broken, "redirect-broken"_L1 },
    Row { Reason::HasCredentials, State::Uncertain, "has-credentials"_L1 },
    Row { Reason::PrivateNetwork, State::Uncertain, "private-network"_L1 },
    Row { Reason::NeedsLogin, State::Uncertain, "needs-login"_L1 },
    Row { Reason::Forbidden, State::Uncertain, "forbidden"_L1 },
    Row { Reason::Legal, State::Uncertain, "legal"_L1 },
    Row { Reason::Throttled, State::Uncertain, "throttled"_L1 },
    Row { Reason::BotWall, State::Uncertain, "bot-wall"_L1 },
    Row { Reason::Refused, State::Uncertain, "refused"_L1 },
    Row { Reason::OddAnswer, State::Uncertain, "odd-answer"_L1 },
    Row { Reason::TooManyRedirects, State::Uncertain, "too-many-redirects"_L1 },
    Row { Reason::NeedsCookies, State::Uncertain, "needs-cookies"_L1 },
    Row { Reason::OtherScheme, State::Uncertain, "other-scheme"_L1 },
    Row { Reason::CertificateExpired, State::Uncertain, "certificate-expired"_L1 },
    Row { Reason::CertificateSelfSigned, State::Uncertain, "certificate-self-signed"_L1 },
    Row { Reason::CertificateWrongHost, State::Uncertain, "certificate-wrong-host"_L1 },
    Row { Reason::CertificateUntrusted, State::Uncertain, "certificate-untrusted"_L1 },
    Row { Reason::NameUnknown, State::Unreachable, "name-unknown"_L1 },
    Row { Reason::NameServerFails, State::Unreachable, "name-server-fails"_L1 },
    Row { Reason::ConnectionRefused, State::Unreachable, "connection-refused"_L1 },
    Row { Reason::ConnectionLost, State::Unreachable, "connection-lost"_L1 },
    Row { Reason::TimedOut, State::Unreachable, "timed-out"_L1 },
    Row { Reason::NetworkUnreachable, State::Unreachable, "network-unreachable"_L1 },
    Row { Reason::ProxyFails, State::Unreachable, "proxy-fails"_L1 },
    Row { Reason::TlsFails, State::Unreachable, "tls-fails"_L1 },
    Row { Reason::Garbled, State::Unreachable, "garbled"_L1 },
    Row { Reason::ServerFault, State::Unreachable, "server-fault"_L1 },
};

const Row &rowOf(Reason reason)
{
    const auto *const row = std::ranges::find(rows, reason, &Row::reason);
    return row == rows.end() ? rows.front() : *row;
}

} // namespace

bool LinkVerdict::isSuspect() const
{
    return notes.testAnyFlags(Notes(Note::SaysNotFound) | Note::LeadsToRoot);
}

State stateOf(Reason reason)
{
    return rowOf(reason).state;
}

LinkVerdict verdictOf(Reason reason, const QString &detail)
{
    return { .state = stateOf(reason), .reason = reason, .detail = detail };
}

QString nameOf(State state)
{
    switch (state) {
    case State::Alive:
        return u"alive"_s;
    case State::Moved:
        return u"moved"_s;
    case State::Broken:
        return u"broken"_s;
    case State::Uncertain:
        return u"uncertain"_s;
    case State::Unreachable:
        return u"unreachable"_s;
    case State::Unasked:
        break;
    }
    return u"unasked"_s;
}

QString nameOf(Reason reason)
{
    return rowOf(reason).name;
}

Reason reasonNamed(QStringView name)
{
    const auto *const row = std::ranges::find_if(rows, [name](const Row &one) { return one.name == name; });
    return row == rows.end() ? Reason::None : row->reason;
}

} // namespace Commonplace
