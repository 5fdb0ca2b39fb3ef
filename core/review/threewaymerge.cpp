// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/threewaymerge.h"

#include "entry/entry.h"
#include "review/blockmerge.h"
#include "review/bodymerge.h"
#include "review/fieldmerge.h"
#include "review/textform.h"

#include <algorithm>
#include <array>

namespace Commonplace {

namespace {

/// Larger front matter is no one's writing: merged as text.
constexpr qsizetype LargestFields = 1024 * 1024;

QByteArray fieldLines(const Entry &entry)
{
    return entry.bytes().first(entry.bodyRange().start);
}

/// The two lines around the fields, and what stands outside of all three parts.
struct Fence {
    QByteArray opening;
    QByteArray closing;

    friend bool operator==(const Fence &, const Fence &) = default;
};

Fence fenceOf(const Entry &entry)
{
    if (entry.state() != Entry::State::Readable)
        return {};
    const QByteArray &bytes = entry.bytes();
    const TextRange fields = entry.frontMatterRange();
    return { bytes.first(fields.start), bytes.sliced(fields.end, entry.bodyRange().start - fields.end) };
}

MergePieces asOneConflict(const ThreeWay<QByteArray> &lines, MergeConflict::Reason reason)
{
    return { MergePiece {
        .conflict = MergeConflict { .kind = MergeConflict::Kind::Fields, .reason = reason, .lines = lines } } };
}

/// Can the fields of a text be read, or has it none?
bool isReadable(const QByteArray &text)
{
    return Entry::read(text).state() != Entry::State::Unreadable;
}

class EntryMerge
{
public:
    EntryMerge(const ThreeWay<QByteArray> &lines, const MergeRules &rules)
        : m_rules(rules)
        , m_entries { Entry::read(lines.base), Entry::read(lines.ours), Entry::read(lines.theirs) }
    {
    }

    [[nodiscard]] MergePieces merge() const
    {
        const MergePieces body =
            mergedBodies({ m_entries.base.body(), m_entries.ours.body(), m_entries.theirs.body() });
        const MergePieces asked = asOneConflict(allFieldLines(), MergeConflict::Reason::Unreadable);
        for (const MergePieces &fields : { mergedFields(), asked }) {
            const bool mayBeUnreadable = fields == asked;
            if (!isSound(fields, body, mayBeUnreadable))
                continue;
            MergePieces result = fields;
            append(&result, body);
            return result;
        }
        // Fields and text cannot be told apart.
        const ThreeWay lines = allLines();
        const MergePieces byLines = mergedBlock(lines, BodyBlock::Kind::Code);
        return isReadable(textOf(byLines, &ThreeWay<QByteArray>::ours))
                       && isReadable(textOf(byLines, &ThreeWay<QByteArray>::theirs))
                   ? byLines
                   : asOneConflict(lines, MergeConflict::Reason::Unreadable);
    }

    /// Without fields on a side, what both added may read as fields in one order and not in the other.
    [[nodiscard]] bool mayDependOnOrder() const
    {
        using enum Entry::State;
        return m_entries.base.state() != Readable || m_entries.ours.state() != Readable
               || m_entries.theirs.state() != Readable;
    }

    [[nodiscard]] ThreeWay<QByteArray> allLines() const
    {
        return { m_entries.base.bytes(), m_entries.ours.bytes(), m_entries.theirs.bytes() };
    }

private:
    [[nodiscard]] ThreeWay<QByteArray> allFieldLines() const
    {
        return { fieldLines(m_entries.base), fieldLines(m_entries.ours), fieldLines(m_entries.theirs) };
    }

    [[nodiscard]] static bool isMergeable(const Entry &entry)
    {
        return entry.state() == Entry::State::Plain
               || (entry.state() == Entry::State::Readable && entry.frontMatterRange().length() <= LargestFields);
    }

    /// The lines up to the body.
    [[nodiscard]] MergePieces mergedFields() const
    {
        const ThreeWay<QByteArray> lines = allFieldLines();
        if (const QByteArray *one = changedByOne(lines)) {
            MergePieces pieces;
            append(&pieces, *one);
            return pieces;
        }
        if (!isMergeable(m_entries.base) || !isMergeable(m_entries.ours) || !isMergeable(m_entries.theirs))
            return fieldsAsText(lines);
        const ThreeWay fences { fenceOf(m_entries.base), fenceOf(m_entries.ours), fenceOf(m_entries.theirs) };
        const Fence *fence = changedByOne(fences);
        // Where one side removed all fields and the other changed some, those need their fence.
        const Fence &kept = fence && !fence->opening.isEmpty()            ? *fence
                            : fences.ours.opening.isEmpty()               ? fences.theirs
                            : fences.theirs.opening.isEmpty()             ? fences.ours
                            : fences.ours.opening < fences.theirs.opening ? fences.ours
                                                                          : fences.theirs;
        const ThreeWay documents { m_entries.base.frontMatter(), m_entries.ours.frontMatter(),
                                   m_entries.theirs.frontMatter() };
        const std::optional<MergePieces> merged = FieldMerge(documents, m_rules).merge();
        if (!merged)
            return fieldsAsText(lines);
        if (merged->isEmpty() && fence && fence->opening.isEmpty())
            return {};
        MergePieces result;
        append(&result, kept.opening);
        append(&result, *merged);
        append(&result, kept.closing);
        return result;
    }

