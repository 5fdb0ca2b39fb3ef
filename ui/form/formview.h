// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/collection.h"
#include "text/textedit.h"

#include <QScrollArea>

class QStackedWidget;
class QVBoxLayout;

namespace Commonplace {

class EmptyState;
class FaultPanel;
class EntryDocument;
class FieldEditor;

/// The form of an entry: a field editor for each of its fields in the file's order, then for those that its collection
/// usually has and this entry lacks. Where there are no fields, or they cannot be read, it says so instead.
class FormView : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive it.
    FormView(EntryDocument *document, const Collection &collection, QWidget *parent = nullptr);

    [[nodiscard]] const QList<FieldEditor *> &fields() const { return m_fields; }

Q_SIGNALS:
    /// The place of a fault is wanted in the text; line and column of the file, from 1.
    void sourceRequested(int line, int column);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What decides which editors there are: rebuilt only when it changes.
    struct Shape {
        QList<std::pair<QByteArray, Widget>> present;
        QList<QByteArray> missing;
        friend bool operator==(const Shape &, const Shape &) = default;
    };

    void refresh();
    void showFields(const Shape &shape);
    void showFaults();
    void mend(const TextEdits &edits);
    void showNoFields();
    void addEditor(const QByteArray &key, Widget kind);
    void addFirstField();
    [[nodiscard]] Shape shapeOf() const;

    EntryDocument *m_document;
    Collection m_collection;
    Shape m_shape;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QVBoxLayout *m_layout = nullptr;
    FaultPanel *m_fault;
    QScrollArea *m_faultScroll;
    EmptyState *m_noFields;
    QList<FieldEditor *> m_fields;
};

} // namespace Commonplace
