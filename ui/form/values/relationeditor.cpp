// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/relationeditor.h"

#include "form/values/valuetexts.h"
#include "library/searchfolding.h"
#include "widgets/chipedit.h"

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

constexpr int mostTargets = 24;

bool namesSeveral(const Field &field)
{
    return field.widget == Widget::List || field.multiple;
}

} // namespace

RelationEditor::RelationEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : ChipsEditor(field, context, namesSeveral(field) ? Amount::Several : Amount::One,
                  SuggestionPopup::Preference::First, parent)
    , m_relation(field.widget == Widget::List ? field.itemField() : field)
{
    chips()->setPrompt(tr("type a title…"));
    chips()->setOpenText(tr("Open the entry"));
    connect(chips(), &ChipEdit::itemOpened, this, &RelationEditor::open);
    showReadOnly();
    showValue(false);
}

std::shared_ptr<const RelationCandidates> RelationEditor::candidates() const
{
    return context().candidates(m_relation);
}

QString RelationEditor::shown(const YamlValue &item) const
{
    const auto known = candidates();
    const RelationCandidate *entry = known && item.isScalar() ? known->find(item.text) : nullptr;
    if (entry && !entry->title.isEmpty())
        return entry->title;
    return item.text.isEmpty() ? tr("(empty)") : ValueTexts::of(item);
}

QString RelationEditor::warning(const YamlValue &item) const
{
    const auto known = candidates();
    if (!known || (item.isScalar() && known->find(item.text)))
        return {};
    return tr("Wanted: there is no such entry yet.");
}

YamlValue RelationEditor::typedItem(const QString &text) const
{
    const auto known = candidates();
    const RelationCandidate *meant = known ? known->named(text) : nullptr;
    return ValueTexts::typed(meant ? QString::fromUtf8(meant->value) : text, std::nullopt, m_relation, false);
}

QList<Suggestion> RelationEditor::suggestions(const QString &typed) const
{
    const auto known = candidates();
    if (!known)
        return {};
    QList<Suggestion> result;
    const QList<const RelationCandidate *> found = known->search(typed, mostTargets + int(items().size()));
    bool isNamed = false;
    for (const RelationCandidate *entry : found) {
        isNamed = isNamed || foldedForSearch(entry->title) == foldedForSearch(typed);
        if (contains(YamlValue::string(entry->value)) || result.size() == mostTargets)
            continue;
        const QString title = entry->title.isEmpty() ? QString::fromUtf8(entry->value) : entry->title;
        result.append({ .text = title, .detail = entry->collection, .data = entry->value });
    }
    if (!isNamed && !typed.trimmed().isEmpty()) {
        result.append({ .text = tr("Keep “%1” as wanted").arg(typed.trimmed()),
                        .detail = {},
                        .data = typed.trimmed().toUtf8(),
                        .apart = true });
    }
    return result;
}

YamlValue RelationEditor::chosenItem(const Suggestion &suggestion) const
{
    return ValueTexts::typed(QString::fromUtf8(suggestion.data.toByteArray()), std::nullopt, m_relation, false);
}

void RelationEditor::open(int index) const
{
    const auto known = candidates();
    const RelationCandidate *entry = known ? known->find(items().value(index).text) : nullptr;
    if (entry)
        context().openEntry(entry->path);
}

} // namespace Commonplace
