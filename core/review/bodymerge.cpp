// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/bodymerge.h"

#include "review/blockmerge.h"
#include "review/bodyblocks.h"

#include <QSet>

#include <algorithm>

namespace Commonplace {

namespace {

using Reason = MergeConflict::Reason;

constexpr double MuchAlike = 0.5;
constexpr qsizetype FewestRepeatedWords = 8;
constexpr qsizetype MostCompared = 2'500; // additions of the one with those of the other, by their words
constexpr qsizetype MostBlocks = 20'000;  // a longer body is merged by lines

/// A block of the outcome: one of the base, or an addition of a side.
struct Place {
    int base = -1;
    int ours = -1;
    int theirs = -1;
    std::optional<Reason> asked {};                ///< A person has to decide whether it stands here.
    std::optional<ThreeWay<QByteArray>> rivals {}; ///< What both put into one place, where that is asked.

    friend bool operator==(const Place &, const Place &) = default;
};

class BodyMerge
{
public:
    explicit BodyMerge(const ThreeWay<QByteArray> &bodies)
        : m_bodies { BodyBlocks::of(bodies.base), BodyBlocks::of(bodies.ours), BodyBlocks::of(bodies.theirs) }
        , m_ours(BlockAlignment::of(m_bodies.base.blocks, m_bodies.ours.blocks))
        , m_theirs(BlockAlignment::of(m_bodies.base.blocks, m_bodies.theirs.blocks))
    {
    }

    [[nodiscard]] static bool isTooLong(const ThreeWay<QByteArray> &bodies)
    {
        const auto isLong = [](const QByteArray &body) { return body.count("\n\n") > MostBlocks; };
        return isLong(bodies.base) || isLong(bodies.ours) || isLong(bodies.theirs);
    }

    [[nodiscard]] MergePieces merge()
    {
        placeOurs();
        placeTheirs();
        return pieces();
    }

private:
    [[nodiscard]] const QByteArray &baseText(int base) const { return m_bodies.base.blocks[base].text; }
    [[nodiscard]] const QByteArray &oursText(int ours) const { return m_bodies.ours.blocks[ours].text; }
    [[nodiscard]] const QByteArray &theirsText(int theirs) const { return m_bodies.theirs.blocks[theirs].text; }

    [[nodiscard]] bool isGoneInOurs(int base) const { return m_ours.afterOf[base] < 0; }
    [[nodiscard]] bool isGoneInTheirs(int base) const { return m_theirs.afterOf[base] < 0; }
    [[nodiscard]] bool isTouchedByOurs(int base) const
    {
        return m_ours.moved[base] || oursText(m_ours.afterOf[base]) != baseText(base);
    }
    [[nodiscard]] bool isTouchedByTheirs(int base) const
    {
        return m_theirs.moved[base] || theirsText(m_theirs.afterOf[base]) != baseText(base);
    }

    /// What stands before a block of a side: the nearest one above it that did not move.
    template <typename Alignment>
    [[nodiscard]] static int anchorOf(const Alignment &alignment, int index)
    {
        for (int i = index - 1; i >= 0; --i) {
            const int base = alignment.beforeOf[i];
            if (base >= 0 && !alignment.moved[base])
                return base;
        }
        return -1;
    }

    /// Did both sides move a block, to different places, or the one move it behind what the other moved? Of two blocks
    /// that changed places, either may be the one that was moved.
    [[nodiscard]] bool areMovesAtOdds(int base) const
    {
        const int inOurs = anchorOf(m_ours, m_ours.afterOf[base]);
        const int inTheirs = anchorOf(m_theirs, m_theirs.afterOf[base]);
        if (m_ours.moved[base] && m_theirs.moved[base] && inOurs != inTheirs)
            return true;
        return (m_ours.moved[base] && inOurs >= 0 && m_theirs.moved[inOurs])
               || (m_theirs.moved[base] && inTheirs >= 0 && m_ours.moved[inTheirs]);
    }

    /// All of ours, in its order, but for what theirs removed or moved elsewhere.
    void placeOurs()
    {
        for (int i = 0; i < static_cast<int>(m_bodies.ours.blocks.size()); ++i) {
            const int base = m_ours.beforeOf[i];
            if (base < 0) {
                m_places.append(Place { .ours = i });
                m_additions.insert(oursText(i));
            } else if (isGoneInTheirs(base)) {
                if (isTouchedByOurs(base))
                    m_places.append(Place { .base = base, .ours = i, .asked = Reason::RemovedAndChanged });
            } else if (areMovesAtOdds(base)) {
                m_places.append(Place { .base = base, .ours = i, .asked = Reason::BothMoved });
            } else if (m_ours.moved[base] || !m_theirs.moved[base]) {
                m_places.append(Place { base, i, m_theirs.afterOf[base] });
            }
        }
    }

