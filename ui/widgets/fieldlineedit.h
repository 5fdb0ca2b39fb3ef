// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Commonplace {

/// A line of text whose undo is the window's: undo runs across form and text, so no field has one of its own.
///
/// Undo and redo keys are left to the window's shortcuts; where it has none, the signals ask for them.
class FieldLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FieldLineEdit(QWidget *parent = nullptr);
    explicit FieldLineEdit(const QString &text, QWidget *parent = nullptr);

    /// Sets the text as it now is in the entry. Caret and selection stay at the text they were at; nothing
    /// happens, and no signal is emitted, when it is the same. textEdited() is not emitted.
    void setTextKeepingCaret(const QString &text);

Q_SIGNALS:
    void undoRequested();
    void redoRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

/// Where a caret at `position` of `before` belongs in `after`: what is equal at both ends stays where it is.
/// Counts UTF-16 units.
qsizetype movedCaret(const QString &before, const QString &after, qsizetype position);

} // namespace Commonplace
