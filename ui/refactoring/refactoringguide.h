// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/entryfacts.h"
#include "refactoring/changeplanner.h"

#include <QObject>
#include <QPointer>

namespace Commonplace {

class EntryDocument;
class LibrarySession;
class WriteWorkspace;
struct BulkOutcome;

/// Renames, moves, merges and deletes entries: asks, does what was accepted in files and in open entries, and brings it
/// back. Says when an entry was saved under a name that others do not know it by yet. UI thread.
class RefactoringGuide : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Rename, Merge, Remove };

    /// All must outlive it; dialogs belong to `workspace`.
    RefactoringGuide(LibrarySession *session, WriteWorkspace *workspace, QObject *parent = nullptr);

    /// Opens the dialog for an entry (path relative to the library). What is unsaved of it is saved first.
    void ask(Kind kind, const QString &path);
    /// Does a change as one version, which `message` names.
    void apply(const LibraryChange &change, const QString &message);
    /// What apply() did to open entries is undone, where they are as it left them; files are brought back by the
    /// session.
    void takeBack();

Q_SIGNALS:
    void refused(const QString &message);
    /// Entries still name an entry (relative to the library) as it was called before it was saved.
    void namesLeftBehind(const QString &path, const QString &oldTitle, const Commonplace::LibraryChange &change);

private:
    /// An open entry as apply() left it.
    struct Edited {
        QPointer<EntryDocument> document;
        QByteArray bytes;
    };
    struct Wish {
        Kind kind;
        QString path;
    };

    void show(const Wish &wish);
    [[nodiscard]] bool isFree(const LibraryChange &change);
    void follow(const BulkOutcome &outcome);
    void lookForOldNames(const QString &path, const QByteArray &before, const QByteArray &after);

    LibrarySession *m_session;
    WriteWorkspace *m_workspace;
    std::optional<Wish> m_wish; // until its entry is saved
    QList<Edited> m_edited;
    QHash<QString, QByteArray> m_oldTexts; // of entries that others still name by them
};

} // namespace Commonplace
