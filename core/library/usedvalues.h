// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace Commonplace {

/// The short values that lists of entries have, to be offered where another is added. A value; not thread-safe, one
/// instance a thread, then merged.
class UsedValues
{
public:
    /// Counts those of one entry of a collection (Collection::name), wherever in the front matter its lists stand.
    void add(const QString &collection, const YamlDocument &frontMatter);
    void merge(const UsedValues &other);
    /// Takes back what merge() brought.
    void remove(const UsedValues &other);

    /// The values of the lists with this key, the most used first, else by alphabet. Of very many different ones only
    /// some.
    [[nodiscard]] QStringList of(const QString &collection, const QByteArray &key) const;

    /// For a cache. The other way: nothing counted where they are no such bytes.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static UsedValues fromBytes(const QByteArray &bytes);

    friend bool operator==(const UsedValues &, const UsedValues &) = default;

private:
    using Counts = QHash<QByteArray, int>;

    void addMap(QHash<QByteArray, Counts> *used, const YamlDocument &frontMatter, YamlNodeId map);

    QHash<QString, QHash<QByteArray, Counts>> m_used; // collection → key → value → how often
};

} // namespace Commonplace
