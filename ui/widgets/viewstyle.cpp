// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/viewstyle.h"

#include "widgets/fieldstyle.h"
#include "widgets/shapes.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace Commonplace::ViewStyle {

namespace {

QRect progressLine(const QRect &rect)
{
    constexpr int height = 4;
    return QRect(rect.left(), rect.center().y() - height / 2, rect.width(), height);
}

} // namespace

void row(const Theme &theme, const QStyleOptionViewItem *option, QPainter *painter)
{
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    if (option->state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option->rect, theme.selection);
        if (theme.scheme == Theme::Scheme::HighContrast)
            painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 2)), theme.accent);
        if (theme.scheme == Theme::Scheme::HighContrast)
            painter->fillRect(option->rect.left(), option->rect.bottom() - 1, option->rect.width(), 2, theme.accent);
    } else if (option->state.testFlags(QStyle::State_MouseOver | QStyle::State_Enabled)) {
        painter->fillRect(option->rect, theme.hover);
    }
}

void branch(const Theme &theme, const QStyleOption *option, QPainter *painter)
{
    if (!option->state.testFlag(QStyle::State_Children))
        return;
    const Qt::ArrowType closed = option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    Shapes::chevron(painter, option->rect, option->state.testFlag(QStyle::State_Open) ? Qt::DownArrow : closed,
                    theme.muted);
}

void header(const Theme &theme, const QStyleOptionHeader *option, QPainter *painter)
{
    const bool near = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->fillRect(option->rect, near ? theme.hover : theme.panel);
    if (option->orientation == Qt::Horizontal)
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), theme.line);
    else
        painter->fillRect(QRect(option->rect.topRight(), QSize(1, option->rect.height())), theme.line);
}

void headerLabel(const Theme &theme, const QStyleOptionHeader *option, QPainter *painter)
{
    painter->save();
    painter->setFont(Theme::font(painter->font(), Theme::TextSize::Small, QFont::DemiBold));
    painter->setPen(theme.muted);
    const QString text = painter->fontMetrics().elidedText(option->text, Qt::ElideRight, option->rect.width());
    const auto alignment = QStyle::visualAlignment(option->direction, option->textAlignment);
    painter->drawText(option->rect, int(alignment) | Qt::AlignVCenter, text);
    painter->restore();
}

void frame(const Theme &theme, const QStyleOptionFrame *option, QPainter *painter, const QWidget *widget)
{
    if (option->lineWidth <= 0 && option->frameShape == QFrame::NoFrame)
        return;
    // What floats above the window has square corners: not every screen can show through round ones.
    if (widget && widget->isWindow()) {
        painter->fillRect(option->rect, theme.panel);
        Shapes::box(painter, option->rect, 0, QColor(), QPen(theme.line, 1));
        return;
    }
    const bool field = qobject_cast<const QAbstractScrollArea *>(widget);
    QStyleOption own = *option;
    // Rows show where one is in a list; only what is typed in has a ring around all of it.
    if (!field || qobject_cast<const QAbstractItemView *>(widget))
        own.state.setFlag(QStyle::State_HasFocus, false);
    if (!field)
        own.state.setFlag(QStyle::State_MouseOver, false);
    FieldStyle::frame(theme, &own, painter, widget, field);
}

QColor pageColour(const Theme &theme, const QWidget *widget)
{
    for (const QWidget *parent = widget; parent; parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent)) {
            const QWidget *page = area->viewport();
            return page->palette().color(page->backgroundRole());
        }
    }
    return theme.window;
}

void scrollBar(const Theme &theme, const QStyle *style, const QStyleOptionSlider *option, QPainter *painter,
               const QWidget *widget)
{
    painter->fillRect(option->rect, pageColour(theme, widget));
    if (option->maximum <= option->minimum)
        return;
    const bool near = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QRect thumb = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const int inset = near ? 2 : 3;
    thumb.adjust(inset, inset, -inset, -inset);
    Shapes::box(painter, thumb, qMin(thumb.width(), thumb.height()) / 2,
                near ? theme.scrollThumbHover : theme.scrollThumb);
}

void progressGroove(const Theme &theme, const QStyleOptionProgressBar *option, QPainter *painter)
{
    const QRect rect = progressLine(option->rect);
    const QPen outline = theme.scheme == Theme::Scheme::HighContrast ? QPen(theme.line, 1) : QPen(Qt::NoPen);
    Shapes::box(painter, rect, 2, theme.pressed, outline);
}

void progressContents(const Theme &theme, const QStyleOptionProgressBar *option, QPainter *painter)
{
    const qint64 range = qint64(option->maximum) - option->minimum;
    QRect rect = progressLine(option->rect);
    if (range <= 0) {
        // Busy, for nobody knows how long: a part in the middle, still, since nothing here moves by itself.
        rect.adjust(rect.width() / 3, 0, -rect.width() / 3, 0);
    } else {
        const qint64 done = qBound(qint64(0), qint64(option->progress) - option->minimum, range);
        const int width = int(done * rect.width() / range);
        const bool fromRight = (option->direction == Qt::RightToLeft) != option->invertedAppearance;
        rect = fromRight ? rect.adjusted(rect.width() - width, 0, 0, 0)
                         : QRect(rect.topLeft(), QSize(width, rect.height()));
    }
    if (rect.width() > 0)
        Shapes::box(painter, rect, 2, theme.accent);
}

} // namespace Commonplace::ViewStyle
