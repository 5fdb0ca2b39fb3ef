// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/datepattern.h"
#include "widgets/fieldlineedit.h"

#include <QDate>

#include <optional>

class QAction;

namespace Commonplace {

/// A date, a time or both as text: the text is the value, and any text can stand in it. A calendar opens on the button
/// or Alt+Down; what is chosen there changes only the date, or time, of what is written, in the way it is written. Up
/// and Down step the part at the caret.
class DateField : public FieldLineEdit
{
    Q_OBJECT

public:
    enum class Kind { DateOnly, DateAndTime, TimeOnly };

    explicit DateField(QWidget *parent = nullptr);

    /// What new values are, and how they are written: Day.js tokens; empty: ISO 8601, with a time in UTC.
    void setKind(Kind kind, const QString &format = {});

    /// Whether the text is empty or written as the format says, in ISO 8601's or YAML's way, and is a day that there
    /// is.
    [[nodiscard]] bool hasAcceptableDate() const;

    /// The date that the text is or begins with.
    [[nodiscard]] std::optional<QDate> date() const;
    void showCalendar();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] const DatePattern *pattern() const;
    [[nodiscard]] QString fresh(QDate date, QTime time) const;
    void choose(QDate date);
    void chooseTime(QTime time);
    void put(const QString &text);

    Kind m_kind = Kind::DateOnly;
    DatePattern m_format;
    QAction *m_open;
};

} // namespace Commonplace
