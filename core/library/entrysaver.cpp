// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/entrysaver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Commonplace {

QByteArray versionPath(const Repository &repository, const QString &path)
{
    // The folder may be known to git and to the person by different ways.
    const QDir folder(QDir(QFile::decodeName(repository.folder())).canonicalPath());
    const QFileInfo file(path);
    const QString place = QDir(file.path()).canonicalPath() + u'/' + file.fileName();
    return QFile::encodeName(folder.relativeFilePath(place));
}

Result<SaveOutcome> saveEntry(const SaveRequest &request)
{
    const Result<FileStamp> stamp = writeFile(QFile::encodeName(request.path), request.bytes, request.expected);
    if (!stamp)
        return std::unexpected(stamp.error());
    SaveOutcome outcome { .file = { .bytes = request.bytes, .stamp = *stamp } };
    if (!request.repository)
        return outcome;

    const Result<std::optional<QByteArray>> version = request.repository->saveVersion(
        { versionPath(*request.repository, request.path) }, request.message, request.identity);
    if (!version) {
        outcome.version = SaveOutcome::Version::Failed;
        outcome.versionError = version.error();
    } else {
        outcome.version = version->has_value() ? SaveOutcome::Version::Kept : SaveOutcome::Version::NothingNew;
    }
    return outcome;
}

} // namespace Commonplace
