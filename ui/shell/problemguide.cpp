// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/problemguide.h"

#include "editor/bodyeditor.h"
#include "entry/atomicfile.h"
#include "form/formview.h"
#include "problems/libraryproblems.h"
#include "write/entryview.h"
#include "write/libraryedit.h"
#include "write/librarysession.h"
#include "write/writeworkspace.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace Commonplace {

namespace {

/// Does it put an item at a list's end? Several may, one behind the other.
bool addsItem(const TextEdit &edit)
{
    const QByteArrayView text = QByteArrayView(edit.replacement).trimmed();
    return edit.range.isEmpty() && (text.startsWith("- ") || text.startsWith(','));
}

/// Two fixes that touch each other may not mean what each means alone; the second is left for the next time.
void addIfFits(const TextEdits &fix, TextEdits *edits)
{
    const auto touches = [edits](const TextEdit &one) {
        return std::ranges::any_of(*edits, [&one](const TextEdit &other) {
            const bool areApart = one.range.start > other.range.end || other.range.start > one.range.end;
            return !areApart && !(one.range == other.range && addsItem(one) && addsItem(other));
        });
    };
    if (std::ranges::none_of(fix, touches))
        *edits += fix;
}

} // namespace

ProblemGuide::ProblemGuide(LibrarySession *session, WriteWorkspace *workspace, LibraryProblems *problems,
                           LibraryEdit *edit, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_problems(problems)
    , m_edit(edit)
{
    // Once the workspace shows it.
    connect(session, &LibrarySession::entryOpened, this, &ProblemGuide::opened, Qt::QueuedConnection);
    connect(session, &LibrarySession::entryFailed, this, [this] { m_wish.reset(); });
    connect(session, &LibrarySession::closing, this, [this] { m_wish.reset(); });
}

void ProblemGuide::show(const Problem &problem)
{
    open({ .problem = problem });
}

void ProblemGuide::fix(const Problem &problem, const TextEdits &edits)
{
    open({ .problem = problem, .edits = edits });
}

void ProblemGuide::showPlace(const QString &path, const FoundText &place, const QByteArray &hash)
{
    const bool isInField = place.place == FoundText::Place::Field;
    open({ .problem = { .rule = {},
                        .file = path,
                        .range = place.range,
                        .line = place.line,
                        .column = place.column,
                        .field = isInField ? place.field.toString() : QByteArray() },
           .hash = hash });
}

void ProblemGuide::open(const Wish &wish)
{
    m_wish = wish;
    m_session->openEntry(wish.problem.file);
}

void ProblemGuide::opened(EntryDocument *document)
{
    if (!m_wish || document != m_session->document(m_session->absolutePath(m_wish->problem.file)))
        return;
    const Wish wish = *std::exchange(m_wish, std::nullopt);
    if (wish.edits)
        apply(document, wish.problem, *wish.edits);
    goTo(wish);
}

void ProblemGuide::goTo(const Wish &wish)
{
    const Problem &problem = wish.problem;
    EntryView *view = m_workspace->currentView();
    if (!view)
        return;
    const Result<YamlPath> field = YamlPath::fromString(problem.field);
    const bool isInForm = !problem.field.isEmpty() && field && m_workspace->isPaneVisible(WriteWorkspace::Pane::Form)
                          && view->document()->entry().state() == Entry::State::Readable;
    if (isInForm) {
        view->form()->goToField(*field);
        return;
    }
    view->editor()->goTo(problem.line, problem.column);
    EntryDocument *document = view->document();
    if (wish.hash.isEmpty() || contentHash(document->bytes()) != wish.hash)
        return;
    QTextCursor cursor = view->editor()->textCursor();
    cursor.setPosition(document->position(problem.range.start));
    cursor.setPosition(document->position(problem.range.end), QTextCursor::KeepAnchor);
    view->editor()->setTextCursor(cursor);
}

void ProblemGuide::apply(EntryDocument *document, const Problem &problem, const TextEdits &edits)
{
    if (!m_problems->isOf(problem, document->bytes())) {
        Q_EMIT fixRefused(tr("“%1” has changed since this problem was found. Save it: it is looked at again, and then "
                             "the problem can be mended.")
                              .arg(document->title()));
        return;
    }
    if (const Result<void> done = document->apply(edits); !done)
        Q_EMIT fixRefused(done.error().message);
}

FileChange ProblemGuide::changeOf(const QString &path) const
{
    const EntryDocument *open = m_session->document(path);
    return { .path = path, .hash = open ? contentHash(open->bytes()) : m_problems->hashOf(path), .edits = {} };
}

void ProblemGuide::fixElsewhere(const FixElsewhere &fix)
{
    // What is typed there and not saved was not looked at: such a text is left alone, and told of.
    m_edit->apply({ .changes = { { .path = fix.file, .hash = m_problems->hashOf(fix.file), .edits = fix.edits } },
                    .failures = {},
                    .message = fix.label });
}

void ProblemGuide::fixAll(const QList<Problem> &problems)
{
    QMap<QString, FileChange> changes;
    const auto add = [this, &changes](const QString &path, const TextEdits &edits) {
        if (!changes.contains(path))
            changes.insert(path, changeOf(path));
        addIfFits(edits, &changes[path].edits);
    };
    for (const Problem &problem : problems) {
        for (const FixElsewhere &fix : problem.fixesElsewhere) {
            if (changeOf(fix.file).hash == m_problems->hashOf(fix.file))
                add(fix.file, fix.edits);
        }
        const EntryDocument *open = m_session->document(problem.file);
        if (!problem.fixes.isEmpty() && (!open || m_problems->isOf(problem, open->bytes())))
            add(problem.file, problem.fixes.constFirst());
    }
    LibraryEdit::Wish wish;
    wish.changes = changes.values();
    if (wish.changes.isEmpty())
        return;
    wish.message =
        tr("Mend %n entry(s): %1", nullptr, static_cast<int>(wish.changes.size())).arg(problems.constFirst().rule);
    m_edit->apply(wish);
}

} // namespace Commonplace
