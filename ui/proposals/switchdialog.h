// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/proposal.h"
#include "proposals/proposalpublisher.h"

#include <QDialog>
#include <QHash>
#include <QSet>

class QCheckBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Commonplace {

/// Words for a state, such as “Sent”; of what is not known, a dash.
[[nodiscard]] QString proposalStateText(ProposalState state);

/// The library's proposals, to go from one to another.
class SwitchDialog : public QDialog
{
    Q_OBJECT

public:
    struct Content {
        QList<Proposal> proposals;
        QSet<QByteArray> waiting {}; ///< Branches that are to be sent when there is a network.
        bool isOnMainLine = false;
        int unsaved = 0; ///< Entries with text that is not saved.
    };

    SwitchDialog(const Content &content, QWidget *parent);

    /// What became of those that were sent, as far as it is known by now.
    void showStates(const QHash<QByteArray, ProposalState> &states);

Q_SIGNALS:
    /// An empty branch stands for the main line.
    void switchRequested(const QByteArray &branch, bool isSavingFirst);
    void removeRequested(const QByteArray &branch);
    void newRequested();

private:
    void fill(const Content &content);
    void updateButtons();
    [[nodiscard]] QByteArray chosen() const;
    [[nodiscard]] bool isChosenCurrent() const;

    QTreeWidget *m_list;
    QCheckBox *m_saveFirst;
    QPushButton *m_switch;
    QPushButton *m_remove;
};

} // namespace Commonplace
