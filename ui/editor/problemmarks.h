// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"

#include <QTextCursor>

class QPlainTextEdit;
class QPoint;

namespace Commonplace {

class EntryDocument;

/// Underlines what is wrong in an entry's text, and says what it is. The marks keep their places while one types, until
/// others are given. UI thread.
class ProblemMarks
{
public:
    /// Both must outlive it.
    ProblemMarks(EntryDocument *document, QPlainTextEdit *editor);

    /// `bytes` is the text that the problems were found in; where it is another one by now, the marks stay as they are.
    void setProblems(const QList<Problem> &problems, const QByteArray &bytes);
    /// The messages of the marks at a place of the viewport, a line each; empty where there is none.
    [[nodiscard]] QString messagesAt(const QPoint &place) const;
    /// Draws the marks in the colours of the theme.
    void draw();

private:
    struct Mark {
        QTextCursor place;
        Problem::Severity severity;
        QString message;
    };

    EntryDocument *m_entry;
    QPlainTextEdit *m_editor;
    QList<Mark> m_marks;
};

} // namespace Commonplace
