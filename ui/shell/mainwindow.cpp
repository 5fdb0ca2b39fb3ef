// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"

#include "checks/wantedentry.h"
#include "editor/bodyeditor.h"
#include "links/linkmemory.h"
#include "links/linksguide.h"
#include "links/linkspanel.h"
#include "links/linkwatch.h"
#include "problems/libraryproblems.h"
#include "problems/problemspanel.h"
#include "proposals/proposalguide.h"
#include "refactoring/refactoringguide.h"
#include "search/findpanel.h"
#include "shell/closingguard.h"
#include "shell/dialogs.h"
#include "shell/finder.h"
#include "shell/helpdialog.h"
#include "shell/mainmenu.h"
#include "shell/mergeswitch.h"
#include "shell/problemguide.h"
#include "shell/repositorycare.h"
#include "shell/statusline.h"
#include "shell/versionguide.h"
#include "shell/welcomepage.h"
#include "versions/draftguide.h"
#include "versions/versionsguide.h"
#include "widgets/elidedlabel.h"
#include "widgets/messagearea.h"
#include "widgets/widgetroles.h"
#include "write/entrylistpanel.h"
#include "write/entryview.h"
#include "write/libraryedit.h"
#include "write/librarysession.h"
#include "write/newentrydialog.h"
#include "write/writeworkspace.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTextDocument>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

ProposalGuide::Surroundings proposalSurroundings()
{
    const QString state = QStandardPaths::writableLocation(QStandardPaths::StateLocation);
    return { .openPage = [](const QUrl &page) { QDesktopServices::openUrl(page); },
             .queueFile = state + QStringLiteral("/proposals.json") };
}

} // namespace

MainWindow::MainWindow(Settings &settings, LibrarySession &session, const QString &sampleLibrary)
    : m_settings(settings)
    , m_session(session)
    , m_sampleLibrary(sampleLibrary)
    , m_menu(new MainMenu(menuBar()))
    , m_messages(new MessageArea(this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(m_pages))
    , m_workspace(new WriteWorkspace(&session, m_pages))
    , m_problems(new LibraryProblems(&session, this))
    , m_problemsPanel(new ProblemsPanel(m_problems, &session, m_pages))
    , m_findPanel(new FindPanel(&session, m_pages))
    , m_edit(new LibraryEdit(&session, this))
    , m_linkWatch(new LinkWatch(&session, m_problems, LinkMemory::defaultFile(), this))
    , m_linksPanel(new LinksPanel(m_linkWatch, &session, m_pages))
    , m_linksGuide(new LinksGuide(&session, m_linkWatch, m_linksPanel, m_edit, this))
    , m_refactoring(new RefactoringGuide(&session, m_workspace, m_edit, this))
    , m_history(new VersionsGuide(&session, m_workspace, this))
    , m_unsaved(new DraftGuide(&session, m_workspace, this))
    , m_guide(new ProblemGuide(&session, m_workspace, m_problems, m_edit, this))
    , m_proposals(new ProposalGuide(&session, m_workspace, m_messages, proposalSurroundings(), this))
    , m_finder(new Finder(this))
    , m_libraryName(new QLabel(this))
    , m_status(new StatusLine(statusBar(), session))
    , m_closing(new ClosingGuard(session, this))
    , m_care(new RepositoryCare(&session, &settings, m_messages, this))
    , m_mergeSwitch(new MergeSwitch(&session, m_menu->mergeInGit, m_messages, this))
    , m_versions(new VersionGuide(session, m_messages, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Commonplace"));
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    m_messages->setObjectName(QStringLiteral("windowMessages"));
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->addWidget(m_welcome);
    auto *library = new QWidget(m_pages);
    auto *column = new QVBoxLayout(library);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTopBar());
    column->addWidget(m_messages);
    auto *panes = new QSplitter(Qt::Vertical, library);
    panes->setObjectName(QStringLiteral("windowSplitter"));
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_workspace);
    panes->addWidget(m_problemsPanel);
    panes->addWidget(m_findPanel);
    panes->addWidget(m_linksPanel);
    panes->setStretchFactor(0, 1);
    panes->setSizes({ 600, 240, 260 });
    m_problemsPanel->hide();
    m_findPanel->hide();
    m_linksPanel->hide();
    column->addWidget(panes, 1);
    m_pages->addWidget(library);
    setCentralWidget(m_pages);
    connectMenu();
    connectSession();
    connectProblems();
    connectRefactoring();
    connectVersions();
    connectFinding();
    connectLinks();
    connectProposals();

    m_welcome->setSampleAvailable(!m_sampleLibrary.isEmpty());
    updateRecent();
    restoreGeometry(m_settings.windowGeometry());
    resize(size().boundedTo(screen()->availableSize()));
    m_workspace->setArrangement(m_settings.arrangement());
    if (const std::optional<Identity> identity = m_settings.identity())
        m_session.setIdentity(*identity);
    updateActions();
    m_status->show(m_workspace->currentDocument());
}

