// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/collection.h"
#include "review/mergepiece.h"

#include <QFrame>

class QButtonGroup;

namespace Commonplace {

class GrowingTextEdit;

/// One place that a person has to decide: both texts beside each other, what differs marked, and the choice between
/// the one, the other, both, or a new text.
class ConflictCard : public QFrame
{
    Q_OBJECT

public:
    /// `mine` and `theirs` head the two texts; `other` is what the other side is called within a sentence.
    struct Names {
        QString mine;
        QString theirs;
        QString other;
    };
    /// `number`, from 0, tells the cards' widgets apart.
    ConflictCard(const MergeConflict &conflict, const Collection &collection, const Names &names, int number,
                 QWidget *parent = nullptr);

    [[nodiscard]] bool isDecided() const;
    /// The lines that stand here then; empty: none.
    [[nodiscard]] QByteArray answer() const;

    /// Moves the focus to its choice.
    void takeFocus();

Q_SIGNALS:
    void decided();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Choice { Mine, Theirs, Both, Another };

    [[nodiscard]] GrowingTextEdit *makeText(const QByteArray &lines, const QString &name, const char *role);
    void addChoices(const Names &names);
    void choose(int choice);
    void markWords();

    MergeConflict m_conflict;
    QString m_name; // of its widgets
    GrowingTextEdit *m_mine;
    GrowingTextEdit *m_theirs;
    GrowingTextEdit *m_another;
    QButtonGroup *m_choices;
};

} // namespace Commonplace
