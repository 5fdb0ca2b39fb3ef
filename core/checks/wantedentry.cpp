// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/wantedentry.h"

#include "profile/namingfields.h"
#include "relations/linkkeys.h"

#include <algorithm>

namespace Commonplace {

namespace {

bool takesNewEntries(const Collection &collection)
{
    const bool isWritten =
        collection.format == Collection::Format::YamlFrontMatter || collection.format == Collection::Format::Raw;
    return collection.canCreate && collection.files.isEmpty() && !collection.isHidden && isWritten;
}

/// `repair-cafe` → `Repair cafe`.
QString titleFromSlug(QString slug)
{
    slug = slug.sliced(slug.lastIndexOf(u'/') + 1);
    slug.replace(u'-', u' ').replace(u'_', u' ');
    slug = slug.simplified();
    if (!slug.isEmpty())
        slug[0] = slug[0].toUpper();
    return slug;
}

YamlPath below(YamlPath path, const QByteArray &dotted)
{
    const QList<QByteArray> keys = dotted.split('.');
    for (const QByteArray &key : keys)
        path = path.child(key);
    return path;
}

/// What stands for `{{slug}}` in the value, where its other parts are there.
QString slugIn(const QString &value, const QString &pattern)
{
    const qsizetype at = pattern.indexOf(u"{{slug}}");
    const QString before = pattern.first(at);
    const QString behind = pattern.sliced(at + 8);
    const bool fits =
        value.startsWith(before) && value.endsWith(behind) && value.size() > before.size() + behind.size();
    return fits ? value.sliced(before.size(), value.size() - before.size() - behind.size()) : QString();
}

std::optional<NewEntryRequest> requestNamed(const QString &value, const QByteArray &valueField,
                                            const Collection &collection, const YamlPath &root)
{
    NewEntryRequest request;
    const QByteArray field = valueField.isEmpty() ? collection.identifierField : valueField;
    if (field == "title") {
        request.title = value;
        return request;
    }
    const bool isTemplate = field.contains("{{slug}}");
    if (isTemplate || field == NamingFields::of(collection).slug) {
        request.slug = isTemplate ? slugIn(value, QString::fromUtf8(field)) : value;
        request.title = titleFromSlug(request.slug);
        return request.slug.isEmpty() ? std::nullopt : std::optional(request);
    }
    if (field.contains("{{") || field.contains("[]"))
        return std::nullopt;
    request.title = titleFromSlug(value);
    request.values.append({ below(root, field), YamlValue::string(value.toUtf8()) });
    return request;
}

NewEntryContext contextOf(const Library &library)
{
    NewEntryContext context;
    for (const EntryInfo &entry : library.entries())
        context.paths.append(entry.path);
    context.now = QDateTime::currentDateTimeUtc();
    context.random = [] { return 0U; };
    return context;
}

std::optional<WantedEntry> wantedByRelation(const Problem &problem, const EntryFacts &source,
                                            const RelationGraph &graph, const Library &library)
{
    const auto fact = std::ranges::find(source.references, problem.field, &ReferenceFact::field);
    const RelationField *field = fact == source.references.end() ? nullptr : graph.fieldOf(problem.file, *fact);
    if (!field)
        return std::nullopt;
    for (const QString &name : field->relation.collections) {
        const Collection *collection = library.profile().collection(name);
        if (!collection || !takesNewEntries(*collection))
            continue;
        const std::optional<NewEntryRequest> request =
            requestNamed(fact->value, field->relation.valueField, *collection, graph.schema().rootOf(name));
        if (request)
            return WantedEntry { .collection = name, .request = *request };
    }
    return std::nullopt;
}

std::optional<WantedEntry> wantedByLink(const Problem &problem, const EntryFacts &source, const Library &library)
{
    const auto fact = std::ranges::find_if(source.links, [&problem](const LinkFact &link) {
        return !link.isImage && link.field == problem.field && link.target.toUtf8() == problem.target;
    });
    if (fact == source.links.end())
        return std::nullopt;
    const LinkKeys keys = LinkKeys::of(*fact, source);
    const QString place = keys.path.isEmpty() ? keys.places.value(0) : keys.path;
    NewEntryRequest request;
    request.slug = place.sliced(place.lastIndexOf(u'/') + 1);
    if (const qsizetype dot = request.slug.lastIndexOf(u'.'); dot > 0)
        request.slug.truncate(dot);
    request.title = titleFromSlug(request.slug);
    if (request.slug.isEmpty())
        return std::nullopt;
    const NewEntryContext context = contextOf(library);
    for (const Collection &collection : library.collections()) {
        if (!takesNewEntries(collection))
            continue;
        const Result<NewEntry> entry = placeOfNewEntry(library.profile(), collection, request, context);
        if (!entry)
            continue;
        // What the entry would answer to, by its file and as a page, is what the link asks for.
        EntryFacts made { .path = entry->path, .collection = collection.name };
        if (collection.pageUrl.contains(u"{{slug}}"))
            made.pageUrl = QString(collection.pageUrl).replace(QStringLiteral("{{slug}}"), entry->slug);
        const QStringList places = LinkKeys::placesOf(made);
        if (std::ranges::any_of(keys.places, [&places](const QString &one) { return places.contains(one); }))
            return WantedEntry { .collection = collection.name, .request = request };
    }
    return std::nullopt;
}

} // namespace

std::optional<WantedEntry> wantedEntry(const Problem &problem, const RelationGraph &graph, const Library &library)
{
    const EntryFacts *source = graph.entry(problem.file);
    if (source && problem.rule == u"relation/missing-target")
        return wantedByRelation(problem, *source, graph, library);
    if (source && problem.rule == u"link/broken")
        return wantedByLink(problem, *source, library);
    return std::nullopt;
}

} // namespace Commonplace
