// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/draftstore.h"

#include <QObject>

namespace Commonplace {

class EntryDocument;
class EntryView;
class LibrarySession;
class WriteWorkspace;

/// Offers the unsaved text of an earlier run in the tab of its entry: says what differs, shows it, and brings it back,
/// together with what has become of the entry since. UI thread.
class DraftGuide : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; dialogs belong to `workspace`.
    DraftGuide(LibrarySession *session, WriteWorkspace *workspace, QObject *parent = nullptr);

private:
    void offer(EntryDocument *document, const Draft &draft);
    void showBar(EntryDocument *document, EntryView *view, const Draft &draft, const QString &differences);
    void look(EntryDocument *document, const Draft &draft);
    void discard(EntryDocument *document, const Draft &draft);
    void bringBack(EntryDocument *document, const Draft &draft);
    void merge(EntryDocument *document, const Draft &draft);
    void put(EntryDocument *document, const Draft &draft, const QByteArray &text);
    void removeBar(EntryDocument *document, const Draft &draft);

    LibrarySession *m_session;
    WriteWorkspace *m_workspace;
};

} // namespace Commonplace
