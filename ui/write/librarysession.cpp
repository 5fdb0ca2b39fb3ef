// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/librarysession.h"

#include "library/askpasswindow.h"
#include "library/entrycreator.h"
#include "library/libraryindex.h"
#include "library/libraryloader.h"
#include "review/versionmessage.h"
#include "write/libraryfollower.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace Commonplace {

namespace {

struct DraftOutcome {
    QStringList failed {}; // absolute paths
    Error error {};
};

struct OpenedFile {
    Result<FileContents> file;
    QList<Draft> drafts; // unsaved texts of another time, the latest first
};

Result<std::optional<Repository>> findRepository(const QString &root, const std::stop_token &stop)
{
    return GitExecutable::find().and_then([&](GitExecutable git) {
        git.setAskPass(askPassProgram()); // for what is sent and fetched
        return Repository::discover(git, QFile::encodeName(root), stop);
    });
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

/// Milliseconds from one keeping of unsaved text to the next; the first key after a pause is kept at once. With the
/// writing itself, less than a second behind the keys.
constexpr int DraftDelay = 300;
constexpr int DraftRetryDelay = 5000; // where they could not be kept

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
    connect(&m_draftTimer, &QTimer::timeout, this, &LibrarySession::keepChangedDrafts);
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
            m_pool->start([root = m_library.root(), folders = loaded->scan.folders] {
                for (const QString &folder : folders)
                    removeLeftTemporaries(QFile::encodeName(QDir(root).filePath(folder)));
            });
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
                 .drafts = drafts->load(QFile::encodeName(absolute)).value_or(QList<Draft>()) };
    };
    QtConcurrent::run(m_pool, read).then(this, [this, absolute](const OpenedFile &opened) {
        if (!m_reading.remove(absolute))
            return; // another library is open by now
        if (opened.file)
            addDocument(absolute, *opened.file, opened.drafts);
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

void LibrarySession::addDocument(const QString &path, const FileContents &file, const QList<Draft> &drafts)
{
    auto *document = new EntryDocument(path, file, this);
    m_documents.append(document);
    connect(document, &EntryDocument::changed, this, [this, document] {
        if (document->isModified())
            wantDraft(document->path());
    });
    connect(document, &EntryDocument::modifiedChanged, this, [this, document](bool modified) {
        if (!modified)
            forgetDraft(document->path());
    });
    Q_EMIT entryOpened(document);
    if (drafts.isEmpty())
        return;
    // What is typed from now on must not take its place before it is answered.
    m_draftPool->start([path, store = m_drafts] { std::ignore = store->setAside(QFile::encodeName(path)); });
    QByteArrayList told { file.bytes };
    for (const Draft &draft : drafts) {
        if (told.contains(draft.text)) {
            discardDraft(draft);
        } else {
            told.append(draft.text);
            Q_EMIT draftFound(document, draft);
        }
    }
}

void LibrarySession::closeEntry(EntryDocument *document)
{
    m_documents.removeOne(document);
    document->deleteLater();
}

void LibrarySession::save(EntryDocument *document, const QString &message)
{
    if (document->isModified() && !message.isEmpty())
        m_messages.insert(document->path(), message);
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
    const auto words = [profile = m_library.profile(), path = relativePath(document), title = document->title(),
                        bytes](const std::optional<QByteArray> &before) {
        return versionMessage(profile, path, title, before, bytes);
    };
    return { .path = document->path(),
             .bytes = bytes,
             .expected = document->file().stamp,
             .repository = m_repository,
             .words = words,
             .identity = m_identity,
             .signsOff = m_library.profile().versions.signsOff };
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
    runSaving(std::move(request));
}

void LibrarySession::runSaving(SaveRequest request)
{
    const QString path = request.path;
    const QString message = m_messages.take(path);
    request.message = message;
    QtConcurrent::run(m_pool, saveEntry, std::move(request))
        .then(this, [this, path, message](const Result<SaveOutcome> &outcome) {
            // What the person wrote for the version is for the next one, where there is none.
            const bool isKept = outcome && outcome->version != SaveOutcome::Version::Failed;
            if (!isKept && !message.isEmpty())
                m_messages.insert(path, message);
            finishSaving(path, outcome);
        });
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
    // What was typed meanwhile is unsaved text of this file now, not of the one before.
    if (saved->isModified())
        wantDraft(path);
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
    runSaving(saveRequest(document, document->file().bytes));
}

void LibrarySession::previewVersion(EntryDocument *document)
{
    if (!m_repository)
        return;
    QtConcurrent::run(m_pool, Commonplace::previewVersion, saveRequest(document, document->bytes()))
        .then(document, [this, document](const Result<VersionPreview> &preview) {
            if (preview)
                Q_EMIT versionPreviewed(document, *preview);
            else
                Q_EMIT reworded(document, std::unexpected(preview.error()));
        });
}

void LibrarySession::reword(EntryDocument *document, const OpenVersion &version, const QString &message)
{
    if (!m_repository)
        return;
    const auto work = [repository = *m_repository, path = document->path(), version, message,
                       signsOff = m_library.profile().versions.signsOff, identity = m_identity]() -> Result<void> {
        const Result<QByteArray> id =
            repository.rewordVersion(versionPath(repository, path), version, message, signsOff, identity);
        return id ? Result<void>() : std::unexpected(id.error());
    };
    QtConcurrent::run(m_pool, work).then(document, [this, document](const Result<void> &done) {
        Q_EMIT reworded(document, done);
    });
}

void LibrarySession::saveCopy(EntryDocument *document, const QString &path)
{
    // The file dialog has asked whether an existing file may be replaced.
    QtConcurrent::run(m_pool, [path, bytes = document->bytes()] {
        return replaceFile(QFile::encodeName(path), bytes);
    }).then(document, [this, document, path](const Result<FileStamp> &written) {
        if (written)
            Q_EMIT copySaved(document, path);
        else
            Q_EMIT copyFailed(document, written.error());
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
             .base = document->file().bytes,
             .text = document->bytes(),
             .time = QDateTime::currentDateTimeUtc() };
}

void LibrarySession::wantDraft(const QString &path)
{
    m_unkept.insert(path);
    // Whoever types without a pause must not put it off.
    if (m_draftTimer.isActive())
        return;
    const qint64 since = m_sinceDrafts.isValid() ? m_sinceDrafts.elapsed() : DraftDelay;
    m_draftTimer.start(static_cast<int>(std::clamp<qint64>(DraftDelay - since, 0, DraftDelay)));
}

void LibrarySession::keepDrafts()
{
    startKeepingDrafts(modifiedDocuments());
}

void LibrarySession::keepChangedDrafts()
{
    // On a slow disk the next ones wait for the last, instead of queueing up behind it.
    m_draftsWait = m_draftJobs > 0;
    if (m_draftsWait)
        return;
    QList<EntryDocument *> documents = modifiedDocuments();
    documents.removeIf([this](const EntryDocument *document) { return !m_unkept.contains(document->path()); });
    m_unkept.clear();
    if (!documents.isEmpty())
        startKeepingDrafts(documents);
}

void LibrarySession::startKeepingDrafts(const QList<EntryDocument *> &documents)
{
    QList<Draft> drafts;
    for (EntryDocument *document : documents) {
        drafts.append(draftOf(document));
        m_unkept.remove(document->path());
    }
    const auto keep = [drafts, store = m_drafts] {
        DraftOutcome outcome;
        for (const Draft &draft : drafts) {
            if (const Result<void> kept = store->save(draft); !kept) {
                outcome.failed.append(QFile::decodeName(draft.filePath));
                outcome.error = kept.error();
            }
        }
        return outcome;
    };
    ++m_draftJobs;
    m_sinceDrafts.start();
    QtConcurrent::run(m_draftPool, keep).then(this, [this](const DraftOutcome &outcome) {
        --m_draftJobs;
        for (const QString &path : outcome.failed)
            m_unkept.insert(path);
        if (!outcome.failed.isEmpty())
            m_draftTimer.start(DraftRetryDelay);
        else if (m_draftsWait)
            keepChangedDrafts();
        if (m_draftError != outcome.error) {
            m_draftError = outcome.error;
            Q_EMIT draftErrorChanged();
        }
        if (m_draftJobs == 0) // the last one is of what was asked for last
            Q_EMIT draftsKept(outcome.failed.isEmpty());
    });
}

void LibrarySession::listDrafts()
{
    const auto list = [store = m_drafts, root = m_library.root()] {
        store->cleanUp();
        QStringList paths;
        const QList<Draft> drafts = store->list().value_or(QList<Draft>());
        for (const Draft &draft : drafts) {
            const bool isHere = draft.libraryPath == QFile::encodeName(root);
            const QString path = QFile::decodeName(draft.filePath);
            // A draft whose text was saved all the same is none.
            const Result<FileContents> file = isHere ? readFile(draft.filePath) : std::unexpected(Error());
            const QString relative = QDir(root).relativeFilePath(path);
            if (isHere && (!file || file->bytes != draft.text) && !paths.contains(relative))
                paths += relative;
        }
        return paths;
    };
    QtConcurrent::run(m_draftPool, list).then(this, [this](const QStringList &paths) { Q_EMIT draftsListed(paths); });
}

void LibrarySession::discardDraft(const Draft &draft)
{
    m_draftPool->start([draft, store = m_drafts] { std::ignore = store->remove(draft); });
}

void LibrarySession::restoreDraft(EntryDocument *document, const Draft &draft)
{
    // It goes once the text that it has become is kept in its stead.
    m_draftPool->start([draft, now = draftOf(document), store = m_drafts] {
        if (store->save(now))
            std::ignore = store->remove(draft);
    });
}

void LibrarySession::forgetDraft(const QString &path)
{
    // A draft that cannot be removed is offered once more; nothing is lost by it.
    m_draftPool->start([path, store = m_drafts] { std::ignore = store->remove(QFile::encodeName(path)); });
}

} // namespace Commonplace
