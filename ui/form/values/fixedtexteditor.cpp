// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/fixedtexteditor.h"

#include "form/values/valuetexts.h"
#include "widgets/fieldlineedit.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Commonplace {

FixedTextEditor::FixedTextEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : FieldValueEditor(field, context, parent)
    , m_line(new FieldLineEdit(this))
{
    m_line->setReadOnly(true);
    auto *copy = new QToolButton(this);
    copy->setObjectName(u"copyValue"_s);
    copy->setIcon(icon(u"edit-copy"_s));
    copy->setToolTip(tr("Copy"));
    copy->setAccessibleName(tr("Copy %1").arg(field.label));
    copy->setAutoRaise(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::tight);
    row->addWidget(m_line);
    row->addWidget(copy);
    column()->addLayout(row);
    setFocusWidget(m_line);
    connect(copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(m_line->text()); });
    showValue(false);
}

void FixedTextEditor::showValue(bool)
{
    m_line->setTextKeepingCaret(ValueTexts::of(value()));
    m_line->setPlaceholderText(ValueTexts::emptyState(value()));
}

void FixedTextEditor::showReadOnly() { }

} // namespace Commonplace
