// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "links/linkverdict.h"

#include <QHash>
#include <QList>
#include <QSqlQuery>
#include <QStringList>

#include <optional>

namespace Commonplace {

/// What is remembered of addresses from one check to the next, in one SQLite file: the last verdict, when it was last
/// seen alive, and on which separate days it failed. Its loss costs only asking again, and the count of days.
///
/// What works needs no file: without one (trouble() says why) nothing is recalled, and everything else goes on. A
/// database that is broken is put aside (`FILE.broken`) and made anew; a file that is no database is left alone.
///
/// Several processes may use one file; each counts a day once. One object is used on the thread that made it. Calls
/// block for milliseconds, up to two seconds while another process writes. CI carries it from one run to the next as
/// any file, after the program has ended.
class LinkMemory
{
public:
    struct Item {
        QString address; ///< LinkAddress::text(), or fullText() where the place in the page was looked for.
        LinkVerdict verdict;
    };

    /// `file` empty: none. The file and its folder are made where there are none.
    explicit LinkMemory(const QString &file);
    ~LinkMemory();
    Q_DISABLE_COPY_MOVE(LinkMemory)

    /// Of both programs, in the person's cache folder.
    [[nodiscard]] static QString defaultFile();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Why nothing is remembered, or what was lost: one or two sentences for people; empty where all is well.
    [[nodiscard]] QString trouble() const { return m_trouble; }

    /// The last verdicts of those addresses that were ever asked for, however old.
    [[nodiscard]] QHash<QString, LinkVerdict> recall(const QStringList &addresses);

    /// Adds to verdicts what is known from before (when last alive, on how many days it failed, and that it is broken
    /// when these are enough), keeps them, and gives them back in the same order. Unasked ones are passed through.
    [[nodiscard]] QList<LinkVerdict> remember(const QList<Item> &items);

    /// Whether an address with this last verdict has to be asked again: all but what was Alive or Moved less than
    /// `keepDays` days ago.
    [[nodiscard]] static bool isDue(const LinkVerdict &last, int keepDays, const QDateTime &now);

private:
    struct Known {
        LinkVerdict verdict;
        QDate lastFailed;
    };

    void open();
    bool openDatabase();
    void close();
    std::optional<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    [[nodiscard]] std::optional<Known> find(const QString &address);
    void keep(const QString &address, const Known &known);
    [[nodiscard]] static Known completed(const LinkVerdict &verdict, const std::optional<Known> &before);

    QString m_file;
    QString m_connection;
    QString m_trouble;
    bool m_isOpen = false;
    bool m_isBroken = false;
};

} // namespace Commonplace
