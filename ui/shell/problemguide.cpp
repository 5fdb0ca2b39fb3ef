// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/problemguide.h"

#include "editor/bodyeditor.h"
#include "form/formview.h"
#include "problems/libraryproblems.h"
#include "write/entryview.h"
#include "write/librarysession.h"
#include "write/writeworkspace.h"

#include <utility>

namespace Commonplace {

ProblemGuide::ProblemGuide(LibrarySession *session, WriteWorkspace *workspace, LibraryProblems *problems,
                           QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_problems(problems)
{
    // Once the workspace shows it.
    connect(session, &LibrarySession::entryOpened, this, &ProblemGuide::opened, Qt::QueuedConnection);
    connect(session, &LibrarySession::entryFailed, this, [this] { m_wish.reset(); });
    connect(session, &LibrarySession::closing, this, [this] { m_wish.reset(); });
}

void ProblemGuide::show(const Problem &problem)
{
    open(problem, std::nullopt);
}

void ProblemGuide::fix(const Problem &problem, const TextEdits &edits)
{
    open(problem, edits);
}

void ProblemGuide::open(const Problem &problem, const std::optional<TextEdits> &edits)
{
    m_wish = Wish { problem, edits };
    m_session->openEntry(problem.file);
}

void ProblemGuide::opened(EntryDocument *document)
{
    if (!m_wish || document != m_session->document(m_session->absolutePath(m_wish->problem.file)))
        return;
    const Wish wish = *std::exchange(m_wish, std::nullopt);
    if (wish.edits)
        apply(document, wish.problem, *wish.edits);
    goTo(wish.problem);
}

void ProblemGuide::goTo(const Problem &problem)
{
    EntryView *view = m_workspace->currentView();
    if (!view)
        return;
    const Result<YamlPath> field = YamlPath::fromString(problem.field);
    const bool isInForm = !problem.field.isEmpty() && field && m_workspace->isPaneVisible(WriteWorkspace::Pane::Form)
                          && view->document()->entry().state() == Entry::State::Readable;
    if (isInForm)
        view->form()->goToField(*field);
    else
        view->editor()->goTo(problem.line, problem.column);
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

} // namespace Commonplace
