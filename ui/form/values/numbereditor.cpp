// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/numbereditor.h"

#include "form/values/valuefault.h"
#include "form/values/valuetexts.h"
#include "widgets/icon.h"
#include "widgets/numberfield.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

std::optional<double> numberOf(const std::optional<YamlValue> &value)
{
    bool isNumber = false;
    const double number = value ? value->text.toDouble(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

NumberEditor::NumberEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : FieldValueEditor(field, context, parent)
    , m_number(new NumberField(this))
    , m_fault(newValueFault(this))
{
    m_number->setDigits(field.valueType == Field::ValueType::Int ? NumberField::Digits::Whole
                                                                 : NumberField::Digits::Any);
    m_number->setRange(numberOf(field.min), numberOf(field.max));
    if (field.step)
        m_number->setStep(QString::number(*field.step, 'f', QLocale::FloatingPointShortest));
    m_number->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tight);
    layout->addWidget(m_number);
    addSteppers(row);
    layout->addStretch();
    column()->addWidget(row);
    column()->addWidget(m_fault);
    setFocusWidget(m_number);
    connect(m_number, &QLineEdit::textEdited, this, &NumberEditor::type);
    connect(m_number, &QLineEdit::returnPressed, this, &ValueEditor::editingFinished);
    showReadOnly();
    showValue(false);
}

/// For the mouse: on the keyboard, Up and Down do the same.
void NumberEditor::addSteppers(QWidget *row)
{
    for (const int steps : { -1, 1 }) {
        auto *button = new QToolButton(row);
        button->setObjectName(steps > 0 ? u"stepUp"_s : u"stepDown"_s);
        button->setIcon(icon(steps > 0 ? u"value-increase"_s : u"value-decrease"_s));
        button->setToolTip(steps > 0 ? tr("More (Up)") : tr("Less (Down)"));
        button->setAccessibleName(steps > 0 ? tr("More") : tr("Less"));
        button->setAutoRaise(true);
        button->setAutoRepeat(true);
        button->setFocusPolicy(Qt::NoFocus);
        row->layout()->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, steps] { m_number->step(steps); });
    }
}

void NumberEditor::type(const QString &text)
{
    if (m_number->reading() != NumberField::Reading::NoNumber) {
        const bool asNumber = field().valueType != Field::ValueType::String;
        emitEdited(ValueTexts::typed(text.trimmed(), givenValue(), field(), asNumber));
    }
    showFault();
}

void NumberEditor::showFault()
{
    if (m_number->reading() != NumberField::Reading::NoNumber) {
        m_fault->hide();
        return;
    }
    const QString kept = ValueTexts::of(value());
    const QString what =
        field().valueType == Field::ValueType::Int ? tr("This is not a whole number.") : tr("This is not a number.");
    const bool isKept = kept != m_number->text();
    m_fault->setText(!isKept          ? what
                     : kept.isEmpty() ? tr("%1 The entry has no number yet.").arg(what)
                                      : tr("%1 The entry keeps %2.").arg(what, kept));
    m_fault->show();
}

bool NumberEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_number && isValueEscape(event) && m_fault->isVisibleTo(this)
        && m_number->text() != ValueTexts::of(value())) {
        if (event->type() == QEvent::KeyPress)
            showValue(false);
        event->accept();
        return event->type() == QEvent::KeyPress;
    }
    return FieldValueEditor::eventFilter(watched, event);
}

void NumberEditor::showValue(bool isOwn)
{
    // What is being typed and is no number yet stays.
    if (isOwn && m_number->reading() == NumberField::Reading::NoNumber)
        return;
    m_number->setTextKeepingCaret(ValueTexts::of(value()));
    m_number->setPlaceholderText(ValueTexts::emptyState(value()));
    showFault();
}

void NumberEditor::showReadOnly()
{
    m_number->setReadOnly(isReadOnly());
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setEnabled(!isReadOnly());
}

} // namespace Commonplace
