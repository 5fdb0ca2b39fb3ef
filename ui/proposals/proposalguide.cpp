// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/proposalguide.h"

#include "editor/entrydocument.h"
#include "proposals/guidejobs.h"
#include "proposals/newproposaldialog.h"
#include "proposals/switchdialog.h"
#include "write/writeworkspace.h"

#include <QFileInfo>
#include <QNetworkInformation>

namespace Commonplace {

namespace {

constexpr int LookDelay = 400;              // milliseconds: after other programs changed files
constexpr int SendInterval = 5 * 60 * 1000; // milliseconds: between tries to send what waits

} // namespace

ProposalGuide::ProposalGuide(LibrarySession *session, WriteWorkspace *workspace, MessageArea *messages,
                             Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_surroundings(std::move(surroundings))
    , m_queue(m_surroundings.queueFile)
    , m_pool(new QThreadPool(this))
    , m_sidePool(new QThreadPool(this))
{
    m_pool->setMaxThreadCount(1);
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(LookDelay);
    connect(&m_lookTimer, &QTimer::timeout, this, &ProposalGuide::look);
    m_sendTimer.setInterval(SendInterval);
    connect(&m_sendTimer, &QTimer::timeout, this, &ProposalGuide::sendWaiting);
    connect(session, &LibrarySession::closing, this, &ProposalGuide::closeLibrary);
    connect(session, &LibrarySession::opened, this, &ProposalGuide::look);
    connect(session, &LibrarySession::repositoryKnown, this, &ProposalGuide::look);
    connect(session, &LibrarySession::saved, this, &ProposalGuide::startByItself);
    // Other programs may have gone to another branch.
    connect(session, &LibrarySession::entriesChanged, this, [this] { m_lookTimer.start(); });
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reachability) {
                    if (reachability == QNetworkInformation::Reachability::Online)
                        sendWaiting();
                });
    }
}

ProposalGuide::~ProposalGuide()
{
    m_stop.request_stop();
    m_pool->waitForDone();
    m_sidePool->waitForDone();
}

void ProposalGuide::closeLibrary()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_lookTimer.stop();
    m_sendTimer.stop();
    m_messages->removeMessage(ProgressKey);
    m_overview = {};
    m_current.reset();
    m_isKnown = false;
    m_isBusy = false;
    m_isStale = false;
    Q_EMIT changed();
}

QWidget *ProposalGuide::dialogParent() const
{
    return m_workspace;
}

int ProposalGuide::unsaved() const
{
    return static_cast<int>(m_session->modifiedDocuments().size());
}

void ProposalGuide::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    if (!isBusy)
        m_messages->removeMessage(ProgressKey);
    Q_EMIT changed();
}

MessageBar *ProposalGuide::say(MessageBar::Kind kind, const QString &text, const char *name)
{
    // Below the first line stand the words of git, a hook or a server.
    MessageBar *bar = m_messages->showMessage(MessageKey, kind, text.section(u'\n', 0, 0));
    bar->setObjectName(QLatin1StringView(name));
    const QString details = text.section(u'\n', 1);
    if (!details.isEmpty())
        bar->setDetails(details);
    return bar;
}

void ProposalGuide::sayError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        m_messages->removeMessage(MessageKey);
        return;
    }
    if (error.code == ErrorCode::IdentityMissing)
        Q_EMIT identityNeeded();
    say(MessageBar::Kind::Error, error.message);
}

void ProposalGuide::whenWritten(std::function<void()> then)
{
    if (!m_session->isWriting()) {
        then();
        return;
    }
    auto *waiting = new QObject(this);
    const auto look = [this, waiting, then = std::move(then)] {
        if (m_session->isWriting())
            return;
        waiting->deleteLater();
        waiting->disconnect();
        m_session->disconnect(waiting);
        then();
    };
    connect(m_session, &LibrarySession::saved, waiting, look, Qt::QueuedConnection);
    connect(m_session, &LibrarySession::saveFailed, waiting, look, Qt::QueuedConnection);
    connect(m_session, &LibrarySession::closing, waiting, &QObject::deleteLater);
}

