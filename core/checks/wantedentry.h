// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "library/library.h"
#include "profile/newentry.h"
#include "relations/relationgraph.h"

#include <optional>

namespace Commonplace {

/// An entry that a reference or link asks for and that is not there.
struct WantedEntry {
    QString collection {}; ///< Collection::name.
    NewEntryRequest request {};
};

/// The entry that would answer to what a problem (relation/missing-target, link/broken) is about, were it made by this
/// request; nothing where no new entry could, or it is not known what it would have to be. A title that the reference
/// does not say is made from its slug, for a person to correct.
[[nodiscard]] std::optional<WantedEntry> wantedEntry(const Problem &problem, const RelationGraph &graph,
                                                     const Library &library);

} // namespace Commonplace
