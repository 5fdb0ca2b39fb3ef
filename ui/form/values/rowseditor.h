// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/fieldvalueeditor.h"

class QPushButton;

namespace Commonplace {

/// A list whose items need more room than a chip: long texts, images, dates, colours. Each has a row with its own
/// editor and buttons to move and remove it; Alt with Up or Down moves the row that has the focus.
class RowsEditor : public FieldValueEditor
{
    Q_OBJECT

public:
    RowsEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void showValue(bool isOwn) override;
    void showReadOnly() override;

private:
    struct Row {
        QWidget *box;
        ValueEditor *editor;
    };

    void addRow();
    void removeLastRow();
    [[nodiscard]] int rowOf(const QWidget *widget) const;
    void put(const QList<YamlValue> &items);
    void moveItem(int from, int to);
    void showItems();

    Field m_item;
    QList<YamlValue> m_items;
    QList<Row> m_rows;
    QVBoxLayout *m_box;
    QPushButton *m_add;
};

} // namespace Commonplace
