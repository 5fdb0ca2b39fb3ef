// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/libraryedit.h"

#include "entry/atomicfile.h"
#include "write/librarysession.h"

#include <QTextDocument>

#include <algorithm>

namespace Commonplace {

namespace {

Error changedMeanwhile(const QString &title, const QString &path)
{
    return { .code = ErrorCode::Changed,
             .message = LibraryEdit::tr("“%1” has changed meanwhile and was left as it is.").arg(title),
             .file = path };
}

} // namespace

LibraryEdit::LibraryEdit(LibrarySession *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &LibrarySession::filesChanged, this, &LibraryEdit::finish);
    connect(session, &LibrarySession::closing, this, [this] { m_jobs.clear(); });
}

void LibraryEdit::apply(const Wish &wish)
{
    Job job { .message = wish.message };
    job.outcome.files.failures = wish.failures;
    const bool mayFail = std::ranges::any_of(wish.changes, &FileChange::isEssential);
    for (const FileChange &change : wish.changes) {
        const EntryDocument *document = m_session->document(change.path);
        const bool isText =
            document && (wish.savedEntries == SavedEntries::InText || (document->isModified() && !change.isEssential));
        if (!isText)
            job.changes.append(change);
        else if (mayFail)
            job.texts.append(change);
        else
            changeText(change, &job.outcome);
    }
    m_jobs.append(job);
    if (m_jobs.size() == 1)
        start();
}

void LibraryEdit::changeText(const FileChange &change, LibraryEditOutcome *outcome)
{
    EntryDocument *document = m_session->document(change.path);
    if (contentHash(document->bytes()) != change.hash) {
        outcome->files.failures.append(changedMeanwhile(document->title(), change.path));
        return;
    }
    if (const Result<void> done = document->apply(change.edits); !done) {
        outcome->files.failures.append(done.error());
        return;
    }
    outcome->texts.append({ .path = change.path, .hash = contentHash(document->bytes()) });
}

void LibraryEdit::takeBack(const LibraryEditOutcome &outcome, const QString &message)
{
    Job job { .changed = outcome.files.changed, .message = message };
    for (const LibraryEditOutcome::Text &text : outcome.texts) {
        EntryDocument *document = m_session->document(text.path);
        if (document && contentHash(document->bytes()) == text.hash) {
            document->textDocument()->undo();
            job.outcome.texts.append({ .path = text.path, .hash = contentHash(document->bytes()) });
        } else {
            job.outcome.files.failures.append(changedMeanwhile(document ? document->title() : text.path, text.path));
        }
    }
    m_jobs.append(job);
    if (m_jobs.size() == 1)
        start();
}

void LibraryEdit::start()
{
    const Job job = m_jobs.constFirst();
    if (!job.changed.isEmpty())
        m_session->bringBack(job.changed, job.message);
    else if (!job.changes.isEmpty())
        m_session->changeFiles(job.changes, job.message);
    else
        finish({});
}

void LibraryEdit::finish(const BulkOutcome &files)
{
    LibraryEditOutcome outcome;
    if (!m_jobs.isEmpty()) {
        const Job job = m_jobs.takeFirst();
        outcome = job.outcome;
        const bool isDone = job.changes.isEmpty() || !files.changed.isEmpty();
        for (const FileChange &change : isDone ? job.texts : QList<FileChange>())
            changeText(change, &outcome);
    }
    const QList<Error> before = outcome.files.failures;
    outcome.files = files;
    outcome.files.failures = before + files.failures;
    Q_EMIT done(outcome);
    if (!m_jobs.isEmpty())
        start();
}

} // namespace Commonplace
