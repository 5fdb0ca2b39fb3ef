// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "merging/decisiondialog.h"

#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
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

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("decisionPlaces"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, Space::small, 0);
    cards->setSpacing(Space::wide);
    for (int i = 0; i < places; ++i) {
        auto *card = new ConflictCard(conflicts[i], collection, names, i, content);
        connect(card, &ConflictCard::decided, this, &DecisionDialog::update);
        cards->addWidget(card);
        m_cards.append(card);
    }
    cards->addStretch(1);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);

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
        QList<QByteArray> answers;
        for (const ConflictCard *card : std::as_const(m_cards))
            answers.append(card->answer());
        Q_EMIT decided(answers);
        accept();
    });
    resize(860, std::min(180 + 180 * places, 700));
    if (!m_cards.isEmpty())
        m_cards.first()->takeFocus();
    update();
}

void DecisionDialog::update()
{
    const auto done = static_cast<int>(std::ranges::count_if(m_cards, &ConflictCard::isDecided));
    m_count->setText(tr("%1 of %2 decided").arg(done).arg(m_cards.size()));
    m_accept->setEnabled(done == m_cards.size());
}

} // namespace Commonplace