/// Saves what is unsaved, and goes on where all of it could be saved.
void ProposalGuide::whenSaved(std::function<void()> then)
{
    const QList<EntryDocument *> modified = m_session->modifiedDocuments();
    for (EntryDocument *document : modified)
        m_session->save(document);
    whenWritten([this, then = std::move(then)] {
        if (unsaved() == 0)
            then();
        else
            say(MessageBar::Kind::Warning,
                tr("Not everything could be saved, so you are still at the same proposal. Look at the entries that "
                   "are marked as not saved."));
    });
}

void ProposalGuide::look()
{
    m_lookTimer.stop();
    if (!m_session->isOpen() || !m_session->repository())
        return;
    if (m_isBusy) {
        m_isLookingAgain = true;
        return;
    }
    const bool isFirst = !m_isKnown;
    QtConcurrent::run(m_pool, &ProposalJobs::overview, *m_session->repository(), m_queue, m_stop.get_token())
        .then(this, [this, isFirst, token = m_stop.get_token()](const Result<ProposalJobs::Overview> &overview) {
            if (token.stop_requested())
                return;
            // What cannot be looked at now tells why when something is done about it.
            takeOverview(overview.value_or(m_overview));
            if (isFirst)
                sendWaiting();
        });
}

void ProposalGuide::lookAnew()
{
    m_isStale = true;
    Q_EMIT changed();
    look();
}

void ProposalGuide::takeOverview(const ProposalJobs::Overview &overview)
{
    m_overview = overview;
    m_current = overview.current();
    m_isKnown = true;
    m_isStale = false;
    if (overview.waiting.isEmpty())
        m_sendTimer.stop();
    else if (!m_sendTimer.isActive())
        m_sendTimer.start();
    Q_EMIT changed();
}

/// The first version that belongs to no proposal makes one, which takes it along.
void ProposalGuide::startByItself(const EntryDocument *document, const SaveOutcome &outcome)
{
    if (outcome.version != SaveOutcome::Version::Kept || !m_isKnown || m_isBusy || !m_overview.needsProposal())
        return;
    const QString title = document->title().isEmpty() ? tr("Changes") : document->title();
    const auto work = [repository = *m_session->repository(), title](const std::stop_token &stop) {
        return ProposalBranches(repository).start(title, Start::Here, stop);
    };
    runAlone(QString(), work, [this](const Result<Proposal> &proposal) {
        lookAnew();
        if (!proposal) {
            sayError(proposal.error());
            return;
        }
        MessageBar *bar = say(MessageBar::Kind::Info,
                              tr("What you save is collected in the proposal “%1”. The library has it when you "
                                 "propose it, in the Share menu.")
                                  .arg(proposal->title),
                              "proposalStartedMessage");
        QPushButton *propose = bar->addButton(tr("Propose changes…"));
        propose->setObjectName(QStringLiteral("proposeFromMessageButton"));
        connect(propose, &QPushButton::clicked, this, &ProposalGuide::propose);
    });
}

void ProposalGuide::startNew()
{
    if (!isReady())
        return;
    auto *dialog = new NewProposalDialog(m_current, unsaved(), dialogParent());
    connect(dialog, &NewProposalDialog::startRequested, this, &ProposalGuide::start);
    dialog->open();
}

void ProposalGuide::start(const QString &title, Start at)
{
    const auto work = [repository = *m_session->repository(), title, at](const std::stop_token &stop) {
        return ProposalBranches(repository).start(title, at, stop);
    };
    runAlone(tr("Starting “%1”…").arg(title), work, [this](const Result<Proposal> &proposal) {
        lookAnew();
        if (!proposal) {
            sayError(proposal.error());
            return;
        }
        closeVanished();
        say(MessageBar::Kind::Success, tr("You are at the proposal “%1” now.").arg(proposal->title));
    });
}

void ProposalGuide::chooseOther()
{
    if (!isReady())
        return;
    SwitchDialog::Content content { .proposals = m_overview.proposals,
                                    .isOnMainLine = m_overview.line && m_overview.branch == m_overview.line->branch,
                                    .unsaved = unsaved() };
    for (const WaitingProposal &waiting : std::as_const(m_overview.waiting))
        content.waiting.insert(waiting.branch);
    auto *dialog = new SwitchDialog(content, dialogParent());
    connect(dialog, &SwitchDialog::switchRequested, this, [this](const QByteArray &branch, bool isSavingFirst) {
        if (isSavingFirst)
            whenSaved([this, branch] { switchTo(branch); });
        else
            switchTo(branch);
    });
    connect(dialog, &SwitchDialog::removeRequested, this, &ProposalGuide::remove);
    connect(dialog, &SwitchDialog::newRequested, this, &ProposalGuide::startNew);
    dialog->open();
    showStates(dialog);
}

