// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/libraryvalues.h"

#include "write/librarysession.h"

#include <QDesktopServices>
#include <QUrl>

namespace Commonplace {

LibraryValues::LibraryValues(LibrarySession *session, QString entry, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_entry(std::move(entry))
{
    const auto forget = [this] { m_candidates.clear(); };
    connect(session, &LibrarySession::opened, this, forget);
    connect(session, &LibrarySession::closing, this, forget);
    connect(session, &LibrarySession::namesChanged, this, forget);
}

QList<RelationCandidate> LibraryValues::entriesFor(const Field &field) const
{
    QList<RelationCandidate> result;
    const Profile &profile = m_session->library().profile();
    const RelationGraph &relations = m_session->relations();
    const QStringList paths = relations.paths();
    for (const QString &path : paths) {
        const EntryFacts *entry = relations.entry(path);
        const Collection *collection = profile.collection(entry->collection);
        const QString name = relations.nameOf(path, field.relation.valueField);
        const bool mayBeNamed = entry->locale.isEmpty() && field.relation.collections.contains(entry->collection);
        if (!collection || !mayBeNamed || name.isEmpty())
            continue;
        result.append({ .value = name.toUtf8(),
                        .title = entry->title,
                        .collection = collection->label,
                        .path = path,
                        .aliases = entry->aliases,
                        .otherIds = QStringList { entry->slug } + entry->ids });
    }
    return result;
}

std::shared_ptr<const RelationCandidates> LibraryValues::candidates(const Field &field) const
{
    if (field.relation.collections.isEmpty() || !m_session->areRelationsKnown())
        return nullptr;
    const QString key = field.relation.collections.join(u'\n') + u'\t' + QString::fromUtf8(field.relation.valueField);
    std::shared_ptr<const RelationCandidates> &known = m_candidates[key];
    if (!known)
        known = std::make_shared<const RelationCandidates>(entriesFor(field));
    return known;
}

QStringList LibraryValues::completions(const Field &field) const
{
    return m_session->usedValues().of(m_session->library().collectionOf(m_entry).name, field.key);
}

MediaPlaces LibraryValues::media(const Field &field) const
{
    const Library &library = m_session->library();
    return mediaPlaces(library.profile(), library.collectionOf(m_entry), field, library.root(), m_entry);
}

void LibraryValues::openEntry(const QString &path) const
{
    m_session->openEntry(path);
}

void LibraryValues::openAddress(const QUrl &address) const
{
    const QString scheme = address.scheme();
    if (scheme == u"https" || scheme == u"http" || scheme == u"mailto")
        QDesktopServices::openUrl(address);
}

} // namespace Commonplace
