// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/entryfacts.h"
#include "refactoring/changeplanner.h"

#include <QObject>

namespace Commonplace {

class LibraryEdit;
class LibrarySession;
class WriteWorkspace;
struct BulkOutcome;

/// Renames, moves, merges and deletes entries: asks, and has done what was accepted, in files and in open entries. Says
/// when an entry was saved under a name that others do not know it by yet. UI thread.
class RefactoringGuide : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Rename, Merge, Remove };

    /// All must outlive it; dialogs belong to `workspace`.
    RefactoringGuide(LibrarySession *session, WriteWorkspace *workspace, LibraryEdit *edit, QObject *parent = nullptr);

    /// Opens the dialog for an entry (path relative to the library). What is unsaved of it is saved first.
    void ask(Kind kind, const QString &path);
    /// Does a change as one version, which `message` names.
    void apply(const LibraryChange &change, const QString &message);

Q_SIGNALS:
    void refused(const QString &message);
    /// Entries still name an entry (relative to the library) as it was called before it was saved.
    void namesLeftBehind(const QString &path, const QString &oldTitle, const Commonplace::LibraryChange &change);

private:
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
    LibraryEdit *m_edit;
    std::optional<Wish> m_wish;            // until its entry is saved
    QHash<QString, QByteArray> m_oldTexts; // of entries that others still name by them
};

} // namespace Commonplace
