// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/fieldvalueeditor.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Commonplace {

class FieldLineEdit;

/// A map of texts whose keys are free: a row for each. Two rows with one key, or a row without, are shown as such, and
/// the entry keeps what it has until that is put right.
class KeyValueEditor : public FieldValueEditor
{
    Q_OBJECT

public:
    KeyValueEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

protected:
    void showValue(bool isOwn) override;
    void showReadOnly() override;

private:
    struct Row {
        QWidget *box;
        FieldLineEdit *key;
        FieldLineEdit *text;
        std::optional<YamlValue> before; ///< What the text was, for its kind.
    };

    void addRow();
    void removeRow(const QWidget *box);
    void readRows(bool done);

    QList<Row> m_rows;
    QVBoxLayout *m_box;
    QPushButton *m_add;
    QLabel *m_fault;
};

} // namespace Commonplace
