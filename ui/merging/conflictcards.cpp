// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "merging/conflictcards.h"

#include "widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Commonplace {

ConflictCards::ConflictCards(const QList<MergeConflict> &conflicts, const Collection &collection,
                             const ConflictCard::Names &names, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("decisionPlaces"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, Space::small, 0);
    layout->setSpacing(Space::wide);
    for (const MergeConflict &conflict : conflicts) {
        auto *card = new ConflictCard(conflict, collection, names, count(), content);
        connect(card, &ConflictCard::decided, this, &ConflictCards::decided);
        layout->addWidget(card);
        m_cards.append(card);
    }
    layout->addStretch(1);
    setWidget(content);
}

int ConflictCards::decidedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_cards, &ConflictCard::isDecided));
}

QList<QByteArray> ConflictCards::answers() const
{
    QList<QByteArray> answers;
    for (const ConflictCard *card : m_cards)
        answers.append(card->answer());
    return answers;
}

void ConflictCards::takeFocus()
{
    if (!m_cards.isEmpty())
        m_cards.first()->takeFocus();
}

} // namespace Commonplace
