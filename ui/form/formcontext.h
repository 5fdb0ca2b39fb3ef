// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "form/values/valueeditorcontext.h"
#include "profile/collection.h"
#include "text/error.h"
#include "yaml/yamldocument.h"
#include "yaml/yamlvalue.h"

#include <QObject>

#include <functional>

namespace Commonplace {

class EntryDocument;

/// What all parts of one form share: the document that they show and edit, the problems, and what is searched for.
/// UI thread.
class FormContext : public QObject
{
    Q_OBJECT

public:
    /// Gives edits of a front matter.
    using FieldEdit = std::function<Result<TextEdits>(const YamlDocument &fields)>;

    /// `document` and `values` must outlive it.
    FormContext(EntryDocument *document, const Collection &collection, const ValueEditorContext &values,
                QObject *parent = nullptr);

    [[nodiscard]] EntryDocument *document() const { return m_document; }
    [[nodiscard]] const Collection &collection() const { return m_collection; }
    [[nodiscard]] const ValueEditorContext &values() const { return m_values; }
    [[nodiscard]] bool isEditable() const;

    /// Gives a field a value while it is typed: one step of undo until finishTyping() or another change.
    [[nodiscard]] Result<void> type(const YamlPath &path, const YamlValue &value);
    /// As type(), with the field's YAML as a person writes it.
    [[nodiscard]] Result<void> typeYaml(const YamlPath &path, const QString &yaml);
    void finishTyping();

    /// One change that is complete in itself, a step of undo of its own. The form shows it at once.
    [[nodiscard]] Result<void> edit(const FieldEdit &edit);
    void undo();

    /// `bytes`: the text that the problems, their ranges and fixes are of.
    void setProblems(const QList<Problem> &problems, const QByteArray &bytes);
    /// Applies a fix of one of the problems, unless the text has changed since they were found.
    [[nodiscard]] Result<void> fix(const TextEdits &edits);
    /// The problems of the field at a path; `below`: and of all that stands below it.
    [[nodiscard]] QList<Problem> problemsAt(const YamlPath &path, bool below) const;

    /// The place of a field is wanted in the text.
    void showInText(const YamlPath &path);

Q_SIGNALS:
    /// The document's text was changed by a part of the form that needs to be shown anew.
    void edited();
    void problemsChanged();
    /// What values lead to is called otherwise now: ValueEditorContext tells anew.
    void namesChanged();
    void sourceRequested(int line, int column);

private:
    /// As edit(), with edits of the whole file.
    [[nodiscard]] Result<void> editFile(const TextEdits &edits);

    EntryDocument *m_document;
    Collection m_collection;
    const ValueEditorContext &m_values;
    QList<Problem> m_problems;
    QByteArray m_problemBytes;
};

} // namespace Commonplace
