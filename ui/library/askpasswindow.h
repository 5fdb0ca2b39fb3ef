// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/askpassquestion.h"

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace Commonplace {

/// Puts one question of git or ssh to the person: a name, a password, whether a computer is the right one. Keeps
/// nothing.
class AskPassWindow : public QDialog
{
    Q_OBJECT

public:
    explicit AskPassWindow(const AskPassQuestion &question, QWidget *parent = nullptr);

    /// What the asking program is to be told, once the window was accepted.
    [[nodiscard]] QString answer() const;

private:
    void addText(const QString &text, const char *name, int role);
    void addAnswerField(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout);
    [[nodiscard]] bool asksForText() const;

    AskPassQuestion m_question;
    QLineEdit *m_answer = nullptr;
};

/// The program that git and ssh run to ask: `commonplace-askpass` beside this one; empty where it is not installed.
[[nodiscard]] QString askPassProgram();

/// Tells the askpass program, by the environment of what is started from now on, which language this one speaks. Before
/// there are threads.
void announceToAskPass();

} // namespace Commonplace
