// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/folderwatch.h"

#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstring>
#include <sys/inotify.h>
#include <unistd.h>

namespace Commonplace {

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent)
    , m_file(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (m_file < 0)
        return;
    m_notifier = new QSocketNotifier(m_file, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &FolderWatch::read);
}

FolderWatch::~FolderWatch()
{
    delete m_notifier;
    if (m_file >= 0)
        close(m_file);
}

FolderWatch::Added FolderWatch::add(const QString &folder)
{
    if (m_file < 0)
        return Added::None;
    constexpr quint32 Events = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_MODIFY
                               | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
    const int watch = inotify_add_watch(m_file, QFile::encodeName(folder).constData(), Events);
    if (watch < 0) {
        const bool isGone = errno == ENOENT || errno == ENOTDIR || errno == EACCES || errno == ELOOP;
        return isGone ? Added::Gone : Added::None;
    }
    // The same folder keeps its number, also when it has been renamed.
    const QString known = m_folders.value(watch);
    if (known == folder)
        return Added::Known;
    if (!known.isEmpty())
        m_watches.remove(known);
    if (const auto old = m_watches.constFind(folder); old != m_watches.cend()) {
        inotify_rm_watch(m_file, *old);
        m_folders.remove(*old);
    }
    m_folders.insert(watch, folder);
    m_watches.insert(folder, watch);
    return Added::New;
}

void FolderWatch::remove(const QString &folder)
{
    const auto watch = m_watches.constFind(folder);
    if (watch == m_watches.cend())
        return;
    inotify_rm_watch(m_file, *watch);
    m_folders.remove(*watch);
    m_watches.erase(watch);
}

void FolderWatch::read()
{
    // As inotify(7) reads: a buffer aligned for the events, each followed by its name.
    alignas(inotify_event) std::array<char, 65536> buffer {};
    for (;;) {
        const ssize_t size = ::read(m_file, buffer.data(), buffer.size());
        if (size <= 0)
            return;
        for (ssize_t at = 0; at < size;) {
            inotify_event event {};
            std::memcpy(&event, buffer.data() + at, sizeof event);
            const char *name = buffer.data() + at + sizeof event;
            at += static_cast<ssize_t>(sizeof event) + event.len;
            if ((event.mask & IN_Q_OVERFLOW) != 0) {
                Q_EMIT overflowed();
                continue;
            }
            const QString folder = m_folders.value(event.wd);
            if (folder.isEmpty())
                continue;
            if ((event.mask & IN_IGNORED) != 0) {
                m_folders.remove(event.wd);
                m_watches.remove(folder);
            }
            const bool isContent = (event.mask & (IN_CLOSE_WRITE | IN_MODIFY)) != 0;
            Q_EMIT changed(folder, event.len > 0 ? QFile::decodeName(name) : QString(), isContent);
        }
    }
}

} // namespace Commonplace
