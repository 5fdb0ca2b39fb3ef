// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/draftowner.h"
#include "entry/filesystem.h"
#include "text/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMutex>

#include <memory>
#include <optional>

namespace Commonplace {

/// The unsaved text of one entry.
struct Draft {
    QByteArray libraryPath; ///< The library's folder, absolute, bytes of the file system.
    QByteArray filePath;    ///< The entry's file, absolute; what a draft is found by.
    QByteArray baseHash;    ///< contentHash() of the file that the text was made from; empty for a new entry.
    QByteArray base;        ///< That file's text, so that both can be brought together later; empty: not kept.
    QByteArray text;        ///< All of the text, byte for byte.
    qsizetype caret = 0;    ///< Where the person was writing: a byte offset into `text`.
    QDateTime time;         ///< When the text was like this; kept to the millisecond, in UTC.

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Keeps unsaved text outside the library, so that closing the program, a crash or a power cut loses nothing.
///
/// One file for each entry and running program, named by a hash of the entry's path and by its DraftOwner, in a folder
/// that only the person can read: so what one window writes is never written over, nor offered, by another that runs at
/// the same time, and what was found unsaved stays until it is answered. The format says
/// what it is: a first line `Commonplace draft 1`, lines `key: value` (paths percent-encoded), an empty line, and the
/// text as it is, so that a person can rescue it without this program; behind it the text that it was made from, where
/// that is not large. Length and hash of the text tell whether it is all there. A file that is cut off, of a later
/// version, or not a draft is passed over and never removed.
///
/// Thread-safe. All calls block: call off the UI thread.
class DraftStore
{
public:
    /// `folder` (bytes of the file system) is made with the first save. `disk` is for tests; it has to outlive the
    /// store, and nullptr is the real one.
    explicit DraftStore(QByteArray folder, const FileSystem *disk = nullptr);
    ~DraftStore();
    Q_DISABLE_COPY_MOVE(DraftStore)

    /// Keeps `draft` in place of an earlier one that this store keeps of the same file; that one stays when this fails
    /// (Unwritable, or InvalidArgument for a draft without a file).
    [[nodiscard]] Result<void> save(const Draft &draft);
    /// All drafts that can be read and that no other running program is writing, latest first. Fails with Unreadable
    /// when the folder cannot be listed.
    [[nodiscard]] Result<QList<Draft>> list() const;
    /// The drafts of a file, as list(). Fails with Malformed when there is only one that is not whole.
    [[nodiscard]] Result<QList<Draft>> load(const QByteArray &filePath) const;
    /// From now on what this store keeps of the file stays beside what it kept until now. Fails with Unwritable.
    [[nodiscard]] Result<void> setAside(const QByteArray &filePath);
    /// Forgets what this store keeps of a file, but for what was set aside; fine when there is nothing. Fails with
    /// Unwritable.
    [[nodiscard]] Result<void> remove(const QByteArray &filePath);
    /// Forgets a draft that was found; fine when there is none like it. Fails with Unwritable.
    [[nodiscard]] Result<void> remove(const Draft &draft);
    /// Removes what programs that were ended at work have left half written; their drafts stay.
    void cleanUp() const;

private:
    [[nodiscard]] const FileSystem &disk() const { return m_disk ? *m_disk : m_realDisk; }
    struct Found {
        QByteArray path; ///< Of the draft's own file.
        Result<Draft> draft;
    };

    [[nodiscard]] QByteArray draftPath(const QByteArray &filePath) const;
    /// The draft files that begin with `prefix` and that no other program is writing.
    [[nodiscard]] Result<QList<Found>> find(const QByteArray &prefix) const;
    [[nodiscard]] bool isOthers(const QByteArray &name) const;
    [[nodiscard]] static QList<Draft> latestFirst(const QList<Found> &found);
    [[nodiscard]] static QByteArray hashOf(const QByteArray &filePath);
    [[nodiscard]] Result<void> removeFile(const QByteArray &path);
    [[nodiscard]] Result<Draft> read(const QByteArray &draftPath) const;

    const QByteArray m_folder;
    const FileSystem m_realDisk;
    const FileSystem *m_disk;
    DraftOwner m_owner;
    mutable QMutex m_mutex;
};

} // namespace Commonplace
