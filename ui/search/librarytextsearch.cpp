// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/librarytextsearch.h"

#include "entry/atomicfile.h"
#include "write/librarysession.h"

#include <QFile>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <algorithm>

namespace Commonplace {

namespace {

/// Entries that are looked through in one go: the first answers come soon, and few of them are told one by one.
constexpr qsizetype Portion = 24;

/// Of a long line only what stands around the place: lists of thousands of places hold no library's text twice.
constexpr qsizetype ShownBefore = 60;
constexpr qsizetype ShownAfter = 200;

void shorten(FoundText *found)
{
    const qsizetype cut = std::clamp<qsizetype>(found->start - ShownBefore, 0, found->context.size());
    // At a word's beginning, where there is one.
    const qsizetype blank = cut == 0 ? -1 : found->context.indexOf(u' ', cut);
    const qsizetype from = blank >= 0 && blank < found->start ? blank + 1 : cut;
    if (from > 0) {
        found->context = u'…' + found->context.sliced(from);
        found->start -= from - 1;
    }
    const qsizetype most = found->start + std::min(found->text.size(), ShownAfter) + ShownAfter;
    if (found->context.size() > most)
        found->context = found->context.first(most) + u'…';
    found->context.squeeze();
}

} // namespace

/// What a job reads from: the files, and the open entries' texts in place of theirs.
struct LibraryTextSearch::Texts {
    QString root;
    QHash<QString, QByteArray> open;
    TextFinder finder;
    QString replacement;

    [[nodiscard]] Result<QByteArray> read(const QString &path) const
    {
        if (const auto text = open.constFind(path); text != open.cend())
            return *text;
        return readFile(QFile::encodeName(root + u'/' + path)).transform([](const FileContents &file) {
            return file.bytes;
        });
    }

    [[nodiscard]] EntryFinds look(const QString &path) const
    {
        EntryFinds finds { .path = path, .hash = {}, .found = {}, .error = {} };
        const Result<QByteArray> bytes = read(path);
        if (!bytes) {
            finds.error = bytes.error();
            return finds;
        }
        finds.found = finder.find(Entry::read(*bytes), replacement);
        if (!finds.found.isEmpty())
            finds.hash = contentHash(*bytes);
        for (FoundText &found : finds.found)
            shorten(&found);
        return finds;
    }

    [[nodiscard]] Result<TextEdits> edits(const ReplaceWish::Places &places) const
    {
        const Result<QByteArray> bytes = read(places.path);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (contentHash(*bytes) != places.hash) {
            return std::unexpected(
                Error { .code = ErrorCode::Changed,
                        .message = LibraryTextSearch::tr("“%1” has changed meanwhile and was left as it is. It is "
                                                         "looked through again; replace it then.")
                                       .arg(places.path),
                        .file = places.path });
        }
        Result<TextEdits> edits = finder.replace(Entry::read(*bytes), replacement, &places.chosen);
        if (edits)
            return edits;
        Error error = edits.error();
        error.file = places.path;
        error.message =
            LibraryTextSearch::tr("“%1” was left as it is: %2", "a file and a reason").arg(places.path, error.message);
        return std::unexpected(error);
    }
};

LibraryTextSearch::LibraryTextSearch(LibrarySession *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pool(new QThreadPool(this))
{
    // One is left for whoever types.
    m_pool->setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    connect(&m_watcher, &QFutureWatcherBase::resultsReadyAt, this, &LibraryTextSearch::takeResults);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        takeResults();
        end();
    });
    connect(session, &LibrarySession::closing, this, &LibraryTextSearch::stop);
}

LibraryTextSearch::~LibraryTextSearch()
{
    m_stop.request_stop();
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_pool->waitForDone();
}

std::shared_ptr<const LibraryTextSearch::Texts> LibraryTextSearch::texts(const TextSearchWish &wish) const
{
    const Result<TextFinder> finder = TextFinder::make(wish.text, wish.options);
    if (!finder)
        return nullptr;
    QHash<QString, QByteArray> open;
    for (const EntryDocument *document : m_session->documents())
        open.insert(m_session->relativePath(document), document->bytes());
    return std::make_shared<const Texts>(Texts {
        .root = m_session->library().root(), .open = open, .finder = *finder, .replacement = wish.replacement });
}

