// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/fieldmerge.h"

#include "review/itemidentity.h"
#include "review/mergeorder.h"
#include "text/sequencediff.h"
#include "yaml/yamlchange.h"

#include <QHash>

namespace Commonplace {

namespace {

QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(text.sliced(at, next - at));
        at = next;
    }
    return lines;
}

/// Three texts merged by whole lines; nothing where both sides changed the same ones.
std::optional<QByteArray> mergedLines(const ThreeWay<QByteArray> &texts)
{
    if (const QByteArray *one = changedByOne(texts))
        return *one;
    const ThreeWay lines { linesOf(texts.base), linesOf(texts.ours), linesOf(texts.theirs) };
    TextNumbers numbers;
    const auto ofLines = [&numbers](const QList<QByteArray> &from) {
        return numbers.ofAll(from, [](const QByteArray &line) { return line; });
    };
    QByteArray result;
    const std::vector<MergeRegion> regions =
        mergeRegions(ofLines(lines.base), ofLines(lines.ours), ofLines(lines.theirs));
    for (const MergeRegion &region : regions) {
        if (region.kind == MergeRegion::Kind::Conflict)
            return std::nullopt;
        const bool isTheirs = region.kind == MergeRegion::Kind::Theirs;
        const QList<QByteArray> part = isTheirs ? lines.theirs.sliced(region.theirs, region.theirsEnd - region.theirs)
                                                : lines.ours.sliced(region.ours, region.oursEnd - region.ours);
        result += part.join();
    }
    return result;
}

/// Lines without meaning between members: merged by line where that can be, else those of either side that hold more
/// comments are kept with the other's.
std::optional<QByteArray> mergedLead(const ThreeWay<QByteArray> &leads)
{
    if (const std::optional<QByteArray> merged = mergedLines(leads))
        return merged;
    const auto hasComment = [](const QByteArray &lead) { return lead.contains('#'); };
    if (hasComment(leads.ours) && hasComment(leads.theirs))
        return std::nullopt;
    if (hasComment(leads.ours) || hasComment(leads.theirs))
        return hasComment(leads.ours) ? leads.ours : leads.theirs;
    return std::min(leads.ours, leads.theirs);
}

QHash<QByteArray, int> commentsIn(const YamlDocument &document, TextRange range)
{
    QHash<QByteArray, int> counts;
    for (const TextRange &comment : document.comments()) {
        if (comment.start >= range.start && comment.end <= range.end)
            ++counts[comment.in(document.source()).trimmed().toByteArray()];
    }
    return counts;
}

/// How often each comment has to be in the outcome: as often as the side that changed that has it, and where both did,
/// as often as the one that has it more often.
QHash<QByteArray, int> wantedComments(const ThreeWay<QHash<QByteArray, int>> &comments)
{
    QHash<QByteArray, int> wanted;
    QList<QByteArray> all = comments.ours.keys();
    all.append(comments.theirs.keys());
    for (const QByteArray &comment : std::as_const(all)) {
        const ThreeWay counts { comments.base.value(comment), comments.ours.value(comment),
                                comments.theirs.value(comment) };
        const int *one = changedByOne(counts);
        wanted[comment] = one ? *one : std::max(counts.ours, counts.theirs);
    }
    return wanted;
}

/// A document in which one member's lines are replaced, and the member there.
struct Replaced {
    YamlDocument document;
    YamlNodeId value = NoYamlNode;
    TextRange unit;
};

std::optional<Replaced> replaced(const YamlDocument &document, const FieldTiles::Tile &tile, const QByteArray &unit)
{
    QByteArray source = document.source();
    source.replace(tile.range.start, tile.range.length(), unit);
    Result<YamlDocument> read = YamlDocument::parse(source);
    if (!read)
        return std::nullopt;
    const YamlNodeId value = read->find(document.pathOf(tile.value));
    if (value == NoYamlNode)
        return std::nullopt;
    return Replaced { *std::move(read), value, { tile.range.start, tile.range.start + unit.size() } };
}

