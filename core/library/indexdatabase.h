// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <optional>

namespace Commonplace {

/// A library's index file: an SQLite database whose loss costs nothing but time. What is broken, of another version or
/// no database at all is deleted and made anew; where that cannot be, there is none, and that is no error.
///
/// Several processes may have one open: readers and one writer do not wait for each other (WAL), writers wait for each
/// other for two seconds and then leave what they had to write unwritten. One object is one connection: it is to be
/// used on the thread that made it.
class IndexDatabase
{
public:
    /// Opens, and makes the file's folder and the file where there are none.
    explicit IndexDatabase(const QString &file);
    ~IndexDatabase();
    Q_DISABLE_COPY_MOVE(IndexDatabase)

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QString file() const { return m_file; }

    /// Runs a statement with its values; nothing where it fails. A database that turns out to be broken is deleted
    /// then, and closed for this object.
    [[nodiscard]] std::optional<QSqlQuery> run(const QString &statement, const QVariantList &values = {});

    /// A statement to be run many times with execute(); nothing where it cannot be.
    [[nodiscard]] std::optional<QSqlQuery> prepare(const QString &statement);
    [[nodiscard]] bool execute(QSqlQuery *query);

    /// Writes all or nothing: what `write` ran, where it gives true.
    template <typename Function>
    bool transact(const Function &write)
    {
        // IMMEDIATE: who may not write learns it at once, not in the middle.
        if (!run(QStringLiteral("BEGIN IMMEDIATE")))
            return false;
        const bool isDone = write() && m_isOpen && run(QStringLiteral("COMMIT")).has_value();
        if (!isDone && m_isOpen)
            std::ignore = run(QStringLiteral("ROLLBACK"));
        return isDone;
    }

private:
    bool open();
    bool hasSchema();
    bool makeSchema();
    void close();
    void discard();
    void judge(const QSqlError &error);

    QString m_file;
    QString m_connection;
    bool m_isOpen = false;
    bool m_isBusy = false;   ///< Another process was in the way.
    bool m_isBroken = false; ///< Or of another version: not to be used, and not to be kept.
};

} // namespace Commonplace
