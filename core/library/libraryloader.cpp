// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryloader.h"

#include "entry/atomicfile.h"
#include "library/ignoredfiles.h"
#include "library/libraryindex.h"
#include "profile/profilefinder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QtConcurrentRun>

namespace Commonplace {

namespace {

Result<void> checkFolder(const QString &root)
{
    const QFileInfo folder(root);
    if (!folder.isDir()) {
        return std::unexpected(Error {
            .code = ErrorCode::NotFound,
            .message = QCoreApplication::translate("Library", "There is no folder “%1”. It may have been moved or "
                                                              "renamed; open it where it is now.")
                           .arg(QDir::toNativeSeparators(root)),
            .file = root });
    }
    if (!folder.isReadable() || !folder.isExecutable()) {
        return std::unexpected(Error {
            .code = ErrorCode::Unreadable,
            .message = QCoreApplication::translate("Library", "The folder “%1” cannot be read. Ask its owner for "
                                                              "permission to read it.")
                           .arg(QDir::toNativeSeparators(root)),
            .file = root });
    }
    return {};
}

QStringList textSuffixes()
{
    return { QStringLiteral("txt") };
}

/// Markdown files, else text files.
LibraryScan scanEntries(const QString &root, QStringList *suffixes)
{
    *suffixes = markdownSuffixes();
    LibraryScan scan = scanLibrary(root, *suffixes);
    if (!scan.files.isEmpty())
        return scan;
    LibraryScan texts = scanLibrary(root, textSuffixes());
    if (!texts.files.isEmpty())
        *suffixes = textSuffixes();
    return texts;
}

void leaveOut(const IgnoredFiles &ignored, LibraryScan *scan)
{
    if (ignored.isEmpty())
        return;
    scan->files.removeIf([&ignored](const LibraryFile &file) { return ignored.contains(file.path); });
    scan->folders.removeIf([&ignored](const QString &folder) { return ignored.contains(folder); });
    scan->notes.removeIf([&ignored](const FileNote &note) { return ignored.contains(note.path); });
}

QStringList pathsOf(const QList<LibraryFile> &files)
{
    QStringList paths;
    paths.reserve(files.size());
    for (const LibraryFile &file : files)
        paths.append(file.path);
    return paths;
}

/// The suffixes that only the profile's collections know.
QStringList ownSuffixes(const Profile &profile)
{
    QStringList suffixes;
    for (const Collection &collection : profile.collections) {
        const QString suffix = collection.extension.toLower();
        const bool isData = collection.format == Collection::Format::Data;
        if (collection.files.isEmpty() && !isData && !markdownSuffixes().contains(suffix))
            suffixes += suffix;
    }
    return suffixes;
}

} // namespace

/// Makes one library, step by step.
class LibraryLoader
{
public:
    LibraryLoader(const QString &root, const LoadOptions &options)
        : m_options(options)
    {
        m_loaded.library.m_root = QFileInfo(root).canonicalFilePath();
    }

    Result<LoadedLibrary> load()
    {
        QFuture<IgnoredFiles> ignored = QtConcurrent::run(&IgnoredFiles::below, library().m_root, m_options.stop);
        LibraryScan scan = scanEntries(library().m_root, &library().m_suffixes);
        leaveOut(ignored.result(), &scan);
        findProfile(&scan);
        leaveOut(ignored.result(), &scan);
        library().m_notes = scan.notes + collidingNames(scan.files);
        m_loaded.scan = std::move(scan);
        takeKnown();
        if (const Result<void> read = readOthers(); !read)
            return std::unexpected(read.error());
        library().apply(m_readings);
        return std::move(m_loaded);
    }

private:
    Library &library() { return m_loaded.library; }

