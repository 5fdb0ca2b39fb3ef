// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "profile/checksettings.h"
#include "relations/relationgraph.h"

namespace Commonplace {

/// `entry/similar-title`: entries of one collection whose titles have the same words in another order, or are one slip
/// apart. Titles that are the same are `entry/duplicate-title`; numbers make a difference. A problem at each of the
/// entries, in the order of their paths.
[[nodiscard]] QList<Problem> checkSimilarTitles(const RelationGraph &graph, const CheckSettings &settings);

} // namespace Commonplace
