// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/foundmodel.h"

#include "widgets/listdelegate.h"

#include <QPoint>

#include <algorithm>
#include <limits>

namespace Commonplace {

namespace {

constexpr quintptr NoGroup = std::numeric_limits<quintptr>::max();

/// One line, however many the text has.
QString oneLine(QString text)
{
    for (QChar &sign : text) {
        if (sign == u'\n' || sign == u'\r' || sign == u'\t')
            sign = u' ';
    }
    return text;
}

/// The context with what was found in it, which may go on behind its line.
QString shownLine(const FoundText &found)
{
    const qsizetype behind = std::min(found.start + found.text.size(), found.context.size());
    return oneLine(found.context.first(found.start) + found.text + found.context.sliced(behind));
}

QString whereOf(const FoundText &found)
{
    return found.place == FoundText::Place::Field ? QString::fromUtf8(found.field.toString())
                                                  : FoundModel::tr("line %1").arg(QString::number(found.line));
}

} // namespace

FoundModel::FoundModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

FoundModel::Group FoundModel::groupOf(const EntryFinds &finds, const QString &title) const
{
    Group group { .finds = finds, .title = title, .keys = {}, .left = 0 };
    QHash<QByteArray, int> alike;
    for (const FoundText &found : finds.found) {
        const QByteArray key = (finds.path + u'\n' + QString::fromUtf8(found.field.toString()) + u'\n' + found.context
                                + u'\n' + QString::number(found.start))
                                   .toUtf8();
        group.keys.append(key + '\n' + QByteArray::number(alike[key]++));
    }
    count(&group);
    return group;
}

void FoundModel::count(Group *group) const
{
    group->left = static_cast<int>(
        std::ranges::count_if(group->keys, [this](const QByteArray &key) { return m_left.contains(key); }));
}

void FoundModel::clear(bool keepChoice)
{
    beginResetModel();
    m_groups.clear();
    if (!keepChoice)
        m_left.clear();
    endResetModel();
    Q_EMIT choiceChanged();
}

void FoundModel::append(const QList<EntryFinds> &finds, const QHash<QString, QString> &titles)
{
    QList<Group> groups;
    for (const EntryFinds &one : finds) {
        if (!one.found.isEmpty())
            groups.append(groupOf(one, titles.value(one.path, one.path)));
    }
    if (groups.isEmpty())
        return;
    const auto first = static_cast<int>(m_groups.size());
    beginInsertRows({}, first, first + static_cast<int>(groups.size()) - 1);
    m_groups += groups;
    endInsertRows();
    Q_EMIT choiceChanged();
}

void FoundModel::replace(const EntryFinds &finds, const QString &title)
{
    const auto known =
        std::ranges::find_if(m_groups, [&finds](const Group &group) { return group.finds.path == finds.path; });
    if (known == m_groups.end()) {
        append({ finds }, { { finds.path, title } });
        return;
    }
    const auto row = static_cast<int>(known - m_groups.begin());
    if (known->finds.hash == finds.hash && known->finds.found.size() == finds.found.size())
        return;
    if (finds.found.isEmpty()) {
        beginRemoveRows({}, row, row);
        m_groups.removeAt(row);
        endRemoveRows();
    } else {
        const QModelIndex parent = index(row, 0);
        beginRemoveRows(parent, 0, rowCount(parent) - 1);
        known->finds.found.clear();
        known->keys.clear();
        endRemoveRows();
        beginInsertRows(parent, 0, static_cast<int>(finds.found.size()) - 1);
        *known = groupOf(finds, title);
        endInsertRows();
        Q_EMIT dataChanged(parent, parent);
    }
    Q_EMIT choiceChanged();
}

void FoundModel::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    Q_EMIT layoutAboutToBeChanged();
    m_mode = mode;
    Q_EMIT layoutChanged();
}

void FoundModel::setReplacement(const std::optional<QString> &replacement)
{
    Q_EMIT layoutAboutToBeChanged();
    m_replacement = replacement;
    Q_EMIT layoutChanged();
}

int FoundModel::places() const
{
    qsizetype all = 0;
    for (const Group &group : m_groups)
        all += group.finds.found.size();
    return static_cast<int>(all);
}

int FoundModel::chosenPlaces() const
{
    int all = places();
    for (const Group &group : m_groups)
        all -= group.left;
    return all;
}

int FoundModel::chosenEntries() const
{
    return static_cast<int>(
        std::ranges::count_if(m_groups, [](const Group &group) { return group.left < group.finds.found.size(); }));
}

