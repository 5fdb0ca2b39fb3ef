// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/fieldvalueeditor.h"

#include "widgets/theme.h"

#include <QFocusEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Commonplace {

FieldValueEditor::FieldValueEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : ValueEditor(parent)
    , m_field(field)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_readOnly(field.readOnly)
{
    m_column->setContentsMargins({});
    m_column->setSpacing(Space::tight);
    connect(this, &QObject::objectNameChanged, this, &FieldValueEditor::nameFocusWidget);
}

void FieldValueEditor::setValue(const std::optional<YamlValue> &value)
{
    const bool isOwn = m_wasSet && value == m_value;
    if (!isOwn)
        m_given = value;
    m_value = value;
    m_wasSet = true;
    showValue(isOwn);
}

void FieldValueEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly || m_field.readOnly;
    showReadOnly();
}

bool FieldValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    // A menu or calendar that takes the focus for a moment ends nothing.
    if (watched == m_focusWidget && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        Q_EMIT editingFinished();
    return ValueEditor::eventFilter(watched, event);
}

void FieldValueEditor::setFocusWidget(QWidget *widget)
{
    if (m_focusWidget)
        m_focusWidget->removeEventFilter(this);
    m_focusWidget = widget;
    widget->setAccessibleName(m_field.label);
    widget->installEventFilter(this);
    setFocusProxy(widget);
    nameFocusWidget();
}

void FieldValueEditor::emitEdited(const YamlValue &value)
{
    if (m_wasSet && value == m_value)
        return;
    m_value = value;
    m_wasSet = true;
    Q_EMIT edited(value);
}

void FieldValueEditor::emitDone(const YamlValue &value)
{
    emitEdited(value);
    Q_EMIT editingFinished();
}

void FieldValueEditor::nameFocusWidget()
{
    if (m_focusWidget && !objectName().isEmpty())
        m_focusWidget->setObjectName(objectName() + u"_editor"_s);
}

} // namespace Commonplace
