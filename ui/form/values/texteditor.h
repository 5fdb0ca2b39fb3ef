// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/fieldvalueeditor.h"

class QToolButton;

namespace Commonplace {

class GrowingTextEdit;
class RichTextPreview;

/// Text of several lines, as high as it is long. Markdown and HTML have a button that shows how they will read; their
/// source is never changed by that.
class TextEditor : public FieldValueEditor
{
    Q_OBJECT

public:
    TextEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

protected:
    void showValue(bool isOwn) override;
    void showReadOnly() override;

private:
    void addPreview();
    void showPreview(bool shown);

    GrowingTextEdit *m_text;
    QToolButton *m_toggle = nullptr;
    RichTextPreview *m_preview = nullptr;
};

} // namespace Commonplace
