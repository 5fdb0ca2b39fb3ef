// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/problemmarks.h"

#include <QPlainTextEdit>

namespace Commonplace {

class EntryDocument;

/// Edits an entry's text. In Body view the lines of the front matter are hidden and the caret cannot get there
/// (those that cannot be read are shown, to be mended); in Source view the whole file is shown. Both are the same text.
class BodyEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class View { Body, Source };

    /// `document` must outlive the editor.
    explicit BodyEditor(EntryDocument *document, QWidget *parent = nullptr);

    [[nodiscard]] View view() const { return m_view; }
    void setView(View view);

    /// Puts the caret at a line and column of the file (both from 1), showing the source where the place is hidden.
    void goTo(int line, int column);

    /// Marks what is wrong; see ProblemMarks.
    void setProblems(const QList<Problem> &problems, const QByteArray &bytes) { m_marks.setProblems(problems, bytes); }

Q_SIGNALS:
    void viewChanged(View view);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void showFrontMatter();
    void keepCaretInBody();
    void beginBody();
    void followFont();
    void followDirection();
    void followWidth();
    [[nodiscard]] int bodyStart() const;

    EntryDocument *m_entry;
    ProblemMarks m_marks;
    View m_view = View::Body;
    int m_hiddenBlocks = -1; // what is hidden now
    bool m_clamping = false;
};

} // namespace Commonplace
