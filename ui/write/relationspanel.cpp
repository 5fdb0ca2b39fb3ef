// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/relationspanel.h"

#include "relations/relationgraph.h"
#include "widgets/listdelegate.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"
#include "write/librarysession.h"

#include <QLabel>
#include <QLocale>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Commonplace {

namespace {

constexpr int PathRole = Qt::UserRole + 1;

} // namespace

RelationsPanel::RelationsPanel(LibrarySession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new QStandardItemModel(this))
    , m_tree(new QTreeView(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("relationsPanel"));
    setAccessibleName(tr("Relations"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_tree->setObjectName(QStringLiteral("relationList"));
    m_tree->setAccessibleName(tr("Relations"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ListDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setBackgroundRole(QPalette::AlternateBase);
    m_tree->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_nothing->setObjectName(QStringLiteral("relationsNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(Space::medium, Space::small, Space::medium, 0);
    setTextRole(m_nothing, TextRole::Muted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tree, 1);

    const auto choose = [this](const QModelIndex &index) {
        if (const QString path = index.data(PathRole).toString(); !path.isEmpty())
            Q_EMIT entryRequested(path);
    };
    connect(m_tree, &QAbstractItemView::clicked, this, choose);
    connect(m_tree, &QAbstractItemView::activated, this, choose);
    connect(session, &LibrarySession::relationsChanged, this, &RelationsPanel::showRelations);
    connect(session, &LibrarySession::closing, this, [this] { setEntry({}); });
}

void RelationsPanel::setEntry(const QString &path)
{
    m_entry = path;
    showRelations();
}

void RelationsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showRelations();
}

void RelationsPanel::showRelations()
{
    // What is not seen is not arranged either.
    if (!isVisible())
        return;
    m_model->clear();
    const RelationGraph &graph = m_session->relations();
    const bool isKnown = !m_entry.isEmpty() && graph.entry(m_entry);
    if (isKnown) {
        addGroup(tr("Named by"), graph.incoming(m_entry), Direction::In);
        addGroup(tr("Names"), graph.outgoing(m_entry), Direction::Out);
    }
    m_tree->expandAll();
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setText(m_entry.isEmpty()                 ? tr("No entry is open.")
                       : !m_session->areRelationsKnown() ? tr("The entries are being looked at.")
                                                         : tr("No entry names this one, and it names none."));
    m_nothing->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty);
}

QString RelationsPanel::relationName(const RelationEdge &edge) const
{
    if (edge.isLink)
        return tr("link in the text");
    const RelationGraph &graph = m_session->relations();
    const ReferenceFact &reference = graph.referenceOf(edge);
    QString name = reference.type;
    name.replace(u'_', u' ');
    if (reference.weight)
        name += QStringLiteral(" · ") + QLocale().toString(*reference.weight);
    return name;
}

void RelationsPanel::addGroup(const QString &label, const QList<RelationEdge> &edges, Direction direction)
{
    struct Row {
        QString title;
        QString path;
        QStringList relations;
    };
    const RelationGraph &graph = m_session->relations();
    QList<Row> rows;
    for (const RelationEdge &edge : edges) {
        const QString path = direction == Direction::In ? edge.source : edge.target;
        const EntryFacts *other = graph.entry(path);
        const QString title = other ? other->title : edge.isLink ? QString() : graph.referenceOf(edge).value;
        const QString relation = other ? relationName(edge) : tr("%1 · nothing answers").arg(relationName(edge));
        const auto known =
            std::ranges::find_if(rows, [&](const Row &row) { return row.path == path && row.title == title; });
        if (known == rows.end())
            rows.append({ title, path, { relation } });
        else if (!known->relations.contains(relation))
            known->relations.append(relation);
    }
    if (rows.isEmpty())
        return;
    std::ranges::stable_sort(
        rows, [](const Row &one, const Row &other) { return one.title.localeAwareCompare(other.title) < 0; });
    auto *heading = new QStandardItem(label);
    heading->setData(true, ListDelegate::HeadingRole);
    heading->setData(static_cast<int>(rows.size()), ListDelegate::CountRole);
    heading->setFlags(Qt::ItemIsEnabled);
    for (const Row &row : std::as_const(rows)) {
        auto *item = new QStandardItem(row.title);
        item->setData(row.path, PathRole);
        item->setData(row.relations.join(QStringLiteral(", ")), ListDelegate::SecondaryTextRole);
        item->setToolTip(row.path.isEmpty() ? row.title : row.path);
        heading->appendRow(item);
    }
    m_model->appendRow(heading);
}

} // namespace Commonplace
