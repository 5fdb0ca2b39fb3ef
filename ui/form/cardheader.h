// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/cardsummary.h"

#include <QAbstractButton>

class QToolButton;

namespace Commonplace {

/// The head of a card: what the item says of itself, a triangle that unfolds it, and a menu. Checked means unfolded.
///
/// Keys: Enter and Space unfold, Alt with Up or Down moves, Ctrl+D duplicates, Delete removes. It is dragged by the
/// mouse to another place.
class CardHeader : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CardHeader(QWidget *parent = nullptr);

    void setSummary(const CardSummary &summary);
    void setProblemCount(int count);
    /// What may be done with the item.
    void setAllowed(bool move, bool duplicate, bool remove);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By so many places; negative: towards the beginning.
    void moveRequested(int by);
    /// The person drags it; `position` in this widget's coordinates.
    void dragged(const QPoint &position);
    void dropped();
    void duplicateRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void showMenu(const QPoint &position);
    [[nodiscard]] QFont titleFont() const;

    CardSummary m_summary;
    QToolButton *m_menu;
    QPoint m_pressed;
    int m_problemCount = 0;
    bool m_isDragging = false;
    bool m_mayMove = true;
    bool m_mayDuplicate = true;
    bool m_mayRemove = true;
};

} // namespace Commonplace
