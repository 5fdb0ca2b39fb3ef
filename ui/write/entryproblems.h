// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/profilechecks.h"
#include "entry/entry.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Commonplace {

class EntryDocument;

/// The problems of one open entry by its library's profile, a moment after each change of its text. The work is done
/// off the UI thread; of several changes in a row the last is looked at. UI thread.
class EntryProblems : public QObject
{
    Q_OBJECT

public:
    /// `document` must outlive it. `path` is the entry's, relative to the library.
    EntryProblems(EntryDocument *document, QString path, std::shared_ptr<const ProfileChecks> checks,
                  QObject *parent = nullptr);

    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    /// What the problems are of: their ranges and fixes are right for no other.
    [[nodiscard]] const Entry &entry() const { return m_entry; }

Q_SIGNALS:
    /// The text was looked at; the problems may be the same as before.
    void found();

private:
    void look();

    EntryDocument *m_document;
    QString m_path;
    std::shared_ptr<const ProfileChecks> m_checks;
    QTimer m_delay;
    QFutureWatcher<QList<Problem>> m_watcher;
    Entry m_looking; // what is being looked at
    Entry m_entry;
    QList<Problem> m_problems;
};

} // namespace Commonplace
