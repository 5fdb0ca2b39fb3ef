// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/commonplacestyle.h"

#include "widgets/icon.h"
#include "widgets/widgetroles.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStatusBar>
#include <QStyleFactory>
#include <QTabBar>
#include <QTextCharFormat>

namespace Commonplace {

namespace {

/// The widgets whose look changes under the pointer, beyond those that Fusion knows.
QWidget *hoverTarget(QWidget *widget)
{
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        return view->viewport();
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractScrollArea *>(widget))
        return widget;
    return nullptr;
}

void applyTextRole(QLabel *label)
{
    const QFont base = QApplication::font(label);
    switch (textRole(label)) {
    case TextRole::Body:
        return;
    case TextRole::Label:
        label->setFont(Theme::font(base, Theme::TextSize::Small));
        break;
    case TextRole::Muted:
        label->setFont(base);
        break;
    case TextRole::Heading:
        label->setFont(Theme::font(base, Theme::TextSize::Heading, QFont::DemiBold));
        break;
    case TextRole::Title:
        label->setFont(Theme::font(base, Theme::TextSize::Title, QFont::DemiBold));
        break;
    }
    const bool muted = textRole(label) == TextRole::Label || textRole(label) == TextRole::Muted;
    label->setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
}

/// Qt's calendar paints its weekends red and its header in the selection's colours, whatever the palette says.
void polishCalendar(const Theme &theme, QCalendarWidget *calendar)
{
    QTextCharFormat weekend;
    weekend.setForeground(theme.muted);
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    if (auto *bar = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar")))
        bar->setBackgroundRole(QPalette::Base);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
}

} // namespace

CommonplaceStyle::CommonplaceStyle(const Theme &theme, bool systemHighContrast)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
    , m_systemHighContrast(systemHighContrast)
{
    setObjectName(QStringLiteral("commonplace"));
}

QPalette CommonplaceStyle::standardPalette() const
{
    return m_theme.palette();
}

QIcon CommonplaceStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    const bool rtl = option ? option->direction == Qt::RightToLeft : QGuiApplication::isRightToLeft();
    switch (pixmap) {
    case SP_ArrowLeft:
        return icon(QStringLiteral("go-previous"));
    case SP_ArrowRight:
        return icon(QStringLiteral("go-next"));
    case SP_LineEditClearButton:
        return icon(rtl ? QStringLiteral("edit-clear-locationbar-ltr") : QStringLiteral("edit-clear-locationbar-rtl"));
    case SP_TitleBarCloseButton:
        return icon(QStringLiteral("window-close"));
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

int CommonplaceStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_TabBar_Alignment:
    case SH_Header_ArrowAlignment:
    case SH_Widget_Animation_Duration:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
        return hint == SH_TabBar_Alignment ? int(Qt::AlignLeft) : 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void CommonplaceStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (QWidget *target = hoverTarget(widget))
        target->setAttribute(Qt::WA_Hover);
    // Scroll areas repaint their page when the focus comes and goes, but not the outline around it.
    if (qobject_cast<QAbstractScrollArea *>(widget) && !qobject_cast<QAbstractItemView *>(widget))
        widget->installEventFilter(this);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget))
        polishCalendar(m_theme, calendar);
    if (auto *bar = qobject_cast<QStatusBar *>(widget))
        bar->setContentsMargins(Space::small, 0, Space::small, 0);
    if (auto *label = qobject_cast<QLabel *>(widget); label && textRole(label) != TextRole::Body) {
        label->installEventFilter(this);
        applyTextRole(label);
    }
}

void CommonplaceStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool CommonplaceStyle::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
        if (auto *area = qobject_cast<QAbstractScrollArea *>(watched); area && area->frameShape() != QFrame::NoFrame)
            area->update();
        break;
    case QEvent::ApplicationFontChange:
        if (auto *label = qobject_cast<QLabel *>(watched))
            applyTextRole(label);
        break;
    default:
        break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace Commonplace
