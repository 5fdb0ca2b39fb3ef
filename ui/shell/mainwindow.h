// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/settings.h"
#include "text/error.h"

#include <QMainWindow>

#include <functional>

class QLabel;
class QStackedWidget;

namespace Commonplace {

class ClosingGuard;
class DraftGuide;
class EntryDocument;
class Finder;
class FindPanel;
class LibraryEdit;
class LibrarySession;
class MainMenu;
class LibraryProblems;
class LinksGuide;
class LinksPanel;
class LinkWatch;
class MergeSwitch;
class MessageArea;
class ProblemGuide;
class ProblemsPanel;
class ProposalGuide;
class RefactoringGuide;
class RepositoryCare;
class StatusLine;
class VersionGuide;
class VersionsGuide;
class WelcomePage;
class WriteWorkspace;
struct BulkOutcome;
struct Identity;
struct LibraryChange;
struct LibraryEditOutcome;
struct NewEntryRequest;
struct SaveOutcome;

/// The window: menus, the welcome page or the workspace, the status bar. It joins the parts; what they do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` and `session` must outlive the window. `sampleLibrary` is where the installed sample library lies;
    /// empty where there is none.
    MainWindow(Settings &settings, LibrarySession &session, const QString &sampleLibrary);
    ~MainWindow() override;

    /// Opens a library's folder, or a file and the library that it belongs to.
    void openPath(const QString &path);

    /// Is a library being read, or an entry of it?
    [[nodiscard]] bool isBusy() const;

    /// The workspace, for what drives the window from outside.
    [[nodiscard]] WriteWorkspace *workspace() const { return m_workspace; }

Q_SIGNALS:
    void themeChosen(std::optional<Commonplace::Theme::Scheme> scheme);
    /// A library is shown, with its entry if one was asked for or there are any.
    void ready();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectMenu();
    void connectSession();
    void connectProblems();
    void connectRefactoring();
    void connectVersions();
    void connectLinks();
    void showEntryMenu(const QString &path, const QPoint &place);
    void connectFinding();
    void connectProposals();
    QWidget *makeTopBar();
    void openLibrary(const QString &root, const QString &entry = {});
    void openSampleLibrary();
    void chooseLibrary();
    void obtainLibrary();
    void chooseFile();
    void askForNewEntry(const QString &collection, const NewEntryRequest &request);
    void libraryOpened();
    void libraryFailed(const Error &error);
    void entryFailed(const QString &path, const Error &error);
    void updateActions();
    void updateRecent();
    void showSaved(EntryDocument *document, const SaveOutcome &outcome);
    void showDrafts(const QStringList &paths);
    void showNamesLeftBehind(const QString &path, const QString &oldTitle, const LibraryChange &change);
    void showChanged(const LibraryEditOutcome &outcome);
    [[nodiscard]] QString selectedText() const;
    void askIdentity(const std::function<void()> &then);
    void showKept(const BulkOutcome &outcome);
    void showDraftError();
    void showProblems();
    void editFocused(const char *slot);
    void showAbout();

    Settings &m_settings;
    LibrarySession &m_session;
    QString m_sampleLibrary;
    MainMenu *m_menu;
    MessageArea *m_messages;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    WriteWorkspace *m_workspace;
    LibraryProblems *m_problems;
    ProblemsPanel *m_problemsPanel;
    FindPanel *m_findPanel;
    LibraryEdit *m_edit;
    LinkWatch *m_linkWatch;
    LinksPanel *m_linksPanel;
    LinksGuide *m_linksGuide;
    RefactoringGuide *m_refactoring;
    VersionsGuide *m_history;
    DraftGuide *m_unsaved;
    ProblemGuide *m_guide;
    ProposalGuide *m_proposals;
    Finder *m_finder;
    QLabel *m_libraryName;
    StatusLine *m_status;
    ClosingGuard *m_closing;
    RepositoryCare *m_care;
    MergeSwitch *m_mergeSwitch;
    VersionGuide *m_versions;
    QString m_opening;       // the library being opened
    QString m_wantedEntry;   // to be opened with it
    QString m_obtainWarning; // to be shown when it is open
    bool m_isClosing = false;
};

} // namespace Commonplace
