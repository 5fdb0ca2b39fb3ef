// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace Commonplace {

class EntryDocument;
class LibrarySession;

/// Stands before whatever closes entries: asks what becomes of unsaved texts, sees it done, and goes on only then.
/// Every answer keeps the text.
class ClosingGuard : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive it; questions are asked over `window`, which owns it.
    ClosingGuard(LibrarySession &session, QWidget *window);

    /// Calls `closing` once none of all open entries holds unsaved text that is not kept; at once when none does.
    void close(const std::function<void()> &closing);
    /// The same for these entries, which are not saved.
    void close(const QList<EntryDocument *> &documents, const std::function<void()> &closing);

Q_SIGNALS:
    /// Nothing was closed: the unsaved text could not be kept.
    void keepingFailed();

private:
    void keepAndClose(const std::function<void()> &closing);
    void saveAndClose(const QList<EntryDocument *> &documents, const std::function<void()> &closing);

    LibrarySession &m_session;
    QWidget *m_window;
};

} // namespace Commonplace
