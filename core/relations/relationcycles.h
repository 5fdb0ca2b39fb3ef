// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relations/relationgraph.h"

#include <optional>
#include <vector>

namespace Commonplace {

/// The cycles among relations of which the profile says that following them never leads back. A relation and its
/// inverse, where both are so, are one, followed in the direction of the one.
/// Made from a graph as it is at that moment. Thread: any.
class RelationCycles
{
public:
    RelationCycles() = default;
    explicit RelationCycles(const RelationGraph &graph);

    /// A shortest way back to where the edge begins: its source, then its target, then on to the source again. Empty
    /// where it is on no cycle, or leads to its own source.
    [[nodiscard]] QStringList cycleOf(const RelationGraph &graph, const RelationEdge &edge) const;

private:
    /// One relation's edges, in its direction.
    struct Ways {
        std::vector<QList<int>> next; // by entry, sorted, each once
        std::vector<int> component;   // by entry: those of one lead to each other
    };
    struct Step {
        QByteArray relation;
        int from = -1;
        int to = -1;
        bool isBackwards = false;
    };

    [[nodiscard]] std::optional<Step> stepOf(const RelationGraph &graph, const RelationEdge &edge) const;
    void findComponents(Ways *ways) const;

    QStringList m_paths;
    QHash<QString, int> m_ids;
    QHash<QByteArray, Ways> m_ways;
};

} // namespace Commonplace
