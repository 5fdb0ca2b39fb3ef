// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/library.h"

#include "entry/atomicfile.h"
#include "entry/entry.h"
#include "entry/entrydiagnosis.h"
#include "profile/fieldinference.h"
#include "profile/profilefinder.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QtConcurrentMap>

namespace Commonplace {

namespace {

/// What one file gave, before all are known.
struct ReadEntry {
    EntryInfo info;
    FieldInference fields;
    bool unread = false;
};

/// The folder of a path, `/` between its parts; empty for the library itself.
QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.first(slash);
}

bool isNoEntry(const QString &baseName)
{
    static const QSet<QString> names { QStringLiteral("readme"),          QStringLiteral("license"),
                                       QStringLiteral("licence"),         QStringLiteral("changelog"),
                                       QStringLiteral("contributing"),    QStringLiteral("code_of_conduct"),
                                       QStringLiteral("code-of-conduct"), QStringLiteral("security"),
                                       QStringLiteral("authors") };
    return names.contains(baseName.toLower());
}

bool isSkippedFolder(const QString &name)
{
    static const QSet<QString> names { QStringLiteral("node_modules"), QStringLiteral("_site"),
                                       QStringLiteral("vendor"), QStringLiteral("_layouts"),
                                       QStringLiteral("_includes") };
    return name.startsWith(u'.') || names.contains(name);
}

void collectFiles(const QString &folder, const QString &prefix, const QStringList &suffixes, QStringList *paths)
{
    const QDir directory(folder);
    const QFileInfoList children =
        directory.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &child : children) {
        if (child.isDir()) {
            if (!isSkippedFolder(child.fileName()))
                collectFiles(child.filePath(), prefix + child.fileName() + u'/', suffixes, paths);
        } else if (suffixes.contains(child.suffix().toLower()) && !isNoEntry(child.baseName())
                   && !child.fileName().startsWith(u'.')) {
            paths->append(prefix + child.fileName());
        }
    }
}

/// By collection, in the order that the profile has them, then by title as people sort.
class EntryOrder
{
public:
    explicit EntryOrder(const QList<Collection> &collections)
    {
        for (const Collection &collection : collections)
            m_places.insert(collection.name, static_cast<int>(m_places.size()));
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    bool operator()(const EntryInfo &a, const EntryInfo &b) const
    {
        if (a.collection != b.collection)
            return m_places.value(a.collection) < m_places.value(b.collection);
        const int order = m_collator.compare(a.title, b.title);
        return order != 0 ? order < 0 : a.path < b.path;
    }

private:
    QHash<QString, int> m_places;
    QCollator m_collator;
};

QString firstHeading(const QByteArray &body)
{
    const qsizetype end = std::min<qsizetype>(body.size(), 4096);
    const QList<QByteArray> lines = body.first(end).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("# "))
            return QString::fromUtf8(line.sliced(2)).trimmed();
        if (!line.trimmed().isEmpty())
            break;
    }
    return {};
}

ReadEntry readEntry(const QString &root, const QString &path, const Profile &profile)
{
    ReadEntry result;
    result.info.path = path;
    const Result<FileContents> file = readFile(QFile::encodeName(root + u'/' + path));
    if (!file) {
        result.unread = true;
        return result;
    }
    const Entry entry = Entry::read(file->bytes);
    result.info = Library::describe(path, entry, profile);
    if (entry.state() == Entry::State::Readable)
        result.fields.add(entry.frontMatter());
    return result;
}

/// The collection of a folder that the profile says nothing about.
QString nameOfFolder(const QString &folder, const Profile &profile)
{
    const Collection *namesake = profile.collection(folder);
    return namesake && !namesake->isInferred ? folder + u'/' : folder;
}

/// The collection that an entry belongs to; its fields are looked at only where a filter asks for them.
std::optional<Collection> collectionIn(const Profile &profile, const QString &path, const Entry &entry)
{
    const bool asksForFields =
        std::any_of(profile.collections.begin(), profile.collections.end(),
                    [&path](const Collection &collection) { return collection.filter && collection.holds(path); });
    return asksForFields ? profile.collectionOf(path, entry.value({})) : profile.collectionOf(path);
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

const QStringList &markdownSuffixes()
{
    static const QStringList suffixes { QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("mkd") };
    return suffixes;
}

} // namespace

QStringList Library::entryPaths(const QString &root)
{
    QStringList paths;
    collectFiles(root, {}, markdownSuffixes(), &paths);
    if (paths.isEmpty())
        collectFiles(root, {}, { QStringLiteral("txt") }, &paths);
    return paths;
}

Result<Library> Library::load(const QString &root, const std::stop_token &stop,
                              const std::function<void(int, int)> &progress)
{
    const QFileInfo folder(root);
    if (!folder.isDir()) {
        return std::unexpected(Error {
            .code = ErrorCode::NotFound,
            .message = QCoreApplication::translate("Library", "There is no folder “%1”. It may have been moved or "
                                                              "renamed; open it where it is now.")
                           .arg(QDir::toNativeSeparators(root)),
            .file = root });
    }
    if (!folder.isReadable() || !folder.isExecutable()) {
        return std::unexpected(Error {
            .code = ErrorCode::Unreadable,
            .message = QCoreApplication::translate("Library", "The folder “%1” cannot be read. Ask its owner for "
                                                              "permission to read it.")
                           .arg(QDir::toNativeSeparators(root)),
            .file = root });
    }

    Library library;
    library.m_root = folder.canonicalFilePath();
    const QStringList paths = library.findProfile(entryPaths(library.m_root));
    const auto total = static_cast<int>(paths.size());
    QHash<QString, FieldInference> fields;
    constexpr int Batch = 256;
    for (int done = 0; done < total; done += Batch) {
        if (stop.stop_requested())
            return std::unexpected(Error { .code = ErrorCode::Cancelled });
        if (progress)
            progress(done, total);
        const QList<ReadEntry> batch =
            QtConcurrent::blockingMapped(paths.mid(done, Batch), [&library](const QString &path) {
                return readEntry(library.m_root, path, library.m_profile);
            });
        for (const ReadEntry &entry : batch) {
            if (entry.unread) {
                library.m_unreadFiles.append(entry.info.path);
                continue;
            }
            library.m_entries.append(entry.info);
            fields[entry.info.collection].merge(entry.fields);
        }
    }
    library.findCollections(fields);
    library.markTranslations();
    if (progress)
        progress(total, total);
    return library;
}

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

