// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace Commonplace {

/// A part of two texts that are shown as one.
struct ProsePiece {
    enum class Kind {
        Same,
        Removed,
        Added,
        Omitted, ///< Sentences that are the same in both; see withoutUnchangedSentences().
    };

    Kind kind = Kind::Same;
    QString text {};

    friend bool operator==(const ProsePiece &, const ProsePiece &) = default;
};

/// What two texts have in common and what not, by words (Unicode's word boundaries, UAX 29). Blanks and line ends are
/// alike; what is the same reads as in `after`. What is removed stands before what is added in its place. A few words
/// in common between changes are no piece of their own, and texts with little in common are shown one after the other:
/// it is for readers, not for rebuilding.
[[nodiscard]] QList<ProsePiece> proseDifference(const QString &before, const QString &after);

/// The pieces with each run of sentences left out that holds no change and is not beside one; such a piece has the text
/// `…`.
[[nodiscard]] QList<ProsePiece> withoutUnchangedSentences(const QList<ProsePiece> &pieces);

/// How much two texts have in common: the share of words, wherever they stand, from 0 to 1; 1 for two without words.
[[nodiscard]] double wordSimilarity(const QString &one, const QString &other);

/// A longest common subsequence of two sequences of names (Myers 1986, O(ND)): index pairs in their order. Of sequences
/// with thousands of differences only a part of it, so that it stays quick.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> commonItems(const QList<qsizetype> &one,
                                                                 const QList<qsizetype> &other);

} // namespace Commonplace
