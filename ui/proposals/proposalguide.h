// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/proposaljobs.h"
#include "proposals/proposedialog.h"
#include "widgets/messagebar.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QThreadPool;

namespace Commonplace {

class EntryDocument;
class LibrarySession;
class MessageArea;
class SwitchDialog;
class WriteWorkspace;
struct SaveOutcome;

/// Leads through proposals: starts one by itself where a save would belong to none, switches, updates, sends, and says
/// what came of it, in the window's messages. One thing at a time, on a thread of its own. UI thread.
class ProposalGuide : public QObject
{
    Q_OBJECT

public:
    /// What it reaches out of the window for, to be replaced by tests.
    struct Surroundings {
        std::function<void(const QUrl &)> openPage; ///< In the browser.
        QString queueFile;                          ///< See SendQueue.
        /// How entries that both sides changed are brought together; none: entryMerger().
        EntryMerger merger {};
    };

    /// All must outlive it; dialogs belong to `workspace`.
    ProposalGuide(LibrarySession *session, WriteWorkspace *workspace, MessageArea *messages, Surroundings surroundings,
                  QObject *parent = nullptr);
    /// Ends what is running; what exchanges files is waited for.
    ~ProposalGuide() override;

    /// The proposal that is worked on; nullopt where there is none or it is not known yet.
    [[nodiscard]] const std::optional<Proposal> &current() const { return m_current; }
    /// Can anything be done about proposals now?
    [[nodiscard]] bool isReady() const { return m_isKnown && !m_isBusy && !m_isStale; }
    /// Does the library have versions elsewhere to be updated from?
    [[nodiscard]] bool hasRemote() const { return m_isKnown && m_overview.line && !m_overview.line->remote.isEmpty(); }

    void startNew();
    void chooseOther();
    void update();
    void propose();

Q_SIGNALS:
    /// current(), isReady() or hasRemote() gives something else.
    void changed();
    /// It is not known whose the versions are.
    void identityNeeded();

private:
    using Start = ProposalBranches::Start;

    /// Runs `work` on the thread for git, with `title` and a button that stops it in the messages (none for an empty
    /// title), and hands what it gives to `done`, unless another library is open by then.
    template <typename Work, typename Done>
    void run(const QString &title, const Work &work, const Done &done);
    /// The same with no save being written meanwhile.
    template <typename Work, typename Done>
    void runAlone(const QString &title, const Work &work, const Done &done);
    void setBusy(bool isBusy);
    void whenWritten(std::function<void()> then);
    void whenSaved(std::function<void()> then);

    void look();
    /// After something was done: what was known before no longer counts.
    void lookAnew();
    void takeOverview(const ProposalJobs::Overview &overview);
    void closeLibrary();
    void startByItself(const EntryDocument *document, const SaveOutcome &outcome);
    void start(const QString &title, Start at);
    void switchTo(const QByteArray &branch);
    void remove(const QByteArray &branch);
    void showStates(const QPointer<SwitchDialog> &dialog);
    void closeVanished();

    void bringTogether(const UpdateOutcome &asked, const MergeDecisions &decisions, const QByteArray &branch);
    void showUpdated(const UpdateOutcome &outcome, const QByteArray &branch);

    void showPreview(const ProposalJobs::Preview &preview);
    void goOn(const Proposal &proposal, const MainLine &line, ProposeDialog::Way way, const QString &title,
              const QString &description);
    void send(const Proposal &proposal);
    void showSent(const ProposalJobs::Sending &sending);
    void showWaiting(const ProposalJobs::Sending &sending);
    void showRefused(const ProposalJobs::Sending &sending);
    void sendWaiting();
    void askForFork(const Proposal &proposal);
    void savePatches(const Proposal &proposal, const MainLine &line);
    void saveBundle(const Proposal &proposal, const MainLine &line);

    MessageBar *say(MessageBar::Kind kind, const QString &text, const char *name = "proposalMessage");
    void sayError(const Error &error);
    [[nodiscard]] int unsaved() const;
    [[nodiscard]] QWidget *dialogParent() const;

    LibrarySession *m_session;
    WriteWorkspace *m_workspace;
    MessageArea *m_messages;
    Surroundings m_surroundings;
    SendQueue m_queue;
    QThreadPool *m_pool; // one thread
    /// For what nobody waits for. Not the program's own pool: what is read there in parts waits for threads of that.
    QThreadPool *m_sidePool;
    std::stop_source m_stop;
    QTimer m_lookTimer;
    QTimer m_sendTimer;
    ProposalJobs::Overview m_overview;
    std::optional<Proposal> m_current;
    bool m_isKnown = false;
    bool m_isBusy = false;
    bool m_isStale = false; // what is known is from before something that was done
    bool m_isLookingAgain = false;
};

} // namespace Commonplace