MainWindow::~MainWindow()
{
    // Before the parts they tell of: a signal of a dying part must not reach a half-dead window.
    m_session.disconnect(this);
    m_workspace->disconnect(this);
    m_proposals->disconnect(this);
}

QWidget *MainWindow::makeTopBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("topBar"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::medium, Space::tight, Space::small, Space::small);
    m_libraryName->setObjectName(QStringLiteral("libraryName"));
    m_libraryName->setTextFormat(Qt::PlainText);
    QFont bold = m_libraryName->font();
    bold.setWeight(QFont::DemiBold);
    m_libraryName->setFont(bold);
    auto *find = new QPushButton(
        tr("Find entries and commands   %1").arg(m_menu->find->shortcut().toString(QKeySequence::NativeText)), bar);
    find->setObjectName(QStringLiteral("finderButton"));
    find->setAccessibleName(tr("Find entries and commands"));
    find->setMinimumWidth(280);
    row->addWidget(m_libraryName);
    row->addStretch();
    row->addWidget(find);
    connect(find, &QPushButton::clicked, m_menu->find, &QAction::trigger);
    return bar;
}

void MainWindow::connectMenu()
{
    connect(m_menu->newEntry, &QAction::triggered, this, [this] {
        const EntryDocument *current = m_workspace->currentDocument();
        const Library &library = m_session.library();
        askForNewEntry(current ? library.collectionOf(m_session.relativePath(current)).name : QString(), {});
    });
    connect(m_menu->openLibrary, &QAction::triggered, this, &MainWindow::chooseLibrary);
    connect(m_menu->getLibrary, &QAction::triggered, this, [this] { obtainLibrary(); });
    connect(m_menu->openFile, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_menu->openSample, &QAction::triggered, this, &MainWindow::openSampleLibrary);
    connect(m_menu->save, &QAction::triggered, this, [this] {
        if (EntryDocument *document = m_workspace->currentDocument())
            m_session.save(document);
    });
    connect(m_menu->saveWithMessage, &QAction::triggered, this, [this] {
        EntryDocument *document = m_workspace->currentDocument();
        if (document && document->isModified())
            m_versions->saveWithMessage(document);
    });
    connect(m_menu->editMessage, &QAction::triggered, this, [this] {
        if (EntryDocument *document = m_workspace->currentDocument())
            m_versions->editMessage(document);
    });
    connect(m_menu->saveAll, &QAction::triggered, this, [this] {
        const QList<EntryDocument *> modified = m_session.modifiedDocuments();
        for (EntryDocument *document : modified)
            m_session.save(document);
    });
    connect(m_menu->closeEntry, &QAction::triggered, m_workspace, &WriteWorkspace::closeCurrent);
    connect(m_menu->quit, &QAction::triggered, this, &QWidget::close);

    connect(m_menu->undo, &QAction::triggered, this, [this] {
        if (EntryDocument *document = m_workspace->currentDocument())
            document->textDocument()->undo();
    });
    connect(m_menu->redo, &QAction::triggered, this, [this] {
        if (EntryDocument *document = m_workspace->currentDocument())
            document->textDocument()->redo();
    });
    connect(m_menu->cut, &QAction::triggered, this, [this] { editFocused("cut"); });
    connect(m_menu->copy, &QAction::triggered, this, [this] { editFocused("copy"); });
    connect(m_menu->paste, &QAction::triggered, this, [this] { editFocused("paste"); });
    connect(m_menu->selectAll, &QAction::triggered, this, [this] { editFocused("selectAll"); });
    connect(m_menu->find, &QAction::triggered, this,
            [this] { m_finder->open(m_session.library().entries(), m_menu->commands()); });
    connect(m_menu->filter, &QAction::triggered, this, [this] {
        m_workspace->setPaneVisible(WriteWorkspace::Pane::Entries, true);
        m_workspace->entryList()->focusFilter();
        updateActions();
    });
    connect(m_finder, &Finder::searchWanted, &m_session, &LibrarySession::search);
    connect(&m_session, &LibrarySession::searched, m_finder, &Finder::addFound);
    connect(m_finder, &Finder::entryChosen, this, [this](const QString &path) {
        connect(
            &m_session, &LibrarySession::entryOpened, m_workspace,
            [this] {
                if (EntryView *view = m_workspace->currentView())
                    view->editor()->setFocus(Qt::OtherFocusReason);
            },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        m_session.openEntry(path);
    });

    const auto pane = [this](QAction *action, WriteWorkspace::Pane which) {
        connect(action, &QAction::toggled, this,
                [this, which](bool shown) { m_workspace->setPaneVisible(which, shown); });
    };
    pane(m_menu->entriesPane, WriteWorkspace::Pane::Entries);
    pane(m_menu->formPane, WriteWorkspace::Pane::Form);
    pane(m_menu->previewPane, WriteWorkspace::Pane::Preview);
    pane(m_menu->relationsPane, WriteWorkspace::Pane::Relations);
    connect(m_menu->source, &QAction::toggled, m_workspace, &WriteWorkspace::setSourceShown);
    connect(m_menu->nextPane, &QAction::triggered, this, [this] { m_workspace->focusPane(1); });
    connect(m_menu->previousPane, &QAction::triggered, this, [this] { m_workspace->focusPane(-1); });
    connect(m_menu->nextEntry, &QAction::triggered, this, [this] { m_workspace->goToTab(1); });
    connect(m_menu->previousEntry, &QAction::triggered, this, [this] { m_workspace->goToTab(-1); });

    connect(m_menu->themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        const int scheme = action->data().toInt();
        const std::optional<Theme::Scheme> chosen =
            scheme < 0 ? std::nullopt : std::optional(static_cast<Theme::Scheme>(scheme));
        m_settings.setScheme(chosen);
        Q_EMIT themeChosen(chosen);
    });
    connect(m_menu->languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_settings.setLanguage(action->data().toString());
        m_messages->showMessage(QStringLiteral("language"), MessageBar::Kind::Info,
                                tr("The language changes when the program is started again."));
    });
    connect(m_menu->showInFolder, &QAction::triggered, this, [this] {
        if (const EntryDocument *document = m_workspace->currentDocument())
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(document->path()).path()));
    });
    connect(m_menu->keepVersions, &QAction::triggered, m_care, &RepositoryCare::keepVersions);
    connect(m_menu->shortcuts, &QAction::triggered, this,
            [this] { (new ShortcutsDialog(m_menu->commands(), this))->open(); });
    connect(m_menu->helpCi, &QAction::triggered, this,
            [this] { (new HelpDialog(QStringLiteral("check-in-ci.md"), this))->open(); });
    connect(m_menu->helpVersions, &QAction::triggered, this,
            [this] { (new HelpDialog(QStringLiteral("versions.md"), this))->open(); });
    connect(m_menu->helpLinks, &QAction::triggered, this,
            [this] { (new HelpDialog(QStringLiteral("links.md"), this))->open(); });
    connect(m_menu->helpMerging, &QAction::triggered, this,
            [this] { (new HelpDialog(QStringLiteral("merging-with-git.md"), this))->open(); });
    connect(m_menu->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectSession()
{
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseLibrary);
    connect(m_welcome, &WelcomePage::obtainRequested, this, [this] { obtainLibrary(); });
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSampleLibrary);
    connect(m_welcome, &WelcomePage::libraryRequested, this, [this](const QString &root) { openLibrary(root); });
    connect(m_welcome, &WelcomePage::cancelRequested, this, [this] {
        m_session.cancelOpening();
        m_welcome->showChoices();
    });
    connect(&m_session, &LibrarySession::progress, this, [this](int done, int total) {
        if (m_session.isOpening())
            m_welcome->showOpening(m_opening, done, total);
    });
    connect(&m_session, &LibrarySession::opened, this, &MainWindow::libraryOpened);
    connect(&m_session, &LibrarySession::openFailed, this, &MainWindow::libraryFailed);
    connect(&m_session, &LibrarySession::entryFailed, this, &MainWindow::entryFailed);
    connect(&m_session, &LibrarySession::creationFailed, this, [this](const Error &error) {
        m_messages->showMessage(QStringLiteral("newEntry"), MessageBar::Kind::Error,
                                tr("The entry was not made. %1").arg(error.message));
    });
    connect(&m_session, &LibrarySession::profileChanged, this, [this] {
        m_messages->showMessage(QStringLiteral("profile"), MessageBar::Kind::Info,
                                tr("The library's profile has changed. It holds when the library is opened again."));
    });
    connect(&m_session, &LibrarySession::folderGone, this, [this] {
        m_messages->showMessage(QStringLiteral("folder"), MessageBar::Kind::Warning,
                                tr("The library's folder is not there any more. Texts that are open stay; save them "
                                   "when it is back, or save copies elsewhere."));
    });
    connect(&m_session, &LibrarySession::saved, this, &MainWindow::showSaved);
    connect(&m_session, &LibrarySession::draftsListed, this, &MainWindow::showDrafts);
    connect(&m_session, &LibrarySession::repositoryKnown, this, [this] {
        updateActions();
        m_status->show(m_workspace->currentDocument());
    });
    connect(m_workspace, &WriteWorkspace::currentChanged, this, [this] {
        m_status->forgetSaved();
        updateActions();
        m_status->show(m_workspace->currentDocument());
    });
    connect(m_workspace, &WriteWorkspace::stateChanged, this, [this] {
        updateActions();
        m_status->show(m_workspace->currentDocument());
    });
    connect(m_workspace, &WriteWorkspace::sourceShownChanged, m_menu->source, &QAction::setChecked);
    connect(m_workspace, &WriteWorkspace::identityNeeded, this, [this] {
        askIdentity([this] {
            if (EntryDocument *document = m_workspace->currentDocument())
                m_session.keepVersion(document);
        });
    });
    connect(&m_session, &LibrarySession::filesKept, this, &MainWindow::showKept);
    connect(&m_session, &LibrarySession::draftErrorChanged, this, &MainWindow::showDraftError);
    connect(m_closing, &ClosingGuard::keepingFailed, this, [this] {
        m_messages->showMessage(QStringLiteral("drafts"), MessageBar::Kind::Error,
                                tr("The unsaved text could not be kept: its folder cannot be written. Nothing was "
                                   "closed; save the entries or copy their text."));
    });
    connect(m_workspace, &WriteWorkspace::closeRequested, this, [this](EntryDocument *document) {
        m_closing->close({ document }, [this, document] { m_workspace->closeDocument(document); });
    });
    connect(m_workspace, &WriteWorkspace::previewShown, this, &MainWindow::ready);
}

