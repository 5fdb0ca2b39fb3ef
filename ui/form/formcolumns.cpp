// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/formcolumns.h"

#include "widgets/theme.h"

#include <QStyle>
#include <QWidget>

namespace Commonplace {

FormColumns::FormColumns(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(Space::large);
}

FormColumns::~FormColumns()
{
    for (const Cell &cell : std::as_const(m_cells))
        delete cell.item;
}

void FormColumns::addField(QWidget *widget, bool isWide)
{
    addChildWidget(widget);
    m_cells.append({ .item = new QWidgetItem(widget), .isWide = isWide });
    invalidate();
}

void FormColumns::addItem(QLayoutItem *item)
{
    m_cells.append({ .item = item, .isWide = true });
}

int FormColumns::count() const
{
    return static_cast<int>(m_cells.size());
}

QLayoutItem *FormColumns::itemAt(int index) const
{
    return index >= 0 && index < m_cells.size() ? m_cells.at(index).item : nullptr;
}

QLayoutItem *FormColumns::takeAt(int index)
{
    return index >= 0 && index < m_cells.size() ? m_cells.takeAt(index).item : nullptr;
}

Qt::Orientations FormColumns::expandingDirections() const
{
    return Qt::Horizontal;
}

bool FormColumns::hasHeightForWidth() const
{
    return true;
}

int FormColumns::heightForWidth(int width) const
{
    if (width != m_measuredWidth) {
        m_measuredHeight = layOut(QRect(0, 0, width, 0), Pass::Measure);
        m_measuredWidth = width;
    }
    return m_measuredHeight;
}

void FormColumns::invalidate()
{
    m_measuredWidth = -1;
    QLayout::invalidate();
}

QSize FormColumns::sizeHint() const
{
    // How high it is depends on the width alone.
    return minimumSize().expandedTo({ 320, 0 });
}

QSize FormColumns::minimumSize() const
{
    int width = 0;
    for (const Cell &cell : m_cells) {
        if (!cell.item->isEmpty())
            width = qMax(width, cell.item->minimumSize().width());
    }
    const QMargins margins = contentsMargins();
    return { width + margins.left() + margins.right(), 0 };
}

void FormColumns::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, Pass::Place);
}

int FormColumns::heightOf(const QLayoutItem *item, int width)
{
    if (item->hasHeightForWidth())
        return item->heightForWidth(width);
    return qMax(item->sizeHint().height(), item->minimumSize().height());
}

int FormColumns::layOut(const QRect &rect, Pass pass) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const bool isTwo = area.width() >= twoColumnsWidth;
    const int gap = Space::wide;
    const int half = isTwo ? (area.width() - gap) / 2 : area.width();
    int y = area.top();
    int lineHeight = 0;
    bool isSecond = false; // the next narrow one stands in the second column
    const auto endLine = [&] {
        if (lineHeight > 0)
            y += lineHeight + spacing();
        lineHeight = 0;
        isSecond = false;
    };
    for (const Cell &cell : m_cells) {
        if (cell.item->isEmpty())
            continue;
        const bool isWhole = cell.isWide || !isTwo;
        if (isWhole)
            endLine();
        const int width = isWhole ? area.width() : half;
        const int x = area.left() + (isSecond ? half + gap : 0);
        const int height = heightOf(cell.item, width);
        if (pass == Pass::Place)
            cell.item->setGeometry(QStyle::visualRect(direction, area, QRect(x, y, width, height)));
        lineHeight = qMax(lineHeight, height);
        if (isWhole || isSecond)
            endLine();
        else
            isSecond = true;
    }
    endLine();
    const int content = y > area.top() ? y - spacing() : y;
    return content - rect.top() + contentsMargins().bottom();
}

} // namespace Commonplace
