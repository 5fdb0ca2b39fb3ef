// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/bulkchange.h"

#include "entry/entry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Commonplace {

namespace {

Error failure(ErrorCode code, const QString &message, const QString &path)
{
    return { .code = code, .message = message.arg(path), .file = path };
}

/// The files of one request, written one by one.
class BulkWriter
{
public:
    explicit BulkWriter(const BulkRequest &request)
        : m_request(request)
        , m_root(QFileInfo(request.root).canonicalFilePath())
    {
    }

    /// Reads a file that has this content.
    [[nodiscard]] Result<FileContents> read(const QString &path, const QByteArray &hash) const
    {
        const QString absolute = absolutePath(path);
        const QString real = QFileInfo(absolute).canonicalFilePath();
        if (!real.isEmpty() && !real.startsWith(m_root + u'/')) {
            return std::unexpected(failure(
                ErrorCode::Outside,
                QCoreApplication::translate("BulkChange", "“%1” is a link to a file outside the library and was left "
                                                          "as it is. Open that file itself if you trust it."),
                path));
        }
        const Result<FileContents> file = readFile(QFile::encodeName(absolute));
        if (file && file->stamp.hash != hash) {
            return std::unexpected(
                failure(ErrorCode::Changed,
                        QCoreApplication::translate(
                            "BulkChange",
                            "“%1” has changed meanwhile and was left as it is. It is looked at again; mend it then."),
                        path));
        }
        return file;
    }

    void write(const QString &path, const FileContents &file, const QByteArray &bytes)
    {
        const Result<FileStamp> written = writeFile(QFile::encodeName(absolutePath(path)), bytes, file.stamp);
        if (!written) {
            m_outcome.failures.append(written.error());
            return;
        }
        m_outcome.changed.append({ .path = path, .before = file.bytes, .hash = written->hash });
    }

    void fail(const Error &error) { m_outcome.failures.append(error); }

    [[nodiscard]] BulkOutcome finish()
    {
        if (!m_request.repository || m_outcome.changed.isEmpty())
            return m_outcome;
        QByteArrayList paths;
        for (const ChangedFile &file : std::as_const(m_outcome.changed))
            paths.append(versionPath(*m_request.repository, absolutePath(file.path)));
        const Result<std::optional<QByteArray>> version =
            m_request.repository->saveVersion(paths, m_request.message, m_request.identity);
        if (!version) {
            m_outcome.version = SaveOutcome::Version::Failed;
            m_outcome.versionError = version.error();
        } else {
            m_outcome.version = *version ? SaveOutcome::Version::Kept : SaveOutcome::Version::NothingNew;
        }
        return m_outcome;
    }

private:
    [[nodiscard]] QString absolutePath(const QString &path) const { return QDir(m_root).filePath(path); }

    const BulkRequest &m_request;
    QString m_root;
    BulkOutcome m_outcome;
};

} // namespace

BulkOutcome changeFiles(const BulkRequest &request, const QList<FileChange> &changes)
{
    BulkWriter writer(request);
    for (const FileChange &change : changes) {
        const Result<FileContents> file = writer.read(change.path, change.hash);
        if (!file) {
            writer.fail(file.error());
            continue;
        }
        const Result<QByteArray> bytes = applied(file->bytes, change.edits);
        if (!bytes) {
            writer.fail(bytes.error());
            continue;
        }
        const bool wasReadable = Entry::read(file->bytes).state() != Entry::State::Unreadable;
        if (wasReadable && Entry::read(*bytes).state() == Entry::State::Unreadable) {
            writer.fail(failure(ErrorCode::Refused,
                                QCoreApplication::translate(
                                    "BulkChange", "The changes of “%1” do not fit together. Make them one at a time."),
                                change.path));
            continue;
        }
        writer.write(change.path, *file, *bytes);
    }
    return writer.finish();
}

BulkOutcome bringBack(const BulkRequest &request, const QList<ChangedFile> &changed)
{
    BulkWriter writer(request);
    for (const ChangedFile &one : changed) {
        const Result<FileContents> file = writer.read(one.path, one.hash);
        if (file)
            writer.write(one.path, *file, one.before);
        else
            writer.fail(file.error());
    }
    return writer.finish();
}

} // namespace Commonplace
