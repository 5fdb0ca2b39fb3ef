// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/librarytextsearch.h"
#include "write/libraryedit.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QModelIndex;
class QTreeView;

namespace Commonplace {

class FindDelegate;
class FindHeader;
class FoundModel;

/// Finds a text in all entries of the library and replaces it: each place is shown before, and can be left out.
class FindPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Task { Find, Replace };

    /// `session` must outlive it.
    explicit FindPanel(LibrarySession *session, QWidget *parent = nullptr);

    /// Shows the panel, ready to be typed into; `text`, if any, is looked for.
    void begin(Task task, const QString &text);
    /// An entry's text is another one now.
    void lookAgain(const QString &path);

Q_SIGNALS:
    /// A place is wanted in its entry; `hash` is contentHash() of the text that it was found in.
    void placeRequested(const QString &path, const Commonplace::FoundText &place, const QByteArray &hash);
    void replaceRequested(const Commonplace::LibraryEdit::Wish &wish);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void restart(bool keepChoice);
    void look();
    void addFound(const QList<EntryFinds> &finds);
    void showState();
    void choose(const QModelIndex &index);
    void replaceChosen();
    void showReplacement();
    [[nodiscard]] QString titleOf(const QString &path) const;

    LibrarySession *m_session;
    LibraryTextSearch *m_search;
    FoundModel *m_model;
    FindDelegate *m_delegate;
    FindHeader *m_header;
    QTreeView *m_tree;
    QLabel *m_nothing;
    QTimer m_delay;
    TextSearchWish m_wish; // that the list answers to
    bool m_keepsChoice = false;
    bool m_isToggled = false; // the click under way was on a check box
    bool m_isStale = false;   // the library has changed while it was not seen
    QHash<QString, QString> m_titles;
    QStringList m_unread; // why entries could not be looked through
};

} // namespace Commonplace
