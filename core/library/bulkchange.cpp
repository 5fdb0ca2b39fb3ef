// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/bulkchange.h"

#include "entry/entry.h"
#include "entry/filemove.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace Commonplace {

namespace {

Error failure(ErrorCode code, const QString &message, const QString &path)
{
    return { .code = code, .message = message.arg(path), .file = path };
}

/// The files of one request, changed one by one.
class BulkWriter
{
public:
    explicit BulkWriter(const BulkRequest &request)
        : m_request(request)
        , m_root(QFileInfo(request.root).canonicalFilePath())
    {
    }

    /// Does what is asked of one file, and tells of it. False where it could not be done.
    bool change(const FileChange &change)
    {
        return note(change.path, [&] { return changed(change); });
    }

    bool bringBack(const ChangedFile &file)
    {
        return note(file.path, [&] { return broughtBack(file); });
    }

    /// Brings back what was done so far: what is left are the failures.
    void takeBack()
    {
        const QList<ChangedFile> changed = std::exchange(m_outcome.changed, {});
        for (const ChangedFile &file : changed) {
            if (const Result<ChangedFile> done = broughtBack(file); !done)
                m_outcome.failures.append(done.error());
        }
    }

    void take(const QList<ChangedFile> &changed) { m_outcome.changed = changed; }

    [[nodiscard]] BulkOutcome finish()
    {
        m_outcome.message = m_request.message;
        if (m_request.repository && !m_outcome.changed.isEmpty())
            keepVersion();
        for (const ChangedFile &file : std::as_const(m_outcome.changed)) {
            if (file.newPath != file.path)
                removeEmptyFolders(file.path);
        }
        return m_outcome;
    }

private:
    template <typename Work>
    bool note(const QString &path, const Work &work)
    {
        const Result<ChangedFile> done = work();
        if (done) {
            m_outcome.changed.append(*done);
            return true;
        }
        Error error = done.error();
        error.file = path;
        m_outcome.failures.append(error);
        return false;
    }

    [[nodiscard]] Result<ChangedFile> changed(const FileChange &change) const
    {
        const Result<FileContents> file = read(change.path, change.hash);
        if (!file)
            return std::unexpected(file.error());
        if (change.isRemoved)
            return removed(change.path, *file);
        const Result<QByteArray> bytes = applied(file->bytes, change.edits);
        if (!bytes)
            return std::unexpected(bytes.error());
        const bool wasReadable = Entry::read(file->bytes).state() != Entry::State::Unreadable;
        if (wasReadable && Entry::read(*bytes).state() == Entry::State::Unreadable) {
            return std::unexpected(
                failure(ErrorCode::Refused,
                        QCoreApplication::translate(
                            "BulkChange", "The changes of “%1” do not fit together. Make them one at a time."),
                        change.path));
        }
        return written(change.path, *file, change.newPath.isEmpty() ? change.path : change.newPath, *bytes);
    }

    [[nodiscard]] Result<ChangedFile> broughtBack(const ChangedFile &file) const
    {
        if (file.newPath.isEmpty()) {
            if (const Result<void> folder = makeFolder(file.path); !folder)
                return std::unexpected(folder.error());
            const Result<FileStamp> stamp = writeFile(bytePath(file.path), file.before, std::nullopt, disk());
            if (!stamp)
                return std::unexpected(stamp.error());
            return ChangedFile { .path = {}, .newPath = file.path, .before = {}, .hash = stamp->hash };
        }
        const Result<FileContents> now = read(file.newPath, file.hash);
        if (!now)
            return std::unexpected(now.error());
        if (file.path.isEmpty())
            return removed(file.newPath, *now);
        return written(file.newPath, *now, file.path, file.before);
    }

    /// Reads a file that has this content.
    [[nodiscard]] Result<FileContents> read(const QString &path, const QByteArray &hash) const
    {
        const QString real = QFileInfo(absolutePath(path)).canonicalFilePath();
        if (!real.isEmpty() && !isInside(real)) {
            return std::unexpected(failure(
                ErrorCode::Outside,
                QCoreApplication::translate("BulkChange", "“%1” is a link to a file outside the library and was left "
                                                          "as it is. Open that file itself if you trust it."),
                path));
        }
        const Result<FileContents> file = readFile(bytePath(path), largestFile, disk());
        if (file && !hash.isEmpty() && file->stamp.hash != hash) {
            return std::unexpected(
                failure(ErrorCode::Changed,
                        QCoreApplication::translate(
                            "BulkChange",
                            "“%1” has changed meanwhile and was left as it is. It is looked at again; mend it then."),
                        path));
        }
        return file;
    }

    /// Gives a file another content, another place, or both.
    [[nodiscard]] Result<ChangedFile> written(const QString &path, const FileContents &file, const QString &newPath,
                                              const QByteArray &bytes) const
    {
        FileStamp stamp = file.stamp;
        if (newPath != path) {
            if (const Result<void> folder = makeFolder(newPath); !folder)
                return std::unexpected(folder.error());
            if (const Result<void> moved = moveFile(bytePath(path), bytePath(newPath), disk()); !moved)
                return std::unexpected(moved.error());
        }
        if (bytes != file.bytes) {
            const Result<FileStamp> now = writeFile(bytePath(newPath), bytes, file.stamp, disk());
            if (!now) {
                if (newPath != path && !moveFile(bytePath(newPath), bytePath(path), disk()))
                    return std::unexpected(halfDone(path, newPath, now.error()));
                return std::unexpected(now.error());
            }
            stamp = *now;
        }
        return ChangedFile { .path = path, .newPath = newPath, .before = file.bytes, .hash = stamp.hash };
    }

