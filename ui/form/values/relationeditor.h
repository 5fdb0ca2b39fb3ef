// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/chipseditor.h"

namespace Commonplace {

/// Relations to other entries: chips show titles, the entry keeps ids, slugs or titles as its library does. Entries are
/// found by words of their titles, aliases and ids. A value that nothing answers is kept as wanted, and looks so.
class RelationEditor : public ChipsEditor
{
    Q_OBJECT

public:
    RelationEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

protected:
    [[nodiscard]] QString shown(const YamlValue &item) const override;
    [[nodiscard]] QString warning(const YamlValue &item) const override;
    [[nodiscard]] YamlValue typedItem(const QString &text) const override;
    [[nodiscard]] QList<Suggestion> suggestions(const QString &typed) const override;
    [[nodiscard]] YamlValue chosenItem(const Suggestion &suggestion) const override;

private:
    [[nodiscard]] std::shared_ptr<const RelationCandidates> candidates() const;
    void open(int index) const;

    Field m_relation; // the field that has Field::relation: this one, or a list's item
};

} // namespace Commonplace
