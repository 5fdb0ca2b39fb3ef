// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/librarysession.h"

#include "library/entrycreator.h"
#include "library/libraryindex.h"
#include "library/libraryloader.h"
#include "review/entrychange.h"
#include "write/libraryfollower.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace Commonplace {

namespace {

struct OpenedFile {
    Result<FileContents> file;
    std::optional<Draft> draft;
};

Result<std::optional<Repository>> findRepository(const QString &root, const std::stop_token &stop)
{
    return GitExecutable::find().and_then(
        [&](const GitExecutable &git) { return Repository::discover(git, QFile::encodeName(root), stop); });
}

/// A link may lead out of the library; what it leads to is not the library's to show or write.
Result<FileContents> readInside(const QString &root, const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    const bool inside = root.isEmpty() || real.isEmpty() || real.startsWith(root + u'/');
    if (inside)
        return readFile(QFile::encodeName(path));
    return std::unexpected(
        Error { .code = ErrorCode::Outside,
                .message = LibrarySession::tr("“%1” is a link to a file outside the library and is not opened. Open "
                                              "that file itself if you trust it.")
                               .arg(QFileInfo(path).fileName()),
                .file = path });
}

Result<LoadedLibrary> load(const QString &root, const QString &indexFolder, const std::stop_token &stop,
                           const std::function<void(int, int)> &progress)
{
    if (indexFolder.isEmpty())
        return loadLibrary(root, { .stop = stop, .progress = progress });
    LibraryIndex index(root, indexFolder);
    return loadLibrary(root, { .index = &index, .facts = {}, .stop = stop, .progress = progress });
}

constexpr int DraftDelay = 700; // milliseconds: with the writing itself, less than a second behind the keys

} // namespace

LibrarySession::LibrarySession(const QString &draftFolder, QObject *parent)
    : QObject(parent)
    , m_drafts(std::make_shared<DraftStore>(QFile::encodeName(draftFolder)))
    , m_pool(new QThreadPool(this))
    , m_indexPool(new QThreadPool(this))
    , m_draftPool(new QThreadPool(this))
{
    m_indexPool->setMaxThreadCount(1);
    m_draftPool->setMaxThreadCount(1);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(DraftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &LibrarySession::keepDrafts);
}

LibrarySession::~LibrarySession()
{
    m_stop.request_stop();
    m_pool->waitForDone();
    m_indexPool->waitForDone();
    m_draftPool->waitForDone();
}

void LibrarySession::open(const QString &root)
{
    cancelOpening();
    Q_EMIT closing();
    while (!m_documents.isEmpty())
        closeEntry(m_documents.constLast());
    m_reading.clear();
    delete std::exchange(m_follower, nullptr);
    m_isOpen = false;
    m_areRelationsKnown = false;
    m_relations = {};
    m_used = {};
    m_opening = true;
    m_stop = std::stop_source();
    const auto report = [this](int done, int total) {
        QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progress(done, total); });
    };
    QtConcurrent::run(m_pool, load, root, m_indexFolder, m_stop.get_token(), report)
        .then(this, [this, token = m_stop.get_token()](const Result<LoadedLibrary> &loaded) {
            if (token.stop_requested())
                return;
            m_opening = false;
            if (!loaded) {
                Q_EMIT openFailed(loaded.error());
                return;
            }
            m_library = loaded->library;
            follow(loaded->scan);
            // As the command line checks them: by the profile itself, whatever other entries make of it.
            m_checks = std::make_shared<const ProfileChecks>(m_library.readingProfile());
            m_isOpen = true;
            Q_EMIT this->opened();
            listDrafts();
        });
    // git takes its time to answer; the window need not wait for it.
    m_repository.reset();
    m_repositoryError = {};
    m_repositoryKnown = false;
    m_areSavesHeld = false;
    QtConcurrent::run(m_pool, findRepository, root, m_stop.get_token())
        .then(this, [this, token = m_stop.get_token()](const Result<std::optional<Repository>> &repository) {
            if (!token.stop_requested())
                repositoryFound(repository);
        });
}

void LibrarySession::repositoryFound(const Result<std::optional<Repository>> &repository)
{
    if (repository)
        m_repository = *repository;
    else
        m_repositoryError = repository.error();
    m_repositoryKnown = true;
    Q_EMIT repositoryKnown();
    if (!m_areSavesHeld)
        saveWaiting();
}

void LibrarySession::releaseSaves()
{
    m_areSavesHeld = false;
    if (m_repositoryKnown)
        saveWaiting();
}

void LibrarySession::saveWaiting()
{
    const QSet<QString> waiting = std::exchange(m_waitingForRepository, {});
    for (const QString &path : waiting) {
        if (EntryDocument *waitingDocument = document(path))
            save(waitingDocument);
    }
}

void LibrarySession::cancelOpening()
{
    m_stop.request_stop();
    m_opening = false;
}

