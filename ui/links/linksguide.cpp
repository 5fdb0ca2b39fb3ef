// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linksguide.h"

#include "entry/atomicfile.h"
#include "links/ignoredialog.h"
#include "links/linkaddress.h"
#include "links/linkspanel.h"
#include "links/linkwatch.h"
#include "links/replacedialog.h"
#include "profile/linkignoring.h"
#include "proposals/mainline.h"
#include "write/libraryedit.h"
#include "write/librarysession.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QMap>
#include <QMessageBox>
#include <QPushButton>
#include <QtConcurrentRun>

namespace Commonplace {

LinksGuide::LinksGuide(LibrarySession *session, LinkWatch *watch, LinksPanel *panel, LibraryEdit *edit, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_watch(watch)
    , m_panel(panel)
    , m_edit(edit)
    , m_window(window)
    , m_archive(new ArchiveLookup(this))
{
    connectPanel();
    connect(m_watch, &LinkWatch::replacementReady, this, &LinksGuide::replace);
    connect(m_archive, &ArchiveLookup::found, this, [this](const QString &address, const ArchivedCopy &copy) {
        askReplacement(address, copy.address,
                       tr("The archive has a copy of %1.").arg(QLocale().toString(copy.taken, QLocale::LongFormat)));
    });
    connect(m_archive, &ArchiveLookup::none, this,
            [this](const QString &address) { Q_EMIT told(tr("The archive has no copy of “%1”.").arg(address)); });
    connect(m_archive, &ArchiveLookup::failed, this,
            [this](const QString &, const Error &error) { Q_EMIT told(error.message); });
}

void LinksGuide::connectPanel()
{
    const LinkDetails *details = m_panel->details();
    connect(m_panel, &LinksPanel::proposalCheckRequested, this, &LinksGuide::checkProposal);
    connect(details, &LinkDetails::browserRequested, this, [](const QString &address) {
        const LinkAddress read = LinkAddress::read(address);
        if (read.isValid())
            QDesktopServices::openUrl(QUrl(read.fullText()));
    });
    connect(details, &LinkDetails::takeNewRequested, m_watch, &LinkWatch::replace);
    connect(details, &LinkDetails::replaceRequested, this,
            [this](const QString &address) { askReplacement(address, address, {}); });
    connect(details, &LinkDetails::ignoreRequested, this, &LinksGuide::askWhatToIgnore);
    connect(details, &LinkDetails::archiveRequested, this, &LinksGuide::askArchive);
    connect(details, &LinkDetails::againRequested, this, [this](const QString &address) {
        m_watch->check({ address }, { .asked = LinkCheckOptions::Asked::Everything });
    });
    connect(details, &LinkDetails::allowRequested, this, [this](const QString &address) {
        m_watch->allowHost(LinkAddress::read(address).host());
        m_watch->check({ address }, { .asked = LinkCheckOptions::Asked::Everything });
    });
}

void LinksGuide::checkProposal()
{
    if (!m_session->keepsVersions()) {
        Q_EMIT told(tr("No versions of this library are kept, so there is no proposal. Choose “All entries”."));
        return;
    }
    const auto check = [this](const Result<QStringList> &addresses) {
        if (!addresses)
            Q_EMIT told(addresses.error().message);
        else if (addresses->isEmpty())
            Q_EMIT told(tr("The proposal adds no link to another site."));
        else
            m_panel->checkAddresses(*addresses);
    };
    QtConcurrent::run(findMainLine, *m_session->repository(), std::stop_token())
        .then(this, [this, check](const Result<std::optional<MainLine>> &line) {
            if (!line)
                Q_EMIT told(line.error().message);
            else if (!*line)
                Q_EMIT told(tr("It is not known which of the library's versions are the main line. Choose “All "
                               "entries”."));
            else
                m_watch->findAddressesSince((*line)->commit, check);
        });
}

void LinksGuide::askReplacement(const QString &address, const QString &suggestion, const QString &why)
{
    const auto places = static_cast<int>(m_watch->links().value(address).size());
    auto *dialog = new ReplaceDialog(address, suggestion, why, places, m_window);
    connect(dialog, &ReplaceDialog::chosen, m_watch,
            [this, address](const QString &replacement) { m_watch->replace(address, replacement); });
    dialog->open();
}

void LinksGuide::replace(const QList<FileChange> &changes, const QString &message)
{
    if (changes.isEmpty())
        Q_EMIT told(tr("The address stands there in a way that cannot be replaced by itself. Open the entry, and write "
                       "the new one."));
    else
        m_edit->apply({ .changes = changes, .message = message, .savedEntries = LibraryEdit::SavedEntries::InFile });
}

void LinksGuide::askWhatToIgnore(const QString &address)
{
    const QString file = m_session->library().profile().file;
    const QString place =
        file.isEmpty() ? tr("This library has no profile of its own in which that could be kept, so it holds until the "
                            "library is closed.")
                       : tr("It is kept in “%1”, for all who work on this library.").arg(file);
    auto *dialog = new IgnoreDialog(address, LinkAddress::read(address).host(), place, m_window);
    connect(dialog, &IgnoreDialog::chosen, this, &LinksGuide::ignore);
    dialog->open();
}

void LinksGuide::ignore(const LinkSettings::Ignored &item)
{
    m_watch->ignore(item);
    const QString file = m_session->library().profile().file;
    if (file.isEmpty())
        return;
    struct Read {
        QByteArray hash;
        Result<TextEdits> edits;
    };
    const auto read = [path = QDir(m_session->library().root()).filePath(file), item]() -> Read {
        const Result<FileContents> profile = readFile(QFile::encodeName(path));
        if (!profile)
            return { .hash = {}, .edits = std::unexpected(profile.error()) };
        return { .hash = contentHash(profile->bytes), .edits = ignoringEdits(profile->bytes, item) };
    };
    QtConcurrent::run(read).then(this, [this, file, item](const Read &profile) {
        if (!profile.edits) {
            Q_EMIT told(tr("That could not be written into “%1”, so it holds until the library is closed. %2")
                            .arg(file, profile.edits.error().message));
            return;
        }
        m_edit->apply({ .changes = { { .path = file, .hash = profile.hash, .edits = *profile.edits } },
                        .message = tr("Ignore links: %1 (%2)").arg(item.text, item.reason) });
    });
}

void LinksGuide::askArchive(const QString &address)
{
    if (m_mayAskArchive) {
        m_archive->ask(address);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Ask the archive?"),
                                tr("The Internet Archive (archive.org) keeps copies of pages. Asking it tells it this "
                                   "address:"),
                                QMessageBox::NoButton, m_window);
    box->setObjectName(QStringLiteral("archiveQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(address);
    QPushButton *yes = box->addButton(tr("Ask it"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("archiveYes"));
    box->addButton(QMessageBox::Cancel)->setObjectName(QStringLiteral("archiveNo"));
    connect(yes, &QPushButton::clicked, this, [this, address] {
        m_mayAskArchive = true; // while the program runs
        m_archive->ask(address);
    });
    box->open();
}

} // namespace Commonplace
