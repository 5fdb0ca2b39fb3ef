// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/outerlinkchecks.h"
#include "links/linkcheckoptions.h"
#include "relations/relationgraph.h"

#include <QStringList>

namespace Commonplace::Cli {

/// What is to be asked of other sites.
struct OuterLinkRequest {
    LinkCheckOptions options {};
    CheckSettings checks {};
    QStringList files {}; ///< Relative to the library.
    /// Where it is given, only links in these lines of a file (from 1) are asked for.
    std::optional<QHash<QString, QSet<int>>> lines {};
};

/// Asks for the links of these files that lead to other sites, and gives their problems in the files' order. Blocks
/// until the run is over; writes what it does, and in the end what came of it, to the standard error.
[[nodiscard]] QList<Problem> checkOuterLinks(const RelationGraph &graph, const OuterLinkRequest &request);

} // namespace Commonplace::Cli
