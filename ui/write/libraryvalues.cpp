// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/libraryvalues.h"

#include "write/librarysession.h"

#include <QDesktopServices>
#include <QUrl>

namespace Commonplace {

namespace {

/// What a relation field keeps to name this entry; empty where the entry has no such name.
QByteArray nameOf(const EntryInfo &info, const Collection &collection, const QByteArray &valueField)
{
    if (valueField.isEmpty() || valueField == collection.identifierField)
        return info.title.toUtf8();
    const QByteArray slug = collection.slugOf(info.path).toUtf8();
    if (valueField.contains("{{"))
        return QByteArray(valueField).replace("{{slug}}", slug);
    const QByteArray name = info.names.value(valueField);
    return name.isEmpty() && valueField == "slug" ? slug : name;
}

} // namespace

LibraryValues::LibraryValues(LibrarySession *session, QString entry, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_entry(std::move(entry))
{
    const auto forget = [this] { m_candidates.clear(); };
    connect(session, &LibrarySession::opened, this, forget);
    connect(session, &LibrarySession::closing, this, forget);
    connect(session, &LibrarySession::entryChanged, this, forget);
}

QList<RelationCandidate> LibraryValues::entriesFor(const Field &field) const
{
    QList<RelationCandidate> result;
    const Library &library = m_session->library();
    for (const EntryInfo &info : library.entries()) {
        const Collection *collection = library.profile().collection(info.collection);
        if (!collection || !info.locale.isEmpty() || !field.relation.collections.contains(info.collection))
            continue;
        const QByteArray name = nameOf(info, *collection, field.relation.valueField);
        if (name.isEmpty())
            continue;
        QStringList others { collection->slugOf(info.path) };
        for (const QByteArray &other : info.names)
            others.append(QString::fromUtf8(other));
        result.append({ .value = name,
                        .title = info.title,
                        .collection = collection->label,
                        .path = info.path,
                        .otherIds = others });
    }
    return result;
}

std::shared_ptr<const RelationCandidates> LibraryValues::candidates(const Field &field) const
{
    if (field.relation.collections.isEmpty())
        return nullptr;
    const QString key = field.relation.collections.join(u'\n') + u'\t' + QString::fromUtf8(field.relation.valueField);
    std::shared_ptr<const RelationCandidates> &known = m_candidates[key];
    if (!known)
        known = std::make_shared<const RelationCandidates>(entriesFor(field));
    return known;
}

QStringList LibraryValues::completions(const Field &field) const
{
    return m_session->library().collectionOf(m_entry).usedValues.value(field.key);
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
