// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chipline.h"

#include "widgets/shapes.h"
#include "widgets/theme.h"

#include <QPainter>

namespace Commonplace {

ChipLine::ChipLine(QWidget *parent)
    : FieldLineEdit(parent)
{
    setFrame(false);
    setTextMargins(Space::small - 2, 0, Space::small - 2, 0);
    // It draws its own background, with round corners.
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
}

QSize ChipLine::sizeHint() const
{
    const QString shown = text().isEmpty() ? placeholderText() : text();
    const int least = hasFocus() ? fontMetrics().averageCharWidth() * 18 : 0;
    const int width = fontMetrics().horizontalAdvance(shown) + 2 * Space::small + 6;
    return QSize(qMax(width, least), fontMetrics().height() + Space::small);
}

QSize ChipLine::minimumSizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 6, sizeHint().height());
}

void ChipLine::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(this);
    {
        QPainter painter(this);
        QPen outline(theme.scheme == Theme::Scheme::HighContrast ? theme.line : theme.scrollThumb, 1);
        outline.setDashPattern({ 3, 2.5 });
        if (hasFocus())
            outline = QPen(theme.focusRing, 1.5);
        Shapes::box(&painter, rect(), Theme::smallRadius, hasFocus() ? theme.base : QColor(), outline);
    }
    FieldLineEdit::paintEvent(event);
}

} // namespace Commonplace