/// The member's lines after its value has become another, by the least edit.
std::optional<QByteArray> unitWith(const YamlDocument &document, const FieldTiles::Tile &tile, const YamlValue &value)
{
    const Result<TextEdits> edits = YamlEdit::change(document, document.pathOf(tile.value), value);
    if (!edits)
        return std::nullopt;
    const Result<QByteArray> changed = applied(document.source(), *edits);
    if (!changed)
        return std::nullopt;
    const qsizetype behind = document.source().size() - tile.range.end;
    const bool isWithin = std::ranges::all_of(*edits, [&](const TextEdit &edit) {
        return edit.range.start >= tile.range.start && edit.range.end <= tile.range.end;
    });
    return isWithin ? std::optional(changed->sliced(tile.range.start, changed->size() - behind - tile.range.start))
                    : std::nullopt;
}

MergeConflict fieldConflict(const ThreeWay<QByteArray> &units, const YamlPath &path)
{
    using Reason = MergeConflict::Reason;
    Reason reason = Reason::BothChanged;
    if (units.ours.isEmpty() || units.theirs.isEmpty())
        reason = Reason::RemovedAndChanged;
    else if (units.base.isEmpty())
        reason = Reason::BothAdded;
    return { .kind = MergeConflict::Kind::Field, .reason = reason, .field = path, .lines = units };
}

} // namespace

struct FieldMerge::Collections {
    ThreeWay<const YamlDocument *> documents;
    ThreeWay<FieldTiles> tiles;
    ThreeWay<QList<QByteArray>> names; ///< Of the members.
    YamlValue::Kind kind = YamlValue::Kind::Map;

    [[nodiscard]] static Member member(const YamlDocument *document, const FieldTiles &tiles,
                                       const QList<QByteArray> &names, const QByteArray &name)
    {
        const qsizetype at = names.indexOf(name);
        return at < 0 ? Member() : Member { document, &tiles.tiles[at] };
    }
    /// Where an item stands in ours, else in theirs, else in the base.
    [[nodiscard]] int indexOf(const QByteArray &name) const
    {
        for (const QList<QByteArray> &list : { names.ours, names.theirs, names.base }) {
            if (const qsizetype at = list.indexOf(name); at >= 0)
                return static_cast<int>(at);
        }
        return -1;
    }
    [[nodiscard]] Members members(const QByteArray &name) const
    {
        return { member(documents.base, tiles.base, names.base, name),
                 member(documents.ours, tiles.ours, names.ours, name),
                 member(documents.theirs, tiles.theirs, names.theirs, name) };
    }
};

std::optional<YamlValue> FieldMerge::Member::value() const
{
    return tile ? std::optional(YamlValue::of(*document, tile->value)) : std::nullopt;
}

FieldMerge::FieldMerge(const ThreeWay<YamlDocument> &documents, const MergeRules &rules)
    : m_documents(documents)
    , m_rules(rules)
{
}

/// One of several ways to write the outcome: the first that says `value` and keeps the comments of both sides.
std::optional<FieldMerge::Outcome> FieldMerge::firstKeepingComments(const Members &members,
                                                                    const QList<QByteArray> &candidates,
                                                                    const std::optional<YamlValue> &value) const
{
    const auto comments = [](const Member &member) {
        return member.tile ? commentsIn(*member.document, member.tile->range) : QHash<QByteArray, int>();
    };
    const QHash<QByteArray, int> wanted =
        wantedComments({ comments(members.base), comments(members.ours), comments(members.theirs) });
    const Member &place = members.ours.tile ? members.ours : members.theirs;
    for (const QByteArray &candidate : candidates) {
        const std::optional<Replaced> result = replaced(*place.document, *place.tile, candidate);
        if (!result)
            continue;
        const YamlValue says = YamlValue::of(result->document, result->value);
        if (value && !sayTheSame(says, *value))
            continue;
        const QHash<QByteArray, int> kept = commentsIn(result->document, result->unit);
        const bool keepsAll = std::ranges::all_of(wanted.asKeyValueRange(), [&kept](const auto &comment) {
            return kept.value(comment.first) >= comment.second;
        });
        if (keepsAll)
            return Outcome { { MergePiece { .text = candidate } }, true, says };
    }
    return std::nullopt;
}

