// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/datetimeeditor.h"

#include "form/values/valuefault.h"
#include "form/values/valuetexts.h"
#include "widgets/datefield.h"
#include "widgets/widgetroles.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

DateField::Kind kindOf(Field::DateType type)
{
    switch (type) {
    case Field::DateType::Date:
        return DateField::Kind::DateOnly;
    case Field::DateType::Time:
        return DateField::Kind::TimeOnly;
    case Field::DateType::DateTime:
        break;
    }
    return DateField::Kind::DateAndTime;
}

} // namespace

DateTimeEditor::DateTimeEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : FieldValueEditor(field, context, parent)
    , m_date(new DateField(this))
    , m_fault(newValueFault(this))
{
    m_date->setKind(kindOf(field.dateType), field.format);
    m_date->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    column()->addWidget(m_date);
    column()->addWidget(m_fault);
    setFocusWidget(m_date);
    connect(m_date, &QLineEdit::textEdited, this, &DateTimeEditor::type);
    connect(m_date, &QLineEdit::returnPressed, this, &ValueEditor::editingFinished);
    showReadOnly();
    showValue(false);
}

void DateTimeEditor::type(const QString &text)
{
    if (m_date->hasAcceptableDate())
        emitEdited(ValueTexts::typed(text.trimmed(), givenValue(), field(), true));
    showFault();
}

void DateTimeEditor::showFault()
{
    const bool acceptable = m_date->hasAcceptableDate();
    setFieldState(m_date, acceptable ? FieldState::Normal : FieldState::Warning);
    m_fault->setVisible(!acceptable);
    if (acceptable)
        return;
    const QString kept = ValueTexts::of(value());
    const QString what =
        field().dateType == Field::DateType::Time ? tr("This is not a time.") : tr("This is not a date.");
    m_fault->setText(kept == m_date->text() ? what
                     : kept.isEmpty()       ? tr("%1 The entry has none yet.").arg(what)
                                            : tr("%1 The entry keeps %2.").arg(what, kept));
}

bool DateTimeEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_date && isValueEscape(event) && m_fault->isVisibleTo(this)
        && m_date->text() != ValueTexts::of(value())) {
        if (event->type() == QEvent::KeyPress)
            showValue(false);
        event->accept();
        return event->type() == QEvent::KeyPress;
    }
    return FieldValueEditor::eventFilter(watched, event);
}

void DateTimeEditor::showValue(bool isOwn)
{
    if (isOwn && !m_date->hasAcceptableDate())
        return;
    m_date->setTextKeepingCaret(ValueTexts::of(value()));
    m_date->setPlaceholderText(ValueTexts::emptyState(value()));
    showFault();
}

void DateTimeEditor::showReadOnly()
{
    m_date->setReadOnly(isReadOnly());
}

} // namespace Commonplace
