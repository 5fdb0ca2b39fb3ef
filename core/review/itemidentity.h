// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/mergerules.h"
#include "review/threeway.h"

namespace Commonplace {

/// Names for the items of three lists such that items of one name are the same item, as it was and as each side has
/// it. Within a list each name stands once.
[[nodiscard]] ThreeWay<QList<QByteArray>> itemNames(const ThreeWay<QList<YamlValue>> &lists, MergeRules::Rule rule,
                                                    const QList<QByteArray> &identityKeys);

} // namespace Commonplace
