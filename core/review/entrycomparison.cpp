// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/entrycomparison.h"

#include "text/utf8.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Commonplace {

namespace {

/// A group with this share of its values unchanged is the same group.
constexpr double AlikeGroups = 0.5;

QString shown(const YamlValue &text)
{
    return QString::fromUtf8(text.text);
}

bool isText(const YamlValue &value)
{
    return value.kind == YamlValue::Kind::String || value.kind == YamlValue::Kind::Plain;
}

/// The share of values that two groups have in common.
double groupSimilarity(const YamlValue &one, const YamlValue &other)
{
    if (one.kind != YamlValue::Kind::Map || other.kind != YamlValue::Kind::Map)
        return 0;
    qsizetype same = 0;
    for (qsizetype i = 0; i < one.keys.size(); ++i) {
        const qsizetype at = other.keys.indexOf(one.keys[i]);
        if (at >= 0 && one.items[i] == other.items[at])
            ++same;
    }
    const qsizetype all = std::max(one.keys.size(), other.keys.size());
    return all == 0 ? 0 : static_cast<double>(same) / static_cast<double>(all);
}

void compareLists(FieldDifference &field)
{
    QList<YamlValue> removed = field.before.items;
    QList<YamlValue> kept;
    for (const YamlValue &item : std::as_const(field.after.items)) {
        if (removed.removeOne(item))
            kept.append(item);
        else
            field.itemsAdded.append(item);
    }
    QList<YamlValue> keptBefore = field.before.items;
    for (const YamlValue &item : std::as_const(removed))
        keptBefore.remove(keptBefore.lastIndexOf(item));
    field.isReordered = keptBefore != kept;
    for (const YamlValue &item : std::as_const(removed)) {
        const auto same = std::ranges::find_if(
            field.itemsAdded, [&item](const YamlValue &other) { return groupSimilarity(item, other) >= AlikeGroups; });
        if (same == field.itemsAdded.end()) {
            field.itemsRemoved.append(item);
        } else {
            field.itemsChanged.append({ item, *same });
            field.itemsAdded.erase(same);
        }
    }
}

FieldDifference changedField(const YamlPath &path, const YamlValue &before, const YamlValue &after)
{
    FieldDifference field { .kind = FieldDifference::Kind::Changed, .path = path, .before = before, .after = after };
    if (before.kind == YamlValue::Kind::List && after.kind == YamlValue::Kind::List)
        compareLists(field);
    else if (isText(before) && isText(after))
        field.words = proseDifference(shown(before), shown(after));
    return field;
}

void compareMaps(QList<FieldDifference> &fields, const YamlPath &path, const YamlValue &before, const YamlValue &after)
{
    for (qsizetype i = 0; i < after.keys.size(); ++i) {
        const YamlPath child = path.child(after.keys[i]);
        const YamlValue &now = after.items[i];
        const qsizetype at = before.keys.indexOf(after.keys[i]);
        if (at < 0) {
            fields.append({ .kind = FieldDifference::Kind::Added, .path = child, .after = now });
        } else if (before.items[at] != now) {
            const bool areMaps = before.items[at].kind == YamlValue::Kind::Map && now.kind == YamlValue::Kind::Map;
            if (areMaps)
                compareMaps(fields, child, before.items[at], now);
            else
                fields.append(changedField(child, before.items[at], now));
        }
    }
    for (qsizetype i = 0; i < before.keys.size(); ++i) {
        if (!after.keys.contains(before.keys[i])) {
            fields.append({ .kind = FieldDifference::Kind::Removed,
                            .path = path.child(before.keys[i]),
                            .before = before.items[i] });
        }
    }
}

QByteArray withLf(QByteArray bytes)
{
    return bytes.replace("\r\n", "\n").replace('\r', '\n');
}

QByteArrayList commentsOf(const YamlDocument &document)
{
    QByteArrayList comments;
    for (const TextRange &comment : document.comments())
        comments.append(comment.in(document.source()).toByteArray());
    return comments;
}

int layoutChangesOfFields(const YamlDocument &before, const YamlDocument &after)
{
    int changes = commentsOf(before) == commentsOf(after) ? 0 : 1;
    QByteArrayList kept = before.keysOf(before.root());
    QByteArrayList keptAfter = after.keysOf(after.root());
    kept.removeIf([&keptAfter](const QByteArray &key) { return !keptAfter.contains(key); });
    keptAfter.removeIf([&kept](const QByteArray &key) { return !kept.contains(key); });
    if (kept != keptAfter)
        ++changes;
    for (const QByteArray &key : std::as_const(kept)) {
        const YamlNodeId one = before.valueOf(before.root(), key);
        const YamlNodeId other = after.valueOf(after.root(), key);
        const bool isWrittenOtherwise =
            withLf(before.sourceOf(one).toByteArray()) != withLf(after.sourceOf(other).toByteArray());
        if (isWrittenOtherwise && YamlValue::of(before, one) == YamlValue::of(after, other))
            ++changes;
    }
    return changes;
}

QString headingText(const EntryBlock &block)
{
    QString text = block.text.section(u'\n', 0, 0).trimmed();
    while (text.startsWith(u'#'))
        text.remove(0, 1);
    while (text.endsWith(u'#'))
        text.chop(1);
    return text.trimmed();
}

/// What a reader sees of a block, as far as words go.
QString shownText(const EntryBlock &block)
{
    return block.kind == MarkdownBlock::Kind::Heading ? headingText(block) : block.text;
}

/// The headings that blocks stand under, for each block.
QStringList headingsOver(const QList<EntryBlock> &blocks)
{
    QStringList headings;
    QString current;
    for (const EntryBlock &block : blocks) {
        headings.append(current);
        if (block.kind == MarkdownBlock::Kind::Heading)
            current = headingText(block);
    }
    return headings;
}

class BodyComparison
{
public:
    BodyComparison(const Entry &before, const Entry &after)
        : m_before(entryBlocks(before))
        , m_after(entryBlocks(after))
        , m_headingsBefore(headingsOver(m_before))
        , m_headingsAfter(headingsOver(m_after))
    {
    }

