// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"
#include "library/entryfacts.h"
#include "profile/field.h"
#include "text/lineindex.h"

#include <functional>

namespace Commonplace {

/// Finds the relations, links and images in the fields of an entry, as the profile names them.
class FieldFacts
{
public:
    enum class Places { Told, LeftOut };
    using LinkFilter = std::function<bool(const QString &target)>;

    /// `entry`, `lines` and `facts` must outlive it. `isWanted` tells which links are kept.
    FieldFacts(const Entry *entry, const LineIndex *lines, Places places, LinkFilter isWanted, EntryFacts *facts);

    /// Adds what stands in the map `map`, whose fields these are, to the facts.
    void read(const QList<Field> &fields, YamlNodeId map, const QByteArray &prefix = {});

    /// Where a range of the file stands.
    [[nodiscard]] FactPlace placeOf(TextRange range) const;

private:
    void readField(const Field &field, YamlNodeId id, const QByteArray &place);
    void readItems(const Field &field, YamlNodeId id, const QByteArray &place);
    void readMap(const Field &field, YamlNodeId id, const QByteArray &place);
    void addReference(const Field &field, YamlNodeId id, const QByteArray &place);
    void addLinks(YamlNodeId id);
    void addImage(YamlNodeId id);
    [[nodiscard]] YamlNodeId siblingOf(YamlNodeId id, const QByteArray &key) const;

    const Entry *m_entry;
    const YamlDocument &m_document;
    const LineIndex *m_lines;
    Places m_places;
    LinkFilter m_isWanted;
    EntryFacts *m_facts;
};

} // namespace Commonplace