    /// The profile, and a hash of all that it depends on.
    void findProfile(LibraryScan *scan)
    {
        const QStringList profilePaths = ProfileFinder::profilePaths();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QMutex mutex;
        const ProfileReading found =
            ProfileFinder::find(pathsOf(scan->files), [&, this](const QString &path) -> std::optional<QByteArray> {
                const Result<FileContents> file = readFile(QFile::encodeName(library().m_root + u'/' + path));
                if (!file)
                    return std::nullopt;
                if (profilePaths.contains(path)) {
                    const QMutexLocker lock(&mutex);
                    hash.addData(path.toUtf8() + '\0' + file->bytes + '\0');
                }
                return file->bytes;
            });
        library().m_found = found.profile;
        library().m_profile = found.profile;
        library().m_profileFaults = found.faults;
        if (const QStringList suffixes = ownSuffixes(found.profile); !suffixes.isEmpty()) {
            library().m_suffixes = markdownSuffixes() + suffixes;
            *scan = scanLibrary(library().m_root, library().m_suffixes);
        }
        hash.addData(QByteArray::number(static_cast<int>(found.profile.origin)) + found.profile.id + '\0'
                     + library().m_suffixes.join(u'|').toUtf8() + '\0'
                     + QCoreApplication::applicationVersion().toUtf8());
        library().m_profileHash = hash.result().toHex().first(32);
    }

    /// What the index knows of files that are as they were.
    void takeKnown()
    {
        if (!m_options.index) {
            m_unknown = pathsOf(m_loaded.scan.files);
            return;
        }
        QHash<QString, EntryReading> known = m_options.index->entries(library().m_profileHash, m_options.facts.version);
        for (const LibraryFile &file : std::as_const(m_loaded.scan.files)) {
            const auto entry = known.find(file.path);
            if (entry != known.end() && entry->identity == file.identity) {
                m_readings.append(std::move(*entry));
                keepFacts(m_readings.last());
            } else {
                m_unknown.append(file.path);
            }
        }
        QSet<QString> present;
        for (const LibraryFile &file : std::as_const(m_loaded.scan.files))
            present.insert(file.path);
        QStringList gone = m_options.index->paths();
        gone.removeIf([&present](const QString &path) { return present.contains(path); });
        m_options.index->remove(gone);
    }

    Result<void> readOthers()
    {
        const auto total = static_cast<int>(m_unknown.size());
        m_loaded.read = total;
        constexpr int Batch = 256;
        for (int done = 0; done < total; done += Batch) {
            if (m_options.stop.stop_requested())
                break;
            if (m_options.progress)
                m_options.progress(done, total);
            const QList<EntryReading> batch =
                readEntries(library().m_root, m_unknown.mid(done, Batch), library().m_found, m_options.facts);
            if (m_options.index)
                m_options.index->store(batch, library().m_profileHash, m_options.facts.version);
            for (const EntryReading &reading : batch) {
                m_readings.append(reading);
                keepFacts(m_readings.last());
            }
        }
        if (m_options.stop.stop_requested())
            return std::unexpected(Error { .code = ErrorCode::Cancelled });
        if (m_options.progress)
            m_options.progress(total, total);
        return {};
    }

    void keepFacts(EntryReading &reading)
    {
        if (m_options.facts.make)
            m_loaded.facts.insert(reading.info.path, std::exchange(reading.facts, {}));
    }

    LoadOptions m_options;
    LoadedLibrary m_loaded;
    QList<EntryReading> m_readings;
    QStringList m_unknown;
};

Result<LoadedLibrary> loadLibrary(const QString &root, const LoadOptions &options)
{
    if (const Result<void> folder = checkFolder(root); !folder)
        return std::unexpected(folder.error());
    return LibraryLoader(root, options).load();
}

Result<Library> Library::load(const QString &root, const std::stop_token &stop,
                              const std::function<void(int, int)> &progress)
{
    return loadLibrary(root, { .stop = stop, .progress = progress }).transform([](LoadedLibrary &&loaded) {
        return std::move(loaded.library);
    });
}

QList<EntryReading> readChanges(const Library &library, const LibraryChanges &changes, LibraryIndex *index,
                                const FactsMaker &facts)
{
    QList<EntryReading> all;
    const QStringList paths = changes.changed + changes.appeared;
    constexpr qsizetype Batch = 256;
    for (qsizetype done = 0; done < paths.size(); done += Batch) {
        const QList<EntryReading> readings =
            readEntries(library.root(), paths.mid(done, Batch), library.readingProfile(), facts);
        if (index)
            index->store(readings, library.profileHash(), facts.version);
        all += readings;
    }
    if (index)
        index->remove(changes.vanished);
    return all;
}

QStringList Library::entryPaths(const QString &root)
{
    QStringList suffixes;
    LibraryScan scan = scanEntries(QFileInfo(root).canonicalFilePath(), &suffixes);
    leaveOut(IgnoredFiles::below(root), &scan);
    return pathsOf(scan.files);
}

} // namespace Commonplace
