// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace Commonplace {

/// A library's entries under their collections, for the list at the window's side.
class EntryListModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QString, relative to the library; empty for a collection
        LocaleRole,                  ///< QString
    };

    explicit EntryListModel(QObject *parent = nullptr);

    void setLibrary(const Library &library);
    /// An entry's title or state is another one now.
    void update(const EntryInfo &info);
    /// Unsaved entries carry a dot.
    void setModified(const QString &path, bool modified);
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group {
        QString label;
        QList<EntryInfo> entries;
    };

    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant entryData(const EntryInfo &entry, int role) const;

    QList<Group> m_groups;
    QSet<QString> m_modified;
};

/// The entries that hold every word of the filter in title or path, whatever the case and accents.
class EntryListFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit EntryListFilter(QObject *parent = nullptr);
    void setFilter(const QString &text);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace Commonplace
