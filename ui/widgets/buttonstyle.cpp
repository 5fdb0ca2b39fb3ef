// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/buttonstyle.h"

#include "widgets/shapes.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace Commonplace::ButtonStyle {

namespace {

bool isPrimary(const QStyleOptionButton *option, const QWidget *widget)
{
    return buttonRole(widget) == ButtonRole::Primary
           || (buttonRole(widget) == ButtonRole::Plain && option->features.testFlag(QStyleOptionButton::DefaultButton));
}

/// A colour between two, `share` of the second.
QColor mix(const QColor &one, const QColor &other, float share)
{
    const auto channel = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(channel(one.redF(), other.redF()), channel(one.greenF(), other.greenF()),
                            channel(one.blueF(), other.blueF()));
}

struct IndicatorColours {
    QColor fill;
    QColor outline;
    QColor mark;
};

IndicatorColours indicatorColours(const Theme &theme, const QStyleOption *option)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    if (!enabled)
        return { on ? theme.disabledText : theme.window, theme.disabledText, theme.window };
    if (on)
        return { theme.accent, theme.accent, theme.onAccent };
    const bool near = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    return { theme.base, near ? theme.accent : theme.controlLine, theme.text };
}

} // namespace

void panel(const Theme &theme, const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && option->state.testFlag(QStyle::State_MouseOver);
    const bool focused = Shapes::showsFocus(option);
    if (buttonRole(widget) == ButtonRole::Link || option->features.testFlag(QStyleOptionButton::Flat)) {
        const bool sunken = option->state.testFlag(QStyle::State_Sunken);
        if (enabled && (sunken || hovered))
            Shapes::box(painter, option->rect, Theme::radius, mix(theme.text, theme.base, sunken ? 0.86F : 0.92F));
        if (focused)
            Shapes::focusRing(painter, option->rect, Theme::radius, theme.focusRing);
        return;
    }
    if (isPrimary(option, widget) && enabled) {
        const QColor fill = mix(theme.accent, theme.text, down ? 0.2F : hovered ? 0.1F : 0.0F);
        Shapes::box(painter, option->rect, Theme::radius, fill);
        if (focused)
            Shapes::focusRing(painter, option->rect.adjusted(2, 2, -2, -2), Theme::radius - 2, theme.onAccent);
        return;
    }
    const QColor fill = !enabled ? theme.window : down ? theme.pressed : hovered ? theme.hover : theme.base;
    Shapes::box(painter, option->rect, Theme::radius, fill, focused ? QPen(theme.focusRing, 2) : QPen(theme.line, 1));
}

QStyleOptionButton labelOption(const Theme &theme, const QStyleOptionButton *option, const QWidget *widget)
{
    QStyleOptionButton result = *option;
    if (!option->state.testFlag(QStyle::State_Enabled))
        return result;
    if (buttonRole(widget) == ButtonRole::Link)
        result.palette.setColor(QPalette::ButtonText, theme.accent);
    else if (isPrimary(option, widget))
        result.palette.setColor(QPalette::ButtonText, theme.onAccent);
    return result;
}

bool hasStrongLabel(const QStyleOptionButton *option, const QWidget *widget)
{
    return buttonRole(widget) == ButtonRole::Link || isPrimary(option, widget);
}

void toolPanel(const Theme &theme, const QStyleOption *option, QPainter *painter)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    if (option->state.testFlag(QStyle::State_On))
        Shapes::box(painter, option->rect, Theme::radius, theme.selection);
    else if (option->state.testFlag(QStyle::State_Sunken))
        Shapes::box(painter, option->rect, Theme::radius, theme.pressed);
    else if (enabled && option->state.testFlag(QStyle::State_MouseOver))
        Shapes::box(painter, option->rect, Theme::radius, theme.hover);
    if (Shapes::showsFocus(option))
        Shapes::focusRing(painter, option->rect, Theme::radius, theme.focusRing);
}

QStyleOptionToolButton toolLabelOption(const Theme &theme, const QStyleOptionToolButton *option)
{
    QStyleOptionToolButton result = *option;
    const bool textual = option->toolButtonStyle != Qt::ToolButtonIconOnly && !option->text.isEmpty();
    if (!textual || !option->state.testFlag(QStyle::State_Enabled))
        return result;
    if (option->state.testFlag(QStyle::State_On)) {
        result.palette.setColor(QPalette::ButtonText, theme.accent);
        result.font.setWeight(QFont::DemiBold);
    } else if (!option->state.testFlag(QStyle::State_MouseOver)) {
        result.palette.setColor(QPalette::ButtonText, theme.muted);
    }
    return result;
}

void checkBox(const Theme &theme, const QStyleOption *option, QPainter *painter)
{
    const IndicatorColours colours = indicatorColours(theme, option);
    Shapes::box(painter, option->rect, 3, colours.fill, QPen(colours.outline, 1));
    if (option->state.testFlag(QStyle::State_NoChange)) {
        const QRect middle(option->rect.center() - QPoint(3, 0), QSize(8, 2));
        painter->fillRect(middle, colours.mark);
    } else if (option->state.testFlag(QStyle::State_On)) {
        Shapes::tick(painter, option->rect, colours.mark);
    }
}

void radioButton(const Theme &theme, const QStyleOption *option, QPainter *painter)
{
    const IndicatorColours colours = indicatorColours(theme, option);
    Shapes::box(painter, option->rect, option->rect.width() / 2, colours.fill, QPen(colours.outline, 1));
    if (option->state.testFlag(QStyle::State_On)) {
        const QRect dot = option->rect.adjusted(5, 5, -5, -5);
        Shapes::box(painter, dot, dot.width() / 2, colours.mark);
    }
}

} // namespace Commonplace::ButtonStyle
