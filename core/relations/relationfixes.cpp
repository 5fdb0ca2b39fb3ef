// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relations/relationfixes.h"

#include "yaml/yamledit.h"

#include <QCoreApplication>

namespace Commonplace::RelationFixes {

namespace {

YamlPath below(YamlPath path, const QByteArray &dotted)
{
    const QList<QByteArray> keys = dotted.split('.');
    for (const QByteArray &key : keys)
        path = path.child(key);
    return path;
}

Error refusal()
{
    return { .code = ErrorCode::Refused,
             .message = QCoreApplication::translate("Checks", "This relation is to be added by hand.") };
}

} // namespace

Result<TextEdits> changed(const Entry &entry, const QByteArray &field, const QString &value)
{
    const Result<YamlPath> path = YamlPath::fromString(field);
    if (!path)
        return std::unexpected(path.error());
    return entry.set(*path, YamlValue::string(value.toUtf8()));
}

Result<TextEdits> removed(const Entry &entry, const QByteArray &field)
{
    const Result<YamlPath> path = YamlPath::fromString(field);
    if (!path)
        return std::unexpected(path.error());
    YamlPath list = *path;
    while (!list.isRoot() && !std::holds_alternative<int>(list.steps().constLast()))
        list = list.parent();
    if (list.isRoot())
        return entry.fileEdits(YamlEdit::removeKey(entry.frontMatter(), *path));
    return entry.fileEdits(
        YamlEdit::removeItem(entry.frontMatter(), list.parent(), std::get<int>(list.steps().constLast())));
}

Result<TextEdits> added(const Entry &entry, const YamlPath &root, const RelationField &field, const QString &value,
                        std::optional<double> weight)
{
    if (entry.state() == Entry::State::Unreadable || field.place.count("[]") > 1)
        return std::unexpected(refusal());
    const YamlValue name = YamlValue::string(value.toUtf8());
    const qsizetype brackets = field.place.indexOf("[]");
    const YamlPath path = below(root, brackets < 0 ? field.place : field.place.first(brackets));
    YamlValue item = name;
    if (brackets >= 0 && field.place.size() > brackets + 2) {
        const QByteArray key = field.place.sliced(brackets + 3);
        if (key.contains('.'))
            return std::unexpected(refusal());
        item = YamlValue::map({ key }, { name });
        if (weight && !field.relation.weight.isEmpty()) {
            item.keys.append(field.relation.weight);
            item.items.append(YamlValue::decimal(*weight));
        }
    }
    const YamlDocument &document = entry.frontMatter();
    const YamlNodeId id = document.find(path);
    const bool isEmpty = id == NoYamlNode || document.node(id).kind == YamlNode::Kind::Null;
    if (!field.isList)
        return isEmpty ? entry.set(path, name) : std::unexpected(refusal());
    if (isEmpty)
        return entry.set(path, YamlValue::list({ item }));
    if (document.node(id).kind != YamlNode::Kind::Sequence)
        return std::unexpected(refusal());
    const auto count = static_cast<int>(document.node(id).children.size());
    return entry.fileEdits(YamlEdit::insertItem(document, path, count, item));
}

} // namespace Commonplace::RelationFixes
