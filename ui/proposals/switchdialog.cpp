// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposals/switchdialog.h"

#include "proposals/dialogparts.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

constexpr int BranchRole = Qt::UserRole;
constexpr int CurrentRole = Qt::UserRole + 1;
constexpr int WaitingRole = Qt::UserRole + 2;

enum Column { Title, State, Changed };

} // namespace

QString proposalStateText(ProposalState state)
{
    switch (state) {
    case ProposalState::Unsent:
        return QCoreApplication::translate("Proposals", "Not sent yet");
    case ProposalState::Sent:
        return QCoreApplication::translate("Proposals", "Sent");
    case ProposalState::Merged:
        return QCoreApplication::translate("Proposals", "Taken into the library");
    case ProposalState::Changed:
        return QCoreApplication::translate("Proposals", "Changed by somebody else");
    case ProposalState::Closed:
        return QCoreApplication::translate("Proposals", "Closed");
    case ProposalState::Unknown:
        return QCoreApplication::translate("Proposals", "Sent; not known what became of it");
    }
    return {};
}

SwitchDialog::SwitchDialog(const Content &content, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_saveFirst(new QCheckBox(this))
{
    setObjectName(QStringLiteral("switchDialog"));
    setWindowTitle(tr("Switch proposal"));
    QVBoxLayout *layout = DialogParts::layoutOf(this);
    DialogParts::addText(layout, "switchText",
                         tr("The files of the library become those of the proposal that you choose."), TextRole::Muted);
    m_list->setObjectName(QStringLiteral("switchList"));
    m_list->setAccessibleName(tr("Proposals"));
    m_list->setHeaderLabels({ tr("Proposal"), tr("State"), tr("Last change") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    layout->addWidget(m_list, 1);

    m_saveFirst->setObjectName(QStringLiteral("switchSaveFirst"));
    m_saveFirst->setText(
        tr("Save %n entry(s) with unsaved text first, into the proposal that you leave", nullptr, content.unsaved));
    m_saveFirst->setToolTip(tr("Otherwise the text stays in the window, unsaved, and goes where you save it."));
    m_saveFirst->setChecked(true);
    m_saveFirst->setVisible(content.unsaved > 0);
    layout->addWidget(m_saveFirst);

    auto *buttons = new QDialogButtonBox(this);
    m_switch = DialogParts::addPrimary(buttons, "switchAccept", tr("Switch"));
    m_remove = DialogParts::addOther(buttons, "switchRemove", tr("Remove"));
    QPushButton *begin = DialogParts::addOther(buttons, "switchNew", tr("New proposal…"));
    DialogParts::addCancel(buttons, "switchCancel", tr("Cancel"));
    layout->addSpacing(Space::small);
    layout->addWidget(buttons);

    fill(content);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SwitchDialog::updateButtons);
    const auto go = [this] {
        if (!m_switch->isEnabled())
            return;
        Q_EMIT switchRequested(chosen(), !m_saveFirst->isHidden() && m_saveFirst->isChecked());
        accept();
    };
    connect(m_list, &QTreeWidget::itemActivated, this, go);
    connect(buttons, &QDialogButtonBox::accepted, this, go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        Q_EMIT removeRequested(chosen());
        accept();
    });
    connect(begin, &QPushButton::clicked, this, [this] {
        Q_EMIT newRequested();
        accept();
    });
    updateButtons();
    m_list->setFocus(Qt::OtherFocusReason);
    resize(720, 420);
}

void SwitchDialog::fill(const Content &content)
{
    const auto add = [this](const QString &title, const QByteArray &branch, bool isCurrent) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Title, isCurrent ? tr("%1 (you are here)").arg(title) : title);
        item->setData(Title, BranchRole, branch);
        item->setData(Title, CurrentRole, isCurrent);
        QFont font = m_list->font();
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        item->setFont(Title, font);
        return item;
    };
    for (const Proposal &proposal : content.proposals) {
        QTreeWidgetItem *item = add(proposal.title, proposal.branch, proposal.isCurrent);
        const bool isWaiting = content.waiting.contains(proposal.branch);
        item->setData(Title, WaitingRole, isWaiting);
        const ProposalState state = proposal.sent.isEmpty() ? ProposalState::Unsent : ProposalState::Sent;
        item->setText(State, isWaiting ? tr("Waits for a network") : proposalStateText(state));
        const QLocale locale;
        item->setText(Changed, locale.toString(proposal.changed.toLocalTime(), QLocale::ShortFormat));
        item->setToolTip(Title, QString::fromUtf8(proposal.branch));
    }
    add(tr("The library as it is, without a proposal"), {}, content.isOnMainLine);
    m_list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(State, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Changed, QHeaderView::ResizeToContents);
    // The first that one is not at already.
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (!m_list->topLevelItem(i)->data(Title, CurrentRole).toBool()) {
            m_list->setCurrentItem(m_list->topLevelItem(i));
            break;
        }
    }
}

void SwitchDialog::showStates(const QHash<QByteArray, ProposalState> &states)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const auto state = states.constFind(item->data(Title, BranchRole).toByteArray());
        if (state != states.constEnd() && !item->data(Title, WaitingRole).toBool())
            item->setText(State, proposalStateText(*state));
    }
}

QByteArray SwitchDialog::chosen() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Title, BranchRole).toByteArray() : QByteArray();
}

bool SwitchDialog::isChosenCurrent() const
{
    return !m_list->currentItem() || m_list->currentItem()->data(Title, CurrentRole).toBool();
}

void SwitchDialog::updateButtons()
{
    m_switch->setEnabled(!isChosenCurrent());
    m_remove->setEnabled(!isChosenCurrent() && !chosen().isEmpty());
    m_remove->setToolTip(isChosenCurrent() ? tr("The proposal that you are at cannot be removed.") : QString());
}

} // namespace Commonplace
