// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks addresses on many hosts of loopback that answer, or do not, as those of a real library do.
// bench_links [ADDRESSES] [HOSTS]

#include "links/checkrun.h"
#include "links/faultserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <map>
#include <random>

using namespace Commonplace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// In MiB, of this program.
double peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

/// Beats every millisecond in the main thread, and tells how long it could not.
class Heart
{
public:
    Heart()
    {
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] {
            m_away = std::max(m_away, m_since.nsecsElapsed());
            m_work = std::max(m_work, work() - m_workBefore);
            m_since.restart();
            m_workBefore = work();
        });
        m_beat.setTimerType(Qt::PreciseTimer);
        restart();
        m_beat.start(1ms);
    }

    void restart()
    {
        m_away = m_work = 0;
        m_workBefore = work();
        m_since.restart();
    }
    /// In ms. On a busy machine also because others had their turn.
    [[nodiscard]] double longestAway() const { return static_cast<double>(m_away) / 1e6; }
    /// What the thread itself worked meanwhile, in ms of processor time.
    [[nodiscard]] double longestWork() const { return static_cast<double>(m_work) / 1e6; }

private:
    static qint64 work()
    {
        timespec now {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return qint64 { now.tv_sec } * 1'000'000'000 + now.tv_nsec;
    }

    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_workBefore = 0;
    qint64 m_away = 0;
    qint64 m_work = 0;
};

/// Of hosts, not of addresses: how long they take, by half 200 ms and by a twentieth over a second and a half; one in
/// fifty never answers, one in twenty-five is not there.
class Web
{
public:
    explicit Web(const FaultServer &server)
        : m_server(server)
    {
    }

    QStringList addresses(int count, int hosts)
    {
        QStringList all;
        QStringList kinds;
        for (int i = 0; i < hosts; ++i)
            kinds += kindOfHost();
        for (int i = 0; i < count; ++i) {
            // Some hosts have hundreds of addresses, most have one.
            const int host = i < hosts ? i : static_cast<int>(std::pow(m_even(m_random), 3.0) * hosts);
            const QString name = u"127.%1.%2.%3"_s.arg(50 + host / 40000).arg(host / 200 % 200).arg(host % 200 + 1);
            const QString &kind = kinds[host];
            const QString port = QString::number(kind == "gone"_L1 ? m_server.port("closed") : m_server.port("http"));
            all += u"http://%1:%2%3?%4"_s.arg(name, port, kind == "gone"_L1 ? u"/"_s : pathOf(kind)).arg(i);
        }
        return all;
    }

private:
    QString kindOfHost()
    {
        const double chance = m_even(m_random);
        if (chance < 0.02)
            return u"hangs"_s;
        if (chance < 0.06)
            return u"gone"_s;
        return QString::number(std::clamp(static_cast<int>(m_delay(m_random)), 10, 8000));
    }
    QString pathOf(const QString &kind)
    {
        if (kind == "hangs"_L1)
            return u"/act/hang"_s;
        const double chance = m_even(m_random);
        if (chance < 0.08)
            return u"/act/404"_s;
        if (chance < 0.12)
            return u"/act/403"_s;
        if (chance < 0.25)
            return u"/chain/301/1"_s;
        return u"/delay/%1"_s.arg(kind);
    }

    const FaultServer &m_server;
    std::mt19937 m_random { 1 };
    std::uniform_real_distribution<double> m_even { 0, 1 };
    std::lognormal_distribution<double> m_delay { std::log(200.0), 1.2 };
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1, u"6444"_s).toInt();
    const int hosts = arguments.value(2, u"2920"_s).toInt();
    FaultServer server;
    const QTemporaryDir folder;
    const QStringList addresses = Web(server).addresses(count, hosts);
    LinkCheckOptions options;
    options.mayAskPrivateNetworks = true;
    options.timeLimit = 15s;
    options.memoryFile = folder.filePath(u"links.sqlite"_s);

    Heart heart;
    QEventLoop quiet;
    QTimer::singleShot(5s, &quiet, &QEventLoop::quit);
    quiet.exec();
    std::printf("doing nothing, the main thread was away for %.1f ms at most\n", heart.longestAway());

    const double before = peakMemory();
    for (const char *name : { "first", "again" }) {
        CheckRun run;
        heart.restart();
        QElapsedTimer timer;
        timer.start();
        run.start(addresses, options);
        while (!run.isFinished)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        std::printf("%s: %d addresses on %d hosts, %d asked by %d requests in %.1f s (%.0f addresses a second)\n", name,
                    count, hosts, run.summary.progress.asked, run.summary.requests, seconds,
                    run.summary.progress.asked / seconds);
        std::printf(
            "  main thread away for %.1f ms at most, by its own work %.1f ms; memory %.0f MiB, of these %.0f by "
            "checking\n",
            heart.longestAway(), heart.longestWork(), peakMemory(), peakMemory() - before);
        std::map<QString, int> counts;
        for (const LinkVerdict &verdict : std::as_const(run.verdicts))
            ++counts[nameOf(verdict.reason)];
        for (const auto &[reason, number] : counts)
            std::printf("  %s %d\n", qPrintable(reason), number);
        std::fflush(stdout);
    }
    return 0;
}
