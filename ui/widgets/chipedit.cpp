// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/chipedit.h"

#include "widgets/chip.h"
#include "widgets/chipline.h"
#include "widgets/fieldlineedit.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFocusEvent>
#include <QPainter>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace Commonplace {

ChipEdit::ChipEdit(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
    , m_line(new ChipLine(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_line);
    m_line->setObjectName(u"addItem"_s);
    m_line->setAccessibleName(tr("Add an item"));
    m_line->installEventFilter(this);
    m_layout->addWidget(m_line);
    connect(m_line, &FieldLineEdit::textChanged, this, &ChipEdit::showLineState);
    connect(m_line, &FieldLineEdit::undoRequested, this, &ChipEdit::undoRequested);
    connect(m_line, &FieldLineEdit::redoRequested, this, &ChipEdit::redoRequested);
    showLineState();
}

void ChipEdit::setItems(const QStringList &items)
{
    if (items == m_items)
        return;
    finishEditing(false);
    const qsizetype shorter = qMin(items.size(), m_items.size());
    qsizetype prefix = 0;
    while (prefix < shorter && items.at(prefix) == m_items.at(prefix))
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && items.at(items.size() - 1 - suffix) == m_items.at(m_items.size() - 1 - suffix))
        ++suffix;
    const qsizetype oldEnd = m_items.size() - suffix;
    const qsizetype newEnd = items.size() - suffix;
    const qsizetype reused = qMin(oldEnd, newEnd);
    for (qsizetype index = prefix; index < reused; ++index) {
        m_chips.at(index)->setWarning({});
        m_chips.at(index)->setChipText(items.at(index));
    }
    const bool chipFocused = m_chips.contains(qobject_cast<Chip *>(QApplication::focusWidget()));
    for (qsizetype index = oldEnd; index-- > reused;)
        deleteChip(int(index));
    m_items = items;
    for (qsizetype index = reused; index < newEnd; ++index)
        insertChip(int(index), items.at(index));
    if (chipFocused && !m_chips.contains(qobject_cast<Chip *>(QApplication::focusWidget())))
        focusChip(int(qMin(reused, items.size() - 1)));
}

void ChipEdit::setItemWarning(int index, const QString &warning)
{
    if (Chip *chip = m_chips.value(index))
        chip->setWarning(warning);
}

void ChipEdit::setPrompt(const QString &prompt)
{
    m_prompt = prompt;
    showLineState();
}

void ChipEdit::setAddText(const QString &text)
{
    m_addText = text;
    showLineState();
}

void ChipEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_line->setVisible(!readOnly);
    m_line->setReadOnly(readOnly);
    for (Chip *chip : std::as_const(m_chips))
        chip->setRemovable(!readOnly);
    showFocusPolicies();
}

/// Without the line, Tab comes to the first chip, and arrows lead on from there.
void ChipEdit::showFocusPolicies()
{
    for (Chip *chip : std::as_const(m_chips))
        chip->setFocusPolicy(m_readOnly && chip == m_chips.constFirst() ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChipEdit::setSeparator(QChar separator)
{
    m_separator = separator;
}

void ChipEdit::setItemsEditable(bool editable)
{
    m_editable = editable;
}

void ChipEdit::setOpenText(const QString &text)
{
    m_openText = text;
}

void ChipEdit::setCompletionModel(QAbstractItemModel *model)
{
    if (!m_completer) {
        m_completer = new QCompleter(this);
        m_completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_completer->setFilterMode(Qt::MatchContains);
        m_completer->setMaxVisibleItems(12);
        // Titles are longer than the line that one begins to type them in.
        m_completer->popup()->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
        m_line->setCompleter(m_completer);
        // The completer also writes its text into the line, which must have happened before the line is cleared.
        connect(
            m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &text) {
                m_line->clear();
                add(text);
            },
            Qt::QueuedConnection);
    }
    m_completer->setModel(model);
}

void ChipEdit::setCompletions(const QStringList &completions)
{
    if (auto *model = qobject_cast<QStringListModel *>(m_completer ? m_completer->model() : nullptr))
        model->setStringList(completions);
    else
        setCompletionModel(new QStringListModel(completions, this));
}

void ChipEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_line->updateGeometry();
    QWidget::changeEvent(event);
}

void ChipEdit::focusInEvent(QFocusEvent *event)
{
    m_line->setFocus(event->reason());
}

void ChipEdit::paintEvent(QPaintEvent *)
{
    if (!m_dragging || m_dropIndex < 0 || m_chips.isEmpty())
        return;
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const bool atEnd = m_dropIndex >= m_chips.size();
    const QRect neighbour = m_chips.at(atEnd ? m_chips.size() - 1 : m_dropIndex)->geometry();
    const int x = atEnd != rtl ? neighbour.right() + 3 : neighbour.left() - 4;
    QPainter painter(this);
    painter.fillRect(x, neighbour.top(), 2, neighbour.height(), Theme::of(this).accent);
}

