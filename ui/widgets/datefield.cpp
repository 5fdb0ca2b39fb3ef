// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/datefield.h"

#include "widgets/icon.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

constexpr qsizetype isoDateLength = 10;

/// ISO 8601's calendar date, alone or with a time after it.
std::optional<QDate> leadingDate(const QString &text)
{
    static const QRegularExpression iso(u"^\\d{4}-\\d{2}-\\d{2}(?:$|[Tt ])"_s);
    if (!iso.match(text).hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(text.left(isoDateLength), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

DateField::DateField(QWidget *parent)
    : FieldLineEdit(parent)
{
    QAction *open = addAction(icon(u"view-calendar"_s), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Choose a date (Alt+Down)"));
    open->setObjectName(u"openCalendar"_s);
    connect(open, &QAction::triggered, this, &DateField::showCalendar);
}

std::optional<QDate> DateField::date() const
{
    return leadingDate(text());
}

void DateField::showCalendar()
{
    if (isReadOnly())
        return;
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"calendarPopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setObjectName(u"calendar"_s);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setSelectedDate(date().value_or(QDate::currentDate()));
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto chosen = [this, popup](QDate day) {
        choose(day);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::activated, this, chosen);
    connect(calendar, &QCalendarWidget::clicked, this, chosen);

    popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    QPoint place = mapToGlobal(QPoint(rtl ? width() - popup->width() : 0, height() + 2));
    if (place.y() + popup->height() > room.bottom())
        place.setY(mapToGlobal(QPoint(0, 0)).y() - popup->height() - 2);
    place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - popup->width())));
    popup->move(place);
    popup->show();
    calendar->setFocus();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        showCalendar();
    else
        FieldLineEdit::keyPressEvent(event);
}

void DateField::choose(QDate day)
{
    const QString iso = day.toString(Qt::ISODate);
    const QString result = date() ? iso + text().mid(isoDateLength) : iso;
    if (result == text())
        return;
    setText(result);
    Q_EMIT textEdited(result);
}

} // namespace Commonplace
