// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "library/librarywatcher.h"

#include <QObject>

#include <functional>

class QThreadPool;

namespace Commonplace {

/// Follows what other programs do to the open library's files: reads what has changed and takes it in, off the UI
/// thread, and tells what came of it, in the order in which it happened. UI thread.
class LibraryFollower : public QObject
{
    Q_OBJECT

public:
    /// `library` gives the library as it is now, each time that changes are about to be taken into it. The index of the
    /// library is kept in `indexFolder`; empty: none. Jobs run on `pool`, which must outlive it.
    LibraryFollower(std::function<Library()> library, const LibraryScan &scan, QString indexFolder, QThreadPool *pool,
                    QObject *parent = nullptr);

Q_SIGNALS:
    /// The library that was given last, with what has become of these files since.
    void followed(const Commonplace::Library &library, const QStringList &changed, const QStringList &vanished);
    /// The library has another profile now: it would have to be opened anew.
    void profileChanged();
    /// The folder is not there any more.
    void folderGone();

private:
    void readNext();

    std::function<Library()> m_library;
    QString m_indexFolder;
    QThreadPool *m_pool;
    LibraryWatcher *m_watcher;
    QList<LibraryChanges> m_waiting;
    bool m_isReading = false;
};

} // namespace Commonplace
