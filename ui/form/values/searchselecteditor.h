// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/fieldvalueeditor.h"

class QLabel;

namespace Commonplace {

class FieldLineEdit;
class SuggestionPopup;

/// One of many choices, found by typing a part of it; Down shows all. A value that is none of them is kept, and shown
/// as such. What is half typed is no choice: it goes when the focus does. An emptied line is no value.
class SearchSelectEditor : public FieldValueEditor
{
    Q_OBJECT

public:
    SearchSelectEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void showValue(bool isOwn) override;
    void showReadOnly() override;

private:
    void choose(int option);
    void takeTyped();
    [[nodiscard]] int current() const;
    [[nodiscard]] QString currentText() const;

    FieldLineEdit *m_line;
    QLabel *m_hint;
    SuggestionPopup *m_popup;
};

} // namespace Commonplace