/// Finds the profile and gives the entries' paths: those of its collections' own kinds of files too.
QStringList Library::findProfile(QStringList paths)
{
    const ProfileReading found = ProfileFinder::find(paths, [this](const QString &path) -> std::optional<QByteArray> {
        const Result<FileContents> file = readFile(QFile::encodeName(m_root + u'/' + path));
        return file ? std::optional(file->bytes) : std::nullopt;
    });
    m_profile = found.profile;
    m_profile.findNamingFields();
    m_profileFaults = found.faults;
    QStringList suffixes;
    for (const Collection &collection : std::as_const(m_profile.collections)) {
        const QString suffix = collection.extension.toLower();
        const bool isData = collection.format == Collection::Format::Data;
        if (collection.files.isEmpty() && !isData && !markdownSuffixes().contains(suffix))
            suffixes += suffix;
    }
    if (suffixes.isEmpty())
        return paths;
    paths.clear();
    collectFiles(m_root, {}, markdownSuffixes() + suffixes, &paths);
    return paths;
}

EntryInfo Library::describe(const QString &path, const Entry &entry, const Profile &profile)
{
    EntryInfo info;
    info.path = path;
    info.unreadable = entry.state() == Entry::State::Unreadable;
    // What can be read with certainty all the same names the entry, as it will when it is mended.
    const Entry readable = info.unreadable ? mended(entry, diagnose(entry)) : entry;
    const Collection collection = collectionIn(profile, path, readable).value_or(Collection {});
    const bool isKnown = !collection.name.isEmpty();
    info.collection = isKnown ? collection.name : nameOfFolder(folderOf(path), profile);
    YamlPath root;
    if (isKnown && collection.i18n.isOn()) {
        const QString locale = collection.localeOf(path);
        root = collection.fieldsRoot(locale);
        if (locale != collection.i18n.defaultLocale)
            info.locale = locale;
    }
    const YamlValue title = readable.value(root.child(collection.identifierField));
    if (title.isScalar())
        info.title = QString::fromUtf8(title.text).simplified();
    for (const QByteArray &field : collection.namingFields) {
        const Result<YamlPath> below = YamlPath::fromString(field);
        const YamlValue name = below ? readable.value(root.joined(*below)) : YamlValue();
        if (name.isScalar() && !name.text.isEmpty())
            info.names.insert(field, name.text);
    }
    if (info.title.isEmpty() && readable.state() != Entry::State::Unreadable)
        info.title = firstHeading(readable.body());
    if (info.title.isEmpty())
        info.title = isKnown ? collection.slugOf(path) : QFileInfo(path).completeBaseName();
    return info;
}

QString Library::name() const
{
    return QFileInfo(m_root).fileName();
}

void Library::findCollections(const QHash<QString, FieldInference> &fields)
{
    for (Collection &collection : m_profile.collections) {
        const FieldInference seen = fields.value(collection.name);
        fillIn(&collection, seen.fields());
        collection.usedValues = seen.usedValues();
    }
    QStringList names = fields.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (m_profile.collection(name))
            continue;
        Collection collection = inferredCollection(name);
        const FieldInference seen = fields.value(name);
        collection.fields = seen.fields();
        collection.usedValues = seen.usedValues();
        m_profile.collections.append(collection);
    }
    std::sort(m_entries.begin(), m_entries.end(), EntryOrder(m_profile.collections));
}

/// `name.es.md` beside `name.md` is its Spanish translation.
void Library::markTranslations()
{
    static const QRegularExpression localized(
        QStringLiteral("\\A(.+)\\.([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)\\.(\\w+)\\z"));
    QSet<QString> paths;
    for (const EntryInfo &entry : std::as_const(m_entries))
        paths.insert(entry.path);
    for (EntryInfo &entry : m_entries) {
        const QRegularExpressionMatch match = localized.match(entry.path);
        if (entry.locale.isEmpty() && match.hasMatch() && paths.contains(match.captured(1) + u'.' + match.captured(3)))
            entry.locale = match.captured(2);
    }
}

Collection Library::collectionOf(const QString &path) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&path](const EntryInfo &candidate) { return candidate.path == path; });
    const Collection *known = entry == m_entries.end() ? nullptr : m_profile.collection(entry->collection);
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

void Library::update(const EntryInfo &info)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&info](const EntryInfo &entry) { return entry.path == info.path; });
    const bool isNew = known == m_entries.end();
    EntryInfo updated = info;
    if (!isNew) {
        updated.locale = known->locale;
        m_entries.erase(known);
    }
    if (!m_profile.collection(info.collection)) {
        const auto place = std::find_if(m_profile.collections.begin(), m_profile.collections.end(),
                                        [&info](const Collection &collection) {
                                            return collection.isInferred && collection.name > info.collection;
                                        });
        m_profile.collections.insert(place, inferredCollection(info.collection));
    }
    const EntryOrder order(m_profile.collections);
    m_entries.insert(std::upper_bound(m_entries.begin(), m_entries.end(), updated, order), updated);
    if (isNew)
        markTranslations();
}

} // namespace Commonplace
