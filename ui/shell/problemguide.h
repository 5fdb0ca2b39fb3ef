// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "library/bulkchange.h"
#include "library/textfinder.h"

#include <QObject>

#include <optional>

namespace Commonplace {

class EntryDocument;
class LibraryEdit;
class LibraryProblems;
class LibrarySession;
class WriteWorkspace;

/// Leads from a problem to its place in the entry, in the form where its field is shown there and else in the text, and
/// applies fixes to the open entry, as one step of undo. UI thread.
class ProblemGuide : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ProblemGuide(LibrarySession *session, WriteWorkspace *workspace, LibraryProblems *problems, LibraryEdit *edit,
                 QObject *parent = nullptr);

    void show(const Problem &problem);
    /// Leads to a place that is no problem's, and selects it where the text is the one that `hash` (contentHash()) is
    /// of.
    void showPlace(const QString &path, const FoundText &place, const QByteArray &hash);
    /// Not where the text has changed since the problem was found: fixRefused() then.
    void fix(const Problem &problem, const TextEdits &edits);
    /// Mends a problem in another entry than the one that has it.
    void fixElsewhere(const FixElsewhere &fix);
    /// Applies the one fix of each, here or elsewhere: to open entries as a step of undo, to the files of all others,
    /// kept as one version.
    void fixAll(const QList<Problem> &problems);

Q_SIGNALS:
    void fixRefused(const QString &message);

private:
    struct Wish {
        Problem problem {};
        std::optional<TextEdits> edits {};
        QByteArray hash {}; // of the text whose range is to be selected; empty: none is
    };

    void open(const Wish &wish);
    void opened(EntryDocument *document);
    void goTo(const Wish &wish);
    [[nodiscard]] FileChange changeOf(const QString &path) const;
    void apply(EntryDocument *document, const Problem &problem, const TextEdits &edits);

    LibrarySession *m_session;
    WriteWorkspace *m_workspace;
    LibraryProblems *m_problems;
    LibraryEdit *m_edit;
    std::optional<Wish> m_wish; // until its entry is open
};

} // namespace Commonplace
