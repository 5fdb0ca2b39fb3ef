// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/choicelisteditor.h"

#include "form/values/valuetexts.h"
#include "library/searchfolding.h"
#include "widgets/chipedit.h"

using namespace Qt::StringLiterals;

namespace Commonplace {

ChoiceListEditor::ChoiceListEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : ChipsEditor(field, context, Amount::Several, SuggestionPopup::Preference::First, parent)
    , m_options(field.widget == Widget::List ? field.itemField().options : field.options)
{
    chips()->setPrompt(tr("choose…"));
    chips()->setItemsEditable(false);
    showReadOnly();
    showValue(false);
}

QString ChoiceListEditor::shown(const YamlValue &item) const
{
    const int index = ValueTexts::indexOf(m_options, item);
    if (index >= 0)
        return ValueTexts::label(m_options.at(index));
    return item.text.isEmpty() ? tr("(empty)") : ValueTexts::of(item);
}

QString ChoiceListEditor::warning(const YamlValue &item) const
{
    return ValueTexts::indexOf(m_options, item) >= 0 ? QString() : tr("This is not one of the choices.");
}

YamlValue ChoiceListEditor::typedItem(const QString &text) const
{
    for (const FieldOption &option : m_options) {
        if (foldedForSearch(ValueTexts::label(option)) == foldedForSearch(text))
            return option.value;
    }
    return ValueTexts::typed(text, std::nullopt, field(), false);
}

QList<Suggestion> ChoiceListEditor::suggestions(const QString &typed) const
{
    QList<Suggestion> result;
    const QString wanted = foldedForSearch(typed);
    for (qsizetype index = 0; index < m_options.size(); ++index) {
        const FieldOption &option = m_options.at(index);
        const QString label = ValueTexts::label(option);
        if (!contains(option.value) && foldedForSearch(label).contains(wanted))
            result.append({ .text = label, .detail = option.hint, .data = int(index) });
    }
    return result;
}

YamlValue ChoiceListEditor::chosenItem(const Suggestion &suggestion) const
{
    return m_options.at(suggestion.data.toInt()).value;
}

} // namespace Commonplace