void LibrarySession::lookForRepository()
{
    QtConcurrent::run(m_pool, findRepository, m_library.root(), m_stop.get_token())
        .then(this, [this, token = m_stop.get_token()](const Result<std::optional<Repository>> &repository) {
            if (token.stop_requested())
                return;
            m_repository.reset();
            m_repositoryError = {};
            repositoryFound(repository);
        });
}

QString LibrarySession::absolutePath(const QString &path) const
{
    return QDir::cleanPath(QDir(m_library.root()).absoluteFilePath(path));
}

QString LibrarySession::relativePath(const EntryDocument *document) const
{
    return QDir(m_library.root()).relativeFilePath(document->path());
}

EntryDocument *LibrarySession::document(const QString &path) const
{
    const QString absolute = absolutePath(path);
    for (EntryDocument *document : m_documents) {
        if (document->path() == absolute)
            return document;
    }
    return nullptr;
}

QList<EntryDocument *> LibrarySession::modifiedDocuments() const
{
    QList<EntryDocument *> modified;
    for (EntryDocument *document : m_documents) {
        if (document->isModified())
            modified.append(document);
    }
    return modified;
}

void LibrarySession::openEntry(const QString &path)
{
    const QString absolute = absolutePath(path);
    m_wanted = absolute;
    if (EntryDocument *open = document(absolute)) {
        Q_EMIT entryOpened(open);
        return;
    }
    if (m_reading.contains(absolute))
        return;
    m_reading.insert(absolute);
    const auto read = [absolute, root = m_library.root(), drafts = m_drafts]() -> OpenedFile {
        // A draft that is not whole stays where it is; the file is what there is to show.
        return { .file = readInside(root, absolute),
                 .draft = drafts->load(QFile::encodeName(absolute)).value_or(std::nullopt) };
    };
    QtConcurrent::run(m_pool, read).then(this, [this, absolute](const OpenedFile &opened) {
        if (!m_reading.remove(absolute))
            return; // another library is open by now
        if (opened.file)
            addDocument(absolute, *opened.file, opened.draft);
        else
            Q_EMIT entryFailed(absolute, opened.file.error());
    });
}

void LibrarySession::createEntry(const QString &collection, const NewEntryRequest &request)
{
    const Collection *wanted = m_library.profile().collection(collection);
    if (!wanted)
        return;
    const auto make = [library = m_library, collection = *wanted, request, identity = m_identity,
                       repository = m_repository]() -> Result<NewEntry> {
        QString person = identity ? identity->name : QString();
        if (person.isEmpty() && repository)
            person = repository->identity().value_or(Identity {}).name;
        const NewEntryContext context = newEntryContext(library, collection, person);
        const Result<NewEntry> entry = newEntry(library.profile(), collection, request, context);
        if (!entry)
            return entry;
        const Result<FileStamp> written = writeNewEntry(library.root(), *entry);
        if (!written)
            return std::unexpected(written.error());
        return entry;
    };
    QtConcurrent::run(m_pool, make).then(this, [this, root = m_library.root()](const Result<NewEntry> &entry) {
        if (!entry) {
            Q_EMIT creationFailed(entry.error());
            return;
        }
        if (!m_isOpen || m_library.root() != root)
            return; // another library is open by now
        const EntryInfo info = Library::describe(entry->path, Entry::read(entry->bytes), m_library.profile());
        update(info);
        Q_EMIT entryCreated(entry->path);
        openEntry(entry->path);
    });
}

void LibrarySession::addDocument(const QString &path, const FileContents &file, const std::optional<Draft> &draft)
{
    auto *document = new EntryDocument(path, file, this);
    m_documents.append(document);
    connect(document, &EntryDocument::changed, this, [this, document] {
        if (document->isModified())
            m_draftTimer.start();
    });
    connect(document, &EntryDocument::modifiedChanged, this, [this, document](bool modified) {
        if (!modified)
            forgetDraft(document->path());
    });
    Q_EMIT entryOpened(document);
    if (!draft)
        return;
    if (draft->text == file.bytes)
        forgetDraft(path);
    else
        Q_EMIT draftFound(document, *draft);
}

void LibrarySession::closeEntry(EntryDocument *document)
{
    m_documents.removeOne(document);
    document->deleteLater();
}

void LibrarySession::save(EntryDocument *document)
{
    if (document->isModified())
        startSaving(document, document->file().stamp);
}

void LibrarySession::saveOver(EntryDocument *document)
{
    const QString path = document->path();
    QtConcurrent::run(m_pool, [path] {
        return readFile(QFile::encodeName(path));
    }).then(document, [this, document](const Result<FileContents> &file) {
        const bool vanished = !file && file.error().code == ErrorCode::NotFound;
        if (file || vanished)
            startSaving(document, vanished ? std::optional<FileStamp>() : file->stamp);
        else
            Q_EMIT saveFailed(document, file.error());
    });
}

