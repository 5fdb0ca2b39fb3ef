// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/finddelegate.h"

#include "search/foundmodel.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Commonplace {

namespace {

/// The line that is shown, and which of its signs stand out.
struct ShownLine {
    QString text;
    QPoint found;       // start and length
    QPoint replacement; // likewise; none where nothing is replaced
};

/// What was found begins within the first third of the room: else the line begins nearer to it.
ShownLine lineOf(const QModelIndex &index, const QFontMetrics &metrics, int width)
{
    ShownLine line { .text = index.data().toString(),
                     .found = index.data(FoundModel::FoundRole).toPoint(),
                     .replacement = {} };
    QString before = line.text.first(line.found.x());
    const qsizetype size = before.size();
    before = metrics.elidedText(before, Qt::ElideLeft, width / 3);
    line.text = before + line.text.sliced(size);
    line.found.rx() += static_cast<int>(before.size() - size);
    const QVariant replacement = index.data(FoundModel::ReplacementRole);
    if (replacement.isValid()) {
        const int behind = line.found.x() + line.found.y();
        line.replacement = QPoint(behind, static_cast<int>(replacement.toString().size()));
        line.text.insert(behind, replacement.toString());
    }
    return line;
}

QTextLayout::FormatRange format(const QPoint &range, const QColor &background)
{
    QTextLayout::FormatRange made;
    made.start = range.x();
    made.length = range.y();
    made.format.setBackground(background);
    return made;
}

} // namespace

QRect FindDelegate::checkBox(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.data(Qt::CheckStateRole).isValid())
        return {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int width = style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    const int height = style->pixelMetric(QStyle::PM_IndicatorHeight, &option, option.widget);
    const int above = index.data(HeadingRole).toBool() ? Space::small : 0;
    const QRect place(option.rect.left() + Space::medium,
                      option.rect.top() + above + (option.rect.height() - above - height) / 2, width, height);
    return QStyle::visualRect(option.direction, option.rect, place);
}

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &base, const QModelIndex &index) const
{
    QStyleOptionViewItem option = base;
    const QWidget *view = option.widget;
    const QStyle *style = view ? view->style() : QApplication::style();
    const QRect box = checkBox(option, index);
    // The whole row is drawn as one, whatever stands at its beginning.
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);
    if (box.isValid()) {
        QStyleOptionViewItem check = option;
        check.rect = box;
        check.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
        const auto state = index.data(Qt::CheckStateRole).value<Qt::CheckState>();
        check.state |= state == Qt::Checked     ? QStyle::State_On
                       : state == Qt::Unchecked ? QStyle::State_Off
                                                : QStyle::State_NoChange;
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, view);
        const int taken = box.width() + Space::small;
        if (option.direction == Qt::RightToLeft)
            option.rect.setRight(option.rect.right() - taken);
        else
            option.rect.setLeft(option.rect.left() + taken);
    }
    if (index.data(HeadingRole).toBool())
        ListDelegate::paint(painter, option, index);
    else
        paintPlace(painter, option, index, option.rect.adjusted(Space::medium, 0, -Space::medium, 0));
}

void FindDelegate::paintPlace(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const QRect &room) const
{
    const Theme theme = Theme::of(option.widget);
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setFont(Theme::font(option.font, Theme::TextSize::Small));
    painter->setPen(theme.muted);
    const int whereWidth = std::min(room.width() / 4, option.fontMetrics.averageCharWidth() * 16);
    const QRect where(room.left(), room.top(), whereWidth, room.height());
    const auto start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    painter->drawText(
        QStyle::visualRect(option.direction, room, where), start,
        painter->fontMetrics().elidedText(index.data(SecondaryTextRole).toString(), Qt::ElideMiddle, whereWidth));
    const QRect rest = QStyle::visualRect(option.direction, room, room.adjusted(whereWidth + Space::small, 0, 0, 0));

    const ShownLine line = lineOf(index, option.fontMetrics, rest.width());
    QTextLayout layout(line.text, option.font);
    QTextOption direction;
    direction.setTextDirection(Qt::LayoutDirectionAuto);
    direction.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(direction);
    const bool isReplaced = line.replacement.y() > 0 || index.data(FoundModel::ReplacementRole).isValid();
    const bool isLeftOut = index.data(Qt::CheckStateRole).isValid()
                           && index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Unchecked;
    QTextLayout::FormatRange found = format(line.found, isReplaced ? theme.removed : theme.warningBackground);
    found.format.setFontStrikeOut(isReplaced && !isLeftOut);
    QList<QTextLayout::FormatRange> formats { found };
    if (line.replacement.y() > 0)
        formats.append(format(line.replacement, theme.added));
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine one = layout.createLine();
    one.setLineWidth(1'000'000);
    layout.endLayout();
    // Laid out at the line's own beginning: of a long one that is what is seen.
    const qreal width = one.naturalTextWidth();
    const bool isTextRightToLeft = line.text.isRightToLeft();
    const qreal offset = isTextRightToLeft ? one.width() - width : 0;
    const bool isAtRight = width > rest.width() ? isTextRightToLeft : isRightToLeft;
    const qreal x = isAtRight ? rest.right() + 1 - width : rest.left();
    painter->setClipRect(rest, Qt::IntersectClip);
    painter->setPen(isLeftOut ? theme.muted : theme.text);
    layout.draw(painter, QPointF(x - offset, rest.top() + (rest.height() - one.height()) / 2));
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

bool FindDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return false;
    bool isMeant = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        // As much around the box as is easily hit.
        isMeant = mouse->button() == Qt::LeftButton
                  && checkBox(option, index)
                         .adjusted(-Space::small, -Space::small, Space::tight, Space::small)
                         .contains(mouse->position().toPoint());
        if (isMeant)
            Q_EMIT toggled();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        isMeant = key->key() == Qt::Key_Space || key->key() == Qt::Key_Select;
    }
    return isMeant
           && model->setData(index, state.value<Qt::CheckState>() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                             Qt::CheckStateRole);
}

} // namespace Commonplace
