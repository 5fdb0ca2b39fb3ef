// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shapes.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace Commonplace::Shapes {

namespace {

void stroke(QPainter *painter, const QPolygonF &line, const QColor &colour, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
    painter->restore();
}

} // namespace

void box(QPainter *painter, const QRect &rect, int radius, const QColor &fill, const QPen &outline)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal inset = outline.style() == Qt::NoPen ? 0 : outline.widthF() / 2;
    painter->setPen(outline);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour)
{
    const QPointF middle = QRectF(rect).center();
    const qreal half = qBound(2.0, qMin(rect.width(), rect.height()) / 4.0, 3.5);
    QPolygonF line { { -half, -half / 2 }, { 0, half / 2 }, { half, -half / 2 } };
    QTransform turn;
    switch (direction) {
    case Qt::UpArrow:
        turn.rotate(180);
        break;
    case Qt::LeftArrow:
        turn.rotate(90);
        break;
    case Qt::RightArrow:
        turn.rotate(-90);
        break;
    default:
        break;
    }
    stroke(painter, turn.map(line).translated(middle), colour, 1.4);
}

void cross(QPainter *painter, const QRect &rect, const QColor &colour)
{
    const QPointF middle = QRectF(rect).center();
    constexpr qreal half = 3;
    stroke(painter, { middle + QPointF(-half, -half), middle + QPointF(half, half) }, colour, 1.3);
    stroke(painter, { middle + QPointF(-half, half), middle + QPointF(half, -half) }, colour, 1.3);
}

void tick(QPainter *painter, const QRect &rect, const QColor &colour)
{
    const QPointF middle = QRectF(rect).center();
    const qreal unit = qMin(rect.width(), rect.height()) / 16.0;
    stroke(
        painter,
        { middle + QPointF(-3.6, 0.2) * unit, middle + QPointF(-1.0, 2.8) * unit, middle + QPointF(3.8, -2.8) * unit },
        colour, 1.8 * unit);
}

void focusRing(QPainter *painter, const QRect &rect, int radius, const QColor &colour)
{
    box(painter, rect, radius, QColor(), QPen(colour, 2));
}

bool showsFocus(const QStyleOption *option)
{
    return option->state.testFlags(QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange);
}

} // namespace Commonplace::Shapes
