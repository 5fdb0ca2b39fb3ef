// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "links/linkcheckoptions.h"
#include "links/linkhost.h"
#include "links/linkinquiry.h"
#include "links/linkmemory.h"
#include "links/namelookup.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace Commonplace {

/// A page and the addresses that want to know of it: one, or several that differ by their fragments.
struct LinkPage {
    struct Asker {
        QString written;  ///< As handed over.
        QString fragment; ///< Encoded.
    };

    LinkInquiry inquiry;
    LinkInquiry::Step step;
    QList<Asker> askers;
    std::chrono::milliseconds left; ///< Of its time.
    bool isAsked = false;           ///< At least one question went out.
    qint64 lastDay = 0;             ///< When it was asked in a run before, in days; 0 never.
};

/// One run of a LinkChecker: who is asked when. All of it happens on one thread, by a timer's ticks and by answers.
///
/// Hosts that have something to ask and may be asked stand in a queue: first who has a page that never was asked, or
/// longest ago, and of these who has the most, as a host with hundreds of pages is what a run waits for in the end.
/// Hosts whose time has not come wait by time, pages that pause before a second try likewise.
class LinkRun : public QObject
{
    Q_OBJECT

public:
    /// By name, how hosts were asked lately. Of all runs of one checker, one after the other, on its thread.
    using Paces = std::map<QString, HostPace>;

    LinkRun(LinkCheckOptions options, NameLookUp lookUp, std::shared_ptr<Paces> paces);
    ~LinkRun() override;

    void begin(const QStringList &addresses);
    void setPaused(bool isPaused);
    void stop(LinkSummary::Ending ending);

Q_SIGNALS:
    void verdicts(const QList<Commonplace::LinkResult> &results);
    void progressed(const Commonplace::LinkProgress &progress);
    void finished(const Commonplace::LinkSummary &summary);

private:
    using Time = HostPace::Time;

    /// A result on its way: not asked for, or to be remembered first.
    struct Finding {
        QString written;
        QString key; ///< In the memory; empty: not remembered.
        LinkVerdict verdict;
    };

    void takeIn(const QStringList &addresses);
    void tick();
    void askAll();
    bool askNext(LinkHost *host);
    void ask(LinkHost *host, LinkPage *page);
    void lookUp(LinkHost *host);
    void queue(LinkHost *host);
    void enqueue(LinkHost *host);
    void wait(LinkPage *page, const LinkInquiry::Step &step);
    void goOn(LinkPage *page, const LinkInquiry::Step &step);
    void refuse(LinkHost *host, LinkVerdict::Reason reason);
    void onAnswer(LinkHost *host, LinkPage *page, const LinkAnswer &answer, Time begun);
    void conclude(LinkPage *page);
    void conclude(LinkPage *page, LinkVerdict::Reason reason);
    void judgeNetwork(const LinkVerdict &verdict, const QString &host);
    void deliver(bool all);
    [[nodiscard]] LinkHost *hostOf(const LinkAddress &address);
    [[nodiscard]] bool mayAsk(const LinkHost &host) const;
    [[nodiscard]] QString keyOf(const LinkAddress &page, const QString &fragment) const;

    LinkCheckOptions m_options;
    NameLookUp m_lookUp;
    std::shared_ptr<Paces> m_paces;
    std::unique_ptr<LinkMemory> m_memory;
    QNetworkAccessManager *m_manager = nullptr;
    QTimer *m_timer = nullptr;

    std::unordered_map<LinkPage *, std::unique_ptr<LinkPage>> m_pages; ///< Without a verdict.
    std::map<QString, std::unique_ptr<LinkHost>> m_hosts;
    std::multimap<std::pair<qint64, qsizetype>, LinkHost *> m_ready;
    std::multimap<Time, LinkHost *> m_later;
    std::multimap<Time, LinkPage *> m_pausing;
    int m_running = 0;
    int m_lookUps = 0;

    std::deque<Finding> m_findings; ///< To be delivered.
    std::vector<Finding> m_held;    ///< Until it is known whether there is a network.
    QSet<QString> m_failedHosts;    ///< Without a sign of life of the network.
    bool m_hasNetwork = false;
    LinkProgress m_progress;
    int m_requests = 0;
    Time m_deadline = Time::max();
    Time m_delivered {};
    bool m_isPaused = false;
    bool m_isOver = false;
};

} // namespace Commonplace
