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
/// Counts are whole numbers, so what was added and removed again leaves no trace. Not thread-safe; one instance per
/// thread, then merged.
class FieldInference
{
public:
    /// What one entry's fields count for, as bytes to be kept: equal for entries of the same shape. Never empty.
    [[nodiscard]] static QByteArray shapeOf(const YamlDocument &frontMatter);

    /// Counts the fields of one entry.
    void add(const YamlDocument &frontMatter) { add(shapeOf(frontMatter)); }

    /// The same, from what shapeOf() gave, for so many entries; an empty shape, or bytes that are none, count for
    /// nothing.
    void add(const QByteArray &shape, int entries = 1) { count(shape, entries); }

    /// Takes back what add() of the same shape has counted.
    void remove(const QByteArray &shape) { count(shape, -1); }

    /// Adds what another has counted.
    void merge(const FieldInference &other);

    [[nodiscard]] QList<Field> fields() const;

private:
    struct Tally {
        int seen = 0;            // entries that have the key
        QHash<int, int> widgets; // Widget → entries
        int quoted = 0;
        qint64 positions = 0; // sum of the relative positions in the entries, in PositionSteps
    };

    void count(const QByteArray &shape, int by);

    QHash<QByteArray, Tally> m_tallies;
    int m_entries = 0;
};

} // namespace Commonplace
