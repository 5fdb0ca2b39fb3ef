// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long until the preview shows one changed paragraph of a 100 KB entry, beside setting the whole page again.

#include "preview/previewpage.h"
#include "preview/previewview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QWebEngineSettings>
#include <QWebEngineView>

#include <algorithm>
#include <vector>

#include <unistd.h>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 60;

QByteArray body(int round)
{
    const QByteArray sentence = "Those who use a common *work out* its rules themselves, and **watch over** it. ";
    QByteArray text;
    for (int paragraph = 0; text.size() < 100 * 1024; ++paragraph) {
        if (paragraph % 8 == 0)
            text += "## Part " + QByteArray::number(paragraph / 8) + "\n\n";
        text += sentence.repeated(5);
        if (paragraph == 120)
            text += "Changed " + QByteArray::number(round) + '.';
        text += "\n\n";
    }
    return text;
}

PageContent content(int round)
{
    PageContent page;
    page.title = u"Clear boundaries"_s;
    page.body = body(round);
    return page;
}

/// Both ways, in turns, in one run.
class Comparison : public QObject
{
public:
    Comparison()
    {
        m_view.resize(500, 800);
        m_peer.resize(500, 800);
        QObject::connect(&m_view, &PreviewView::pageShown, this, [this] {
            if (m_round > 0)
                m_ours.push_back(double(m_timer.nsecsElapsed()) / 1e6);
            // Not from within the signal, whose rest belongs to this round.
            QMetaObject::invokeMethod(this, &Comparison::startPeer, Qt::QueuedConnection);
        });
        QObject::connect(&m_peer, &QWebEngineView::loadFinished, this, [this] {
            if (m_round > 0)
                m_theirs.push_back(double(m_timer.nsecsElapsed()) / 1e6);
            ++m_round;
            QMetaObject::invokeMethod(this, &Comparison::startOurs, Qt::QueuedConnection);
        });
        m_peer.settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, false);
        m_view.show();
        m_peer.show();
        m_view.activate();
        startOurs();
    }

private:
    void startOurs()
    {
        if (m_round > rounds) {
            report();
            QCoreApplication::quit();
            return;
        }
        const PageContent page = content(m_round);
        m_timer.start();
        m_view.showPage(page, quint64(m_round));
    }

    void startPeer()
    {
        const PageContent page = content(m_round);
        m_timer.start();
        m_peer.setHtml(QString::fromUtf8(renderStandalone(page)));
    }

    static double percentile(std::vector<double> times, double part)
    {
        std::ranges::sort(times);
        return times[size_t(part * double(times.size() - 1))];
    }

    void report() const
    {
        const auto line = [](const QString &name, double ours, double theirs) {
            return u"%1: %2 ms; whole page with setHtml %3 ms; ratio %4\n"_s.arg(name)
                .arg(ours, 0, 'f', 1)
                .arg(theirs, 0, 'f', 1)
                .arg(ours / theirs, 0, 'f', 2);
        };
        QTextStream(stdout) << u"One paragraph of 100 KB changed, until the page holds it (%1 rounds)\n"_s.arg(rounds)
                            << line(u"median"_s, percentile(m_ours, 0.5), percentile(m_theirs, 0.5))
                            << line(u"p95"_s, percentile(m_ours, 0.95), percentile(m_theirs, 0.95));
    }

    PreviewView m_view;
    QWebEngineView m_peer;
    QElapsedTimer m_timer;
    int m_round = 0;
    std::vector<double> m_ours;
    std::vector<double> m_theirs;
};

} // namespace

int main(int argc, char *argv[])
{
    if (::geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    PreviewView::prepareApplication();
    QApplication application(argc, argv);
    Comparison comparison;
    return QApplication::exec();
}