    void compare(EntryComparison &comparison)
    {
        const QList<BlockPair> pairs = pairedBlocks(m_before, m_after);
        QList<const BlockPair *> ofBefore(m_before.size(), nullptr);
        QList<const BlockPair *> ofAfter(m_after.size(), nullptr);
        for (const BlockPair &pair : pairs) {
            ofBefore[pair.before] = &pair;
            ofAfter[pair.after] = &pair;
        }
        qsizetype told = 0; // of the removed ones
        bool hasStayed = true;
        for (qsizetype j = 0; j <= m_after.size(); ++j) {
            // What was removed is told where it was: between the same blocks that stayed, before what came there.
            if (hasStayed) {
                const qsizetype end = nextStayed(ofAfter, j);
                for (; told < end; ++told) {
                    if (!ofBefore[told])
                        comparison.paragraphs.append(removed(told));
                }
            }
            if (j == m_after.size())
                break;
            const BlockPair *pair = ofAfter[j];
            hasStayed = pair && !pair->isMoved;
            if (!pair)
                comparison.paragraphs.append(added(j));
            else if (pair->isMoved || !pair->isSame)
                comparison.paragraphs.append(changed(*pair));
            else if (m_before[pair->before].text != m_after[j].text)
                ++comparison.layoutChanges;
        }
    }

private:
    /// Where the next block that stayed, from one after on, was before.
    [[nodiscard]] qsizetype nextStayed(const QList<const BlockPair *> &ofAfter, qsizetype from) const
    {
        for (qsizetype j = from; j < ofAfter.size(); ++j) {
            if (ofAfter[j] && !ofAfter[j]->isMoved)
                return ofAfter[j]->before;
        }
        return m_before.size();
    }

