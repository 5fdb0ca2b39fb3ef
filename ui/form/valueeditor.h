// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/field.h"
#include "yaml/yamlvalue.h"

#include <QWidget>

#include <optional>

namespace Commonplace {

/// Edits the value of one field, whatever that is: a text, a list of chips, a score. It knows the field and the value,
/// and nothing of the document, of YAML or of where the field stands; who owns it writes what it says into the text
/// and shows it what the text says. So the same editors serve the form, list items and dialogs.
/// UI thread.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows a value, without emitting anything and keeping the caret and selection of what is typed in as far as the
    /// value is the one that was last emitted. nullopt: the entry does not have the field. A value that does not fit
    /// the field (a list where a text is expected) is the owner's business: it picks another editor.
    virtual void setValue(const std::optional<YamlValue> &value) = 0;

    /// It can be read and copied, not changed.
    virtual void setReadOnly(bool readOnly) = 0;

    /// The widget that takes the keyboard's focus and that a label's mnemonic leads to.
    [[nodiscard]] virtual QWidget *focusWidgetOfField() = 0;

Q_SIGNALS:
    /// The person changed it; `value` is all of the new value. Emitted as they type.
    void edited(const Commonplace::YamlValue &value);
    /// The person is done with one change (Enter, focus left): the next one is a step of undo of its own.
    void editingFinished();
};

} // namespace Commonplace
