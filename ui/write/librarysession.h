// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checks/profilechecks.h"
#include "editor/entrydocument.h"
#include "entry/draftstore.h"
#include "git/repository.h"
#include "library/bulkchange.h"
#include "library/entrysaver.h"
#include "library/library.h"
#include "library/librarysearch.h"
#include "library/usedvalues.h"
#include "profile/newentry.h"
#include "relations/relationgraph.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <stop_token>

class QThreadPool;

namespace Commonplace {

class LibraryFollower;
struct LibraryScan;

/// The open library and its open entries: reads and writes them off the UI thread and tells what came of it.
/// UI thread. A job that is done at once may emit its signal before the call that started it returns. Jobs that are
/// running when it dies are waited for, so that a save is never cut off.
class LibrarySession : public QObject
{
    Q_OBJECT

public:
    /// Unsaved texts are kept in `draftFolder`.
    explicit LibrarySession(const QString &draftFolder, QObject *parent = nullptr);
    ~LibrarySession() override;

    /// Where what is known of libraries is kept from one start to the next; empty, as at first: nowhere. Before open().
    void setIndexFolder(const QString &folder) { m_indexFolder = folder; }
    [[nodiscard]] const QString &indexFolder() const { return m_indexFolder; }

    /// Reads the library in `root`; emits progress() and then opened() or openFailed(). Open entries are closed
    /// first: the caller has asked what becomes of unsaved texts.
    void open(const QString &root);
    void cancelOpening();
    /// Looks for entries by all that they hold (see SearchQuery); emits searched(), of several in a row for the last.
    void search(const QString &query);
    /// Tells which rules' problems each entry has, for searches that ask for them.
    using RulesSource = std::function<QMap<QString, QStringList>()>;
    void setRulesSource(RulesSource source) { m_rulesSource = std::move(source); }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isOpening() const { return m_opening; }
    [[nodiscard]] const Library &library() const { return m_library; }
    /// The library's profile, made ready to check entries by.
    [[nodiscard]] const std::shared_ptr<const ProfileChecks> &checks() const { return m_checks; }
    /// Which entry names which, of open entries as they are typed. Known some time after the library was opened.
    [[nodiscard]] const RelationGraph &relations() const { return m_relations; }
    [[nodiscard]] bool areRelationsKnown() const { return m_areRelationsKnown; }
    [[nodiscard]] const UsedValues &usedValues() const { return m_used; }
    /// Who looks at the whole library tells what it found; emits relationsChanged(), and namesChanged() where entries
    /// go by other names now.
    void setRelations(RelationGraph relations, UsedValues used, bool areNamesOthers = true);
    /// One entry's text is another one now.
    void updateRelations(const EntryFacts &facts);
    /// Are versions kept? (The library lies in a git repository.) Known a moment after the library was opened; see
    /// repositoryKnown(). A save that is asked for before waits until then.
    [[nodiscard]] bool keepsVersions() const { return m_repository.has_value(); }
    [[nodiscard]] bool isRepositoryKnown() const { return m_repositoryKnown; }
    /// Why versions are not kept although they could be; empty message when there is nothing to say.
    [[nodiscard]] const Error &repositoryError() const { return m_repositoryError; }
    /// git's repository around the library; nullopt where there is none, or not known yet.
    [[nodiscard]] const std::optional<Repository> &repository() const { return m_repository; }
    /// Asks git anew what the library lies in, after that has changed; emits repositoryKnown().
    void lookForRepository();

    /// Reads an entry (path relative to the library, or absolute); emits entryOpened() or entryFailed(). Of several
    /// that are asked for one after the other, the last is the wanted one, whichever is read first.
    void openEntry(const QString &path);
    /// Makes a new entry in a collection (Collection::name) and opens it. Emits entryChanged() and entryCreated(), then
    /// what openEntry() does; or creationFailed().
    void createEntry(const QString &collection, const NewEntryRequest &request);
    void closeEntry(EntryDocument *document);
    [[nodiscard]] bool isWanted(const EntryDocument *document) const { return document->path() == m_wanted; }
    [[nodiscard]] EntryDocument *document(const QString &path) const;
    [[nodiscard]] const QList<EntryDocument *> &documents() const { return m_documents; }
    [[nodiscard]] QList<EntryDocument *> modifiedDocuments() const;
    [[nodiscard]] QString absolutePath(const QString &path) const;
    [[nodiscard]] QString relativePath(const EntryDocument *document) const;

