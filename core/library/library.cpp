// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/library.h"

#include "library/entryorder.h"
#include "library/entryreading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Commonplace {

namespace {

/// The collection of a folder that the profile says nothing about.
QString nameOfFolder(const QString &folder, const Profile &profile)
{
    const Collection *namesake = profile.collection(folder);
    return namesake && !namesake->isInferred ? folder + u'/' : folder;
}

/// Tells a profile's collection what its entries show of its fields, and which others they have.
void fillIn(Collection *collection, const QList<Field> &seen)
{
    QSet<QByteArray> known;
    for (const CollectionFile &file : std::as_const(collection->files)) {
        for (const Field &field : file.fields)
            known.insert(field.key);
    }
    const I18n &i18n = collection->i18n;
    const bool hasLocaleKeys =
        i18n.isOn()
        && (i18n.structure == I18n::Structure::SingleFile || i18n.structure == I18n::Structure::SingleFileDefaultRoot);
    for (const Field &field : seen) {
        const auto own = std::find_if(collection->fields.begin(), collection->fields.end(),
                                      [&field](const Field &candidate) { return candidate.key == field.key; });
        if (own != collection->fields.end()) {
            own->writtenAsText = own->writtenAsText || field.writtenAsText;
            own->common = field.common;
        } else if (!known.contains(field.key)
                   && !(hasLocaleKeys && i18n.locales.contains(QString::fromUtf8(field.key)))) {
            collection->otherFields.append(field);
        }
    }
}

QString labelOfFolder(const QString &folder)
{
    const QString name = folder.sliced(folder.lastIndexOf(u'/') + 1);
    return name.isEmpty() ? QCoreApplication::translate("Library", "Entries") : labelFromKey(name);
}

Collection inferredCollection(const QString &name)
{
    Collection collection;
    collection.name = name;
    collection.folder = name.endsWith(u'/') ? name.chopped(1) : name;
    collection.label = labelOfFolder(collection.folder);
    collection.isInferred = true;
    return collection;
}

/// `es` of `name.es.md`, and that file without it; nothing for other names.
struct LocalizedName {
    QString locale;
    QString source;
};
std::optional<LocalizedName> localizedName(const QString &path)
{
    const qsizetype suffix = path.lastIndexOf(u'.');
    const qsizetype dot = suffix > 0 ? path.lastIndexOf(u'.', suffix - 1) : -1;
    if (dot <= 0 || path.lastIndexOf(u'/') + 1 >= dot)
        return std::nullopt;
    const QStringView locale = QStringView(path).sliced(dot + 1, suffix - dot - 1);
    const qsizetype mark = std::max(locale.indexOf(u'-'), locale.indexOf(u'_'));
    const QStringView language = mark < 0 ? locale : locale.first(mark);
    const QStringView region = mark < 0 ? QStringView() : locale.sliced(mark + 1);
    const auto isLower = [](QChar sign) { return sign >= u'a' && sign <= u'z'; };
    const auto isLetter = [&isLower](QChar sign) { return isLower(sign) || (sign >= u'A' && sign <= u'Z'); };
    const bool isLocale = language.size() >= 2 && language.size() <= 3
                          && std::all_of(language.begin(), language.end(), isLower)
                          && (mark < 0 || (region.size() >= 2 && region.size() <= 4))
                          && std::all_of(region.begin(), region.end(), isLetter);
    if (!isLocale)
        return std::nullopt;
    return LocalizedName { .locale = locale.toString(), .source = path.first(dot) + path.sliced(suffix) };
}

} // namespace

QString Library::rootOf(const QString &filePath)
{
    const QDir own = QFileInfo(filePath).absoluteDir();
    QDir folder = own;
    do {
        for (const char *mark : { "commonplace.yml", ".git", "_config.yml" }) {
            if (folder.exists(QLatin1StringView(mark)))
                return folder.absolutePath();
        }
    } while (folder.cdUp());
    return own.absolutePath();
}