void MainWindow::connectProblems()
{
    connect(m_problemsPanel, &ProblemsPanel::placeRequested, m_guide, &ProblemGuide::show);
    connect(m_problemsPanel, &ProblemsPanel::fixRequested, m_guide, &ProblemGuide::fix);
    connect(m_problemsPanel, &ProblemsPanel::fixAllRequested, m_guide, &ProblemGuide::fixAll);
    connect(m_problemsPanel, &ProblemsPanel::fixElsewhereRequested, m_guide, &ProblemGuide::fixElsewhere);
    connect(m_problemsPanel, &ProblemsPanel::makeRequested, this, [this](const Problem &problem) {
        if (const std::optional<WantedEntry> wanted = wantedEntry(problem, m_session.relations(), m_session.library()))
            askForNewEntry(wanted->collection, wanted->request);
    });
    connect(m_edit, &LibraryEdit::done, this, &MainWindow::showChanged);
    connect(m_guide, &ProblemGuide::fixRefused, this, [this](const QString &message) {
        m_messages->showMessage(QStringLiteral("fix"), MessageBar::Kind::Warning, message);
    });
    connect(m_workspace, &WriteWorkspace::textChecked, m_problems, &LibraryProblems::setOfText);
    connect(m_workspace, &WriteWorkspace::entryClosed, m_problems, &LibraryProblems::forgetText);
    connect(m_workspace, &WriteWorkspace::currentChanged, this, [this](const EntryDocument *document) {
        const QString path = document ? m_session.relativePath(document) : QString();
        m_problemsPanel->setCurrentFile(path);
        m_linksPanel->setCurrentFile(path);
        showProblems();
    });
    connect(m_menu->problemsPane, &QAction::toggled, m_problemsPanel, &QWidget::setVisible);
    connect(m_problemsPanel, &ProblemsPanel::closeRequested, m_menu->problemsPane, &QAction::toggle);
    const auto goTo = [this](int step) {
        m_menu->problemsPane->setChecked(true);
        m_problemsPanel->goTo(step);
    };
    connect(m_menu->nextProblem, &QAction::triggered, this, [goTo] { goTo(1); });
    connect(m_menu->previousProblem, &QAction::triggered, this, [goTo] { goTo(-1); });
    connect(m_status, &StatusLine::problemsWanted, this, [this] {
        m_menu->problemsPane->setChecked(true);
        m_problemsPanel->focusList();
    });
    connect(m_problems, &LibraryProblems::changed, this, &MainWindow::showProblems);
}

