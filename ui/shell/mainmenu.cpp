// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainmenu.h"

#include "widgets/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace Commonplace {

MainMenu::MainMenu(QMenuBar *bar)
    : QObject(bar)
    , m_bar(bar)
{
    bar->setObjectName(QStringLiteral("mainMenu"));
    bar->setAccessibleName(tr("Menus"));
    fillFile();
    fillEdit();
    fillView();
    fillRest();
}

QList<QAction *> MainMenu::commands() const
{
    return m_commands;
}

QMenu *MainMenu::addMenu(const char *name, const QString &title)
{
    QMenu *menu = m_bar->addMenu(title);
    menu->setObjectName(QLatin1StringView(name));
    return menu;
}

QAction *MainMenu::add(QMenu *menu, const char *name, const QString &text, const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(shortcut);
    m_commands.append(action);
    return action;
}

QAction *MainMenu::addCheckable(QMenu *menu, const char *name, const QString &text, const QKeySequence &shortcut)
{
    QAction *action = add(menu, name, text, shortcut);
    action->setCheckable(true);
    return action;
}

void MainMenu::fillFile()
{
    QMenu *menu = addMenu("fileMenu", tr("&File"));
    newEntry = add(menu, "newEntryAction", tr("&New entry…"), QKeySequence::New);
    menu->addSeparator();
    openLibrary = add(menu, "openLibraryAction", tr("&Open a library…"), QKeySequence::Open);
    getLibrary = add(menu, "getLibraryAction", tr("&Get a library…"));
    openFile = add(menu, "openFileAction", tr("Open a &file…"), tr("Ctrl+Shift+O"));
    recent = menu->addMenu(tr("&Recent libraries"));
    recent->setObjectName(QStringLiteral("recentMenu"));
    openSample = add(menu, "openSampleAction", tr("Open the sa&mple library"));
    menu->addSeparator();
    save = add(menu, "saveAction", tr("&Save"), QKeySequence::Save);
    saveWithMessage = add(menu, "saveWithMessageAction", tr("Save &with a message…"), tr("Ctrl+Alt+S"));
    saveAll = add(menu, "saveAllAction", tr("Save &all"), tr("Ctrl+Shift+S"));
    menu->addSeparator();
    closeEntry = add(menu, "closeEntryAction", tr("&Close the entry"), tr("Ctrl+W"));
    quit = add(menu, "quitAction", tr("&Quit"), tr("Ctrl+Q"));
    quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::fillEdit()
{
    QMenu *menu = addMenu("editMenu", tr("&Edit"));
    undo = add(menu, "undoAction", tr("&Undo"), QKeySequence::Undo);
    redo = add(menu, "redoAction", tr("&Redo"), tr("Ctrl+Shift+Z"));
    redo->setShortcuts({ QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y")) });
    menu->addSeparator();
    cut = add(menu, "cutAction", tr("Cu&t"), QKeySequence::Cut);
    copy = add(menu, "copyAction", tr("&Copy"), QKeySequence::Copy);
    paste = add(menu, "pasteAction", tr("&Paste"), QKeySequence::Paste);
    selectAll = add(menu, "selectAllAction", tr("Select &all"), QKeySequence::SelectAll);
    menu->addSeparator();
    find = add(menu, "findAction", tr("&Find entries and commands"), tr("Ctrl+K"));
    filter = add(menu, "filterAction", tr("Fi&lter the list of entries"), tr("Ctrl+L"));
    menu->addSeparator();
    findInLibrary = add(menu, "findInLibraryAction", tr("Find in l&ibrary…"), tr("Ctrl+Shift+F"));
    replaceInLibrary = add(menu, "replaceInLibraryAction", tr("R&eplace in library…"), tr("Ctrl+Shift+H"));
}

void MainMenu::fillView()
{
    QMenu *menu = addMenu("viewMenu", tr("&View"));
    entriesPane = addCheckable(menu, "entriesPaneAction", tr("&Entries"), tr("Ctrl+1"));
    formPane = addCheckable(menu, "formPaneAction", tr("&Fields"), tr("Ctrl+2"));
    previewPane = addCheckable(menu, "previewPaneAction", tr("&Preview"), tr("Ctrl+3"));
    relationsPane = addCheckable(menu, "relationsPaneAction", tr("&Relations"), tr("Ctrl+4"));
    problemsPane = addCheckable(menu, "problemsPaneAction", tr("Pro&blems"), tr("Ctrl+5"));
    linksPane = addCheckable(menu, "linksPaneAction", tr("Links to other s&ites"), tr("Ctrl+6"));
    source = addCheckable(menu, "sourceAction", tr("&Source: the whole file"), tr("Ctrl+U"));
    menu->addSeparator();
    nextPane = add(menu, "nextPaneAction", tr("Next pa&ne"), tr("F6"));
    previousPane = add(menu, "previousPaneAction", tr("Pre&vious pane"), tr("Shift+F6"));
    nextEntry = add(menu, "nextEntryAction", tr("Next &open entry"), tr("Ctrl+Tab"));
    previousEntry = add(menu, "previousEntryAction", tr("P&revious open entry"), tr("Ctrl+Shift+Tab"));
    menu->addSeparator();

    QMenu *theme = menu->addMenu(tr("&Theme"));
    theme->setObjectName(QStringLiteral("themeMenu"));
    themes = new QActionGroup(this);
    const auto addTheme = [&](const char *name, const QString &text, int scheme) {
        QAction *action = addCheckable(theme, name, text);
        action->setData(scheme);
        themes->addAction(action);
    };
    addTheme("systemThemeAction", tr("As the &desktop"), -1);
    addTheme("lightThemeAction", tr("&Light"), static_cast<int>(Theme::Scheme::Light));
    addTheme("darkThemeAction", tr("&Dark"), static_cast<int>(Theme::Scheme::Dark));
    addTheme("highContrastThemeAction", tr("&High contrast"), static_cast<int>(Theme::Scheme::HighContrast));

    QMenu *language = menu->addMenu(tr("&Language of the program"));
    language->setObjectName(QStringLiteral("languageMenu"));
    languages = new QActionGroup(this);
    const auto addLanguage = [&](const char *name, const QString &text, const QString &locale) {
        QAction *action = addCheckable(language, name, text);
        action->setData(locale);
        languages->addAction(action);
    };
    addLanguage("systemLanguageAction", tr("As the desktop"), {});
    // Each in its own language, whatever the program's is.
    addLanguage("englishAction", QStringLiteral("English"), QStringLiteral("en"));
    addLanguage("spanishAction", QStringLiteral("Español"), QStringLiteral("es"));
    addLanguage("arabicAction", QStringLiteral("العربية"), QStringLiteral("ar"));
}

void MainMenu::fillRest()
{
    QMenu *entry = addMenu("entryMenu", tr("E&ntry"));
    renameEntry = add(entry, "renameEntryAction", tr("&Rename or move…"), tr("F2"));
    mergeEntry = add(entry, "mergeEntryAction", tr("&Merge into another entry…"));
    deleteEntry = add(entry, "deleteEntryAction", tr("&Delete…"), tr("Ctrl+Shift+Del"));
    entry->addSeparator();
    versions = add(entry, "versionsAction", tr("&Versions…"), tr("F9"));
    writers = add(entry, "writersAction", tr("&Who wrote this paragraph"), tr("Shift+F9"));
    editMessage = add(entry, "editMessageAction", tr("M&essage of the last version…"));
    editMessage->setToolTip(tr("Amends the last git commit, while nobody else has it"));
    entry->addSeparator();
    showInFolder = add(entry, "showInFolderAction", tr("Show in its &folder"));
    QMenu *library = addMenu("libraryMenu", tr("&Library"));
    nextProblem = add(library, "nextProblemAction", tr("&Next problem"), tr("F8"));
    previousProblem = add(library, "previousProblemAction", tr("&Previous problem"), tr("Shift+F8"));
    library->addSeparator();
    keepVersions = add(library, "keepVersionsAction", tr("Keep &versions of this library"));
    keepVersions->setToolTip(tr("Puts the folder under git"));
    mergeInGit = addCheckable(library, "mergeInGitAction", tr("&Merge by field and paragraph in git, too"));
    mergeInGit->setToolTip(tr("Sets up commonplace-cli as git's merge driver, in your copy of the library only"));
    fillShare();
    QMenu *help = addMenu("helpMenu", tr("&Help"));
    shortcuts = add(help, "shortcutsAction", tr("&Keyboard shortcuts"), tr("F1"));
    helpCi = add(help, "helpCiAction", tr("Check every &change of a library…"));
    helpVersions = add(help, "helpVersionsAction", tr("&Versions and their messages…"));
    helpLinks = add(help, "helpLinksAction", tr("&Links to other sites…"));
    helpMerging = add(help, "helpMergingAction", tr("&Merging with git…"));
    about = add(help, "aboutAction", tr("&About Commonplace"));
    about->setMenuRole(QAction::AboutRole);
}

void MainMenu::fillShare()
{
    QMenu *share = addMenu("shareMenu", tr("&Share"));
    newProposal = add(share, "newProposalAction", tr("&New proposal…"));
    switchProposal = add(share, "switchProposalAction", tr("&Switch proposal…"), tr("Ctrl+Shift+B"));
    share->addSeparator();
    updateFromLibrary = add(share, "updateFromLibraryAction", tr("&Update from the library…"), tr("Ctrl+Shift+U"));
    propose = add(share, "proposeAction", tr("&Propose changes…"), tr("Ctrl+Shift+P"));
    propose->setToolTip(tr("Sends what you changed to whoever looks after the library (git push, pull request)"));
}

} // namespace Commonplace
