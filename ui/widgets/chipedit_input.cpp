// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What keys and the mouse do to a ChipEdit.

#include "widgets/chip.h"
#include "widgets/chipedit.h"
#include "widgets/chipline.h"
#include "widgets/fieldlineedit.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace Commonplace {

bool ChipEdit::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = qobject_cast<Chip *>(watched);
    switch (event->type()) {
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_line && lineKey(key))
            return true;
        if (chip && chipKey(int(m_chips.indexOf(chip)), key))
            return true;
        if (watched == m_editor
            && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            finishEditing(key->key() != Qt::Key_Escape);
            return true;
        }
        break;
    }
    case QEvent::ShortcutOverride:
        // Escape in a chip's editor is ours before it is a dialog's or the window's.
        if (watched == m_editor && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (watched == m_line)
            showLineState();
        if (watched == m_editor && event->type() == QEvent::FocusOut
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            finishEditing(true);
        break;
    case QEvent::ContextMenu:
        if (chip) {
            const auto *menu = static_cast<QContextMenuEvent *>(event);
            const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
            showMenu(int(m_chips.indexOf(chip)),
                     byKey ? chip->mapToGlobal(chip->rect().bottomLeft()) : menu->globalPos());
            return true;
        }
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        if (chip && chipMouse(chip, event))
            return true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool ChipEdit::lineKey(QKeyEvent *event)
{
    if (m_readOnly)
        return false;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const bool atStart = m_line->cursorPosition() == 0 && !m_line->hasSelectedText();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commitLine();
        return true;
    case Qt::Key_Tab:
        if (m_line->text().trimmed().isEmpty())
            return false;
        commitLine();
        return true;
    case Qt::Key_Escape:
        if (m_line->text().isEmpty())
            return false;
        m_line->clear();
        return true;
    case Qt::Key_Backspace:
        if (!atStart || m_chips.isEmpty())
            return false;
        removeItem(int(m_chips.size()) - 1);
        m_line->setFocus();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!m_line->text().isEmpty() && !atStart)
            return false;
        if ((event->key() == Qt::Key_Left) == rtl || event->modifiers() != Qt::NoModifier || m_chips.isEmpty())
            return false;
        focusChip(int(m_chips.size()) - 1);
        return true;
    default:
        break;
    }
    if (event->matches(QKeySequence::Paste)) {
        const QString text = QApplication::clipboard()->text();
        if (!parts(text))
            return false;
        paste(text);
        return true;
    }
    return false;
}

bool ChipEdit::chipKey(int index, QKeyEvent *event)
{
    const int towardsEnd = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const int next = event->key() == towardsEnd ? index + 1 : index - 1;
        if (event->modifiers() == Qt::AltModifier) {
            if (!m_readOnly && next >= 0 && next < m_chips.size())
                moveItem(index, next);
        } else {
            focusChip(qMax(0, next));
        }
        return true;
    }
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(m_items.value(index));
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Home:
        focusChip(0);
        return true;
    case Qt::Key_End:
        focusChip(int(m_chips.size()));
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_readOnly)
            return true;
        removeItem(index);
        focusChip(event->key() == Qt::Key_Backspace ? qMax(0, index - 1) : index);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_openText.isEmpty()) {
            Q_EMIT itemOpened(index);
            return true;
        }
        [[fallthrough]];
    case Qt::Key_F2:
        editItem(index);
        return true;
    default:
        return false;
    }
}

bool ChipEdit::chipMouse(Chip *chip, QEvent *event)
{
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const int index = int(m_chips.indexOf(chip));
    const QPoint position = chip->mapTo(this, mouse->position().toPoint());
    switch (event->type()) {
    case QEvent::MouseButtonDblClick:
        editItem(index);
        return true;
    case QEvent::MouseButtonPress:
        m_pressed = position;
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::ControlModifier && !m_openText.isEmpty()) {
            Q_EMIT itemOpened(index);
            return true;
        }
        return false;
    case QEvent::MouseMove:
        if (m_readOnly || !mouse->buttons().testFlag(Qt::LeftButton))
            return false;
        if (!m_dragging && (position - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return false;
        m_dragging = true;
        m_dropIndex = dropIndex(position);
        update();
        return true;
    case QEvent::MouseButtonRelease:
        if (!m_dragging)
            return false;
        m_dragging = false;
        chip->setDown(false);
        update();
        // Without the chip itself, all after it stand one place earlier.
        if (const int to = m_dropIndex > index ? m_dropIndex - 1 : m_dropIndex; to >= 0 && to != index)
            moveItem(index, to);
        return true;
    default:
        return false;
    }
}

void ChipEdit::showMenu(int index, const QPoint &position)
{
    const QString text = m_items.value(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"chipMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_openText.isEmpty())
        menu->addAction(m_openText, this, [this, index] { Q_EMIT itemOpened(index); });
    menu->addAction(tr("Copy"), this, [text] { QApplication::clipboard()->setText(text); });
    if (!m_readOnly) {
        if (m_editable)
            menu->addAction(tr("Edit"), this, [this, index] { editItem(index); });
        menu->addSeparator();
        menu->addAction(tr("Move towards the start"), this, [this, index] { moveItem(index, index - 1); })
            ->setEnabled(index > 0);
        menu->addAction(tr("Move towards the end"), this, [this, index] { moveItem(index, index + 1); })
            ->setEnabled(index + 1 < m_items.size());
        menu->addSeparator();
        menu->addAction(tr("Remove"), this, [this, index] {
            removeItem(index);
            focusChip(index);
        });
    }
    menu->popup(position);
}

int ChipEdit::dropIndex(const QPoint &position) const
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    for (int index = 0; index < m_chips.size(); ++index) {
        const QRect place = m_chips.at(index)->geometry();
        if (position.y() > place.bottom())
            continue;
        const bool before = rtl ? position.x() > place.center().x() : position.x() < place.center().x();
        if (position.y() < place.top() || before)
            return index;
    }
    return int(m_chips.size());
}

} // namespace Commonplace
