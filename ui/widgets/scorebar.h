// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QToolButton;

namespace Commonplace {

/// The steps of a score as a row of buttons, of which one or none is chosen. With the keyboard: arrows, Home and End go
/// from step to step and choose nothing yet, Space and Enter choose, the step's own digit chooses at once, Delete
/// takes the choice back.
class ScoreBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreBar(QWidget *parent = nullptr);

    /// What the buttons say, such as 1 to 5, and what each means, for their tool tips and screen readers.
    void setSteps(const QStringList &steps, const QStringList &meanings);
    [[nodiscard]] int chosen() const { return m_chosen; }
    /// -1: none. No signal.
    void setChosen(int step);
    /// The step that the mouse or the keyboard's focus is on; -1: none.
    [[nodiscard]] int lookedAt() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The person chose a step; -1: took the choice back.
    void stepChosen(int step);
    void lookedAtChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool takeKey(const QKeyEvent *event);
    void goTo(int step);
    void choose(int step);
    void showChosen();

    QList<QToolButton *> m_buttons;
    int m_chosen = -1;
    int m_current = 0;
    bool m_readOnly = false;
};

} // namespace Commonplace
