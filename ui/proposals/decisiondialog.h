// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/proposalupdate.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace Commonplace {

/// Asks, file by file, which text is to hold where proposal and main line changed the same: either, or a new one.
/// Both are in view.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    DecisionDialog(const QList<MergeQuestion> &questions, QWidget *parent);

Q_SIGNALS:
    void decided(const Commonplace::MergeDecisions &decisions);

private:
    enum Choice { None = -1, Ours, Theirs, Own };
    struct Answer {
        Choice choice = None;
        QString text;
    };

    void addTexts(class QVBoxLayout *layout);
    void show(int row);
    void choose(Choice choice);
    void update();
    [[nodiscard]] MergeDecisions decisions() const;

    QList<MergeQuestion> m_questions;
    QList<Answer> m_answers;
    int m_row = -1;
    QListWidget *m_list;
    QPlainTextEdit *m_ours;
    QPlainTextEdit *m_theirs;
    QPlainTextEdit *m_own;
    QButtonGroup *m_choices;
    QLabel *m_left;
    QPushButton *m_accept = nullptr;
};

} // namespace Commonplace
