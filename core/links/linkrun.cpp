// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linkrun.h"

#include "links/linkrequest.h"
#include "links/privatehosts.h"

#include <QNetworkProxy>

#include <algorithm>

namespace Commonplace {

using namespace Qt::StringLiterals;

namespace {

using Reason = LinkVerdict::Reason;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds Tick { 10 };
constexpr int MostLookUps = 16; ///< QHostInfo has 20 threads, and names that do not answer hold theirs for long.

/// The proxies of the system, for this manager alone.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

bool isProxied(const LinkAddress &address)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address.url()));
    return !proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy
           && proxies.constFirst().type() != QNetworkProxy::DefaultProxy;
}

LinkVerdict verdictOnFault(const LinkAddress &address)
{
    switch (address.fault()) {
    case LinkAddress::Fault::NotWeb:
        return verdictOf(Reason::NotWeb);
    case LinkAddress::Fault::HasCredentials:
        return verdictOf(Reason::HasCredentials);
    default:
        return verdictOf(Reason::BadAddress, address.faultWords());
    }
}

} // namespace

LinkRun::LinkRun(LinkCheckOptions options, NameLookUp lookUp, std::shared_ptr<Paces> paces)
    : m_options(std::move(options))
    , m_lookUp(std::move(lookUp))
    , m_paces(std::move(paces))
{
}

LinkRun::~LinkRun()
{
    // Before the manager, whose replies they hold.
    qDeleteAll(findChildren<LinkRequest *>(Qt::FindDirectChildrenOnly));
    for (const auto &[name, host] : m_hosts)
        m_paces->insert_or_assign(name, host->pace());
}

void LinkRun::begin(const QStringList &addresses)
{
    m_memory = std::make_unique<LinkMemory>(m_options.memoryFile);
    m_manager = new QNetworkAccessManager(this);
    m_manager->setProxyFactory(new SystemProxies); // which it owns
    if (m_options.budget)
        m_deadline = Clock::now() + *m_options.budget;
    takeIn(addresses);
    m_timer = new QTimer(this);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &LinkRun::tick);
    m_timer->start(Tick);
    tick();
}

QString LinkRun::keyOf(const LinkAddress &page, const QString &fragment) const
{
    return m_options.looksForFragments && !fragment.isEmpty() ? page.text() + u'#' + fragment : page.text();
}

/// Sorts addresses into those that have a verdict already, and pages to be asked: first what never was, then what was
/// longest ago, so that a run that ended early goes on where it was.
void LinkRun::takeIn(const QStringList &addresses)
{
    struct Written {
        QString text;
        LinkAddress address;
        QString key;
        QDateTime last;
    };
    std::vector<Written> asking;
    QStringList keys;
    QSet<QString> seen;
    for (const QString &text : addresses) {
        if (seen.contains(text))
            continue;
        seen.insert(text);
        const LinkAddress address = LinkAddress::read(text);
        const auto ignored = m_options.settings.ignoring(text, address.host());
        if (ignored) {
            m_findings.push_back({ text, {}, verdictOf(Reason::Ignored, ignored->reason) });
        } else if (!address.isValid()) {
            m_findings.push_back({ text, {}, verdictOnFault(address) });
        } else {
            asking.push_back({ text, address, keyOf(address, address.fragment()), {} });
            keys += asking.back().key;
        }
    }
    m_progress.total = static_cast<int>(seen.size());

    using Asked = LinkCheckOptions::Asked;
    const QHash<QString, LinkVerdict> known = m_memory->recall(keys);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::erase_if(asking, [&](Written &one) {
        const LinkVerdict last = known.value(one.key);
        one.last = last.checkedAt;
        const bool isDue =
            m_options.asked == Asked::Everything
            || (m_options.asked == Asked::Due && LinkMemory::isDue(last, m_options.settings.keepDays, now));
        if (!isDue)
            m_findings.push_back({ one.text, {}, last });
        return !isDue;
    });
    std::ranges::stable_sort(asking, [](const Written &left, const Written &right) {
        return left.last.isValid() != right.last.isValid() ? right.last.isValid() : left.last < right.last;
    });

    const milliseconds limit = m_options.timeLimit.value_or(m_options.settings.timeout);
    QHash<QString, LinkPage *> pages;
    for (const Written &one : asking) {
        const bool needsPage = m_options.looksForFragments && !one.address.fragment().isEmpty();
        LinkPage *&page = pages[needsPage ? u'#' + one.address.text() : one.address.text()];
        if (!page) {
            auto made = std::make_unique<LinkPage>(LinkPage {
                LinkInquiry(LinkAddress::read(one.address.text()), needsPage, m_options.pause), {}, {}, limit });
            page = made.get();
            page->step = page->inquiry.first();
            page->lastDay = one.last.isValid() ? one.last.date().toJulianDay() : 0;
            m_pages.emplace(page, std::move(made));
            LinkHost *host = hostOf(one.address);
            host->waiting.push_back(page);
            queue(host);
        }
        page->askers.append({ one.text, one.address.fragment() });
    }
}

