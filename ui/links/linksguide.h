// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/bulkchange.h"
#include "links/archivelookup.h"
#include "profile/linksettings.h"

#include <QObject>

class QWidget;

namespace Commonplace {

class LibraryEdit;
class LibrarySession;
class LinksPanel;
class LinkWatch;

/// Does what the person wants done with links to other sites: opens, replaces, ignores them, looks for archived copies.
/// UI thread.
class LinksGuide : public QObject
{
    Q_OBJECT

public:
    /// Everything given must outlive it; dialogs stand over `window`.
    LinksGuide(LibrarySession *session, LinkWatch *watch, LinksPanel *panel, LibraryEdit *edit, QWidget *window);

Q_SIGNALS:
    /// Something could not be done, or has to be known.
    void told(const QString &message);

private:
    void connectPanel();
    void checkProposal();
    void askReplacement(const QString &address, const QString &suggestion, const QString &why);
    void replace(const QList<FileChange> &changes, const QString &message);
    void askWhatToIgnore(const QString &address);
    void ignore(const LinkSettings::Ignored &item);
    void askArchive(const QString &address);

    LibrarySession *m_session;
    LinkWatch *m_watch;
    LinksPanel *m_panel;
    LibraryEdit *m_edit;
    QWidget *m_window;
    ArchiveLookup *m_archive;
    bool m_mayAskArchive = false;
};

} // namespace Commonplace
