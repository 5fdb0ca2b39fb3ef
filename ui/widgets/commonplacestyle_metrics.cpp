// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sizes and places: the part of CommonplaceStyle that measures. Everything follows the font.

#include "widgets/commonplacestyle.h"

#include "widgets/buttonstyle.h"
#include "widgets/fieldstyle.h"
#include "widgets/menustyle.h"
#include "widgets/widgetroles.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QStyleOption>
#include <QTabBar>

namespace Commonplace {

QRect CommonplaceStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (FieldStyle::hasFrame(option))
            return option->rect.adjusted(FieldStyle::padding - 1, 1, -FieldStyle::padding + 1, -1);
        return option->rect;
    case SE_ItemViewItemFocusRect:
        return option->rect.adjusted(1, 1, -1, -1);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect CommonplaceStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                       const QWidget *widget) const
{
    const QRect rect = option->rect;
    const auto visual = [option, rect](const QRect &logical) { return visualRect(option->direction, rect, logical); };
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        switch (subControl) {
        case SC_ComboBoxEditField:
            return visual(FieldStyle::textRect(rect, combo->editable));
        case SC_ComboBoxArrow:
            return visual(FieldStyle::arrowRect(rect));
        default:
            return rect;
        }
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        const bool buttons = spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const QRect arrows = FieldStyle::arrowRect(rect).adjusted(0, 3, 0, -3);
        switch (subControl) {
        case SC_SpinBoxEditField:
            return buttons ? visual(FieldStyle::textRect(rect, true))
                           : rect.adjusted(FieldStyle::padding, 1, -FieldStyle::padding, -1);
        case SC_SpinBoxUp:
            return buttons ? visual(arrows.adjusted(0, 0, 0, -arrows.height() / 2)) : QRect();
        case SC_SpinBoxDown:
            return buttons ? visual(arrows.adjusted(0, arrows.height() / 2, 0, 0)) : QRect();
        default:
            return rect;
        }
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        const bool across = bar->orientation == Qt::Horizontal;
        const int length = across ? rect.width() : rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int thumb = length;
        if (range > 0)
            thumb = qBound(qMin(length, 28), int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        const auto part = [&](int from, int size) {
            return visual(across ? QRect(rect.left() + from, rect.top(), size, rect.height())
                                 : QRect(rect.left(), rect.top() + from, rect.width(), size));
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return part(start, thumb);
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + thumb, length - start - thumb);
        default:
            return QRect();
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize CommonplaceStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const
{
    const int control = option ? Theme::controlHeight(option->fontMetrics) : 0;
    switch (type) {
    case CT_LineEdit:
        return FieldStyle::hasFrame(option)
                   ? QSize(size.width() + 2 * FieldStyle::padding, qMax(size.height() + 2, control))
                   : size;
    case CT_ComboBox:
        return QSize(size.width() + FieldStyle::padding + FieldStyle::arrowWidth + Space::tight,
                     qMax(size.height(), control));
    case CT_SpinBox:
        return QSize(size.width() + FieldStyle::padding + FieldStyle::arrowWidth, qMax(size.height(), control));
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const bool link = buttonRole(widget) == ButtonRole::Link;
            // The semi-bold text of some roles is wider than the font's metrics by about this much.
            const int strong = ButtonStyle::hasStrongLabel(button, widget) ? size.width() / 16 + 2 : 0;
            if (link)
                return QSize(size.width() + strong + 2 * Space::small, qMax(size.height(), control - Space::small));
            return QSize(size.width() + strong + 2 * Space::medium, qMax(size.height(), control));
        }
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const bool textual = button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
            const int icon = button->iconSize.height() + 2 * Space::tight;
            if (!textual)
                return size.expandedTo(QSize(icon, icon));
            return QSize(size.width() + size.width() / 16 + 2 * Space::small, qMax(size.height(), control - 2));
        }
        break;
    case CT_MenuBarItem:
        return QSize(size.width() + 2 * Space::small, option->fontMetrics.height() + Space::small);
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return MenuStyle::itemSize(item, size);
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
            tab && (tab->shape == QTabBar::RoundedNorth || tab->shape == QTabBar::RoundedSouth)) {
            const int strong = size.width() / 16;
            return QSize(size.width() + strong, qMax(size.height(), tab->fontMetrics.height() + 2 * Space::small + 2));
        }
        break;
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        return item ? base.expandedTo(QSize(0, Theme::rowHeight(item->fontMetrics))) : base;
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return QSize(base.width() + Space::small, Theme::rowHeight(option->fontMetrics));
    }
    case CT_ProgressBar:
        return QSize(size.width(), qMax(8, size.height() / 2));
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int CommonplaceStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
    case PM_TabBarBaseOverlap:
    case PM_MenuPanelWidth:
    case PM_ToolTipLabelFrameWidth:
        return 1;
    case PM_DefaultFrameWidth:
        if (widget && widget->isWindow())
            return 1;
        // Inside the round outline of a text edit or list.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? Space::tight : 1;
    case PM_FocusFrameHMargin:
        // The room at both ends of a row's text.
        return 6;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuHMargin:
    case PM_MenuTearoffHeight:
    case PM_ToolBarFrameWidth:
    case PM_ToolBarHandleExtent:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBar_ScrollButtonOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_DockWidgetFrameWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuVMargin:
    case PM_MenuBarHMargin:
    case PM_ToolBarItemSpacing:
        return Space::tight;
    case PM_ToolBarItemMargin:
        return 6;
    case PM_TabBarTabHSpace:
        return 2 * Space::medium + Space::tight;
    case PM_TabBarTabVSpace:
        return 2 * Space::small;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return Theme::iconSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Space::small;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return Space::medium;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::small;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace Commonplace
