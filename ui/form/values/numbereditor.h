// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/fieldvalueeditor.h"

class QLabel;

namespace Commonplace {

class NumberField;

/// A number, as it is written: 1.10 and 3.0 stay so until they are changed. What is typed and is no number is shown as
/// such, and the entry keeps what it has; Escape brings that back.
class NumberEditor : public FieldValueEditor
{
    Q_OBJECT

public:
    NumberEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void showValue(bool isOwn) override;
    void showReadOnly() override;

private:
    void addSteppers(QWidget *row);
    void type(const QString &text);
    void showFault();

    NumberField *m_number;
    QLabel *m_fault;
};

} // namespace Commonplace