/// A member that one side removed.
std::optional<FieldMerge::Outcome> FieldMerge::mergePresence(const Members &members, const YamlPath &path) const
{
    if (members.ours.tile && members.theirs.tile)
        return std::nullopt;
    const Member &left = members.ours.tile ? members.ours : members.theirs;
    if (!left.tile)
        return Outcome();
    if (!members.base.tile)
        return Outcome { { MergePiece { .text = left.unit() } }, true, *left.value() };
    const QHash<QByteArray, int> before = commentsIn(*members.base.document, members.base.tile->range);
    const QHash<QByteArray, int> after = commentsIn(*left.document, left.tile->range);
    const bool hasNewComment = std::ranges::any_of(after.asKeyValueRange(), [&before](const auto &comment) {
        return before.value(comment.first) < comment.second;
    });
    if (sayTheSame(members.base.value(), left.value()) && !hasNewComment)
        return Outcome();
    const ThreeWay units { members.base.unit(), members.ours.unit(), members.theirs.unit() };
    return Outcome { { MergePiece { .conflict = fieldConflict(units, path) } }, true, {} };
}

/// A member that says the same on both sides, or that one side only wrote in another way.
std::optional<FieldMerge::Outcome> FieldMerge::mergeLayout(const Members &members) const
{
    const std::optional<YamlValue> base = members.base.value();
    const std::optional<YamlValue> ours = members.ours.value();
    const std::optional<YamlValue> theirs = members.theirs.value();
    const ThreeWay units { members.base.unit(), members.ours.unit(), members.theirs.unit() };
    QList<QByteArray> candidates;
    if (const std::optional<QByteArray> byLines = mergedLines(units))
        candidates.append(*byLines);
    if (sayTheSame(ours, theirs)) {
        candidates.append(std::min(units.ours, units.theirs));
        candidates.append(std::max(units.ours, units.theirs));
        return firstKeepingComments(members, candidates, ours);
    }
    const bool oursSaysNew = sayTheSame(base, theirs);
    if (!oursSaysNew && !sayTheSame(base, ours))
        return std::nullopt;
    const Member &saying = oursSaysNew ? members.ours : members.theirs;
    const Member &written = oursSaysNew ? members.theirs : members.ours;
    // Of a single value the new one comes as it was written; a collection keeps its new layout.
    candidates.append(saying.unit());
    if (const auto rewritten = unitWith(*written.document, *written.tile, *saying.value()))
        candidates.insert(saying.value()->isScalar() ? candidates.size() : candidates.size() - 1, *rewritten);
    return firstKeepingComments(members, candidates, saying.value());
}

/// A long text that both sides changed, in different lines of it.
std::optional<FieldMerge::Outcome> FieldMerge::mergeByLines(const Members &members) const
{
    const auto isLongText = [](const Member &member) {
        return member.tile && member.document->node(member.tile->value).kind == YamlNode::Kind::Scalar
               && member.unit().count('\n') > 2;
    };
    if (!isLongText(members.base) || !isLongText(members.ours) || !isLongText(members.theirs))
        return std::nullopt;
    const std::optional<QByteArray> merged =
        mergedLines({ members.base.unit(), members.ours.unit(), members.theirs.unit() });
    return merged ? firstKeepingComments(members, { *merged }, std::nullopt) : std::nullopt;
}

