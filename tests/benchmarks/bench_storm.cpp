// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window is blocked while another branch with thousands of other files is checked out below it and
// somebody types. A timer on the UI thread is the heartbeat; what it comes late by is the time that nobody could have
// typed in. The same is measured before, with nothing else going on. Wanted, on 2 cores: never over 50 ms.
//
//   bench_storm [--entries N] [--events]
//
// --events names the events that took longest.

#include "ui/stormlibrary.h"

#include "editor/bodyeditor.h"
#include "preview/previewview.h"
#include "problems/libraryproblems.h"
#include "shell/mainwindow.h"
#include "widgets/theme.h"
#include "write/entryview.h"
#include "write/librarysession.h"
#include "write/writeworkspace.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <cstdio>
#include <functional>

#include <unistd.h>

using namespace Commonplace;

namespace {

constexpr int BeatMilliseconds = 2;
constexpr int KeyMilliseconds = 50;
constexpr double WantedMilliseconds = 50;

/// Knows how long each event took.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    struct Slow {
        double time = 0;
        QString what;
    };

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!m_isTiming || m_depth > 0)
            return QApplication::notify(receiver, event);
        // The receiver may not live to be asked.
        const QString what = QStringLiteral("%1 “%2”, event %3")
                                 .arg(QLatin1StringView(receiver->metaObject()->className()), receiver->objectName())
                                 .arg(static_cast<int>(event->type()));
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool isDone = QApplication::notify(receiver, event);
        --m_depth;
        const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (time > 8)
            m_slow.append({ time, what });
        return isDone;
    }

    void setTiming(bool timing) { m_isTiming = timing; }
    QList<Slow> takeSlow() { return std::exchange(m_slow, {}); }

private:
    bool m_isTiming = false;
    int m_depth = 0;
    QList<Slow> m_slow;
};

/// How late the beats came, milliseconds.
class Heart
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(BeatMilliseconds);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_late.append(static_cast<double>(m_clock.nsecsElapsed()) / 1e6 - BeatMilliseconds);
            m_clock.restart();
        });
    }

    void start()
    {
        m_late.clear();
        m_clock.start();
        m_timer.start();
    }

    double stop(const char *what)
    {
        m_timer.stop();
        std::sort(m_late.begin(), m_late.end());
        const double longest = m_late.isEmpty() ? 0 : m_late.constLast();
        const double p99 = m_late.isEmpty() ? 0 : m_late[m_late.size() * 99 / 100];
        std::printf("  %-22s longest block %7.1f ms, p99 %6.2f ms, %lld beats\n", what, longest, p99,
                    static_cast<long long>(m_late.size()));
        return longest;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    QList<double> m_late;
};

/// Lets events run until something is so.
void runUntil(const std::function<bool()> &isSo)
{
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.quit();
    });
    timer.start(20);
    loop.exec();
}

void runFor(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    runUntil([&] { return timer.elapsed() >= milliseconds; });
}

} // namespace

int main(int argc, char **argv)
{
    // The sandbox of WebEngine does not start for root.
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    PreviewView::prepareApplication();
    TimedApplication application(argc, argv);
    Theme::of(Theme::Scheme::Light).apply(application);
    const QStringList arguments = QApplication::arguments();
    const qsizetype count = arguments.indexOf(QStringLiteral("--entries"));
    const int entries = count > 0 ? arguments.value(count + 1).toInt() : 3600;
    const bool areEventsWanted = arguments.contains(QStringLiteral("--events"));

    const QTemporaryDir folder;
    const StormLibrary library(QDir(folder.path()).canonicalPath() + QStringLiteral("/library"),
                               folder.filePath(QStringLiteral("gitconfig")), entries);
    std::printf("%d entries, of which %d are others in the other branch\n", entries, library.changedFiles());
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Settings settings(store);
    LibrarySession session(folder.filePath(QStringLiteral("drafts")));
    session.setIndexFolder(folder.filePath(QStringLiteral("index")));
    MainWindow window(settings, session, QString());
    window.resize(1440, 900);
    window.show();
    const auto *problems = window.findChild<LibraryProblems *>();
    bool isOpened = false;
    QObject::connect(&session, &LibrarySession::opened, &window, [&] { isOpened = true; });

    Heart heart;
    heart.start();
    QElapsedTimer timer;
    timer.start();
    window.openPath(library.root());
    runUntil([&] { return isOpened && session.areRelationsKnown() && !problems->isChecking(); });
    heart.stop("opening");
    std::printf("  opened and looked at after %.1f s\n", static_cast<double>(timer.elapsed()) / 1000);
    for (const char *pane : { "problemsPaneAction", "relationsPaneAction" })
        window.findChild<QAction *>(QLatin1StringView(pane))->setChecked(true);
    session.openEntry(StormLibrary::quietEntry());
    runUntil([&] { return window.workspace()->currentDocument() != nullptr; });
    runFor(4000);

    auto *editor = window.workspace()->currentView()->findChild<BodyEditor *>();
    editor->setFocus();
    editor->moveCursor(QTextCursor::End);
    QByteArray typed;
    const QByteArray before = window.workspace()->currentDocument()->bytes();
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &window, [&] {
        const char sign = static_cast<char>('a' + typed.size() % 26);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QString(QLatin1Char(sign)));
        QApplication::sendEvent(editor, &press);
        typed += sign;
    });
    keys.start(KeyMilliseconds);
    const auto tellEvents = [&](const char *when) {
        QList<TimedApplication::Slow> slow = application.takeSlow();
        std::sort(slow.begin(), slow.end(), [](const auto &a, const auto &b) { return a.time > b.time; });
        for (qsizetype i = 0; areEventsWanted && i < std::min<qsizetype>(slow.size(), 12); ++i)
            std::printf("    %s %6.1f ms  %s\n", when, slow[i].time, qPrintable(slow[i].what));
    };
    application.setTiming(areEventsWanted);
    runFor(2000);
    application.takeSlow();
    heart.start();
    runFor(5000);
    heart.stop("typing, all quiet");
    tellEvents("quiet");

    double longest = 0;
    for (const char *branch : { "storm", "calm" }) {
        heart.start();
        timer.start();
        const QFuture<qsizetype> checkedOut = QtConcurrent::run([&library, branch]() -> qsizetype {
            return library.checkOut(QLatin1StringView(branch)) ? Library::entryPaths(library.root()).size() : 0;
        });
        runUntil([&] { return checkedOut.isFinished(); });
        const qsizetype expected = checkedOut.result();
        runUntil([&] {
            return session.library().entries().size() == expected && session.relations().size() == expected
                   && !problems->isChecking();
        });
        const double whole = static_cast<double>(timer.elapsed()) / 1000;
        runFor(3000);
        longest = std::max(longest, heart.stop(branch));
        std::printf("  followed after %.1f s; %d problems of entries\n", whole,
                    static_cast<int>(problems->problems().size()));
        tellEvents(branch);
    }
    keys.stop();
    const bool isWhole = window.workspace()->currentDocument()->bytes() == before + typed;
    std::printf("  %lld signs typed, %s\n", static_cast<long long>(typed.size()),
                isWhole ? "all there" : "NOT ALL THERE");
    std::printf("  wanted: never over %.0f ms: %s\n", WantedMilliseconds,
                longest <= WantedMilliseconds ? "kept" : "not kept");
    return isWhole ? 0 : 1;
}
