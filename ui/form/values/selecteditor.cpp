// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/selecteditor.h"

#include "form/values/valuetexts.h"
#include "widgets/listdelegate.h"
#include "widgets/widgetroles.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

/// The row of the value that the entry lacks or that is none of the choices: it stands before them.
constexpr int otherRow = 0;
constexpr int firstOption = 1;

} // namespace

SelectEditor::SelectEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : FieldValueEditor(field, context, parent)
    , m_box(new QComboBox(this))
    , m_hint(new QLabel(this))
{
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->view()->setItemDelegate(new ListDelegate(m_box->view()));
    m_box->setMaxVisibleItems(16);
    fill();
    column()->addWidget(m_box);
    m_hint->setObjectName(u"choiceHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    setTextRole(m_hint, TextRole::Label);
    column()->addWidget(m_hint);
    setFocusWidget(m_box);
    connect(m_box, &QComboBox::activated, this, &SelectEditor::choose);
    showReadOnly();
    showValue(false);
}

void SelectEditor::fill()
{
    m_box->addItem(QString());
    const QList<FieldOption> options = field().options;
    for (const FieldOption &option : options) {
        m_box->addItem(ValueTexts::label(option));
        m_box->setItemData(m_box->count() - 1, option.hint, ListDelegate::SecondaryTextRole);
    }
}

bool SelectEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling through the form is no choice.
    if (watched == m_box && event->type() == QEvent::Wheel && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldValueEditor::eventFilter(watched, event);
}

void SelectEditor::choose(int row)
{
    if (row >= firstOption)
        emitDone(field().options.at(row - firstOption).value);
    else if (field().isNullable)
        emitDone(YamlValue::null());
    showValue(true);
}

void SelectEditor::showValue(bool)
{
    const int index = value() ? ValueTexts::indexOf(field().options, *value()) : -1;
    const QString text = ValueTexts::of(value());
    const bool isForeign = index < 0 && !text.isEmpty();
    const QSignalBlocker blocker(m_box);
    m_box->setItemText(otherRow, isForeign   ? tr("%1 (not one of the choices)").arg(text)
                                 : index < 0 ? ValueTexts::emptyState(value())
                                             : tr("no value"));
    m_box->setCurrentIndex(index < 0 ? otherRow : index + firstOption);
    setFieldState(m_box, isForeign ? FieldState::Warning : FieldState::Normal);
    showHint();
}

void SelectEditor::showHint()
{
    const int index = m_box->currentIndex() - firstOption;
    const QString hint = index >= 0 ? field().options.value(index).hint : QString();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void SelectEditor::showReadOnly()
{
    m_box->setEnabled(!isReadOnly());
}

} // namespace Commonplace
