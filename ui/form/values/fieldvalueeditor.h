// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/valueeditor.h"
#include "form/values/valueeditorcontext.h"

class QVBoxLayout;

namespace Commonplace {

/// What the editors of values share: the field, the value that is shown, and the widget that takes the focus.
class FieldValueEditor : public ValueEditor
{
    Q_OBJECT

public:
    FieldValueEditor(const Field &field, const ValueEditorContext &context, QWidget *parent);

    void setValue(const std::optional<YamlValue> &value) final;
    void setReadOnly(bool readOnly) final;
    [[nodiscard]] QWidget *focusWidgetOfField() final { return m_focusWidget; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] const ValueEditorContext &context() const { return m_context; }
    /// What is shown: the last that was set or emitted.
    [[nodiscard]] const std::optional<YamlValue> &value() const { return m_value; }
    /// The last that was set from outside and not merely handed back: it says of what kind new values are.
    [[nodiscard]] const std::optional<YamlValue> &givenValue() const { return m_given; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    /// The widget that gets the focus and is named `<objectName>_editor`; adds it to nothing.
    void setFocusWidget(QWidget *widget);
    /// The person made `value` of it.
    void emitEdited(const YamlValue &value);
    /// As emitEdited() for an act that is complete in itself.
    void emitDone(const YamlValue &value);

    /// Shows value(). `isOwn`: it is what was last emitted, so what is half typed stays.
    virtual void showValue(bool isOwn) = 0;
    virtual void showReadOnly() = 0;

private:
    void nameFocusWidget();

    Field m_field;
    const ValueEditorContext &m_context;
    std::optional<YamlValue> m_value;
    std::optional<YamlValue> m_given;
    QVBoxLayout *m_column;
    QWidget *m_focusWidget = nullptr;
    bool m_readOnly = false;
    bool m_wasSet = false;
};

} // namespace Commonplace
