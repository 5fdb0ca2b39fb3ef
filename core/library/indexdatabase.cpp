// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/indexdatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <chrono>
#include <tuple>

namespace Commonplace {

namespace {

/// Of the tables and of what stands in them: an index of another version is made anew. Count up whenever reading an
/// entry or folding its texts gives something else.
constexpr int Version = 1;

/// `names` and `texts` hold no copy of the texts, only the words (contentless, SQLite 3.43). `names` is small, and
/// its prefixes are kept, so that the first letters of a word find entries without counting through all texts.
/// Words are folded before they get there (foldedWords()); the tokenizer need only find the spaces.
QStringList schema()
{
    const QString words = QStringLiteral("content='', contentless_delete=1, "
                                         "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co M*'\"");
    return { QStringLiteral("CREATE TABLE entries (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, "
                            "inode INTEGER, size INTEGER, modified INTEGER, changed INTEGER, profile BLOB, "
                            "title TEXT, collection TEXT, locale TEXT, unreadable INTEGER, shape BLOB, "
                            "searchable INTEGER NOT NULL DEFAULT 0)"),
             QStringLiteral("CREATE TABLE facts (entry INTEGER PRIMARY KEY, version INTEGER, bytes BLOB)"),
             QStringLiteral("CREATE TABLE properties (key TEXT NOT NULL, value TEXT NOT NULL, entry INTEGER NOT NULL, "
                            "PRIMARY KEY (key, value, entry)) WITHOUT ROWID"),
             QStringLiteral("CREATE INDEX properties_of ON properties (entry)"),
             QStringLiteral("CREATE VIRTUAL TABLE names USING fts5(title, others, prefix='1 2 3', %1)").arg(words),
             QStringLiteral("CREATE VIRTUAL TABLE texts USING fts5(title, others, fields, body, %1)").arg(words),
             // Words are gathered in memory, by far more than FTS5 does by itself: fewer pieces to be merged later.
             QStringLiteral("INSERT INTO texts (texts, rank) VALUES ('hashsize', 33554432)"),
             QStringLiteral("PRAGMA user_version = %1").arg(Version) };
}

} // namespace

IndexDatabase::IndexDatabase(const QString &file)
    : m_file(file)
    , m_connection(QUuid::createUuid().toString())
{
    const QString folder = QFileInfo(file).path();
    if (!QDir().mkpath(folder))
        return;
    // The words of a person's texts are nobody else's to read.
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // While another process makes the file, or is the last to close it, SQLite does not always wait as it is told to.
    constexpr int Attempts = 40;
    constexpr std::chrono::milliseconds Pause(25);
    for (int attempt = 0; attempt < Attempts && !open() && m_isBusy; ++attempt) {
        close();
        m_isBusy = false;
        QThread::sleep(Pause);
    }
    if (m_isOpen || !m_isBroken)
        return;
    discard();
    close();
    m_isBroken = false;
    open();
}

IndexDatabase::~IndexDatabase()
{
    close();
}

bool IndexDatabase::open()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_file);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    m_isOpen = database.open();
    // What a power cut takes from an index can be had again.
    for (const char *setting : { "journal_mode = WAL", "synchronous = OFF", "temp_store = MEMORY" })
        m_isOpen = m_isOpen && run(QStringLiteral("PRAGMA ") + QLatin1StringView(setting));
    m_isOpen = m_isOpen && (hasSchema() || makeSchema());
    return m_isOpen;
}

bool IndexDatabase::hasSchema()
{
    std::optional<QSqlQuery> found =
        run(QStringLiteral("SELECT user_version, (SELECT count(*) FROM sqlite_schema WHERE "
                           "name IN ('entries', 'facts', 'properties', 'names', 'texts')) "
                           "FROM pragma_user_version"));
    if (!found || !found->next())
        return false;
    const int version = found->value(0).toInt();
    const bool isWhole = version == Version && found->value(1).toInt() == 5;
    m_isBroken = m_isBroken || (version != 0 && !isWhole);
    return isWhole;
}

/// Two processes may make it at once: who comes second finds it made.
bool IndexDatabase::makeSchema()
{
    if (m_isBroken)
        return false;
    return transact([this] {
        if (hasSchema())
            return true;
        const QStringList statements = schema();
        return std::all_of(statements.begin(), statements.end(),
                           [this](const QString &statement) { return run(statement).has_value(); });
    });
}

void IndexDatabase::close()
{
    m_isOpen = false;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

/// A process that has the file open keeps it, without a name, until it closes it.
void IndexDatabase::discard()
{
    m_isOpen = false;
    for (const char *suffix : { "", "-wal", "-shm" })
        QFile::remove(m_file + QLatin1StringView(suffix));
}

void IndexDatabase::judge(const QSqlError &error)
{
    constexpr int Busy = 5;
    constexpr int Corrupt = 11;
    constexpr int NoDatabase = 26;
    const int code = error.nativeErrorCode().toInt() & 0xFF; // without what extends it
    m_isBusy = m_isBusy || code == Busy;
    if (code != Corrupt && code != NoDatabase)
        return;
    m_isBroken = true;
    discard();
}

std::optional<QSqlQuery> IndexDatabase::prepare(const QString &statement)
{
    if (!m_isOpen)
        return std::nullopt;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (query.prepare(statement))
        return query;
    const QSqlError error = query.lastError();
    query = QSqlQuery(QString(), QSqlDatabase());
    judge(error);
    return std::nullopt;
}

bool IndexDatabase::execute(QSqlQuery *query)
{
    if (!m_isOpen)
        return false;
    if (query->exec())
        return true;
    judge(query->lastError());
    return false;
}

std::optional<QSqlQuery> IndexDatabase::run(const QString &statement, const QVariantList &values)
{
    std::optional<QSqlQuery> query = prepare(statement);
    if (!query)
        return std::nullopt;
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values[i]);
    if (!execute(&*query))
        return std::nullopt;
    return query;
}

} // namespace Commonplace
