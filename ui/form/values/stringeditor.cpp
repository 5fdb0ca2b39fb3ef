// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/stringeditor.h"

#include "form/values/valuetexts.h"
#include "library/searchfolding.h"
#include "widgets/fieldlineedit.h"
#include "widgets/icon.h"
#include "widgets/suggestionpopup.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Commonplace {

StringEditor::StringEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : FieldValueEditor(field, context, parent)
    , m_line(new FieldLineEdit(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::tight);
    row->addWidget(m_line);
    column()->addLayout(row);
    setFocusWidget(m_line);
    if (field.textType != Field::TextType::Any) {
        addOpenButton();
        row->addWidget(m_open);
    }
    if (!field.options.isEmpty())
        addSuggestions();
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        emitEdited(ValueTexts::typed(text, givenValue(), this->field(), false));
        showState();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &ValueEditor::editingFinished);
    showReadOnly();
    showValue(false);
}

void StringEditor::addOpenButton()
{
    const bool isMail = field().textType == Field::TextType::Email;
    m_open = new QToolButton(this);
    m_open->setObjectName(u"openAddress"_s);
    m_open->setAutoRaise(true);
    m_open->setIcon(icon(isMail ? u"mail-message-new"_s : u"internet-services"_s));
    m_open->setToolTip(isMail ? tr("Write to this address") : tr("Open in the browser"));
    m_open->setAccessibleName(m_open->toolTip());
    connect(m_open, &QToolButton::clicked, this, [this] { context().openAddress(address()); });
}

void StringEditor::addSuggestions()
{
    const auto source = [this](const QString &typed) {
        QList<Suggestion> result;
        const QList<FieldOption> options = field().options;
        for (const FieldOption &option : options) {
            const QString label = ValueTexts::label(option);
            if (foldedForSearch(label).contains(foldedForSearch(typed)))
                result.append({ .text = label, .detail = option.hint, .data = ValueTexts::of(option.value) });
        }
        return result;
    };
    auto *popup = new SuggestionPopup(m_line, source, SuggestionPopup::Preference::Typed);
    connect(popup, &SuggestionPopup::chosen, this, [this](const Suggestion &suggestion) {
        m_line->setText(suggestion.data.toString());
        emitDone(ValueTexts::typed(m_line->text(), givenValue(), field(), false));
        showState();
    });
}

void StringEditor::showValue(bool)
{
    m_line->setTextKeepingCaret(ValueTexts::of(value()));
    m_line->setPlaceholderText(ValueTexts::emptyState(value()));
    showState();
}

void StringEditor::showReadOnly()
{
    m_line->setReadOnly(isReadOnly());
}

void StringEditor::showState()
{
    const std::optional<int> most = field().maxLength;
    setFieldState(m_line, most && m_line->text().size() > *most ? FieldState::Warning : FieldState::Normal);
    if (m_open)
        m_open->setEnabled(address().isValid());
}

/// What the text leads to; not valid where it leads nowhere that a browser or mail program should go.
QUrl StringEditor::address() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return {};
    if (field().textType == Field::TextType::Email) {
        const QUrl mail(text.startsWith("mailto:"_L1) ? text : "mailto:"_L1 + text, QUrl::StrictMode);
        return text.contains(u'@') ? mail : QUrl();
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace Commonplace
