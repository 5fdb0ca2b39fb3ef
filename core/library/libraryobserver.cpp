// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryobserver.h"

#include "profile/profilefinder.h"

#include <QDateTime>
#include <QFileInfo>

namespace Commonplace {

LibraryObserver::LibraryObserver(QString root, QStringList suffixes, const LibraryScan &known,
                                 const WatchOptions &options)
    : m_root(std::move(root))
    , m_suffixes(std::move(suffixes))
    , m_options(options)
{
    for (const QString &folder : known.folders)
        m_folders.insert(folder, {});
    for (const LibraryFile &file : known.files)
        m_folders[folderOf(file.path)].insert(file.path, file.identity);
}

void LibraryObserver::start()
{
    const auto timer = [this](std::chrono::milliseconds interval, bool isSingle) {
        auto *made = new QTimer(this);
        made->setInterval(interval);
        made->setSingleShot(isSingle);
        return made;
    };
    m_quiet = timer(m_options.quiet, true);
    m_longest = timer(m_options.longest, true);
    m_polling = timer(m_options.polling, false);
    connect(m_quiet, &QTimer::timeout, this, &LibraryObserver::look);
    connect(m_longest, &QTimer::timeout, this, &LibraryObserver::look);
    connect(m_polling, &QTimer::timeout, this, [this] {
        m_lookAtAll = true;
        look();
    });
    m_watch = new FolderWatch(this);
    connect(m_watch, &FolderWatch::changed, this, &LibraryObserver::note);
    connect(m_watch, &FolderWatch::overflowed, this, [this] {
        m_lookAtAll = true;
        lookSoon();
    });
    if (m_options.way == WatchOptions::Way::Polling)
        startPolling();
    const QStringList profilePaths = ProfileFinder::profilePaths();
    for (const QString &path : profilePaths) {
        if (const std::optional<FileIdentity> file = identityOf(m_root, path))
            m_profileFiles.insert(path, *file);
        if (!folderOf(path).isEmpty())
            std::ignore = watch(folderOf(path));
    }
    const QStringList folders = m_folders.keys();
    for (const QString &folder : folders)
        std::ignore = watch(folder);
    m_ignored = IgnoredFiles::below(m_root);
    look();
    Q_EMIT watching();
}

void LibraryObserver::note(const QString &folder, const QString &name, bool isContent)
{
    const QString relative = folder.mid(m_root.size() + 1);
    const QString path = relative.isEmpty() ? name : relative + u'/' + name;
    // What git is to ignore may be any of the files below.
    if (name == u".gitignore")
        m_lookAtAll = true;
    else if (name.startsWith(u'.'))
        return; // Temporary files of editors, and of Commonplace.
    if (isContent && isEntryName(name, m_suffixes))
        m_written.insert(path);
    m_dirty.insert(relative);
    lookSoon();
}

void LibraryObserver::lookSoon()
{
    m_quiet->start();
    if (!m_longest->isActive())
        m_longest->start();
}

void LibraryObserver::look()
{
    m_quiet->stop();
    m_longest->stop();
    const bool isGone = !QFileInfo(m_root).isDir();
    if (isGone && !m_isGone)
        Q_EMIT folderGone();
    if (isGone && !m_isGone)
        m_polling->start(); // There is nothing that a watch could tell.
    if (!isGone && m_isGone && !m_isPolling)
        m_polling->stop();
    m_lookAtAll = m_lookAtAll || m_isGone;
    m_isGone = isGone;
    if (isGone)
        return;
    m_changes = {};
    m_changes.profileChanged = profileHasChanged();
    if (std::exchange(m_lookAtAll, false)) {
        m_ignored = IgnoredFiles::below(m_root);
        m_dirty.clear();
        const QStringList known = m_folders.keys();
        m_dirty = QSet<QString>(known.begin(), known.end());
        m_dirty.insert(QString());
    }
    QStringList dirty(m_dirty.begin(), m_dirty.end());
    m_dirty.clear();
    dirty.sort(); // Folders before what is in them.
    for (const QString &folder : std::as_const(dirty))
        lookAt(folder);
    finishAppeared();
    findMoves();
    m_written.clear();
    for (QStringList *paths : { &m_changes.changed, &m_changes.appeared, &m_changes.vanished })
        paths->sort();
    if (!m_changes.isEmpty())
        Q_EMIT changed(m_changes);
}

/// A folder in which something happened: its files, and which folders came and went.
void LibraryObserver::lookAt(const QString &folder)
{
    // One that is in an ignored or skipped folder, watched for the profile's sake.
    if (!m_folders.contains(folder) && !folder.isEmpty())
        return;
    // Before it is looked at, so that nothing falls between; again, for it may have been away meanwhile.
    std::ignore = watch(folder);
    const LibraryScan scan = scanLibrary(m_root, m_suffixes, folder, ScanDepth::Folder);
    if (scan.folders.isEmpty()) {
        leave(folder);
        return;
    }
    Files now;
    for (const LibraryFile &file : scan.files) {
        if (!m_ignored.contains(file.path))
            now.insert(file.path, file.identity);
    }
    compare(folder, now);
    const QStringList below = scan.folders.sliced(1);
    const QStringList known = m_folders.keys();
    for (const QString &child : known) {
        if (!child.isEmpty() && folderOf(child) == folder && (!below.contains(child) || m_ignored.contains(child)))
            leave(child);
    }
    for (const QString &child : below) {
        if (m_ignored.contains(child))
            continue;
        if (!m_folders.contains(child))
            enter(child);
        else if (watch(child)) // Another folder of that name.
            lookAt(child);
    }
}

void LibraryObserver::enter(const QString &folder)
{
    m_folders.insert(folder, {});
    lookAt(folder);
}

void LibraryObserver::leave(const QString &folder)
{
    const QStringList known = m_folders.keys();
    for (const QString &child : known) {
        if (child != folder && !child.startsWith(folder + u'/'))
            continue;
        compare(child, {});
        m_folders.remove(child);
        m_watch->remove(m_root + u'/' + child);
    }
}

void LibraryObserver::compare(const QString &folder, const Files &now)
{
    constexpr qint64 Recent = 2'000'000'000;
    const qint64 nowNs = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    const Files before = std::exchange(m_folders[folder], now);
    for (auto file = before.cbegin(); file != before.cend(); ++file) {
        const auto same = now.constFind(file.key());
        // Written twice within a tick of the clock, a file looks as it did after the first time.
        const bool isWritten = m_written.contains(file.key()) && file->modifiedNs > nowNs - Recent;
        if (same == now.cend())
            m_vanished.insert(file.key(), *file);
        else if (*same != *file || isWritten)
            m_changes.changed.append(file.key());
    }
    for (auto file = now.cbegin(); file != now.cend(); ++file) {
        if (!before.contains(file.key()))
            m_appeared.insert(file.key(), *file);
    }
}

/// Asks git, once for all new files, which of them are none of the library's.
void LibraryObserver::finishAppeared()
{
    if (m_appeared.isEmpty())
        return;
    m_ignored = IgnoredFiles::below(m_root);
    m_appeared.removeIf(
        [this](const std::pair<const QString &, FileIdentity &> &file) { return m_ignored.contains(file.first); });
    const QStringList folders = m_folders.keys();
    for (const QString &folder : folders) {
        if (m_ignored.contains(folder)) {
            m_folders.remove(folder);
            m_watch->remove(m_root + u'/' + folder);
        } else {
            m_folders[folder].removeIf([this](const std::pair<const QString &, FileIdentity &> &file) {
                return m_ignored.contains(file.first);
            });
        }
    }
}

void LibraryObserver::findMoves()
{
    const auto key = [](const FileIdentity &file) {
        return std::pair { file.inode, std::pair { file.size, file.modifiedNs } };
    };
    QHash<std::pair<quint64, std::pair<qint64, qint64>>, QString> sources;
    for (auto file = m_vanished.cbegin(); file != m_vanished.cend(); ++file) {
        // A folder that was renamed and entered before it was left: it is still there.
        if (m_appeared.remove(file.key()) > 0) {
            m_changes.changed.append(file.key());
            continue;
        }
        m_changes.vanished.append(file.key());
        sources.insert(key(*file), file.key());
    }
    for (auto file = m_appeared.cbegin(); file != m_appeared.cend(); ++file) {
        m_changes.appeared.append(file.key());
        if (const QString source = sources.take(key(*file)); !source.isEmpty())
            m_changes.moved.append({ source, file.key() });
    }
    std::sort(m_changes.moved.begin(), m_changes.moved.end());
    m_vanished.clear();
    m_appeared.clear();
}

/// Whether the folder was not watched before.
bool LibraryObserver::watch(const QString &folder)
{
    if (m_options.way == WatchOptions::Way::Polling)
        return false;
    const FolderWatch::Added added = m_watch->add(folder.isEmpty() ? m_root : m_root + u'/' + folder);
    if (added == FolderWatch::Added::None)
        startPolling();
    return added == FolderWatch::Added::New;
}

void LibraryObserver::startPolling()
{
    if (m_isPolling)
        return;
    m_isPolling = true;
    m_polling->start();
    Q_EMIT polling();
}

bool LibraryObserver::profileHasChanged()
{
    QHash<QString, FileIdentity> now;
    const QStringList paths = ProfileFinder::profilePaths();
    for (const QString &path : paths) {
        if (const std::optional<FileIdentity> file = identityOf(m_root, path))
            now.insert(path, *file);
    }
    return std::exchange(m_profileFiles, now) != now;
}

} // namespace Commonplace
