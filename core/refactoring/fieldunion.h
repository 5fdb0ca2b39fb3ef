// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/collection.h"
#include "refactoring/entryedits.h"

#include <QSet>

namespace Commonplace {

/// Takes the values of one entry's fields into another: lists are united, what is missing or empty is filled in.
class FieldUnion
{
public:
    /// `collection` is that of the entry that is changed. `leftOut` are values of the other one (dotted paths with
    /// `[n]`) that are not wanted.
    FieldUnion(Collection collection, Entry other, QSet<QByteArray> leftOut);

    /// The edits that take all in. Fails as YamlEdit does.
    [[nodiscard]] Result<TextEdits> edits(const Entry &entry);

    /// After edits(): fields (dotted paths) that have different values in the two.
    [[nodiscard]] const QStringList &left() const { return m_left; }

private:
    [[nodiscard]] Result<void> uniteMap(const YamlPath &path, EntryEdits *text);
    [[nodiscard]] Result<void> uniteValue(const YamlPath &path, EntryEdits *text);
    [[nodiscard]] Result<void> uniteList(const YamlPath &path, EntryEdits *text);
    [[nodiscard]] YamlValue wanted(const YamlPath &path) const;
    [[nodiscard]] bool isName(const YamlPath &path) const;
    [[nodiscard]] bool namesSame(const Field *item, const YamlValue &one, const YamlValue &other) const;

    Collection m_collection;
    Entry m_other;
    QSet<QByteArray> m_leftOut;
    QSet<QByteArray> m_names; // fields that stay as they are
    QStringList m_left;
};

} // namespace Commonplace
