// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace Commonplace {

/// The window's commands: every one an action with a name, in a menu, with its shortcut. What they do is the main
/// window's.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    /// Fills `bar`, which owns the menus.
    explicit MainMenu(QMenuBar *bar);

    /// All commands that can be triggered, in the menus' order.
    [[nodiscard]] QList<QAction *> commands() const;

    QAction *newEntry = nullptr;
    QAction *openLibrary = nullptr;
    QAction *getLibrary = nullptr;
    QAction *openFile = nullptr;
    QAction *openSample = nullptr;
    QMenu *recent = nullptr;
    QAction *save = nullptr;
    QAction *saveWithMessage = nullptr;
    QAction *editMessage = nullptr;
    QAction *saveAll = nullptr;
    QAction *closeEntry = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *cut = nullptr;
    QAction *copy = nullptr;
    QAction *paste = nullptr;
    QAction *selectAll = nullptr;
    QAction *find = nullptr;
    QAction *filter = nullptr;
    QAction *findInLibrary = nullptr;
    QAction *replaceInLibrary = nullptr;
    QAction *entriesPane = nullptr;
    QAction *formPane = nullptr;
    QAction *relationsPane = nullptr;
    QAction *problemsPane = nullptr;
    QAction *linksPane = nullptr;
    QAction *nextProblem = nullptr;
    QAction *previousProblem = nullptr;
    QAction *previewPane = nullptr;
    QAction *source = nullptr;
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QAction *nextEntry = nullptr;
    QAction *previousEntry = nullptr;
    QActionGroup *themes = nullptr;    ///< Actions' data: int of Theme::Scheme, -1 for the desktop's.
    QActionGroup *languages = nullptr; ///< Actions' data: locale name, empty for the desktop's.
    QAction *renameEntry = nullptr;
    QAction *mergeEntry = nullptr;
    QAction *deleteEntry = nullptr;
    QAction *versions = nullptr;
    QAction *writers = nullptr;
    QAction *showInFolder = nullptr;
    QAction *keepVersions = nullptr;
    QAction *mergeInGit = nullptr;
    QAction *newProposal = nullptr;
    QAction *switchProposal = nullptr;
    QAction *updateFromLibrary = nullptr;
    QAction *propose = nullptr;
    QAction *shortcuts = nullptr;
    QAction *helpCi = nullptr;
    QAction *helpVersions = nullptr;
    QAction *helpLinks = nullptr;
    QAction *helpMerging = nullptr;
    QAction *about = nullptr;

private:
    void fillFile();
    void fillEdit();
    void fillView();
    void fillRest();
    void fillShare();
    QMenu *addMenu(const char *name, const QString &title);
    QAction *add(QMenu *menu, const char *name, const QString &text, const QKeySequence &shortcut = {});
    QAction *addCheckable(QMenu *menu, const char *name, const QString &text, const QKeySequence &shortcut = {});

    QMenuBar *m_bar;
    QList<QAction *> m_commands;
};

} // namespace Commonplace
