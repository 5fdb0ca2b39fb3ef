// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/repositorycare.h"

#include "git/repositoryways.h"
#include "library/askpasswindow.h"
#include "library/libraryfetcher.h"
#include "shell/dialogs.h"
#include "shell/settings.h"
#include "shell/waydialog.h"
#include "widgets/messagearea.h"
#include "write/librarysession.h"

#include <QFile>
#include <QPushButton>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <ranges>

namespace Commonplace {

namespace {

const QString VersionsKey = QStringLiteral("keepVersions");

QString keyOf(const RepositoryMatter &matter)
{
    return QStringLiteral("repository/%1").arg(static_cast<int>(matter.kind));
}

Result<GitExecutable> askingGit()
{
    Result<GitExecutable> git = GitExecutable::find();
    if (git)
        git->setAskPass(askPassProgram());
    return git;
}

QString nameOf(const Identity &identity)
{
    return QStringLiteral("%1 <%2>").arg(identity.name, identity.email);
}

} // namespace

RepositoryCare::RepositoryCare(LibrarySession *session, Settings *settings, MessageArea *messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_messages(messages)
    , m_window(window)
    , m_pool(new QThreadPool(this))
{
    connect(session, &LibrarySession::closing, this, [this] { m_stop.request_stop(); });
    // Whichever comes last; queued, so that the window has put its messages in order for the new library before.
    connect(session, &LibrarySession::repositoryKnown, this, &RepositoryCare::examine, Qt::QueuedConnection);
    connect(session, &LibrarySession::opened, this, &RepositoryCare::examine, Qt::QueuedConnection);
    connect(messages, &MessageArea::messageClosed, this, [this](const QString &key) {
        if (key == VersionsKey || key.startsWith(QLatin1StringView("repository/")))
            m_settings->setTold(m_session->library().root(), key);
    });
}

RepositoryCare::~RepositoryCare()
{
    m_stop.request_stop();
    m_pool->waitForDone();
}

/// Runs a job on another thread; what it returns runs here, unless another library was opened meanwhile.
void RepositoryCare::run(const std::function<std::function<void()>(const std::stop_token &)> &job)
{
    if (m_stop.stop_requested())
        m_stop = std::stop_source();
    const std::stop_token stop = m_stop.get_token();
    QtConcurrent::run(m_pool, [job, stop] { return job(stop); }).then(this, [stop](const std::function<void()> &then) {
        if (!stop.stop_requested())
            then();
    });
}

void RepositoryCare::examine()
{
    if (!m_session->isOpen() || !m_session->isRepositoryKnown())
        return;
    for (const QString &key : std::as_const(m_keys))
        m_messages->removeMessage(key);
    m_keys.clear();
    const bool isKept = m_session->keepsVersions();
    const QString refusal = m_session->repositoryError().message;
    if (!isKept && refusal.isEmpty()) {
        offerVersions();
        return;
    }
    m_messages->removeMessage(VersionsKey);
    const QByteArray folder = QFile::encodeName(m_session->library().root());
    run([this, folder, refusal](const std::stop_token &stop) -> std::function<void()> {
        const auto matters = GitExecutable::find().and_then(
            [&](const GitExecutable &git) { return examineRepository(git, folder, stop); });
        return [this, matters, refusal] {
            if (matters && (refusal.isEmpty() || !matters->isEmpty()))
                show(*matters);
            else if (!refusal.isEmpty())
                m_messages->showMessage(QStringLiteral("repository"), MessageBar::Kind::Warning,
                                        tr("No versions are kept: %1").arg(refusal));
        };
    });
}

void RepositoryCare::show(const QList<RepositoryMatter> &matters)
{
    // The newest bar stands first, and the weightiest matter is to.
    for (const RepositoryMatter &matter : matters | std::views::reverse)
        showMatter(matter);
}

void RepositoryCare::showMatter(const RepositoryMatter &matter)
{
    const QString key = keyOf(matter);
    const bool isSmall = matter.weight == RepositoryMatter::Weight::GoodToKnow;
    if (isSmall && m_settings->isTold(m_session->library().root(), key))
        return;
    m_keys.append(key);
    MessageBar *bar = m_messages->showMessage(key, isSmall ? MessageBar::Kind::Info : MessageBar::Kind::Warning,
                                              matter.message.section(u'\n', 0, 0));
    bar->setObjectName(QStringLiteral("repositoryMessage"));
    // git's own words, after a heading.
    bar->setDetails(matter.message.section(u'\n', 2));
    for (const RepositoryWay &way : matter.ways) {
        QPushButton *button = bar->addButton(way.label);
        button->setObjectName(QStringLiteral("repositoryWay%1").arg(static_cast<int>(way.kind)));
        connect(button, &QPushButton::clicked, this, [this, matter, way] { choose(matter, way); });
    }
    if (matter.weight == RepositoryMatter::Weight::Hinders) {
        QPushButton *again = bar->addButton(tr("Look again"));
        again->setObjectName(QStringLiteral("repositoryAgain"));
        connect(again, &QPushButton::clicked, m_session, &LibrarySession::lookForRepository);
    }
}

void RepositoryCare::choose(const RepositoryMatter &matter, const RepositoryWay &way)
{
    if (way.kind == RepositoryWay::Kind::KeepFirst) {
        keepVersions();
        return;
    }
    if (way.consequence.isEmpty()) {
        go(matter, way);
        return;
    }
    auto *dialog = new WayDialog(matter, way, m_window);
    connect(dialog, &QDialog::accepted, this, [this, matter, way] { go(matter, way); });
    dialog->open();
}

MessageBar *RepositoryCare::showRunning(const QString &key, const QString &text)
{
    MessageBar *bar = m_messages->showMessage(key, MessageBar::Kind::Info, text);
    bar->setObjectName(QStringLiteral("repositoryRunning"));
    bar->setClosable(false);
    QPushButton *cancel = bar->addButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("repositoryCancel"));
    return bar;
}

void RepositoryCare::go(const RepositoryMatter &matter, const RepositoryWay &way)
{
    const QString key = keyOf(matter);
    const MessageBar *bar = showRunning(key, tr("%1: at work").arg(way.label));
    auto stopping = std::make_shared<std::stop_source>();
    connect(bar->findChild<QPushButton *>(QStringLiteral("repositoryCancel")), &QPushButton::clicked, this,
            [stopping] { stopping->request_stop(); });
    const QByteArray folder = QFile::encodeName(m_session->library().root());
    run([this, key, way, folder, stopping](const std::stop_token &stop) -> std::function<void()> {
        const std::stop_callback both(stop, [stopping] { stopping->request_stop(); });
        const auto done = askingGit().and_then(
            [&](const GitExecutable &git) { return goWay(git, folder, way, {}, stopping->get_token()); });
        return [this, key, done] {
            m_messages->removeMessage(key);
            // Whatever came of it, what is odd now is seen anew.
            m_session->lookForRepository();
            const QString text = done ? *done : done.error().message;
            const bool isStopped = !done && done.error().code == ErrorCode::Cancelled;
            MessageBar *told = m_messages->showMessage(QStringLiteral("way"),
                                                       done        ? MessageBar::Kind::Success
                                                       : isStopped ? MessageBar::Kind::Info
                                                                   : MessageBar::Kind::Error,
                                                       text.section(u'\n', 0, 0));
            told->setObjectName(QStringLiteral("repositoryDone"));
            told->setDetails(text.section(u'\n', 2));
        };
    });
}

void RepositoryCare::offerVersions()
{
    if (m_settings->isTold(m_session->library().root(), VersionsKey))
        return;
    m_keys.append(VersionsKey);
    MessageBar *bar = m_messages->showMessage(
        VersionsKey, MessageBar::Kind::Info,
        tr("No versions of this library are kept, so what is changed or deleted cannot be brought back."));
    bar->setObjectName(QStringLiteral("keepVersionsMessage"));
    QPushButton *keep = bar->addButton(tr("Keep versions of this library"));
    keep->setObjectName(QStringLiteral("keepVersionsButton"));
    connect(keep, &QPushButton::clicked, this, &RepositoryCare::keepVersions);
}

void RepositoryCare::keepVersions()
{
    const QByteArray folder = QFile::encodeName(m_session->library().root());
    const QString message = tr("First version of the library");
    const std::optional<Identity> identity = m_settings->identity();
    run([this, folder, message, identity](const std::stop_token &stop) -> std::function<void()> {
        QString name;
        const auto start = [&](const GitExecutable &git) {
            // The name that git knows, else the one that this program was told.
            Result<FirstVersion> first = startVersions(git, folder, message, {}, stop);
            if (!first && first.error().code == ErrorCode::IdentityMissing && identity) {
                name = nameOf(*identity);
                return startVersions(git, folder, message, identity, stop);
            }
            const auto repository = Repository::discover(git, folder, stop);
            if (repository && *repository)
                name = (*repository)->identity(stop).transform(nameOf).value_or(QString());
            return first;
        };
        const Result<FirstVersion> first = GitExecutable::find().and_then(start);
        return [this, first, name] { versionsStarted(first, name); };
    });
}

void RepositoryCare::versionsStarted(const Result<FirstVersion> &first, const QString &name)
{
    m_session->lookForRepository();
    if (!first && first.error().code == ErrorCode::IdentityMissing) {
        askIdentity();
        return;
    }
    if (!first) {
        MessageBar *bar = m_messages->showMessage(QStringLiteral("versions"), MessageBar::Kind::Error,
                                                  first.error().message.section(u'\n', 0, 0));
        bar->setObjectName(QStringLiteral("versionsFailed"));
        bar->setDetails(first.error().message.section(u'\n', 2));
        return;
    }
    QString text = tr("Versions of this library are kept from now on. The first one holds %n file(s)", nullptr,
                      static_cast<int>(first->files));
    text += name.isEmpty() ? QStringLiteral(".") : tr(" and carries your name: %1.").arg(name);
    m_messages->showMessage(QStringLiteral("versions"), MessageBar::Kind::Success, text)
        ->setObjectName(QStringLiteral("versionsStarted"));
}

void RepositoryCare::askIdentity()
{
    auto *dialog = new IdentityDialog(m_window);
    connect(dialog, &IdentityDialog::identityGiven, this, [this](const Identity &identity) {
        m_settings->setIdentity(identity);
        m_session->setIdentity(identity);
        keepVersions();
    });
    dialog->open();
}

} // namespace Commonplace
