// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/pastlibrary.h"

#include "git/gitpath.h"
#include "library/libraryfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace Commonplace {

namespace {

bool isRead(const QString &path)
{
    static const QStringList others { QStringLiteral("txt"), QStringLiteral("text"), QStringLiteral("yml"),
                                      QStringLiteral("yaml") };
    const QString suffix = QFileInfo(path).suffix().toLower();
    return markdownSuffixes().contains(suffix) || others.contains(suffix);
}

/// Does a link at `path` lead to another place below the folder that paths are relative to?
bool staysInside(const QString &path, const QString &target)
{
    const QString place = QDir::cleanPath(folderOf(path) + u'/' + target);
    return !target.startsWith(u'/') && place != u".." && !place.startsWith(u"../");
}

/// Writes the files of one version. Reports what goes wrong once, at the end.
class Restorer
{
public:
    explicit Restorer(QString root)
        : m_root(std::move(root))
    {
    }

    void write(const QString &path, const QByteArray &content)
    {
        const QString folder = folderOf(path);
        if (!m_folders.contains(folder)) {
            m_isDone = QDir().mkpath(m_root + u'/' + folder) && m_isDone;
            m_folders.insert(folder);
        }
        QFile file(m_root + u'/' + path);
        m_isDone = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(content) == content.size()
                   && file.flush() && m_isDone;
    }

    void link(const QString &path, const QByteArray &target)
    {
        const QString to = QFile::decodeName(target);
        if (staysInside(path, to) && QDir().mkpath(m_root + u'/' + folderOf(path)))
            QFile::link(to, m_root + u'/' + path);
    }

    [[nodiscard]] bool isDone() const { return m_isDone; }

private:
    QString m_root;
    QSet<QString> m_folders;
    bool m_isDone = true;
};

} // namespace

PastLibrary::PastLibrary(std::unique_ptr<QTemporaryDir> folder)
    : m_folder(std::move(folder))
    , m_root(QFileInfo(m_folder->path()).canonicalFilePath())
{
}

Result<PastLibrary> PastLibrary::restore(const Revision &revision, const std::stop_token &stop)
{
    PastLibrary library(std::make_unique<QTemporaryDir>());
    const Error noRoom { .code = ErrorCode::Unwritable,
                         .message = QCoreApplication::translate(
                                        "Library", "The version “%1” could not be written to the folder for temporary "
                                                   "files, “%2”. Make room there, and try again.")
                                        .arg(revision.name(), QDir::tempPath()) };
    if (!library.m_folder->isValid())
        return std::unexpected(noRoom);
    const Result<QList<RevisionFile>> files = revision.files(stop);
    if (!files)
        return std::unexpected(files.error());

    Restorer restorer(library.m_root);
    QStringList paths;
    QByteArrayList objects;
    QStringList links;
    QByteArrayList targets;
    for (const RevisionFile &file : *files) {
        const QString path = QFile::decodeName(file.path);
        // A name that is no text is none of an entry, and git itself lets no path lead out.
        if (!GitPath::checked(file.path) || QFile::encodeName(path) != file.path)
            continue;
        if (file.kind == RevisionFile::Kind::Link) {
            links += path;
            targets += file.object;
        } else if (isRead(path)) {
            paths += path;
            objects += file.object;
        } else {
            restorer.write(path, {});
        }
    }
    const Result<void> read = revision.read(
        objects, [&](qsizetype i, const QByteArray &content) { restorer.write(paths[i], content); }, stop);
    if (!read)
        return std::unexpected(read.error());
    // After all files, so that none is written through a link.
    const Result<void> linked =
        revision.read(targets, [&](qsizetype i, const QByteArray &content) { restorer.link(links[i], content); }, stop);
    if (!linked)
        return std::unexpected(linked.error());
    if (!restorer.isDone())
        return std::unexpected(noRoom);
    return library;
}

} // namespace Commonplace
