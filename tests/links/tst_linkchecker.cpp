// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/behaviours.h"
#include "links/checkrun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Reason = LinkVerdict::Reason;
using State = LinkVerdict::State;
using Ending = LinkSummary::Ending;

/// This program's memory in MiB, without what is shared.
double residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> numbers = file.readAll().split(' ');
    return static_cast<double>(numbers.value(1).toLongLong() - numbers.value(2).toLongLong()) * 4096 / 1048576;
}

} // namespace

class TestLinkChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// All behaviours at once: what one host does must not reach the verdict of another.
    void initTestCase()
    {
        m_server = std::make_unique<FaultServer>();
        m_rows = behaviours(*m_server);
        QStringList plain;
        QStringList places;
        for (const Behaviour &row : std::as_const(m_rows))
            (row.looksForFragments ? places : plain) += row.address;
        LinkCheckOptions options = loopbackOptions();
        CheckRun run;
        QVERIFY(run.run(plain, options));
        QCOMPARE(run.summary.ending, Ending::Complete);
        QCOMPARE(run.summary.left, 0);
        QCOMPARE(run.verdicts.size(), QSet<QString>(plain.begin(), plain.end()).size());
        QCOMPARE(run.doubles, 0);
        m_verdicts = run.verdicts;
        options.looksForFragments = true;
        QVERIFY(run.run(places, options));
        m_verdicts.insert(run.verdicts);
    }

    void behaviour_data()
    {
        QTest::addColumn<qsizetype>("number");
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            QTest::newRow(qPrintable(m_rows[i].name)) << i;
        QVERIFY(m_rows.size() >= 150);
    }
    void behaviour()
    {
        QFETCH(qsizetype, number);
        const Behaviour &row = m_rows[number];
        QVERIFY(m_verdicts.contains(row.address));
        const LinkVerdict verdict = m_verdicts.value(row.address);
        QCOMPARE(nameOf(verdict.reason), nameOf(row.reason));
        const State state = row.reason == Reason::FragmentMissing ? State::Broken : stateOf(row.reason);
        QCOMPARE(nameOf(verdict.state), nameOf(state));
        QCOMPARE(verdict.notes.toInt(), row.notes.toInt());
        QCOMPARE(verdict.newAddress, row.newAddress);
        QVERIFY(!verdict.words().isEmpty());
        QVERIFY(!verdict.words().contains(u"%1"_s));
    }

    void chain()
    {
        const QString first = m_server->url(u"127.20.0.1"_s, u"/chain/301/2"_s);
        CheckRun run;
        QVERIFY(run.run({ first }, loopbackOptions()));
        const LinkVerdict verdict = run.verdicts.value(first);
        const QList<LinkVerdict::Hop> expected { { first, 301 },
                                                 { m_server->url(u"127.20.0.1"_s, u"/chain/301/1"_s), 301 },
                                                 { m_server->url(u"127.20.0.1"_s, u"/chain/301/0"_s), 200 } };
        QCOMPARE(verdict.chain, expected);
        QCOMPARE(verdict.status, 200);
        QCOMPARE(verdict.words(),
                 u"It has moved for good, to %1. Put the new address in its place."_s.arg(expected[2].address));
    }

    void privateNetworksAreNotAsked()
    {
        // The name is looked up first; what it resolves to decides.
        QStringList lookedUp;
        CheckRun run([&lookedUp](const QString &name, QObject *context,
                                 const std::function<void(const NameAnswer &)> &answered) {
            lookedUp += name;
            NameAnswer answer { NameAnswer::Kind::Found, { QHostAddress(u"8.8.8.8"_s), QHostAddress(u"10.0.0.7"_s) } };
            QMetaObject::invokeMethod(context, [answered, answer] { answered(answer); }, Qt::QueuedConnection);
        });
        LinkCheckOptions options = loopbackOptions();
        options.mayAskPrivateNetworks = false;
        options.privateHosts = { u"127.21.0.1"_s };
        const QString allowed = m_server->url(u"127.21.0.1"_s, u"/page/plain"_s);
        const QString onward =
            m_server->url(u"127.21.0.1"_s, u"/to/301?"_s + m_server->url(u"127.21.0.2"_s, u"/page/plain"_s));
        const QStringList refused { m_server->url(u"127.21.0.3"_s, u"/page/plain"_s),
                                    u"http://localhost/"_s,
                                    u"http://[::1]/"_s,
                                    u"http://router.lan/"_s,
                                    u"http://rebinding.example/"_s,
                                    u"http://169.254.169.254/latest/meta-data"_s,
                                    onward };
        QVERIFY(run.run(refused + QStringList { allowed }, options));
        QCOMPARE(run.verdicts.value(allowed).reason, Reason::Answered);
        for (const QString &address : refused)
            QCOMPARE(run.verdicts.value(address).reason, Reason::PrivateNetwork);
        QCOMPARE(lookedUp, QStringList { u"rebinding.example"_s });
        QCOMPARE(run.summary.requests, 2);
    }

    void ignoredIsNotAsked()
    {
        LinkCheckOptions options = loopbackOptions();
        options.settings.ignored = { { LinkSettings::Ignored::Kind::Host, u"127.22.0.1"_s, u"Because."_s } };
        const QString address = m_server->url(u"127.22.0.1"_s, u"/page/plain"_s);
        CheckRun run;
        QVERIFY(run.run({ address }, options));
        QCOMPARE(run.verdicts.value(address).reason, Reason::Ignored);
        QCOMPARE(run.verdicts.value(address).words(), u"It is not asked for, as the profile says: Because."_s);
        QCOMPARE(run.summary.requests, 0);
    }

    void secondRunAsksWhatIsDue()
    {
        const QTemporaryDir folder;
        LinkCheckOptions options = loopbackOptions();
        options.memoryFile = folder.filePath(u"links.sqlite"_s);
        const QString alive = m_server->url(u"127.23.0.1"_s, u"/page/plain"_s);
        const QString broken = m_server->url(u"127.23.0.2"_s, u"/act/404"_s);
        CheckRun run;
        QVERIFY(run.run({ alive, broken }, options));
        QCOMPARE(run.summary.progress.asked, 2);
        const LinkVerdict before = run.verdicts.value(alive);
        QVERIFY(run.run({ alive, broken }, options));
        QCOMPARE(run.summary.progress, (LinkProgress { 2, 2, 1 }));
        QCOMPARE(run.verdicts.value(alive).checkedAt.toSecsSinceEpoch(), before.checkedAt.toSecsSinceEpoch());
        QCOMPARE(run.verdicts.value(broken).reason, Reason::NotFound);

        options.asked = LinkCheckOptions::Asked::Everything;
        QVERIFY(run.run({ alive, broken }, options));
        QCOMPARE(run.summary.progress.asked, 2);

        options.asked = LinkCheckOptions::Asked::Nothing;
        const QString unknown = m_server->url(u"127.23.0.3"_s, u"/page/plain"_s);
        QVERIFY(run.run({ alive, broken, unknown }, options));
        QCOMPARE(run.summary.requests, 0);
        QCOMPARE(run.verdicts.value(broken).reason, Reason::NotFound);
        QVERIFY(run.verdicts.value(broken).checkedAt.isValid());
        QCOMPARE(run.verdicts.value(unknown).state, State::Unasked);
    }

    void onePageForSeveralPlaces()
    {
        LinkCheckOptions options = loopbackOptions();
        options.looksForFragments = true;
        const QString page = m_server->url(u"127.24.0.1"_s, u"/page/places"_s);
        CheckRun run;
        QVERIFY(run.run({ page + u"#first"_s, page + u"#second"_s, page + u"#missing"_s }, options));
        QCOMPARE(run.summary.requests, 1);
        QCOMPARE(run.verdicts.value(page + u"#first"_s).state, State::Alive);
        QCOMPARE(run.verdicts.value(page + u"#second"_s).state, State::Alive);
        QCOMPARE(run.verdicts.value(page + u"#missing"_s).state, State::Broken);
        QCOMPARE(run.verdicts.value(page + u"#missing"_s).words(),
                 u"The page is there, but has no place “#missing”. Choose another place in it, or take away what "
                 "follows the “#”."_s);
    }

    void goesOnWhereItEnded()
    {
        const QTemporaryDir folder;
        LinkCheckOptions options = loopbackOptions();
        options.memoryFile = folder.filePath(u"links.sqlite"_s);
        QStringList addresses;
        for (int i = 0; i < 20; ++i)
            addresses += m_server->url(u"127.25.0.1"_s, u"/act/404?%1"_s.arg(i));
        options.budget = 1200ms; // of the eight a second that there may be, and each asked twice
        CheckRun run;
        QVERIFY(run.run(addresses, options));
        QCOMPARE(run.summary.ending, Ending::OverBudget);
        QVERIFY(run.summary.left > 0);
        QCOMPARE(run.summary.left, 20 - static_cast<int>(run.verdicts.size()));
        const QStringList first = run.verdicts.keys();
        QVERIFY(!first.isEmpty());
        // What failed is due as well, but what never was asked comes first.
        QVERIFY(run.run(addresses, options));
        for (const QString &address : first)
            QVERIFY(!run.verdicts.contains(address) || run.verdicts.size() > 20 - first.size());
    }

    void cancelled()
    {
        QStringList addresses;
        for (int i = 0; i < 100; ++i)
            addresses += m_server->url(u"127.26.0.%1"_s.arg(i + 1), u"/act/hang"_s);
        CheckRun run;
        run.start(addresses, loopbackOptions());
        run.checker.cancel();
        QTRY_VERIFY(run.isFinished);
        QCOMPARE(run.summary.ending, Ending::Cancelled);
        QCOMPARE(run.summary.left, 100);
        QVERIFY(!run.checker.isRunning());
    }

    void pausedAsksNothing()
    {
        QStringList addresses;
        for (int i = 0; i < 30; ++i)
            addresses += m_server->url(u"127.27.0.1"_s, u"/page/plain?%1"_s.arg(i));
        CheckRun run;
        run.start(addresses, loopbackOptions());
        QTRY_VERIFY(!run.verdicts.isEmpty());
        run.checker.pause();
        QVERIFY(run.checker.isPaused());
        // What is under way comes in, and then nothing more.
        qsizetype known = -1;
        QTRY_VERIFY_WITH_TIMEOUT(std::exchange(known, run.verdicts.size()) == run.verdicts.size(), 5000);
        QVERIFY(run.verdicts.size() < addresses.size());
        run.checker.resume();
        QTRY_VERIFY_WITH_TIMEOUT(run.isFinished, 30'000);
        QCOMPARE(run.summary.ending, Ending::Complete);
        QCOMPARE(run.verdicts.size(), addresses.size());
    }

    void endsAtOnceWithItsOwner()
    {
        QStringList addresses;
        for (int i = 0; i < 100; ++i)
            addresses += m_server->url(u"127.28.0.%1"_s.arg(i + 1), u"/act/hang"_s);
        LinkCheckOptions options = loopbackOptions();
        options.timeLimit = 1h;
        {
            CheckRun run;
            run.start(QStringList { m_server->url(u"127.28.1.1"_s, u"/page/plain"_s) } + addresses, options);
            QTRY_VERIFY(!run.verdicts.isEmpty());
        }
        // The test's own time limit is all that would end it otherwise.
    }

    void withoutNetworkNothingIsHeldAgainstAnybody()
    {
        const QTemporaryDir folder;
        LinkCheckOptions options = loopbackOptions();
        options.memoryFile = folder.filePath(u"links.sqlite"_s);
        const auto failing = [](NameAnswer::Kind kind) {
            return [kind](const QString &, QObject *context, const std::function<void(const NameAnswer &)> &answered) {
                QMetaObject::invokeMethod(context, [=] { answered({ kind, {} }); }, Qt::QueuedConnection);
            };
        };
        QStringList addresses;
        for (int i = 0; i < 60; ++i)
            addresses += u"https://host%1.example/"_s.arg(i);
        for (const NameAnswer::Kind kind : { NameAnswer::Kind::Failed, NameAnswer::Kind::Unknown }) {
            CheckRun run(failing(kind));
            QVERIFY(run.run(addresses, options));
            QCOMPARE(run.summary.ending, Ending::Offline);
            QCOMPARE(run.summary.left, 60);
        }
        CheckRun run;
        options.asked = LinkCheckOptions::Asked::Nothing;
        QVERIFY(run.run(addresses, options));
        for (const LinkVerdict &verdict : std::as_const(run.verdicts))
            QCOMPARE(verdict, LinkVerdict());
    }

    void unknownNameCountsWhereOthersAnswer()
    {
        const QTemporaryDir folder;
        LinkCheckOptions options = loopbackOptions();
        options.memoryFile = folder.filePath(u"links.sqlite"_s);
        const QString unknown = u"https://no-such-name.invalid/"_s;
        CheckRun run;
        QVERIFY(run.run({ unknown, m_server->url(u"127.29.0.1"_s, u"/page/plain"_s) }, options));
        QCOMPARE(run.verdicts.value(unknown).reason, Reason::NameUnknown);
        QCOMPARE(run.verdicts.value(unknown).failingDays, 1);
        QCOMPARE(run.verdicts.value(unknown).words(),
                 u"There is no site called no-such-name.invalid. That may pass: it counts as broken only after failing "
                 "on 3 separate days."_s);
    }

    void batchesAreSmall()
    {
        const QTemporaryDir folder;
        LinkCheckOptions options = loopbackOptions();
        options.asked = LinkCheckOptions::Asked::Nothing;
        QStringList addresses;
        for (int i = 0; i < 3000; ++i)
            addresses += u"https://example.org/%1"_s.arg(i);
        CheckRun run;
        QVERIFY(run.run(addresses, options));
        QCOMPARE(run.verdicts.size(), 3000);
        QVERIFY(run.largestBatch <= 200);
    }

    void memoryStaysFlat()
    {
        // Each round has hosts of its own, bodies without end, and pages that are read.
        const auto round = [this](int number) {
            QStringList addresses;
            const QStringList paths { u"/page/long#missing"_s, u"/act/endless#missing"_s, u"/act/bomb#missing"_s,
                                      u"/act/404"_s, u"/page/plain"_s };
            for (int i = 0; i < 60; ++i)
                addresses += m_server->url(u"127.30.%1.%2"_s.arg(number).arg(i + 1), paths[i % paths.size()]);
            LinkCheckOptions options = loopbackOptions();
            options.looksForFragments = true;
            CheckRun run;
            return run.run(addresses, options);
        };
        QVERIFY(round(0));
        QVERIFY(round(1));
        const double before = residentMemory();
        for (int i = 2; i < 7; ++i)
            QVERIFY(round(i));
        const double after = residentMemory();
        QVERIFY2(after < before + 64, qPrintable(u"from %1 to %2 MiB"_s.arg(before).arg(after)));
    }

    void cleanupTestCase()
    {
        // No forbidden header, no fragment, no other method, nobody asked who wanted to be left alone; no host too
        // often or by too many, redirects and second tries included.
        const QJsonObject seen = m_server->finish();
        QCOMPARE(seen.value("broken"_L1).toArray().toVariantList(), QVariantList());
        const QJsonObject hosts = seen.value("hosts"_L1).toObject();
        QVERIFY(hosts.size() > 200);
        for (auto host = hosts.begin(); host != hosts.end(); ++host) {
            const QJsonObject one = host.value().toObject();
            QVERIFY2(one.value("perSecond"_L1).toInt() <= 8, qPrintable(host.key()));
            QVERIFY2(one.value("atOnce"_L1).toInt() <= 4, qPrintable(host.key()));
        }
    }

private:
    std::unique_ptr<FaultServer> m_server;
    QList<Behaviour> m_rows;
    QHash<QString, LinkVerdict> m_verdicts;
};

QTEST_GUILESS_MAIN(TestLinkChecker)
#include "tst_linkchecker.moc"
