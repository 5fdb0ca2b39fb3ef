// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/valueeditorcontext.h"
#include "yaml/yamlvalue.h"

namespace Commonplace {

/// What a folded item of a list says of itself, in one line each; `detail` may be empty.
struct CardSummary {
    QString title {};
    QString detail {};

    friend bool operator==(const CardSummary &, const CardSummary &) = default;
};

/// By Field::summary of the item's field (`{{title}}`, `{{fields.title}}`), else by its first texts. Relations are
/// named by their targets' titles. A value without any text gives an empty title.
[[nodiscard]] CardSummary cardSummary(const Field &item, const YamlValue &value, const ValueEditorContext &context);

} // namespace Commonplace
