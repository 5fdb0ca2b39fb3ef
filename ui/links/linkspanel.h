// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "links/linkdetails.h"
#include "links/linkmodel.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace Commonplace {

class LibrarySession;
class LinkWatch;
class SearchField;

/// The links of the library to other sites: what was found of them, and asking for them.
class LinksPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    LinksPanel(LinkWatch *watch, LibrarySession *session, QWidget *parent = nullptr);

    /// The entry in front (relative to the library), for the choice to ask only for its links.
    void setCurrentFile(const QString &file) { m_currentFile = file; }
    void focusList();
    [[nodiscard]] LinkDetails *details() const { return m_details; }

Q_SIGNALS:
    /// The lines of the proposal are wanted: which addresses are in them is for checkAddresses().
    void proposalCheckRequested();
    void closeRequested();

public Q_SLOTS:
    /// Asks for these addresses.
    void checkAddresses(const QStringList &addresses);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    void begin();
    void showLinks();
    void showState();
    void showChosen();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QList<LinkDetails::Place> placesOf(const QString &address) const;

    LinkWatch *m_watch;
    LibrarySession *m_session;
    LinkModel *m_model;
    QLabel *m_state;
    QProgressBar *m_progress;
    QComboBox *m_extent;
    QPushButton *m_begin;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QComboBox *m_grouping;
    QCheckBox *m_all;
    QCheckBox *m_fragments;
    SearchField *m_filter;
    QTreeView *m_tree;
    QLabel *m_nothing;
    LinkDetails *m_details;
    QTimer m_showing;
    QString m_currentFile;
    QHash<QString, bool> m_open; // headings that the person folded or unfolded
    bool m_isShowing = false;
};

} // namespace Commonplace
