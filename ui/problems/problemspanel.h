// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"

#include <QHash>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QToolButton;
class QTreeView;

namespace Commonplace {

class LibraryProblems;
class LibrarySession;
class ProblemDetails;
class ProblemModel;
class SearchField;

/// Everything that is wrong in the library, or in the entry in front: grouped, filtered, each with its place and fixes.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ProblemsPanel(LibraryProblems *problems, LibrarySession *session, QWidget *parent = nullptr);

    /// The entry in front (relative to the library), for the choice to see only its problems.
    void setCurrentFile(const QString &file);
    /// Chooses the next problem (`step` 1) or the one before (-1) and asks for its place.
    void goTo(int step);
    void focusList();

Q_SIGNALS:
    /// The place of a problem is wanted in its entry.
    void placeRequested(const Commonplace::Problem &problem);
    void fixRequested(const Commonplace::Problem &problem, const Commonplace::TextEdits &edits);
    void fixElsewhereRequested(const Commonplace::FixElsewhere &fix);
    /// The entry that the problem's reference asks for is to be made.
    void makeRequested(const Commonplace::Problem &problem);
    /// All of these are to be mended, each by its one fix.
    void fixAllRequested(const QList<Commonplace::Problem> &problems);
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    QToolButton *makeToggle(Problem::Severity severity, const char *name);
    void showProblems();
    void showCounts();
    void showChosen();
    void choose(const QModelIndex &index);

    LibraryProblems *m_problems;
    LibrarySession *m_session;
    ProblemModel *m_model;
    QLabel *m_state;
    QHash<Problem::Severity, QToolButton *> m_toggles;
    QComboBox *m_grouping;
    QComboBox *m_extent;
    SearchField *m_filter;
    QTreeView *m_tree;
    QLabel *m_nothing;
    ProblemDetails *m_details;
    QString m_currentFile;
    QHash<QString, bool> m_open; // headings that the person folded or unfolded, by rule or file
    bool m_isShowing = false;
};

} // namespace Commonplace
