// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamledit.h"

#include "text/lineindex.h"
#include "yaml/yamlcollectionedit.h"
#include "yaml/yamllayout.h"
#include "yaml/yamlscalar.h"
#include "yaml/yamlscalaredit.h"
#include "yaml/yamlsourceedit.h"
#include "yaml/yamlverifier.h"

#include <QCoreApplication>

namespace Commonplace::YamlEdit {

namespace {

Error notFound(const YamlPath &path)
{
    return { .code = ErrorCode::NotFound,
             .message = QCoreApplication::translate("YamlEdit", "There is no field “%1” in this entry.")
                            .arg(QString::fromUtf8(path.toString())) };
}

Error noSuchPosition(const YamlPath &path, int at)
{
    if (path.isRoot()) {
        return { .code = ErrorCode::NotFound,
                 .message =
                     QCoreApplication::translate("YamlEdit", "There is no position %1 among these fields.").arg(at) };
    }
    return { .code = ErrorCode::NotFound,
             .message = QCoreApplication::translate("YamlEdit", "The field “%1” has no position %2.")
                            .arg(QString::fromUtf8(path.toString()))
                            .arg(at) };
}

Error wrongKind(const YamlDocument &document, YamlNodeId id, const YamlPath &path, bool listWanted)
{
    Error error =
        yamlRefusal(document, id,
                    (listWanted ? QCoreApplication::translate("YamlEdit", "The field “%1” is no list.")
                                : QCoreApplication::translate("YamlEdit", "The field “%1” holds no fields of its own."))
                        .arg(QString::fromUtf8(path.toString())));
    return error;
}

/// The comment that stands on an entry's last line, and may go with it.
std::vector<TextRange> commentsOnLines(const YamlDocument &document, TextRange entry)
{
    const YamlLayout layout(document);
    std::vector<TextRange> found;
    for (const TextRange &comment : document.comments()) {
        const bool within = comment.start >= entry.start && comment.start < layout.lineEnd(entry.end);
        if (within && !layout.isFirstOnLine(comment.start))
            found.push_back(comment);
    }
    return found;
}

/// The list at `path`, checked: it exists, may be edited, and has a position `at`.
Result<YamlNodeId> listAt(const YamlDocument &document, const YamlPath &path, int at, bool atEndToo)
{
    const YamlNodeId id = document.find(path);
    if (id == NoYamlNode)
        return std::unexpected(notFound(path));
    const YamlNode &node = document.node(id);
    if (std::optional<Error> reason = whyProtected(document, id))
        return std::unexpected(*reason);
    if (node.kind != YamlNode::Kind::Sequence)
        return std::unexpected(wrongKind(document, id, path, true));
    const auto count = static_cast<int>(node.children.size());
    if (at < 0 || at > count || (at == count && !atEndToo))
        return std::unexpected(noSuchPosition(path, at));
    return id;
}

YamlExpectation expectation(const YamlDocument &document)
{
    return { .tree = YamlValue::of(document, document.root()) };
}

Result<TextEdits> setExisting(const YamlDocument &document, YamlNodeId id, const YamlPath &path, const YamlValue &value)
{
    YamlExpectation expected = expectation(document);
    YamlValue *target = valueAt(&expected.tree, path);
    if (*target == value)
        return TextEdits {};
    if (std::optional<Error> reason = whyProtected(document, id))
        return std::unexpected(*reason);
    const YamlNode &node = document.node(id);
    const bool hadItems = node.isCollection();
    *target = value;
    if (hadItems)
        expected.droppedComments = commentsOnLines(document, node.range);

    QList<TextEdits> candidates;
    if (!hadItems && value.isScalar())
        candidates = scalarCandidates(document, id, value);
    candidates += YamlCollectionEdit::replaceValue(document, id, value);
    return firstVerified(document, candidates, expected, id);
}

} // namespace

Result<TextEdits> set(const YamlDocument &document, const YamlPath &path, const YamlValue &value)
{
    const YamlNodeId id = document.find(path);
    if (id != NoYamlNode)
        return setExisting(document, id, path, value);
    if (path.isRoot() || !std::holds_alternative<QByteArray>(path.steps().last()))
        return std::unexpected(notFound(path));

    const QByteArray key = std::get<QByteArray>(path.steps().last());
    const YamlPath parentPath = path.parent();
    const YamlNodeId parent = document.find(parentPath);
    if (parent == NoYamlNode && !parentPath.isRoot())
        return set(document, parentPath, YamlValue::map({ key }, { value }));
    if (parent != NoYamlNode && document.node(parent).kind == YamlNode::Kind::Null)
        return setExisting(document, parent, parentPath, YamlValue::map({ key }, { value }));
    const int count = parent == NoYamlNode ? 0 : document.node(parent).pairCount();
    return insertKey(document, parentPath, count, key, value);
}

Result<TextEdits> insertKey(const YamlDocument &document, const YamlPath &mapping, int at, const QByteArray &key,
                            const YamlValue &value)
{
    const YamlNodeId id = document.find(mapping);
    if (id == NoYamlNode && !mapping.isRoot())
        return std::unexpected(notFound(mapping));
    if (std::optional<Error> reason = whyProtected(document, id))
        return std::unexpected(*reason);
    if (id != NoYamlNode && document.node(id).kind == YamlNode::Kind::Null && at == 0)
        return setExisting(document, id, mapping, YamlValue::map({ key }, { value }));
    if (id != NoYamlNode && document.node(id).kind != YamlNode::Kind::Mapping)
        return std::unexpected(wrongKind(document, id, mapping, false));
    const int count = id == NoYamlNode ? 0 : document.node(id).pairCount();
    if (at < 0 || at > count)
        return std::unexpected(noSuchPosition(mapping, at));
    if (document.valueOf(id, key) != NoYamlNode) {
        return std::unexpected(yamlRefusal(
            document, document.valueOf(id, key),
            QCoreApplication::translate("YamlEdit", "There is a field “%1” already.").arg(QString::fromUtf8(key))));
    }
    YamlExpectation expected = expectation(document);
    YamlValue *target = valueAt(&expected.tree, mapping);
    if (id == NoYamlNode)
        *target = YamlValue::map({}, {});
    target->keys.insert(at, key);
    target->items.insert(at, value);
    return firstVerified(document, YamlCollectionEdit::insertKey(document, id, at, key, value), expected, id);
}

Result<TextEdits> removeKey(const YamlDocument &document, const YamlPath &path)
{
    const YamlNodeId id = document.find(path);
    if (id == NoYamlNode || path.isRoot())
        return std::unexpected(notFound(path));
    const YamlNode &node = document.node(id);
    const YamlNodeId mapping = node.parent;
    if (document.node(mapping).kind != YamlNode::Kind::Mapping)
        return std::unexpected(wrongKind(document, mapping, path.parent(), false));
    if (std::optional<Error> reason = whyProtected(document, mapping))
        return std::unexpected(*reason);
    const int at = node.indexInParent / 2;
    const YamlNodeId keyId = document.node(mapping).children[static_cast<size_t>(at) * 2];
    for (const YamlNodeId part : { id, keyId }) {
        if (document.isAliased(part)) {
            return std::unexpected(
                yamlRefusal(document, part,
                            QCoreApplication::translate("YamlEdit", "Other fields refer to this value (&%1).")
                                .arg(QString::fromUtf8(document.node(part).anchor))));
        }
    }
    YamlExpectation expected = expectation(document);
    YamlValue *target = valueAt(&expected.tree, path.parent());
    target->keys.remove(at);
    target->items.remove(at);
    const YamlNode &key = document.node(keyId);
    expected.droppedComments = commentsOnLines(document, { key.range.start, node.range.end });
    QList<TextEdits> candidates = YamlCollectionEdit::removeKey(document, mapping, at);
    if (mapping == document.root() && document.node(mapping).pairCount() == 1) {
        // Without its last key the document is empty: its value is null.
        YamlExpectation empty = expected;
        empty.tree = YamlValue::null();
        if (Result<TextEdits> edits = firstVerified(document, candidates, empty, id))
            return edits;
    }
    return firstVerified(document, candidates, expected, id);
}

Result<TextEdits> renameKey(const YamlDocument &document, const YamlPath &path, const QByteArray &newKey)
{
    const YamlNodeId id = document.find(path);
    if (id == NoYamlNode || path.isRoot() || !std::holds_alternative<QByteArray>(path.steps().last()))
        return std::unexpected(notFound(path));
    const YamlNode &node = document.node(id);
    const YamlNodeId mapping = node.parent;
    if (std::get<QByteArray>(path.steps().last()) == newKey)
        return TextEdits {};
    if (document.valueOf(mapping, newKey) != NoYamlNode) {
        return std::unexpected(yamlRefusal(
            document, document.valueOf(mapping, newKey),
            QCoreApplication::translate("YamlEdit", "There is a field “%1” already.").arg(QString::fromUtf8(newKey))));
    }
    YamlExpectation expected = expectation(document);
    valueAt(&expected.tree, path.parent())->keys[node.indexInParent / 2] = newKey;
    const YamlNodeId key = document.node(mapping).children[static_cast<size_t>(node.indexInParent) - 1];
    if (std::optional<Error> reason = whyProtected(document, key))
        return std::unexpected(*reason);
    return firstVerified(document, scalarCandidates(document, key, YamlValue::string(newKey)), expected, key);
}

Result<TextEdits> insertItem(const YamlDocument &document, const YamlPath &list, int at, const YamlValue &value)
{
    const YamlNodeId existing = document.find(list);
    const bool isNull = existing != NoYamlNode && document.node(existing).kind == YamlNode::Kind::Null;
    if (at == 0 && (isNull || existing == NoYamlNode))
        return set(document, list, YamlValue::list({ value }));
    const Result<YamlNodeId> id = listAt(document, list, at, true);
    if (!id)
        return std::unexpected(id.error());
    YamlExpectation expected = expectation(document);
    valueAt(&expected.tree, list)->items.insert(at, value);
    return firstVerified(document, YamlCollectionEdit::insertItem(document, *id, at, value), expected, *id);
}

Result<TextEdits> removeItem(const YamlDocument &document, const YamlPath &list, int at)
{
    const Result<YamlNodeId> id = listAt(document, list, at, false);
    if (!id)
        return std::unexpected(id.error());
    const YamlNodeId itemId = document.node(*id).children[static_cast<size_t>(at)];
    const YamlNode &item = document.node(itemId);
    if (document.isAliased(itemId)) {
        return std::unexpected(
            yamlRefusal(document, itemId, QCoreApplication::translate("YamlEdit", "Other fields refer to this item.")));
    }
    YamlExpectation expected = expectation(document);
    valueAt(&expected.tree, list)->items.remove(at);
    const qsizetype start = item.indicator >= 0 ? item.indicator : item.range.start;
    expected.droppedComments = commentsOnLines(document, { start, item.range.end });
    return firstVerified(document, YamlCollectionEdit::removeItem(document, *id, at), expected, itemId);
}

Result<TextEdits> moveItem(const YamlDocument &document, const YamlPath &list, int from, int to)
{
    const Result<YamlNodeId> id = listAt(document, list, from, false);
    if (!id)
        return std::unexpected(id.error());
    if (to < 0 || to >= static_cast<int>(document.node(*id).children.size()))
        return std::unexpected(noSuchPosition(list, to));
    if (from == to)
        return TextEdits {};
    YamlExpectation expected = expectation(document);
    valueAt(&expected.tree, list)->items.move(from, to);
    return firstVerified(document, YamlCollectionEdit::moveItem(document, *id, from, to), expected, *id);
}

QByteArray sourceText(const YamlDocument &document, YamlNodeId id)
{
    return YamlSourceEdit::text(document, id);
}

Result<TextEdits> replaceSource(const YamlDocument &document, const YamlPath &path, const QByteArray &yaml)
{
    const YamlNodeId id = document.find(path);
    if (id == NoYamlNode)
        return std::unexpected(notFound(path));
    QByteArray wanted = yaml;
    wanted.replace("\r\n", "\n");
    // A block text's last line has its line end in the document, too.
    const Result<YamlDocument> parsed = YamlDocument::parse(wanted.endsWith('\n') ? wanted : wanted + '\n');
    if (!parsed)
        return std::unexpected(parsed.error());
    if (wanted == sourceText(document, id))
        return TextEdits {};
    if (std::optional<Error> reason = whyProtected(document, id))
        return std::unexpected(*reason);

    YamlExpectation expected = expectation(document);
    expected.anyAliases = true;
    *valueAt(&expected.tree, path) = YamlValue::of(*parsed, parsed->root());
    const TextRange replaced = YamlSourceEdit::range(document, id);
    for (const TextRange &comment : document.comments()) {
        if (replaced.contains(comment.start))
            expected.droppedComments.push_back(comment);
    }
    for (const TextRange &comment : parsed->comments())
        expected.addedComments.append(comment.in(wanted).toByteArray());
    return firstVerified(document, YamlSourceEdit::candidates(document, id, *parsed), expected, id);
}

} // namespace Commonplace::YamlEdit
