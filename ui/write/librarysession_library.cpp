// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The session's part that knows the library as a whole: its relations, its search, and what other programs do to it.

#include "checks/searchconditions.h"
#include "library/libraryindex.h"
#include "library/librarysearch.h"
#include "review/versionmessage.h"
#include "write/libraryfollower.h"
#include "write/librarysession.h"

#include <QFile>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace Commonplace {

void LibrarySession::setRelations(RelationGraph relations, UsedValues used, bool areNamesOthers)
{
    std::swap(m_relations, relations);
    std::swap(m_used, used);
    // What was known of a large library is not thrown away in a moment either.
    m_pool->start([relations = std::move(relations), used = std::move(used)] { });
    const bool areFirst = !std::exchange(m_areRelationsKnown, true);
    if (areNamesOthers || areFirst)
        Q_EMIT namesChanged();
    Q_EMIT relationsChanged();
}

void LibrarySession::updateRelations(const EntryFacts &facts)
{
    const EntryFacts *before = m_relations.entry(facts.path);
    const bool isNamedAlike = before && before->title == facts.title && before->slug == facts.slug
                              && before->names == facts.names && before->aliases == facts.aliases;
    m_relations.update(facts);
    if (!isNamedAlike)
        Q_EMIT namesChanged();
    Q_EMIT relationsChanged();
}

void LibrarySession::follow(const LibraryScan &scan)
{
    m_follower = new LibraryFollower(
        [this] {
            m_updates.clear();
            return m_library;
        },
        scan, m_indexFolder, m_pool, this);
    connect(m_follower, &LibraryFollower::followed, this, &LibrarySession::applyChanges);
    connect(m_follower, &LibraryFollower::profileChanged, this, &LibrarySession::profileChanged);
    connect(m_follower, &LibraryFollower::folderGone, this, &LibrarySession::folderGone);
    updateSearch();
}

void LibrarySession::update(const EntryInfo &info)
{
    m_updates.append(info);
    m_library.update(info);
    Q_EMIT entryChanged(info);
}

void LibrarySession::applyChanges(const Library &library, const QStringList &changed, const QStringList &vanished)
{
    m_library = library;
    // What was saved meanwhile is newer than what was read.
    for (const EntryInfo &info : std::as_const(m_updates))
        m_library.update(info);
    Q_EMIT entriesChanged(changed, vanished);
    reloadUnchanged(changed);
    updateSearch();
}

/// Entries that nothing was typed into show what their files hold now; the others ask when they are saved.
void LibrarySession::reloadUnchanged(const QStringList &paths)
{
    for (const QString &path : paths) {
        EntryDocument *open = document(absolutePath(path));
        if (!open || open->isModified() || m_saving.contains(open->path()))
            continue;
        QtConcurrent::run(m_pool, [file = open->path()] {
            return readFile(QFile::encodeName(file));
        }).then(open, [open](const Result<FileContents> &file) {
            if (file && !open->isModified() && file->stamp.hash != open->file().stamp.hash)
                open->takeOver(*file);
        });
    }
}

/// What has changed can be found by its words a moment later.
void LibrarySession::updateSearch()
{
    if (m_indexFolder.isEmpty())
        return;
    const auto update = [root = m_library.root(), profile = m_library.readingProfile(), folder = m_indexFolder,
                         stop = m_stop.get_token()] {
        LibraryIndex index(root, folder);
        index.updateTexts(root, profile, stop);
    };
    // Nothing waits for it: what is not done is done at the next start.
    m_indexPool->start(update);
}

void LibrarySession::search(const QString &query)
{
    m_query = query;
    if (m_indexFolder.isEmpty() || !m_isOpen)
        return;
    constexpr int Most = 30;
    // What relations and problems say is copied only for those who ask for it.
    std::shared_ptr<const SearchConditions> conditions;
    if (m_areRelationsKnown && SearchQuery::parse(query, {}).asksOthers()) {
        conditions = std::make_shared<const SearchConditions>(
            m_relations, m_rulesSource ? m_rulesSource() : QMap<QString, QStringList>());
    }
    const auto find = [library = m_library, folder = m_indexFolder, query, conditions] {
        LibraryIndex index(library.root(), folder);
        LibrarySearch search(&index, library);
        if (conditions)
            search.setConditions(
                [conditions](const SearchQuery::Filter &filter) { return conditions->holdingFor(filter); });
        return search.find(query, Most).hits;
    };
    QtConcurrent::run(m_pool, find).then(this, [this, query](const QList<SearchHit> &hits) {
        if (query == m_query)
            Q_EMIT searched(query, hits);
    });
}

BulkRequest LibrarySession::bulkRequest(const QString &message) const
{
    return { .root = m_library.root(),
             .repository = m_repository,
             .message = message,
             .identity = m_identity,
             .signsOff = m_library.profile().versions.signsOff };
}

void LibrarySession::changeFiles(const QList<FileChange> &changes, const QString &message)
{
    const QString worded = versionMessage(m_library.profile(), message);
    QtConcurrent::run(m_pool, &Commonplace::changeFiles, bulkRequest(worded), changes)
        .then(this, [this](const BulkOutcome &outcome) { Q_EMIT filesChanged(outcome); });
}

void LibrarySession::keepVersion(const BulkOutcome &changed)
{
    QtConcurrent::run(m_pool, &keepVersionOf, bulkRequest(changed.message), changed.changed)
        .then(this, [this](const BulkOutcome &outcome) { Q_EMIT filesKept(outcome); });
}

void LibrarySession::bringBack(const QList<ChangedFile> &changed, const QString &message)
{
    const QString worded = versionMessage(m_library.profile(), message);
    QtConcurrent::run(m_pool, &Commonplace::bringBack, bulkRequest(worded), changed)
        .then(this, [this](const BulkOutcome &outcome) { Q_EMIT filesChanged(outcome); });
}

} // namespace Commonplace
