// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Commonplace {

/// The name of a part of the form, which folds it: a triangle, the name, and at the line's end how much is in it.
/// Checked means unfolded. Left and Right fold and unfold, as in trees.
class FoldHeading : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FoldHeading(const QString &title, QWidget *parent = nullptr);

    /// Nothing is shown for a negative count.
    void setCount(int count);
    /// How many problems are within; they are seen while it is folded too.
    void setProblemCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_count = -1;
    int m_problemCount = 0;
};

/// The triangle of what folds, as trees have it, in `rect`.
void drawFoldMark(QPainter &painter, const QWidget *widget, const QRect &rect, bool isOpen);

} // namespace Commonplace
