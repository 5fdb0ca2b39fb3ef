// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/barstyle.h"

#include "widgets/shapes.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace Commonplace::BarStyle {

namespace {

bool isVertical(const QStyleOptionTab *option)
{
    switch (option->shape) {
    case QTabBar::RoundedWest:
    case QTabBar::RoundedEast:
    case QTabBar::TriangularWest:
    case QTabBar::TriangularEast:
        return true;
    default:
        return false;
    }
}

/// A sheet: round at its upper corners, open at the bottom, where it covers the bar's hairline.
void sheet(const Theme &theme, const QRect &rect, QPainter *painter)
{
    const QRectF outer = QRectF(rect).adjusted(0.5, 2.5, -0.5, 0);
    constexpr qreal radius = Theme::radius;
    QPainterPath path(outer.bottomLeft());
    path.lineTo(outer.left(), outer.top() + radius);
    path.quadTo(outer.topLeft(), outer.topLeft() + QPointF(radius, 0));
    path.lineTo(outer.right() - radius, outer.top());
    path.quadTo(outer.topRight(), outer.topRight() + QPointF(0, radius));
    path.lineTo(outer.bottomRight());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(theme.base);
    painter->setPen(QPen(theme.line, 1));
    painter->drawPath(path);
    painter->restore();
}

} // namespace

void tabShape(const Theme &theme, const QStyleOptionTab *option, QPainter *painter, const QWidget *widget)
{
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    const bool hovered =
        option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled);
    const QRect inner = option->rect.adjusted(3, 4, -3, -4);
    if (tabLook(widget) == TabLook::Documents && selected)
        sheet(theme, option->rect, painter);
    else if (!selected && hovered)
        Shapes::box(painter, inner, Theme::smallRadius, theme.hover);
    if (Shapes::showsFocus(option))
        Shapes::focusRing(painter, inner, Theme::smallRadius, theme.focusRing);
}

void tabLabel(const Theme &theme, const QStyle *style, const QStyleOptionTab *option, QPainter *painter,
              const QWidget *widget)
{
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    QRect text = style->subElementRect(QStyle::SE_TabBarTabText, option, widget);
    painter->save();
    if (isVertical(option)) {
        const bool west = option->shape == QTabBar::RoundedWest || option->shape == QTabBar::TriangularWest;
        const QRect rect = option->rect;
        painter->translate(west ? rect.left() : rect.right() + 1, west ? rect.bottom() + 1 : rect.top());
        painter->rotate(west ? -90 : 90);
        text = QRect(0, 0, rect.height(), rect.width());
    } else if (!option->icon.isNull()) {
        QRect icon(QPoint(), option->iconSize.isValid() ? option->iconSize : QSize(Theme::iconSize, Theme::iconSize));
        const QRect leading(option->rect.left() + Space::small, option->rect.top(), icon.width(),
                            option->rect.height());
        icon.moveCenter(QStyle::visualRect(option->direction, option->rect, leading).center());
        option->icon.paint(painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    QFont font = painter->font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(!enabled ? theme.disabledText : selected ? theme.text : theme.muted);
    const int access =
        style->styleHint(QStyle::SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(text, Qt::AlignCenter | access, option->text);
    painter->restore();
}

void closeMark(const Theme &theme, const QStyleOption *option, QPainter *painter)
{
    const bool hovered = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    if (hovered)
        Shapes::box(painter, option->rect, Theme::smallRadius, theme.pressed);
    if (Shapes::showsFocus(option))
        Shapes::focusRing(painter, option->rect, Theme::smallRadius, theme.focusRing);
    Shapes::cross(painter, option->rect, hovered ? theme.text : theme.muted);
}

void statusBar(const Theme &theme, const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, theme.window);
    painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), theme.line);
}

void toolBar(const Theme &theme, const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, theme.window);
    painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), theme.line);
}

} // namespace Commonplace::BarStyle
