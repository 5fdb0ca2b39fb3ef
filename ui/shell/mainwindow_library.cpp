// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening libraries, files and entries in the window.

#include "library/librarycopy.h"
#include "library/obtaindialog.h"
#include "shell/closingguard.h"
#include "shell/mainmenu.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "shell/statusline.h"
#include "shell/welcomepage.h"
#include "widgets/messagearea.h"
#include "write/librarysession.h"
#include "write/newentrydialog.h"
#include "write/writeworkspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace Commonplace {

void MainWindow::openPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir() || !info.exists())
        openLibrary(info.absoluteFilePath());
    else
        openLibrary(Library::rootOf(info.absoluteFilePath()), info.absoluteFilePath());
}

bool MainWindow::isBusy() const
{
    return m_session.isOpening() || m_session.isOpen();
}

void MainWindow::openLibrary(const QString &root, const QString &entry)
{
    if (m_session.isOpen() && QFileInfo(root).canonicalFilePath() == m_session.library().root()) {
        if (!entry.isEmpty())
            m_session.openEntry(entry);
        return;
    }
    m_closing->close([this, root, entry] {
        m_opening = root;
        m_wantedEntry = entry;
        m_welcome->messages()->clear();
        m_welcome->showOpening(root, 0, 0);
        m_pages->setCurrentIndex(0);
        m_session.open(root);
        updateActions();
    });
}

void MainWindow::openSampleLibrary()
{
    if (m_sampleLibrary.isEmpty())
        return;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString target = documents + u'/' + tr("Commonplace sample library");
    QtConcurrent::run(copyLibrary, m_sampleLibrary, target).then(this, [this](const Result<QString> &copy) {
        if (copy)
            openLibrary(*copy);
        else
            libraryFailed(copy.error());
    });
}

void MainWindow::chooseLibrary()
{
    auto *dialog = new QFileDialog(this, tr("Open a library"), QDir::homePath());
    dialog->setObjectName(QStringLiteral("openLibraryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { openPath(path); });
    dialog->open();
}

void MainWindow::obtainLibrary()
{
    const QString folder = m_settings.obtainFolder();
    auto *dialog = new ObtainDialog(
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder, this);
    connect(dialog, &ObtainDialog::obtained, this, [this](const FetchedLibrary &library) {
        m_settings.setObtainFolder(QFileInfo(library.folder).path());
        m_obtainWarning = library.warning;
        openLibrary(library.folder);
    });
    dialog->open();
}

void MainWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a file"), QDir::homePath(),
                                   tr("Entries (*.md *.markdown *.txt);;All files (*)"));
    dialog->setObjectName(QStringLiteral("openFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { openPath(path); });
    dialog->open();
}

void MainWindow::askForNewEntry(const QString &collection, const NewEntryRequest &request)
{
    if (!m_session.isOpen())
        return;
    auto *dialog = new NewEntryDialog(m_session.library(), collection, this, request);
    connect(dialog, &NewEntryDialog::createRequested, &m_session, &LibrarySession::createEntry);
    connect(dialog, &NewEntryDialog::openRequested, &m_session, &LibrarySession::openEntry);
    dialog->open();
}

void MainWindow::libraryOpened()
{
    const Library &library = m_session.library();
    m_settings.addRecentLibrary(library.root());
    updateRecent();
    m_messages->clear();
    m_welcome->showChoices();
    m_pages->setCurrentIndex(1);
    m_libraryName->setText(library.name());
    m_libraryName->setToolTip(QDir::toNativeSeparators(library.root()));
    if (!library.unreadFiles().isEmpty()) {
        const auto count = static_cast<int>(library.unreadFiles().size());
        m_messages
            ->showMessage(QStringLiteral("unread"), MessageBar::Kind::Warning,
                          tr("%n file(s) of this library could not be read and are left out.", nullptr, count))
            ->setDetails(library.unreadFiles().join(u'\n'));
    }
    if (!m_obtainWarning.isEmpty()) {
        m_messages->showMessage(QStringLiteral("obtained"), MessageBar::Kind::Warning,
                                std::exchange(m_obtainWarning, {}));
    }
    if (!m_wantedEntry.isEmpty())
        m_session.openEntry(m_wantedEntry);
    else if (!library.entries().isEmpty())
        m_session.openEntry(library.entries().constFirst().path);
    else
        Q_EMIT ready();
    m_wantedEntry.clear();
    updateActions();
    m_status->show(m_workspace->currentDocument());
}

/// Unsaved texts of another time are offered where they are seen, not only in their entries.
void MainWindow::showDrafts(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    QStringList titles;
    for (const EntryInfo &entry : m_session.library().entries()) {
        if (paths.contains(entry.path))
            titles += entry.title;
    }
    const auto count = static_cast<int>(paths.size());
    MessageBar *bar = m_messages->showMessage(
        QStringLiteral("drafts"), MessageBar::Kind::Info,
        tr("There is unsaved text of yours in %n entry(s): %1", nullptr, count)
            .arg(QLocale().createSeparatedList(titles.first(std::min<qsizetype>(titles.size(), 4)))));
    bar->setObjectName(QStringLiteral("draftsMessage"));
    QPushButton *show = bar->addButton(tr("Show it"));
    show->setObjectName(QStringLiteral("showDraftsButton"));
    connect(show, &QPushButton::clicked, this, [this, paths] {
        m_messages->removeMessage(QStringLiteral("drafts"));
        for (const QString &path : paths)
            m_session.openEntry(path);
    });
}

void MainWindow::libraryFailed(const Error &error)
{
    m_pages->setCurrentIndex(0);
    m_welcome->showChoices();
    m_welcome->messages()->showMessage(QStringLiteral("open"), MessageBar::Kind::Error, error.message);
    updateActions();
    Q_EMIT ready();
}

void MainWindow::entryFailed(const QString &path, const Error &error)
{
    m_messages->showMessage(path, MessageBar::Kind::Error, error.message);
    Q_EMIT ready();
}

} // namespace Commonplace
