// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/keyvalueeditor.h"

#include "form/values/valuefault.h"
#include "form/values/valuetexts.h"
#include "widgets/fieldlineedit.h"
#include "widgets/icon.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Commonplace {

KeyValueEditor::KeyValueEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
    : FieldValueEditor(field, context, parent)
    , m_box(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add a row"), this))
    , m_fault(newValueFault(this))
{
    m_box->setSpacing(Space::tight);
    column()->addLayout(m_box);
    column()->addWidget(m_fault);
    m_add->setIcon(icon(u"list-add"_s));
    setButtonRole(m_add, ButtonRole::Link);
    column()->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusWidget(m_add);
    m_add->setAccessibleName(tr("Add a row to %1").arg(field.label));
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.constLast().key->setFocus(Qt::OtherFocusReason);
    });
    showReadOnly();
    showValue(false);
}

void KeyValueEditor::addRow()
{
    auto *box = new QWidget(this);
    Row row { box, new FieldLineEdit(box), new FieldLineEdit(box), std::nullopt };
    row.key->setObjectName(u"rowKey"_s);
    row.key->setAccessibleName(tr("Name"));
    row.key->setPlaceholderText(tr("name"));
    row.text->setObjectName(u"rowText"_s);
    row.text->setAccessibleName(tr("Text"));
    row.text->setPlaceholderText(tr("text"));
    auto *remove = new QToolButton(box);
    remove->setObjectName(u"removeRow"_s);
    remove->setIcon(icon(u"window-close"_s));
    remove->setToolTip(tr("Remove this row"));
    remove->setAccessibleName(tr("Remove this row"));
    remove->setAutoRaise(true);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(Space::tight);
    layout->addWidget(row.key, 2);
    layout->addWidget(row.text, 3);
    layout->addWidget(remove);
    m_box->addWidget(box);
    // After the row before it, before the button that adds.
    setTabOrder(m_rows.isEmpty() ? row.key : m_rows.constLast().text, row.key);
    setTabOrder(row.key, row.text);
    setTabOrder(row.text, remove);
    setTabOrder(remove, m_add);
    m_rows.append(row);
    for (const FieldLineEdit *line : { row.key, row.text }) {
        connect(line, &QLineEdit::textEdited, this, [this] { readRows(false); });
        connect(line, &QLineEdit::editingFinished, this, &ValueEditor::editingFinished);
    }
    connect(remove, &QToolButton::clicked, this, [this, box] { removeRow(box); });
    showReadOnly();
}

void KeyValueEditor::removeRow(const QWidget *box)
{
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (m_rows.at(index).box != box)
            continue;
        // Its own button is what removes it.
        m_rows.at(index).box->hide();
        m_rows.at(index).box->deleteLater();
        m_rows.removeAt(index);
        break;
    }
    m_add->setFocus(Qt::OtherFocusReason);
    readRows(true);
}

void KeyValueEditor::readRows(bool done)
{
    YamlValue map = YamlValue::map({}, {});
    QSet<QByteArray> keys;
    bool isTwice = false;
    bool isNameless = false;
    for (const Row &row : std::as_const(m_rows)) {
        const QByteArray key = row.key->text().trimmed().toUtf8();
        const bool isBlank = key.isEmpty() && row.text->text().isEmpty();
        isNameless = isNameless || (key.isEmpty() && !isBlank);
        isTwice = isTwice || keys.contains(key);
        if (isBlank)
            continue;
        keys.insert(key);
        map.keys.append(key);
        map.items.append(ValueTexts::typed(row.text->text(), row.before, field(), false));
    }
    m_fault->setVisible(isTwice || isNameless);
    if (isTwice)
        m_fault->setText(tr("Two rows have one name. The entry keeps what it had until they differ."));
    else if (isNameless)
        m_fault->setText(tr("A row has no name yet. The entry keeps what it had."));
    else if (done)
        emitDone(map);
    else
        emitEdited(map);
}

void KeyValueEditor::showValue(bool isOwn)
{
    // Rows that have no name yet are in no entry.
    if (isOwn && (!m_fault->isHidden() || !m_rows.isEmpty()))
        return;
    const bool isMap = value() && value()->kind == YamlValue::Kind::Map;
    const QList<QByteArray> keys = isMap ? value()->keys : QList<QByteArray>();
    while (m_rows.size() > keys.size())
        delete m_rows.takeLast().box;
    while (m_rows.size() < keys.size())
        addRow();
    for (qsizetype index = 0; index < keys.size(); ++index) {
        Row &row = m_rows[index];
        row.before = value()->items.at(index);
        row.key->setTextKeepingCaret(QString::fromUtf8(keys.at(index)));
        row.text->setTextKeepingCaret(ValueTexts::of(row.before));
    }
    m_fault->hide();
}

void KeyValueEditor::showReadOnly()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.key->setReadOnly(isReadOnly());
        row.text->setReadOnly(isReadOnly());
        row.box->findChild<QToolButton *>(u"removeRow"_s)->setVisible(!isReadOnly());
    }
    m_add->setVisible(!isReadOnly());
}

} // namespace Commonplace
