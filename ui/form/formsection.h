// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"
#include "form/formoutline.h"

#include <QWidget>

class QVBoxLayout;

namespace Commonplace {

class FieldRows;
class FoldHeading;
class FormContext;

/// A group of the form: a heading that folds it, and its fields. What is folded is made when it is unfolded.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    /// `context` must outlive it.
    FormSection(const FormGroup &group, FormContext *context, QWidget *parent = nullptr);

    [[nodiscard]] const FormGroup &group() const { return m_group; }
    /// The group with the same heading, as it is now.
    void setGroup(const FormGroup &group);
    void refresh();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    /// Unfolds what holds all the words for as long as there are words. Gives whether anything is shown.
    bool filter(const QStringList &words);
    /// nullptr while the section has never been unfolded.
    [[nodiscard]] FieldRows *rows() const { return m_rows; }

Q_SIGNALS:
    /// The person folded or unfolded it.
    void openChanged(bool open);

private:
    void fill();
    void showOpen(bool open);
    void showProblems();

    FormGroup m_group;
    FormContext *m_context;
    QVBoxLayout *m_layout;
    FoldHeading *m_heading = nullptr;
    FieldRows *m_rows = nullptr;
    bool m_isOpen = true;
    bool m_isFiltered = false;
};

} // namespace Commonplace
