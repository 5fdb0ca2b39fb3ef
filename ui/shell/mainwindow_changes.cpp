// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of the library as a whole in the window: renaming, merging and deleting entries, and what became of files.

#include "refactoring/refactoringguide.h"
#include "shell/mainmenu.h"
#include "shell/mainwindow.h"
#include "widgets/messagearea.h"
#include "write/librarysession.h"
#include "write/writeworkspace.h"

#include <QPushButton>

namespace Commonplace {

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
    connect(m_refactoring, &RefactoringGuide::refused, this, [this](const QString &message) {
        m_messages->showMessage(QStringLiteral("refactoring"), MessageBar::Kind::Warning, message);
    });
    connect(m_refactoring, &RefactoringGuide::namesLeftBehind, this, &MainWindow::showNamesLeftBehind);
    connect(&m_session, &LibrarySession::filesChanged, this, &MainWindow::showFilesChanged);
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

/// What was changed beside the open entries, and the way back.
void MainWindow::showFilesChanged(const BulkOutcome &outcome)
{
    const auto count = static_cast<int>(outcome.changed.size());
    const bool isWhole = outcome.failures.isEmpty() && outcome.version != SaveOutcome::Version::Failed;
    QString text = tr("%n entry(s) were changed.", nullptr, count);
    if (!outcome.failures.isEmpty())
        text += u' ' + tr("%n were left as they are.", nullptr, static_cast<int>(outcome.failures.size()));
    if (outcome.version == SaveOutcome::Version::Failed)
        text += u' ' + tr("No version was kept: %1").arg(outcome.versionError.message);
    MessageBar *bar = m_messages->showMessage(QStringLiteral("filesChanged"),
                                              isWhole ? MessageBar::Kind::Info : MessageBar::Kind::Warning, text);
    QStringList details;
    for (const Error &failure : outcome.failures)
        details.append(failure.message);
    if (!details.isEmpty())
        bar->setDetails(details.join(u'\n'));
    if (outcome.changed.isEmpty())
        return;
    QPushButton *undo = bar->addButton(tr("Undo"));
    undo->setObjectName(QStringLiteral("undoFilesButton"));
    connect(undo, &QPushButton::clicked, this, [this, changed = outcome.changed, count] {
        m_messages->removeMessage(QStringLiteral("filesChanged"));
        m_refactoring->takeBack();
        m_session.bringBack(changed, tr("Bring back %n entry(s)", nullptr, count));
    });
}

} // namespace Commonplace
