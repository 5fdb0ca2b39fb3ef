// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "git/firstversion.h"
#include "git/repositoryhealth.h"

#include <QObject>
#include <QString>

#include <functional>
#include <stop_token>

class QThreadPool;
class QWidget;

namespace Commonplace {

class LibrarySession;
class MessageArea;
class MessageBar;
class Settings;

/// How the open library is kept: offers to keep versions where there are none, shows what is odd about its repository
/// in bars, each with its ways out, and goes those that the person chooses. UI thread; git runs on others, and is
/// stopped and waited for when it dies.
class RepositoryCare : public QObject
{
    Q_OBJECT

public:
    /// Everything given must outlive it; `window` is the dialogs' parent.
    RepositoryCare(LibrarySession *session, Settings *settings, MessageArea *messages, QWidget *window);
    ~RepositoryCare() override;

    /// Looks at the library's repository, once the session knows whether there is one.
    void examine();
    /// Puts the library under git, with a first version of all its files.
    void keepVersions();

private:
    void show(const QList<RepositoryMatter> &matters);
    void showMatter(const RepositoryMatter &matter);
    void offerVersions();
    void choose(const RepositoryMatter &matter, const RepositoryWay &way);
    void go(const RepositoryMatter &matter, const RepositoryWay &way);
    MessageBar *showRunning(const QString &key, const QString &text);
    void versionsStarted(const Result<FirstVersion> &first, const QString &name);
    void askIdentity();
    void run(const std::function<std::function<void()>(const std::stop_token &)> &job);

    LibrarySession *m_session;
    Settings *m_settings;
    MessageArea *m_messages;
    QWidget *m_window;
    QThreadPool *m_pool;
    std::stop_source m_stop; // of what is asked about the library that is open
    QStringList m_keys;      // of the bars that are its own
};

} // namespace Commonplace
