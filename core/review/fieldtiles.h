// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "yaml/yamldocument.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Commonplace {

/// A block mapping or list cut into lines: what stands before its members, each member, and what stands behind. Put
/// together again they are the lines of the whole, byte for byte.
struct FieldTiles {
    struct Tile {
        QByteArray lead; ///< Blank lines, and comments that are no member's.
        QByteArray unit; ///< The member's lines with the comments that travel with it.
        YamlNodeId value = NoYamlNode;
        TextRange range {}; ///< Of the unit, in the document's source.
    };

    QByteArray head {}; ///< The line of the key that holds the collection; empty for the root.
    QList<Tile> tiles {};
    QByteArray tail {};
    qsizetype column = 0; ///< Of the members.

    /// `lines` are the whole lines that the collection stands in, with its key, if it has one. Nothing where it is no
    /// block collection with all its members on lines of their own.
    [[nodiscard]] static std::optional<FieldTiles> of(const YamlDocument &document, YamlNodeId collection,
                                                      TextRange lines);
};

} // namespace Commonplace
