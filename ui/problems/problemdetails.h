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

    /// nullptr: nothing is chosen. `alike`: how many problems of the same kind could be mended in the same way at once.
    void showProblem(const Problem *problem, int alike = 0);

Q_SIGNALS:
    void openRequested();
    void fixRequested(const Commonplace::TextEdits &edits);
    void fixAllRequested();

private:
    QLabel *m_message;
    QLabel *m_suggestion;
    FlowLayout *m_buttons;
    QPushButton *m_open;
    QPushButton *m_fixAll;
    QList<QPushButton *> m_fixes;
};

} // namespace Commonplace
