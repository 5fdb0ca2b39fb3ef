// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Commonplace {

/// A text of several lines that is as high as its content, between a least and a most number of lines; then it
/// scrolls. Tab leaves it. Its undo is the window's, as FieldLineEdit's.
class GrowingTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingTextEdit(QWidget *parent = nullptr);

    void setLineLimits(int least, int most);
    /// As FieldLineEdit::setTextKeepingCaret(); textEdited() is not emitted.
    void setTextKeepingCaret(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person changed the text.
    void textEdited(const QString &text);
    void undoRequested();
    void redoRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int heightForLines(int lines) const;
    int contentHeight() const;
    void followContent();
    void followDirection();

    int m_least = 1;
    int m_most = 12;
    int m_height = 0;
    bool m_setting = false;
};

} // namespace Commonplace