    /// Saves an entry whose text differs from its file. Emits saved() or saveFailed(). While it is being saved, another
    /// call saves once more afterwards. `message` are the person's own words for the version; empty: made from the
    /// change.
    void save(EntryDocument *document, const QString &message = {});
    /// As save(), but over whatever the file holds now: the person has seen that it changed.
    void saveOver(EntryDocument *document);
    /// Keeps a version of the entry's file as it is, after one could not be kept. Emits saved() or saveFailed().
    void keepVersion(EntryDocument *document);
    /// Asks what the version would be called if the entry were saved now; emits versionPreviewed() where versions are
    /// kept and git answers.
    void previewVersion(EntryDocument *document);
    /// Gives the open version of the entry another message. Emits reworded().
    void reword(EntryDocument *document, const OpenVersion &version, const QString &message);
    /// Writes the text to another file, which is no entry of the library; the entry stays unsaved. Emits
    /// copySaved() or copyFailed().
    void saveCopy(EntryDocument *document, const QString &path);
    /// Changes several files at once and keeps them as one version with `message`, on disk; entries that are open take
    /// part by their documents, not here. Emits filesChanged().
    void changeFiles(const QList<FileChange> &changes, const QString &message);
    /// Brings back what changeFiles() changed. Emits filesChanged().
    void bringBack(const QList<ChangedFile> &changed, const QString &message);
    /// Keeps the version of what was changed so, after it could not be kept. Emits filesKept().
    void keepVersion(const BulkOutcome &changed);
    /// Reads the file again and shows it; what was there comes back by undo.
    void reload(EntryDocument *document);
    /// Saves that are asked for from now on wait until releaseSaves(): files are being exchanged for those of another
    /// proposal. Those that are running are not stopped.
    void holdSaves() { m_areSavesHeld = true; }
    void releaseSaves();
    /// Is a file being written now, or its version kept?
    [[nodiscard]] bool isWriting() const { return !m_saving.isEmpty(); }
    [[nodiscard]] bool isSaving() const { return !m_saving.isEmpty() || !m_waitingForRepository.isEmpty(); }

    /// Whose versions they are, where git's settings do not tell.
    void setIdentity(const Identity &identity) { m_identity = identity; }
    [[nodiscard]] const std::optional<Identity> &identity() const { return m_identity; }

