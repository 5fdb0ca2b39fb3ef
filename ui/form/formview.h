// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "form/formoutline.h"
#include "form/plainvalues.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace Commonplace {

class EmptyState;
class EntryDocument;
class FaultPanel;
class FieldRow;
class FormContext;
class FormFolding;
class FormSection;
class SearchField;

/// What forms are given beside the entry; both may be nullptr, and must outlive the form.
struct FormSurroundings {
    const ValueEditorContext *values = nullptr;
    FormFolding *folding = nullptr;
};

/// The form of an entry: its fields in groups, those that its collection has and this entry lacks, and those that no
/// profile names. Shows the document's text and changes it, by the least edits; follows whatever else changes it.
/// Where there are no fields, or they cannot be read, it says so instead.
///
/// Ctrl+F looks for words in labels, hints and values.
class FormView : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive it.
    FormView(EntryDocument *document, const Collection &collection, QWidget *parent = nullptr,
             const FormSurroundings &surroundings = {});
    ~FormView() override;

    /// The fields of the first level that have been shown so far: those of folded groups come when they are unfolded.
    [[nodiscard]] QList<FieldRow *> fields() const;
    [[nodiscard]] const QList<FormSection *> &sections() const { return m_sections; }

    /// Problems of this entry, shown at their fields until others are given. `bytes` is the text that they are of.
    void setProblems(const QList<Problem> &problems, const QByteArray &bytes);

    /// The entries that values name are called otherwise, or are known now.
    void showNames();

    /// Unfolds what hides the field at a path and gives it the focus.
    void goToField(const YamlPath &path);
    void openSearch();

Q_SIGNALS:
    /// A place is wanted in the text; line and column of the file, from 1.
    void sourceRequested(int line, int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeScroll(QScrollArea *area, const QString &name);
    void makePage();
    void refresh();
    void showOutline(const QList<FormGroup> &outline);
    FormSection *makeSection(const FormGroup &group);
    void guessNewFields();
    [[nodiscard]] QList<FormGroup> outlineNow() const;
    void focusMoved(QWidget *now);
    void search(const QString &text);
    void closeSearch();
    void showFaults();
    void mend(const TextEdits &edits);
    void showNoFields();
    void addFirstField();

    EntryDocument *m_document;
    Collection m_collection;
    PlainValues m_plainValues;
    FormContext *m_context;
    FormFolding *m_folding;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    SearchField *m_search;
    QLabel *m_nothingFound;
    QVBoxLayout *m_layout = nullptr;
    QList<FormSection *> m_sections;
    QByteArray m_held; // a missing field that is being filled in: it keeps its place while it has the focus
    FaultPanel *m_fault;
    QScrollArea *m_faultScroll;
    EmptyState *m_noFields;
};

} // namespace Commonplace
