// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Proposing: what is shown before, sending, waiting for a network, and files to mail.

#include "proposals/forkdialog.h"
#include "proposals/guidejobs.h"
#include "write/writeworkspace.h"

#include <QDir>
#include <QFileDialog>

#include <utility>

namespace Commonplace {

void ProposalGuide::propose()
{
    if (!isReady())
        return;
    if (!m_current) {
        say(MessageBar::Kind::Info, tr("There is no proposal yet. Change an entry and save it; that starts one."));
        return;
    }
    const auto work = [repository = *m_session->repository(), library = m_session->library(),
                       branch = m_current->branch](const std::stop_token &stop) {
        return ProposalJobs::preview(repository, library, branch, stop);
    };
    run(tr("Looking at what changes…"), work, [this](const Result<ProposalJobs::Preview> &preview) {
        if (preview)
            showPreview(*preview);
        else
            sayError(preview.error());
    });
}

void ProposalGuide::showPreview(const ProposalJobs::Preview &preview)
{
    auto *dialog = new ProposeDialog(preview, unsaved(), dialogParent());
    connect(dialog, &ProposeDialog::accepted, this,
            [this, preview](ProposeDialog::Way way, const QString &title, const QString &description) {
                goOn(preview.proposal, preview.line, way, title, description);
            });
    dialog->open();
    // Beside the thread for git, as it takes a while and nobody has to wait for it.
    QtConcurrent::run(m_sidePool, &problemsSince, m_session->library().root(), preview.base)
        .then(dialog, [dialog](const Result<BaseComparison> &problems) { dialog->showProblems(problems); });
}

void ProposalGuide::goOn(const Proposal &proposal, const MainLine &line, ProposeDialog::Way way, const QString &title,
                         const QString &description)
{
    Proposal described = proposal;
    described.title = title;
    described.description = description;
    const auto work = [repository = *m_session->repository(), described](const std::stop_token &) {
        return ProposalBranches(repository).describe(described.branch, described.title, described.description);
    };
    run(QString(), work, [this, described, line, way](const Result<void> &noted) {
        lookAnew();
        if (!noted)
            sayError(noted.error());
        else if (way == ProposeDialog::Way::Send)
            send(described);
        else if (way == ProposeDialog::Way::Patches)
            savePatches(described, line);
        else
            saveBundle(described, line);
    });
}

void ProposalGuide::send(const Proposal &proposal)
{
    const auto work = [repository = *m_session->repository(), queue = m_queue, branch = proposal.branch](
                          const std::stop_token &stop) { return ProposalJobs::send(repository, queue, branch, stop); };
    run(tr("Sending “%1”…").arg(proposal.title), work, [this](const ProposalJobs::Sending &sending) {
        showSent(sending);
        lookAnew();
    });
}

void ProposalGuide::showSent(const ProposalJobs::Sending &sending)
{
    if (sending.isWaiting) {
        showWaiting(sending);
        return;
    }
    if (!sending.result) {
        showRefused(sending);
        return;
    }
    const QString where = sending.target ? sending.target->shown : QString();
    const QUrl page = sending.result->requestPage;
    if (page.isEmpty()) {
        say(MessageBar::Kind::Success, tr("“%1” was sent to %2.").arg(sending.proposal.title, where),
            "proposalSentMessage");
        return;
    }
    m_surroundings.openPage(page);
    MessageBar *bar = say(MessageBar::Kind::Success,
                          tr("“%1” was sent to %2. Propose it on the page that opens in your browser.")
                              .arg(sending.proposal.title, where),
                          "proposalSentMessage");
    QPushButton *open = bar->addButton(tr("Open the page again"));
    open->setObjectName(QStringLiteral("openRequestPageButton"));
    connect(open, &QPushButton::clicked, this, [this, page] { m_surroundings.openPage(page); });
}

void ProposalGuide::showWaiting(const ProposalJobs::Sending &sending)
{
    const QString reason = sending.result.error().error.message;
    const QString details = reason.section(u'\n', 1);
    MessageBar *bar =
        say(MessageBar::Kind::Warning,
            tr("“%1” waits, because %2 could not be reached. It is sent by itself when there is a network.")
                .arg(sending.proposal.title, sending.target->shown),
            "proposalWaitingMessage");
    bar->setDetails(details);
    QPushButton *drop = bar->addButton(tr("Do not send it"));
    drop->setObjectName(QStringLiteral("dropWaitingButton"));
    connect(drop, &QPushButton::clicked, this, [this, branch = sending.proposal.branch] {
        const auto forget = [queue = m_queue, repository = *m_session->repository(), branch](const std::stop_token &) {
            return queue.remove(repository.root(), branch);
        };
        run(QString(), forget, [this](const Result<void> &done) {
            lookAnew();
            if (!done)
                sayError(done.error());
        });
    });
    QPushButton *again = bar->addButton(tr("Try now"));
    again->setObjectName(QStringLiteral("sendAgainButton"));
    connect(again, &QPushButton::clicked, this, [this, proposal = sending.proposal] { send(proposal); });
}

void ProposalGuide::showRefused(const ProposalJobs::Sending &sending)
{
    using Reason = RemoteFailure::Reason;
    const RemoteFailure &failure = sending.result.error();
    if (failure.error.code == ErrorCode::Cancelled) {
        say(MessageBar::Kind::Info,
            tr("Sending “%1” was stopped. You can send it again at any time.").arg(sending.proposal.title));
        return;
    }
    MessageBar *bar = say(MessageBar::Kind::Error, failure.error.message, "proposalRefusedMessage");
    const auto add = [this, bar](const char *name, const QString &text, const std::function<void()> &act) {
        QPushButton *button = bar->addButton(text);
        button->setObjectName(QLatin1StringView(name));
        connect(button, &QPushButton::clicked, this, act);
    };
    const Proposal proposal = sending.proposal;
    if (failure.reason == Reason::NoRight || failure.reason == Reason::NotThere) {
        if (sending.target && sending.target->library) {
            const QUrl page = sending.target->library->forkPage();
            add("openForkPageButton", tr("Make a copy on %1").arg(sending.target->library->forgeName()),
                [this, page] { m_surroundings.openPage(page); });
        }
        add("sendToForkButton", tr("Send it to a copy of mine…"), [this, proposal] { askForFork(proposal); });
        return;
    }
    if (failure.reason == Reason::RemoteMoved) {
        add("startFromHereButton", tr("Start a new proposal from here"),
            [this, title = proposal.title] { start(title, Start::Here); });
        return;
    }
    add("sendAgainButton", tr("Try again"), [this, proposal] { send(proposal); });
}

/// What waits in this library is tried, one after the other, without a word where there is still no network.
void ProposalGuide::sendWaiting()
{
    if (!isReady() || m_overview.waiting.isEmpty())
        return;
    const auto work = [repository = *m_session->repository(), queue = m_queue,
                       waiting = m_overview.waiting](const std::stop_token &stop) {
        QList<ProposalJobs::Sending> sendings;
        for (const WaitingProposal &one : waiting)
            sendings.append(ProposalJobs::send(repository, queue, one.branch, stop));
        return sendings;
    };
    run(QString(), work, [this](const QList<ProposalJobs::Sending> &sendings) {
        for (const ProposalJobs::Sending &sending : sendings) {
            if (!sending.isWaiting)
                showSent(sending);
        }
        lookAnew();
    });
}

void ProposalGuide::askForFork(const Proposal &proposal)
{
    auto *dialog = new ForkDialog(dialogParent());
    connect(dialog, &ForkDialog::addressGiven, this, [this, proposal](const QString &address) {
        const auto work = [repository = *m_session->repository(), proposal, address](const std::stop_token &) {
            return ProposalPublisher(repository).setFork(proposal, address);
        };
        run(QString(), work, [this, proposal](const Result<void> &set) {
            if (set)
                send(proposal);
            else
                sayError(set.error());
        });
    });
    dialog->open();
}

void ProposalGuide::savePatches(const Proposal &proposal, const MainLine &line)
{
    const QString name = QString::fromUtf8(proposal.branch);
    auto *dialog = new QFileDialog(dialogParent(), tr("Save “%1” as a folder of patch files").arg(proposal.title),
                                   QDir::homePath());
    dialog->setObjectName(QStringLiteral("savePatchesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setLabelText(QFileDialog::FileName, tr("New folder:"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, proposal, line](const QString &folder) {
        const auto work = [repository = *m_session->repository(), proposal, line, folder](const std::stop_token &stop) {
            return ProposalPublisher(repository).writePatches(proposal, line, folder, stop);
        };
        run(tr("Writing the files…"), work, [this, folder](const Result<QStringList> &names) {
            if (!names) {
                sayError(names.error());
                return;
            }
            MessageBar *bar =
                say(MessageBar::Kind::Success,
                    tr("%n file(s) to send by mail are in “%1”.", nullptr, static_cast<int>(names->size()))
                        .arg(QDir::toNativeSeparators(folder)),
                    "patchesSavedMessage");
            QPushButton *show = bar->addButton(tr("Show the folder"));
            show->setObjectName(QStringLiteral("showPatchesButton"));
            connect(show, &QPushButton::clicked, this,
                    [this, folder] { m_surroundings.openPage(QUrl::fromLocalFile(folder)); });
        });
    });
    dialog->open();
}

void ProposalGuide::saveBundle(const Proposal &proposal, const MainLine &line)
{
    auto *dialog = new QFileDialog(dialogParent(), tr("Save “%1” as a bundle").arg(proposal.title), QDir::homePath(),
                                   tr("Bundles (*.bundle)"));
    dialog->setObjectName(QStringLiteral("saveBundleDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("bundle"));
    dialog->selectFile(QString::fromUtf8(proposal.branch) + QStringLiteral(".bundle"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, proposal, line](const QString &file) {
        const auto work = [repository = *m_session->repository(), proposal, line, file](const std::stop_token &stop) {
            return ProposalPublisher(repository).writeBundle(proposal, line, file, stop);
        };
        run(tr("Writing the file…"), work, [this, file](const Result<void> &written) {
            if (written)
                say(MessageBar::Kind::Success, tr("The proposal is in “%1”.").arg(QDir::toNativeSeparators(file)),
                    "bundleSavedMessage");
            else
                sayError(written.error());
        });
    });
    dialog->open();
}

} // namespace Commonplace
