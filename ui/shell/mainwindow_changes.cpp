// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding and replacing in the library, renaming, merging and deleting entries, and what becomes of changes to many
// entries at once.

#include "shell/mainwindow.h"

#include "editor/bodyeditor.h"
#include "links/linkspanel.h"
#include "problems/problemspanel.h"
#include "refactoring/refactoringguide.h"
#include "search/findpanel.h"
#include "shell/mainmenu.h"
#include "shell/problemguide.h"
#include "versions/versionsguide.h"
#include "widgets/messagearea.h"
#include "write/entrylistpanel.h"
#include "write/entryproblems.h"
#include "write/entryview.h"
#include "write/libraryedit.h"
#include "write/librarysession.h"
#include "write/relationspanel.h"
#include "write/writeworkspace.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace Commonplace {

void MainWindow::connectFinding()
{
    const auto begin = [this](FindPanel::Task task) {
        const QString text = selectedText();
        m_menu->problemsPane->setChecked(false);
        m_findPanel->begin(task, text);
    };
    connect(m_menu->findInLibrary, &QAction::triggered, this, [begin] { begin(FindPanel::Task::Find); });
    connect(m_menu->replaceInLibrary, &QAction::triggered, this, [begin] { begin(FindPanel::Task::Replace); });
    connect(m_menu->problemsPane, &QAction::toggled, m_findPanel, [this](bool shown) {
        if (shown)
            m_findPanel->hide();
    });
    connect(m_findPanel, &FindPanel::closeRequested, this, [this] {
        m_findPanel->hide();
        if (EntryView *view = m_workspace->currentView())
            view->editor()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_findPanel, &FindPanel::placeRequested, m_guide, &ProblemGuide::showPlace);
    connect(m_findPanel, &FindPanel::replaceRequested, m_edit, &LibraryEdit::apply);
    connect(m_workspace, &WriteWorkspace::textChecked, m_findPanel,
            [this](const CheckedText &text) { m_findPanel->lookAgain(text.facts.path); });
    connect(m_workspace, &WriteWorkspace::entryClosed, m_findPanel, &FindPanel::lookAgain);
    RelationsPanel *relations = m_workspace->relations();
    connect(relations, &RelationsPanel::editRequested, m_edit, &LibraryEdit::apply);
    connect(relations, &RelationsPanel::editRefused, m_guide, &ProblemGuide::fixRefused);
    connect(relations, &RelationsPanel::placeRequested, this,
            [this](const QString &path, const TextRange &range, int line, int column, const QByteArray &hash) {
                m_guide->showPlace(path, { .range = range, .line = line, .column = column }, hash);
            });
    connect(m_workspace, &WriteWorkspace::textChecked, relations, &RelationsPanel::lookAgain);
    m_workspace->setFurtherPanes({ m_problemsPanel, m_findPanel, m_linksPanel });
}

/// What is looked for is mostly what one has just marked.
QString MainWindow::selectedText() const
{
    QString text;
    if (const auto *line = qobject_cast<const QLineEdit *>(QApplication::focusWidget()))
        text = line->selectedText();
    else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(QApplication::focusWidget()))
        text = plain->textCursor().selectedText();
    return text.contains(QChar::ParagraphSeparator) ? QString() : text.trimmed();
}

void MainWindow::connectRefactoring()
{
    using Kind = RefactoringGuide::Kind;
    const auto ask = [this](QAction *action, Kind kind) {
        connect(action, &QAction::triggered, this, [this, kind] {
            if (const EntryDocument *document = m_workspace->currentDocument())
                m_refactoring->ask(kind, m_session.relativePath(document));
        });
    };
    ask(m_menu->renameEntry, Kind::Rename);
    ask(m_menu->mergeEntry, Kind::Merge);
    ask(m_menu->deleteEntry, Kind::Remove);
    connect(m_workspace->entryList(), &EntryListPanel::menuRequested, this, &MainWindow::showEntryMenu);
    connect(m_refactoring, &RefactoringGuide::refused, this, [this](const QString &message) {
        m_messages->showMessage(QStringLiteral("refactoring"), MessageBar::Kind::Warning, message);
    });
    connect(m_refactoring, &RefactoringGuide::namesLeftBehind, this, &MainWindow::showNamesLeftBehind);
}

void MainWindow::connectVersions()
{
    connect(m_menu->versions, &QAction::triggered, m_history, &VersionsGuide::showVersions);
    connect(m_menu->writers, &QAction::triggered, m_history, &VersionsGuide::showWriters);
    connect(m_history, &VersionsGuide::refused, this, [this](const QString &message) {
        MessageBar *bar = m_messages->showMessage(QStringLiteral("versions"), MessageBar::Kind::Warning, message);
        bar->setObjectName(QStringLiteral("versionsMessage"));
    });
}

