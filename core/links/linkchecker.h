// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "links/hostpace.h"
#include "links/linkcheckoptions.h"
#include "links/namelookup.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <map>
#include <memory>

namespace Commonplace {

class LinkRun;

/// Asks addresses of other sites whether they are there, on a thread of its own; all of its functions return at once.
///
/// Promises, whatever servers do:
/// - An address has its verdict after the time limit of the profile, not counting the time it waits for its turn at a
///   host, and for servers that ask to be left alone (at most twice 60 s).
/// - No host (by name or address, all ports together) is asked more often or by more requests at once than the profile
///   says (HostPace), redirects and second tries included, nor while it wants to be left alone.
/// - A host that could not be reached three times on end is not asked again; its other addresses get that verdict.
/// - Only http and https; nothing of this computer or a private network without consent: a name is looked up before it
///   is asked, at each redirect, too. What remains: a name server that gives another answer between this and Qt's own
///   look-up, which are milliseconds apart and share Qt's cache of 60 s; and what a proxy of this computer resolves.
/// - At most 512 KiB of a page are read, no cookies, passwords or pages are kept, and no language of the person told.
/// - The system's proxies and certificates are used.
///
/// One object does one run at a time. It lives on the thread that made it, where all signals arrive. Its end ends the
/// run at once, without waiting for any network.
class LinkChecker : public QObject
{
    Q_OBJECT

public:
    explicit LinkChecker(QObject *parent = nullptr);
    /// `lookUp` is how names are resolved before they are asked.
    explicit LinkChecker(NameLookUp lookUp, QObject *parent = nullptr);
    ~LinkChecker() override;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }

    /// Begins a run with these addresses, as they are written; doubles count once. One that is under way is cancelled,
    /// and nothing is heard of it any more.
    void start(const QStringList &addresses, const LinkCheckOptions &options);

    /// Nothing more is asked; what was asked comes in.
    void pause();
    void resume();
    /// Ends the run; finished() comes. What is not known yet stays due.
    void cancel();

Q_SIGNALS:
    /// In batches, at most every 50 ms and of at most 200, so that whoever shows them can keep up.
    void verdicts(const QList<Commonplace::LinkResult> &results);
    void progressed(const Commonplace::LinkProgress &progress);
    void finished(const Commonplace::LinkSummary &summary);

private:
    void end();

    NameLookUp m_lookUp;
    std::shared_ptr<std::map<QString, HostPace>> m_paces; ///< For m_thread.
    QThread m_thread;
    LinkRun *m_run = nullptr; ///< Lives on m_thread, which deletes it.
    bool m_isRunning = false;
    bool m_isPaused = false;
};

} // namespace Commonplace
