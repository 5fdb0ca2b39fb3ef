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

namespace {

constexpr int versionTries = 3;

/// What the version holds of the entry that the next one will stand on.
Result<std::optional<QByteArray>> contentBefore(const Repository &repository, const QByteArray &path,
                                                const std::optional<OpenVersion> &open)
{
    if (!open)
        return repository.contentAtHead(path);
    if (open->base.isEmpty())
        return std::nullopt;
    return repository.contentAt(open->base, path);
}

Result<VersionPreview> preview(const SaveRequest &request, const QByteArray &path)
{
    const Repository &repository = *request.repository;
    const Result<std::optional<OpenVersion>> open = repository.openVersion(path, request.identity);
    if (!open)
        return std::unexpected(open.error());
    if (!request.message.isEmpty())
        return VersionPreview { .message = request.message, .addsTo = *open };
    if (*open && (*open)->isMessageOwn)
        return VersionPreview { .message = (*open)->message, .addsTo = *open };
    const Result<std::optional<QByteArray>> before = contentBefore(repository, path, *open);
    if (!before)
        return std::unexpected(before.error());
    return VersionPreview { .message = request.words(*before), .addsTo = *open };
}

/// The message is left in `message`.
Result<KeptVersion> tryToKeep(const SaveRequest &request, const QByteArray &path, QString *message)
{
    const Result<VersionPreview> version = preview(request, path);
    if (!version)
        return std::unexpected(version.error());
    *message = version->message;
    const bool isWorded = version->addsTo && version->addsTo->isMessageOwn;
    return request.repository->keepVersion({ .paths = { path },
                                             .message = version->message,
                                             .identity = request.identity,
                                             .entry = path,
                                             .addTo = version->addsTo,
                                             .isMessageOwn = isWorded || !request.message.isEmpty(),
                                             .signsOff = request.signsOff });
}

SaveOutcome::Version versionOf(KeptVersion::Kind kind)
{
    switch (kind) {
    case KeptVersion::Kind::New:
        return SaveOutcome::Version::Kept;
    case KeptVersion::Kind::Added:
        return SaveOutcome::Version::Added;
    case KeptVersion::Kind::TakenBack:
        return SaveOutcome::Version::TakenBack;
    case KeptVersion::Kind::Nothing:
        break;
    }
    return SaveOutcome::Version::NothingNew;
}

} // namespace

Result<VersionPreview> previewVersion(const SaveRequest &request)
{
    return preview(request, versionPath(*request.repository, request.path));
}

Result<SaveOutcome> saveEntry(const SaveRequest &request)
{
    const FileSystem real;
    const Result<FileStamp> stamp = writeFile(QFile::encodeName(request.path), request.bytes, request.expected,
                                              request.disk ? *request.disk : real);
    if (!stamp)
        return std::unexpected(stamp.error());
    SaveOutcome outcome { .file = { .bytes = request.bytes, .stamp = *stamp } };
    if (!request.repository)
        return outcome;

    const QByteArray path = versionPath(*request.repository, request.path);
    Result<KeptVersion> kept = tryToKeep(request, path, &outcome.message);
    // Another window or program kept a version in between: now that one is the last.
    for (int tries = 1; tries < versionTries && !kept && kept.error().code == ErrorCode::Changed; ++tries)
        kept = tryToKeep(request, path, &outcome.message);
    if (!kept) {
        outcome.version = SaveOutcome::Version::Failed;
        outcome.versionError = kept.error();
    } else {
        outcome.version = versionOf(kept->kind);
    }
    return outcome;
}

} // namespace Commonplace
