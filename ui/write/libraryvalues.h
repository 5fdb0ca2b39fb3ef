// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "form/values/valueeditorcontext.h"
#include "library/library.h"

#include <QHash>
#include <QObject>

namespace Commonplace {

class LibrarySession;

/// What the form of one entry knows of its library: the entries by the names that relations use, the values that lists
/// have in other entries, and its media.
class LibraryValues : public QObject, public ValueEditorContext
{
    Q_OBJECT

public:
    /// `session` must outlive it. `entry` is the form's, relative to the library.
    LibraryValues(LibrarySession *session, QString entry, QObject *parent = nullptr);

    [[nodiscard]] std::shared_ptr<const RelationCandidates> candidates(const Field &field) const override;
    [[nodiscard]] QStringList completions(const Field &field) const override;
    [[nodiscard]] MediaPlaces media(const Field &field) const override;
    void openEntry(const QString &path) const override;
    void openAddress(const QUrl &address) const override;

private:
    [[nodiscard]] QList<RelationCandidate> entriesFor(const Field &field) const;

    LibrarySession *m_session;
    QString m_entry;
    mutable QHash<QString, std::shared_ptr<const RelationCandidates>> m_candidates; // by collections and value field
};

} // namespace Commonplace
