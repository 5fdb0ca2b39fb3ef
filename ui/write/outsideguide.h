// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "write/outsidechanges.h"

#include <QObject>
#include <QSet>

#include <functional>

class QWidget;

namespace Commonplace {

class EntryView;
class MessageBar;

/// Tells in an entry's tab what became of a file that another program changed meanwhile, and asks what only the person
/// can decide. UI thread.
class OutsideGuide : public QObject
{
    Q_OBJECT

public:
    using ViewSource = std::function<EntryView *(const EntryDocument *)>;

    /// `session` and `window`, over which dialogs open, must outlive it.
    OutsideGuide(LibrarySession *session, ViewSource viewOf, QWidget *window);

    /// The entry could not be saved because its file is another one by now: merges, and saves what comes of it.
    void bringInAndSave(EntryDocument *document);

Q_SIGNALS:
    /// The text is to be written somewhere else.
    void copyWanted(Commonplace::EntryDocument *document);

private:
    void showBroughtIn(EntryDocument *document);
    void showDecision(EntryDocument *document, const OutsideChange &change);
    void showFailure(EntryDocument *document, const Error &error);
    void addWaysOut(MessageBar *bar, EntryDocument *document, EntryView *view);
    void ask(EntryDocument *document, const OutsideChange &change);

    LibrarySession *m_session;
    ViewSource m_viewOf;
    QWidget *m_window;
    OutsideChanges *m_changes;
    QSet<QString> m_toSave; // paths
};

} // namespace Commonplace
