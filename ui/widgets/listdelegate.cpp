// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/listdelegate.h"

#include "widgets/sectionheading.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace Commonplace {

namespace {

/// A text in the direction of its own first letter: “596 Acres” stays so in a list from right to left.
QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

struct Count {
    QString text;
    QColor colour;
    QFont font;
};

Count count(const Theme &theme, const QFont &font, const QModelIndex &index)
{
    const int warnings = index.data(ListDelegate::WarningCountRole).toInt();
    const int number = warnings > 0 ? warnings : index.data(ListDelegate::CountRole).toInt();
    return { number > 0 ? QLocale().toString(number) : QString(), warnings > 0 ? theme.warning : theme.muted,
             Theme::font(font, Theme::TextSize::Small, warnings > 0 ? QFont::DemiBold : QFont::Normal) };
}

} // namespace

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &base, const QModelIndex &index) const
{
    QStyleOptionViewItem option = base;
    initStyleOption(&option, index);
    const QWidget *view = option.widget;
    const Theme theme = Theme::of(view);
    const QStyle *style = view ? view->style() : QApplication::style();
    const bool heading = index.data(HeadingRole).toBool();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter->save();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);

    // Laid out from left to right, then mirrored.
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    const auto end = int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter;
    QRect room = option.rect.adjusted(Space::medium, 0, -Space::medium, 0);
    if (heading)
        room.setTop(room.top() + Space::small);
    const Count number = count(theme, option.font, index);
    if (!number.text.isEmpty()) {
        painter->setFont(number.font);
        painter->setPen(number.colour);
        painter->drawText(visual(room), end, number.text);
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(number.text) - Space::small);
    }
    if (!option.icon.isNull()) {
        const QRect place(room.left(), room.center().y() - Theme::iconSize / 2, Theme::iconSize, Theme::iconSize);
        option.icon.paint(painter, visual(place), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        room.setLeft(place.right() + 1 + Space::small);
    }
    const QString detail = index.data(DetailRole).toString();
    if (!detail.isEmpty()) {
        painter->setFont(Theme::font(option.font, Theme::TextSize::Small));
        painter->setPen(theme.muted);
        const int height = painter->fontMetrics().lineSpacing() + Space::tight;
        const QRect below(room.left(), room.bottom() + 1 - height - Space::tight / 2, room.width(), height);
        painter->drawText(visual(below), start,
                          isolated(painter->fontMetrics().elidedText(detail, Qt::ElideRight, below.width())));
        room.setBottom(below.top());
    }
    painter->setFont(heading ? SectionHeading::headingFont(option.font) : option.font);
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(!enabled        ? theme.disabledText
                    : heading       ? theme.muted
                    : ink.isValid() ? ink.value<QBrush>().color()
                                    : theme.text);
    const QFontMetrics metrics = painter->fontMetrics();
    painter->drawText(visual(room), start, metrics.elidedText(isolated(option.text), Qt::ElideRight, room.width()));
    const QString second = index.data(SecondaryTextRole).toString();
    if (!second.isEmpty()) {
        room.setLeft(room.left() + metrics.horizontalAdvance(option.text) + Space::small);
        painter->setFont(option.font);
        painter->setPen(theme.muted);
        if (room.width() > metrics.averageCharWidth() * 3)
            painter->drawText(visual(room), start,
                              painter->fontMetrics().elidedText(second, Qt::ElideRight, room.width()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, view);
    }
    painter->restore();
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int row = Theme::rowHeight(option.fontMetrics);
    if (index.data(HeadingRole).toBool())
        return QSize(size.width(), row + Space::small);
    if (index.data(DetailRole).toString().isEmpty())
        return QSize(size.width(), row);
    const QFontMetrics small(Theme::font(option.font, Theme::TextSize::Small));
    return QSize(size.width(), row + small.lineSpacing() + Space::tight);
}

} // namespace Commonplace
