// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "merging/conflictcard.h"

#include <QScrollArea>

namespace Commonplace {

/// The places of one entry that a person has to decide, one below the other.
class ConflictCards : public QScrollArea
{
    Q_OBJECT

public:
    ConflictCards(const QList<MergeConflict> &conflicts, const Collection &collection, const ConflictCard::Names &names,
                  QWidget *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] int decidedCount() const;
    /// One for each conflict, in their order; of those that are not decided empty.
    [[nodiscard]] QList<QByteArray> answers() const;
    /// Moves the focus to the first choice.
    void takeFocus();

Q_SIGNALS:
    void decided();

private:
    QList<ConflictCard *> m_cards;
};

} // namespace Commonplace