SaveRequest LibrarySession::saveRequest(const EntryDocument *document, const QByteArray &bytes) const
{
    const auto words = [title = document->title(), bytes](const std::optional<QByteArray> &before) {
        return versionMessage(title, before, bytes);
    };
    return { .path = document->path(),
             .bytes = bytes,
             .expected = document->file().stamp,
             .repository = m_repository,
             .words = words,
             .identity = m_identity };
}

void LibrarySession::startSaving(EntryDocument *document, const std::optional<FileStamp> &expected)
{
    const QString &path = document->path();
    if (!m_repositoryKnown || m_areSavesHeld) {
        m_waitingForRepository.insert(path);
        return;
    }
    if (m_saving.contains(path)) {
        m_saving[path] = true;
        return;
    }
    m_saving.insert(path, false);
    SaveRequest request = saveRequest(document, document->bytes());
    request.expected = expected;
    QtConcurrent::run(m_pool, saveEntry, std::move(request))
        .then(this, [this, path](const Result<SaveOutcome> &outcome) { finishSaving(path, outcome); });
}

void LibrarySession::finishSaving(const QString &path, const Result<SaveOutcome> &outcome)
{
    const bool again = m_saving.take(path);
    EntryDocument *saved = document(path);
    if (!saved)
        return;
    if (!outcome) {
        Q_EMIT saveFailed(saved, outcome.error());
        return;
    }
    const QByteArray before = saved->file().bytes;
    saved->setFile(outcome->file);
    const EntryInfo info =
        Library::describe(relativePath(saved), Entry::read(outcome->file.bytes), m_library.profile());
    update(info);
    Q_EMIT this->saved(saved, *outcome);
    Q_EMIT entryWritten(info.path, before, outcome->file.bytes);
    if (again)
        save(saved);
}

void LibrarySession::keepVersion(EntryDocument *document)
{
    // Saving what the file holds already writes nothing, and keeps the version that is wanting.
    const QString &path = document->path();
    if (m_saving.contains(path) || !m_repository)
        return;
    m_saving.insert(path, false);
    QtConcurrent::run(m_pool, saveEntry, saveRequest(document, document->file().bytes))
        .then(this, [this, path](const Result<SaveOutcome> &outcome) { finishSaving(path, outcome); });
}

void LibrarySession::saveCopy(EntryDocument *document, const QString &path)
{
    // The file dialog has asked whether an existing file may be replaced.
    QtConcurrent::run(m_pool, [path, bytes = document->bytes()] {
        return replaceFile(QFile::encodeName(path), bytes);
    }).then(document, [this, document](const Result<FileStamp> &written) {
        if (!written)
            Q_EMIT saveFailed(document, written.error());
    });
}

void LibrarySession::reload(EntryDocument *document)
{
    const QString path = document->path();
    QtConcurrent::run(m_pool, [path] {
        return readFile(QFile::encodeName(path));
    }).then(document, [this, document, path](const Result<FileContents> &file) {
        if (file)
            document->takeOver(*file);
        else
            Q_EMIT entryFailed(path, file.error());
    });
}

Draft LibrarySession::draftOf(EntryDocument *document) const
{
    return { .libraryPath = QFile::encodeName(m_library.root()),
             .filePath = QFile::encodeName(document->path()),
             .baseHash = document->file().stamp.hash,
             .text = document->bytes(),
             .time = QDateTime::currentDateTimeUtc() };
}

void LibrarySession::keepDrafts()
{
    m_draftTimer.stop();
    QList<Draft> drafts;
    const QList<EntryDocument *> modified = modifiedDocuments();
    for (EntryDocument *document : modified)
        drafts.append(draftOf(document));
    const auto keep = [drafts, store = m_drafts] {
        bool all = true;
        for (const Draft &draft : drafts)
            all = store->save(draft).has_value() && all;
        return all;
    };
    QtConcurrent::run(m_draftPool, keep).then(this, [this](bool all) { Q_EMIT draftsKept(all); });
}

void LibrarySession::listDrafts()
{
    const auto list = [store = m_drafts, root = m_library.root()] {
        QStringList paths;
        const QList<Draft> drafts = store->list().value_or(QList<Draft>());
        for (const Draft &draft : drafts) {
            const bool isHere = draft.libraryPath == QFile::encodeName(root);
            const QString path = QFile::decodeName(draft.filePath);
            // A draft whose text was saved all the same is none.
            const Result<FileContents> file = isHere ? readFile(draft.filePath) : std::unexpected(Error());
            if (isHere && (!file || file->bytes != draft.text))
                paths += QDir(root).relativeFilePath(path);
        }
        return paths;
    };
    QtConcurrent::run(m_draftPool, list).then(this, [this](const QStringList &paths) { Q_EMIT draftsListed(paths); });
}

void LibrarySession::forgetDraft(const QString &path)
{
    // A draft that cannot be removed is offered once more; nothing is lost by it.
    m_draftPool->start([path, store = m_drafts] { std::ignore = store->remove(QFile::encodeName(path)); });
}

} // namespace Commonplace
