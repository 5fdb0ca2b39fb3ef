// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/entrypicker.h"

#include "widgets/suggestionpopup.h"

namespace Commonplace {

namespace {

constexpr int MostShown = 12;

} // namespace

EntryPicker::EntryPicker(RelationCandidates entries, QWidget *parent)
    : QLineEdit(parent)
    , m_entries(std::move(entries))
{
    setPlaceholderText(tr("Type words of a title"));
    const auto source = [this](const QString &typed) {
        QList<Suggestion> suggestions;
        const QList<const RelationCandidate *> found = m_entries.search(typed, MostShown);
        for (const RelationCandidate *entry : found)
            suggestions.append({ .text = entry->title, .detail = entry->path, .data = entry->value });
        return suggestions;
    };
    auto *popup = new SuggestionPopup(this, source, SuggestionPopup::Preference::First);
    connect(popup, &SuggestionPopup::chosen, this,
            [this](const Suggestion &suggestion) { choose(m_entries.find(suggestion.data.toByteArray())); });
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        const RelationCandidate *named = m_entries.named(text);
        const QString path = named ? named->path : QString();
        if (path != std::exchange(m_path, path))
            Q_EMIT chosen(path);
    });
}

void EntryPicker::choose(const RelationCandidate *entry)
{
    if (!entry)
        return;
    setText(entry->title);
    m_path = entry->path;
    Q_EMIT chosen(m_path);
}

} // namespace Commonplace
