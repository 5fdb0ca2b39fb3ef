// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "library/relationcandidates.h"
#include "refactoring/changeplanner.h"

#include <QDialog>
#include <QHash>

class QFormLayout;
class QLabel;
class QPushButton;

namespace Commonplace {

class PlacesList;

/// A change of one entry that its library follows: what is wished above, what it does to other entries below. Only
/// plans: the caller does what was accepted.
class ChangeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `path` is the entry's, relative to the library.
    ChangeDialog(const Library &library, std::shared_ptr<const LibrarySnapshot> snapshot, const QString &path,
                 QWidget *parent);

Q_SIGNALS:
    /// `message` says what was done, for a version.
    void changeAccepted(const Commonplace::LibraryChange &change, const QString &message);

protected:
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const EntryFacts &facts() const { return *m_snapshot->graph.entry(m_path); }
    [[nodiscard]] const Collection &collection() const { return m_collection; }
    [[nodiscard]] const LibrarySnapshot &snapshot() const { return *m_snapshot; }
    /// The other entries of the library, to choose among; their values are their paths.
    [[nodiscard]] RelationCandidates otherEntries() const;

    void setAcceptText(const QString &text);
    /// There is something to be done, planned by this.
    void plan(const ChangePlanner::Plan &plan);
    /// There is nothing to be done yet; says why.
    void planNothing(const QString &reason);

    /// What stands above the places of a change.
    [[nodiscard]] virtual QString summary(const LibraryChange &change) const = 0;
    /// For the version that it makes.
    [[nodiscard]] virtual QString message() const = 0;

private:
    void show(const Result<LibraryChange> &change);
    void finish();

    QString m_path;
    Collection m_collection;
    QList<EntryInfo> m_entries;
    QHash<QString, QString> m_labels; // of collections
    std::shared_ptr<const LibrarySnapshot> m_snapshot;
    ChangePlanner *m_planner;
    LibraryChange m_change;
    bool m_isPlanned = false;
    bool m_isWanted = false; // accepted while it was being planned
    QFormLayout *m_form;
    PlacesList *m_places;
    QPushButton *m_accept;
};

} // namespace Commonplace
