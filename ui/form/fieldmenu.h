// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamlpath.h"

#include <QMenu>

#include <functional>

namespace Commonplace {

/// What a field's menu depends on.
struct FieldMenuState {
    QString label;
    bool isThere = false;
    bool isNull = false;
    bool isEditable = true;
};

struct FieldMenuActions {
    std::function<void()> remove;
    std::function<void()> setToNothing;
    std::function<void()> showInText;
};

/// The menu of one field. `parent` owns it; it deletes itself when it closes. The actions run when it has closed, so
/// they may delete `parent`.
[[nodiscard]] QMenu *makeFieldMenu(const FieldMenuState &state, const YamlPath &path, const FieldMenuActions &actions,
                                   QWidget *parent);

} // namespace Commonplace
