// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/fieldvalueeditor.h"

class QToolButton;

namespace Commonplace {

class FieldLineEdit;

/// One line of text. Addresses of pages and mail have a button that opens them; where the field names options, they
/// are suggested.
class StringEditor : public FieldValueEditor
{
    Q_OBJECT

public:
    StringEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

protected:
    void showValue(bool isOwn) override;
    void showReadOnly() override;

private:
    void addOpenButton();
    void addSuggestions();
    void showState();
    [[nodiscard]] QUrl address() const;

    FieldLineEdit *m_line;
    QToolButton *m_open = nullptr;
};

} // namespace Commonplace
