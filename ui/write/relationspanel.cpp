// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/relationspanel.h"

#include "entry/atomicfile.h"
#include "relations/relationfixes.h"
#include "relations/relationgraph.h"
#include "widgets/listdelegate.h"
#include "widgets/theme.h"
#include "widgets/widgetroles.h"
#include "write/librarysession.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace Commonplace {

namespace {

constexpr int PathRole = Qt::UserRole + 1;
constexpr int MentionRole = Qt::UserRole + 2; // its place in m_shown

} // namespace

RelationsPanel::RelationsPanel(LibrarySession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_mentions(new MentionFinder(session, this))
    , m_model(new QStandardItemModel(this))
    , m_tree(new QTreeView(this))
    , m_nothing(new QLabel(this))
    , m_actions(nullptr)
    , m_link(new QPushButton(tr("Make it a link"), this))
    , m_relate(new QPushButton(tr("Add as relation"), this))
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
    m_actions = makeActions();
    layout->addWidget(m_actions);
    m_tree->installEventFilter(this);

    connect(m_tree, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        // A mention is chosen by a click, for what can be made of it; its place is one more away.
        if (!index.data(MentionRole).isValid())
            choose(index);
    });
    connect(m_tree, &QAbstractItemView::activated, this, &RelationsPanel::choose);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RelationsPanel::showActions);
    connect(m_mentions, &MentionFinder::changed, this, &RelationsPanel::showRelations);
    connect(session, &LibrarySession::relationsChanged, this, &RelationsPanel::showRelations);
    connect(session, &LibrarySession::closing, this, [this] { setEntry({}); });
}

void RelationsPanel::setEntry(const QString &path)
{
    m_entry = path;
    m_mentions->setEntry(path);
    showRelations();
}

void RelationsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_mentions->setWatched(true);
    showRelations();
}

void RelationsPanel::hideEvent(QHideEvent *event)
{
    m_mentions->setWatched(false);
    QWidget::hideEvent(event);
}

bool RelationsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    // Here the key means the mention, not the window's filter.
    if (!key || key->key() != Qt::Key_L || key->modifiers() != Qt::ControlModifier || !m_link->isVisibleTo(this))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        linkChosen();
    event->accept();
    return true;
}

void RelationsPanel::showRelations()
{
    // What is not seen is not arranged either.
    if (!isVisible())
        return;
    const QVariant chosen = m_tree->currentIndex().data(Qt::ToolTipRole);
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_model->clear();
    m_shown.clear();
    const RelationGraph &graph = m_session->relations();
    const bool isKnown = !m_entry.isEmpty() && graph.entry(m_entry);
    if (isKnown) {
        addGroup(tr("Named by"), graph.incoming(m_entry), Direction::In);
        addGroup(tr("Names"), graph.outgoing(m_entry), Direction::Out);
    }
    if (isKnown && m_mentions->entry() == m_entry) {
        addMentions(tr("Mentions, not linked"), m_mentions->outgoing(), Direction::Out);
        addMentions(tr("Mentioned in"), m_mentions->incoming(), Direction::In);
    }
    m_tree->expandAll();
    for (int group = 0; chosen.isValid() && group < m_model->rowCount(); ++group) {
        const QModelIndex heading = m_model->index(group, 0);
        for (int row = 0; row < m_model->rowCount(heading); ++row) {
            if (m_model->index(row, 0, heading).data(Qt::ToolTipRole) == chosen)
                m_tree->setCurrentIndex(m_model->index(row, 0, heading));
        }
    }
    m_tree->verticalScrollBar()->setValue(scrolled);
    showActions();
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
    QStandardItem *heading = addHeading(label, rows.size());
    for (const Row &row : std::as_const(rows)) {
        auto *item = new QStandardItem(row.title);
        item->setData(row.path, PathRole);
        item->setData(row.relations.join(QStringLiteral(", ")), ListDelegate::SecondaryTextRole);
        item->setToolTip(row.path.isEmpty() ? row.title : row.path);
        if (const QString sentence = m_mentions->sentenceOf(row.path);
            direction == Direction::In && !sentence.isEmpty()) {
            item->setData(sentence, ListDelegate::DetailRole);
            item->setToolTip(row.path + u'\n' + sentence);
        }
        heading->appendRow(item);
    }
}

QStandardItem *RelationsPanel::addHeading(const QString &label, qsizetype count)
{
    auto *heading = new QStandardItem(label);
    heading->setData(true, ListDelegate::HeadingRole);
    heading->setData(static_cast<int>(count), ListDelegate::CountRole);
    heading->setFlags(Qt::ItemIsEnabled);
    m_model->appendRow(heading);
    return heading;
}

QString RelationsPanel::titleOf(const QString &path) const
{
    const EntryFacts *facts = m_session->relations().entry(path);
    return facts ? facts->title : path;
}

