// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/badge.h"

#include "widgets/shapes.h"
#include "widgets/theme.h"

#include <QLocale>
#include <QPainter>

namespace Commonplace {

Badge::Badge(int count, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(count);
}

void Badge::setCount(int count)
{
    m_count = count;
    setAccessibleName(text());
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    const int height = metrics.height() + 1;
    return QSize(qMax(height + 3, metrics.horizontalAdvance(text()) + Space::medium), height);
}

void Badge::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QColor fill = theme.accent;
    QColor ink = theme.onAccent;
    if (m_kind == Kind::Quiet) {
        fill = theme.chip;
        ink = theme.muted;
    } else if (m_kind == Kind::Warning) {
        fill = theme.warningBackground;
        ink = theme.warning;
    }
    QPainter painter(this);
    const bool outlined = theme.scheme == Theme::Scheme::HighContrast && m_kind != Kind::Accent;
    Shapes::box(&painter, rect(), height() / 2, fill, outlined ? QPen(theme.line, 1) : QPen(Qt::NoPen));
    painter.setFont(textFont());
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

QFont Badge::textFont() const
{
    return Theme::font(font(), Theme::TextSize::Small, QFont::DemiBold);
}

QString Badge::text() const
{
    return QLocale().toString(m_count);
}

} // namespace Commonplace
