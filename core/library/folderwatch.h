// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QSocketNotifier;

namespace Commonplace {

/// Tells when something in a folder changes: a file written, made, removed, renamed or given other rights. By
/// inotify(7), one watch a folder: QFileSystemWatcher tells of a file that is written in place only where that file has
/// a watch of its own, and there are not enough of these for a large library. Needs an event loop; belongs to one
/// thread.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(QObject *parent = nullptr);
    ~FolderWatch() override;

    enum class Added {
        New,   ///< It is watched from now on.
        Known, ///< It was watched already, and is the same folder.
        Gone,  ///< There is no such folder, or it may not be read.
        None,  ///< The system has no watches left, or none at all.
    };
    /// Watches a folder (absolute), without those in it. A folder that took a watched one's place is New.
    Added add(const QString &folder);
    void remove(const QString &folder);

Q_SIGNALS:
    /// `isContent`: the file `name` was written to.
    void changed(const QString &folder, const QString &name, bool isContent);
    /// More happened than could be told: anything may have changed.
    void overflowed();

private:
    void read();

    int m_file = -1;
    QSocketNotifier *m_notifier = nullptr;
    QHash<int, QString> m_folders;
    QHash<QString, int> m_watches;
};

} // namespace Commonplace
