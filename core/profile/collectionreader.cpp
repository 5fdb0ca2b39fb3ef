// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/collectionreader.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace Commonplace {

namespace {

/// A folder as Profile and Collection have it: no `/` at its ends, no `.` steps.
QString cleanFolder(const QString &folder)
{
    QString clean = QDir::cleanPath(u'/' + folder);
    clean.remove(0, 1);
    return clean;
}

/// Takes the field that stands for the file's body out of the fields.
std::optional<Field> takeBody(QList<Field> *fields, const QByteArray &key)
{
    for (qsizetype i = 0; i < fields->size(); ++i) {
        if (fields->at(i).key == key)
            return fields->takeAt(i);
    }
    return std::nullopt;
}

/// The key of the body's field; empty where the body is kept in the front matter.
QByteArray bodyKey(ConfigMap *map, ConfigReport *report)
{
    QByteArray key = "body";
    if (const std::optional<ConfigNode> node = map->take("body_field")) {
        ConfigMap own(*node, map->placeOf("body_field"), report);
        key = own.bytes("key", key);
        if (own.boolean("inline", false))
            key.clear();
    }
    return key;
}

} // namespace

std::optional<Collection> CollectionReader::collection(const ConfigNode &node, const QByteArray &place)
{
    ConfigMap map(node, place, m_report);
    if (!node.isMap() || map.boolean("divider", false))
        return std::nullopt;
    Collection collection;
    collection.name = map.text("name");
    if (collection.name.isEmpty()) {
        map.lacks("name");
        return std::nullopt;
    }
    collection.label = map.text("label", labelFromKey(collection.name));
    collection.labelSingular = map.text("label_singular");
    collection.description = map.text("description");
    collection.isHidden = map.boolean("hide", false);
    collection.identifierField = map.bytes("identifier_field", collection.identifierField);
    collection.i18n = i18n(&map, m_profile->i18n, false);
    readPlace(&map, &collection);
    if (collection.files.isEmpty() && !map.has("folder")) {
        map.lacks("folder");
        return std::nullopt;
    }
    readFormat(&map, &collection);
    readLists(&map, &collection);
    readOwn(&map, &collection);
    collection.fields = m_fields->fields(&map, "fields");
    if (collection.files.isEmpty() && !map.has("fields"))
        map.lacks("fields");
    collection.body = takeBody(&collection.fields, bodyKey(&map, m_report));
    collection.canCreate = map.boolean("create", true);
    collection.canDelete = map.boolean("delete", true);
    map.unsupported({ "reorder", "limit", "aliases_field", "yaml_quote", "index_file" });
    map.ignore(
        { "icon", "publish", "publish_mode", "preview_path_date_field", "editor", "duplicate", "thumbnail", "type" });
    map.finish();
    return collection;
}

void CollectionReader::readPlace(ConfigMap *map, Collection *collection)
{
    collection->folder = cleanFolder(map->text("folder"));
    collection->files = files(map, "files");
    collection->pathTemplate = map->text("path");
    collection->extension = map->text("extension", collection->extension);
    while (collection->extension.startsWith(u'.'))
        collection->extension.remove(0, 1);
    if (const std::optional<ConfigNode> slug = map->take("slug")) {
        if (slug->isMap()) {
            ConfigMap own(*slug, map->placeOf("slug"), m_report);
            collection->slugTemplate = own.text("template");
        } else {
            collection->slugTemplate = map->text("slug");
        }
    }
    collection->slugLength = map->wholeNumber("slug_length");
    if (const std::optional<ConfigNode> filter = map->take("filter")) {
        ConfigMap own(*filter, map->placeOf("filter"), m_report);
        if (filter->isMap())
            collection->filter = m_fields->predicate(&own);
        own.finish();
    }
    if (const std::optional<ConfigNode> nested = map->take("nested")) {
        ConfigMap own(*nested, map->placeOf("nested"), m_report);
        collection->nestedDepth = own.wholeNumber("depth").value_or(-1);
        collection->nestedSubfolders = own.boolean("subfolders", true);
        own.ignore({ "summary" });
        own.finish();
    }
    if (const std::optional<ConfigNode> meta = map->take("meta")) {
        ConfigMap own(*meta, map->placeOf("meta"), m_report);
        if (const std::optional<ConfigNode> path = own.take("path")) {
            ConfigMap index(*path, own.placeOf("path"), m_report);
            collection->indexFile = index.text("index_file");
            index.ignore({ "widget", "label" });
        }
    }
    // A folder with the placeholder says by itself where locales stand.
    if (collection->folder.contains(u"{{locale}}") && collection->i18n.structure == I18n::Structure::None
        && !collection->i18n.locales.isEmpty())
        collection->i18n.structure = I18n::Structure::MultipleFolders;
}

