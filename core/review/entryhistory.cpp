// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/entryhistory.h"

#include "git/gitmessage.h"

#include <QCoreApplication>

namespace Commonplace {

namespace {

/// What a version did, where the texts do not have to be looked at; empty where they have to.
QString actInWords(const FileVersion &version)
{
    switch (version.kind) {
    case FileVersion::Kind::Created:
        return QCoreApplication::translate("Versions", "new entry");
    case FileVersion::Kind::Removed:
        return QCoreApplication::translate("Versions", "deleted");
    case FileVersion::Kind::Oldest:
        return QCoreApplication::translate("Versions", "the oldest version on this computer");
    case FileVersion::Kind::Renamed:
        if (version.before == version.object) {
            return QCoreApplication::translate("Versions", "renamed from “%1”").arg(GitMessage::shown(version.oldPath));
        }
        return {};
    case FileVersion::Kind::Changed:
        break;
    }
    return version.before.isEmpty() ? QCoreApplication::translate("Versions", "new entry") : QString();
}

} // namespace

Result<Entry> entryAt(const Repository &repository, const QByteArray &object)
{
    if (object.isEmpty())
        return Entry();
    const Result<std::optional<QByteArray>> content = repository.content(object);
    if (!content)
        return std::unexpected(content.error());
    return content->has_value() ? Entry::read(**content) : Entry();
}

Result<EntryHistory> entryHistory(const Repository &repository, const FileHistoryRequest &request,
                                  const FieldLabels &labels, std::stop_token stop)
{
    const Result<FileHistory> files = fileHistory(repository, request, stop);
    if (!files)
        return std::unexpected(files.error());
    EntryHistory history { .versions = {}, .isComplete = files->isComplete, .isCutOff = files->isCutOff };
    // What one version has before is mostly what the next has after.
    QByteArray keptObject;
    Entry kept;
    for (const FileVersion &file : files->versions) {
        // Not within reading one: git would have to be started again, which takes longer than to read it.
        if (stop.stop_requested()) {
            return std::unexpected(Error { .code = ErrorCode::Cancelled,
                                           .message = QCoreApplication::translate("Git", "Stopped, as you asked.") });
        }
        QString words = actInWords(file);
        if (words.isEmpty()) {
            Entry after = kept;
            if (keptObject != file.object) {
                Result<Entry> read = entryAt(repository, file.object);
                if (!read)
                    return std::unexpected(read.error());
                after = *read;
            }
            const Result<Entry> before = entryAt(repository, file.before);
            if (!before)
                return std::unexpected(before.error());
            words = comparisonInWords(comparedEntries(*before, after), labels);
            if (file.kind == FileVersion::Kind::Renamed) {
                //: What a version did: %1 is the file's old name, %2 what changed in it.
                words = QCoreApplication::translate("Versions", "renamed from “%1”; %2")
                            .arg(GitMessage::shown(file.oldPath), words);
            }
            keptObject = file.before;
            kept = *before;
        }
        history.versions.append({ .file = file, .words = words });
    }
    return history;
}

} // namespace Commonplace
