// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/texteditor.h"

#include "form/values/richtextpreview.h"
#include "form/values/valuetexts.h"
#include "widgets/growingtextedit.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Commonplace {

TextEditor::TextEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : FieldValueEditor(field, context, parent)
    , m_text(new GrowingTextEdit(this))
{
    m_text->setLineLimits(2, 14);
    column()->addWidget(m_text);
    setFocusWidget(m_text);
    if (field.widget == Widget::Markdown)
        addPreview();
    connect(m_text, &GrowingTextEdit::textEdited, this,
            [this](const QString &text) { emitEdited(ValueTexts::typed(text, givenValue(), this->field(), false)); });
    showReadOnly();
    showValue(false);
}

void TextEditor::addPreview()
{
    m_toggle = new QToolButton(this);
    m_toggle->setObjectName(u"previewToggle"_s);
    m_toggle->setText(tr("Preview"));
    m_toggle->setToolTip(tr("Show how this text will read"));
    m_toggle->setIcon(icon(u"view-preview"_s));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_toggle->setFont(Theme::font(font(), Theme::TextSize::Small));
    column()->addWidget(m_toggle, 0, Qt::AlignTrailing);
    connect(m_toggle, &QToolButton::toggled, this, &TextEditor::showPreview);
}

void TextEditor::showPreview(bool shown)
{
    if (shown && !m_preview) {
        m_preview = new RichTextPreview(this);
        m_preview->setAccessibleName(tr("%1, as it will read").arg(field().label));
        column()->insertWidget(1, m_preview);
        connect(m_preview, &RichTextPreview::anchorClicked, this,
                [this](const QUrl &address) { context().openAddress(address); });
    }
    if (shown)
        m_preview->showMarkdown(m_text->toPlainText().toUtf8());
    const bool hadFocus = m_text->hasFocus();
    m_text->setVisible(!shown);
    m_preview->setVisible(shown);
    if (hadFocus && shown)
        m_toggle->setFocus(Qt::OtherFocusReason);
}

void TextEditor::showValue(bool)
{
    m_text->setTextKeepingCaret(ValueTexts::of(value()));
    m_text->setPlaceholderText(ValueTexts::emptyState(value()));
    if (m_toggle && m_toggle->isChecked())
        showPreview(true);
}

void TextEditor::showReadOnly()
{
    m_text->setReadOnly(isReadOnly());
}

} // namespace Commonplace
