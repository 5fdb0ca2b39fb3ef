// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relations/relationgraph.h"

#include <vector>

namespace Commonplace {

/// Finds the entries that a name may mean which nothing answers to: by their other names, and by spelling.
/// Made from a graph as it is at that moment. Thread: any; const calls may run at the same time.
class NearNames
{
public:
    NearNames() = default;
    explicit NearNames(const RelationGraph &graph);
    /// Of these entries alone; in their order where they are as near.
    explicit NearNames(const QList<EntryFacts> &entries);

    /// The entries of these collections that have an alias like the name, else those that are spelt nearly so: a title
    /// or a name by which relations name entries, at most one sign in seven apart, at most three. The nearest first.
    [[nodiscard]] QStringList entriesLike(const QString &name, const QStringList &collections,
                                          qsizetype limit = 3) const;

private:
    void add(const EntryFacts &facts);
    void sort();

    struct Name {
        QString text {};    // folded
        quint64 pairs = 0;  // a bit for each two neighbouring signs: what is near differs in few
        size_t numbers = 0; // of its digits: what is near has the same
        int entry = 0;
    };
    [[nodiscard]] static Name nameOf(const QString &loose, int entry);
    struct Entry {
        QString path;
        QString collection;
    };

    std::vector<Name> m_names; // by length
    std::vector<Entry> m_entries;
    QHash<QString, QList<int>> m_aliases;
};

} // namespace Commonplace
