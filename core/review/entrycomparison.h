// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/entryblocks.h"
#include "review/prosediff.h"

#include <functional>
#include <utility>

namespace Commonplace {

/// A field that has another value.
struct FieldDifference {
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    YamlPath path {}; ///< Of keys only; a list is one field, whatever is in it.
    YamlValue before {};
    YamlValue after {};
    QList<ProsePiece> words {};                             ///< Of a text that is another text.
    QList<YamlValue> itemsRemoved {};                       ///< Of a list that is another list.
    QList<YamlValue> itemsAdded {};                         ///< Likewise.
    QList<std::pair<YamlValue, YamlValue>> itemsChanged {}; ///< Likewise: groups with most of their values as before.
    bool isReordered = false;                               ///< Likewise: what is in both stands in another order.
};

/// A block of the body that is another, or stands elsewhere.
struct ParagraphDifference {
    enum class Kind { Added, Removed, Changed, Moved };

    Kind kind = Kind::Changed;
    qsizetype before = -1; ///< Index of entryBlocks() before; -1 where it is added.
    qsizetype after = -1;  ///< Index of entryBlocks() after; -1 where it is removed.
    MarkdownBlock::Kind block = MarkdownBlock::Kind::Paragraph;
    int level = 0; ///< Of a heading.
    /// Its text, of a removed one before; where it changed (a moved one may have too), what did. Of headings without
    /// their marks, unless these changed. Only Same where what changed are blanks that mean something.
    QList<ProsePiece> words {};
    QString heading {};      ///< The heading that it stands under, as it is written but for its marks; empty for none.
    TextRange afterRange {}; ///< Bytes of the file after; empty where it is removed.
};

/// What differs between two states of an entry, in words for people. A value.
struct EntryComparison {
    QList<FieldDifference> fields;         ///< In the file's order; those that are no more behind them.
    QList<ParagraphDifference> paragraphs; ///< In the order of a reader.
    /// Where the fields of one state cannot be read: what differs in their text.
    QList<ProsePiece> unreadFields;
    /// Fields and paragraphs that are only written otherwise, and the order of fields, comments, blank lines and line
    /// ends, each once.
    int layoutChanges = 0;

    [[nodiscard]] bool isEmpty() const { return fields.isEmpty() && paragraphs.isEmpty() && unreadFields.isEmpty(); }
};

/// Thread: any.
[[nodiscard]] EntryComparison comparedEntries(const Entry &before, const Entry &after);

/// What a field is called for people.
using FieldLabels = std::function<QString(const YamlPath &path)>;

/// “Title, Near and 2 paragraphs”, in the program's language; of many fields only the first. For no change at all
/// “no change”, for one of layout “layout”.
[[nodiscard]] QString comparisonInWords(const EntryComparison &comparison, const FieldLabels &labels);

} // namespace Commonplace
