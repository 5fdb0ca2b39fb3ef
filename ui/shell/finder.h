// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QFrame>
#include <QList>

class QAction;
class QListView;
class QStandardItemModel;

namespace Commonplace {

class SearchField;

/// The one field that finds everything: entries by title and path, and commands. Opens over the window; Enter takes the
/// marked row, Escape closes it.
class Finder : public QFrame
{
    Q_OBJECT

public:
    explicit Finder(QWidget *window);

    /// Opens with what there is to find now. The actions must outlive the next opening.
    void open(const QList<EntryInfo> &entries, const QList<QAction *> &commands);

Q_SIGNALS:
    void entryChosen(const QString &path);

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
