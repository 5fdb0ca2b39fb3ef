// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/entryreading.h"
#include "library/indexdatabase.h"
#include "library/searchtexts.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace Commonplace {

/// What is remembered of a library from one start to the next: what its entries are called and hold, by the state of
/// their files, and the words by which they are found. Safe to delete at any time; nothing in it is the only copy.
///
/// No function fails: what cannot be remembered is read again, what cannot be searched is not found (isUsable()). See
/// IndexDatabase for several processes and threads: one object a thread.
class LibraryIndex
{
public:
    /// The index of the library in `root`, in the folder `cache`. Blocks for some milliseconds.
    explicit LibraryIndex(const QString &root, const QString &cache = cacheFolder());

    /// Where indexes are kept: of both programs the same, in the person's cache folder.
    [[nodiscard]] static QString cacheFolder();
    /// The file of a library's index: named after the folder, told from others by its canonical path.
    [[nodiscard]] static QString fileFor(const QString &root, const QString &cache = cacheFolder());

    [[nodiscard]] bool isUsable() const { return m_database.isOpen(); }
    [[nodiscard]] QString file() const { return m_database.file(); }

    /// What is known of entries that were read by this profile (a hash of it), by path; those whose facts are of
    /// another version are left out. Version 0: facts are not asked for.
    [[nodiscard]] QHash<QString, EntryReading> entries(const QByteArray &profile, int factsVersion = 0);
    /// Keeps readings, and forgets what is unread or gone. Facts of version 0 are not kept, and old ones dropped.
    void store(const QList<EntryReading> &readings, const QByteArray &profile, int factsVersion = 0);
    void remove(const QStringList &paths);
    /// All entries that it has, read by whichever profile.
    [[nodiscard]] QStringList paths();

    /// One entry's facts; empty where none of this version are kept.
    [[nodiscard]] QByteArray facts(const QString &path, int version);
    void setFacts(const QString &path, int version, const QByteArray &facts);
    /// Of many entries, by path; those that are not known are passed over.
    void setFacts(const QHash<QString, QByteArray> &facts, int version);

    /// The entries that were stored since their texts were last added.
    [[nodiscard]] QStringList unsearchable();
    void addTexts(const QList<SearchTexts> &texts);
    /// Reads all that are unsearchable, in parallel, and adds their texts; what is done stays done when it is stopped.
    /// Blocks, for some seconds a thousand entries: in the background.
    void updateTexts(const QString &root, const Profile &profile, const std::stop_token &stop = {},
                     const std::function<void(int done, int total)> &progress = {});

    /// For the search.
    [[nodiscard]] IndexDatabase &database() { return m_database; }

private:
    [[nodiscard]] std::optional<qint64> idOf(const QString &path);
    [[nodiscard]] bool forget(const QString &path);
    [[nodiscard]] QStringList pathsWhere(const QString &condition);

    IndexDatabase m_database;
};

} // namespace Commonplace
