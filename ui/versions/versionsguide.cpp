// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "versions/versionsguide.h"

#include "editor/bodyeditor.h"
#include "editor/entrydocument.h"
#include "git/fileblame.h"
#include "review/entryblocks.h"
#include "versions/versionsdialog.h"
#include "versions/versiontexts.h"
#include "widgets/messagearea.h"
#include "write/entryview.h"
#include "write/librarysession.h"
#include "write/writeworkspace.h"

#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QtConcurrentRun>

namespace Commonplace {

namespace {

struct Lines {
    qsizetype first;
    qsizetype last;
};

/// The lines (from 0, as git counts them) of the block around a line; the line alone outside of the body.
Lines paragraphAround(const Entry &entry, qsizetype line)
{
    const QByteArray &bytes = entry.bytes();
    const QList<EntryBlock> blocks = entryBlocks(entry);
    for (const EntryBlock &block : blocks) {
        const qsizetype first = bytes.first(block.range.start).count('\n');
        const qsizetype last = first + block.range.in(bytes).toByteArray().count('\n');
        if (line >= first && line <= last)
            return { .first = first, .last = last };
    }
    return { .first = line, .last = line };
}

} // namespace

VersionsGuide::VersionsGuide(LibrarySession *session, WriteWorkspace *workspace, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
{
}

VersionsGuide::~VersionsGuide()
{
    m_stop.request_stop();
}

bool VersionsGuide::keepsVersions()
{
    if (m_session->keepsVersions())
        return true;
    const Error &error = m_session->repositoryError();
    if (!m_session->isRepositoryKnown())
        Q_EMIT refused(tr("The library is still being looked at. Try again in a moment."));
    else if (!error.message.isEmpty())
        Q_EMIT refused(tr("No versions are kept: %1").arg(error.message));
    else
        Q_EMIT refused(tr("No versions are kept of this library. “Keep versions of this library” in the menu Library "
                          "begins with it."));
    return false;
}

void VersionsGuide::showVersions()
{
    EntryDocument *document = m_workspace->currentDocument();
    if (!document || !keepsVersions())
        return;
    const QString path = m_session->relativePath(document);
    const Collection collection = m_session->library().collectionOf(path).forFile(path);
    auto *dialog =
        new VersionsDialog(document, collection, *m_session->repository(), QFile::encodeName(path), m_workspace);
    dialog->open();
}

void VersionsGuide::showWriters()
{
    EntryView *view = m_workspace->currentView();
    if (!view || !keepsVersions())
        return;
    const Entry entry = view->document()->entry();
    const Lines lines = paragraphAround(entry, view->editor()->textCursor().blockNumber());
    const QByteArray path = QFile::encodeName(m_session->relativePath(view->document()));
    m_stop.request_stop();
    m_stop = std::stop_source();
    QtConcurrent::run(fileBlame, *m_session->repository(), path, std::optional(entry.bytes()), m_stop.get_token())
        .then(this, [this, lines, shown = QPointer(view)](const Result<std::optional<FileBlame>> &blame) {
            if (!shown || (!blame && blame.error().code == ErrorCode::Cancelled))
                return;
            const QString text =
                !blame ? blame.error().message
                : !blame->has_value()
                    ? tr("No version of this entry is kept yet.")
                    : VersionTexts::writers((*blame)->originsOf(lines.first, lines.last), QDateTime::currentDateTime());
            MessageBar *bar = shown->messages()->showMessage(QStringLiteral("writers"),
                                                             blame ? MessageBar::Kind::Info : MessageBar::Kind::Warning,
                                                             text.isEmpty() ? tr("There is no text here.") : text);
            bar->setObjectName(QStringLiteral("writersMessage"));
            QPushButton *versions = bar->addButton(tr("Versions…"));
            versions->setObjectName(QStringLiteral("writersVersionsButton"));
            connect(versions, &QPushButton::clicked, this, &VersionsGuide::showVersions);
        });
}

} // namespace Commonplace