void ProposalGuide::showStates(const QPointer<SwitchDialog> &dialog)
{
    const bool areAnySent =
        std::ranges::any_of(m_overview.proposals, [](const Proposal &proposal) { return !proposal.sent.isEmpty(); });
    if (!areAnySent)
        return;
    // Beside the thread for git: who switches meanwhile need not wait for a server.
    std::stop_source stop;
    connect(dialog, &QObject::destroyed, this, [stop]() mutable { stop.request_stop(); });
    const auto ask = [repository = *m_session->repository(), stop, library = m_stop.get_token()] {
        const std::stop_callback callback(library, [stop]() mutable { stop.request_stop(); });
        return ProposalJobs::states(repository, stop.get_token());
    };
    QtConcurrent::run(m_sidePool, ask).then(dialog.data(), [dialog](const QHash<QByteArray, ProposalState> &states) {
        dialog->showStates(states);
    });
}

void ProposalGuide::switchTo(const QByteArray &branch)
{
    if (!isReady())
        return;
    const auto proposal = std::ranges::find(m_overview.proposals, branch, &Proposal::branch);
    const QString title = proposal == m_overview.proposals.end() ? QString() : proposal->title;
    const auto work = [repository = *m_session->repository(), branch](const std::stop_token &stop) {
        const ProposalBranches branches(repository);
        return branch.isEmpty() ? branches.switchToMainLine(stop) : branches.switchTo(branch, stop);
    };
    runAlone(tr("Switching…"), work, [this, title](const Result<void> &switched) {
        lookAnew();
        if (!switched) {
            sayError(switched.error());
            return;
        }
        closeVanished();
        QString text = title.isEmpty() ? tr("You are at the library as it is.")
                                       : tr("You are at the proposal “%1” now.").arg(title);
        if (unsaved() > 0)
            text += u' ' + tr("%n entry(s) with unsaved text stay open as you left them.", nullptr, unsaved());
        say(MessageBar::Kind::Success, text, "proposalSwitchedMessage");
    });
}

/// An entry that there is no file of here, and nothing unsaved of either, is not shown any longer.
void ProposalGuide::closeVanished()
{
    QStringList paths;
    const QList<EntryDocument *> documents = m_session->documents();
    for (const EntryDocument *document : documents)
        paths.append(document->path());
    const auto look = [paths] {
        QStringList vanished;
        for (const QString &path : paths) {
            if (!QFileInfo::exists(path))
                vanished.append(path);
        }
        return vanished;
    };
    QtConcurrent::run(m_pool, look).then(this, [this](const QStringList &vanished) {
        for (const QString &path : vanished) {
            EntryDocument *document = m_session->document(path);
            if (document && !document->isModified())
                m_workspace->closeDocument(document);
        }
    });
}

void ProposalGuide::remove(const QByteArray &branch)
{
    const auto work = [repository = *m_session->repository(), branch](const std::stop_token &) {
        return ProposalBranches(repository).remove(branch);
    };
    run(QString(), work, [this](const Result<Proposal> &removed) {
        lookAnew();
        if (!removed) {
            sayError(removed.error());
            return;
        }
        MessageBar *bar = say(MessageBar::Kind::Info, tr("The proposal “%1” was removed.").arg(removed->title),
                              "proposalRemovedMessage");
        QPushButton *undo = bar->addButton(tr("Undo"));
        undo->setObjectName(QStringLiteral("undoRemoveProposalButton"));
        connect(undo, &QPushButton::clicked, this, [this, proposal = *removed] {
            m_messages->removeMessage(MessageKey);
            const auto bringBack = [repository = *m_session->repository(), proposal](const std::stop_token &) {
                return ProposalBranches(repository).bringBack(proposal);
            };
            run(QString(), bringBack, [this](const Result<void> &done) {
                lookAnew();
                if (!done)
                    sayError(done.error());
            });
        });
    });
}

} // namespace Commonplace
