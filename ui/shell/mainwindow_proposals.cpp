// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Proposals in the window: their commands, and where one sees at which one is.

#include "proposals/proposalguide.h"
#include "shell/mainmenu.h"
#include "shell/mainwindow.h"
#include "shell/statusline.h"

#include <QAction>

namespace Commonplace {

void MainWindow::connectProposals()
{
    connect(m_menu->newProposal, &QAction::triggered, m_proposals, &ProposalGuide::startNew);
    connect(m_menu->switchProposal, &QAction::triggered, m_proposals, &ProposalGuide::chooseOther);
    connect(m_menu->updateFromLibrary, &QAction::triggered, m_proposals, &ProposalGuide::update);
    connect(m_menu->propose, &QAction::triggered, m_proposals, &ProposalGuide::propose);
    connect(m_status, &StatusLine::proposalsWanted, m_proposals, &ProposalGuide::chooseOther);
    connect(m_proposals, &ProposalGuide::identityNeeded, this, [this] { askIdentity([] { }); });
    connect(m_proposals, &ProposalGuide::changed, this, [this] {
        const std::optional<Proposal> &current = m_proposals->current();
        const QString branch = current ? QString::fromUtf8(current->branch) : QString();
        m_status->showProposal(
            current ? current->title : QString(),
            tr("What you save belongs to this proposal (git branch %1). Click to switch.").arg(branch));
        updateActions();
    });
}

} // namespace Commonplace
