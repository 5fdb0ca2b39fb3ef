// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textedit.h"

#include <QByteArray>

#include <vector>

namespace Commonplace {

/// Names a node within its YamlDocument; valid for that document only.
using YamlNodeId = int;

inline constexpr YamlNodeId NoYamlNode = -1;

/// One node of a YAML document (YAML 1.2, chapter 3) together with where it stands in the text.
/// All offsets are bytes into YamlDocument::source().
struct YamlNode {
    enum class Kind : quint8 { Null, Scalar, Sequence, Mapping, Alias };

    enum class Style : quint8 {
        Empty, ///< A null of no text at all, as in `key:`.
        Plain,
        SingleQuoted,
        DoubleQuoted,
        Literal,
        Folded,
        Block, ///< A collection by indentation.
        Flow,  ///< A collection in brackets.
        Pair,  ///< The one-pair mapping without braces of `[a: b]`.
        Alias,
    };

    Kind kind = Kind::Null;
    Style style = Style::Empty;

    /// Anchor and tag included; ends before the line end of its last line. Blank lines that
    /// a block scalar keeps (`|+`) are included. Zero-width for Style::Empty.
    TextRange range;
    /// Without anchor and tag.
    TextRange content;

    /// The `-` of a block item, the `:` of a mapping's value, the `?` of an explicit key; -1 where there is none.
    qsizetype indicator = -1;

    YamlNodeId parent = NoYamlNode;
    int indexInParent = 0; ///< Position in the parent's children.

    QByteArray value;  ///< The decoded value of a scalar; the name of an alias.
    QByteArray tag;    ///< As written, with its `!`; empty when there is none.
    QByteArray anchor; ///< Without `&`.

    /// Items of a sequence; key, value, key, value … of a mapping.
    std::vector<YamlNodeId> children;

    [[nodiscard]] bool isCollection() const { return kind == Kind::Sequence || kind == Kind::Mapping; }
    [[nodiscard]] bool isBlockScalar() const { return style == Style::Literal || style == Style::Folded; }
    [[nodiscard]] bool isQuoted() const { return style == Style::SingleQuoted || style == Style::DoubleQuoted; }
    [[nodiscard]] int pairCount() const { return static_cast<int>(children.size()) / 2; }
};

} // namespace Commonplace