    /// Forgets an unsaved text that was found: the person does not want it.
    void discardDraft(const Draft &draft);
    /// An unsaved text that was found has become the entry's.
    void restoreDraft(EntryDocument *document, const Draft &draft);
    /// Keeps the unsaved texts now instead of within a second; emits draftsKept().
    void keepDrafts();
    /// Why unsaved text is not kept at present; empty message when it is.
    [[nodiscard]] const Error &draftError() const { return m_draftError; }

Q_SIGNALS:
    /// Another library is about to be read: whoever shows an entry of this one lets go of it now.
    void closing();
    void progress(int done, int total);
    void opened();
    void openFailed(const Commonplace::Error &error);
    void repositoryKnown();
    void entryOpened(Commonplace::EntryDocument *document);
    void entryFailed(const QString &path, const Commonplace::Error &error);
    /// An unsaved text of this entry was found; it differs from the file's. Of several the latest first. It stays until
    /// discardDraft() or restoreDraft(), whatever is typed and saved.
    void draftFound(Commonplace::EntryDocument *document, const Commonplace::Draft &draft);
    /// Entries of this library (paths relative to it) with unsaved text from another time; once, after opened().
    void draftsListed(const QStringList &paths);
    void entryChanged(const Commonplace::EntryInfo &info);
    /// An open entry (relative to the library) was saved; what its file held before and holds now.
    void entryWritten(const QString &path, const QByteArray &before, const QByteArray &after);
    /// Other programs changed files of the library (paths relative to it): its entries are others now.
    void entriesChanged(const QStringList &changed, const QStringList &vanished);
    void filesChanged(const Commonplace::BulkOutcome &outcome);
    void filesKept(const Commonplace::BulkOutcome &outcome);
    /// The library has another profile now; it holds once the library is opened anew.
    void profileChanged();
    void folderGone();
    /// What search() found, the best first.
    void searched(const QString &query, const QList<Commonplace::SearchHit> &hits);
    /// Other entries can be named now, or by other names.
    void namesChanged();
    void relationsChanged();
    /// `path` is relative to the library.
    void entryCreated(const QString &path);
    void creationFailed(const Commonplace::Error &error);
    void saved(Commonplace::EntryDocument *document, const Commonplace::SaveOutcome &outcome);
    void saveFailed(Commonplace::EntryDocument *document, const Commonplace::Error &error);
    void copySaved(Commonplace::EntryDocument *document, const QString &path);
    void copyFailed(Commonplace::EntryDocument *document, const Commonplace::Error &error);
    void versionPreviewed(Commonplace::EntryDocument *document, const Commonplace::VersionPreview &preview);
    void reworded(Commonplace::EntryDocument *document, const Commonplace::Result<void> &done);
    void draftsKept(bool all);
    void draftErrorChanged();

private:
    void repositoryFound(const Result<std::optional<Repository>> &repository);
    void saveWaiting();
    void follow(const LibraryScan &scan);
    [[nodiscard]] BulkRequest bulkRequest(const QString &message) const;
    void update(const EntryInfo &info);
    void applyChanges(const Library &library, const QStringList &changed, const QStringList &vanished);
    void reloadUnchanged(const QStringList &paths);
    void updateSearch();
    void addDocument(const QString &path, const FileContents &file, const QList<Draft> &drafts);
    [[nodiscard]] SaveRequest saveRequest(const EntryDocument *document, const QByteArray &bytes) const;
    void startSaving(EntryDocument *document, const std::optional<FileStamp> &expected);
    void runSaving(SaveRequest request);
    void finishSaving(const QString &path, const Result<SaveOutcome> &outcome);
    [[nodiscard]] Draft draftOf(EntryDocument *document) const;
    void wantDraft(const QString &path);
    void keepChangedDrafts();
    void startKeepingDrafts(const QList<EntryDocument *> &documents);
    void listDrafts();
    void forgetDraft(const QString &path);

    std::shared_ptr<DraftStore> m_drafts; // shared with jobs
    Library m_library;
    RelationGraph m_relations;
    bool m_areRelationsKnown = false;
    UsedValues m_used;
    std::shared_ptr<const ProfileChecks> m_checks = std::make_shared<const ProfileChecks>(Profile());
    bool m_isOpen = false;
    bool m_opening = false;
    std::stop_source m_stop;
    QString m_indexFolder;
    LibraryFollower *m_follower = nullptr;
    QList<EntryInfo> m_updates; // of the library since the follower was given it
    RulesSource m_rulesSource;
    QString m_query; // the one that was searched for last
    std::optional<Repository> m_repository;
    bool m_repositoryKnown = false;
    bool m_areSavesHeld = false;
    QSet<QString> m_waitingForRepository; // absolute paths of entries to be saved
    std::optional<Identity> m_identity;
    Error m_repositoryError;
    QList<EntryDocument *> m_documents;
    QSet<QString> m_reading;            // absolute paths
    QString m_wanted;                   // absolute: the entry that was asked for last
    QHash<QString, bool> m_saving;      // absolute path → save again afterwards
    QHash<QString, QString> m_messages; // absolute path → the person's words for the version that is to be kept
    QTimer m_draftTimer;
    QElapsedTimer m_sinceDrafts; // since they were kept last
    QSet<QString> m_unkept;      // absolute paths of entries whose unsaved text is another than was kept last
    int m_draftJobs = 0;
    bool m_draftsWait = false; // for the job that is under way
    Error m_draftError;
    QThreadPool *m_pool;
    QThreadPool *m_indexPool; // one thread
    QThreadPool *m_draftPool; // one thread: what was kept first is not kept over what came later
};

} // namespace Commonplace
