// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fieldstyle.h"

#include "widgets/shapes.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

namespace Commonplace::FieldStyle {

namespace {

QPen outline(const Theme &theme, const QStyleOption *option, const QWidget *widget)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool focused = enabled && option->state.testFlag(QStyle::State_HasFocus);
    const int strength = focused || theme.scheme == Theme::Scheme::HighContrast ? 2 : 1;
    switch (fieldState(widget)) {
    case FieldState::Warning:
        return QPen(theme.warning, strength);
    case FieldState::Error:
        return QPen(theme.error, strength);
    case FieldState::Normal:
        break;
    }
    if (focused)
        return QPen(theme.focusRing, theme.scheme == Theme::Scheme::HighContrast ? 3 : 1.5);
    if (enabled && option->state.testFlag(QStyle::State_MouseOver))
        return QPen(theme.scrollThumbHover, 1);
    return QPen(theme.line, 1);
}

} // namespace

bool hasFrame(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0;
}

void frame(const Theme &theme, const QStyleOption *option, QPainter *painter, const QWidget *widget, bool filled)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const QColor fill = !filled ? QColor() : enabled ? theme.base : theme.window;
    Shapes::box(painter, option->rect, Theme::radius, fill, outline(theme, option, widget));
}

void comboBox(const Theme &theme, const QStyle *style, const QStyleOptionComboBox *option, QPainter *painter,
              const QWidget *widget)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    if (option->frame) {
        QStyleOption field = *option;
        // A list to choose from only is a button: the ring is for those who came by keyboard.
        if (!option->editable && !Shapes::showsFocus(option))
            field.state.setFlag(QStyle::State_HasFocus, false);
        frame(theme, &field, painter, widget, true);
    }
    if (option->subControls.testFlag(QStyle::SC_ComboBoxArrow)) {
        const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
        Shapes::chevron(painter, arrow, Qt::DownArrow, enabled ? theme.muted : theme.disabledText);
    }
}

void spinBox(const Theme &theme, const QStyle *style, const QStyleOptionSpinBox *option, QPainter *painter,
             const QWidget *widget)
{
    if (option->frame)
        frame(theme, option, painter, widget, true);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, Qt::ArrowType direction) {
        const QRect rect = style->subControlRect(QStyle::CC_SpinBox, option, part, widget);
        const bool pressed = option->activeSubControls == part && option->state.testFlag(QStyle::State_Sunken);
        const bool possible = enabled && option->stepEnabled.testFlag(step);
        Shapes::chevron(painter, rect, direction,
                        !possible ? theme.disabledText
                        : pressed ? theme.accent
                                  : theme.muted);
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

QRect textRect(const QRect &field, bool editable)
{
    return field.adjusted(editable ? padding : padding + 1, 1, -arrowWidth, -1);
}

QRect arrowRect(const QRect &field)
{
    return QRect(field.right() + 1 - arrowWidth, field.top(), arrowWidth - 2, field.height());
}

} // namespace Commonplace::FieldStyle
