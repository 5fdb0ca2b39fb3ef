// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/atomicfile.h"
#include "review/threewaymerge.h"

#include <QObject>
#include <QSet>

namespace Commonplace {

class EntryDocument;
class LibrarySession;

/// What another program made of a file while its entry had unsaved text.
struct OutsideChange {
    FileContents file;   ///< As it is now.
    QByteArray mine;     ///< The unsaved text that it was merged with.
    ThreeWayMerge merge; ///< Of what both began from, `mine` and the file.
};

/// Brings what other programs write to files together with the unsaved texts of their entries. Entries without unsaved
/// text are shown as their files are by LibrarySession. UI thread; `session` must outlive it.
class OutsideChanges : public QObject
{
    Q_OBJECT

public:
    explicit OutsideChanges(LibrarySession *session, QObject *parent = nullptr);

    /// Reads the entry's file and merges it into its text; emits broughtIn(), decisionNeeded() or failed(). Nothing
    /// where the file is the one that the text began from.
    void bringIn(EntryDocument *document);

    /// Takes what was decided: one answer for each conflict. Where text or file changed since, bringIn() begins anew.
    void decide(EntryDocument *document, const OutsideChange &change, const QList<QByteArray> &answers);

Q_SIGNALS:
    /// The entry's unsaved text has the file's changes now; one step of undo takes them out.
    void broughtIn(Commonplace::EntryDocument *document);
    void decisionNeeded(Commonplace::EntryDocument *document, const Commonplace::OutsideChange &change);
    void failed(Commonplace::EntryDocument *document, const Commonplace::Error &error);

private:
    void finish(EntryDocument *document, const Result<OutsideChange> &change);
    void take(EntryDocument *document, const FileContents &file, const QByteArray &text);

    LibrarySession *m_session;
    QSet<QString> m_merging; // paths
};

} // namespace Commonplace
