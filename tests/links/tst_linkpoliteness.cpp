// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/checkrun.h"
#include "links/faultserver.h"
#include "links/hostpace.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <deque>

using namespace Commonplace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Reason = LinkVerdict::Reason;
using Time = HostPace::Time;

/// What a host sees over time, on a clock that is turned by hand.
class Seen
{
public:
    void add(Time time)
    {
        m_times.push_back(time);
        while (m_times.front() + 1s <= time)
            m_times.pop_front();
        most = std::max(most, m_times.size());
    }

    size_t most = 0; ///< In one second.

private:
    std::deque<Time> m_times;
};

} // namespace

class TestLinkPoliteness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pace_data()
    {
        QTest::addColumn<int>("atOnce");
        QTest::addColumn<double>("perSecond");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("resends"); // in a hundred
        QTest::newRow("usual") << 4 << 8.0 << 8 << 0;
        QTest::newRow("usual, rude") << 4 << 8.0 << 8 << 30;
        QTest::newRow("usual, very rude") << 4 << 8.0 << 8 << 100;
        QTest::newRow("fast") << 16 << 40.0 << 40 << 0;
        QTest::newRow("one") << 1 << 4.0 << 4 << 100;
        QTest::newRow("slow") << 4 << 1.0 << 1 << 0;
        QTest::newRow("very slow") << 4 << 0.2 << 1 << 0;
    }
    /// Any order of beginnings and ends, with as many hidden tries as Qt makes of those that are not answered.
    void pace()
    {
        QFETCH(int, atOnce);
        QFETCH(double, perSecond);
        QFETCH(int, most);
        QFETCH(int, resends);
        QRandomGenerator random(1);
        HostPace pace({ atOnce, perSecond });
        Seen seen;
        Time now = Time() + 1h;
        std::deque<Time> running;
        int begun = 0;
        for (int step = 0; step < 20'000; ++step) {
            now += std::chrono::milliseconds(random.bounded(40));
            const std::optional<Time> turn = pace.nextTurn(now);
            const bool mayBegin = turn && *turn <= now;
            if (mayBegin && random.bounded(3) > 0) {
                pace.begin(now);
                seen.add(now);
                running.push_back(now);
                ++begun;
            } else if (!running.empty()) {
                running.pop_front();
                const bool isRude = random.bounded(100) < resends;
                const int hidden = !isRude ? 0 : resends == 100 ? 3 : 1;
                for (int i = 0; i < hidden; ++i)
                    seen.add(now);
                pace.end(now, 1 + hidden, !isRude);
            }
            QVERIFY(static_cast<int>(running.size()) <= atOnce);
        }
        QVERIFY(begun > 10);
        QVERIFY2(static_cast<int>(seen.most) <= most, qPrintable(QString::number(seen.most)));
    }

    void heldHostIsLeftAlone()
    {
        HostPace pace({ 4, 8 });
        const Time now = Time() + 1h;
        QCOMPARE(pace.nextTurn(now), now);
        pace.holdUntil(now + 10s);
        QCOMPARE(pace.nextTurn(now), now + 10s);
        QCOMPARE(pace.nextTurn(now + 11s), now + 11s);
        HostPace next({ 4, 8 });
        next.carryOn(pace);
        QCOMPARE(next.nextTurn(now), now + 10s);
    }

    void slowedDownOnceForAnswersAtOnce()
    {
        const auto turnsInASecond = [](int timesSlowed) {
            HostPace pace({ 4, 8 });
            Time now = Time() + 1h;
            pace.begin(now - 10s);
            pace.end(now - 10s, 1, true);
            for (int i = 0; i < timesSlowed; ++i)
                pace.slowDown(now);
            int turns = 0;
            for (const Time end = now + 1s; now < end; now += 1ms) {
                if (pace.nextTurn(now) != std::optional(now))
                    continue;
                pace.begin(now);
                pace.end(now, 1, true);
                ++turns;
            }
            return turns;
        };
        // Room for one that Qt sends again stays free.
        QCOMPARE(turnsInASecond(0), 7);
        QCOMPARE(turnsInASecond(1), 3);
        QCOMPARE(turnsInASecond(3), 3);
    }

    /// Everything that could make a host see too much, each on hosts of its own, in one run.
    void hostsSeeWhatTheyMay()
    {
        FaultServer server;
        QStringList addresses;
        const auto many = [&](const QString &host, int count, const QString &path) {
            for (int i = 0; i < count; ++i)
                addresses += server.url(host, path + (path.contains(u'?') ? u"%26"_s : u"?"_s) + QString::number(i));
        };
        many(u"127.40.0.1"_s, 40, u"/page/plain"_s);
        many(u"127.40.0.2"_s, 24, u"/delay/300"_s);
        many(u"127.40.0.3"_s, 12, u"/act/405/200"_s); // twice each
        many(u"127.40.0.4"_s, 12, u"/to/301?/page/plain%3F"_s);
        for (int i = 0; i < 24; ++i) // redirects from everywhere to one host
            many(u"127.40.1.%1"_s.arg(i + 1), 1, u"/to/302?"_s + server.url(u"127.40.0.5"_s, u"/page/plain%3F"_s));
        many(u"127.40.0.6"_s, 20, u"/act/close"_s);
        many(u"127.40.0.7"_s, 20, u"/act/reset"_s);
        many(u"127.40.0.8"_s, 1, u"/page/plain"_s); // answers, and then no more
        many(u"127.40.0.8"_s, 5, u"/act/close"_s);
        many(u"127.40.0.9"_s, 6, u"/page/plain"_s); // the rest waits while it wants to be left alone
        addresses += server.url(u"127.40.0.9"_s, u"/throttle/429/1/2"_s);
        many(u"127.40.0.9"_s, 6, u"/act/200"_s);
        many(u"127.40.0.10"_s, 30, u"/throttle/429/99/1"_s);
        many(u"127.40.0.11"_s, 30, u"/throttle/503/99/7200"_s);
        many(u"127.40.0.12"_s, 6, u"/page/plain"_s);
        LinkCheckOptions options = loopbackOptions();
        options.settings.hosts = { { u"127.40.0.12"_s, { 1, 2 } } };
        CheckRun run;
        QVERIFY(run.run(addresses, options));
        QCOMPARE(run.summary.ending, LinkSummary::Ending::Complete);
        QCOMPARE(run.verdicts.size(), addresses.size());

        const QJsonObject seen = server.finish();
        QCOMPARE(seen.value("broken"_L1).toArray().toVariantList(), QVariantList());
        const QJsonObject hosts = seen.value("hosts"_L1).toObject();
        for (auto host = hosts.begin(); host != hosts.end(); ++host) {
            const QJsonObject one = host.value().toObject();
            QVERIFY2(one.value("perSecond"_L1).toInt() <= 8, qPrintable(host.key()));
            QVERIFY2(one.value("atOnce"_L1).toInt() <= 4, qPrintable(host.key()));
        }
        const auto number = [&hosts](const QString &host, QLatin1StringView key) {
            return hosts.value(host).toObject().value(key).toInt();
        };
        QCOMPARE(number(u"127.40.0.1"_s, "requests"_L1), 40);
        QCOMPARE(number(u"127.40.0.3"_s, "requests"_L1), 24);
        QCOMPARE(number(u"127.40.0.5"_s, "requests"_L1), 24);
        QVERIFY(number(u"127.40.0.12"_s, "perSecond"_L1) <= 2);
        QCOMPARE(number(u"127.40.0.12"_s, "atOnce"_L1), 1);
        // Who wants to be left alone for two hours, or still so after two tries, is.
        QVERIFY(number(u"127.40.0.11"_s, "requests"_L1) <= 4); // that were on their way together
        QVERIFY(number(u"127.40.0.10"_s, "requests"_L1) <= 12);
        QCOMPARE(run.verdicts.value(addresses.constLast()).reason, Reason::Answered);
        int throttled = 0;
        for (const LinkVerdict &verdict : std::as_const(run.verdicts))
            throttled += verdict.reason == Reason::HostThrottles ? 1 : 0;
        QVERIFY(throttled >= 29);
    }

    void unreachableHostIsNotAskedForEveryAddress()
    {
        FaultServer server;
        QStringList addresses;
        for (int i = 0; i < 50; ++i)
            addresses += u"http://127.41.0.1:%1/%2"_s.arg(server.port("closed")).arg(i);
        QStringList names;
        for (int i = 0; i < 50; ++i)
            names += u"http://nowhere.example/%1"_s.arg(i);
        int lookUps = 0;
        CheckRun run(
            [&lookUps](const QString &, QObject *context, const std::function<void(const NameAnswer &)> &answered) {
                ++lookUps;
                QMetaObject::invokeMethod(
                    context, [=] { answered({ NameAnswer::Kind::Unknown, {} }); }, Qt::QueuedConnection);
            });
        QVERIFY(run.run(addresses + names, loopbackOptions()));
        QVERIFY2(run.summary.requests <= 4, qPrintable(QString::number(run.summary.requests)));
        QCOMPARE(lookUps, 1);
        for (const QString &address : std::as_const(addresses))
            QCOMPARE(run.verdicts.value(address).reason, Reason::ConnectionRefused);
        for (const QString &address : std::as_const(names))
            QCOMPARE(run.verdicts.value(address).reason, Reason::NameUnknown);
    }
};

QTEST_GUILESS_MAIN(TestLinkPoliteness)
#include "tst_linkpoliteness.moc"
