// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QAbstractItemModel;
class QCompleter;

namespace Commonplace {

class Chip;
class FieldLineEdit;
class FlowLayout;

/// Edits a list of texts, in an order that matters: each a chip, and a line at the end to add more.
///
/// Each act of the person is one signal, for the caller turns it into the smallest edit of a file. The widget
/// already shows the new list by then; a caller that refuses sets the old one again with setItems().
///
/// Keys in the line: Enter and Tab add, Backspace at its start removes the last chip, the arrow towards the
/// chips goes to them. On a chip: arrows, Home and End go on, Delete and Backspace remove, F2 and Enter edit it
/// in place, Alt with an arrow moves it. Several pasted lines are several items. Nothing is split at commas,
/// which titles contain, unless setSeparator() says so for pasted text.
///
/// Items that lead somewhere (setOpenText()) are opened by Enter, by a click with Ctrl and from their menu.
class ChipEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ChipEdit(QWidget *parent = nullptr);

    const QStringList &items() const { return m_items; }
    /// Shows the list as it now is in the entry, without any signal. Chips that stay keep focus and warning, the
    /// line keeps what is half typed.
    void setItems(const QStringList &items);
    /// Why an item is doubtful; empty when it is not. A warning goes with its item's text.
    void setItemWarning(int index, const QString &warning);
    /// What the empty line says while it has the focus, for instance "type a title…".
    void setPrompt(const QString &prompt);
    /// What the empty line says without the focus, instead of "+ add".
    void setAddText(const QString &text);
    void setReadOnly(bool readOnly);
    /// Also parts pasted text; null: nothing does but line ends.
    void setSeparator(QChar separator);
    /// Items are edited in place, as they are unless this says otherwise.
    void setItemsEditable(bool editable);
    /// What opening an item is called, such as "Open the entry"; empty: items lead nowhere.
    void setOpenText(const QString &text);
    /// The line at the end, in which items are typed.
    [[nodiscard]] FieldLineEdit *line() const { return m_line; }
    /// As if the person had typed `text` and pressed Enter.
    void add(const QString &text);
    /// Offers texts of the model's first column (display role) by any part of them. Not owned.
    void setCompletionModel(QAbstractItemModel *model);
    void setCompletions(const QStringList &completions);

Q_SIGNALS:
    void itemInserted(int index, const QString &text);
    void itemRemoved(int index);
    /// `to` is the item's index after the move.
    void itemMoved(int from, int to);
    void itemChanged(int index, const QString &text);
    void itemOpened(int index);
    /// Several items are added at once: between these, itemInserted() is emitted for each.
    void pasteBegins();
    void pasteEnds();
    void undoRequested();
    void redoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool lineKey(QKeyEvent *event);
    bool chipKey(int index, QKeyEvent *event);
    bool chipMouse(Chip *chip, QEvent *event);
    void commitLine();
    [[nodiscard]] bool parts(const QString &text) const;
    void showMenu(int index, const QPoint &position);
    void paste(const QString &text);
    void insertChip(int index, const QString &text);
    void deleteChip(int index);
    void removeItem(int index);
    void moveItem(int from, int to);
    void editItem(int index);
    void finishEditing(bool keep);
    void focusChip(int index);
    void showLineState();
    void showFocusPolicies();
    int dropIndex(const QPoint &position) const;

    QStringList m_items;
    QList<Chip *> m_chips;
    FlowLayout *m_layout;
    FieldLineEdit *m_line;
    FieldLineEdit *m_editor = nullptr;
    int m_edited = -1;
    QCompleter *m_completer = nullptr;
    QString m_prompt;
    QString m_addText;
    QString m_openText;
    QChar m_separator;
    QPoint m_pressed;
    int m_dropIndex = -1;
    bool m_dragging = false;
    bool m_readOnly = false;
    bool m_editable = true;
};

} // namespace Commonplace
