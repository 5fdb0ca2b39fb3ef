// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linkmodel.h"

#include "widgets/listdelegate.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace Commonplace {

namespace {

using State = LinkVerdict::State;

/// The states as they are listed: what has to be mended first.
constexpr std::array StateOrder { State::Broken,      State::Moved, State::Uncertain,
                                  State::Unreachable, State::Alive, State::Unasked };

} // namespace

LinkModel::LinkModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void LinkModel::setRows(const QList<Row> &rows, const QHash<QString, QString> &titles)
{
    if (rows == m_rows && titles == m_titles)
        return;
    m_rows = rows;
    m_titles = titles;
    arrange();
}

void LinkModel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    arrange();
}

void LinkModel::setAllShown(bool shown)
{
    m_isAllShown = shown;
    arrange();
}

void LinkModel::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    arrange();
}

QString LinkModel::nameOf(State state)
{
    switch (state) {
    case State::Broken:
        return tr("Broken");
    case State::Moved:
        return tr("Moved");
    case State::Uncertain:
        return tr("Blocked or uncertain");
    case State::Unreachable:
        return tr("Unreachable for now");
    case State::Alive:
        return tr("Alive");
    case State::Unasked:
        break;
    }
    return tr("Not asked for");
}

bool LinkModel::isOpen(const LinkVerdict &verdict)
{
    switch (verdict.state) {
    case State::Broken:
    case State::Uncertain:
    case State::Unreachable:
        return true;
    case State::Moved:
        return !verdict.newAddress.isEmpty() || verdict.isSuspect();
    case State::Alive:
        return verdict.isSuspect();
    case State::Unasked:
        break;
    }
    return false;
}

bool LinkModel::holds(const Row &row) const
{
    if (!m_isAllShown && !isOpen(row.verdict))
        return false;
    return std::ranges::all_of(m_words, [this, &row](const QString &word) {
        return row.address.contains(word, Qt::CaseInsensitive)
               || std::ranges::any_of(row.files, [this, &word](const QString &file) {
                      return titleOf(file).contains(word, Qt::CaseInsensitive);
                  });
    });
}

QList<LinkModel::Group> LinkModel::groupsOf(const Row &row) const
{
    QList<Group> groups;
    switch (m_grouping) {
    case Grouping::ByVerdict: {
        const auto place = std::ranges::find(StateOrder, row.verdict.state) - StateOrder.begin();
        groups.append({ .key = QString::number(place), .label = nameOf(row.verdict.state), .rows = {} });
        break;
    }
    case Grouping::ByHost:
        groups.append({ .key = row.host, .label = row.host, .rows = {} });
        break;
    case Grouping::ByEntry:
        for (const QString &file : row.files)
            groups.append({ .key = titleOf(file) + QChar() + file, .label = titleOf(file), .rows = {} });
        break;
    }
    return groups;
}

void LinkModel::arrange()
{
    beginResetModel();
    QMap<QString, Group> groups;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        if (!holds(m_rows[i]))
            continue;
        const QList<Group> own = groupsOf(m_rows[i]);
        for (const Group &group : own) {
            auto place = groups.find(group.key);
            if (place == groups.end())
                place = groups.insert(group.key, group);
            place->rows.append(i);
        }
    }
    m_groups = groups.values();
    endResetModel();
}

const LinkModel::Row *LinkModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Group &group = m_groups[static_cast<qsizetype>(index.internalId()) - 1];
    return &m_rows[group.rows[index.row()]];
}

QModelIndex LinkModel::find(const QString &address) const
{
    for (int group = 0; group < static_cast<int>(m_groups.size()); ++group) {
        const QList<int> &rows = m_groups[group].rows;
        const auto place = std::ranges::find_if(rows, [&](int row) { return m_rows[row].address == address; });
        if (place != rows.end())
            return createIndex(static_cast<int>(place - rows.begin()), 0, static_cast<quintptr>(group) + 1);
    }
    return {};
}

int LinkModel::shown() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [this](const Row &row) { return holds(row); }));
}

QModelIndex LinkModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, 0, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex LinkModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int LinkModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == 0 ? static_cast<int>(m_groups[parent.row()].rows.size()) : 0;
}

int LinkModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant LinkModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.label;
    case Qt::ToolTipRole:
        return group.key;
    case ListDelegate::HeadingRole:
        return true;
    case ListDelegate::CountRole:
        return static_cast<int>(group.rows.size());
    default:
        return {};
    }
}

QVariant LinkModel::rowData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.address;
    case ListDelegate::SecondaryTextRole: {
        QStringList parts;
        if (m_grouping != Grouping::ByVerdict)
            parts.append(nameOf(row.verdict.state));
        if (row.verdict.status > 0)
            parts.append(QString::number(row.verdict.status));
        if (m_grouping != Grouping::ByEntry) {
            parts.append(row.files.size() == 1 ? titleOf(row.files.constFirst())
                                               : tr("%n entry(s)", nullptr, static_cast<int>(row.files.size())));
        }
        return parts.join(QStringLiteral(" · "));
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.verdict.words();
    default:
        return {};
    }
}

QVariant LinkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Row *address = row(index))
        return rowData(*address, role);
    return groupData(m_groups[index.row()], role);
}

Qt::ItemFlags LinkModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace Commonplace
