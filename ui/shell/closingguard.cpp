// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/closingguard.h"

#include "shell/dialogs.h"
#include "write/librarysession.h"

namespace Commonplace {

ClosingGuard::ClosingGuard(LibrarySession &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void ClosingGuard::close(const std::function<void()> &closing)
{
    const QList<EntryDocument *> modified = m_session.modifiedDocuments();
    if (modified.isEmpty())
        closing();
    else
        close(modified, closing);
}

void ClosingGuard::close(const QList<EntryDocument *> &documents, const std::function<void()> &closing)
{
    QStringList titles;
    for (const EntryDocument *document : documents)
        titles += document->title();
    auto *dialog = new UnsavedDialog(titles, m_window);
    connect(dialog, &UnsavedDialog::saveChosen, this, [this, documents, closing] { saveAndClose(documents, closing); });
    connect(dialog, &UnsavedDialog::keepChosen, this, [this, closing] { keepAndClose(closing); });
    dialog->open();
}

void ClosingGuard::keepAndClose(const std::function<void()> &closing)
{
    connect(
        &m_session, &LibrarySession::draftsKept, this,
        [this, closing](bool all) {
            if (all)
                closing();
            else
                Q_EMIT keepingFailed();
        },
        Qt::SingleShotConnection);
    m_session.keepDrafts();
}

/// Goes on once nothing is unsaved; a save that fails, or that no version was kept of, says so in its entry and stops
/// the closing.
void ClosingGuard::saveAndClose(const QList<EntryDocument *> &documents, const std::function<void()> &closing)
{
    auto *waiting = new QObject(this);
    connect(&m_session, &LibrarySession::saveFailed, waiting, [waiting] { waiting->deleteLater(); });
    connect(&m_session, &LibrarySession::saved, waiting,
            [this, waiting, closing](EntryDocument *, const SaveOutcome &saved) {
                if (saved.version == SaveOutcome::Version::Failed) {
                    waiting->deleteLater();
                    return;
                }
                if (m_session.isSaving())
                    return;
                waiting->deleteLater();
                // Only after the receivers of this signal, which may still use the entry.
                QMetaObject::invokeMethod(this, closing, Qt::QueuedConnection);
            });
    for (EntryDocument *document : documents)
        m_session.save(document);
}

} // namespace Commonplace
