// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/mergepiece.h"
#include "review/mergerules.h"

namespace Commonplace {

/// What comes of two people's changes of one entry: its text in pieces, some of which a person may have to decide.
///
/// Promises, whatever the three texts are:
/// - Where only one side changed anything, the result is that side's bytes. Where one side changed only a field or a
///   block, that comes out byte for byte, in the line ends of the result.
/// - With the sides swapped, only the order of what both added differs.
/// - A result without conflict has fields that can be read, none of them twice; or the entry has none.
/// - All lines of both sides are in the result or in a conflict, but for those that one side changed or removed.
/// - Single values are never mixed of both sides' words; long texts of several lines are merged by whole lines.
class ThreeWayMerge
{
public:
    [[nodiscard]] const MergePieces &pieces() const { return m_pieces; }
    [[nodiscard]] bool isClean() const { return !hasConflict(m_pieces); }
    [[nodiscard]] QList<MergeConflict> conflicts() const;

    /// The names that the sides are called by in text(), UTF-8 without line ends.
    struct Labels {
        QByteArray base = "base";
        QByteArray ours = "ours";
        QByteArray theirs = "theirs";
        bool withBase = false;    ///< Whether what was there before both is shown too.
        qsizetype markerSize = 7; ///< At least; more where the text has lines that look like markers.
    };

    /// The merged text; a conflict stands in it between markers as git writes them.
    [[nodiscard]] QByteArray text(const Labels &labels) const;
    [[nodiscard]] QByteArray text() const { return text(Labels()); }

    /// The merged text with each conflict answered, in their order, by lines (any line ends, the last ended or not;
    /// empty: nothing stays there). `answers` has as many as conflicts().
    [[nodiscard]] QByteArray answered(const QList<QByteArray> &answers) const;

private:
    friend ThreeWayMerge mergeEntries(const ThreeWay<QByteArray> &texts, const MergeRules &rules);

    [[nodiscard]] QByteArray finished(QByteArray text) const;

    MergePieces m_pieces; // of lines with the result's ends, all ended
    bool m_hasMark = false;
    bool m_endsLast = true;
    QByteArray m_lineEnd = "\n";
};

/// Merges the three texts of an entry's file. What has no fields that can be read on all sides is merged as text.
/// Thread: any.
[[nodiscard]] ThreeWayMerge mergeEntries(const ThreeWay<QByteArray> &texts, const MergeRules &rules = {});

} // namespace Commonplace