    [[nodiscard]] Result<ChangedFile> removed(const QString &path, const FileContents &file) const
    {
        const bool isKept =
            m_request.repository
            && m_request.repository->contentAtHead(versionPathOf(path)).value_or(std::nullopt) == file.bytes;
        if (isKept) {
            if (const Result<void> gone = removeFile(bytePath(path), disk()); !gone)
                return std::unexpected(gone.error());
        } else if (!QFile::moveToTrash(absolutePath(path))) {
            return std::unexpected(
                failure(ErrorCode::Unwritable,
                        QCoreApplication::translate("BulkChange", "“%1” is in no version yet and could not be put in "
                                                                  "the trash. Save it once, then delete it."),
                        path));
        }
        return ChangedFile { .path = path, .newPath = {}, .before = file.bytes, .hash = {} };
    }

    [[nodiscard]] static Error halfDone(const QString &path, const QString &newPath, const Error &reason)
    {
        Error error = reason;
        error.message +=
            u' '
            + QCoreApplication::translate("BulkChange", "The file of “%1” is now “%2”, its text as it was.")
                  .arg(path, newPath);
        return error;
    }

    /// The folder that a file goes to, within the library.
    [[nodiscard]] Result<void> makeFolder(const QString &path) const
    {
        const QString folder = QFileInfo(absolutePath(path)).path();
        QString existing = folder;
        while (!QFileInfo::exists(existing) && existing.size() > m_root.size())
            existing = QFileInfo(existing).path();
        const bool climbs = path.startsWith(u'/') || path.split(u'/').contains(u"..");
        if (climbs || !isInside(QFileInfo(existing).canonicalFilePath() + u'/')) {
            return std::unexpected(
                failure(ErrorCode::Outside,
                        QCoreApplication::translate("BulkChange", "“%1” leads out of the library. Choose a folder "
                                                                  "within it."),
                        path));
        }
        if (!QDir().mkpath(folder)) {
            return std::unexpected(
                failure(ErrorCode::Unwritable,
                        QCoreApplication::translate("BulkChange", "The folder of “%1” cannot be made. Look whether you "
                                                                  "may write there."),
                        path));
        }
        return {};
    }

    /// git keeps no empty folders: what is left of a folder whose last file went is of no use.
    void removeEmptyFolders(const QString &path) const
    {
        QString folder = QFileInfo(absolutePath(path)).path();
        while (!path.isEmpty() && folder.size() > m_root.size() && QDir().rmdir(folder))
            folder = QFileInfo(folder).path();
    }

    void keepVersion()
    {
        QByteArrayList paths;
        for (const ChangedFile &file : std::as_const(m_outcome.changed)) {
            if (!file.newPath.isEmpty())
                paths.append(versionPathOf(file.newPath));
            if (file.path != file.newPath && isInVersions(file.path))
                paths.append(versionPathOf(file.path));
        }
        const Result<KeptVersion> version = m_request.repository->keepVersion({ .paths = paths,
                                                                                .message = m_request.message,
                                                                                .identity = m_request.identity,
                                                                                .signsOff = m_request.signsOff });
        if (!version) {
            m_outcome.version = SaveOutcome::Version::Failed;
            m_outcome.versionError = version.error();
        } else {
            m_outcome.version = version->kind == KeptVersion::Kind::Nothing ? SaveOutcome::Version::NothingNew
                                                                            : SaveOutcome::Version::Kept;
        }
    }

    [[nodiscard]] bool isInVersions(const QString &path) const
    {
        return !path.isEmpty()
               && m_request.repository->contentAtHead(versionPathOf(path)).value_or(std::nullopt).has_value();
    }

    [[nodiscard]] const FileSystem &disk() const { return m_request.disk ? *m_request.disk : m_realDisk; }
    [[nodiscard]] bool isInside(const QString &canonical) const { return canonical.startsWith(m_root + u'/'); }
    [[nodiscard]] QString absolutePath(const QString &path) const { return QDir(m_root).filePath(path); }
    [[nodiscard]] QByteArray bytePath(const QString &path) const { return QFile::encodeName(absolutePath(path)); }
    [[nodiscard]] QByteArray versionPathOf(const QString &path) const
    {
        const QString absolute = absolutePath(path);
        return QFileInfo::exists(QFileInfo(absolute).path()) ? versionPath(*m_request.repository, absolute)
                                                             : QFile::encodeName(path);
    }

    const BulkRequest &m_request;
    const FileSystem m_realDisk;
    QString m_root;
    BulkOutcome m_outcome;
};

} // namespace

BulkOutcome changeFiles(const BulkRequest &request, const QList<FileChange> &changes)
{
    BulkWriter writer(request);
    for (const FileChange &change : changes) {
        if (writer.change(change) || !change.isEssential)
            continue;
        writer.takeBack();
        break;
    }
    return writer.finish();
}

BulkOutcome keepVersionOf(const BulkRequest &request, const QList<ChangedFile> &changed)
{
    BulkWriter writer(request);
    writer.take(changed);
    return writer.finish();
}

BulkOutcome bringBack(const BulkRequest &request, const QList<ChangedFile> &changed)
{
    BulkWriter writer(request);
    for (const ChangedFile &file : changed)
        writer.bringBack(file);
    return writer.finish();
}

} // namespace Commonplace
