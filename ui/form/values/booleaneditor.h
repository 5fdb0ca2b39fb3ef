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

/// Is this a word for yes or no, by YAML 1.1 and 1.2 (y and n apart)? nullopt: neither.
[[nodiscard]] std::optional<bool> booleanOf(const QByteArray &text);

} // namespace Commonplace