    /// What theirs added, moved, or kept while ours removed it, behind what it stands behind there.
    void placeTheirs()
    {
        m_placed.assign(m_bodies.theirs.blocks.size(), false);
        for (const Place &place : std::as_const(m_places)) {
            if (place.theirs >= 0)
                m_placed[place.theirs] = true;
        }
        int before = -1; // the last of theirs that has its place
        for (int i = 0; i < static_cast<int>(m_bodies.theirs.blocks.size()); ++i) {
            const int base = m_theirs.beforeOf[i];
            if (base < 0) {
                const int end = additionsEnd(i);
                place(i, end, before);
                i = end - 1;
                before = i;
                continue;
            }
            if (!m_placed[i]) {
                const std::optional<Place> missing = missingPlace(base, i);
                if (!missing)
                    continue;
                insertBehind(before, { *missing });
            }
            before = i;
        }
    }

    [[nodiscard]] int additionsEnd(int from) const
    {
        int end = from;
        while (end < static_cast<int>(m_bodies.theirs.blocks.size()) && m_theirs.beforeOf[end] < 0)
            ++end;
        return end;
    }

    /// A block of the base that theirs has and the outcome so far has not.
    [[nodiscard]] std::optional<Place> missingPlace(int base, int theirs) const
    {
        if (isGoneInOurs(base)) {
            if (!isTouchedByTheirs(base))
                return std::nullopt;
            return Place { .base = base, .theirs = theirs, .asked = Reason::RemovedAndChanged };
        }
        if (areMovesAtOdds(base))
            return Place { .base = base, .theirs = theirs, .asked = Reason::BothMoved };
        return Place { base, m_ours.afterOf[base], theirs };
    }

    /// Behind the place of one of theirs; at the beginning for -1.
    [[nodiscard]] qsizetype behind(int theirs) const
    {
        if (theirs < 0)
            return 0;
        const auto found = std::ranges::find(m_places, theirs, &Place::theirs);
        return found == m_places.end() ? 0 : found - m_places.begin() + 1;
    }

    /// Where additions of ours that begin at `at` end.
    [[nodiscard]] qsizetype additionsOfOurs(qsizetype at) const
    {
        while (at < m_places.size() && m_places[at].base < 0 && m_places[at].theirs < 0)
            ++at;
        return at;
    }

    void insertBehind(int before, const QList<Place> &places)
    {
        qsizetype at = additionsOfOurs(behind(before)); // ours comes first
        for (const Place &place : places)
            m_places.insert(at++, place);
    }

    /// Puts theirs' additions from `from` to before `end` behind its block `before`.
    void place(int from, int end, int before)
    {
        const qsizetype at = behind(before);
        const qsizetype oursEnd = additionsOfOurs(at);
        if (areSameAsOurs(at, oursEnd, from, end)) {
            for (int i = from; i < end; ++i)
                m_places[at + i - from].theirs = i;
            return;
        }
        const bool isInstead = oursEnd > at && replaces(m_theirs, from, end)
                               && replaces(m_ours, m_places[at].ours, m_places[oursEnd - 1].ours + 1);
        if (oursEnd > at && (isInstead || areAlike(at, oursEnd, from, end))) {
            askForOne(at, oursEnd, from, end);
            return;
        }
        QList<Place> places;
        for (int i = from; i < end; ++i) {
            Place added { .theirs = i };
            if (isRepeated(theirsText(i)))
                added.asked = Reason::BothAdded;
            places.append(added);
        }
        insertBehind(before, places);
    }