LinkHost *LinkRun::hostOf(const LinkAddress &address)
{
    std::unique_ptr<LinkHost> &host = m_hosts[address.host()];
    if (host)
        return host.get();
    host = std::make_unique<LinkHost>(address.host(), m_options.settings.paceOf(address.host()));
    const auto before = m_paces->find(address.host());
    if (before == m_paces->end())
        return host.get();
    host->pace().carryOn(before->second);
    if (before->second.heldUntil() > Clock::now() + LinkInquiry::LongestHold)
        host->close(Reason::HostThrottles);
    return host.get();
}

void LinkRun::queue(LinkHost *host)
{
    if (host->isQueued || host->isLookedUp || host->waiting.empty())
        return;
    host->isQueued = true;
    enqueue(host);
}

void LinkRun::enqueue(LinkHost *host)
{
    const qint64 day = host->waiting.empty() ? 0 : host->waiting.front()->lastDay;
    m_ready.emplace(std::pair(day, -static_cast<qsizetype>(host->waiting.size())), host);
}

void LinkRun::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
}

void LinkRun::tick()
{
    const Time now = Clock::now();
    if (now >= m_deadline)
        return stop(LinkSummary::Ending::OverBudget);
    while (!m_later.empty() && m_later.begin()->first <= now) {
        enqueue(m_later.begin()->second);
        m_later.erase(m_later.begin());
    }
    while (!m_pausing.empty() && m_pausing.begin()->first <= now) {
        LinkPage *page = m_pausing.begin()->second;
        m_pausing.erase(m_pausing.begin());
        LinkHost *host = hostOf(page->step.address);
        host->waiting.push_front(page);
        queue(host);
    }
    askAll();
    deliver(false);
    if (!m_isOver && m_pages.empty() && m_findings.empty())
        stop(LinkSummary::Ending::Complete);
}

void LinkRun::askAll()
{
    while (!m_isPaused && !m_isOver && m_running < m_options.atOnce && !m_ready.empty()) {
        LinkHost *host = m_ready.begin()->second;
        m_ready.erase(m_ready.begin());
        host->isQueued = false;
        if (askNext(host))
            queue(host);
    }
}

bool LinkRun::mayAsk(const LinkHost &host) const
{
    return m_options.mayAskPrivateNetworks || m_options.privateHosts.contains(host.name());
}

/// Asks at most one question; false where the host has to wait for something.
bool LinkRun::askNext(LinkHost *host)
{
    const Time now = Clock::now();
    if (host->waiting.empty())
        return false;
    if (host->closed() == Reason::None && !mayAsk(*host) && isPrivateHost(host->name())) {
        refuse(host, Reason::PrivateNetwork);
        return false;
    }
    if (!host->isKnown(now)) {
        lookUp(host);
        return false;
    }
    if (host->closed() == Reason::None && !mayAsk(*host) && host->isPrivate()) {
        refuse(host, Reason::PrivateNetwork);
        return false;
    }
    if (host->closed() != Reason::None) {
        refuse(host, host->closed());
        return false;
    }
    const std::optional<Time> turn = host->pace().nextTurn(now);
    if (!turn)
        return false; // queued again when one of its requests ends
    if (*turn > now) {
        host->isQueued = true;
        m_later.emplace(*turn, host);
        return false;
    }
    LinkPage *page = host->waiting.front();
    host->waiting.pop_front();
    ask(host, page);
    return true;
}

