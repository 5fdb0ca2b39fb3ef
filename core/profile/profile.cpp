// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/profile.h"

#include <algorithm>

namespace Commonplace {

namespace {

/// How exactly a collection names a path; less than 0 when it does not have it.
qsizetype closeness(const Collection &collection, const QString &path)
{
    if (!collection.holds(path))
        return -1;
    return collection.files.isEmpty() ? collection.folder.size() : path.size() + 1;
}

/// Of the collections that have the path the closest, those with a filter that holds before those without; the first of
/// equals. `holds` answers for filters.
template <typename Condition>
const Collection *closest(const QList<Collection> &collections, const QString &path, const Condition &holds)
{
    const Collection *best = nullptr;
    std::pair<qsizetype, bool> bestCloseness(-1, false);
    for (const Collection &collection : collections) {
        const std::pair own(closeness(collection, path), collection.filter.has_value());
        if (own.first >= 0 && own > bestCloseness && (!collection.filter || holds(*collection.filter))) {
            best = &collection;
            bestCloseness = own;
        }
    }
    return best;
}

std::optional<Collection> forPath(const Collection *collection, const QString &path)
{
    return collection ? std::optional(collection->forFile(path)) : std::nullopt;
}

} // namespace

std::optional<Collection> Profile::collectionOf(const QString &path, const YamlValue &fields) const
{
    return forPath(closest(collections, path, [&fields](const Predicate &filter) { return filter.holds(fields); }),
                   path);
}

std::optional<Collection> Profile::collectionOf(const QString &path, const YamlDocument &fields) const
{
    const auto holds = [&fields](const Predicate &filter) {
        const QByteArray key =
            filter.field.first(filter.field.indexOf('.') < 0 ? filter.field.size() : filter.field.indexOf('.'));
        const YamlNodeId value = fields.root() == NoYamlNode ? NoYamlNode : fields.valueOf(fields.root(), key);
        YamlValue asked = YamlValue::map({}, {});
        if (value != NoYamlNode)
            asked = YamlValue::map({ key }, { YamlValue::of(fields, value) });
        return filter.holds(asked);
    };
    return forPath(closest(collections, path, holds), path);
}

std::optional<Collection> Profile::collectionOf(const QString &path) const
{
    const Collection *best = closest(collections, path, [](const Predicate &) { return false; });
    if (!best)
        best = closest(collections, path, [](const Predicate &) { return true; });
    return forPath(best, path);
}

const Collection *Profile::collection(const QString &wanted) const
{
    const auto found = std::find_if(collections.begin(), collections.end(),
                                    [&wanted](const Collection &candidate) { return candidate.name == wanted; });
    return found == collections.end() ? nullptr : &*found;
}

} // namespace Commonplace
