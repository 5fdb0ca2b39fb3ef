// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QTreeView;

namespace Commonplace {

class EntryListFilter;
class EntryListModel;
class SearchField;

/// The library's entries by collection, and a filter above them. An entry is opened by selecting it.
class EntryListPanel : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit EntryListPanel(EntryListModel *model, QWidget *parent = nullptr);

    /// Selects an entry without opening it again; a path that is filtered out or unknown selects nothing.
    void select(const QString &path);
    void focusFilter();

Q_SIGNALS:
    /// The person selected an entry; path relative to the library.
    void entrySelected(const QString &path);
    /// What can be done with an entry is asked for at a place of the screen: by the right mouse button or the menu key.
    void menuRequested(const QString &path, const QPoint &place);

private:
    void filterChanged(const QString &text);
    void updateState();
    [[nodiscard]] QString firstShown() const;

    EntryListModel *m_model;
    EntryListFilter *m_filter;
    SearchField *m_field;
    QTreeView *m_tree;
    QLabel *m_nothing;
    QString m_selected; // of the entry in front
    bool m_selecting = false;
};

} // namespace Commonplace
