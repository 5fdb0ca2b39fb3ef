// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/fieldtiles.h"
#include "review/mergepiece.h"
#include "review/valuemerge.h"

namespace Commonplace {

/// The merge of three front matters that can be read, key by key on what they say, put together from the lines in
/// which they say it.
///
/// Where only one side changed a field (its value; or, if neither did, its layout), that side's lines come out as they
/// are. Where one side changed how a field is written and the other what it says, the new value is written into the
/// new layout. Comments are kept, or it is a conflict. The documents have to outlive the object. Thread: any.
class FieldMerge
{
public:
    /// Each document is empty or a mapping; lines ended by LF, the last one too.
    FieldMerge(const ThreeWay<YamlDocument> &documents, const MergeRules &rules);

    /// The merged lines; nothing where the fields cannot be told apart by lines (written in braces, for instance). A
    /// result without conflict has been read again and says what was to come out.
    [[nodiscard]] std::optional<MergePieces> merge() const;

private:
    /// Where a member of a collection stands in one of the documents.
    struct Member {
        const YamlDocument *document = nullptr; ///< nullptr: the side has no such member.
        const FieldTiles::Tile *tile = nullptr;

        [[nodiscard]] QByteArray unit() const { return tile ? tile->unit : QByteArray(); }
        [[nodiscard]] std::optional<YamlValue> value() const;
    };
    using Members = ThreeWay<Member>;

    struct Outcome {
        MergePieces pieces {};
        bool exists = false;
        YamlValue value {}; ///< What the pieces say, where they have no conflict.
    };

    struct Collections; // three collections, cut into tiles

    [[nodiscard]] std::optional<Outcome> mergeMembers(const Collections &collections, const YamlPath &path) const;
    [[nodiscard]] std::optional<Outcome> mergeCollection(const Members &members, const YamlPath &path) const;
    [[nodiscard]] Outcome mergeMember(const Members &members, const YamlPath &path) const;
    [[nodiscard]] std::optional<Outcome> mergePresence(const Members &members, const YamlPath &path) const;
    [[nodiscard]] std::optional<Outcome> mergeLayout(const Members &members) const;
    [[nodiscard]] std::optional<Outcome> mergeByLines(const Members &members) const;
    [[nodiscard]] std::optional<Outcome> firstKeepingComments(const Members &members,
                                                              const QList<QByteArray> &candidates,
                                                              const std::optional<YamlValue> &value) const;

    const ThreeWay<YamlDocument> &m_documents;
    const MergeRules &m_rules;
};

} // namespace Commonplace
