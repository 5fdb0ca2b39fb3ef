// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/valueeditor.h"

namespace Commonplace {

struct ValueEditorContext;

/// The editor for a field's values; nullptr where the form itself arranges them: Unknown (YAML), objects, lists of maps
/// or lists. Hidden fields have none either. `context` must outlive the editor, which `parent` owns.
///
/// Give the editor an objectName: what takes the keyboard's focus is then called `<objectName>_editor`. Its accessible
/// name is the field's label; the editors show neither label nor hint.
[[nodiscard]] ValueEditor *makeValueEditor(const Field &field, const ValueEditorContext &context,
                                           QWidget *parent = nullptr);

/// Whether makeValueEditor() has an editor for such a field, and it can show this value. What it cannot show (a list
/// where a text is expected) is for another editor, such as YAML.
[[nodiscard]] bool canEdit(const Field &field, const std::optional<YamlValue> &value);

} // namespace Commonplace
