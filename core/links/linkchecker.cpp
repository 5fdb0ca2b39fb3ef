// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linkchecker.h"

#include "links/linkrun.h"

namespace Commonplace {

LinkChecker::LinkChecker(QObject *parent)
    : LinkChecker(systemLookUp(), parent)
{
}

LinkChecker::LinkChecker(NameLookUp lookUp, QObject *parent)
    : QObject(parent)
    , m_lookUp(std::move(lookUp))
    , m_paces(std::make_shared<LinkRun::Paces>())
{
    m_thread.setObjectName(QStringLiteral("links"));
    m_thread.start();
}

LinkChecker::~LinkChecker()
{
    end();
    m_thread.quit();
    m_thread.wait();
}

void LinkChecker::start(const QStringList &addresses, const LinkCheckOptions &options)
{
    end();
    m_run = new LinkRun(options, m_lookUp, m_paces);
    m_run->moveToThread(&m_thread);
    connect(m_run, &LinkRun::verdicts, this, &LinkChecker::verdicts);
    connect(m_run, &LinkRun::progressed, this, &LinkChecker::progressed);
    connect(m_run, &LinkRun::finished, this, [this](const LinkSummary &summary) {
        end();
        Q_EMIT finished(summary);
    });
    m_isRunning = true;
    QMetaObject::invokeMethod(m_run, [run = m_run, addresses] { run->begin(addresses); });
}

void LinkChecker::pause()
{
    if (!m_isRunning)
        return;
    m_isPaused = true;
    QMetaObject::invokeMethod(m_run, [run = m_run] { run->setPaused(true); });
}

void LinkChecker::resume()
{
    if (!m_isRunning)
        return;
    m_isPaused = false;
    QMetaObject::invokeMethod(m_run, [run = m_run] { run->setPaused(false); });
}

void LinkChecker::cancel()
{
    if (m_isRunning)
        QMetaObject::invokeMethod(m_run, [run = m_run] { run->stop(LinkSummary::Ending::Cancelled); });
}

void LinkChecker::end()
{
    if (m_run) {
        m_run->disconnect(this);
        m_run->deleteLater(); // on its thread, which does so before it ends
    }
    m_run = nullptr;
    m_isRunning = false;
    m_isPaused = false;
}

} // namespace Commonplace
