// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linkinquiry.h"

#include <algorithm>
#include <array>

namespace Commonplace {

using namespace Qt::StringLiterals;

namespace {

using Reason = LinkVerdict::Reason;
using State = LinkVerdict::State;
using Note = LinkVerdict::Note;
using Header = QHttpHeaders::WellKnownHeader;

bool isRedirect(int status)
{
    constexpr std::array statuses { 300, 301, 302, 303, 307, 308 };
    return std::ranges::find(statuses, status) != statuses.end();
}

bool isPermanentStatus(int status)
{
    return status == 301 || status == 308;
}

/// To such addresses no browser lets a site lead it.
bool isRefusedByBrowsers(const QByteArray &location)
{
    const QByteArray scheme = location.trimmed().toLower();
    constexpr std::array<QByteArrayView, 7> schemes { "javascript:", "data:",        "file:",    "about:",
                                                      "blob:",       "view-source:", "vbscript:" };
    return std::ranges::any_of(schemes, [&](QByteArrayView one) { return scheme.startsWith(one); });
}

} // namespace

LinkInquiry::LinkInquiry(LinkAddress page, bool needsPage, std::chrono::milliseconds pause)
    : m_page(std::move(page))
    , m_needsPage(needsPage)
    , m_pause(pause)
    , m_method(needsPage ? Method::Get : Method::Head)
    , m_now(m_page)
    , m_seen { m_page.text() }
{
}

LinkInquiry::Step LinkInquiry::first() const
{
    return ask();
}

LinkInquiry::Step LinkInquiry::ask(std::chrono::milliseconds pause) const
{
    Body body = Body::None;
    if (m_method == Method::Get)
        body = m_needsPage ? Body::OfPages : Body::OfWalls;
    return { .address = m_now, .method = m_method, .body = body, .pause = pause };
}

LinkInquiry::Step LinkInquiry::take(const LinkAnswer &answer, const QDateTime &now)
{
    m_chain.append({ m_now.text(), answer.status });
    if (answer.failure != Reason::None)
        return failed(answer.failure);
    m_setsCookies = m_setsCookies || answer.headers.contains(Header::SetCookie);
    if (isRedirect(answer.status))
        return redirected(answer);
    const Reason reason = reasonOf(answer);
    if (answer.status == 429 || (answer.status == 503 && answer.headers.contains(Header::RetryAfter)))
        return throttled(answer, now);
    const bool isEmptyHead = m_method == Method::Head && isHollow(answer);
    if (reason == Reason::Answered && !isEmptyHead)
        return found(answer);
    if (m_method == Method::Head) {
        m_byHead = verdictOf(reason);
        return askByGet();
    }
    const bool mayPass = reason == Reason::ServerFault || answer.status == 408 || answer.status == 425;
    const int retries = answer.status == 503 || answer.status == 425 ? MostRetries : 1;
    if (mayPass && m_retries < retries)
        return again({});
    return conclude(reason);
}

LinkInquiry::Step LinkInquiry::failed(Reason reason)
{
    const bool mayBeHead = reason == Reason::ConnectionLost || reason == Reason::Garbled || reason == Reason::TimedOut;
    if (m_method == Method::Head && mayBeHead)
        return askByGet();
    const bool mayPass = reason == Reason::ConnectionLost || reason == Reason::NameServerFails;
    if (mayPass && m_retries < MostRetries)
        return again({});
    // Walls that let HEAD know that it is not wanted keep GET waiting.
    if (reason == Reason::TimedOut && m_byHead.state == State::Uncertain)
        return conclude(m_byHead.reason);
    return conclude(reason);
}

/// From the beginning, as the way there may be another one.
LinkInquiry::Step LinkInquiry::askByGet()
{
    m_method = Method::Get;
    m_now = m_page;
    m_chain.clear();
    m_seen = { m_page.text() };
    m_isDowngraded = false;
    return ask();
}

LinkInquiry::Step LinkInquiry::again(std::chrono::milliseconds pause)
{
    ++m_retries;
    m_chain.removeLast();
    return ask(std::max(pause, m_pause * (1 << (m_retries - 1))));
}

/// A page says more than headers about who throttles, so the second try is by GET.
LinkInquiry::Step LinkInquiry::againByGet(std::chrono::milliseconds pause)
{
    ++m_retries;
    Step step = askByGet();
    step.pause = std::max(pause, m_pause);
    return step;
}

LinkInquiry::Step LinkInquiry::throttled(const LinkAnswer &answer, const QDateTime &now)
{
    const std::optional<std::chrono::seconds> wanted = retryAfter(answer, now);
    const std::chrono::seconds hold = wanted.value_or(std::chrono::seconds(0));
    const bool isTooLong = hold > LongestHold;
    Step step;
    if (isBotWall(answer))
        step = m_method == Method::Head ? askByGet() : conclude(Reason::BotWall);
    else if (isTooLong || m_retries >= MostRetries)
        step = conclude(answer.status == 429 || isTooLong ? Reason::Throttled : Reason::ServerFault);
    else
        step = m_method == Method::Head ? againByGet(hold) : again(hold);
    step.hold = hold;
    step.isThrottled = answer.status == 429;
    return step;
}

LinkInquiry::Step LinkInquiry::redirected(const LinkAnswer &answer)
{
    const QByteArray location = answer.header(Header::Location);
    const bool hasLocation = answer.headers.contains(Header::Location);
    if (!hasLocation && answer.status == 300)
        return found(answer); // a page to choose from
    const LinkAddress target = m_now.resolved(location);
    if (target.isValid())
        return followed(target);
    if (m_method == Method::Head)
        return askByGet();
    const QString shown = QString::fromUtf8(location).left(200);
    switch (target.fault()) {
    case LinkAddress::Fault::Empty:
        return conclude(Reason::OddAnswer);
    case LinkAddress::Fault::HasCredentials:
        return conclude(Reason::HasCredentials);
    case LinkAddress::Fault::NotWeb:
        return conclude(isRefusedByBrowsers(location) ? Reason::RedirectBroken : Reason::OtherScheme, shown);
    default:
        return conclude(Reason::RedirectBroken, shown);
    }
}

LinkInquiry::Step LinkInquiry::followed(const LinkAddress &target)
{
    if (m_seen.contains(target.text())) {
        if (m_method == Method::Head)
            return askByGet();
        return conclude(m_setsCookies ? Reason::NeedsCookies : Reason::RedirectLoop);
    }
    if (m_chain.size() > MostRedirects)
        return conclude(Reason::TooManyRedirects);
    if (isLogin(m_page, target)) {
        m_chain.append({ target.text(), 0 });
        return conclude(Reason::NeedsLogin);
    }
    m_isDowngraded = m_isDowngraded || (m_now.scheme() == "https"_L1 && target.scheme() == "http"_L1);
    m_seen.insert(target.text());
    m_now = target;
    return ask();
}

bool LinkInquiry::isPermanent() const
{
    return m_chain.size() > 1 && std::all_of(m_chain.cbegin(), m_chain.cend() - 1, [](const LinkVerdict::Hop &hop) {
               return isPermanentStatus(hop.status);
           });
}

LinkInquiry::Step LinkInquiry::found(const LinkAnswer &answer)
{
    const bool isMoved = m_chain.size() > 1;
    const Step done = conclude(isMoved ? Reason::Redirected : Reason::Answered);
    m_verdict.notes.setFlag(Note::LeadsToRoot, isMoved && isLeadingAway(m_page, m_now));
    m_verdict.notes.setFlag(Note::Downgraded, m_isDowngraded);
    if (!answer.body.isEmpty() && answer.isHtml()) {
        m_html = readHtmlPage(answer.body);
        m_verdict.notes.setFlag(Note::SaysNotFound, saysNotFound(m_html));
        m_verdict.notes.setFlag(Note::Refreshes, m_html.refreshes);
    }
    if (m_needsPage)
        m_answer = answer;
    // What may be nothing, or less safe, is not offered in the place of what is there.
    if (isMoved && isPermanent() && !m_verdict.isSuspect() && !m_isDowngraded)
        m_verdict.newAddress = m_now.fullText();
    return done;
}

LinkInquiry::Step LinkInquiry::conclude(Reason reason, const QString &detail)
{
    m_verdict = verdictOf(reason, detail);
    m_verdict.chain = m_chain;
    m_verdict.status = m_chain.isEmpty() ? 0 : m_chain.constLast().status;
    return { .isDone = true };
}

void LinkInquiry::giveUp(Reason reason, const QString &detail)
{
    m_chain.append({ m_now.text(), 0 });
    if (reason == Reason::TimedOut && m_byHead.state == State::Uncertain)
        reason = m_byHead.reason;
    std::ignore = conclude(reason, detail);
}

LinkVerdict LinkInquiry::verdictFor(const QString &fragment) const
{
    LinkVerdict verdict = m_verdict;
    const bool isThere = verdict.state == State::Alive || verdict.state == State::Moved;
    if (!isThere || fragment.isEmpty())
        return verdict;
    if (!verdict.newAddress.isEmpty() && m_now.fragment().isEmpty())
        verdict.newAddress += u'#' + fragment;
    if (!m_needsPage)
        return verdict;
    // A redirect with a fragment of its own leads there, whatever was asked for.
    const QString named = m_now.fragment().isEmpty() ? fragment : m_now.fragment();
    switch (lookForFragment(named, m_answer, m_html)) {
    case FragmentAnswer::There:
        break;
    case FragmentAnswer::Unknown:
        verdict.notes |= Note::FragmentUnchecked;
        break;
    case FragmentAnswer::Missing:
        verdict.newAddress.clear();
        verdict.state = State::Broken;
        verdict.reason = Reason::FragmentMissing;
        verdict.detail = QUrl::fromPercentEncoding(named.toUtf8());
        break;
    }
    return verdict;
}

} // namespace Commonplace
