// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who draws what: the part of CommonplaceStyle that hands each element to the functions of its kind.

#include "widgets/commonplacestyle.h"

#include "widgets/barstyle.h"
#include "widgets/buttonstyle.h"
#include "widgets/fieldstyle.h"
#include "widgets/menustyle.h"
#include "widgets/shapes.h"
#include "widgets/viewstyle.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace Commonplace {

void CommonplaceStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (FieldStyle::hasFrame(option))
            FieldStyle::frame(m_theme, option, painter, widget, true);
        return;
    case PE_FrameLineEdit:
        FieldStyle::frame(m_theme, option, painter, widget, false);
        return;
    case PE_Frame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            ViewStyle::frame(m_theme, frame, painter, widget);
            return;
        }
        break;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            ButtonStyle::panel(m_theme, button, painter, widget);
            return;
        }
        break;
    case PE_PanelButtonTool:
        ButtonStyle::toolPanel(m_theme, option, painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        ButtonStyle::checkBox(m_theme, option, painter);
        return;
    case PE_IndicatorRadioButton:
        ButtonStyle::radioButton(m_theme, option, painter);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const Qt::ArrowType direction = element == PE_IndicatorArrowUp     ? Qt::UpArrow
                                        : element == PE_IndicatorArrowDown ? Qt::DownArrow
                                        : element == PE_IndicatorArrowLeft ? Qt::LeftArrow
                                                                           : Qt::RightArrow;
        const bool enabled = option->state.testFlag(State_Enabled);
        Shapes::chevron(painter, option->rect, direction, enabled ? m_theme.muted : m_theme.disabledText);
        return;
    }
    case PE_FrameFocusRect:
        // In a list that drops down the current row is the selected one: its fill says enough.
        if (Shapes::showsFocus(option)
            && (!widget || widget->window()->windowType() != Qt::Popup
                || !qobject_cast<const QAbstractItemView *>(widget)))
            Shapes::focusRing(painter, option->rect, Theme::smallRadius, m_theme.focusRing);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            ViewStyle::row(m_theme, item, painter);
            return;
        }
        break;
    case PE_IndicatorBranch:
        ViewStyle::branch(m_theme, option, painter);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme.panel);
        Shapes::box(painter, option->rect, 0, QColor(), QPen(m_theme.line, 1));
        return;
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox:
    case PE_FrameButtonBevel:
    case PE_FrameDockWidget:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect, m_theme.line);
        return;
    case PE_FrameTabWidget:
        return;
    case PE_IndicatorTabClose:
        BarStyle::closeMark(m_theme, option, painter);
        return;
    case PE_PanelStatusBar:
        BarStyle::statusBar(m_theme, option, painter);
        return;
    case PE_IndicatorDockWidgetResizeHandle:
    case PE_IndicatorToolBarSeparator:
        painter->fillRect(option->rect, m_theme.line);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, ViewStyle::pageColour(m_theme, widget));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CommonplaceStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const QStyleOptionButton own = ButtonStyle::labelOption(m_theme, button, widget);
            painter->save();
            if (ButtonStyle::hasStrongLabel(button, widget)) {
                QFont font = painter->font();
                font.setWeight(QFont::DemiBold);
                painter->setFont(font);
            }
            QProxyStyle::drawControl(element, &own, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const QStyleOptionToolButton own = ButtonStyle::toolLabelOption(m_theme, button);
            QProxyStyle::drawControl(element, &own, painter, widget);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            MenuStyle::barItem(m_theme, item, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            MenuStyle::item(m_theme, item, painter, widget);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.window);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            BarStyle::tabShape(m_theme, tab, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            BarStyle::tabLabel(m_theme, proxy(), tab, painter, widget);
            return;
        }
        break;
    case CE_ToolBar:
        BarStyle::toolBar(m_theme, option, painter);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.line);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: {
        QStyleOptionHeader empty;
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            empty.rect = option->rect;
        ViewStyle::header(m_theme, header ? header : &empty, painter);
        return;
    }
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            ViewStyle::headerLabel(m_theme, header, painter);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                const bool across = frame->frameShape == QFrame::HLine;
                const QPoint middle = option->rect.center();
                painter->fillRect(across ? QRect(option->rect.left(), middle.y(), option->rect.width(), 1)
                                         : QRect(middle.x(), option->rect.top(), 1, option->rect.height()),
                                  m_theme.line);
                return;
            }
        }
        break;
    case CE_ProgressBarGroove:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            ViewStyle::progressGroove(m_theme, bar, painter);
            return;
        }
        break;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            ViewStyle::progressContents(m_theme, bar, painter);
            return;
        }
        break;
    case CE_ProgressBarLabel:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CommonplaceStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                          const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            FieldStyle::comboBox(m_theme, proxy(), combo, painter, widget);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            FieldStyle::spinBox(m_theme, proxy(), spin, painter, widget);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            ViewStyle::scrollBar(m_theme, proxy(), slider, painter, widget);
            return;
        }
        break;
    case CC_GroupBox:
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option)) {
            QStyleOptionGroupBox own = *group;
            own.textColor = m_theme.muted;
            QProxyStyle::drawComplexControl(control, &own, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace Commonplace