/// What the menu offers for the entry in front, for one of the list.
void MainWindow::showEntryMenu(const QString &path, const QPoint &place)
{
    using Kind = RefactoringGuide::Kind;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("entryListMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu, path](const QAction *like, Kind kind) {
        QAction *action = menu->addAction(like->text());
        action->setObjectName(like->objectName());
        connect(action, &QAction::triggered, this, [this, kind, path] { m_refactoring->ask(kind, path); });
    };
    add(m_menu->renameEntry, Kind::Rename);
    add(m_menu->mergeEntry, Kind::Merge);
    add(m_menu->deleteEntry, Kind::Remove);
    menu->popup(place);
}

/// An entry was saved under a new name, and others still name it by the old one.
void MainWindow::showNamesLeftBehind(const QString &path, const QString &oldTitle, const LibraryChange &change)
{
    const QString key = QStringLiteral("oldNames:") + path;
    const EntryDocument *document = m_session.document(m_session.absolutePath(path));
    const QString title = document ? document->title() : path;
    MessageBar *bar = m_messages->showMessage(
        key, MessageBar::Kind::Info,
        tr("%n place(s) still name “%1” as it was before.", nullptr, static_cast<int>(change.places.size()))
            .arg(title));
    bar->setObjectName(QStringLiteral("oldNamesMessage"));
    QStringList details;
    for (const ReferencePlace &place : change.places)
        details.append(QStringLiteral("%1:%2: %3").arg(place.file).arg(place.line).arg(place.before));
    bar->setDetails(details.join(u'\n'));
    QPushButton *mend = bar->addButton(tr("Let them follow"));
    mend->setObjectName(QStringLiteral("mendOldNamesButton"));
    connect(mend, &QPushButton::clicked, this, [this, key, change, oldTitle, title] {
        m_messages->removeMessage(key);
        m_refactoring->apply(change, tr("Rename “%1” to “%2”").arg(oldTitle, title));
    });
}

/// What was changed in many entries, and the way back.
void MainWindow::showChanged(const LibraryEditOutcome &outcome)
{
    const BulkOutcome &files = outcome.files;
    // The one entry is in front, and undoes it as everything else.
    if (outcome.texts.size() == 1 && files.changed.isEmpty() && files.failures.isEmpty())
        return;
    const bool isUnnamed =
        files.version == SaveOutcome::Version::Failed && files.versionError.code == ErrorCode::IdentityMissing;
    if (isUnnamed)
        askIdentity([this, files] { m_session.keepVersion(files); });
    const bool isWhole = files.failures.isEmpty() && files.version != SaveOutcome::Version::Failed;
    QString text = tr("%n entry(s) were changed.", nullptr, outcome.count());
    const auto unsaved = static_cast<int>(outcome.texts.size());
    if (unsaved > 0)
        text += u' ' + tr("%n of them are open and not saved yet.", nullptr, unsaved);
    if (!files.failures.isEmpty())
        text += u' ' + tr("%n were left as they are.", nullptr, static_cast<int>(files.failures.size()));
    if (isUnnamed)
        text += u' ' + tr("They are kept as a version once it is known whose it is.");
    else if (files.version == SaveOutcome::Version::Failed)
        text += u' ' + tr("No version was kept: %1").arg(files.versionError.message.section(u'\n', 0, 0));
    MessageBar *bar = m_messages->showMessage(QStringLiteral("filesChanged"),
                                              isWhole ? MessageBar::Kind::Info : MessageBar::Kind::Warning, text);
    bar->setObjectName(QStringLiteral("filesChangedMessage"));
    QStringList details;
    for (const Error &failure : files.failures)
        details.append(failure.message);
    const QString words = files.versionError.message.section(u'\n', 2); // of git or of a hook
    if (!words.isEmpty())
        details.append(words);
    if (!details.isEmpty())
        bar->setDetails(details.join(u'\n'));
    if (outcome.count() == 0)
        return;
    QPushButton *undo = bar->addButton(tr("Undo"));
    undo->setObjectName(QStringLiteral("undoFilesButton"));
    connect(undo, &QPushButton::clicked, this, [this, outcome] {
        m_messages->removeMessage(QStringLiteral("filesChanged"));
        m_edit->takeBack(outcome,
                         tr("Bring back %n entry(s)", nullptr, static_cast<int>(outcome.files.changed.size())));
    });
}

/// A version that was wanting is kept by now, or cannot be kept still.
void MainWindow::showKept(const BulkOutcome &outcome)
{
    if (outcome.version != SaveOutcome::Version::Failed)
        return;
    MessageBar *bar =
        m_messages->showMessage(QStringLiteral("filesKept"), MessageBar::Kind::Warning,
                                tr("No version was kept: %1").arg(outcome.versionError.message.section(u'\n', 0, 0)));
    bar->setObjectName(QStringLiteral("filesKeptMessage"));
    const QString words = outcome.versionError.message.section(u'\n', 2);
    if (!words.isEmpty())
        bar->setDetails(words);
}

} // namespace Commonplace
