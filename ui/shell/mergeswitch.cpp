// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mergeswitch.h"

#include "git/mergedriver.h"
#include "widgets/messagearea.h"
#include "write/librarysession.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace Commonplace {

namespace {

/// The program that git runs; empty where this one was put somewhere without it.
QString mergeProgram()
{
    const QFileInfo program(QApplication::applicationDirPath() + QStringLiteral("/commonplace-cli"));
    return program.isExecutable() ? program.canonicalFilePath() : QString();
}

} // namespace

MergeSwitch::MergeSwitch(LibrarySession *session, QAction *action, MessageArea *messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_action(action)
    , m_messages(messages)
{
    action->setEnabled(false);
    connect(session, &LibrarySession::closing, this, [this] {
        m_action->setChecked(false);
        m_action->setEnabled(false);
    });
    connect(session, &LibrarySession::repositoryKnown, this, &MergeSwitch::look);
    connect(action, &QAction::triggered, this, &MergeSwitch::change);
}

void MergeSwitch::look()
{
    if (!m_session->keepsVersions() || mergeProgram().isEmpty())
        return;
    QtConcurrent::run([repository = *m_session->repository()] {
        return MergeDriver::isInstalled(repository);
    }).then(this, [this, root = m_session->library().root()](const Result<bool> &installed) {
        if (root == m_session->library().root())
            show(installed.value_or(false));
    });
}

void MergeSwitch::show(bool installed)
{
    m_action->setEnabled(true);
    m_action->setChecked(installed);
    Q_EMIT known();
}

void MergeSwitch::change(bool wanted)
{
    m_action->setEnabled(false);
    QtConcurrent::run([repository = *m_session->repository(), wanted, program = mergeProgram()] {
        return wanted ? MergeDriver::install(repository, program) : MergeDriver::remove(repository);
    }).then(this, [this, wanted, root = m_session->library().root()](const Result<void> &done) {
        MessageBar *bar = m_messages->showMessage(
            QStringLiteral("mergeSwitch"), done ? MessageBar::Kind::Success : MessageBar::Kind::Error,
            !done    ? tr("git's settings stay as they were. %1").arg(done.error().message.section(u'\n', 0, 0))
            : wanted ? tr("git merges the entries of this library by field and paragraph now, in other programs too.")
                     : tr("git merges the entries of this library by lines again."));
        bar->setObjectName(QStringLiteral("mergeSwitchMessage"));
        if (!done)
            bar->setDetails(done.error().message.section(u'\n', 2));
        if (root == m_session->library().root())
            show(done ? wanted : !wanted);
    });
}

} // namespace Commonplace
