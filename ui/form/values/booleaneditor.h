// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/fieldvalueeditor.h"

class QCheckBox;

namespace Commonplace {

/// Yes or no, written in the words that the value has now: true, yes, on, True, YES. What is not set is neither.
class BooleanEditor : public FieldValueEditor
{
    Q_OBJECT

public:
    BooleanEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

protected:
    void showValue(bool isOwn) override;
    void showReadOnly() override;

private:
    void showWord();

    QCheckBox *m_check;
};

} // namespace Commonplace
