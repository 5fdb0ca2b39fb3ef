// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/datefield.h"

#include "widgets/icon.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

constexpr qsizetype isoDateLength = 10;

QString defaultFormat(DateField::Kind kind)
{
    switch (kind) {
    case DateField::Kind::DateAndTime:
        return u"YYYY-MM-DDTHH:mm:ss[Z]"_s;
    case DateField::Kind::TimeOnly:
        return u"HH:mm"_s;
    case DateField::Kind::DateOnly:
        break;
    }
    return u"YYYY-MM-DD"_s;
}

/// Below the field, or above it where there is no room, from the side where reading begins.
void placePopup(QWidget *popup, const QWidget *field)
{
    popup->adjustSize();
    const QRect room = field->screen()->availableGeometry();
    const bool rtl = field->layoutDirection() == Qt::RightToLeft;
    QPoint place = field->mapToGlobal(QPoint(rtl ? field->width() - popup->width() : 0, field->height() + 2));
    if (place.y() + popup->height() > room.bottom())
        place.setY(field->mapToGlobal(QPoint(0, 0)).y() - popup->height() - 2);
    place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - popup->width())));
    popup->move(place);
}

} // namespace

DateField::DateField(QWidget *parent)
    : FieldLineEdit(parent)
    , m_format(defaultFormat(Kind::DateOnly))
    , m_open(addAction(icon(u"view-calendar"_s), QLineEdit::TrailingPosition))
{
    m_open->setToolTip(tr("Choose a date (Alt+Down)"));
    m_open->setObjectName(u"openCalendar"_s);
    connect(m_open, &QAction::triggered, this, &DateField::showCalendar);
}

void DateField::setKind(Kind kind, const QString &format)
{
    m_kind = kind;
    m_format = DatePattern(format.isEmpty() ? defaultFormat(kind) : format);
    m_open->setVisible(kind != Kind::TimeOnly);
}

const DatePattern *DateField::pattern() const
{
    const QString written = text().trimmed();
    if (m_format.read(written))
        return &m_format;
    for (const DatePattern &iso : m_kind == Kind::TimeOnly ? DatePattern::isoTimes() : DatePattern::isoDates()) {
        if (iso.read(written))
            return &iso;
    }
    return nullptr;
}

bool DateField::hasAcceptableDate() const
{
    return text().trimmed().isEmpty() || pattern();
}

std::optional<QDate> DateField::date() const
{
    if (const DatePattern *found = pattern(); found && found->hasDate())
        return found->read(text().trimmed())->date;
    // What follows the date may be anything.
    const QString beginning = text().left(isoDateLength + 1);
    const bool ends = beginning.size() == isoDateLength
                      || (beginning.size() > isoDateLength
                          && (beginning.back() == u'T' || beginning.back() == u't' || beginning.back() == u' '));
    const QDate day = ends ? QDate::fromString(beginning.left(isoDateLength), u"yyyy-MM-dd"_s) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

void DateField::showCalendar()
{
    if (isReadOnly() || m_kind == Kind::TimeOnly)
        return;
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"calendarPopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setObjectName(u"calendar"_s);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(date().value_or(QDate::currentDate()));
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, Space::tight);
    layout->addWidget(calendar);
    const auto chosen = [this, popup](QDate day) {
        choose(day);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::activated, this, chosen);
    connect(calendar, &QCalendarWidget::clicked, this, chosen);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::small, 0, Space::small, 0);
    const DatePattern *present = pattern();
    if ((present && present->hasTime()) || (!present && m_format.hasTime())) {
        auto *time = new QTimeEdit(present ? present->read(text().trimmed())->time : QTime(0, 0), popup);
        time->setObjectName(u"calendarTime"_s);
        time->setAccessibleName(tr("Time"));
        time->setDisplayFormat(u"HH:mm:ss"_s);
        row->addWidget(time);
        connect(time, &QTimeEdit::timeChanged, this, &DateField::chooseTime);
    }
    row->addStretch();
    auto *today = new QPushButton(tr("Today"), popup);
    today->setObjectName(u"calendarToday"_s);
    setButtonRole(today, ButtonRole::Link);
    row->addWidget(today);
    connect(today, &QPushButton::clicked, this, [chosen] { chosen(QDate::currentDate()); });
    auto *clear = new QPushButton(tr("Clear"), popup);
    clear->setObjectName(u"calendarClear"_s);
    clear->setEnabled(!text().isEmpty());
    setButtonRole(clear, ButtonRole::Link);
    row->addWidget(clear);
    connect(clear, &QPushButton::clicked, this, [this, popup] {
        put({});
        popup->close();
    });
    layout->addLayout(row);
    placePopup(popup, this);
    popup->show();
    calendar->setFocus();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool vertical = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) {
        showCalendar();
        return;
    }
    const DatePattern *present = pattern();
    if (!vertical || event->modifiers() != Qt::NoModifier || isReadOnly() || !present) {
        FieldLineEdit::keyPressEvent(event);
        return;
    }
    const int caret = cursorPosition();
    if (const auto next = present->stepped(text(), caret, event->key() == Qt::Key_Up ? 1 : -1)) {
        put(*next);
        setCursorPosition(caret);
    }
}

/// A value where there was none that can be changed. ISO 8601 with `Z` is UTC; a day stays the day that was chosen.
QString DateField::fresh(QDate date, QTime time) const
{
    return m_format.write(QDateTime(date, time, QTimeZone::UTC));
}

void DateField::choose(QDate day)
{
    const DatePattern *present = pattern();
    if (present && present->hasDate())
        put(present->withDate(text().trimmed(), day));
    else if (date())
        put(day.toString(Qt::ISODate) + text().mid(isoDateLength));
    else
        put(fresh(day, QTime(0, 0)));
}

void DateField::chooseTime(QTime time)
{
    const DatePattern *present = pattern();
    put(present && present->hasTime() ? present->withTime(text().trimmed(), time)
                                      : fresh(date().value_or(QDate::currentDate()), time));
}

void DateField::put(const QString &written)
{
    if (written == text())
        return;
    setText(written);
    Q_EMIT textEdited(written);
}

} // namespace Commonplace
