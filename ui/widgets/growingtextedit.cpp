// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/growingtextedit.h"

#include "widgets/fieldlineedit.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <cmath>

namespace Commonplace {

GrowingTextEdit::GrowingTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(4);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingTextEdit::followContent);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        followDirection();
        followContent();
        if (!m_setting)
            Q_EMIT textEdited(toPlainText());
    });
    followContent();
}

void GrowingTextEdit::setLineLimits(int least, int most)
{
    m_least = qMax(1, least);
    m_most = qMax(m_least, most);
    followContent();
}

void GrowingTextEdit::setTextKeepingCaret(const QString &text)
{
    const QString before = toPlainText();
    if (before == text)
        return;
    const QScopedValueRollback<bool> setting(m_setting, true);
    const QTextCursor old = textCursor();
    const qsizetype anchor = movedCaret(before, text, old.anchor());
    const qsizetype caret = movedCaret(before, text, old.position());
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(text);
    QTextCursor cursor(document());
    cursor.setPosition(int(anchor));
    cursor.setPosition(int(caret), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

QSize GrowingTextEdit::sizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 40, m_height);
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 12, m_height);
}

bool GrowingTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        const bool handled = QPlainTextEdit::event(event);
        followContent();
        return handled;
    }
    return QPlainTextEdit::event(event);
}

void GrowingTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        Q_EMIT undoRequested();
    else if (event->matches(QKeySequence::Redo))
        Q_EMIT redoRequested();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    followContent();
}

void GrowingTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!isReadOnly()) {
        const QList<QAction *> actions = menu->actions();
        for (qsizetype index = 0; index < qMin(qsizetype(3), actions.size()); ++index)
            menu->removeAction(actions.at(index));
    }
    menu->popup(event->globalPos());
}

int GrowingTextEdit::heightForLines(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 2 * frameWidth();
}

int GrowingTextEdit::contentHeight() const
{
    // Added up, not counted in lines: scripts of a fallback font have higher ones. A long text stops early.
    const int most = heightForLines(m_most);
    // The last block's rectangle holds the lower margin already.
    qreal height = document()->documentMargin() + 2 * frameWidth();
    for (QTextBlock block = document()->firstBlock(); block.isValid() && height <= most; block = block.next())
        height += blockBoundingRect(block).height();
    return int(std::ceil(height));
}

void GrowingTextEdit::followDirection()
{
    // QPlainTextDocumentLayout (Qt 6.8) takes "left" literally, for texts from right to left too.
    const QTextBlock first = document()->firstBlock();
    const Qt::LayoutDirection direction = first.length() > 1 ? first.textDirection() : layoutDirection();
    const Qt::Alignment wanted = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option = document()->defaultTextOption();
    if (option.alignment() == wanted)
        return;
    option.setAlignment(wanted);
    document()->setDefaultTextOption(option);
}

void GrowingTextEdit::followContent()
{
    const int content = contentHeight();
    const int most = heightForLines(m_most);
    const Qt::ScrollBarPolicy policy = content > most ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff;
    if (policy != verticalScrollBarPolicy()) {
        // Not at once: this may be called from within a layout, which would go on with the width from before the bar.
        QMetaObject::invokeMethod(this, [this, policy] { setVerticalScrollBarPolicy(policy); }, Qt::QueuedConnection);
    }
    const int height = qBound(heightForLines(m_least), content, most);
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

} // namespace Commonplace
