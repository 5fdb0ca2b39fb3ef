// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/problem.h"
#include "form/fieldfit.h"
#include "text/error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Commonplace {

class FormContext;
class NestedEditor;
class ValueEditor;
class YamlEditor;

/// One field in the form: its label with a menu, its editor, hint and problems. Shows the value that the document has,
/// and turns what the person does into edits of the document. Named `field_<path>`, what takes the focus
/// `field_<path>_editor`.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    enum class Look {
        Labelled,
        Bare, ///< Only the editor and what is wrong: the card around it says the rest.
    };

    /// `context` must outlive it.
    FieldRow(const Field &field, const YamlPath &path, FormContext *context, Look look = Look::Labelled,
             QWidget *parent = nullptr);

    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] const YamlPath &path() const { return m_path; }
    [[nodiscard]] const FieldFit &fit() const { return m_fit; }
    void setPath(const YamlPath &path);

    /// Shows what the document has; keeps carets and half-typed texts. `id` may be NoYamlNode.
    void refresh(const YamlDocument &document, YamlNodeId id);

    /// Shows itself where it holds all the words, in its label, key, hint or value; gives whether it does.
    bool filter(const QStringList &words);
    /// Is the field of a problem (as Problem::field) this one, or shown by a part of it?
    [[nodiscard]] bool shows(const QByteArray &field) const;
    [[nodiscard]] QWidget *firstFocus() const;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    void showHeader();
    void adopt(const FieldFit &fit);
    void makeValueEditor();
    void makeYamlEditor();
    void makeNestedEditor();
    void nameParts();
    void showResult(const Result<void> &result);
    void showProblems();
    void showMenu(const QPoint &position);
    void makeMenuButton();
    void remove();
    void setToNothing();
    [[nodiscard]] QString searchText() const;

    Field m_field;
    YamlPath m_path;
    FormContext *m_context;
    Look m_look;
    FieldFit m_fit;
    std::optional<YamlValue> m_shown;
    bool m_isFilled = false;
    bool m_isEdited = false; // since it was shown
    QVBoxLayout *m_layout;
    QLabel *m_label = nullptr;
    QToolButton *m_menu = nullptr;
    QWidget *m_editor = nullptr; // one of the three below
    ValueEditor *m_value = nullptr;
    YamlEditor *m_yaml = nullptr;
    NestedEditor *m_nested = nullptr;
    QLabel *m_fault = nullptr;
    QList<Problem> m_problems;
    QList<QWidget *> m_problemWidgets;
};

} // namespace Commonplace
