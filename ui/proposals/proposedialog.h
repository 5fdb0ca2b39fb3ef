// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposals/proposaljobs.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTreeWidget;
class QVBoxLayout;

namespace Commonplace {

/// Shows what is proposed, what it breaks and where it goes, before it goes there.
class ProposeDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Way { Send, Patches, Bundle };

    /// `unsaved` entries have text that is not saved and does not go along.
    ProposeDialog(const ProposalJobs::Preview &preview, int unsaved, QWidget *parent);

    /// Which problems the proposal adds and solves; known some time after the dialog was opened.
    void showProblems(const Result<BaseComparison> &problems);

Q_SIGNALS:
    /// `title` and `description` are as the person left them.
    void accepted(Way way, const QString &title, const QString &description);

private:
    void fillFiles();
    void addDestination(QVBoxLayout *layout, int unsaved);
    void addButtons(QVBoxLayout *layout);

    ProposalJobs::Preview m_preview;
    QLineEdit *m_title;
    QPlainTextEdit *m_description;
    QTreeWidget *m_files;
    QLabel *m_problemsText;
    QTreeWidget *m_problems;
};

} // namespace Commonplace
