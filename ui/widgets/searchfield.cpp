// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/searchfield.h"

#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace Commonplace {

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setEnabled(true);
}

void SearchField::setShortcutHint(const QKeySequence &shortcut)
{
    m_hint = shortcut.toString(QKeySequence::NativeText);
    update();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        Q_EMIT leaveDownwards();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(Theme::font(font(), Theme::TextSize::Small));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    // A shortcut reads from left to right in every language, but stands at the line's end.
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(rect().adjusted(Space::medium, 0, -Space::medium, 0), int(end) | Qt::AlignVCenter, m_hint);
}

} // namespace Commonplace
