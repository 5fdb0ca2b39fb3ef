// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlchange.h"

#include "text/textpieces.h"
#include "yaml/yamlitempairs.h"
#include "yaml/yamlverifier.h"

#include <QCoreApplication>

namespace Commonplace::YamlEdit {

namespace {

/// A document that is changed by one verified operation after the other.
class Changer
{
public:
    explicit Changer(const YamlDocument &document)
        : m_document(document)
        , m_pieces(document.source())
    {
    }

    [[nodiscard]] const YamlDocument &document() const { return m_document; }
    [[nodiscard]] TextEdits edits() const { return m_pieces.edits(); }

    Result<void> changeValue(const YamlPath &path, const YamlValue &value);

private:
    Result<void> changeMap(const YamlPath &path, const YamlValue &before, const YamlValue &after);
    Result<void> changeList(const YamlPath &path, const YamlValue &before, const YamlValue &after);
    Result<void> arrangeItems(const YamlPath &path, qsizetype count, const YamlValue &after,
                              const QList<YamlItemSource> &sources);
    Result<void> addMissing(const YamlPath &path, const YamlValue &value);
    Result<void> take(const Result<TextEdits> &edits);

    YamlDocument m_document;
    TextPieces m_pieces;
};

Result<void> Changer::take(const Result<TextEdits> &edits)
{
    if (!edits)
        return std::unexpected(edits.error());
    if (edits->isEmpty())
        return {};
    if (const Result<void> done = m_pieces.apply(*edits); !done)
        return done;
    Result<YamlDocument> document = YamlDocument::parse(m_pieces.text());
    if (!document)
        return std::unexpected(document.error());
    m_document = *std::move(document);
    return {};
}

Result<void> Changer::changeValue(const YamlPath &path, const YamlValue &value)
{
    const YamlNodeId id = m_document.find(path);
    if (id == NoYamlNode)
        return addMissing(path, value);
    const YamlValue before = YamlValue::of(m_document, id);
    if (isSameMeaning(before, value))
        return {};
    const bool bothHold = before.kind == value.kind && !before.isScalar() && before.tag == value.tag;
    // An empty one is written as `[]` or `{}`: there is nothing in it to keep.
    if (!bothHold || before.items.isEmpty())
        return take(set(m_document, path, value));
    return before.kind == YamlValue::Kind::Map ? changeMap(path, before, value) : changeList(path, before, value);
}

Result<void> Changer::addMissing(const YamlPath &path, const YamlValue &value)
{
    YamlPath place = path;
    YamlValue wrapped = value;
    while (!place.parent().isRoot() && m_document.find(place.parent()) == NoYamlNode
           && std::holds_alternative<QByteArray>(place.steps().last())) {
        wrapped = YamlValue::map({ std::get<QByteArray>(place.steps().last()) }, { wrapped });
        place = place.parent();
    }
    return take(set(m_document, place, wrapped));
}

Result<void> Changer::changeMap(const YamlPath &path, const YamlValue &before, const YamlValue &after)
{
    for (qsizetype i = 0; i < after.keys.size(); ++i) {
        if (!before.keys.contains(after.keys[i]))
            continue;
        if (const Result<void> done = changeValue(path.child(after.keys[i]), after.items[i]); !done)
            return done;
    }
    // Before what goes goes, so that a map which shares no key stays written as it is.
    QList<QByteArray> keys = before.keys;
    for (qsizetype i = 0; i < after.keys.size(); ++i) {
        if (keys.contains(after.keys[i]))
            continue;
        const qsizetype at = i == 0 ? 0 : keys.indexOf(after.keys[i - 1]) + 1;
        const Result<void> done =
            take(insertKey(m_document, path, static_cast<int>(at), after.keys[i], after.items[i]));
        if (!done)
            return done;
        keys.insert(at, after.keys[i]);
    }
    for (const QByteArray &key : before.keys) {
        if (after.keys.contains(key))
            continue;
        if (const Result<void> done = take(removeKey(m_document, path.child(key))); !done)
            return done;
    }
    return {};
}

Result<void> Changer::changeList(const YamlPath &path, const YamlValue &before, const YamlValue &after)
{
    const QList<YamlItemSource> sources = itemSources(before.items, after.items);
    for (qsizetype i = 0; i < after.items.size(); ++i) {
        if (sources[i].from < 0 || sources[i].isMoved)
            continue;
        if (const Result<void> done = changeValue(path.child(sources[i].from), after.items[i]); !done)
            return done;
    }
    return arrangeItems(path, before.items.size(), after, sources);
}

/// Moves, adds and removes, each item behind the one that stands before it afterwards.
Result<void> Changer::arrangeItems(const YamlPath &path, qsizetype count, const YamlValue &after,
                                   const QList<YamlItemSource> &sources)
{
    constexpr int New = -1;
    QList<int> present; // what each item is at the moment: its index before, or New
    for (int i = 0; i < static_cast<int>(count); ++i)
        present.append(i);
    QList<bool> stays(count, false);
    qsizetype next = 0; // behind the item that is in place last
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const int from = sources[i].from;
        if (from >= 0)
            stays[from] = true;
        qsizetype at = from < 0 ? -1 : present.indexOf(from);
        if (from < 0) {
            if (const auto done = take(insertItem(m_document, path, static_cast<int>(next), after.items[i])); !done)
                return done;
            present.insert(next, New);
            at = next;
        } else if (sources[i].isMoved) {
            const qsizetype to = at < next ? next - 1 : next;
            if (const auto done = take(moveItem(m_document, path, static_cast<int>(at), static_cast<int>(to))); !done)
                return done;
            present.move(at, to);
            at = to;
        }
        next = at + 1;
    }
    for (qsizetype i = present.size() - 1; i >= 0; --i) {
        if (present[i] == New || stays[present[i]])
            continue;
        if (const Result<void> done = take(removeItem(m_document, path, static_cast<int>(i))); !done)
            return done;
    }
    return {};
}

/// Does the second document say `value` at the path, and all else as the first?
bool isChangedOnlyAt(const YamlDocument &before, const YamlDocument &after, const YamlPath &path,
                     const YamlValue &value)
{
    const YamlNodeId id = after.find(path);
    if ((id == NoYamlNode && !path.isRoot()) || !isSameMeaning(YamlValue::of(after, id), value))
        return false;
    YamlValue oldTree = YamlValue::of(before, before.root());
    YamlValue newTree = YamlValue::of(after, after.root());
    YamlValue *oldPart = valueAt(&oldTree, path);
    if (!oldPart)
        return true; // where it is added, each operation has compared the tree
    *oldPart = YamlValue::null();
    *valueAt(&newTree, path) = YamlValue::null();
    return isSameMeaning(oldTree, newTree);
}

} // namespace

Result<TextEdits> change(const YamlDocument &document, const YamlPath &path, const YamlValue &value)
{
    Changer changer(document);
    if (const Result<void> done = changer.changeValue(path, value); !done)
        return std::unexpected(done.error());

    const TextEdits edits = changer.edits();
    const Result<QByteArray> text = applied(document.source(), edits);
    const YamlDocument &result = changer.document();
    if (!text || *text != result.source() || !isChangedOnlyAt(document, result, path, value)) {
        return std::unexpected(
            yamlRefusal(document, document.find(path),
                        QCoreApplication::translate("YamlEdit", "This cannot be changed without touching what is "
                                                                "around it.")));
    }
    return edits;
}

} // namespace Commonplace::YamlEdit
