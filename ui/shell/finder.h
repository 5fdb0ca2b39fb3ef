// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/librarysearch.h"

#include <QFrame>
#include <QList>

class QAction;
class QListView;
class QStandardItemModel;

namespace Commonplace {

class SearchField;

/// The one field that finds everything: entries by title and path, commands, and, behind them, entries by all that they
/// hold. Opens over the window; Enter takes the marked row, Escape closes it.
class Finder : public QFrame
{
    Q_OBJECT

public:
    explicit Finder(QWidget *window);

    /// Opens with what there is to find now. The actions must outlive the next opening.
    void open(const QList<EntryInfo> &entries, const QList<QAction *> &commands);

    /// Entries that the whole library was searched for; of another query than the present one they are passed over.
    void addFound(const QString &query, const QList<SearchHit> &hits);

Q_SIGNALS:
    void entryChosen(const QString &path);
    /// Entries are wanted that have these words anywhere; see addFound().
    void searchWanted(const QString &query);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void choose(const QModelIndex &index);

    SearchField *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<EntryInfo> m_entries;
    QList<QAction *> m_commands;
};

} // namespace Commonplace
