// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/searchselecteditor.h"

#include "form/values/valuefault.h"
#include "form/values/valuetexts.h"
#include "library/searchfolding.h"
#include "widgets/fieldlineedit.h"
#include "widgets/icon.h"
#include "widgets/suggestionpopup.h"
#include "widgets/widgetroles.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Commonplace {

SearchSelectEditor::SearchSelectEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : FieldValueEditor(field, context, parent)
    , m_line(new FieldLineEdit(this))
    , m_hint(new QLabel(this))
    , m_popup(nullptr)
{
    column()->addWidget(m_line);
    m_hint->setObjectName(u"choiceHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    setTextRole(m_hint, TextRole::Label);
    column()->addWidget(m_hint);
    setFocusWidget(m_line);
    const auto source = [this](const QString &typed) {
        QList<Suggestion> result;
        const QString wanted = typed == currentText() ? QString() : foldedForSearch(typed);
        const QList<FieldOption> options = this->field().options;
        for (int index = 0; index < options.size(); ++index) {
            const QString label = ValueTexts::label(options.at(index));
            if (foldedForSearch(label).contains(wanted))
                result.append({ .text = label, .detail = options.at(index).hint, .data = index });
        }
        return result;
    };
    m_popup = new SuggestionPopup(m_line, source, SuggestionPopup::Preference::First);
    connect(m_popup, &SuggestionPopup::chosen, this,
            [this](const Suggestion &suggestion) { choose(suggestion.data.toInt()); });
    QAction *open = m_line->addAction(icon(u"arrow-down"_s), QLineEdit::TrailingPosition);
    open->setObjectName(u"openChoices"_s);
    open->setToolTip(tr("Show all choices (Down)"));
    connect(open, &QAction::triggered, m_popup, &SuggestionPopup::open);
    showReadOnly();
    showValue(false);
}

bool SearchSelectEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHalfTyped = watched == m_line && m_line->text() != currentText();
    if (isHalfTyped && event->type() == QEvent::FocusOut)
        takeTyped();
    if (isHalfTyped && isValueEscape(event)) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            m_line->setText(currentText());
        return event->type() == QEvent::KeyPress;
    }
    if (isHalfTyped && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            takeTyped();
    }
    return FieldValueEditor::eventFilter(watched, event);
}

int SearchSelectEditor::current() const
{
    return value() ? ValueTexts::indexOf(field().options, *value()) : -1;
}

QString SearchSelectEditor::currentText() const
{
    const int index = current();
    return index < 0 ? ValueTexts::of(value()) : ValueTexts::label(field().options.at(index));
}

/// A line that was emptied, or in which a whole choice is written out, is meant; all else is not.
void SearchSelectEditor::takeTyped()
{
    const QString typed = foldedForSearch(m_line->text());
    const QList<FieldOption> options = field().options;
    for (int index = 0; index < options.size(); ++index) {
        if (foldedForSearch(ValueTexts::label(options.at(index))) == typed) {
            choose(index);
            return;
        }
    }
    if (typed.isEmpty() && field().isNullable)
        emitDone(YamlValue::null());
    showValue(false);
}

void SearchSelectEditor::choose(int option)
{
    emitDone(field().options.at(option).value);
    showValue(false);
}

void SearchSelectEditor::showValue(bool isOwn)
{
    const int index = current();
    const bool isForeign = index < 0 && !currentText().isEmpty();
    if (!isOwn || !m_line->hasFocus())
        m_line->setTextKeepingCaret(currentText());
    m_line->setPlaceholderText(ValueTexts::emptyState(value()));
    setFieldState(m_line, isForeign ? FieldState::Warning : FieldState::Normal);
    const QString hint = isForeign   ? tr("This is not one of the choices.")
                         : index < 0 ? QString()
                                     : field().options.at(index).hint;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void SearchSelectEditor::showReadOnly()
{
    m_line->setReadOnly(isReadOnly());
}

} // namespace Commonplace
