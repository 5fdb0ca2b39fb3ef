// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/outerlinkchecks.h"
#include "library/bulkchange.h"
#include "links/linkcheckoptions.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <stop_token>

namespace Commonplace {

class LibraryProblems;
class LibrarySession;
class LinkChecker;

/// A link to another site, where it stands.
struct OuterLink {
    QString file; ///< Relative to the library.
    LinkFact fact;

    friend bool operator==(const OuterLink &, const OuterLink &) = default;
};

/// The links of the open library to other sites: where they are, what is known of them from earlier checks, and asking
/// for them. Nobody is asked before check() is called. Their problems go to those of the library. UI thread.
class LinkWatch : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. `memoryFile` as LinkMemory.
    LinkWatch(LibrarySession *session, LibraryProblems *problems, const QString &memoryFile, QObject *parent = nullptr);
    ~LinkWatch() override;

    /// Every address of the library, as it is written, with its places.
    [[nodiscard]] const QMap<QString, QList<OuterLink>> &links() const { return m_links; }
    /// What is known of an address; Unasked where nothing is.
    [[nodiscard]] LinkVerdict verdict(const QString &address) const { return m_verdicts.value(address); }
    /// The addresses in entries of these files.
    [[nodiscard]] QStringList addressesIn(const QSet<QString> &files) const;
    /// The addresses in lines that the files have gained since a version, in `found`. Asks git on another thread; fails
    /// as changedLines().
    void findAddressesSince(const QByteArray &version,
                            const std::function<void(const Result<QStringList> &addresses)> &found);

    struct Wish {
        LinkCheckOptions::Asked asked = LinkCheckOptions::Asked::Due;
        bool looksForFragments = false;
    };
    /// Asks for addresses; a check that is under way ends.
    void check(const QStringList &addresses, const Wish &wish);
    void pause();
    void resume();
    void cancel();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] const LinkProgress &progress() const { return m_progress; }
    /// How the last check ended; nothing before the first, and while one is under way.
    [[nodiscard]] const std::optional<LinkSummary> &summary() const { return m_summary; }

    /// The person consents to asking this host although it is in a private network; holds until the library is closed.
    void allowHost(const QString &host) { m_privateHosts.insert(host); }

    /// Addresses like these count as ignored until the library is closed, whatever its profile says.
    void ignore(const LinkSettings::Ignored &item);

    /// Prepares another address for each place of one, in the texts as they are now; emits replacementReady().
    void replace(const QString &address, const QString &replacement);

Q_SIGNALS:
    /// Links came or went, or more is known of some.
    void changed();
    /// A check began, ended, went on or stands still, or has come further.
    void stateChanged();
    /// What replace() asked for is ready to be done.
    void replacementReady(const QList<Commonplace::FileChange> &changes, const QString &message);

private:
    void gather();
    void forget();
    void take(const QList<LinkResult> &results);
    void wantProblems(const QSet<QString> &files);
    void findProblems();

    [[nodiscard]] LinkSettings settings() const;

    LibrarySession *m_session;
    LibraryProblems *m_problems;
    QString m_memoryFile;
    LinkChecker *m_checker; ///< Asks.
    LinkChecker *m_recall;  ///< Only looks what is remembered.
    QTimer m_gathering;
    QTimer m_finding;
    std::stop_source m_stop; // of jobs for the library that is open
    QMap<QString, QList<OuterLink>> m_links;
    QHash<QString, QList<LinkFact>> m_ofFiles;
    LinkVerdicts m_verdicts;
    QSet<QString> m_unlooked; // files of which the problems are to be found anew
    bool m_isFinding = false;
    QSet<QString> m_privateHosts;
    QList<LinkSettings::Ignored> m_ignored;
    LinkProgress m_progress;
    std::optional<LinkSummary> m_summary;
};

} // namespace Commonplace
