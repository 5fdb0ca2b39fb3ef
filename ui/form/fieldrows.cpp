// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/fieldrows.h"

#include "form/fieldrow.h"
#include "form/formcolumns.h"
#include "form/formcontext.h"

#include <algorithm>

namespace Commonplace {

FieldRows::FieldRows(const YamlPath &path, FormContext *context, QWidget *parent)
    : QWidget(parent)
    , m_path(path)
    , m_context(context)
    , m_columns(new FormColumns(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FieldRows::refresh(const QList<Field> &fields, const YamlDocument &document, YamlNodeId map)
{
    QList<FieldRow *> rows;
    QList<FieldRow *> unused = m_rows;
    for (const Field &field : fields) {
        const auto known =
            std::ranges::find_if(unused, [&field](const FieldRow *row) { return row->field() == field; });
        if (known != unused.end()) {
            rows.append(*known);
            unused.erase(known);
        } else {
            rows.append(new FieldRow(field, m_path.child(field.key), m_context, FieldRow::Look::Labelled, this));
        }
    }
    for (FieldRow *row : std::as_const(unused)) {
        m_columns->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    const bool isOther = rows != m_rows;
    m_rows = rows;
    for (FieldRow *row : std::as_const(m_rows))
        row->refresh(document, document.valueOf(map, row->field().key));
    const bool isAsArranged =
        std::ranges::equal(m_rows, m_wide, {}, [](const FieldRow *row) { return isWide(row->fit()); });
    if (isOther || !isAsArranged)
        arrange();
}

void FieldRows::arrange()
{
    while (m_columns->count() > 0)
        delete m_columns->takeAt(0);
    m_wide.clear();
    const Collection &collection = m_context->collection();
    const QByteArray identifier = collection.identifierField;
    const auto isRootOf = [this, &collection](const QString &locale) {
        return collection.fieldsRoot(locale) == m_path;
    };
    const bool isOfEntry = m_path.isRoot() || std::ranges::any_of(collection.i18n.locales, isRootOf);
    for (FieldRow *row : std::as_const(m_rows)) {
        const bool isTitle = isOfEntry && row->field().key == identifier;
        m_wide.append(isWide(row->fit()));
        m_columns->addField(row, m_wide.constLast() || isTitle);
    }
    for (qsizetype i = 1; i < m_rows.size(); ++i)
        setTabOrder(m_rows[i - 1], m_rows[i]);
}

void FieldRows::setPath(const YamlPath &path)
{
    m_path = path;
    for (FieldRow *row : std::as_const(m_rows))
        row->setPath(path.child(row->field().key));
}

int FieldRows::filter(const QStringList &words)
{
    int shown = 0;
    for (FieldRow *row : std::as_const(m_rows))
        shown += row->filter(words) ? 1 : 0;
    return shown;
}

bool FieldRows::shows(const QByteArray &field) const
{
    return std::ranges::any_of(m_rows, [&field](const FieldRow *row) { return row->shows(field); });
}

FieldRow *FieldRows::row(const QByteArray &key) const
{
    const auto found = std::ranges::find_if(m_rows, [&key](const FieldRow *row) { return row->field().key == key; });
    return found == m_rows.end() ? nullptr : *found;
}

} // namespace Commonplace
