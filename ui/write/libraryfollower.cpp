// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/libraryfollower.h"

#include "library/entryreading.h"
#include "library/libraryindex.h"
#include "library/libraryloader.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace Commonplace {

namespace {

/// A library with what was read of it; taking in thousands of entries is no work for the UI thread.
struct Followed {
    Library library;
    QStringList changed {};
};

QList<EntryReading> readWithIndex(const Library &library, const LibraryChanges &changes, const QString &indexFolder)
{
    if (indexFolder.isEmpty())
        return readChanges(library, changes);
    LibraryIndex index(library.root(), indexFolder);
    return readChanges(library, changes, &index);
}

Followed takeIn(Library library, const LibraryChanges &changes, const QString &indexFolder)
{
    const QList<EntryReading> readings = readWithIndex(library, changes, indexFolder);
    if (!readings.isEmpty() || !changes.vanished.isEmpty())
        library.apply(readings, changes.vanished);
    Followed followed { .library = std::move(library) };
    for (const EntryReading &reading : readings)
        followed.changed.append(reading.info.path);
    return followed;
}

} // namespace

LibraryFollower::LibraryFollower(std::function<Library()> library, const LibraryScan &scan, QString indexFolder,
                                 QThreadPool *pool, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_indexFolder(std::move(indexFolder))
    , m_pool(pool)
{
    const Library now = m_library();
    m_watcher = new LibraryWatcher(now.root(), now.suffixes(), scan, {}, this);
    connect(m_watcher, &LibraryWatcher::changed, this, [this](const LibraryChanges &changes) {
        m_waiting.append(changes);
        readNext();
    });
    connect(m_watcher, &LibraryWatcher::folderGone, this, &LibraryFollower::folderGone);
}

void LibraryFollower::readNext()
{
    if (m_isReading || m_waiting.isEmpty())
        return;
    const LibraryChanges changes = m_waiting.takeFirst();
    if (changes.profileChanged)
        Q_EMIT profileChanged();
    m_isReading = true;
    QtConcurrent::run(m_pool, takeIn, m_library(), changes, m_indexFolder)
        .then(this, [this, vanished = changes.vanished](const Followed &read) {
            m_isReading = false;
            if (!read.changed.isEmpty() || !vanished.isEmpty())
                Q_EMIT followed(read.library, read.changed, vanished);
            readNext();
        });
}

} // namespace Commonplace
