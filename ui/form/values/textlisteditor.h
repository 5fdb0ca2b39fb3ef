// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/chipseditor.h"

namespace Commonplace {

/// A list of texts or numbers, such as tags. What other entries have in this field is suggested, and so are the item's
/// own options. Several pasted lines, or a line with commas, are several items.
class TextListEditor : public ChipsEditor
{
    Q_OBJECT

public:
    TextListEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

protected:
    [[nodiscard]] QString shown(const YamlValue &item) const override;
    [[nodiscard]] QString warning(const YamlValue &item) const override;
    [[nodiscard]] YamlValue typedItem(const QString &text) const override;
    [[nodiscard]] QList<Suggestion> suggestions(const QString &typed) const override;
    [[nodiscard]] YamlValue chosenItem(const Suggestion &suggestion) const override;

private:
    Field m_item;
};

} // namespace Commonplace
