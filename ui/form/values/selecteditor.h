// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/fieldvalueeditor.h"

class QComboBox;
class QLabel;

namespace Commonplace {

/// One of a field's few choices, with what it says below it. A value that is none of them is kept, and shown as such.
class SelectEditor : public FieldValueEditor
{
    Q_OBJECT

public:
    SelectEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void showValue(bool isOwn) override;
    void showReadOnly() override;

private:
    void fill();
    void choose(int row);
    void showHint();

    QComboBox *m_box;
    QLabel *m_hint;
};

} // namespace Commonplace