QString Library::name() const
{
    return QFileInfo(m_root).fileName();
}

void Library::findCollections()
{
    m_profile = m_found;
    for (Collection &collection : m_profile.collections)
        fillIn(&collection, m_tallies.value(collection.name).fields.fields());
    for (auto tally = m_tallies.cbegin(); tally != m_tallies.cend(); ++tally) {
        if (m_found.collection(tally.key()))
            continue;
        Collection collection = inferredCollection(tally.key());
        collection.fields = tally->fields.fields();
        m_profile.collections.append(collection);
    }
}

/// `name.es.md` beside `name.md` is its Spanish translation.
void Library::markTranslations()
{
    for (EntryInfo &entry : m_entries) {
        const std::optional<LocalizedName> name = localizedName(entry.path);
        if (!name)
            continue;
        const QString own = m_known.value(entry.path).locale;
        entry.locale = own.isEmpty() && m_known.contains(name->source) ? name->locale : own;
    }
}

Collection Library::collectionOf(const QString &path) const
{
    const auto entry = m_known.constFind(path);
    const Collection *known = entry == m_known.cend() ? nullptr : m_profile.collection(entry->collection);
    if (known)
        return known->forFile(path);
    return m_profile.collectionOf(path).value_or(inferredCollection(nameOfFolder(folderOf(path), m_profile)));
}

QString Library::localeOf(const QString &path) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&path](const EntryInfo &candidate) { return candidate.path == path; });
    return entry == m_entries.end() ? QString() : entry->locale;
}

void Library::forget(const QString &path)
{
    m_unreadFiles.removeAll(path);
    const auto known = m_known.constFind(path);
    if (known == m_known.cend())
        return;
    Tally &tally = m_tallies[known->collection];
    tally.fields.remove(known->shape);
    if (--tally.entries == 0)
        m_tallies.remove(known->collection);
    m_known.erase(known);
}

void Library::learn(const QList<EntryReading> &readings)
{
    // Most entries of a collection have the same fields: each shape is kept once, and counted once for all.
    QHash<std::pair<QString, QByteArray>, int> shapes;
    for (const EntryReading &reading : readings) {
        const EntryInfo &info = reading.info;
        if (reading.unread)
            m_unreadFiles.append(info.path);
        if (reading.unread || reading.gone)
            continue;
        auto shape = shapes.find({ info.collection, reading.shape });
        if (shape == shapes.end())
            shape = shapes.insert({ info.collection, reading.shape }, 0);
        ++*shape;
        m_known.insert(info.path,
                       { .collection = shape.key().first, .locale = info.locale, .shape = shape.key().second });
        m_entries.append(info);
    }
    m_unreadFiles.sort();
    for (auto shape = shapes.cbegin(); shape != shapes.cend(); ++shape) {
        Tally &tally = m_tallies[shape.key().first];
        tally.fields.add(shape.key().second, *shape);
        tally.entries += *shape;
    }
}

void Library::update(const EntryInfo &info)
{
    apply({ { .info = info, .shape = m_known.value(info.path).shape } });
}

void Library::remove(const QString &path)
{
    apply({}, { path });
}

void Library::apply(const QList<EntryReading> &readings, const QStringList &vanished)
{
    QSet<QString> replaced(vanished.begin(), vanished.end());
    for (const QString &path : vanished)
        forget(path);
    for (const EntryReading &reading : readings) {
        forget(reading.info.path);
        replaced.insert(reading.info.path);
    }
    m_entries.removeIf([&replaced](const EntryInfo &entry) { return replaced.contains(entry.path); });
    const qsizetype sorted = m_entries.size();
    learn(readings);
    findCollections();
    sortEntries(sorted);
    markTranslations();
}

void Library::sortEntries(qsizetype sorted)
{
    sortInto(&m_entries, sorted, m_profile.collections);
}

} // namespace Commonplace
