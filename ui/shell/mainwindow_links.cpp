// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The links to other sites: their panel among the others below the entries.

#include "shell/mainwindow.h"

#include "links/linksguide.h"
#include "links/linkspanel.h"
#include "search/findpanel.h"
#include "shell/mainmenu.h"
#include "shell/problemguide.h"
#include "widgets/messagearea.h"

#include <QAction>

namespace Commonplace {

void MainWindow::connectLinks()
{
    connect(m_menu->linksPane, &QAction::toggled, this, [this](bool shown) {
        m_linksPanel->setVisible(shown);
        // One panel at a time has the room below.
        if (shown) {
            m_menu->problemsPane->setChecked(false);
            m_findPanel->hide();
        }
    });
    connect(m_menu->problemsPane, &QAction::toggled, this, [this](bool shown) {
        if (shown)
            m_menu->linksPane->setChecked(false);
    });
    connect(m_menu->findInLibrary, &QAction::triggered, this, [this] { m_menu->linksPane->setChecked(false); });
    connect(m_menu->replaceInLibrary, &QAction::triggered, this, [this] { m_menu->linksPane->setChecked(false); });
    connect(m_linksPanel, &LinksPanel::closeRequested, m_menu->linksPane, &QAction::toggle);
    connect(m_linksPanel->details(), &LinkDetails::placeRequested, this, [this](const LinkDetails::Place &place) {
        m_guide->show(
            { .rule = {}, .file = place.file, .line = place.line, .column = place.column, .field = place.field });
    });
    connect(m_linksGuide, &LinksGuide::told, this, [this](const QString &message) {
        m_messages->showMessage(QStringLiteral("links"), MessageBar::Kind::Info, message)
            ->setObjectName(QStringLiteral("linksMessage"));
    });
}

} // namespace Commonplace
