// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTreeView;

namespace Commonplace {

class LibrarySession;
class RelationGraph;
struct RelationEdge;

/// How the entry in front hangs together with the others: who names it, and whom it names, each under the relation's
/// name. An entry is opened by clicking or Enter.
class RelationsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit RelationsPanel(LibrarySession *session, QWidget *parent = nullptr);

    /// The entry to tell of (relative to the library); empty: none.
    void setEntry(const QString &path);

Q_SIGNALS:
    void entryRequested(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Direction { In, Out };

    void showRelations();
    void addGroup(const QString &label, const QList<RelationEdge> &edges, Direction direction);
    [[nodiscard]] QString relationName(const RelationEdge &edge) const;

    LibrarySession *m_session;
    QString m_entry;
    QStandardItemModel *m_model;
    QTreeView *m_tree;
    QLabel *m_nothing;
};

} // namespace Commonplace
