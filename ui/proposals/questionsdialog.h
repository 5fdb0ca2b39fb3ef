// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/entrymerger.h"

#include <QDialog>
#include <QHash>

class QButtonGroup;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace Commonplace {

class ConflictCards;

/// Asks, file by file, what is to hold where proposal and main line changed the same: of an entry place by place, of
/// other files, and of entries that one side removed, which of the two as a whole, or a new text. Both are in view.
class QuestionsDialog : public QDialog
{
    Q_OBJECT

public:
    QuestionsDialog(const QList<MergeQuestion> &questions, const Library &library, QWidget *parent);

Q_SIGNALS:
    void decided(const Commonplace::MergeDecisions &decisions);

private:
    enum Choice { None = -1, Ours, Theirs, Own };
    struct Answer {
        Choice choice = None;
        QString text;
    };

    [[nodiscard]] QWidget *makeTexts();
    void addCards(int row, const Library &library);
    [[nodiscard]] bool isDecided(int row) const;
    void show(int row);
    void choose(Choice choice);
    void update();
    [[nodiscard]] MergeDecisions decisions() const;

    QList<MergeQuestion> m_questions;
    QList<Answer> m_answers;
    int m_row = -1;
    /// Of an entry that is asked for place by place.
    struct Places {
        ThreeWayMerge merge;
        ConflictCards *cards;
    };
    QHash<int, Places> m_places; // by row
    QStackedWidget *m_pages;
    QListWidget *m_list;
    QPlainTextEdit *m_ours;
    QPlainTextEdit *m_theirs;
    QPlainTextEdit *m_own;
    QButtonGroup *m_choices;
    QLabel *m_left;
    QPushButton *m_accept = nullptr;
};

} // namespace Commonplace
