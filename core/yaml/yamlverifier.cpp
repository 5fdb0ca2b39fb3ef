// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlverifier.h"

#include "text/lineindex.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Commonplace {

namespace {

/// Sorted, as they are compared: an edit may change their order, as when it moves an item. `except` stands in the
/// document's order.
QByteArrayList commentTexts(const YamlDocument &document, const std::vector<TextRange> &except,
                            const QByteArrayList &more = {})
{
    QByteArrayList texts = more;
    for (const TextRange &comment : document.comments()) {
        const auto same = std::ranges::lower_bound(except, comment.start, {}, &TextRange::start);
        if (same == except.end() || *same != comment)
            texts.append(comment.in(document.source()).toByteArray().trimmed());
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

/// Each alias with what it refers to, sorted: where a name stands for several values, order decides which.
QList<std::pair<QByteArray, size_t>> aliasTargets(const YamlDocument &document)
{
    QHash<QByteArray, YamlNodeId> anchors;
    QHash<YamlNodeId, size_t> sources;
    QList<std::pair<QByteArray, size_t>> targets;
    for (YamlNodeId id = 0; id < document.nodeCount(); ++id) {
        const YamlNode &node = document.node(id);
        if (!node.anchor.isEmpty())
            anchors.insert(node.anchor, id);
        if (node.kind != YamlNode::Kind::Alias)
            continue;
        const YamlNodeId target = anchors.value(node.value, NoYamlNode);
        if (target != NoYamlNode && !sources.contains(target))
            sources.insert(target, qHash(document.sourceOf(target)));
        targets.append({ node.value, sources.value(target) });
    }
    std::sort(targets.begin(), targets.end());
    return targets;
}

bool keepsAliases(const YamlDocument &before, const YamlDocument &after)
{
    const QList<std::pair<QByteArray, size_t>> old = aliasTargets(before);
    const QList<std::pair<QByteArray, size_t>> now = aliasTargets(after);
    return std::includes(old.begin(), old.end(), now.begin(), now.end());
}

/// The comments that must be there afterwards, and those that may.
struct CommentBounds {
    QByteArrayList least;
    QByteArrayList most;
};

bool verifies(const YamlDocument &document, const TextEdits &edits, const YamlExpectation &expected,
              const CommentBounds &bounds)
{
    const Result<QByteArray> text = applied(document.source(), edits);
    if (!text)
        return false;
    const Result<YamlDocument> result = YamlDocument::parse(*text);
    if (!result || YamlValue::of(*result, result->root()) != expected.tree)
        return false;
    if (!expected.anyAliases && !keepsAliases(document, *result))
        return false;
    const QByteArrayList comments = commentTexts(*result, {});
    return std::includes(comments.begin(), comments.end(), bounds.least.begin(), bounds.least.end())
           && std::includes(bounds.most.begin(), bounds.most.end(), comments.begin(), comments.end());
}

} // namespace

Result<TextEdits> firstVerified(const YamlDocument &document, const QList<TextEdits> &candidates,
                                const YamlExpectation &expected, YamlNodeId where)
{
    const CommentBounds comments { .least = commentTexts(document, expected.droppedComments, expected.addedComments),
                                   .most = commentTexts(document, {}, expected.addedComments) };
    for (const TextEdits &candidate : candidates) {
        if (!verifies(document, candidate, expected, comments))
            continue;
        TextEdits edits;
        for (const TextEdit &edit : candidate) {
            const TextEdit smaller = trimmed(document.source(), edit);
            if (!smaller.range.isEmpty() || !smaller.replacement.isEmpty())
                edits.append(smaller);
        }
        return edits;
    }
    return std::unexpected(
        yamlRefusal(document, where,
                    QCoreApplication::translate("YamlEdit", "This cannot be changed without touching what is around "
                                                            "it.")));
}

Error yamlRefusal(const YamlDocument &document, YamlNodeId where, const QString &reason)
{
    const qsizetype offset = where == NoYamlNode ? 0 : document.node(where).range.start;
    const TextPosition position = LineIndex(document.source()).position(offset);
    return { .code = ErrorCode::Refused,
             .message = reason + u' '
                        + QCoreApplication::translate(
                            "YamlEdit", "Nothing was changed; edit the text of the fields (Source) instead."),
             .line = position.line,
             .column = position.column };
}

std::optional<Error> whyProtected(const YamlDocument &document, YamlNodeId id)
{
    if (id == NoYamlNode)
        return std::nullopt;
    const YamlNode &target = document.node(id);
    if (target.kind == YamlNode::Kind::Alias) {
        return yamlRefusal(document, id,
                           QCoreApplication::translate("YamlEdit", "This value is kept elsewhere and only referred to "
                                                                   "here (*%1).")
                               .arg(QString::fromUtf8(target.value)));
    }
    if (!target.tag.isEmpty()) {
        return yamlRefusal(
            document, id,
            QCoreApplication::translate("YamlEdit", "This value has a type of its own (%1) that must be kept.")
                .arg(QString::fromUtf8(target.tag)));
    }
    for (YamlNodeId around = id; around != NoYamlNode; around = document.node(around).parent) {
        const YamlNode &node = document.node(around);
        if (!node.anchor.isEmpty() && document.isAliased(around)) {
            return yamlRefusal(document, around,
                               QCoreApplication::translate(
                                   "YamlEdit", "This value is used in other places too (&%1) and would change there.")
                                   .arg(QString::fromUtf8(node.anchor)));
        }
        if (node.parent == NoYamlNode || document.node(node.parent).kind != YamlNode::Kind::Mapping)
            continue;
        const auto keyIndex = static_cast<size_t>(node.indexInParent) & ~size_t { 1 };
        if (document.node(document.node(node.parent).children[keyIndex]).indicator >= 0) {
            return yamlRefusal(
                document, around,
                QCoreApplication::translate("YamlEdit", "This field's name is written with “?”, which is not edited."));
        }
    }
    return std::nullopt;
}

YamlValue *valueAt(YamlValue *tree, const YamlPath &path)
{
    for (const YamlPath::Step &step : path.steps()) {
        qsizetype index = -1;
        if (const auto *key = std::get_if<QByteArray>(&step))
            index = tree->kind == YamlValue::Kind::Map ? tree->keys.indexOf(*key) : -1;
        else if (tree->kind == YamlValue::Kind::List)
            index = std::get<int>(step);
        if (index < 0 || index >= tree->items.size())
            return nullptr;
        tree = &tree->items[index];
    }
    return tree;
}

} // namespace Commonplace