void MainWindow::showProblems()
{
    m_status->showProblems(*m_problems, m_workspace->currentDocument());
    m_workspace->showProblems(
        [this](const QString &path, const QByteArray &bytes) { return m_problems->problemsOver(path, bytes); });
}

void MainWindow::updateActions()
{
    const EntryDocument *document = m_workspace->currentDocument();
    const bool isLibrary = m_session.isOpen();
    m_menu->openSample->setEnabled(!m_sampleLibrary.isEmpty());
    m_menu->newEntry->setEnabled(isLibrary && !NewEntryDialog::creatableCollections(m_session.library()).isEmpty());
    for (QAction *action :
         { m_menu->save, m_menu->saveAll, m_menu->closeEntry, m_menu->undo, m_menu->redo, m_menu->source,
           m_menu->nextEntry, m_menu->previousEntry, m_menu->renameEntry, m_menu->mergeEntry, m_menu->deleteEntry,
           m_menu->showInFolder, m_menu->versions, m_menu->writers, m_menu->saveWithMessage })
        action->setEnabled(document != nullptr);
    m_menu->editMessage->setEnabled(document && m_session.keepsVersions());
    for (QAction *action :
         { m_menu->filter, m_menu->findInLibrary, m_menu->replaceInLibrary, m_menu->entriesPane, m_menu->formPane,
           m_menu->previewPane, m_menu->relationsPane, m_menu->problemsPane, m_menu->linksPane, m_menu->nextProblem,
           m_menu->previousProblem, m_menu->nextPane, m_menu->previousPane })
        action->setEnabled(isLibrary);
    m_menu->keepVersions->setEnabled(isLibrary && m_session.isRepositoryKnown() && !m_session.keepsVersions());
    const bool areProposalsReady = isLibrary && m_proposals->isReady();
    for (QAction *action : { m_menu->newProposal, m_menu->switchProposal, m_menu->propose })
        action->setEnabled(areProposalsReady);
    m_menu->updateFromLibrary->setEnabled(areProposalsReady && m_proposals->hasRemote());
    m_menu->entriesPane->setChecked(m_workspace->isPaneVisible(WriteWorkspace::Pane::Entries));
    m_menu->formPane->setChecked(m_workspace->isPaneVisible(WriteWorkspace::Pane::Form));
    m_menu->previewPane->setChecked(m_workspace->isPaneVisible(WriteWorkspace::Pane::Preview));
    m_menu->relationsPane->setChecked(m_workspace->isPaneVisible(WriteWorkspace::Pane::Relations));

    const std::optional<Theme::Scheme> scheme = m_settings.scheme();
    const QList<QAction *> themes = m_menu->themes->actions();
    for (QAction *action : themes)
        action->setChecked(action->data().toInt() == (scheme ? static_cast<int>(*scheme) : -1));
    const QList<QAction *> languages = m_menu->languages->actions();
    for (QAction *action : languages)
        action->setChecked(action->data().toString() == m_settings.language());
    setWindowModified(document && document->isModified());
    setWindowTitle(document    ? tr("%1[*] – %2").arg(document->title(), m_session.library().name())
                   : isLibrary ? m_session.library().name()
                               : QStringLiteral("Commonplace"));
}

