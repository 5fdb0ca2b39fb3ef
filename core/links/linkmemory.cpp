// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linkmemory.h"

#include "links/verdictjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStandardPaths>
#include <QTimeZone>
#include <QUuid>

namespace Commonplace {

using namespace Qt::StringLiterals;

namespace {

using State = LinkVerdict::State;

constexpr int Version = 1;
constexpr int DaysKept = 400; ///< What nobody asked for in so long is in no library any more.

QVariant seconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toSecsSinceEpoch()) : QVariant();
}

QDateTime time(const QVariant &seconds)
{
    return seconds.isNull() ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), QTimeZone::UTC);
}

/// Empty files are what SQLite takes for new databases.
bool mayBeDatabase(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return true; // SQLite says what is wrong
    const QByteArray head = file.read(16);
    return head.isEmpty() || head == QByteArrayView("SQLite format 3\0", 16);
}

bool isAlive(const LinkVerdict &verdict)
{
    return verdict.state == State::Alive || verdict.state == State::Moved;
}

} // namespace

LinkMemory::LinkMemory(const QString &file)
    : m_file(file)
    , m_connection(QUuid::createUuid().toString())
{
    if (!file.isEmpty())
        open();
}

LinkMemory::~LinkMemory()
{
    close();
}

QString LinkMemory::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/commonplace/links.sqlite"_s;
}

void LinkMemory::open()
{
    const QString shown = QDir::toNativeSeparators(m_file);
    if (!mayBeDatabase(m_file)) {
        m_trouble = QCoreApplication::translate("LinkMemory", "“%1” is not a file of remembered links, so nothing is "
                                                              "remembered. Name another one, or remove it.")
                        .arg(shown);
        return;
    }
    std::ignore = QDir().mkpath(QFileInfo(m_file).path()); // what is wrong shows when the file is opened
    if (openDatabase())
        return;
    close();
    if (m_isBroken) {
        const QString aside = m_file + u".broken"_s;
        QFile::remove(aside);
        for (const QString &suffix : { u"-wal"_s, u"-shm"_s })
            QFile::remove(m_file + suffix);
        m_isBroken = false;
        if (QFile::rename(m_file, aside) && openDatabase()) {
            m_trouble = QCoreApplication::translate("LinkMemory", "What was remembered of links could not be read, and "
                                                                  "is begun anew; the old file is “%1”.")
                            .arg(QDir::toNativeSeparators(aside));
            return;
        }
        close();
    }
    m_trouble = QCoreApplication::translate("LinkMemory", "“%1” cannot be opened and written to, so nothing is "
                                                          "remembered of links. See whether its folder may be "
                                                          "written to.")
                    .arg(shown);
}

bool LinkMemory::openDatabase()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    m_isOpen = database.open();
    const QString day = QString::number(QDateTime::currentSecsSinceEpoch() - qint64 { DaysKept } * 86400);
    // The schema is made where there is none, whoever comes first; the last statement shows that it can be written to.
    const QStringList statements {
        u"PRAGMA journal_mode = WAL"_s,
        u"PRAGMA synchronous = NORMAL"_s,
        u"BEGIN IMMEDIATE"_s,
        u"CREATE TABLE IF NOT EXISTS links_%1 (address TEXT PRIMARY KEY, verdict BLOB NOT NULL, state TEXT NOT NULL, "
        "checked INTEGER NOT NULL, alive INTEGER, failing_since TEXT, failed TEXT, days INTEGER NOT NULL) "
        "WITHOUT ROWID"_s.arg(Version),
        u"DELETE FROM links_%1 WHERE checked < %2"_s.arg(Version).arg(day),
        u"COMMIT"_s,
    };
    for (const QString &statement : statements)
        m_isOpen = m_isOpen && run(statement).has_value();
    return m_isOpen;
}

void LinkMemory::close()
{
    m_isOpen = false;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

std::optional<QSqlQuery> LinkMemory::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool isDone = query.prepare(statement);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    isDone = isDone && query.exec();
    if (isDone)
        return query;
    constexpr int Corrupt = 11;
    constexpr int NoDatabase = 26;
    const int code = query.lastError().nativeErrorCode().toInt() & 0xFF; // without what extends it
    m_isBroken = m_isBroken || code == Corrupt || code == NoDatabase;
    return std::nullopt;
}