void LinkRun::lookUp(LinkHost *host)
{
    const QHostAddress address(host->name());
    if (!address.isNull()) {
        host->learn({ NameAnswer::Kind::Found, { address } }, Clock::now());
        return queue(host);
    }
    if (m_lookUps >= MostLookUps) {
        host->isQueued = true;
        m_later.emplace(Clock::now() + Tick, host);
        return;
    }
    ++m_lookUps;
    host->isLookedUp = true;
    const auto learn = [this, host, isTold = std::make_shared<bool>(false),
                        first = host->waiting.front()->step.address](const NameAnswer &answer) {
        if (std::exchange(*isTold, true) || m_isOver)
            return;
        --m_lookUps;
        host->isLookedUp = false;
        // A name server that does not answer may do so a moment later.
        if (answer.kind == NameAnswer::Kind::Failed && std::exchange(host->mayLookUpAgain, false)) {
            host->isQueued = true;
            m_later.emplace(Clock::now() + m_options.pause, host);
            return;
        }
        // A proxy may know names that this computer does not.
        const bool isElsewhere = answer.kind != NameAnswer::Kind::Found && isProxied(first);
        host->learn(isElsewhere ? NameAnswer { NameAnswer::Kind::Found, {} } : answer, Clock::now());
        queue(host);
    };
    m_lookUp(host->name(), this, learn);
    QTimer::singleShot(m_options.timeLimit.value_or(m_options.settings.timeout), this,
                       [learn] { learn({ NameAnswer::Kind::Failed, {} }); });
}

void LinkRun::ask(LinkHost *host, LinkPage *page)
{
    const Time now = Clock::now();
    if (page->left <= milliseconds(0))
        return conclude(page, Reason::TimedOut);
    host->pace().begin(now);
    ++m_running;
    ++m_requests;
    page->isAsked = true;
    // A server that only HEAD makes wait must leave time for GET.
    const milliseconds limit = m_options.timeLimit.value_or(m_options.settings.timeout);
    const bool isHead = page->step.method == LinkInquiry::Method::Head;
    auto *request = new LinkRequest(m_manager, page->step, isHead ? std::min(page->left, limit / 3) : page->left, this);
    connect(request, &LinkRequest::answered, this, [this, request, host, page, now](const LinkAnswer &answer) {
        request->deleteLater();
        onAnswer(host, page, answer, now);
    });
}

void LinkRun::onAnswer(LinkHost *host, LinkPage *page, const LinkAnswer &answer, Time begun)
{
    if (m_isOver)
        return;
    const Time now = Clock::now();
    --m_running;
    host->pace().end(now, answer.timesSent, answer.status > 0);
    page->left -= std::chrono::duration_cast<milliseconds>(now - begun);
    const bool mayBeHead = page->step.method == LinkInquiry::Method::Head
                           && (answer.failure == Reason::TimedOut || answer.failure == Reason::ConnectionLost);
    if (!mayBeHead)
        host->count(answer.failure);
    const LinkInquiry::Step next = page->inquiry.take(answer, QDateTime::currentDateTimeUtc());
    if (next.hold > std::chrono::seconds(0))
        host->pace().holdUntil(now + next.hold);
    if (next.isThrottled)
        host->pace().slowDown(now);
    // Who still says so after all that waiting, or asks for more than there is time, is not asked again in this run.
    const bool isGivenUp = next.isDone && page->inquiry.verdict().reason == Reason::Throttled;
    if (isGivenUp || next.hold > LinkInquiry::LongestHold)
        host->close(Reason::HostThrottles);
    queue(host);
    goOn(page, next);
    askAll();
}

void LinkRun::goOn(LinkPage *page, const LinkInquiry::Step &step)
{
    if (step.isDone)
        return conclude(page);
    page->step = step;
    if (page->left <= milliseconds(0))
        return conclude(page, Reason::TimedOut);
    if (step.pause > milliseconds(0)) {
        m_pausing.emplace(Clock::now() + step.pause, page);
        return;
    }
    LinkHost *host = hostOf(step.address);
    host->waiting.push_front(page);
    queue(host);
}

} // namespace Commonplace
