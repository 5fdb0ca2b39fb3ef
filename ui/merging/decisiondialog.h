// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "merging/conflictcard.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Commonplace {

class ConflictCards;

/// Asks what becomes of the places that two people changed in different ways, all at once. Only asks: the caller does
/// what was decided. Deletes itself when it is closed.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `title` is the entry's, `names` what the sides are called.
    DecisionDialog(const QString &title, const QList<MergeConflict> &conflicts, const Collection &collection,
                   const ConflictCard::Names &names, QWidget *parent = nullptr);

Q_SIGNALS:
    /// One answer for each conflict, in their order.
    void decided(const QList<QByteArray> &answers);

private:
    void update();

    ConflictCards *m_cards;
    QLabel *m_count;
    QPushButton *m_accept;
};

} // namespace Commonplace