QList<ReplaceWish::Places> FoundModel::chosen() const
{
    QList<ReplaceWish::Places> all;
    for (const Group &group : m_groups) {
        ReplaceWish::Places places { .path = group.finds.path, .hash = group.finds.hash, .chosen = {} };
        for (qsizetype i = 0; i < group.keys.size(); ++i) {
            if (!m_left.contains(group.keys[i]))
                places.chosen.insert(i);
        }
        if (!places.chosen.isEmpty())
            all.append(places);
    }
    return all;
}

const FoundModel::Group *FoundModel::group(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_groups[index.internalId() == NoGroup ? index.row() : static_cast<qsizetype>(index.internalId())];
}

const FoundText *FoundModel::place(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != NoGroup ? &group(index)->finds.found[index.row()] : nullptr;
}

QString FoundModel::path(const QModelIndex &index) const
{
    const Group *one = group(index);
    return one ? one->finds.path : QString();
}

QByteArray FoundModel::hash(const QModelIndex &index) const
{
    const Group *one = group(index);
    return one ? one->finds.hash : QByteArray();
}

QModelIndex FoundModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : NoGroup);
}

QModelIndex FoundModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == NoGroup)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, NoGroup);
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == NoGroup ? static_cast<int>(m_groups[parent.row()].finds.found.size()) : 0;
}

int FoundModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    const Group *one = group(index);
    if (!one)
        return {};
    return index.internalId() == NoGroup ? entryData(*one, role) : placeData(*one, index.row(), role);
}

QVariant FoundModel::entryData(const Group &group, int role) const
{
    const auto all = static_cast<int>(group.finds.found.size());
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case Qt::ToolTipRole:
        return group.finds.path;
    case Qt::AccessibleTextRole:
        return tr("%1: %Ln place(s)", nullptr, all).arg(group.title);
    case Qt::CheckStateRole:
        if (m_mode == Mode::Find)
            return {};
        return group.left == 0 ? Qt::Checked : group.left == all ? Qt::Unchecked : Qt::PartiallyChecked;
    case ListDelegate::HeadingRole:
        return true;
    case ListDelegate::CountRole:
        return all;
    default:
        return {};
    }
}

QVariant FoundModel::placeData(const Group &group, int row, int role) const
{
    const FoundText &found = group.finds.found[row];
    switch (role) {
    case Qt::DisplayRole:
        return shownLine(found);
    case Qt::ToolTipRole:
    case ListDelegate::SecondaryTextRole:
        return whereOf(found);
    case Qt::AccessibleTextRole:
        return m_mode == Mode::Find
                   ? tr("%1: %2").arg(whereOf(found), shownLine(found))
                   : tr("%1: %2, “%3” becomes “%4”")
                         .arg(whereOf(found), shownLine(found), found.text, m_replacement.value_or(found.replacement));
    case Qt::CheckStateRole:
        if (m_mode == Mode::Find)
            return {};
        return m_left.contains(group.keys[row]) ? Qt::Unchecked : Qt::Checked;
    case FoundRole:
        return QPoint(static_cast<int>(found.start), static_cast<int>(found.text.size()));
    case ReplacementRole:
        return m_mode == Mode::Find ? QVariant() : QVariant(oneLine(m_replacement.value_or(found.replacement)));
    default:
        return {};
    }
}

bool FoundModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || m_mode == Mode::Find)
        return false;
    const bool isEntry = index.internalId() == NoGroup;
    Group &one = m_groups[isEntry ? index.row() : static_cast<qsizetype>(index.internalId())];
    QList<int> rows { index.row() };
    if (isEntry) {
        rows.clear();
        for (int row = 0; row < static_cast<int>(one.keys.size()); ++row)
            rows.append(row);
    }
    choose(&one, rows, value.value<Qt::CheckState>() == Qt::Checked);
    const QModelIndex entry = isEntry ? index : index.parent();
    Q_EMIT dataChanged(entry, entry, { Qt::CheckStateRole });
    Q_EMIT dataChanged(this->index(0, 0, entry), this->index(rowCount(entry) - 1, 0, entry), { Qt::CheckStateRole });
    Q_EMIT choiceChanged();
    return true;
}

void FoundModel::choose(Group *group, const QList<int> &rows, bool isChosen)
{
    for (const int row : rows) {
        if (isChosen)
            m_left.remove(group->keys[row]);
        else
            m_left.insert(group->keys[row]);
    }
    count(group);
}

Qt::ItemFlags FoundModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_mode == Mode::Replace)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace Commonplace
