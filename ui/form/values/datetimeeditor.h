// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/fieldvalueeditor.h"

class QLabel;

namespace Commonplace {

class DateField;

/// A date, a time or both, typed or chosen in a calendar, and kept in the way it is written. What is typed and is no
/// date is shown as such, and the entry keeps what it has; Escape brings that back.
class DateTimeEditor : public FieldValueEditor
{
    Q_OBJECT

public:
    DateTimeEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void showValue(bool isOwn) override;
    void showReadOnly() override;

private:
    void type(const QString &text);
    void showFault();

    DateField *m_date;
    QLabel *m_fault;
};

} // namespace Commonplace
