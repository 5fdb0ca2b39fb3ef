// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QLabel;
class QStatusBar;
class QToolButton;

namespace Commonplace {

class EntryDocument;
class LibraryProblems;
class LibrarySession;
struct SaveOutcome;

/// The status bar's parts: problems of the current entry, when it was saved, whether versions are kept, its words.
/// A part that has nothing to say takes no room.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    /// Fills `bar`, which owns the parts. `session` must outlive it.
    StatusLine(QStatusBar *bar, const LibrarySession &session);

    /// Tells of the entry in front, null where there is none.
    void show(const EntryDocument *document);
    /// Tells how many problems the entry in front has (`document`, may be nullptr), else how many there are in all.
    void showProblems(const LibraryProblems &problems, const EntryDocument *document);
    /// It has just been saved.
    void showSaved(const SaveOutcome &outcome);
    /// The proposal that is worked on; an empty title: none. `details` is for who points at it.
    void showProposal(const QString &title, const QString &details);
    /// Another entry came to the front: when the last one was saved says nothing of it.
    void forgetSaved();

Q_SIGNALS:
    /// The person wants to see them.
    void problemsWanted();
    /// The person wants to see which proposals there are.
    void proposalsWanted();

private:
    [[nodiscard]] static QString versionDetails(const SaveOutcome &outcome);
    static void say(QLabel *label, const QString &text, const QString &details = {});

    const LibrarySession &m_session;
    QToolButton *m_problems;
    QLabel *m_saved;
    QLabel *m_versions;
    QToolButton *m_proposal;
    QLabel *m_words;
};

} // namespace Commonplace
