// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Commonplace {

class FlowLayout;

/// The problem that is chosen in the list: all of its words, and what can be done about it.
class ProblemDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemDetails(QWidget *parent = nullptr);

    /// A fix that mends the same fault wherever it repeats.
    struct Everywhere {
        QString fix; ///< In words, fixText().
        int count = 0;
    };
    /// What can be done beyond the problem's own fixes.
    struct Offers {
        int alike = 0;        ///< How many of the same kind could be mended at once, each by its one fix.
        bool canMake = false; ///< The entry that is asked for could be made.
        QList<Everywhere> everywhere {};
    };

    /// nullptr: nothing is chosen.
    void showProblem(const Problem *problem, const Offers &offers);
    void showNothing() { showProblem(nullptr, {}); }

Q_SIGNALS:
    void openRequested();
    void fixRequested(const Commonplace::TextEdits &edits);
    void fixElsewhereRequested(const Commonplace::FixElsewhere &fix);
    void fixAllRequested();
    void fixEverywhereRequested(const QString &fix);
    /// The entry that is asked for is to be made.
    void makeRequested();

private:
    QPushButton *addFix(const QString &text);

    QLabel *m_message;
    QLabel *m_suggestion;
    FlowLayout *m_buttons;
    QPushButton *m_open;
    QPushButton *m_make;
    QPushButton *m_fixAll;
    QPushButton *m_everywhere;
    QList<QPushButton *> m_fixes;
};

} // namespace Commonplace
