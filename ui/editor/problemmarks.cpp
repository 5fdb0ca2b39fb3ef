// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/problemmarks.h"

#include "editor/entrydocument.h"
#include "widgets/theme.h"

#include <QPlainTextEdit>

#include <algorithm>

namespace Commonplace {

namespace {

/// What concerns more than this is no place in the text: a whole entry, say.
constexpr qsizetype LongestMark = 400;
/// More of them nobody looks at, and drawing them takes its time.
constexpr int MostMarks = 500;

QColor colorOf(Problem::Severity severity, const Theme &theme)
{
    switch (severity) {
    case Problem::Severity::Error:
        return theme.error;
    case Problem::Severity::Warning:
        return theme.warning;
    case Problem::Severity::Info:
        break;
    }
    return theme.muted;
}

} // namespace

ProblemMarks::ProblemMarks(EntryDocument *document, QPlainTextEdit *editor)
    : m_entry(document)
    , m_editor(editor)
{
}

void ProblemMarks::setProblems(const QList<Problem> &problems, const QByteArray &bytes)
{
    if (bytes != m_entry->bytes())
        return;
    m_marks.clear();
    QList<const Problem *> shown;
    QList<qsizetype> offsets;
    for (const Problem &problem : problems) {
        const qsizetype size = problem.range.end - problem.range.start;
        if (size <= 0 || size > LongestMark || problem.range.end > bytes.size() || shown.size() >= MostMarks)
            continue;
        shown.append(&problem);
        offsets << problem.range.start << problem.range.end;
    }
    std::ranges::sort(offsets);
    const QList<int> positions = m_entry->positions(offsets);
    const auto positionOf = [&](qsizetype offset) {
        return positions[std::lower_bound(offsets.cbegin(), offsets.cend(), offset) - offsets.cbegin()];
    };
    for (const Problem *problem : std::as_const(shown)) {
        QTextCursor place(m_editor->document());
        place.setPosition(positionOf(problem->range.start));
        place.setPosition(positionOf(problem->range.end), QTextCursor::KeepAnchor);
        m_marks.append({ .place = place, .severity = problem->severity, .message = problem->message });
    }
    draw();
}

QString ProblemMarks::messagesAt(const QPoint &place) const
{
    const QTextCursor under = m_editor->cursorForPosition(place);
    QStringList messages;
    for (const Mark &mark : m_marks) {
        const bool isHit =
            under.position() >= mark.place.selectionStart() && under.position() <= mark.place.selectionEnd();
        if (isHit && !messages.contains(mark.message))
            messages.append(mark.message);
    }
    // In the empty rest of a line the nearest place is its end, which is not meant.
    const bool isBeside = (m_editor->cursorRect(under).center() - place).manhattanLength() > 60;
    return isBeside ? QString() : messages.join(u'\n');
}

void ProblemMarks::draw()
{
    const Theme theme = Theme::of(m_editor);
    QList<QTextEdit::ExtraSelection> selections;
    for (const Mark &mark : std::as_const(m_marks)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = mark.place;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(colorOf(mark.severity, theme));
        selections.append(selection);
    }
    m_editor->setExtraSelections(selections);
}

} // namespace Commonplace
