// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/textlisteditor.h"

#include "form/values/valuetexts.h"
#include "library/searchfolding.h"
#include "widgets/chipedit.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

constexpr int mostSuggestions = 12;

} // namespace

TextListEditor::TextListEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : ChipsEditor(field, context, Amount::Several, SuggestionPopup::Preference::Typed, parent)
    , m_item(field.itemField())
{
    chips()->setPrompt(tr("type and press Enter"));
    chips()->setSeparator(u',');
    showReadOnly();
    showValue(false);
}

QString TextListEditor::shown(const YamlValue &item) const
{
    if (!item.isScalar())
        return QString::fromUtf8(QJsonDocument(QJsonArray { item.toJson() }).toJson(QJsonDocument::Compact));
    return item.kind == YamlValue::Kind::Null || item.text.isEmpty() ? tr("(empty)") : ValueTexts::of(item);
}

QString TextListEditor::warning(const YamlValue &item) const
{
    if (item.isScalar() && item.kind != YamlValue::Kind::Null && !item.text.isEmpty())
        return {};
    return tr("There is nothing in this item.");
}

/// As its neighbours are: a number among numbers, a text in a list of texts.
YamlValue TextListEditor::typedItem(const QString &text) const
{
    const bool isNumber = m_item.widget == Widget::Number && m_item.valueType != Field::ValueType::String;
    const std::optional<YamlValue> neighbour = items().isEmpty() ? std::nullopt : std::optional(items().constLast());
    return ValueTexts::typed(text, neighbour, m_item, isNumber);
}

QList<Suggestion> TextListEditor::suggestions(const QString &typed) const
{
    QList<Suggestion> beginning;
    QList<Suggestion> within;
    const QString wanted = foldedForSearch(typed);
    const auto offer = [&](const QString &text, const QString &detail, const QString &kept) {
        const QString folded = foldedForSearch(text);
        const qsizetype at = folded.indexOf(wanted);
        if (at < 0 || contains(YamlValue::string(kept.toUtf8())))
            return;
        (at == 0 ? beginning : within).append({ .text = text, .detail = detail, .data = kept });
    };
    const QList<FieldOption> options = m_item.options.isEmpty() ? field().options : m_item.options;
    for (const FieldOption &option : options)
        offer(ValueTexts::label(option), option.hint, ValueTexts::of(option.value));
    const QStringList used = context().completions(field());
    for (const QString &text : used)
        offer(text, {}, text);
    beginning += within;
    return beginning.mid(0, mostSuggestions);
}

YamlValue TextListEditor::chosenItem(const Suggestion &suggestion) const
{
    return typedItem(suggestion.data.toString());
}

} // namespace Commonplace
