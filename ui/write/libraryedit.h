// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/bulkchange.h"

#include <QList>
#include <QObject>
#include <QString>

namespace Commonplace {

class LibrarySession;

/// What changing several entries at once came to.
struct LibraryEditOutcome {
    /// An open entry's text.
    struct Text {
        QString path;    ///< Relative to the library.
        QByteArray hash; ///< contentHash() of its text after.
    };

    QList<Text> texts {}; ///< Of open entries that were changed: not saved yet, each one step of undo.
    BulkOutcome files {}; ///< Of the others, and every failure.

    [[nodiscard]] int count() const { return static_cast<int>(texts.size() + files.changed.size()); }
};

/// Changes several entries as one: open ones by their documents, each as one step of undo, the files of all others as
/// one version. One after the other, in the order in which it was asked for. UI thread.
class LibraryEdit : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit LibraryEdit(LibrarySession *session, QObject *parent = nullptr);

    /// Where open entries without unsaved text are changed.
    enum class SavedEntries { InText, InFile };

    /// What is to be done. An entry with another text than FileChange::hash says is left alone, and told of. Where
    /// something is essential and fails, nothing is done.
    struct Wish {
        QList<FileChange> changes {};
        QList<Error> failures {}; ///< Of entries that were left alone before: told with the outcome.
        QString message {};       ///< Of the version.
        SavedEntries savedEntries = SavedEntries::InText;
    };
    /// Emits done().
    void apply(const Wish &wish);
    /// Takes back what apply() did, where nobody has changed it since. Emits done().
    void takeBack(const LibraryEditOutcome &outcome, const QString &message);

Q_SIGNALS:
    /// Also of what others changed by LibrarySession::changeFiles().
    void done(const Commonplace::LibraryEditOutcome &outcome);

private:
    struct Job {
        QList<FileChange> changes {};
        QList<FileChange> texts {};    // of open entries, once the files are changed
        QList<ChangedFile> changed {}; // to be brought back, where it is not empty
        QString message {};
        LibraryEditOutcome outcome {}; // so far
    };

    void start();
    void finish(const BulkOutcome &files);
    void changeText(const FileChange &change, LibraryEditOutcome *outcome);

    LibrarySession *m_session;
    QList<Job> m_jobs; // the first is under way
};

} // namespace Commonplace
