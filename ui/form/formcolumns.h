// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QList>

namespace Commonplace {

/// Fields one below the other; where there is room, two of the narrow ones side by side, in reading order.
class FormColumns : public QLayout
{
    Q_OBJECT

public:
    /// From this width on, in device-independent pixels, there are two columns.
    static constexpr int twoColumnsWidth = 720;

    explicit FormColumns(QWidget *parent = nullptr);
    ~FormColumns() override;

    /// Takes a widget in at the end, which the layout's parent then owns. A wide one has a line of its own.
    void addField(QWidget *widget, bool isWide);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    void invalidate() override;

private:
    enum class Pass { Measure, Place };
    struct Cell {
        QLayoutItem *item;
        bool isWide;
    };
    int layOut(const QRect &rect, Pass pass) const;
    [[nodiscard]] static int heightOf(const QLayoutItem *item, int width);

    QList<Cell> m_cells;
    mutable int m_measuredWidth = -1;
    mutable int m_measuredHeight = 0;
};

} // namespace Commonplace