void CollectionReader::readFormat(ConfigMap *map, Collection *collection)
{
    using Format = Collection::Format;
    const QByteArray format = map->bytes("format");
    if (format.isEmpty()) {
        const bool isData = collection->extension == u"yml" || collection->extension == u"yaml"
                            || collection->extension == u"toml" || collection->extension == u"json";
        collection->format = isData ? Format::Data : Format::YamlFrontMatter;
    } else {
        collection->format = map->choice<Format>("format",
                                                 { { "frontmatter", Format::YamlFrontMatter },
                                                   { "yaml-frontmatter", Format::YamlFrontMatter },
                                                   { "toml-frontmatter", Format::TomlFrontMatter },
                                                   { "json-frontmatter", Format::JsonFrontMatter },
                                                   { "yml", Format::Data },
                                                   { "yaml", Format::Data },
                                                   { "toml", Format::Data },
                                                   { "json", Format::Data },
                                                   { "raw", Format::Raw } },
                                                 collection->format);
    }
    const QList<QByteArray> delimiters = map->texts("frontmatter_delimiter");
    if (!delimiters.isEmpty()) {
        collection->openingDelimiter = QString::fromUtf8(delimiters.constFirst());
        collection->closingDelimiter = QString::fromUtf8(delimiters.constLast());
    }
    const bool isEdited = collection->format == Format::YamlFrontMatter || collection->format == Format::Raw;
    const std::optional<ConfigNode> at =
        map->take("format") ? map->take("format") : map->take(map->has("extension") ? "extension" : "name");
    if (!isEdited && at) {
        const QByteArray name = format.isEmpty() ? collection->extension.toUtf8() : format;
        m_report->notice(at->position(), name,
                         QCoreApplication::translate("Profile",
                                                     "Entries in the format “%1” are not edited by fields; they "
                                                     "are left as they are.")
                             .arg(QString::fromUtf8(name)));
    }
    if (const std::optional<ConfigNode> delimiter = map->take("frontmatter_delimiter");
        delimiter && (collection->openingDelimiter != u"---" || collection->closingDelimiter != u"---")) {
        m_report->notice(delimiter->position(), "frontmatter_delimiter",
                         QCoreApplication::translate("Profile", "Only fields between lines of “---” are read; entries "
                                                                "with “%1” show as text.")
                             .arg(collection->openingDelimiter));
    }
}

void CollectionReader::readLists(ConfigMap *map, Collection *collection)
{
    collection->summary = map->text("summary");
    collection->viewFilters = views(map, "view_filters", "filters");
    collection->viewGroups = views(map, "view_groups", "groups");
    collection->mediaFolder = map->text("media_folder");
    collection->publicFolder = map->text("public_folder");
    const std::optional<ConfigNode> sortable = map->take("sortable_fields");
    if (!sortable || !sortable->isMap()) {
        collection->sortableFields = map->texts(map->has("sortable_fields") ? "sortable_fields" : "sortableFields");
        return;
    }
    ConfigMap own(*sortable, map->placeOf("sortable_fields"), m_report);
    collection->sortableFields = own.texts("fields");
    if (const std::optional<ConfigNode> first = own.take("default")) {
        ConfigMap order(*first, own.placeOf("default"), m_report);
        collection->defaultSortField = order.bytes("field");
        collection->sortDescending = order.bytes("direction").toLower() == "descending";
    }
}

void CollectionReader::readOwn(ConfigMap *map, Collection *collection)
{
    collection->sections = sections(map);
    collection->bodyTemplate = map->text("template");
    const QString preview = map->text("preview_path");
    collection->pageUrl = map->text("page_url");
    if (collection->pageUrl.isEmpty() && !preview.isEmpty() && !m_profile->siteUrl.isEmpty())
        collection->pageUrl = m_profile->siteUrl + u'/' + (preview.startsWith(u'/') ? preview.sliced(1) : preview);
}

I18n CollectionReader::i18n(ConfigMap *map, const I18n &inherited, bool isInherited)
{
    using Structure = I18n::Structure;
    const std::optional<ConfigNode> node = map->take("i18n");
    if (!node)
        return isInherited ? inherited : I18n {};
    if (node->isScalar())
        return map->boolean("i18n", false) ? inherited : I18n {};
    ConfigMap own(*node, map->placeOf("i18n"), map->report());
    I18n result = inherited;
    result.structure = own.choice<Structure>("structure",
                                             { { "single_file", Structure::SingleFile },
                                               { "single_file_default_root", Structure::SingleFileDefaultRoot },
                                               { "multiple_files", Structure::MultipleFiles },
                                               { "multiple_folders", Structure::MultipleFolders },
                                               { "multiple_root_folders", Structure::MultipleRootFolders },
                                               { "multiple_folders_i18n_root", Structure::MultipleRootFolders } },
                                             inherited.structure);
    const QList<QByteArray> locales = own.texts("locales");
    if (!locales.isEmpty()) {
        result.locales.clear();
        for (const QByteArray &locale : locales)
            result.locales += QString::fromUtf8(locale);
        if (!result.locales.contains(result.defaultLocale))
            result.defaultLocale = result.locales.constFirst();
    }
    if (result.locales.isEmpty())
        own.lacks("locales");
    const QString first = own.text(own.has("defaultLocale") ? "defaultLocale" : "default_locale", result.defaultLocale);
    if (result.locales.contains(first) || result.locales.isEmpty()) {
        result.defaultLocale = first;
    } else if (const std::optional<ConfigNode> at = own.take("default_locale")) {
        own.faultAt(*at, "default_locale", result.locales.join(QStringLiteral(", ")));
    }
    const bool fromName = own.boolean("omit_default_locale_from_filename", inherited.omitDefaultLocale);
    result.omitDefaultLocale = own.boolean("omit_default_locale_from_file_path", fromName);
    own.ignore({ "initial_locales", "save_all_locales", "canonical_slug", "omit_default_locale_from_preview_path" });
    own.finish();
    return result;
}

