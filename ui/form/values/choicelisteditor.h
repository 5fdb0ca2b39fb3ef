// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/chipseditor.h"

namespace Commonplace {

/// Several of the field's choices, as chips. A value that is none of them is kept, and shown as such.
class ChoiceListEditor : public ChipsEditor
{
    Q_OBJECT

public:
    ChoiceListEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

protected:
    [[nodiscard]] QString shown(const YamlValue &item) const override;
    [[nodiscard]] QString warning(const YamlValue &item) const override;
    [[nodiscard]] YamlValue typedItem(const QString &text) const override;
    [[nodiscard]] QList<Suggestion> suggestions(const QString &typed) const override;
    [[nodiscard]] YamlValue chosenItem(const Suggestion &suggestion) const override;

private:
    QList<FieldOption> m_options;
};

} // namespace Commonplace