void ChipEdit::add(const QString &text)
{
    const QString item = text.trimmed();
    if (item.isEmpty())
        return;
    const qsizetype same = m_items.indexOf(item);
    const int index = int(m_items.size());
    m_items.append(item);
    insertChip(index, item);
    // Twice the same may be meant, but is worth a look.
    if (same >= 0)
        m_chips.at(same)->flash();
    Q_EMIT itemInserted(index, item);
}

void ChipEdit::commitLine()
{
    const QString text = m_line->text();
    m_line->clear();
    add(text);
}

bool ChipEdit::parts(const QString &text) const
{
    const QString inner = text.trimmed();
    return inner.contains(u'\n') || (!m_separator.isNull() && inner.contains(m_separator));
}

void ChipEdit::paste(const QString &text)
{
    QStringList items;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    // Text of several lines is parted there, and its commas are text.
    for (const QString &line : lines) {
        if (lines.size() == 1 && !m_separator.isNull())
            items += line.split(m_separator, Qt::SkipEmptyParts);
        else
            items += line;
    }
    const QString half = m_line->text();
    m_line->clear();
    Q_EMIT pasteBegins();
    for (qsizetype index = 0; index < items.size(); ++index)
        add(index == 0 ? half + items.first() : items.at(index));
    Q_EMIT pasteEnds();
}

void ChipEdit::insertChip(int index, const QString &text)
{
    auto *chip = new Chip(text, this);
    chip->setRemovable(!m_readOnly);
    chip->installEventFilter(this);
    connect(chip, &Chip::removeRequested, this, [this, chip] {
        const int place = int(m_chips.indexOf(chip));
        const bool focused = chip->hasFocus();
        removeItem(place);
        if (focused)
            focusChip(place);
    });
    m_chips.insert(index, chip);
    m_layout->insertWidget(index, chip);
    chip->show();
    showFocusPolicies();
}

void ChipEdit::deleteChip(int index)
{
    Chip *chip = m_chips.takeAt(index);
    m_layout->removeWidget(chip);
    chip->removeEventFilter(this);
    chip->hide();
    // The chip's own button may be what removes it.
    chip->deleteLater();
}

void ChipEdit::removeItem(int index)
{
    if (m_readOnly || index < 0 || index >= m_items.size())
        return;
    finishEditing(false);
    deleteChip(index);
    m_items.removeAt(index);
    Q_EMIT itemRemoved(index);
}

void ChipEdit::moveItem(int from, int to)
{
    m_items.move(from, to);
    Chip *chip = m_chips.at(from);
    m_chips.move(from, to);
    m_layout->removeWidget(chip);
    m_layout->insertWidget(to, chip);
    chip->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT itemMoved(from, to);
}

void ChipEdit::editItem(int index)
{
    if (m_readOnly || !m_editable || index < 0 || index >= m_chips.size())
        return;
    finishEditing(true);
    m_edited = index;
    Chip *chip = m_chips.at(index);
    m_editor = new FieldLineEdit(m_items.at(index), this);
    m_editor->setObjectName(u"chipEditor"_s);
    m_editor->setAccessibleName(tr("Edit %1").arg(m_items.at(index)));
    m_editor->installEventFilter(this);
    connect(m_editor, &FieldLineEdit::undoRequested, this, &ChipEdit::undoRequested);
    connect(m_editor, &FieldLineEdit::redoRequested, this, &ChipEdit::redoRequested);
    // Over the chip, and as wide as the widget allows, so that nothing around it moves.
    QRect place = chip->geometry();
    place.setWidth(qMin(qMax(place.width() + Space::wide, fontMetrics().averageCharWidth() * 24), width()));
    if (layoutDirection() == Qt::RightToLeft)
        place.moveRight(chip->geometry().right());
    place.moveLeft(qBound(0, place.left(), qMax(0, width() - place.width())));
    m_editor->setGeometry(place);
    m_editor->show();
    m_editor->selectAll();
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ChipEdit::finishEditing(bool keep)
{
    if (!m_editor)
        return;
    // Taking the focus away comes back here.
    FieldLineEdit *editor = std::exchange(m_editor, nullptr);
    const int index = std::exchange(m_edited, -1);
    const QString text = editor->text().trimmed();
    const bool focused = editor->hasFocus();
    editor->removeEventFilter(this);
    editor->hide();
    editor->deleteLater();
    if (focused)
        focusChip(index);
    if (!keep || text == m_items.at(index))
        return;
    if (text.isEmpty()) {
        removeItem(index);
        return;
    }
    m_items[index] = text;
    m_chips.at(index)->setWarning({});
    m_chips.at(index)->setChipText(text);
    Q_EMIT itemChanged(index, text);
}

void ChipEdit::focusChip(int index)
{
    if (index >= 0 && index < m_chips.size())
        m_chips.at(index)->setFocus(Qt::ShortcutFocusReason);
    else
        m_line->setFocus(Qt::ShortcutFocusReason);
}

void ChipEdit::showLineState()
{
    const bool focused = m_line->hasFocus();
    m_line->setPlaceholderText(focused && !m_prompt.isEmpty() ? m_prompt
                               : m_addText.isEmpty()          ? tr("+ add")
                                                              : m_addText);
    m_line->updateGeometry();
    m_line->update();
}

} // namespace Commonplace
