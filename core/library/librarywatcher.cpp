// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarywatcher.h"

#include "library/libraryobserver.h"

namespace Commonplace {

LibraryWatcher::LibraryWatcher(const QString &root, const QStringList &suffixes, const LibraryScan &known,
                               const WatchOptions &options, QObject *parent)
    : QObject(parent)
{
    auto *observer = new LibraryObserver(root, suffixes, known, options);
    observer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, observer, &LibraryObserver::start);
    connect(&m_thread, &QThread::finished, observer, &QObject::deleteLater);
    connect(observer, &LibraryObserver::changed, this, &LibraryWatcher::changed);
    connect(observer, &LibraryObserver::watching, this, &LibraryWatcher::watching);
    connect(observer, &LibraryObserver::polling, this, &LibraryWatcher::polling);
    connect(observer, &LibraryObserver::folderGone, this, &LibraryWatcher::folderGone);
    m_thread.setObjectName(QStringLiteral("library watcher"));
    m_thread.start(QThread::LowPriority);
}

LibraryWatcher::~LibraryWatcher()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace Commonplace
