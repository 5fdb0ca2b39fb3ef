// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/folderwatch.h"
#include "library/ignoredfiles.h"
#include "library/librarywatcher.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace Commonplace {

/// What LibraryWatcher does on its thread.
class LibraryObserver : public QObject
{
    Q_OBJECT

public:
    LibraryObserver(QString root, QStringList suffixes, const LibraryScan &known, const WatchOptions &options);

    void start();

Q_SIGNALS:
    void changed(const Commonplace::LibraryChanges &changes);
    void watching();
    void polling();
    void folderGone();

private:
    using Files = QHash<QString, FileIdentity>;

    void note(const QString &folder, const QString &name, bool isContent);
    void lookSoon();
    void look();
    void lookAt(const QString &folder);
    void enter(const QString &folder);
    void leave(const QString &folder);
    void compare(const QString &folder, const Files &now);
    void finishAppeared();
    void findMoves();
    bool watch(const QString &folder);
    void startPolling();
    bool profileHasChanged();

    QString m_root;
    QStringList m_suffixes;
    WatchOptions m_options;
    QHash<QString, Files> m_folders; ///< By folder, the files in it and not below.
    IgnoredFiles m_ignored;
    QHash<QString, FileIdentity> m_profileFiles;
    FolderWatch *m_watch = nullptr; // a child
    QTimer *m_quiet = nullptr;      // children
    QTimer *m_longest = nullptr;
    QTimer *m_polling = nullptr;
    QSet<QString> m_dirty;   ///< Folders in which something happened.
    QSet<QString> m_written; ///< Files that were written to, whatever their times tell.
    bool m_lookAtAll = true;
    bool m_isGone = false;
    bool m_isPolling = false; ///< For good: there are no watches.

    LibraryChanges m_changes; ///< Of the current look.
    QHash<QString, FileIdentity> m_appeared;
    QHash<QString, FileIdentity> m_vanished;
};

} // namespace Commonplace
