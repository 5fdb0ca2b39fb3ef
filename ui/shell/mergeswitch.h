// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace Commonplace {

class LibrarySession;
class MessageArea;

/// Whether git, wherever it is used in the open library, merges its entries as this program does: a command that can
/// be checked, which sets up git's merge driver and takes it away again. UI thread; git runs on others.
class MergeSwitch : public QObject
{
    Q_OBJECT

public:
    /// Everything given must outlive it.
    MergeSwitch(LibrarySession *session, QAction *action, MessageArea *messages, QObject *parent = nullptr);

Q_SIGNALS:
    /// The action shows what holds.
    void known();

private:
    void look();
    void change(bool wanted);
    void show(bool installed);

    LibrarySession *m_session;
    QAction *m_action;
    MessageArea *m_messages;
};

} // namespace Commonplace
