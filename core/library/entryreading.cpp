// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/entryreading.h"

#include "entry/atomicfile.h"
#include "entry/entry.h"
#include "profile/fieldinference.h"

#include <QDateTime>
#include <QFile>
#include <QtConcurrentMap>

namespace Commonplace {

namespace {

/// A file that was changed this shortly before it was read may be changed again without its times showing it: they
/// are no finer than the system's clock ticks, and coarser on some file systems.
constexpr qint64 ClockTickNs = 50'000'000;

} // namespace

FileIdentity identityOf(const FileStamp &stamp, qint64 nowNs)
{
    if (std::max(stamp.modifiedNs, stamp.changedNs) > nowNs - ClockTickNs)
        return {};
    return { .inode = stamp.inode, .size = stamp.size, .modifiedNs = stamp.modifiedNs, .changedNs = stamp.changedNs };
}

EntryReading readEntry(const QString &root, const QString &path, const Profile &profile, const FactsMaker &facts)
{
    EntryReading reading { .info = { .path = path } };
    const qint64 nowNs = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    const Result<FileContents> file = readFile(QFile::encodeName(root + u'/' + path));
    if (!file) {
        reading.gone = file.error().code == ErrorCode::NotFound;
        reading.unread = !reading.gone;
        return reading;
    }
    const Entry entry = Entry::read(file->bytes);
    reading.info = Library::describe(path, entry, profile);
    reading.identity = identityOf(file->stamp, nowNs);
    if (entry.state() == Entry::State::Readable)
        reading.shape = FieldInference::shapeOf(entry.frontMatter());
    if (facts.make)
        reading.facts = facts.make(path, entry, profile);
    return reading;
}

QList<EntryReading> readEntries(const QString &root, const QStringList &paths, const Profile &profile,
                                const FactsMaker &facts)
{
    return QtConcurrent::blockingMapped(paths,
                                        [&](const QString &path) { return readEntry(root, path, profile, facts); });
}

} // namespace Commonplace