void MainWindow::updateRecent()
{
    const QStringList recent = m_settings.recentLibraries();
    m_welcome->setRecentLibraries(recent);
    m_menu->recent->clear();
    m_menu->recent->setEnabled(!recent.isEmpty());
    for (const QString &root : recent) {
        QAction *action = m_menu->recent->addAction(QDir::toNativeSeparators(root).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, root] { openLibrary(root); });
    }
}

void MainWindow::showSaved(EntryDocument *document, const SaveOutcome &outcome)
{
    if (document == m_workspace->currentDocument()) {
        m_status->showSaved(outcome);
    }
    updateActions();
}

void MainWindow::showDraftError()
{
    const QString key = QStringLiteral("draftError");
    const Error &error = m_session.draftError();
    m_messages->removeMessage(key);
    if (error.message.isEmpty())
        return;
    MessageBar *bar = m_messages->showMessage(
        key, MessageBar::Kind::Warning,
        tr("What you type is not kept from harm at the moment: its safety copy cannot be written. Save often; it is "
           "tried again by itself."));
    bar->setObjectName(QStringLiteral("draftErrorMessage"));
    bar->setDetails(error.message);
}

void MainWindow::askIdentity(const std::function<void()> &then)
{
    auto *dialog = new IdentityDialog(this);
    connect(dialog, &IdentityDialog::identityGiven, this, [this, then](const Identity &identity) {
        m_settings.setIdentity(identity);
        m_session.setIdentity(identity);
        then();
    });
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isClosing && !m_session.modifiedDocuments().isEmpty()) {
        event->ignore();
        m_closing->close([this] {
            m_isClosing = true;
            close();
        });
        return;
    }
    m_settings.setWindow(saveGeometry(), m_workspace->arrangement());
    event->accept();
}

/// The edit commands act on the text that has the focus, whichever widget it is.
void MainWindow::editFocused(const char *slot)
{
    if (QWidget *focused = QApplication::focusWidget())
        QMetaObject::invokeMethod(focused, slot);
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Commonplace"),
                                QStringLiteral("Commonplace %1").arg(QApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setObjectName(QStringLiteral("aboutDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("An editor for commons of pattern and solution entries.\n\nFree software under the GNU "
           "General Public License, version 3 or later. The sample library is under CC BY-SA 4.0."));
    box->open();
}

} // namespace Commonplace