    /// By whole lines, as text.
    [[nodiscard]] static MergePieces fieldsAsText(const ThreeWay<QByteArray> &lines)
    {
        MergePieces pieces = mergedBlock(lines, BodyBlock::Kind::Code);
        if (hasConflict(pieces))
            return asOneConflict(lines, MergeConflict::Reason::BothChanged);
        return pieces;
    }

    /// Whichever side a person chooses: are the fields then the text's fields, and can they be read?
    [[nodiscard]] static bool isSound(const MergePieces &fields, const MergePieces &body, bool mayBeUnreadable)
    {
        return std::ranges::all_of(
            std::array { &ThreeWay<QByteArray>::ours, &ThreeWay<QByteArray>::theirs }, [&](const auto side) {
                const QByteArray head = textOf(fields, side);
                const Entry entry = Entry::read(head + textOf(body, side));
                return entry.bodyRange().start == head.size()
                       && ((mayBeUnreadable && !head.isEmpty()) || entry.state() != Entry::State::Unreadable);
            });
    }

    const MergeRules &m_rules;
    ThreeWay<Entry> m_entries;
};

/// The longest run of a marker's sign at the beginning of a line.
qsizetype longestMarker(const MergePieces &pieces)
{
    qsizetype longest = 0;
    const auto look = [&longest](const QByteArray &text) {
        for (qsizetype at = 0; at < text.size();) {
            const char sign = text[at];
            qsizetype end = at;
            while (end < text.size() && text[end] == sign)
                ++end;
            if (QByteArrayView("<|=>").contains(sign))
                longest = std::max(longest, end - at);
            const qsizetype line = text.indexOf('\n', at);
            at = line < 0 ? text.size() : line + 1;
        }
    };
    for (const MergePiece &piece : pieces) {
        look(piece.text);
        if (!piece.conflict)
            continue;
        look(piece.conflict->lines.base);
        look(piece.conflict->lines.ours);
        look(piece.conflict->lines.theirs);
    }
    return longest;
}

} // namespace

QList<MergeConflict> ThreeWayMerge::conflicts() const
{
    QList<MergeConflict> conflicts;
    for (const MergePiece &piece : m_pieces) {
        if (piece.conflict)
            conflicts.append(*piece.conflict);
    }
    return conflicts;
}

QByteArray ThreeWayMerge::finished(QByteArray text) const
{
    if (!m_endsLast && text.endsWith('\n'))
        text.chop(text.endsWith("\r\n") ? 2 : 1);
    return m_hasMark ? "\xEF\xBB\xBF" + text : text;
}

QByteArray ThreeWayMerge::text(const Labels &labels) const
{
    const qsizetype longest = isClean() ? 0 : longestMarker(m_pieces);
    const qsizetype size = longest >= labels.markerSize ? longest + 1 : labels.markerSize;
    const auto marker = [&](char sign, const QByteArray &label) {
        return QByteArray(size, sign) + (label.isEmpty() ? QByteArray() : ' ' + label) + m_lineEnd;
    };
    QByteArray text;
    for (const MergePiece &piece : m_pieces) {
        if (!piece.conflict) {
            text += piece.text;
            continue;
        }
        const ThreeWay<QByteArray> &lines = piece.conflict->lines;
        text += marker('<', labels.ours) + lines.ours;
        if (labels.withBase)
            text += marker('|', labels.base) + lines.base;
        text += marker('=', {}) + lines.theirs + marker('>', labels.theirs);
    }
    return isClean() ? finished(text) : (m_hasMark ? "\xEF\xBB\xBF" + text : text);
}

QByteArray ThreeWayMerge::answered(const QList<QByteArray> &answers) const
{
    QByteArray text;
    qsizetype next = 0;
    for (const MergePiece &piece : m_pieces) {
        if (!piece.conflict) {
            text += piece.text;
            continue;
        }
        QByteArray answer = answers.value(next++);
        answer.replace("\r\n", "\n");
        if (!answer.isEmpty() && !answer.endsWith('\n'))
            answer += '\n';
        if (m_lineEnd != "\n")
            answer.replace("\n", m_lineEnd);
        text += answer;
    }
    return finished(text);
}

ThreeWayMerge mergeEntries(const ThreeWay<QByteArray> &texts, const MergeRules &rules)
{
    ThreeWayMerge result;
    if (const QByteArray *one = changedByOne(texts)) {
        append(&result.m_pieces, *one);
        return result;
    }
    const ComparableTexts comparable(texts);
    result.m_hasMark = comparable.hasMark();
    result.m_endsLast = comparable.endsLast();
    result.m_lineEnd = comparable.withLineEnds("\n");
    const EntryMerge merge(comparable.lines(), rules);
    result.m_pieces = merge.merge();
    if (result.isClean() && merge.mayDependOnOrder()) {
        const ThreeWay<QByteArray> &lines = comparable.lines();
        if (hasConflict(EntryMerge({ lines.base, lines.theirs, lines.ours }, rules).merge()))
            result.m_pieces = asOneConflict(lines, MergeConflict::Reason::Unreadable);
    }
    for (MergePiece &piece : result.m_pieces) {
        piece.text = comparable.withLineEnds(piece.text);
        if (!piece.conflict)
            continue;
        ThreeWay<QByteArray> &lines = piece.conflict->lines;
        lines = { comparable.withLineEnds(lines.base), comparable.withLineEnds(lines.ours),
                  comparable.withLineEnds(lines.theirs) };
    }
    // What differs in form alone may have come down to no difference in lines that can be read.
    if (result.isClean() && !isReadable(result.text())) {
        result.m_pieces = asOneConflict(comparable.lines(), MergeConflict::Reason::Unreadable);
    }
    return result;
}

} // namespace Commonplace
