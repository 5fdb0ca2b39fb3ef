// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/entrylistmodel.h"

#include "library/searchfolding.h"
#include "widgets/listdelegate.h"

namespace Commonplace {

EntryListModel::EntryListModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void EntryListModel::setLibrary(const Library &library)
{
    beginResetModel();
    m_groups.clear();
    m_modified.clear();
    QHash<QString, qsizetype> groupOf;
    for (const Collection &collection : library.collections()) {
        groupOf.insert(collection.name, m_groups.size());
        m_groups.append({ .label = collection.label, .entries = {} });
    }
    for (const EntryInfo &entry : library.entries())
        m_groups[groupOf.value(entry.collection)].entries.append(entry);
    // A profile may have collections that nobody has written for yet.
    m_groups.removeIf([](const Group &group) { return group.entries.isEmpty(); });
    endResetModel();
}

void EntryListModel::update(const EntryInfo &info)
{
    const QModelIndex index = indexOf(info.path);
    if (!index.isValid())
        return;
    EntryInfo &entry = m_groups[index.parent().row()].entries[index.row()];
    const QString locale = entry.locale;
    entry = info;
    entry.locale = locale;
    Q_EMIT dataChanged(index, index);
}

void EntryListModel::setModified(const QString &path, bool modified)
{
    if (modified)
        m_modified.insert(path);
    else
        m_modified.remove(path);
    const QModelIndex index = indexOf(path);
    if (index.isValid())
        Q_EMIT dataChanged(index, index, { Qt::DisplayRole, Qt::FontRole });
}

QModelIndex EntryListModel::indexOf(const QString &path) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<EntryInfo> &entries = m_groups[group].entries;
        for (int row = 0; row < entries.size(); ++row) {
            if (entries[row].path == path)
                return index(row, 0, index(group, 0));
        }
    }
    return {};
}

// Groups have the internal id 0, entries that of their group plus one.
QModelIndex EntryListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr { 0 });
}

QModelIndex EntryListModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr { 0 });
}

int EntryListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == 0 ? static_cast<int>(m_groups[parent.row()].entries.size()) : 0;
}

int EntryListModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

Qt::ItemFlags EntryListModel::flags(const QModelIndex &index) const
{
    const bool isGroup = index.isValid() && index.internalId() == 0;
    return isGroup ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant EntryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups[index.row()], role);
    return entryData(m_groups[index.parent().row()].entries[index.row()], role);
}

QVariant EntryListModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return group.label;
    case ListDelegate::HeadingRole:
        return true;
    case ListDelegate::CountRole:
        return static_cast<int>(group.entries.size());
    default:
        return {};
    }
}

QVariant EntryListModel::entryData(const EntryInfo &entry, int role) const
{
    const bool modified = m_modified.contains(entry.path);
    switch (role) {
    case Qt::DisplayRole:
        return modified ? QString(entry.title + QStringLiteral(" •")) : entry.title;
    case Qt::AccessibleTextRole:
        return modified ? tr("%1, not saved").arg(entry.title) : entry.title;
    case Qt::FontRole: {
        QFont font;
        if (modified)
            font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::ToolTipRole:
        return entry.path;
    case PathRole:
        return entry.path;
    case LocaleRole:
    case ListDelegate::SecondaryTextRole:
        return entry.locale;
    case ListDelegate::WarningCountRole:
        return entry.unreadable ? 1 : 0;
    default:
        return {};
    }
}

EntryListFilter::EntryListFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void EntryListFilter::setFilter(const QString &text)
{
    m_words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

/// A collection counts the entries that are shown.
QVariant EntryListFilter::data(const QModelIndex &index, int role) const
{
    const QVariant value = QSortFilterProxyModel::data(index, role);
    return role == ListDelegate::CountRole && value.isValid() ? QVariant(rowCount(index)) : value;
}

bool EntryListFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString path = index.data(EntryListModel::PathRole).toString();
    if (path.isEmpty())
        return false;
    const QString text = foldedForSearch(index.data(Qt::DisplayRole).toString() + u' ' + path);
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace Commonplace