Result<void> LibraryTextSearch::start(const TextSearchWish &wish)
{
    stop();
    m_wish.reset();
    if (const Result<TextFinder> finder = TextFinder::make(wish.text, wish.options); !finder)
        return std::unexpected(finder.error());
    m_wish = wish;
    ++m_revision;
    m_stop = std::stop_source();
    m_next = 0;
    m_done = 0;
    m_places = 0;
    m_isCut = false;
    m_sizes.clear();
    QList<QStringList> portions;
    for (const EntryInfo &entry : m_session->library().entries()) {
        if (!wish.collection.isEmpty() && entry.collection != wish.collection)
            continue;
        if (portions.isEmpty() || portions.constLast().size() >= Portion)
            portions.append(QStringList());
        portions.last().append(entry.path);
    }
    m_total = 0;
    for (const QStringList &portion : std::as_const(portions)) {
        m_sizes.append(portion.size());
        m_total += static_cast<int>(portion.size());
    }
    const auto look = [texts = texts(wish), stop = m_stop.get_token()](const QStringList &paths) {
        QList<EntryFinds> finds;
        for (const QString &path : paths) {
            if (stop.stop_requested())
                break;
            const EntryFinds one = texts->look(path);
            if (!one.found.isEmpty() || one.error)
                finds.append(one);
        }
        return finds;
    };
    m_isRunning = true;
    m_watcher.setFuture(QtConcurrent::mapped(m_pool, portions, look));
    return {};
}

/// In the order of the entries, whichever was looked through first.
void LibraryTextSearch::takeResults()
{
    if (!m_isRunning)
        return;
    const QFuture<QList<EntryFinds>> future = m_watcher.future();
    QList<EntryFinds> finds;
    for (; m_next < m_sizes.size() && future.isResultReadyAt(m_next) && m_places < Most; ++m_next) {
        const QList<EntryFinds> portion = future.resultAt(m_next);
        m_done += static_cast<int>(m_sizes[m_next]);
        for (const EntryFinds &one : portion) {
            m_places += static_cast<int>(one.found.size());
            finds.append(one);
            // Entries are taken whole: what replaces must know all of an entry's places.
            m_isCut = m_places >= Most;
            if (m_isCut)
                break;
        }
    }
    if (!finds.isEmpty())
        Q_EMIT found(finds);
    if (m_isCut)
        stop();
    else
        Q_EMIT progressed();
}

void LibraryTextSearch::lookAgain(const QString &path)
{
    if (!m_wish)
        return;
    const QList<EntryInfo> &entries = m_session->library().entries();
    const auto entry = std::ranges::find(entries, path, &EntryInfo::path);
    const bool isWanted =
        entry != entries.end() && (m_wish->collection.isEmpty() || entry->collection == m_wish->collection);
    if (!isWanted)
        return;
    const auto look = [texts = texts(*m_wish), path] { return texts->look(path); };
    QtConcurrent::run(m_pool, look).then(this, [this, revision = m_revision](const EntryFinds &finds) {
        if (revision == m_revision)
            Q_EMIT foundAgain(finds);
    });
}

void LibraryTextSearch::stop()
{
    if (!m_isRunning)
        return;
    m_stop.request_stop();
    m_watcher.cancel();
    end();
}

void LibraryTextSearch::end()
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    Q_EMIT finished();
}

void LibraryTextSearch::prepare(const ReplaceWish &wish)
{
    struct Prepared {
        QList<FileChange> changes;
        QList<Error> failures;
    };
    const std::shared_ptr<const Texts> source = texts(wish.search);
    if (!source)
        return;
    const auto work = [source, entries = wish.entries] {
        Prepared prepared;
        for (const ReplaceWish::Places &places : entries) {
            const Result<TextEdits> edits = source->edits(places);
            if (!edits)
                prepared.failures.append(edits.error());
            else if (!edits->isEmpty())
                prepared.changes.append({ .path = places.path, .hash = places.hash, .edits = *edits });
        }
        return prepared;
    };
    QtConcurrent::run(m_pool, work).then(this, [this, root = m_session->library().root()](const Prepared &prepared) {
        if (m_session->isOpen() && m_session->library().root() == root)
            Q_EMIT replacementReady(prepared.changes, prepared.failures);
    });
}

} // namespace Commonplace
