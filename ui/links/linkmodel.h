// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "links/linkverdict.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <QStringList>

namespace Commonplace {

/// Addresses of other sites under headings: by what was found of them, by host, or by the entries that they are in.
class LinkModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Grouping { ByVerdict, ByHost, ByEntry };

    /// One address.
    struct Row {
        QString address;
        QString host;
        LinkVerdict verdict;
        QStringList files; ///< Each once.

        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit LinkModel(QObject *parent = nullptr);

    /// `titles` by file. Resets the model where anything differs.
    void setRows(const QList<Row> &rows, const QHash<QString, QString> &titles);
    void setGrouping(Grouping grouping);
    /// Also what is alive, was moved without saying for how long, or was not asked for.
    void setAllShown(bool shown);
    /// Only addresses that hold all words, whatever their case, in themselves or in an entry's title.
    void setWords(const QString &words);

    /// nullptr for a heading. Valid until the model is reset.
    [[nodiscard]] const Row *row(const QModelIndex &index) const;
    /// The first row of an address, or an invalid index.
    [[nodiscard]] QModelIndex find(const QString &address) const;
    [[nodiscard]] int shown() const;

    /// What a state is called as a heading.
    [[nodiscard]] static QString nameOf(LinkVerdict::State state);
    /// Does somebody have to look at it?
    [[nodiscard]] static bool isOpen(const LinkVerdict &verdict);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group {
        QString key; // for order, and to be recognised
        QString label;
        QList<int> rows; // of m_rows
    };

    void arrange();
    [[nodiscard]] QList<Group> groupsOf(const Row &row) const;
    [[nodiscard]] bool holds(const Row &row) const;
    [[nodiscard]] QString titleOf(const QString &file) const { return m_titles.value(file, file); }
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant rowData(const Row &row, int role) const;

    QList<Row> m_rows;
    QHash<QString, QString> m_titles;
    Grouping m_grouping = Grouping::ByVerdict;
    bool m_isAllShown = false;
    QStringList m_words;
    QList<Group> m_groups;
};

} // namespace Commonplace