FieldMerge::Outcome FieldMerge::mergeMember(const Members &members, const YamlPath &path) const
{
    const ThreeWay units { members.base.unit(), members.ours.unit(), members.theirs.unit() };
    if (const QByteArray *one = changedByOne(units)) {
        const Member &side = one == &units.ours ? members.ours : members.theirs;
        if (!side.tile)
            return {};
        return { { MergePiece { .text = side.unit() } }, true, *side.value() };
    }
    if (const std::optional<Outcome> outcome = mergePresence(members, path))
        return *outcome;
    if (const std::optional<Outcome> outcome = mergeCollection(members, path))
        return *outcome;
    if (const std::optional<Outcome> outcome = mergeLayout(members))
        return *outcome;
    const std::optional<MergedValue> merged =
        mergedValue({ members.base.value(), members.ours.value(), members.theirs.value() }, path, m_rules);
    if (merged && merged->exists) {
        QList<QByteArray> candidates;
        for (const Member &member : { members.ours, members.theirs }) {
            if (const auto unit = unitWith(*member.document, *member.tile, merged->value))
                candidates.append(*unit);
        }
        std::ranges::sort(candidates);
        if (const auto outcome = firstKeepingComments(members, candidates, merged->value))
            return *outcome;
    } else if (const std::optional<Outcome> outcome = mergeByLines(members)) {
        return *outcome;
    }
    return { { MergePiece { .conflict = fieldConflict(units, path) } }, true, {} };
}

/// A collection that both sides changed and wrote line by line in the same column.
std::optional<FieldMerge::Outcome> FieldMerge::mergeCollection(const Members &members, const YamlPath &path) const
{
    const YamlNode::Kind kind = members.ours.document->node(members.ours.tile->value).kind;
    Collections collections;
    collections.kind = kind == YamlNode::Kind::Mapping ? YamlValue::Kind::Map : YamlValue::Kind::List;
    const auto cut = [&kind](const Member &member, const YamlDocument **document) -> std::optional<FieldTiles> {
        *document = member.document;
        const YamlNode *node = member.tile ? &member.document->node(member.tile->value) : nullptr;
        if (!node || node->kind != kind)
            return std::nullopt;
        return FieldTiles::of(*member.document, member.tile->value, member.tile->range);
    };
    const std::optional<FieldTiles> ours = cut(members.ours, &collections.documents.ours);
    const std::optional<FieldTiles> theirs = cut(members.theirs, &collections.documents.theirs);
    const std::optional<FieldTiles> base = cut(members.base, &collections.documents.base);
    if (!ours || !theirs || ours->column != theirs->column)
        return std::nullopt;
    if (base && base->column != ours->column)
        return std::nullopt;
    // Nothing, or an empty list, may have become one on both sides.
    const std::optional<YamlValue> before = members.base.value();
    if (!base && before && before->kind != YamlValue::Kind::Null && !before->items.isEmpty())
        return std::nullopt;
    collections.tiles = { base.value_or(FieldTiles()), *ours, *theirs };
    if (!base)
        collections.tiles.base.head = members.base.tile ? QByteArray() : ours->head;
    if (collections.kind == YamlValue::Kind::Map) {
        const auto keys = [](const std::optional<YamlValue> &value) {
            return value ? value->keys : QList<QByteArray>();
        };
        collections.names = { base ? keys(before) : QList<QByteArray>(), keys(members.ours.value()),
                              keys(members.theirs.value()) };
    } else {
        const auto items = [](const std::optional<YamlValue> &value) {
            return value ? value->items : QList<YamlValue>();
        };
        const ThreeWay values { items(before), items(members.ours.value()), items(members.theirs.value()) };
        collections.names = itemNames(values, m_rules.ruleOfList(path, values.base + values.ours + values.theirs),
                                      m_rules.identityKeys(path));
    }
    return mergeMembers(collections, path);
}

