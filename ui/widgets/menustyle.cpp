// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/menustyle.h"

#include "widgets/shapes.h"
#include "widgets/theme.h"

#include <QFontMetrics>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace Commonplace::MenuStyle {

namespace {

// Columns of an item, left to right: mark or icon, text, shortcut, the submenu's arrow.
constexpr int margin = Space::small;
constexpr int markWidth = Theme::iconSize + Space::small;
constexpr int arrowWidth = Theme::iconSize;

void separator(const Theme &theme, const QStyleOptionMenuItem *option, QPainter *painter)
{
    if (option->text.isEmpty()) {
        painter->fillRect(QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1), theme.line);
        return;
    }
    painter->save();
    painter->setFont(Theme::font(option->font, Theme::TextSize::Small, QFont::DemiBold));
    painter->setPen(theme.muted);
    const QRect text = option->rect.adjusted(margin + Space::tight, 0, -margin, 0);
    painter->drawText(text, int(QStyle::visualAlignment(option->direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                      option->text);
    painter->restore();
}

void mark(const Theme &theme, const QStyleOptionMenuItem *option, QPainter *painter, const QRect &rect)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    if (!option->icon.isNull()) {
        QRect place(QPoint(), QSize(Theme::iconSize, Theme::iconSize));
        place.moveCenter(rect.center());
        if (option->checked)
            Shapes::box(painter, place.adjusted(-3, -3, 3, 3), Theme::smallRadius, theme.selection, theme.accent);
        option->icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        return;
    }
    if (!option->checked)
        return;
    const QColor colour = enabled ? theme.accent : theme.disabledText;
    if (option->checkType == QStyleOptionMenuItem::Exclusive) {
        QRect dot(0, 0, 6, 6);
        dot.moveCenter(rect.center());
        Shapes::box(painter, dot, 3, colour);
    } else {
        Shapes::tick(painter, rect, colour);
    }
}

} // namespace

void barItem(const Theme &theme, const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget)
{
    painter->fillRect(option->rect, theme.window);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    if (enabled && option->state.testFlag(QStyle::State_Selected)) {
        const QColor fill = option->state.testFlag(QStyle::State_Sunken) ? theme.selection : theme.hover;
        Shapes::box(painter, option->rect.adjusted(0, 2, 0, -2), Theme::smallRadius, fill);
    }
    // Access keys show once the menu bar has been reached by keyboard; until then the bar is calm.
    const int access = widget && widget->hasFocus() ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->setPen(enabled ? theme.text : theme.disabledText);
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextSingleLine | access, option->text);
}

void item(const Theme &theme, const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        separator(theme, option, painter);
        return;
    }
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    if (selected) {
        const QPen outline = theme.scheme == Theme::Scheme::HighContrast ? QPen(theme.accent, 2) : QPen(Qt::NoPen);
        Shapes::box(painter, option->rect.adjusted(Space::tight, 0, -Space::tight, 0), Theme::smallRadius,
                    enabled ? theme.selection : theme.hover, outline);
    }
    const auto visual = [option](const QRect &rect) {
        return QStyle::visualRect(option->direction, option->rect, rect);
    };
    const QRect inner = option->rect.adjusted(margin, 0, -margin, 0);
    mark(theme, option, painter, visual(QRect(inner.left(), inner.top(), markWidth, inner.height())));

    const qsizetype tab = option->text.indexOf(u'\t');
    const QString text = tab < 0 ? option->text : option->text.left(tab);
    const QRect textRect = inner.adjusted(markWidth + Space::tight, 0, -arrowWidth, 0);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter->save();
    painter->setFont(option->font);
    painter->setPen(enabled ? theme.text : theme.disabledText);
    const auto start = QStyle::visualAlignment(option->direction, Qt::AlignLeft);
    const auto end = QStyle::visualAlignment(option->direction, Qt::AlignRight);
    painter->drawText(visual(textRect), flags | int(start), text);
    if (tab >= 0) {
        painter->setPen(!enabled ? theme.disabledText : theme.muted);
        painter->drawText(visual(textRect), flags | int(end), option->text.mid(tab + 1));
    }
    painter->restore();
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = visual(QRect(inner.right() + 1 - arrowWidth, inner.top(), arrowWidth, inner.height()));
        Shapes::chevron(painter, arrow, option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow,
                        enabled ? theme.muted : theme.disabledText);
    }
    Q_UNUSED(widget)
}

QSize itemSize(const QStyleOptionMenuItem *option, const QSize &contents)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        const int textHeight = QFontMetrics(option->font).height() + Space::small;
        return QSize(contents.width() + 2 * margin, option->text.isEmpty() ? 2 * Space::tight + 1 : textHeight);
    }
    // Between text and shortcut stays a gap, so that the two columns are read apart.
    const int gap = option->text.contains(u'\t') ? Space::wide : 0;
    return QSize(contents.width() + 2 * margin + markWidth + Space::tight + gap + arrowWidth,
                 Theme::rowHeight(QFontMetrics(option->font)));
}

} // namespace Commonplace::MenuStyle
