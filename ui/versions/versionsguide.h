// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <stop_token>

namespace Commonplace {

class LibrarySession;
class WriteWorkspace;

/// Shows the versions of the entry in front, and who wrote the paragraph that the caret is in. UI thread.
class VersionsGuide : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; dialogs belong to `workspace`.
    VersionsGuide(LibrarySession *session, WriteWorkspace *workspace, QObject *parent = nullptr);
    ~VersionsGuide() override;

    void showVersions();
    /// The answer is a message above the entry.
    void showWriters();

Q_SIGNALS:
    /// It cannot be done; why, and what to do.
    void refused(const QString &message);

private:
    [[nodiscard]] bool keepsVersions();

    LibrarySession *m_session;
    WriteWorkspace *m_workspace;
    std::stop_source m_stop;
};

} // namespace Commonplace