std::optional<LinkMemory::Known> LinkMemory::find(const QString &address)
{
    std::optional<QSqlQuery> query =
        run(u"SELECT verdict, state, checked, alive, failing_since, failed, days FROM links_%1 WHERE address = ?"_s.arg(
                Version),
            { address });
    if (!query || !query->next())
        return std::nullopt;
    Known known;
    known.verdict = verdictFromJson(query->value(0).toByteArray());
    if (query->value(1).toString() == nameOf(State::Broken))
        known.verdict.state = State::Broken; // also after days of failing
    known.verdict.checkedAt = time(query->value(2));
    known.verdict.lastAlive = time(query->value(3));
    known.verdict.failingSince = QDate::fromString(query->value(4).toString(), Qt::ISODate);
    known.lastFailed = QDate::fromString(query->value(5).toString(), Qt::ISODate);
    known.verdict.failingDays = query->value(6).toInt();
    return known;
}

void LinkMemory::keep(const QString &address, const Known &known)
{
    const LinkVerdict &verdict = known.verdict;
    const bool isKept =
        run(u"INSERT OR REPLACE INTO links_%1 (address, verdict, state, checked, alive, failing_since, failed, days) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(Version),
            { address, toJson(verdict), nameOf(verdict.state), seconds(verdict.checkedAt), seconds(verdict.lastAlive),
              verdict.failingSince.toString(Qt::ISODate), known.lastFailed.toString(Qt::ISODate), verdict.failingDays })
            .has_value();
    if (!isKept && m_trouble.isEmpty())
        m_trouble = QCoreApplication::translate("LinkMemory", "Not everything could be remembered in “%1”. See "
                                                              "whether there is room on the disk.")
                        .arg(QDir::toNativeSeparators(m_file));
}

LinkMemory::Known LinkMemory::completed(const LinkVerdict &verdict, const std::optional<Known> &before)
{
    Known now { verdict, {} };
    if (isAlive(verdict))
        now.verdict.lastAlive = verdict.checkedAt;
    else if (before)
        now.verdict.lastAlive = before->verdict.lastAlive;
    if (verdict.state != State::Unreachable)
        return now;
    const QDate day = verdict.checkedAt.toUTC().date();
    const bool isFirst = !before || before->verdict.failingDays == 0 || !before->lastFailed.isValid();
    // A clock that was put back counts no day twice.
    const bool isAnother = !isFirst && day > before->lastFailed;
    now.verdict.failingSince = isFirst ? day : before->verdict.failingSince;
    now.verdict.failingDays = isFirst ? 1 : before->verdict.failingDays + (isAnother ? 1 : 0);
    now.lastFailed = isFirst || isAnother ? day : before->lastFailed;
    if (now.verdict.failingDays >= LinkVerdict::DaysUntilBroken)
        now.verdict.state = State::Broken;
    return now;
}

QHash<QString, LinkVerdict> LinkMemory::recall(const QStringList &addresses)
{
    QHash<QString, LinkVerdict> verdicts;
    if (!m_isOpen)
        return verdicts;
    const bool isWhole = run(u"BEGIN"_s).has_value(); // one look at the file instead of thousands
    for (const QString &address : addresses) {
        if (const std::optional<Known> known = find(address))
            verdicts.insert(address, known->verdict);
    }
    if (isWhole)
        std::ignore = run(u"COMMIT"_s);
    return verdicts;
}

QList<LinkVerdict> LinkMemory::remember(const QList<Item> &items)
{
    QList<LinkVerdict> verdicts;
    verdicts.reserve(items.size());
    const bool isWriting = m_isOpen && run(u"BEGIN IMMEDIATE"_s).has_value();
    for (const auto &[address, verdict] : items) {
        if (verdict.state == State::Unasked) {
            verdicts.append(verdict);
            continue;
        }
        const Known known = completed(verdict, m_isOpen ? find(address) : std::nullopt);
        if (isWriting)
            keep(address, known);
        verdicts.append(known.verdict);
    }
    if (isWriting && !run(u"COMMIT"_s))
        std::ignore = run(u"ROLLBACK"_s);
    return verdicts;
}

bool LinkMemory::isDue(const LinkVerdict &last, int keepDays, const QDateTime &now)
{
    // A time to come is of a clock that was wrong.
    return !isAlive(last) || last.checkedAt > now || last.checkedAt.addDays(keepDays) <= now;
}

} // namespace Commonplace
