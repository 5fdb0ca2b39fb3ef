// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/foldheading.h"

#include "widgets/sectionheading.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace Commonplace {

namespace {

constexpr int MarkWidth = 14;

} // namespace

void drawFoldMark(QPainter &painter, const QWidget *widget, const QRect &rect, bool isOpen)
{
    constexpr qreal reach = 3.5;
    const QPointF centre = QRectF(rect).center();
    QPolygonF mark;
    if (isOpen) {
        mark << QPointF(-reach, -reach / 2) << QPointF(0, reach / 2) << QPointF(reach, -reach / 2);
    } else {
        const qreal side = widget->layoutDirection() == Qt::RightToLeft ? -1 : 1;
        mark << QPointF(-side * reach / 2, -reach) << QPointF(side * reach / 2, 0) << QPointF(-side * reach / 2, reach);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(widget->palette().color(QPalette::PlaceholderText), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(mark.translated(centre));
    painter.restore();
}

FoldHeading::FoldHeading(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FoldHeading::setCount(int count)
{
    m_count = count;
    update();
}

void FoldHeading::setProblemCount(int count)
{
    m_problemCount = count;
    setAccessibleDescription(count > 0 ? tr("%n problem(s)", nullptr, count) : QString());
    update();
}

QSize FoldHeading::sizeHint() const
{
    const QFontMetrics metrics(SectionHeading::headingFont(font()));
    return { MarkWidth + Space::small + metrics.horizontalAdvance(text().toUpper()), metrics.height() + Space::medium };
}

QSize FoldHeading::minimumSizeHint() const
{
    return { MarkWidth * 4, sizeHint().height() };
}

void FoldHeading::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const auto mirrored = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.focusRing, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::smallRadius, Theme::smallRadius);
    }
    drawFoldMark(painter, this, mirrored(QRect(0, 0, MarkWidth, height())), isChecked());

    QRect line(MarkWidth + Space::tight, 0, width() - MarkWidth - Space::tight, height());
    painter.setFont(Theme::font(font(), Theme::TextSize::Small));
    if (m_problemCount > 0 || m_count >= 0) {
        const bool isProblem = m_problemCount > 0;
        const QString count = isProblem ? tr("%n problem(s)", nullptr, m_problemCount) : QLocale().toString(m_count);
        const int room = painter.fontMetrics().horizontalAdvance(count) + Space::small;
        painter.setPen(isProblem ? theme.warning : theme.muted);
        painter.drawText(mirrored(QRect(line.right() - room, 0, room, height())),
                         Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), count);
        line.setRight(line.right() - room - Space::small);
    }
    painter.setFont(SectionHeading::headingFont(font()));
    painter.setPen(theme.muted);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width());
    painter.drawText(mirrored(line), Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft),
                     shown);
}

void FoldHeading::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int open = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int close = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == open || event->key() == close) {
        if (isChecked() != (event->key() == open))
            click();
    } else
        QAbstractButton::keyPressEvent(event);
}

void FoldHeading::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace Commonplace
