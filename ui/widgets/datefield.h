// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/fieldlineedit.h"

#include <QDate>

#include <optional>

namespace Commonplace {

/// A date as text: the text is the value, and any text can stand in it. A calendar opens on the button or
/// Alt+Down; what is chosen there is written as an ISO 8601 date, and a time that follows a date stays.
class DateField : public FieldLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// The date that the text is or begins with.
    std::optional<QDate> date() const;
    void showCalendar();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(QDate date);
};

} // namespace Commonplace