    [[nodiscard]] bool areSameAsOurs(qsizetype at, qsizetype atEnd, int from, int end) const
    {
        if (atEnd - at != end - from)
            return false;
        for (int i = from; i < end; ++i) {
            if (oursText(m_places[at + i - from].ours) != theirsText(i))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool areAlike(qsizetype at, qsizetype atEnd, int from, int end) const
    {
        if ((atEnd - at) * (end - from) > MostCompared)
            return true;
        for (; at < atEnd; ++at) {
            for (int i = from; i < end; ++i) {
                if (sharedWords(oursText(m_places[at].ours), theirsText(i)) > MuchAlike)
                    return true;
            }
        }
        return false;
    }

    /// Do additions stand where blocks of the base were removed?
    [[nodiscard]] static bool replaces(const BlockAlignment &alignment, int from, int end)
    {
        const int above = anchorOf(alignment, from);
        int below = static_cast<int>(alignment.afterOf.size());
        for (int i = end; i < static_cast<int>(alignment.beforeOf.size()); ++i) {
            const int base = alignment.beforeOf[i];
            if (base >= 0 && !alignment.moved[base]) {
                below = base;
                break;
            }
        }
        for (int base = above + 1; base < below; ++base) {
            if (alignment.afterOf[base] < 0)
                return true;
        }
        return false;
    }

    /// Has ours added a paragraph with this text somewhere else?
    [[nodiscard]] bool isRepeated(const QByteArray &text) const
    {
        return m_additions.contains(text) && text.simplified().count(' ') + 1 >= FewestRepeatedWords;
    }

    /// One place for what both put there; the first of ours stands for all.
    void askForOne(qsizetype at, qsizetype atEnd, int from, int end)
    {
        Place one = m_places[at];
        one.asked = Reason::BothAdded;
        one.theirs = end - 1;
        one.rivals = ThreeWay<QByteArray> { {},
                                            linesOf(m_bodies.ours, one.ours, m_places[atEnd - 1].ours),
                                            linesOf(m_bodies.theirs, from, end - 1) };
        m_places.remove(at, atEnd - at);
        m_places.insert(at, one);
    }

    /// Blocks with the blank lines between them.
    [[nodiscard]] static QByteArray linesOf(const BodyBlocks &body, int first, int last)
    {
        QByteArray lines;
        for (int i = first; i < last; ++i)
            lines += body.blocks[i].text + body.blocks[i].gap;
        return lines + body.blocks[last].text;
    }

    /// The blank lines behind a block; nothing where it is the last one of its body, which says nothing of them.
    [[nodiscard]] static std::optional<QByteArray> gapOf(const BodyBlocks &body, int index)
    {
        return index < 0 || index + 1 >= body.blocks.size() ? std::nullopt : std::optional(body.blocks[index].gap);
    }

    [[nodiscard]] QByteArray gapBehind(const Place &place) const
    {
        const std::optional<QByteArray> base = gapOf(m_bodies.base, place.base);
        const std::optional<QByteArray> ours = gapOf(m_bodies.ours, place.ours);
        const std::optional<QByteArray> theirs = gapOf(m_bodies.theirs, place.theirs);
        if (ours && theirs)
            return changedOrSmaller(ThreeWay { base.value_or(*ours), *ours, *theirs });
        QByteArray gap = ours ? *ours : theirs ? *theirs : base.value_or("\n");
        return gap.isEmpty() ? QByteArray("\n") : gap;
    }

    [[nodiscard]] QByteArray tail() const
    {
        const auto behindLast = [](const BodyBlocks &body) {
            return body.blocks.isEmpty() ? QByteArray() : body.blocks.last().gap;
        };
        return changedOrSmaller(
            ThreeWay { behindLast(m_bodies.base), behindLast(m_bodies.ours), behindLast(m_bodies.theirs) });
    }

    /// What comes of one block, without the blank lines behind it.
    [[nodiscard]] MergePieces piecesOf(const Place &place) const
    {
        const QByteArray base = place.base < 0 ? QByteArray() : baseText(place.base);
        if (place.asked) {
            const ThreeWay<QByteArray> lines { base, place.ours < 0 ? QByteArray() : oursText(place.ours),
                                               place.theirs < 0 ? QByteArray() : theirsText(place.theirs) };
            return { MergePiece {
                .conflict = MergeConflict { .reason = *place.asked, .lines = place.rivals.value_or(lines) } } };
        }
        if (place.base < 0)
            return { MergePiece { .text = place.ours < 0 ? theirsText(place.theirs) : oursText(place.ours) } };
        return mergedBlock({ base, oursText(place.ours), theirsText(place.theirs) },
                           m_bodies.base.blocks[place.base].kind);
    }

    [[nodiscard]] MergePieces pieces() const
    {
        MergePieces result;
        append(&result, changedOrSmaller(ThreeWay { m_bodies.base.lead, m_bodies.ours.lead, m_bodies.theirs.lead }));
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            append(&result, piecesOf(m_places[i]));
            if (i + 1 < m_places.size())
                append(&result, gapBehind(m_places[i]));
        }
        append(&result, tail());
        return result;
    }

    ThreeWay<BodyBlocks> m_bodies;
    BlockAlignment m_ours;
    BlockAlignment m_theirs;
    QList<Place> m_places;
    QSet<QByteArray> m_additions; // of ours
    std::vector<bool> m_placed;   // of theirs
};

} // namespace

MergePieces mergedBodies(const ThreeWay<QByteArray> &bodies)
{
    if (const QByteArray *one = changedByOne(bodies)) {
        MergePieces pieces;
        append(&pieces, *one);
        return pieces;
    }
    if (BodyMerge::isTooLong(bodies))
        return mergedBlock(bodies, BodyBlock::Kind::Code);
    return BodyMerge(bodies).merge();
}

} // namespace Commonplace
