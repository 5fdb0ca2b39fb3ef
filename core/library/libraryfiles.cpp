// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Commonplace {

namespace {

struct CloseFolder {
    void operator()(DIR *folder) const { closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

FileIdentity identityFrom(const struct stat &info)
{
    constexpr qint64 Second = 1'000'000'000;
    return { .inode = info.st_ino,
             .size = info.st_size,
             .modifiedNs = info.st_mtim.tv_sec * Second + info.st_mtim.tv_nsec,
             .changedNs = info.st_ctim.tv_sec * Second + info.st_ctim.tv_nsec };
}

/// Walks the folders of one library.
class Scanner
{
public:
    Scanner(const QString &root, const QStringList &suffixes, ScanDepth depth)
        : m_root(root)
        , m_suffixes(suffixes)
        , m_depth(depth)
    {
    }

    void scan(const QString &folder)
    {
        const QByteArray place = QFile::encodeName(folder.isEmpty() ? m_root : m_root + u'/' + folder);
        // O_NOFOLLOW: a folder that has become a link since it was listed is not followed either.
        const int file =
            open(place.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | (folder.isEmpty() ? 0 : O_NOFOLLOW));
        const Folder open(file < 0 ? nullptr : fdopendir(file));
        if (!open) {
            if (errno == EACCES || errno == EPERM)
                m_scan.notes.append({ .path = folder, .reason = FileNote::Reason::FolderUnread });
            return;
        }
        m_scan.folders.append(folder);
        std::vector<QByteArray> names;
        while (const dirent *child = readdir(open.get())) {
            if (child->d_name[0] != '.')
                names.emplace_back(child->d_name);
        }
        std::sort(names.begin(), names.end());
        const QString prefix = folder.isEmpty() ? QString() : folder + u'/';
        for (const QByteArray &name : names)
            look(dirfd(open.get()), name, prefix);
    }

    LibraryScan take() { return std::move(m_scan); }

private:
    void look(int folder, const QByteArray &bytes, const QString &prefix)
    {
        struct stat info {};
        if (fstatat(folder, bytes.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0)
            return; // It has vanished meanwhile.
        const QString name = QFile::decodeName(bytes);
        if (S_ISDIR(info.st_mode)) {
            if (!isEntryFolder(name))
                return;
            if (QFile::encodeName(name) != bytes)
                m_scan.notes.append({ .path = prefix + name, .reason = FileNote::Reason::UnreadName });
            else if (m_depth == ScanDepth::Folder)
                m_scan.folders.append(prefix + name);
            else
                scan(prefix + name);
            return;
        }
        if (S_ISLNK(info.st_mode)) {
            noteLink(prefix + name);
            return;
        }
        if (!S_ISREG(info.st_mode) || !isEntryName(name, m_suffixes))
            return;
        if (QFile::encodeName(name) != bytes) {
            m_scan.notes.append({ .path = prefix + name, .reason = FileNote::Reason::UnreadName });
            return;
        }
        m_scan.files.append({ .path = prefix + name, .identity = identityFrom(info) });
    }

    /// A link within the library leads to what is found there; one that leads out is left out, and that is told where
    /// it would be an entry or a folder of entries.
    void noteLink(const QString &path)
    {
        const QFileInfo target(m_root + u'/' + path);
        const QString real = target.canonicalFilePath();
        const bool isInside = real.isEmpty() || real == m_root || real.startsWith(m_root + u'/');
        const QString name = target.fileName();
        const bool matters = target.isDir() ? isEntryFolder(name) : isEntryName(name, m_suffixes);
        if (!isInside && matters)
            m_scan.notes.append({ .path = path, .reason = FileNote::Reason::LeadsOut });
    }

    QString m_root;
    QStringList m_suffixes;
    ScanDepth m_depth;
    LibraryScan m_scan;
};

} // namespace

QString messageOf(const FileNote &note)
{
    switch (note.reason) {
    case FileNote::Reason::Unreadable:
        return QCoreApplication::translate("Library", "“%1” could not be read and is left out. Check that you may read "
                                                      "it.")
            .arg(note.path);
    case FileNote::Reason::LeadsOut:
        return QCoreApplication::translate("Library", "“%1” is a link to something outside the library and is left "
                                                      "out. Copy what it leads to into the library if it belongs "
                                                      "there.")
            .arg(note.path);
    case FileNote::Reason::UnreadName:
        return QCoreApplication::translate("Library", "The name “%1” is no valid text, so it is left out. Give it "
                                                      "another name.")
            .arg(note.path);
    case FileNote::Reason::FolderUnread:
        return QCoreApplication::translate("Library", "The folder “%1” cannot be read; what is in it is left out. Ask "
                                                      "its owner for permission to read it.")
            .arg(note.path);
    case FileNote::Reason::SameNameAs:
        return QCoreApplication::translate("Library", "“%1” and “%2” are one file on computers that do not tell such "
                                                      "names apart. Give one of them another name.")
            .arg(note.path, note.other);
    }
    return {};
}

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.first(slash);
}

const QStringList &markdownSuffixes()
{
    static const QStringList suffixes { QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("mkd") };
    return suffixes;
}

bool isEntryName(const QString &name, const QStringList &suffixes)
{
    static const QSet<QString> others { QStringLiteral("readme"),          QStringLiteral("license"),
                                        QStringLiteral("licence"),         QStringLiteral("changelog"),
                                        QStringLiteral("contributing"),    QStringLiteral("code_of_conduct"),
                                        QStringLiteral("code-of-conduct"), QStringLiteral("security"),
                                        QStringLiteral("authors") };
    if (name.startsWith(u'.'))
        return false;
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot >= 0 && suffixes.contains(name.sliced(dot + 1).toLower())
           && !others.contains(name.first(name.indexOf(u'.')).toLower());
}

bool isEntryFolder(const QString &name)
{
    static const QSet<QString> others { QStringLiteral("node_modules"), QStringLiteral("_site"),
                                        QStringLiteral("vendor"), QStringLiteral("_layouts"),
                                        QStringLiteral("_includes") };
    return !name.startsWith(u'.') && !others.contains(name);
}

LibraryScan scanLibrary(const QString &root, const QStringList &suffixes, const QString &folder, ScanDepth depth)
{
    Scanner scanner(root, suffixes, depth);
    scanner.scan(folder);
    return scanner.take();
}

QList<FileNote> collidingNames(const QList<LibraryFile> &files)
{
    QList<FileNote> notes;
    QHash<QString, QString> seen;
    seen.reserve(files.size());
    for (const LibraryFile &file : files) {
        const QString folded = file.path.normalized(QString::NormalizationForm_C).toCaseFolded();
        const auto same = seen.constFind(folded);
        if (same == seen.cend())
            seen.insert(folded, file.path);
        else
            notes.append({ .path = file.path, .reason = FileNote::Reason::SameNameAs, .other = *same });
    }
    return notes;
}

std::optional<FileIdentity> identityOf(const QString &root, const QString &path)
{
    struct stat info {};
    const QByteArray place = QFile::encodeName(root + u'/' + path);
    if (lstat(place.constData(), &info) != 0 || !S_ISREG(info.st_mode))
        return std::nullopt;
    return identityFrom(info);
}

} // namespace Commonplace
