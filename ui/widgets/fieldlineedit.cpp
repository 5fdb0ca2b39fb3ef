// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fieldlineedit.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace Commonplace {

FieldLineEdit::FieldLineEdit(QWidget *parent)
    : FieldLineEdit(QString(), parent)
{
}

FieldLineEdit::FieldLineEdit(const QString &text, QWidget *parent)
    : QLineEdit(text, parent)
{
    setCursorPosition(0);
}

void FieldLineEdit::setTextKeepingCaret(const QString &text)
{
    const QString before = this->text();
    if (before == text)
        return;
    const qsizetype caret = movedCaret(before, text, cursorPosition());
    const bool selected = hasSelectedText();
    const qsizetype anchor =
        selected ? movedCaret(before, text, cursorPosition() == selectionStart() ? selectionEnd() : selectionStart())
                 : caret;
    setText(text);
    if (selected && anchor != caret)
        setSelection(int(anchor), int(caret - anchor));
    else
        setCursorPosition(int(caret));
}

bool FieldLineEdit::event(QEvent *event)
{
    // QLineEdit would claim these keys for itself before the window's shortcuts see them.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void FieldLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        Q_EMIT undoRequested();
    else if (event->matches(QKeySequence::Redo))
        Q_EMIT redoRequested();
    else
        QLineEdit::keyPressEvent(event);
}

void FieldLineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Qt puts its own undo, redo and a separator first, for text that can be edited.
    if (!isReadOnly()) {
        const QList<QAction *> actions = menu->actions();
        for (qsizetype index = 0; index < qMin(qsizetype(3), actions.size()); ++index)
            menu->removeAction(actions.at(index));
    }
    menu->popup(event->globalPos());
}

qsizetype movedCaret(const QString &before, const QString &after, qsizetype position)
{
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before.at(prefix) == after.at(prefix))
        ++prefix;
    if (position <= prefix)
        return position;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && before.at(before.size() - 1 - suffix) == after.at(after.size() - 1 - suffix))
        ++suffix;
    if (position >= before.size() - suffix)
        return after.size() - (before.size() - position);
    return qMin(position, after.size() - suffix);
}

} // namespace Commonplace
