// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linkrequest.h"
#include "links/linkrun.h"

#include <algorithm>

namespace Commonplace {

namespace {

using Reason = LinkVerdict::Reason;
using State = LinkVerdict::State;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds BetweenBatches { 50 };
constexpr qsizetype BatchSize = 200;
constexpr qsizetype HostsUntilOffline = 20;
constexpr qsizetype HostsUntilDoubt = 5;

/// Whether somebody out there said something.
bool provesNetwork(const LinkVerdict &verdict)
{
    if (std::ranges::any_of(verdict.chain, [](const LinkVerdict::Hop &hop) { return hop.status > 0; }))
        return true;
    switch (verdict.reason) {
    case Reason::ConnectionRefused:
    case Reason::ConnectionLost:
    case Reason::Garbled:
    case Reason::TlsFails:
    case Reason::CertificateExpired:
    case Reason::CertificateSelfSigned:
    case Reason::CertificateWrongHost:
    case Reason::CertificateUntrusted:
        return true;
    default:
        return false;
    }
}

} // namespace

void LinkRun::refuse(LinkHost *host, Reason reason)
{
    const auto pages = std::exchange(host->waiting, {});
    for (LinkPage *page : pages)
        conclude(page, reason);
}

void LinkRun::conclude(LinkPage *page, Reason reason)
{
    page->inquiry.giveUp(reason, reason == Reason::PrivateNetwork ? page->step.address.host() : QString());
    conclude(page);
}

void LinkRun::conclude(LinkPage *page)
{
    const auto node = m_pages.extract(page);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_progress.asked += page->isAsked ? static_cast<int>(page->askers.size()) : 0;
    for (const LinkPage::Asker &asker : std::as_const(page->askers)) {
        LinkVerdict verdict = page->inquiry.verdictFor(asker.fragment);
        const bool isKept = verdict.state != State::Unasked && (page->isAsked || verdict.state == State::Unreachable);
        if (isKept)
            verdict.checkedAt = now;
        const Finding finding { asker.written, isKept ? keyOf(page->inquiry.page(), asker.fragment) : QString(),
                                verdict };
        if (!m_hasNetwork && verdict.state == State::Unreachable && !provesNetwork(verdict))
            m_held.push_back(finding);
        else
            m_findings.push_back(finding);
        judgeNetwork(verdict, page->inquiry.page().host());
    }
}

void LinkRun::judgeNetwork(const LinkVerdict &verdict, const QString &host)
{
    if (m_hasNetwork)
        return;
    if (provesNetwork(verdict)) {
        m_hasNetwork = true;
        m_findings.insert(m_findings.end(), m_held.begin(), m_held.end());
        m_held.clear();
    } else if (verdict.state == State::Unreachable) {
        m_failedHosts.insert(host);
        if (m_failedHosts.size() == HostsUntilOffline)
            QMetaObject::invokeMethod(this, [this] { stop(LinkSummary::Ending::Offline); }, Qt::QueuedConnection);
    }
}

void LinkRun::deliver(bool all)
{
    const Time now = Clock::now();
    if (!all && now - m_delivered < BetweenBatches)
        return;
    m_delivered = now;
    while (!m_findings.empty()) {
        const qsizetype count = std::min(static_cast<qsizetype>(m_findings.size()), BatchSize);
        QList<LinkResult> results;
        QList<LinkMemory::Item> items;
        QList<qsizetype> places;
        for (qsizetype i = 0; i < count; ++i) {
            const Finding &finding = m_findings.front();
            results.append({ finding.written, finding.verdict });
            if (!finding.key.isEmpty()) {
                items.append({ finding.key, finding.verdict });
                places.append(i);
            }
            m_findings.pop_front();
        }
        const QList<LinkVerdict> kept = m_memory->remember(items);
        for (qsizetype i = 0; i < kept.size(); ++i)
            results[places[i]].verdict = kept[i];
        m_progress.done += static_cast<int>(count);
        Q_EMIT verdicts(results);
        Q_EMIT progressed(m_progress);
        if (!all)
            return;
    }
}

void LinkRun::stop(LinkSummary::Ending ending)
{
    using Ending = LinkSummary::Ending;
    if (m_isOver)
        return;
    if (ending == Ending::Offline && m_hasNetwork)
        return;
    m_isOver = true;
    m_timer->stop();
    qDeleteAll(findChildren<LinkRequest *>(Qt::FindDirectChildrenOnly));
    if (ending == Ending::Complete && m_failedHosts.size() >= HostsUntilDoubt && !m_hasNetwork)
        ending = Ending::Offline;
    // Without a sign of life of the network only what a name server said is held against anybody.
    for (Finding &finding : m_held) {
        if (ending == Ending::Offline)
            break;
        if (finding.verdict.reason != Reason::NameUnknown)
            finding.key.clear();
        m_findings.push_back(finding);
    }
    m_held.clear();
    deliver(true);
    const QString trouble = m_memory->trouble();
    Q_EMIT finished({ .ending = ending,
                      .progress = m_progress,
                      .left = m_progress.total - m_progress.done,
                      .requests = m_requests,
                      .trouble = trouble });
}

} // namespace Commonplace
