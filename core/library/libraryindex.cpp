// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryindex.h"

#include "entry/atomicfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentMap>

namespace Commonplace {

namespace {

/// SQLite's whole numbers have a sign; an inode's bits are kept, not its value.
qint64 asSigned(quint64 number)
{
    return static_cast<qint64>(number);
}

QVariantList valuesOf(const EntryReading &reading, const QByteArray &profile)
{
    const EntryInfo &info = reading.info;
    const FileIdentity &file = reading.identity;
    return { info.path,  asSigned(file.inode), file.size,   file.modifiedNs, file.changedNs, profile,
             info.title, info.collection,      info.locale, info.unreadable, reading.shape };
}

void bind(QSqlQuery *query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values[i]);
}

} // namespace

LibraryIndex::LibraryIndex(const QString &root, const QString &cache)
    : m_database(fileFor(root, cache))
{
}

QString LibraryIndex::cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
           + QStringLiteral("/commonplace/libraries");
}

QString LibraryIndex::fileFor(const QString &root, const QString &cache)
{
    const QString place = QFileInfo(root).canonicalFilePath();
    QString name;
    const QString folder = QFileInfo(place).fileName().left(40);
    for (const QChar sign : folder)
        name += sign.isLetterOrNumber() ? sign : u'-';
    const QByteArray hash = QCryptographicHash::hash(QFile::encodeName(place), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1/%2-%3.sqlite").arg(cache, name, QLatin1StringView(hash.first(16)));
}

QHash<QString, EntryReading> LibraryIndex::entries(const QByteArray &profile, int factsVersion)
{
    QHash<QString, EntryReading> known;
    const QString columns = QStringLiteral("path, inode, size, modified, changed, title, collection, locale, "
                                           "unreadable, shape");
    std::optional<QSqlQuery> rows =
        factsVersion == 0
            ? m_database.run(QStringLiteral("SELECT %1 FROM entries WHERE profile = ?").arg(columns), { profile })
            : m_database.run(QStringLiteral("SELECT %1, bytes FROM entries JOIN facts ON entry = id "
                                            "WHERE profile = ? AND version = ?")
                                 .arg(columns),
                             { profile, factsVersion });
    while (rows && rows->next()) {
        EntryReading reading { .info = { .path = rows->value(0).toString(),
                                         .title = rows->value(5).toString(),
                                         .collection = rows->value(6).toString(),
                                         .locale = rows->value(7).toString(),
                                         .unreadable = rows->value(8).toBool() },
                               .shape = rows->value(9).toByteArray(),
                               .identity = { .inode = static_cast<quint64>(rows->value(1).toLongLong()),
                                             .size = rows->value(2).toLongLong(),
                                             .modifiedNs = rows->value(3).toLongLong(),
                                             .changedNs = rows->value(4).toLongLong() } };
        if (factsVersion != 0)
            reading.facts = rows->value(10).toByteArray();
        known.insert(reading.info.path, reading);
    }
    return known;
}

void LibraryIndex::store(const QList<EntryReading> &readings, const QByteArray &profile, int factsVersion)
{
    if (readings.isEmpty())
        return;
    m_database.transact([&] {
        std::optional<QSqlQuery> entry = m_database.prepare(QStringLiteral(
            "INSERT INTO entries (path, inode, size, modified, changed, profile, title, collection, locale, "
            "unreadable, shape, searchable) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) "
            "ON CONFLICT (path) DO UPDATE SET inode = excluded.inode, size = excluded.size, "
            "modified = excluded.modified, changed = excluded.changed, profile = excluded.profile, "
            "title = excluded.title, collection = excluded.collection, locale = excluded.locale, "
            "unreadable = excluded.unreadable, shape = excluded.shape, searchable = 0"));
        const QString which = QStringLiteral("(SELECT id FROM entries WHERE path = ?)");
        std::optional<QSqlQuery> facts = m_database.prepare(
            factsVersion == 0
                ? QStringLiteral("DELETE FROM facts WHERE entry = %1").arg(which)
                : QStringLiteral("REPLACE INTO facts (entry, version, bytes) VALUES (%1, ?, ?)").arg(which));
        if (!entry || !facts)
            return false;
        for (const EntryReading &reading : readings) {
            if (reading.unread || reading.gone) {
                if (!forget(reading.info.path))
                    return false;
                continue;
            }
            bind(&*entry, valuesOf(reading, profile));
            bind(&*facts, factsVersion == 0 ? QVariantList { reading.info.path }
                                            : QVariantList { reading.info.path, factsVersion, reading.facts });
            if (!m_database.execute(&*entry) || !m_database.execute(&*facts))
                return false;
        }
        return true;
    });
}

std::optional<qint64> LibraryIndex::idOf(const QString &path)
{
    std::optional<QSqlQuery> found = m_database.run(QStringLiteral("SELECT id FROM entries WHERE path = ?"), { path });
    return found && found->next() ? std::optional(found->value(0).toLongLong()) : std::nullopt;
}

bool LibraryIndex::forget(const QString &path)
{
    const std::optional<qint64> id = idOf(path);
    if (!id)
        return m_database.isOpen();
    const QStringList statements { QStringLiteral("DELETE FROM names WHERE rowid = ?"),
                                   QStringLiteral("DELETE FROM texts WHERE rowid = ?"),
                                   QStringLiteral("DELETE FROM properties WHERE entry = ?"),
                                   QStringLiteral("DELETE FROM facts WHERE entry = ?"),
                                   QStringLiteral("DELETE FROM entries WHERE id = ?") };
    return std::all_of(statements.begin(), statements.end(), [this, &id](const QString &statement) {
        return m_database.run(statement, { *id }).has_value();
    });
}

void LibraryIndex::remove(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_database.transact([this, &paths] {
        return std::all_of(paths.begin(), paths.end(), [this](const QString &path) { return forget(path); });
    });
}

QByteArray LibraryIndex::facts(const QString &path, int version)
{
    std::optional<QSqlQuery> found = m_database.run(
        QStringLiteral("SELECT bytes FROM facts JOIN entries ON entry = id WHERE path = ? AND version = ?"),
        { path, version });
    return found && found->next() ? found->value(0).toByteArray() : QByteArray();
}

void LibraryIndex::setFacts(const QString &path, int version, const QByteArray &facts)
{
    setFacts({ { path, facts } }, version);
}

void LibraryIndex::setFacts(const QHash<QString, QByteArray> &facts, int version)
{
    if (facts.isEmpty())
        return;
    m_database.transact([&] {
        std::optional<QSqlQuery> set = m_database.prepare(
            QStringLiteral("REPLACE INTO facts (entry, version, bytes) SELECT id, ?, ? FROM entries WHERE path = ?"));
        for (auto one = facts.cbegin(); set && one != facts.cend(); ++one) {
            bind(&*set, { version, *one, one.key() });
            if (!m_database.execute(&*set))
                return false;
        }
        return set.has_value();
    });
}

QStringList LibraryIndex::paths()
{
    return pathsWhere(QStringLiteral("1"));
}

QStringList LibraryIndex::unsearchable()
{
    return pathsWhere(QStringLiteral("searchable = 0"));
}

QStringList LibraryIndex::pathsWhere(const QString &condition)
{
    QStringList paths;
    std::optional<QSqlQuery> rows =
        m_database.run(QStringLiteral("SELECT path FROM entries WHERE %1 ORDER BY id").arg(condition));
    while (rows && rows->next())
        paths.append(rows->value(0).toString());
    return paths;
}

void LibraryIndex::addTexts(const QList<SearchTexts> &texts)
{
    m_database.transact([&] {
        std::optional<QSqlQuery> names =
            m_database.prepare(QStringLiteral("REPLACE INTO names (rowid, title, others) VALUES (?, ?, ?)"));
        std::optional<QSqlQuery> words = m_database.prepare(
            QStringLiteral("REPLACE INTO texts (rowid, title, others, fields, body) VALUES (?, ?, ?, ?, ?)"));
        std::optional<QSqlQuery> clear = m_database.prepare(QStringLiteral("DELETE FROM properties WHERE entry = ?"));
        std::optional<QSqlQuery> property =
            m_database.prepare(QStringLiteral("INSERT OR IGNORE INTO properties (entry, key, value) VALUES (?, ?, ?)"));
        std::optional<QSqlQuery> done =
            m_database.prepare(QStringLiteral("UPDATE entries SET searchable = 1 WHERE id = ?"));
        if (!names || !words || !clear || !property || !done)
            return false;
        const auto run = [this](QSqlQuery *query, const QVariantList &values) {
            bind(query, values);
            return m_database.execute(query);
        };
        for (const SearchTexts &entry : texts) {
            const std::optional<qint64> id = idOf(entry.path);
            if (!id)
                continue; // It has vanished meanwhile.
            bool isAdded = run(&*names, { *id, entry.title, entry.names })
                           && run(&*words, { *id, entry.title, entry.names, entry.fields, entry.body })
                           && run(&*clear, { *id }) && run(&*done, { *id });
            for (const auto &[key, value] : entry.properties)
                isAdded = isAdded && run(&*property, { *id, key, value });
            if (!isAdded)
                return false;
        }
        return true;
    });
}

void LibraryIndex::updateTexts(const QString &root, const Profile &profile, const std::stop_token &stop,
                               const std::function<void(int, int)> &progress)
{
    const QStringList paths = unsearchable();
    const auto total = static_cast<int>(paths.size());
    constexpr int Batch = 128;
    for (int done = 0; done < total && isUsable() && !stop.stop_requested(); done += Batch) {
        if (progress)
            progress(done, total);
        addTexts(QtConcurrent::blockingMapped(paths.mid(done, Batch), [&](const QString &path) {
            const Result<FileContents> file = readFile(QFile::encodeName(root + u'/' + path));
            return searchTexts(path, Entry::read(file ? file->bytes : QByteArray()), profile);
        }));
    }
}

} // namespace Commonplace
