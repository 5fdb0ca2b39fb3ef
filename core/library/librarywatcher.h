// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/libraryfiles.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <chrono>
#include <utility>

namespace Commonplace {

/// What happened to a library's files since it was last told. Paths are relative to the library.
struct LibraryChanges {
    QStringList changed {};
    QStringList appeared {};
    QStringList vanished {};
    /// Of those that vanished and appeared: what was the same file under another path, from and to.
    QList<std::pair<QString, QString>> moved {};
    /// A file that the profile is read from is another, or there is one now: the library has to be loaded anew.
    bool profileChanged = false;

    [[nodiscard]] bool isEmpty() const
    {
        return changed.isEmpty() && appeared.isEmpty() && vanished.isEmpty() && !profileChanged;
    }
    friend bool operator==(const LibraryChanges &, const LibraryChanges &) = default;
};

struct WatchOptions {
    std::chrono::milliseconds quiet { 120 };    ///< Changes are told once nothing more has come for so long,
    std::chrono::milliseconds longest { 1000 }; ///< but after this at the latest.
    std::chrono::milliseconds polling { 5000 }; ///< How often all is looked at where watches do not do.
    enum class Way { Watches, Polling };
    Way way = Way::Watches;
};

/// Follows the files of a library that other programs change: editors, sync programs, git. Only the folders in which
/// something happened are looked at again; where the system has no watches left, all of them every few seconds. What is
/// no entry (see scanLibrary(), IgnoredFiles) is not told. A file that changes while it is told is told again.
///
/// Works on a thread of its own and tells on the one it lives in. Never touches a file.
class LibraryWatcher : public QObject
{
    Q_OBJECT

public:
    /// `known` is what the library was loaded from (LoadedLibrary::scan): what has changed since then is told too.
    LibraryWatcher(const QString &root, const QStringList &suffixes, const LibraryScan &known,
                   const WatchOptions &options = {}, QObject *parent = nullptr);
    /// Waits for the thread's current look at the disk.
    ~LibraryWatcher() override;

Q_SIGNALS:
    void changed(const Commonplace::LibraryChanges &changes);
    /// All that had changed when the watcher was made has been told; from now on it watches.
    void watching();
    /// The system has no watches left (or polling was asked for): changes are seen some seconds later.
    void polling();
    /// The library's folder is not there any more (moved, or its disk taken out). Its entries are not told as vanished;
    /// when it comes back, what is different then is.
    void folderGone();

private:
    QThread m_thread;
};

} // namespace Commonplace
