// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/fieldvalueeditor.h"

namespace Commonplace {

class FieldLineEdit;
class GrowingTextEdit;

/// A piece of code, in a font of fixed width, with its language beside it where the entry keeps one.
class CodeEditor : public FieldValueEditor
{
    Q_OBJECT

public:
    CodeEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

protected:
    void showValue(bool isOwn) override;
    void showReadOnly() override;

private:
    void addLanguage();
    void type();

    GrowingTextEdit *m_code;
    FieldLineEdit *m_language = nullptr;
};

} // namespace Commonplace
