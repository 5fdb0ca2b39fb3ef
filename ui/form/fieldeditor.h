// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry/entry.h"
#include "profile/collection.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace Commonplace {

class ChipEdit;
class EntryDocument;
class FieldLineEdit;
class GrowingTextEdit;

/// One field in the form: its label, the widget for its kind, and what is wrong with it. Shows the value that the
/// document has, and turns what the person does into edits of the document.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive it. `kind` may differ from the field's where this entry's value needs another widget.
    FieldEditor(const Field &field, Widget kind, EntryDocument *document, QWidget *parent = nullptr);

    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] Widget kind() const { return m_kind; }

    /// Shows the document's present value; keeps carets and half-typed texts.
    void refresh();

    /// The kind of widget that can show this entry's value of a field without changing it: the collection's where
    /// that can, else the value's own.
    [[nodiscard]] static Widget kindFor(const QByteArray &key, const Collection &collection, const Entry &entry);

private:
    void makeText();
    void makeLongText();
    void makeLine(FieldLineEdit *line);
    void makeBoolean();
    void makeList();
    void makeYaml();
    void place(QWidget *editor);
    void type(const YamlValue &value);
    void editList(const std::function<Result<TextEdits>(const YamlDocument &, const YamlPath &)> &operation);
    void replaceYaml(const QString &text);
    void showResult(const Result<void> &result);
    [[nodiscard]] YamlValue valueOfText(const QString &text) const;
    [[nodiscard]] YamlPath path() const { return YamlPath { m_field.key }; }

    Field m_field;
    Widget m_kind;
    EntryDocument *m_document;
    QVBoxLayout *m_layout;
    QLabel *m_label;
    QLabel *m_fault;
    QWidget *m_editor = nullptr;
    FieldLineEdit *m_line = nullptr;
    GrowingTextEdit *m_text = nullptr;
    QCheckBox *m_check = nullptr;
    ChipEdit *m_chips = nullptr;
};

} // namespace Commonplace