QList<CollectionFile> CollectionReader::files(ConfigMap *map, QByteArrayView key)
{
    QList<CollectionFile> files;
    const QList<ConfigNode> nodes = map->list(key);
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        ConfigMap own(nodes[i], map->placeOf(key) + '[' + QByteArray::number(i) + ']', m_report);
        if (!nodes[i].isMap() || own.boolean("divider", false))
            continue;
        CollectionFile file;
        file.name = own.bytes("name");
        file.path = cleanFolder(own.text("file"));
        if (file.name.isEmpty())
            own.lacks("name");
        if (!own.has("file"))
            own.lacks("file");
        if (file.name.isEmpty() || file.path.isEmpty())
            continue;
        file.label = own.text("label", labelFromKey(QString::fromUtf8(file.name)));
        file.fields = m_fields->fields(&own, "fields");
        file.body = takeBody(&file.fields, bodyKey(&own, m_report));
        own.ignore({ "icon", "media_folder", "public_folder", "format", "frontmatter_delimiter", "i18n", "preview_path",
                     "preview_path_date_field", "editor", "extension" });
        own.finish();
        files.append(file);
    }
    return files;
}

std::optional<Collection> CollectionReader::singletons(ConfigMap *map)
{
    Collection collection;
    collection.name = QStringLiteral("_singletons");
    collection.label = QCoreApplication::translate("Profile", "Single files");
    collection.i18n = m_profile->i18n;
    collection.files = files(map, "singletons");
    collection.canCreate = false;
    collection.canDelete = false;
    return collection.files.isEmpty() ? std::nullopt : std::optional(collection);
}

QList<NamedPredicate> CollectionReader::views(ConfigMap *map, QByteArrayView key, QByteArrayView listKey)
{
    QList<NamedPredicate> views;
    QList<ConfigNode> nodes;
    QByteArray place = map->placeOf(key);
    const std::optional<ConfigNode> node = map->take(key);
    if (node && node->isMap()) {
        ConfigMap own(*node, place, m_report);
        nodes = own.list(listKey);
        place = own.placeOf(listKey);
        own.ignore({ "default" });
    } else {
        nodes = map->list(key);
    }
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        ConfigMap own(nodes[i], place + '[' + QByteArray::number(i) + ']', m_report);
        if (!nodes[i].isMap())
            continue;
        NamedPredicate view;
        view.predicate = m_fields->predicate(&own);
        view.name = own.bytes("name");
        view.label = own.text("label", labelFromKey(QString::fromUtf8(view.predicate.field)));
        own.finish();
        if (!view.predicate.field.isEmpty())
            views.append(view);
    }
    return views;
}

QList<BodySection> CollectionReader::sections(ConfigMap *map)
{
    QList<BodySection> sections;
    const QList<ConfigNode> nodes = map->list("sections");
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        BodySection section;
        if (nodes[i].isScalar()) {
            section.heading = nodes[i].text();
            sections.append(section);
            continue;
        }
        ConfigMap own(nodes[i], map->placeOf("sections") + '[' + QByteArray::number(i) + ']', m_report);
        if (!nodes[i].isMap())
            continue;
        section.heading = own.text("heading");
        if (section.heading.isEmpty()) {
            own.lacks("heading");
            continue;
        }
        constexpr int DeepestHeading = 6;
        if (const std::optional<ConfigNode> level = own.take("level")) {
            section.level = own.wholeNumber("level").value_or(section.level);
            if (section.level > DeepestHeading) {
                own.faultAt(*level, "level", QCoreApplication::translate("Profile", "a number from 0 to 6"));
                section.level = DeepestHeading;
            }
        }
        section.required = own.boolean("required", false);
        section.hint = own.text("hint");
        if (const std::optional<ConfigNode> pattern = own.take("pattern"))
            section.pattern = own.expression(*pattern, "pattern");
        const QList<QByteArray> also = own.texts("also");
        for (const QByteArray &name : also)
            section.also += QString::fromUtf8(name);
        own.finish();
        sections.append(section);
    }
    return sections;
}

} // namespace Commonplace
