// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "write/libraryedit.h"
#include "write/mentionfinder.h"

#include <QWidget>

class QLabel;
class QModelIndex;
class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace Commonplace {

class LibrarySession;
class RelationGraph;
struct RelationEdge;

/// How the entry in front hangs together with the others: who names it, and whom it names, each under the relation's
/// name; and who is only mentioned. An entry is opened by clicking or Enter; a mention becomes a link by Ctrl+L, or a
/// relation by the menu.
class RelationsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit RelationsPanel(LibrarySession *session, QWidget *parent = nullptr);

    /// The entry to tell of (relative to the library); empty: none.
    void setEntry(const QString &path);
    /// The text of an open entry is another one now.
    void lookAgain() { m_mentions->lookAgain(); }

Q_SIGNALS:
    void entryRequested(const QString &path);
    /// The place of a mention is wanted in its entry.
    void placeRequested(const QString &path, const Commonplace::TextRange &range, int line, int column,
                        const QByteArray &hash);
    void editRequested(const Commonplace::LibraryEdit::Wish &wish);
    void editRefused(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Direction { In, Out };

    QWidget *makeActions();
    void showRelations();
    void addGroup(const QString &label, const QList<RelationEdge> &edges, Direction direction);
    void addMentions(const QString &label, const QList<FoundMention> &mentions, Direction direction);
    QStandardItem *addHeading(const QString &label, qsizetype count);
    [[nodiscard]] QString relationName(const RelationEdge &edge) const;
    [[nodiscard]] QString titleOf(const QString &path) const;
    void choose(const QModelIndex &index);
    /// nullptr where no mention is chosen. Valid until the list changes.
    [[nodiscard]] const FoundMention *chosenMention() const;
    void showActions();
    void linkChosen();
    void fillRelationMenu();
    void relateChosen(const QByteArray &place);
    void request(const FoundMention &mention, const TextEdits &edits, const QString &message);

    LibrarySession *m_session;
    MentionFinder *m_mentions;
    QString m_entry;
    QStandardItemModel *m_model;
    QTreeView *m_tree;
    QLabel *m_nothing;
    QWidget *m_actions;
    QPushButton *m_link;
    QPushButton *m_relate;
    QList<FoundMention> m_shown; // of the rows that are mentions
};

} // namespace Commonplace
