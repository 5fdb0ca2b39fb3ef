// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "versions/versionlistmodel.h"

#include "versions/versiontexts.h"
#include "widgets/listdelegate.h"

namespace Commonplace {

void VersionListModel::setHistory(const EntryHistory &history, const QDateTime &now)
{
    m_now = now;
    const auto before = static_cast<int>(m_history.versions.size());
    const auto after = static_cast<int>(history.versions.size());
    // Older ones that come later leave the choice where it is.
    if (before > 0 && after > before && m_history.versions.first().file == history.versions.first().file) {
        beginInsertRows({}, before + 1, after);
        m_history = history;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_history = history;
    endResetModel();
}

void VersionListModel::setNow(const QString &words)
{
    m_nowWords = words;
    Q_EMIT dataChanged(index(0), index(0));
}

const EntryVersion *VersionListModel::version(int row) const
{
    return row > 0 && row <= m_history.versions.size() ? &m_history.versions[row - 1] : nullptr;
}

int VersionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_history.versions.size()) + 1;
}

QVariant VersionListModel::nowData(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("Now");
    case ListDelegate::DetailRole:
        return m_nowWords;
    case Qt::AccessibleTextRole:
        //: %1 says what changed.
        return m_nowWords.isEmpty() ? tr("Now") : tr("Now: %1").arg(m_nowWords);
    default:
        return {};
    }
}

QVariant VersionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntryVersion *version = this->version(index.row());
    if (!version)
        return nowData(role);
    const QString age = VersionTexts::age(version->file.date, m_now);
    const QString name = version->file.author.isEmpty() ? version->file.email : version->file.author;
    switch (role) {
    case Qt::DisplayRole:
        return age;
    case ListDelegate::SecondaryTextRole:
        return name;
    case ListDelegate::DetailRole:
        return version->words;
    case Qt::AccessibleTextRole:
        //: %1 is when it was (“2 days ago”), %2 a name, %3 what changed (“title, 2 paragraphs”).
        return tr("%1, %2: %3").arg(age, name, version->words);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2\n%3").arg(VersionTexts::date(version->file.date), name, version->words);
    default:
        return {};
    }
}

} // namespace Commonplace
