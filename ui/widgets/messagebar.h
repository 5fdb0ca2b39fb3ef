// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace Commonplace {

/// A message inside the window, with what helps: it never blocks, and stays until it is closed or replaced.
///
/// Screen readers know it as an alert, and it is announced when it appears.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    MessageBar(Kind kind, const QString &text, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    QString text() const;
    /// What stands behind "Details", in a fixed width, to be selected and copied: a tool's output, say.
    void setDetails(const QString &details);
    /// Adds a button, owned by the bar. Acting does not close the bar; its owner decides.
    QPushButton *addButton(const QString &text);
    void setClosable(bool closable);

Q_SIGNALS:
    /// The close button or Escape was pressed; a bar in a MessageArea is then removed by it.
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void followTheme();
    void showDetails(bool shown);

    Kind m_kind;
    QLabel *m_icon;
    QLabel *m_text;
    QBoxLayout *m_buttons;
    QPushButton *m_fold;
    QPlainTextEdit *m_details;
    QToolButton *m_close;
    bool m_announced = false;
};

} // namespace Commonplace
