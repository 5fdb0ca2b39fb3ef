// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/entrylistpanel.h"

#include "widgets/listdelegate.h"
#include "widgets/searchfield.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"
#include "write/entrylistmodel.h"

#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace Commonplace {

EntryListPanel::EntryListPanel(EntryListModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new EntryListFilter(this))
    , m_field(new SearchField({}, this))
    , m_tree(new QTreeView(this))
    , m_nothing(new QLabel(tr("No entry has these words in its title."), this))
{
    setObjectName(QStringLiteral("entryListPanel"));
    setAccessibleName(tr("Entries"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_filter->setSourceModel(model);

    m_field->setObjectName(QStringLiteral("entryFilter"));
    m_field->setAccessibleName(tr("Filter entries"));
    m_tree->setObjectName(QStringLiteral("entryList"));
    m_tree->setAccessibleName(tr("Entries"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new ListDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setUniformRowHeights(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setBackgroundRole(QPalette::AlternateBase);
    m_tree->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_nothing->setObjectName(QStringLiteral("entryListNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(Space::medium, Space::small, Space::medium, 0);
    setTextRole(m_nothing, TextRole::Muted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::small);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Space::small, Space::small, Space::small, 0);
    top->addWidget(m_field);
    layout->addLayout(top);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tree, 1);

    connect(m_field, &QLineEdit::textChanged, this, &EntryListPanel::filterChanged);
    connect(m_field, &SearchField::leaveDownwards, m_tree, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList selected = m_tree->selectionModel()->selectedIndexes();
        if (!m_selecting && !selected.isEmpty())
            Q_EMIT entrySelected(selected.constFirst().data(EntryListModel::PathRole).toString());
    });
    // What is selected already can be chosen too.
    const auto choose = [this](const QModelIndex &index) {
        const QString path = index.data(EntryListModel::PathRole).toString();
        if (!path.isEmpty())
            Q_EMIT entrySelected(path);
    };
    connect(m_tree, &QAbstractItemView::clicked, this, choose);
    connect(m_tree, &QAbstractItemView::activated, this, choose);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        const QString path = m_tree->indexAt(place).data(EntryListModel::PathRole).toString();
        if (!path.isEmpty())
            Q_EMIT menuRequested(path, m_tree->viewport()->mapToGlobal(place));
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (const QString path = firstShown(); !path.isEmpty())
            Q_EMIT entrySelected(path);
    });
    connect(model, &QAbstractItemModel::modelReset, this, &EntryListPanel::updateState);
    updateState();
}

void EntryListPanel::select(const QString &path)
{
    m_selected = path;
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(path));
    m_selecting = true;
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    } else {
        m_tree->clearSelection();
    }
    m_selecting = false;
}

void EntryListPanel::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void EntryListPanel::filterChanged(const QString &text)
{
    m_selecting = true; // what the filter hides or shows is no choice of the person's
    m_filter->setFilter(text);
    m_tree->expandAll();
    m_selecting = false;
    updateState();
    // Qt moves the mark to a row that is left; only the entry in front is to bear it, so that any other can be chosen.
    select(m_selected);
}

/// The first entry that is shown, where the filter left any.
QString EntryListPanel::firstShown() const
{
    const QModelIndex entry = m_filter->index(0, 0, m_filter->index(0, 0));
    return entry.data(EntryListModel::PathRole).toString();
}

void EntryListPanel::updateState()
{
    int count = 0;
    for (int group = 0; group < m_model->rowCount(); ++group)
        count += m_model->rowCount(m_model->index(group, 0));
    m_field->setPlaceholderText(tr("Filter %n entry(s)", nullptr, count));
    m_nothing->setVisible(!m_field->text().isEmpty() && m_filter->rowCount() == 0);
    m_tree->expandAll();
}

} // namespace Commonplace
