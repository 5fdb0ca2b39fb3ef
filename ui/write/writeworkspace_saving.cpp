// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the workspace says of saving: what could not be saved, what changed meanwhile.

#include "editor/bodyeditor.h"
#include "editor/entrydocument.h"
#include "widgets/messagearea.h"
#include "write/entrylistmodel.h"
#include "write/entryview.h"
#include "write/librarysession.h"
#include "write/outsideguide.h"
#include "write/writeworkspace.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace Commonplace {

void WriteWorkspace::showSaved(EntryDocument *document, const SaveOutcome &outcome)
{
    Q_EMIT stateChanged();
    EntryView *view = viewOf(document);
    if (!view)
        return;
    view->messages()->removeMessage(QStringLiteral("save"));
    if (outcome.version != SaveOutcome::Version::Failed)
        return;
    if (outcome.versionError.code == ErrorCode::IdentityMissing) {
        Q_EMIT identityNeeded();
        return;
    }
    // Below the first line and a heading stand the words of git or of a hook.
    const QString message = outcome.versionError.message.section(u'\n', 0, 0);
    const QString details = outcome.versionError.message.section(u'\n', 2);
    MessageBar *bar =
        view->messages()->showMessage(QStringLiteral("save"), MessageBar::Kind::Warning,
                                      tr("The text is saved in its file, but no version was kept. %1").arg(message));
    bar->setObjectName(QStringLiteral("versionMessage"));
    if (!details.isEmpty())
        bar->setDetails(details);
    // Saving does nothing while nothing is typed, and what was in the way may have gone by itself.
    QPushButton *retry = bar->addButton(tr("Try again"));
    retry->setObjectName(QStringLiteral("retryVersionButton"));
    connect(retry, &QPushButton::clicked, document, [this, document] { m_session->keepVersion(document); });
}

void WriteWorkspace::showSaveFailure(EntryDocument *document, const Error &error)
{
    EntryView *view = viewOf(document);
    if (!view)
        return;
    if (error.code == ErrorCode::Changed) {
        m_outside->bringInAndSave(document);
        return;
    }
    MessageBar *bar = view->messages()->showMessage(QStringLiteral("save"), MessageBar::Kind::Error,
                                                    tr("Not saved. %1 Your text is still here.").arg(error.message));
    bar->setObjectName(QStringLiteral("saveFailedMessage"));
    QPushButton *retry = bar->addButton(tr("Try again"));
    retry->setObjectName(QStringLiteral("retrySaveButton"));
    connect(retry, &QPushButton::clicked, document, [this, document] { m_session->save(document); });
    QPushButton *copy = bar->addButton(tr("Save a copy elsewhere…"));
    copy->setObjectName(QStringLiteral("saveCopyButton"));
    connect(copy, &QPushButton::clicked, document, [this, document] { saveCopy(document); });
    Q_EMIT stateChanged();
}

void WriteWorkspace::saveCopy(EntryDocument *document)
{
    EntryView *view = viewOf(document);
    // Beside what is said of the entry itself, which is as unsaved as before.
    const auto tell = [view](MessageBar::Kind kind, const QString &text) {
        view->messages()->showMessage(QStringLiteral("copy"), kind, text)->setObjectName(QStringLiteral("copyMessage"));
    };
    auto *dialog = new QFileDialog(this, tr("Save a copy"), QDir::homePath(), tr("Markdown (*.md)"));
    dialog->setObjectName(QStringLiteral("saveCopyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(document->path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, view, [this, document, view, tell](const QString &path) {
        auto *answer = new QObject(view);
        connect(m_session, &LibrarySession::copySaved, answer,
                [document, answer, tell](const EntryDocument *saved, const QString &place) {
                    if (saved != document)
                        return;
                    answer->deleteLater();
                    tell(MessageBar::Kind::Success, tr("A copy of your text is in “%1”.").arg(place));
                });
        connect(m_session, &LibrarySession::copyFailed, answer,
                [document, answer, tell](const EntryDocument *failed, const Error &error) {
                    if (failed != document)
                        return;
                    answer->deleteLater();
                    tell(MessageBar::Kind::Error, tr("No copy was saved. %1").arg(error.message));
                });
        m_session->saveCopy(document, path);
    });
    dialog->open();
}

} // namespace Commonplace
