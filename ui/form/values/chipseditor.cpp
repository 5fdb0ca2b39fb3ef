// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/chipseditor.h"

#include "form/values/valuetexts.h"
#include "widgets/chipedit.h"
#include "widgets/fieldlineedit.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Commonplace {

ChipsEditor::ChipsEditor(const Field &field, const ValueEditorContext &context, Amount amount,
                         SuggestionPopup::Preference preference, QWidget *parent)
    : FieldValueEditor(field, context, parent)
    , m_amount(amount)
    , m_chips(new ChipEdit(this))
{
    column()->addWidget(m_chips);
    setFocusWidget(m_chips->line());
    m_chips->setAccessibleName(field.label);
    connect(this, &QObject::objectNameChanged, m_chips,
            [this](const QString &name) { m_chips->setObjectName(name + u"_chips"_s); });
    connect(m_chips, &ChipEdit::itemInserted, this, [this](int, const QString &text) { addItem(typedItem(text)); });
    connect(m_chips, &ChipEdit::itemRemoved, this, [this](int index) {
        QList<YamlValue> items = m_items;
        items.removeAt(index);
        put(items);
    });
    connect(m_chips, &ChipEdit::itemMoved, this, [this](int from, int to) {
        QList<YamlValue> items = m_items;
        items.move(from, to);
        put(items);
    });
    connect(m_chips, &ChipEdit::itemChanged, this, [this](int index, const QString &text) {
        QList<YamlValue> items = m_items;
        items[index] = typedItem(text);
        put(items);
    });
    // Several pasted items are one change.
    connect(m_chips, &ChipEdit::pasteBegins, this, [this] { m_pasting = true; });
    connect(m_chips, &ChipEdit::pasteEnds, this, [this] {
        m_pasting = false;
        say();
    });
    auto *popup =
        new SuggestionPopup(m_chips->line(), [this](const QString &typed) { return suggestions(typed); }, preference);
    connect(popup, &SuggestionPopup::chosen, this, [this](const Suggestion &suggestion) {
        m_chips->line()->clear();
        addItem(chosenItem(suggestion));
    });
}

void ChipsEditor::addItem(const YamlValue &item)
{
    QList<YamlValue> items = m_items;
    if (m_amount == Amount::One)
        items.clear();
    items.append(item);
    put(items);
}

bool ChipsEditor::contains(const YamlValue &item) const
{
    return std::ranges::any_of(m_items, [&item](const YamlValue &other) { return other.text == item.text; });
}

void ChipsEditor::put(const QList<YamlValue> &items)
{
    m_items = items;
    showItems();
    if (!m_pasting)
        say();
}

void ChipsEditor::say()
{
    if (m_amount == Amount::Several)
        emitDone(YamlValue::list(m_items));
    else
        emitDone(m_items.isEmpty() ? YamlValue::null() : m_items.constFirst());
}

void ChipsEditor::showValue(bool)
{
    m_items.clear();
    if (value() && value()->kind == YamlValue::Kind::List)
        m_items = value()->items;
    else if (value() && value()->isScalar() && value()->kind != YamlValue::Kind::Null
             && (m_amount == Amount::Several || !value()->text.isEmpty()))
        m_items = { *value() };
    showItems();
}

void ChipsEditor::showItems()
{
    QStringList texts;
    for (const YamlValue &item : std::as_const(m_items))
        texts.append(shown(item));
    m_chips->setItems(texts);
    for (int index = 0; index < m_items.size(); ++index)
        m_chips->setItemWarning(index, warning(m_items.at(index)));
    m_chips->setAddText(m_items.isEmpty() ? tr("+ add") : m_amount == Amount::One ? tr("choose another") : tr("+ add"));
}

void ChipsEditor::showReadOnly()
{
    m_chips->setReadOnly(isReadOnly());
}

} // namespace Commonplace
