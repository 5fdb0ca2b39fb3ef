// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/fieldvalueeditor.h"
#include "widgets/suggestionpopup.h"

namespace Commonplace {

class ChipEdit;

/// A list of values, each a chip; or one value as one chip, which the next that is chosen replaces. What the chips say,
/// what is suggested, and what typed text means is for those who derive from it.
class ChipsEditor : public FieldValueEditor
{
    Q_OBJECT

public:
    enum class Amount { One, Several };

protected:
    ChipsEditor(const Field &field, const ValueEditorContext &context, Amount amount,
                SuggestionPopup::Preference preference, QWidget *parent);

    void showValue(bool isOwn) override;
    void showReadOnly() override;

    [[nodiscard]] ChipEdit *chips() const { return m_chips; }
    [[nodiscard]] const QList<YamlValue> &items() const { return m_items; }
    /// Adds it at the end, or puts it in the place of the one there is.
    void addItem(const YamlValue &item);
    [[nodiscard]] bool contains(const YamlValue &item) const;

    /// What the chip says.
    [[nodiscard]] virtual QString shown(const YamlValue &item) const = 0;
    /// Why the item is doubtful; empty where it is not.
    [[nodiscard]] virtual QString warning(const YamlValue &item) const = 0;
    /// What is meant by typed text.
    [[nodiscard]] virtual YamlValue typedItem(const QString &text) const = 0;
    [[nodiscard]] virtual QList<Suggestion> suggestions(const QString &typed) const = 0;
    /// The value of a suggestion that was chosen.
    [[nodiscard]] virtual YamlValue chosenItem(const Suggestion &suggestion) const = 0;

private:
    void showItems();
    void put(const QList<YamlValue> &items);
    void say();

    Amount m_amount;
    ChipEdit *m_chips;
    QList<YamlValue> m_items;
    bool m_pasting = false;
};

} // namespace Commonplace
