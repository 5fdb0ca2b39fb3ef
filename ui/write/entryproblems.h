// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/profilechecks.h"
#include "entry/entry.h"
#include "library/factsreader.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Commonplace {

class EntryDocument;

/// An entry's text, saved or not, and what was found in it alone.
struct CheckedText {
    Entry entry;                ///< What the problems are of: their ranges and fixes are right for no other.
    QList<Problem> problems {}; ///< In the order of the file.
    EntryFacts facts {};        ///< With the entry's path.
};

/// The problems of one open entry by its library's profile, and what other entries depend on in it, a moment after each
/// change of its text. The work is done off the UI thread; of several changes in a row the last is looked at. UI
/// thread.
class EntryProblems : public QObject
{
    Q_OBJECT

public:
    /// `document` must outlive it. `path` is the entry's, relative to the library.
    EntryProblems(EntryDocument *document, QString path, std::shared_ptr<const ProfileChecks> checks,
                  QObject *parent = nullptr);

    [[nodiscard]] const CheckedText &text() const { return m_text; }

Q_SIGNALS:
    /// The text was looked at; the problems may be the same as before.
    void found();

private:
    void look();

    EntryDocument *m_document;
    QString m_path;
    std::shared_ptr<const ProfileChecks> m_checks;
    std::shared_ptr<const FactsReader> m_reader;
    QTimer m_delay;
    QFutureWatcher<CheckedText> m_watcher;
    CheckedText m_text;
};

} // namespace Commonplace
