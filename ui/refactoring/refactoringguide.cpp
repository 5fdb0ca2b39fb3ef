// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refactoring/refactoringguide.h"

#include "refactoring/entryrename.h"
#include "refactoring/mergedialog.h"
#include "refactoring/removaldialog.h"
#include "refactoring/renamedialog.h"
#include "write/libraryedit.h"
#include "write/librarysession.h"
#include "write/writeworkspace.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Commonplace {

namespace {

/// What an entry goes by, taken from one text and put over what another one says.
EntryFacts named(EntryFacts facts, const EntryFacts &names)
{
    facts.title = names.title;
    facts.slug = names.slug;
    facts.ids = names.ids;
    facts.aliases = names.aliases;
    facts.names = names.names;
    facts.pageUrl = names.pageUrl;
    return facts;
}

struct OldNames {
    QString title;
    LibraryChange change;
};

/// What still names an entry as it was called in its old text.
OldNames oldNames(LibrarySnapshot *library, const QString &path, const QByteArray &before, const QByteArray &after)
{
    const EntryFacts old = library->reader->read(path, Entry::read(before));
    const EntryFacts now = library->reader->read(path, Entry::read(after));
    if (old.isUnreadable || now.isUnreadable || (old.names == now.names && old.pageUrl == now.pageUrl))
        return {};
    library->graph.update(named(now, old));
    Result<LibraryChange> change = renamed(library->texts(), library->root, { .path = path });
    if (!change)
        return {};
    const auto follows = [](const ReferencePlace &place) { return place.refusal.isEmpty(); };
    if (std::ranges::none_of(change->places, follows))
        return {};
    return { .title = old.title, .change = *change };
}

} // namespace

RefactoringGuide::RefactoringGuide(LibrarySession *session, WriteWorkspace *workspace, LibraryEdit *edit,
                                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_edit(edit)
{
    connect(session, &LibrarySession::saved, this, [this](EntryDocument *document) {
        if (m_wish && m_session->relativePath(document) == m_wish->path)
            show(*std::exchange(m_wish, std::nullopt));
    });
    connect(session, &LibrarySession::saveFailed, this, [this] { m_wish.reset(); });
    connect(session, &LibrarySession::closing, this, [this] {
        m_wish.reset();
        m_oldTexts.clear();
    });
    connect(session, &LibrarySession::filesChanged, this, &RefactoringGuide::follow);
    connect(session, &LibrarySession::entryWritten, this, &RefactoringGuide::lookForOldNames);
}

void RefactoringGuide::ask(Kind kind, const QString &path)
{
    if (!m_session->areRelationsKnown() || !m_session->relations().entry(path)) {
        Q_EMIT refused(tr("The library is still being looked at. Try again in a moment."));
        return;
    }
    EntryDocument *document = m_session->document(m_session->absolutePath(path));
    if (document && document->isModified()) {
        m_wish = Wish { .kind = kind, .path = path };
        m_session->save(document);
        return;
    }
    show({ .kind = kind, .path = path });
}

void RefactoringGuide::show(const Wish &wish)
{
    const Library &library = m_session->library();
    const auto snapshot = LibrarySnapshot::of(*m_session);
    if (!snapshot->graph.entry(wish.path))
        return;
    ChangeDialog *dialog = nullptr;
    if (wish.kind == Kind::Rename)
        dialog = new RenameDialog(library, snapshot, wish.path, m_workspace);
    else if (wish.kind == Kind::Merge)
        dialog = new MergeDialog(library, snapshot, wish.path, m_workspace);
    else
        dialog = new RemovalDialog(library, snapshot, wish.path, m_workspace);
    connect(dialog, &ChangeDialog::changeAccepted, this, &RefactoringGuide::apply);
    dialog->open();
}

/// An unsaved text that would go or move could be lost on the way.
bool RefactoringGuide::isFree(const LibraryChange &change)
{
    for (const FileChange &file : change.files) {
        const EntryDocument *document = m_session->document(m_session->absolutePath(file.path));
        if (document && document->isModified() && (file.isRemoved || !file.newPath.isEmpty())) {
            Q_EMIT refused(tr("“%1” has unsaved text. Save it, then do this again.").arg(document->title()));
            return false;
        }
    }
    return true;
}

void RefactoringGuide::apply(const LibraryChange &change, const QString &message)
{
    if (!isFree(change))
        return;
    m_edit->apply({ .changes = change.files, .message = message, .savedEntries = LibraryEdit::SavedEntries::InFile });
}

/// The tab of a file that went elsewhere goes there too.
void RefactoringGuide::follow(const BulkOutcome &outcome)
{
    for (const ChangedFile &file : outcome.changed) {
        m_oldTexts.remove(file.path);
        if (file.path == file.newPath || file.path.isEmpty())
            continue;
        EntryDocument *document = m_session->document(m_session->absolutePath(file.path));
        if (!document || document->isModified())
            continue;
        m_workspace->closeDocument(document);
        if (!file.newPath.isEmpty())
            m_session->openEntry(file.newPath);
    }
}

void RefactoringGuide::lookForOldNames(const QString &path, const QByteArray &before, const QByteArray &after)
{
    if (!m_session->areRelationsKnown() || !m_session->relations().entry(path))
        return;
    const QByteArray old = m_oldTexts.value(path, before);
    if (Entry::read(old).frontMatter().source() == Entry::read(after).frontMatter().source())
        return;
    QtConcurrent::run([library = LibrarySnapshot::of(*m_session), path, old, after] {
        return oldNames(library.get(), path, old, after);
    }).then(this, [this, path, old](const OldNames &names) {
        if (names.title.isEmpty()) {
            m_oldTexts.remove(path);
            return;
        }
        m_oldTexts.insert(path, old);
        Q_EMIT namesLeftBehind(path, names.title, names.change);
    });
}

} // namespace Commonplace
