// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/rowseditor.h"

#include "form/values/valueeditorfactory.h"
#include "widgets/icon.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Commonplace {

RowsEditor::RowsEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : FieldValueEditor(field, context, parent)
    , m_item(field.itemField())
    , m_box(new QVBoxLayout)
    , m_add(new QPushButton(this))
{
    m_box->setSpacing(Space::small);
    column()->addLayout(m_box);
    const QString single = field.labelSingular;
    m_add->setText(single.isEmpty() ? tr("Add one") : tr("Add: %1").arg(single));
    m_add->setIcon(icon(u"list-add"_s));
    setButtonRole(m_add, ButtonRole::Link);
    column()->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusWidget(m_add);
    m_add->setAccessibleName(tr("Add to %1").arg(field.label));
    connect(m_add, &QPushButton::clicked, this, [this] {
        QList<YamlValue> items = m_items;
        items.append(YamlValue::null());
        put(items);
        m_rows.constLast().editor->focusWidgetOfField()->setFocus(Qt::OtherFocusReason);
    });
    showReadOnly();
    showValue(false);
}

void RowsEditor::addRow()
{
    const int number = int(m_rows.size()) + 1;
    auto *box = new QWidget(this);
    Field field = m_item;
    field.label = tr("%1, item %2").arg(this->field().label).arg(number);
    Row row { box, makeValueEditor(field, context(), box) };
    row.editor->setObjectName(u"item_%1"_s.arg(number));
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tight);
    layout->addWidget(row.editor, 1);
    const auto addButton = [&](const QString &name, const QString &drawing, const QString &says) {
        auto *button = new QToolButton(box);
        button->setObjectName(name);
        button->setIcon(icon(drawing));
        button->setToolTip(says);
        button->setAccessibleName(says);
        button->setAutoRaise(true);
        button->setMinimumHeight(Theme::controlHeight(fontMetrics()));
        layout->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    connect(addButton(u"moveUp"_s, u"go-up"_s, tr("Move up (Alt+Up)")), &QToolButton::clicked, this,
            [this, box] { moveItem(rowOf(box), rowOf(box) - 1); });
    connect(addButton(u"moveDown"_s, u"go-down"_s, tr("Move down (Alt+Down)")), &QToolButton::clicked, this,
            [this, box] { moveItem(rowOf(box), rowOf(box) + 1); });
    connect(addButton(u"removeItem"_s, u"window-close"_s, tr("Remove")), &QToolButton::clicked, this, [this, box] {
        QList<YamlValue> items = m_items;
        items.removeAt(rowOf(box));
        put(items);
        m_add->setFocus(Qt::OtherFocusReason);
    });
    m_rows.append(row);
    m_box->addWidget(box);
    connect(row.editor, &ValueEditor::edited, this, [this, box](const YamlValue &edited) {
        m_items[rowOf(box)] = edited;
        emitEdited(YamlValue::list(m_items));
    });
    connect(row.editor, &ValueEditor::editingFinished, this, &ValueEditor::editingFinished);
    const QList<QWidget *> children = box->findChildren<QWidget *>();
    for (QWidget *child : children)
        child->installEventFilter(this);
    setTabOrder(box, m_add);
}

void RowsEditor::removeLastRow()
{
    const Row row = m_rows.takeLast();
    row.box->hide();
    // One of its buttons may be what removes it.
    row.box->deleteLater();
}

int RowsEditor::rowOf(const QWidget *widget) const
{
    for (int index = 0; index < m_rows.size(); ++index) {
        if (m_rows.at(index).box == widget || m_rows.at(index).box->isAncestorOf(widget))
            return index;
    }
    return -1;
}

void RowsEditor::put(const QList<YamlValue> &items)
{
    m_items = items;
    showItems();
    emitDone(YamlValue::list(items));
}

void RowsEditor::moveItem(int from, int to)
{
    if (isReadOnly() || !field().allowReorder || from < 0 || to < 0 || to >= m_items.size())
        return;
    QList<YamlValue> items = m_items;
    items.move(from, to);
    put(items);
    m_rows.at(to).editor->focusWidgetOfField()->setFocus(Qt::ShortcutFocusReason);
}

bool RowsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = rowOf(qobject_cast<QWidget *>(watched));
        const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        // Alt+Down opens a calendar where there is one.
        if (vertical && key->modifiers() == Qt::AltModifier && row >= 0 && m_item.widget != Widget::DateTime) {
            moveItem(row, row + (key->key() == Qt::Key_Up ? -1 : 1));
            return true;
        }
    }
    return FieldValueEditor::eventFilter(watched, event);
}

void RowsEditor::showValue(bool)
{
    m_items.clear();
    if (value() && value()->kind == YamlValue::Kind::List)
        m_items = value()->items;
    showItems();
}

void RowsEditor::showItems()
{
    while (m_rows.size() > m_items.size())
        removeLastRow();
    while (m_rows.size() < m_items.size())
        addRow();
    for (qsizetype index = 0; index < m_items.size(); ++index)
        m_rows.at(index).editor->setValue(m_items.at(index));
    showReadOnly();
}

void RowsEditor::showReadOnly()
{
    for (int index = 0; index < m_rows.size(); ++index) {
        const QWidget *box = m_rows.at(index).box;
        m_rows.at(index).editor->setReadOnly(isReadOnly());
        const QList<QToolButton *> buttons = box->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
        for (QToolButton *button : buttons) {
            const bool removes = button->objectName() == "removeItem"_L1;
            button->setVisible(!isReadOnly()
                               && (removes ? field().allowRemove : field().allowReorder && m_rows.size() > 1));
        }
        box->findChild<QToolButton *>(u"moveUp"_s, Qt::FindDirectChildrenOnly)->setEnabled(index > 0);
        box->findChild<QToolButton *>(u"moveDown"_s, Qt::FindDirectChildrenOnly)->setEnabled(index + 1 < m_rows.size());
    }
    m_add->setVisible(!isReadOnly() && field().allowAdd);
}

} // namespace Commonplace
