// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relations/relationgraph.h"

/// A library's relations for other programs, UTF-8. Nodes are entries, named by their files; edges are relations and
/// links (type `link`). JSON has also those that lead to nothing, their target null; the others have no place for them.
namespace Commonplace::GraphExport {

/// `{"nodes": [{"file", "id", "slug", "title", "collection"}], "edges": [{"source", "target", "type", "field", "value",
/// "weight"}]}`. `field` is empty for links of the text.
[[nodiscard]] QByteArray json(const RelationGraph &graph);

/// GraphML 1.0 (graphml.graphdrawing.org), with data for each value.
[[nodiscard]] QByteArray graphMl(const RelationGraph &graph);

/// GEXF 1.2, as Gephi and NetworkX read it.
[[nodiscard]] QByteArray gexf(const RelationGraph &graph);

/// Graphviz's language. A weight is the attribute `strength`, for Graphviz's own `weight` is another thing.
[[nodiscard]] QByteArray dot(const RelationGraph &graph);

} // namespace Commonplace::GraphExport