std::optional<FieldMerge::Outcome> FieldMerge::mergeMembers(const Collections &collections, const YamlPath &path) const
{
    const bool isMap = collections.kind == YamlValue::Kind::Map;
    const ThreeWay<FieldTiles> &tiles = collections.tiles;
    const std::optional<QByteArray> head = mergedLines({ tiles.base.head, tiles.ours.head, tiles.theirs.head });
    const std::optional<QByteArray> tail = mergedLead({ tiles.base.tail, tiles.ours.tail, tiles.theirs.tail });
    if (!head || !tail)
        return std::nullopt;

    QHash<QByteArray, Outcome> outcomes;
    QSet<QByteArray> surviving;
    const QList<QByteArray> all = collections.names.base + collections.names.ours + collections.names.theirs;
    QSet<QByteArray> seen;
    for (const QByteArray &name : all) {
        if (seen.contains(name))
            continue;
        seen.insert(name);
        const Members members = collections.members(name);
        Outcome outcome = mergeMember(members, isMap ? path.child(name) : path.child(collections.indexOf(name)));
        if (!outcome.exists)
            continue;
        const auto lead = [](const Member &member) { return member.tile ? member.tile->lead : QByteArray(); };
        ThreeWay leads { lead(members.base), lead(members.ours), lead(members.theirs) };
        // A side without the member says nothing of what stands above it.
        if (!members.ours.tile)
            leads.ours = leads.base;
        if (!members.theirs.tile)
            leads.theirs = leads.base;
        const std::optional<QByteArray> above = mergedLead(leads);
        if (!above)
            return std::nullopt;
        MergePieces pieces;
        append(&pieces, *above);
        append(&pieces, outcome.pieces);
        outcome.pieces = pieces;
        surviving.insert(name);
        outcomes.insert(name, outcome);
    }
    if (surviving.isEmpty() && !path.isRoot())
        return std::nullopt; // a key with nothing below it would say another thing than an empty collection

    Outcome result { .exists = true, .value = { .kind = collections.kind } };
    append(&result.pieces, *head);
    const QList<QByteArray> order = mergedOrder(collections.names, surviving);
    for (const QByteArray &name : order) {
        const Outcome &member = outcomes[name];
        append(&result.pieces, member.pieces);
        if (isMap)
            result.value.keys.append(name);
        result.value.items.append(member.value);
    }
    append(&result.pieces, *tail);
    return result;
}

std::optional<MergePieces> FieldMerge::merge() const
{
    Collections collections;
    collections.documents = { &m_documents.base, &m_documents.ours, &m_documents.theirs };
    const auto cut = [](const YamlDocument &document, FieldTiles *tiles, QList<QByteArray> *names) {
        if (document.root() == NoYamlNode) {
            tiles->tail = document.source();
            return true;
        }
        const bool isMapping = document.node(document.root()).kind == YamlNode::Kind::Mapping;
        const std::optional<FieldTiles> found =
            isMapping ? FieldTiles::of(document, document.root(), { 0, document.source().size() }) : std::nullopt;
        if (!found)
            return false;
        *tiles = *found;
        *names = YamlValue::of(document, document.root()).keys;
        return true;
    };
    if (!cut(m_documents.base, &collections.tiles.base, &collections.names.base)
        || !cut(m_documents.ours, &collections.tiles.ours, &collections.names.ours)
        || !cut(m_documents.theirs, &collections.tiles.theirs, &collections.names.theirs))
        return std::nullopt;
    const std::optional<Outcome> outcome = mergeMembers(collections, YamlPath());
    if (!outcome)
        return std::nullopt;
    // Whatever is answered, it has to be readable; and it has to say what it was meant to say.
    const Result<YamlDocument> asOurs = YamlDocument::parse(textOf(outcome->pieces, &ThreeWay<QByteArray>::ours));
    const Result<YamlDocument> asTheirs = YamlDocument::parse(textOf(outcome->pieces, &ThreeWay<QByteArray>::theirs));
    if (!asOurs || !asTheirs)
        return std::nullopt;
    const bool isEmpty = outcome->value.items.isEmpty();
    const YamlValue says = YamlValue::of(*asOurs, asOurs->root());
    if (!hasConflict(outcome->pieces) && !(isEmpty ? asOurs->root() == NoYamlNode : sayTheSame(says, outcome->value)))
        return std::nullopt;
    return outcome->pieces;
}

} // namespace Commonplace
