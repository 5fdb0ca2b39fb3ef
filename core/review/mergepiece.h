// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/threeway.h"
#include "yaml/yamlpath.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Commonplace {

/// A place of an entry that both sides changed so that a person has to decide.
struct MergeConflict {
    enum class Kind {
        Field,  ///< One field, or one item of a list.
        Fields, ///< All of the fields: they cannot be told apart, or cannot be read.
        Text,   ///< A part of the body.
    };
    enum class Reason {
        BothChanged,
        RemovedAndChanged, ///< Removed by the one, changed or moved by the other.
        BothAdded,
        BothMoved, ///< To different places. There is one conflict at each, with the text of the side that put it there.
        Unreadable, ///< What comes of both has fields that cannot be read.
    };

    Kind kind = Kind::Text;
    Reason reason = Reason::BothChanged;
    YamlPath field {}; ///< Of a Field: where it stands.
    /// Whole lines, the last line's end included; empty where the side has nothing there.
    ThreeWay<QByteArray> lines {};

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

/// A part of a merged text: lines that are settled, or a conflict in their place.
struct MergePiece {
    QByteArray text {};
    std::optional<MergeConflict> conflict {};

    friend bool operator==(const MergePiece &, const MergePiece &) = default;
};

using MergePieces = QList<MergePiece>;

/// Adds settled lines, to the last piece where that is settled too.
inline void append(MergePieces *pieces, const QByteArray &text)
{
    if (text.isEmpty())
        return;
    if (pieces->isEmpty() || pieces->last().conflict)
        pieces->append(MergePiece { .text = text });
    else
        pieces->last().text += text;
}

inline void append(MergePieces *pieces, const MergePieces &more)
{
    for (const MergePiece &piece : more) {
        if (piece.conflict)
            pieces->append(piece);
        else
            append(pieces, piece.text);
    }
}

[[nodiscard]] inline bool hasConflict(const MergePieces &pieces)
{
    return std::ranges::any_of(pieces, [](const MergePiece &piece) { return piece.conflict.has_value(); });
}

/// The text with each conflict answered by what `side` has there: `&ThreeWay<QByteArray>::ours` or `theirs`.
[[nodiscard]] inline QByteArray textOf(const MergePieces &pieces, QByteArray ThreeWay<QByteArray>::*side)
{
    QByteArray text;
    for (const MergePiece &piece : pieces)
        text += piece.conflict ? piece.conflict->lines.*side : piece.text;
    return text;
}

} // namespace Commonplace