/// Each entry once, with the first place where it is mentioned.
void RelationsPanel::addMentions(const QString &label, const QList<FoundMention> &mentions, Direction direction)
{
    QStringList paths;
    QHash<QString, int> counts;
    QList<FoundMention> first;
    for (const FoundMention &one : mentions) {
        const QString &path = direction == Direction::Out ? one.mention.target : one.source;
        if (counts[path]++ > 0)
            continue;
        paths.append(path);
        first.append(one);
    }
    if (first.isEmpty())
        return;
    QStandardItem *heading = addHeading(label, first.size());
    for (qsizetype i = 0; i < first.size(); ++i) {
        auto *item = new QStandardItem(titleOf(paths[i]));
        const int count = counts.value(paths[i]);
        item->setData(paths[i], PathRole);
        item->setData(static_cast<int>(m_shown.size()), MentionRole);
        if (count > 1)
            item->setData(tr("%Ln time(s)", nullptr, count), ListDelegate::SecondaryTextRole);
        item->setData(first[i].mention.sentence, ListDelegate::DetailRole);
        item->setData(tr("%1: %2", "an entry and a sentence").arg(item->text(), first[i].mention.sentence),
                      Qt::AccessibleTextRole);
        item->setToolTip(paths[i] + u'\n' + first[i].mention.sentence);
        heading->appendRow(item);
        m_shown.append(first[i]);
    }
}

QWidget *RelationsPanel::makeActions()
{
    auto *actions = new QWidget(this);
    actions->setObjectName(QStringLiteral("mentionActions"));
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(Space::medium, Space::tight, Space::medium, Space::small);
    row->setSpacing(Space::small);
    m_link->setObjectName(QStringLiteral("mentionLinkButton"));
    m_link->setToolTip(tr("Make it a link (%1)").arg(QKeySequence(tr("Ctrl+L")).toString(QKeySequence::NativeText)));
    m_relate->setObjectName(QStringLiteral("mentionRelateButton"));
    m_relate->setMenu(new QMenu(m_relate));
    m_relate->menu()->setObjectName(QStringLiteral("mentionRelateMenu"));
    for (QPushButton *button : { m_link, m_relate }) {
        button->setMinimumWidth(1);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_link, &QPushButton::clicked, this, &RelationsPanel::linkChosen);
    connect(m_relate->menu(), &QMenu::aboutToShow, this, &RelationsPanel::fillRelationMenu);
    actions->hide();
    return actions;
}

void RelationsPanel::choose(const QModelIndex &index)
{
    const QVariant mention = index.data(MentionRole);
    if (mention.isValid()) {
        const FoundMention found = m_shown[mention.toInt()];
        Q_EMIT placeRequested(found.source, found.mention.range, found.mention.line, found.mention.column,
                              contentHash(found.bytes));
    } else if (const QString path = index.data(PathRole).toString(); !path.isEmpty()) {
        Q_EMIT entryRequested(path);
    }
}

const FoundMention *RelationsPanel::chosenMention() const
{
    const QVariant mention = m_tree->currentIndex().data(MentionRole);
    return mention.isValid() ? &m_shown[mention.toInt()] : nullptr;
}

void RelationsPanel::showActions()
{
    const FoundMention *mention = chosenMention();
    m_actions->setVisible(mention != nullptr);
    if (!mention)
        return;
    fillRelationMenu();
    m_relate->setVisible(!m_relate->menu()->isEmpty());
}

void RelationsPanel::linkChosen()
{
    const FoundMention *mention = chosenMention();
    if (!mention)
        return;
    const FoundMention found = *mention;
    const QString address = linkAddress(m_session->relations(), found.source, found.mention.target);
    request(found, linked(found.bytes, found.mention.range, address),
            tr("%1: link to %2").arg(titleOf(found.source), titleOf(found.mention.target)));
}

/// The relations of the one by which it may name the other.
void RelationsPanel::fillRelationMenu()
{
    QMenu *menu = m_relate->menu();
    menu->clear();
    const FoundMention *mention = chosenMention();
    if (!mention)
        return;
    const RelationGraph &graph = m_session->relations();
    const EntryFacts *source = graph.entry(mention->source);
    const EntryFacts *target = graph.entry(mention->mention.target);
    if (!source || !target)
        return;
    for (const RelationField &field : graph.schema().fields()) {
        const bool isFit = field.collection == source->collection && !field.relation.machineWritten
                           && field.relation.collections.contains(target->collection)
                           && !graph.nameOf(target->path, field.relation.valueField).isEmpty();
        if (!isFit)
            continue;
        QAction *action = menu->addAction(QString(field.label).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, place = field.place] { relateChosen(place); });
    }
}

void RelationsPanel::relateChosen(const QByteArray &place)
{
    const FoundMention *mention = chosenMention();
    const RelationGraph &graph = m_session->relations();
    const EntryFacts *source = mention ? graph.entry(mention->source) : nullptr;
    const RelationField *field = source ? graph.schema().field(source->collection, place) : nullptr;
    if (!field)
        return;
    const FoundMention found = *mention;
    const Result<TextEdits> edits =
        RelationFixes::added(Entry::read(found.bytes), graph.schema().rootOf(source->collection), *field,
                             graph.nameOf(found.mention.target, field->relation.valueField), std::nullopt);
    if (edits)
        request(found, *edits, tr("%1: %2").arg(titleOf(found.source), field->label));
    else
        Q_EMIT editRefused(edits.error().message);
}

void RelationsPanel::request(const FoundMention &mention, const TextEdits &edits, const QString &message)
{
    Q_EMIT editRequested(
        { .changes = { { .path = mention.source, .hash = contentHash(mention.bytes), .edits = edits } },
          .failures = {},
          .message = message });
}

} // namespace Commonplace
