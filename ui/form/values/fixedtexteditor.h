// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/fieldvalueeditor.h"

namespace Commonplace {

class FieldLineEdit;

/// A value that is made by the program, such as an identifier: it can be read and copied.
class FixedTextEditor : public FieldValueEditor
{
    Q_OBJECT

public:
    FixedTextEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

protected:
    void showValue(bool isOwn) override;
    void showReadOnly() override;

private:
    FieldLineEdit *m_line;
};

} // namespace Commonplace
