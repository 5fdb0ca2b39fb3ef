// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/bulkchange.h"
#include "library/textfinder.h"

#include <QFutureWatcher>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

class QThreadPool;

namespace Commonplace {

class LibrarySession;

/// What was found in one entry.
struct EntryFinds {
    QString path {};    ///< Relative to the library.
    QByteArray hash {}; ///< contentHash() of the text that it was found in.
    QList<FoundText> found {};
    std::optional<Error> error {}; ///< Why the entry could not be looked through.
};

/// What is looked for, and where.
struct TextSearchWish {
    QString text {};
    FindOptions options {};
    QString replacement {};
    QString collection {}; ///< Collection::name; empty: all.
};

/// What is to be replaced: of each entry the places, as they stand in EntryFinds::found.
struct ReplaceWish {
    struct Places {
        QString path {};
        QByteArray hash {};
        QSet<qsizetype> chosen {};
    };
    TextSearchWish search {};
    QList<Places> entries {};
};

/// Looks for a text in all entries of the open library, off the UI thread: in open ones as they are typed, in the
/// others as their files are. UI thread.
class LibraryTextSearch : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit LibraryTextSearch(LibrarySession *session, QObject *parent = nullptr);
    ~LibraryTextSearch() override;

    /// Begins; what was looked for before is given up, and nothing more is told of it. Emits found() several times, in
    /// the library's order, and finished(). Fails as TextFinder::make() does.
    [[nodiscard]] Result<void> start(const TextSearchWish &wish);
    /// Looks through one entry once more. Emits foundAgain().
    void lookAgain(const QString &path);
    /// Gives up; what was found so far holds. Emits finished() where it was under way.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }
    /// There are more places than are shown: it ended early.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// How many places are looked for at most.
    static constexpr int Most = 20'000;

    /// Finds the edits that replace, off the UI thread. Emits replacementReady().
    void prepare(const ReplaceWish &wish);

Q_SIGNALS:
    /// Only entries with places, or an error.
    void found(const QList<Commonplace::EntryFinds> &finds);
    void foundAgain(const Commonplace::EntryFinds &finds);
    void progressed();
    void finished();
    /// `failures`: why entries are to be left as they are.
    void replacementReady(const QList<Commonplace::FileChange> &changes, const QList<Commonplace::Error> &failures);

private:
    struct Texts;

    [[nodiscard]] std::shared_ptr<const Texts> texts(const TextSearchWish &wish) const;
    void takeResults();
    void end();

    LibrarySession *m_session;
    QThreadPool *m_pool;
    std::stop_source m_stop;
    std::optional<TextSearchWish> m_wish;
    QFutureWatcher<QList<EntryFinds>> m_watcher;
    QList<qsizetype> m_sizes; // of the portions
    int m_next = 0;           // the portion that is told of next
    int m_done = 0;
    int m_total = 0;
    int m_places = 0;
    int m_revision = 0; // of what is looked for
    bool m_isRunning = false;
    bool m_isCut = false;
};

} // namespace Commonplace