    [[nodiscard]] ParagraphDifference removed(qsizetype i) const
    {
        return { .kind = ParagraphDifference::Kind::Removed,
                 .before = i,
                 .block = m_before[i].kind,
                 .level = m_before[i].level,
                 .words = { { .kind = ProsePiece::Kind::Removed, .text = shownText(m_before[i]) } },
                 .heading = m_headingsBefore[i] };
    }

    [[nodiscard]] ParagraphDifference added(qsizetype j) const
    {
        return { .kind = ParagraphDifference::Kind::Added,
                 .after = j,
                 .block = m_after[j].kind,
                 .level = m_after[j].level,
                 .words = { { .kind = ProsePiece::Kind::Added, .text = shownText(m_after[j]) } },
                 .heading = m_headingsAfter[j],
                 .afterRange = m_after[j].range };
    }

    [[nodiscard]] ParagraphDifference changed(const BlockPair &pair) const
    {
        ParagraphDifference difference = added(pair.after);
        difference.kind = pair.isMoved ? ParagraphDifference::Kind::Moved : ParagraphDifference::Kind::Changed;
        difference.before = pair.before;
        const EntryBlock &before = m_before[pair.before];
        const EntryBlock &after = m_after[pair.after];
        if (pair.isSame)
            difference.words = { { .kind = ProsePiece::Kind::Same, .text = shownText(after) } };
        else if (before.level == after.level)
            difference.words = proseDifference(shownText(before), shownText(after));
        else
            difference.words = proseDifference(before.text, after.text);
        return difference;
    }

    QList<EntryBlock> m_before;
    QList<EntryBlock> m_after;
    QStringList m_headingsBefore;
    QStringList m_headingsAfter;
};

} // namespace

EntryComparison comparedEntries(const Entry &before, const Entry &after)
{
    EntryComparison comparison;
    const bool areRead = before.state() != Entry::State::Unreadable && after.state() != Entry::State::Unreadable;
    if (areRead) {
        compareMaps(comparison.fields, {}, before.value({}), after.value({}));
        comparison.layoutChanges = layoutChangesOfFields(before.frontMatter(), after.frontMatter());
    } else {
        const QByteArray old = withLf(before.frontMatterRange().in(before.bytes()).toByteArray());
        const QByteArray now = withLf(after.frontMatterRange().in(after.bytes()).toByteArray());
        if (old != now)
            comparison.unreadFields = proseDifference(QString::fromUtf8(old), QString::fromUtf8(now));
    }
    BodyComparison(before, after).compare(comparison);
    if (comparison.isEmpty() && comparison.layoutChanges == 0 && before.bytes() != after.bytes())
        comparison.layoutChanges = 1;
    return comparison;
}

QString comparisonInWords(const EntryComparison &comparison, const FieldLabels &labels)
{
    constexpr qsizetype MostFields = 3;
    QStringList parts;
    const QList<FieldDifference> named = comparison.fields.first(std::min(comparison.fields.size(), MostFields));
    for (const FieldDifference &field : named)
        parts += labels(field.path);
    const auto more = static_cast<int>(comparison.fields.size() - named.size());
    if (more > 0)
        parts += QCoreApplication::translate("Versions", "%n more field(s)", nullptr, more);
    if (!comparison.unreadFields.isEmpty())
        parts += QCoreApplication::translate("Versions", "fields");
    const auto paragraphs = static_cast<int>(comparison.paragraphs.size());
    if (paragraphs > 0)
        parts += QCoreApplication::translate("Versions", "%n paragraph(s)", nullptr, paragraphs);
    if (parts.isEmpty()) {
        return comparison.layoutChanges > 0 ? QCoreApplication::translate("Versions", "layout")
                                            : QCoreApplication::translate("Versions", "no change");
    }
    return QLocale().createSeparatedList(parts);
}

} // namespace Commonplace
