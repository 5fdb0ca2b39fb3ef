// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "merging/decisiondialog.h"

#include "merging/conflictcards.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Commonplace {

DecisionDialog::DecisionDialog(const QString &title, const QList<MergeConflict> &conflicts,
                               const Collection &collection, const ConflictCard::Names &names, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("decisionDialog"));
    setWindowTitle(tr("Decide between two texts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::large);
    layout->setSpacing(Space::large);
    const int places = static_cast<int>(conflicts.size());
    auto *heading = new QLabel(
        tr("“%1”: all other changes fit together. %n place(s) need your decision.", nullptr, places).arg(title), this);
    heading->setObjectName(QStringLiteral("decisionHeading"));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    layout->addWidget(heading);

    m_cards = new ConflictCards(conflicts, collection, names, this);
    connect(m_cards, &ConflictCards::decided, this, &DecisionDialog::update);
    layout->addWidget(m_cards, 1);

    auto *buttons = new QDialogButtonBox(this);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("decisionCount"));
    setTextRole(m_count, TextRole::Muted);
    m_accept = buttons->addButton(tr("Take this text"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("decisionAccept"));
    setButtonRole(m_accept, ButtonRole::Primary);
    QPushButton *cancel = buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("decisionCancel"));
    cancel->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT decided(m_cards->answers());
        accept();
    });
    resize(860, std::min(180 + 180 * places, 700));
    m_cards->takeFocus();
    update();
}

void DecisionDialog::update()
{
    const int done = m_cards->decidedCount();
    m_count->setText(tr("%1 of %2 decided").arg(done).arg(m_cards->count()));
    m_accept->setEnabled(done == m_cards->count());
}

} // namespace Commonplace
