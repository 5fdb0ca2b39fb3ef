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

/// The message is left in `message`.
Result<KeptVersion> tryToKeep(const SaveRequest &request, const QByteArray &path, QString *message)
{
    const Repository &repository = *request.repository;
    const Result<std::optional<OpenVersion>> open = repository.openVersion(path, request.identity);
    if (!open)
        return std::unexpected(open.error());
    const bool isWorded = *open && (*open)->isMessageOwn;
    *message = isWorded && request.message.isEmpty() ? (*open)->message : request.message;
    if (message->isEmpty()) {
        const Result<std::optional<QByteArray>> before = contentBefore(repository, path, *open);
        if (!before)
            return std::unexpected(before.error());
        *message = request.words(*before);
    }
    return repository.keepVersion({ .paths = { path },
                                    .message = *message,
                                    .identity = request.identity,
                                    .entry = path,
                                    .addTo = *open,
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

Result<SaveOutcome> saveEntry(const SaveRequest &request)
{
    const Result<FileStamp> stamp = writeFile(QFile::encodeName(request.path), request.bytes, request.expected);
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
