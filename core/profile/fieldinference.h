// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"
#include "yaml/yamldocument.h"

#include <QHash>

namespace Commonplace {

/// Which kind of field a value is by itself; nothing for null, which fits every kind.
[[nodiscard]] std::optional<Field::Kind> kindOf(const YamlDocument &document, YamlNodeId id);

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

private:
    struct Tally {
        int seen = 0;          // entries that have the key
        QHash<int, int> kinds; // Field::Kind → entries
        int quoted = 0;
        double positions = 0; // sum of the relative positions in the entries
    };

    QHash<QByteArray, Tally> m_tallies;
    int m_entries = 0;
};

} // namespace Commonplace
