// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"

#include <optional>

namespace Commonplace {

/// Lines of a document as edits need them, and the manners that new text takes from its neighbours.
class YamlLayout
{
public:
    explicit YamlLayout(const YamlDocument &document)
        : m_document(document)
    {
    }

    [[nodiscard]] qsizetype lineStart(qsizetype offset) const;
    /// Before the line end (LF or CRLF), or the end of the text.
    [[nodiscard]] qsizetype lineEnd(qsizetype offset) const;
    /// Behind the line end, or the end of the text.
    [[nodiscard]] qsizetype nextLine(qsizetype offset) const;
    /// Are there only blanks between the line's start and `offset`?
    [[nodiscard]] bool isFirstOnLine(qsizetype offset) const;
    /// Are there only blanks, or blanks and a comment, between `offset` and the line's end?
    [[nodiscard]] bool isLastOnLine(qsizetype offset) const;
    [[nodiscard]] bool sameLine(qsizetype a, qsizetype b) const { return lineStart(a) == lineStart(b); }

    /// Is this the missing value of a key without a colon, as of `b` in `{b, c: d}`?
    [[nodiscard]] bool isKeyAlone(YamlNodeId id) const;

    /// The line end used around `offset`: that of its line, else of the text, else LF.
    [[nodiscard]] QByteArray lineBreak(qsizetype offset) const;

    /// The columns between a key and the dashes of the list under it, as the document does it; 2 where it has none.
    [[nodiscard]] qsizetype dashOffset(YamlNodeId near) const;
    /// The columns between a key and the keys under it; 2 where the document has none.
    [[nodiscard]] qsizetype mapIndent(YamlNodeId near) const;

    /// How texts beside position `index` of a collection are written: the nearest before, else the nearest behind;
    /// for a mapping in a list, the same key in the neighbouring items. Plain where nothing tells.
    [[nodiscard]] YamlNode::Style textStyle(YamlNodeId collection, int index, const QByteArray &key = {}) const;

    /// Of a mapping in a list: how the same key's text is written in the item before, else in the nearest that has it.
    [[nodiscard]] std::optional<YamlNode::Style> styleInOtherItems(YamlNodeId mapping, const QByteArray &key) const;

    /// Which quote to use for what cannot stand plain: that of the collection, else of the document, else double.
    [[nodiscard]] YamlNode::Style quoteStyle(YamlNodeId collection) const;

    /// How a null that could stand as nothing at all is written here: `null`, `~`, or empty.
    [[nodiscard]] QByteArray nullText(YamlNodeId near) const;

    /// Where the content of list items stands: so many columns behind the dash, beside it or on a line of its own.
    struct ItemPlace {
        qsizetype columns = 2;
        bool onOwnLine = false;
    };
    /// Of the lists here: those of mappings, or all others. Beside the dash where the document has none.
    [[nodiscard]] ItemPlace itemPlace(YamlNodeId near, bool forMaps) const;

    /// How the keys of a mapping are written: in quotes where all are that need not be, else Plain.
    [[nodiscard]] YamlNode::Style keyStyle(YamlNodeId mapping) const;

    /// The nearest collection that a new one of scalars, `kind`, is to be like; NoYamlNode where the document has none.
    [[nodiscard]] YamlNodeId exampleFor(YamlNode::Kind kind, YamlNodeId near) const;

    /// The source of a key of this name, wherever the document has one; empty where it has none.
    [[nodiscard]] QByteArray spellingOfKey(const QByteArray &key) const;

    /// Is the collection written in brackets on one line?
    [[nodiscard]] bool isInBrackets(YamlNodeId collection) const;

    /// Comments that stand on lines of their own between two offsets.
    [[nodiscard]] bool hasOwnLineComment(TextRange range) const;

private:
    template <typename Predicate>
    [[nodiscard]] YamlNodeId nearest(YamlNodeId near, Predicate matches) const;
    [[nodiscard]] YamlNode::Style quoteAmong(YamlNodeId first, YamlNodeId last, YamlNodeId parent) const;

    const YamlDocument &m_document;
};

} // namespace Commonplace
