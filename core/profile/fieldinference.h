// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/collection.h"
#include "yaml/yamldocument.h"

#include <QHash>

namespace Commonplace {

/// Which widget suits a value by itself; nothing for null, which suits every one.
[[nodiscard]] std::optional<Widget> widgetOf(const YamlDocument &document, YamlNodeId id);

/// Guesses a collection's fields from its entries: what it has seen is enforced nowhere, it only picks the widgets.
/// Not thread-safe; one instance per thread, then merged.
class FieldInference
{
public:
    /// Counts the fields of one entry.
    void add(const YamlDocument &frontMatter);

    /// Adds what another has counted.
    void merge(const FieldInference &other);

    [[nodiscard]] QList<Field> fields() const;

    /// By the key of a list, wherever in the front matter it stands: the short values that its items had, the most used
    /// first. Of very many different values only some.
    [[nodiscard]] QHash<QByteArray, QStringList> usedValues() const;

private:
    struct Tally {
        int seen = 0;            // entries that have the key
        QHash<int, int> widgets; // Widget → entries
        int quoted = 0;
        double positions = 0; // sum of the relative positions in the entries
    };

    void addUsedValues(const YamlDocument &frontMatter, YamlNodeId map);

    QHash<QByteArray, Tally> m_tallies;
    QHash<QByteArray, QHash<QByteArray, int>> m_used; // key → value → how often
    int m_entries = 0;
};

} // namespace Commonplace
