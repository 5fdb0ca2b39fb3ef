// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/scratchlibrary.h"

#include "library/libraryindex.h"
#include "library/libraryloader.h"
#include "library/librarywatcher.h"

#include <QLocale>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace Commonplace;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray titled(const QByteArray &title)
{
    return "---\ntitle: " + title + "\n---\n";
}

/// Watches a library and takes in what it tells, as the program does.
class Follower
{
public:
    explicit Follower(const ScratchLibrary &scratch, WatchOptions::Way way = WatchOptions::Way::Watches,
                      LibraryIndex *index = nullptr)
        : loaded(*loadLibrary(scratch.root(), { .index = index }))
        , library(loaded.library)
        , watcher(scratch.root(), library.suffixes(), loaded.scan,
                  { .quiet = 40ms, .longest = 400ms, .polling = 80ms, .way = way })
        , watching(&watcher, &LibraryWatcher::watching)
    {
        QObject::connect(&watcher, &LibraryWatcher::changed, &watcher, [this, index](const LibraryChanges &changes) {
            ++batches;
            for (const QString &path : changes.changed)
                told += u"~"_s + path;
            for (const QString &path : changes.appeared)
                told += u"+"_s + path;
            for (const QString &path : changes.vanished)
                told += u"-"_s + path;
            for (const auto &[from, to] : changes.moved)
                told += from + u">"_s + to;
            if (changes.profileChanged)
                told += u"profile"_s;
            library.apply(readChanges(library, changes, index), changes.vanished);
        });
    }

    QStringList paths() const
    {
        QStringList all;
        for (const EntryInfo &entry : library.entries())
            all += entry.path + u'=' + entry.title;
        all.sort();
        return all;
    }

    LoadedLibrary loaded;
    Library library;
    LibraryWatcher watcher;
    QSignalSpy watching;
    QStringList told;
    int batches = 0;
};

void git(const ScratchLibrary &scratch, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(scratch.root());
    process.start(u"git"_s, QStringList { u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@example.org"_s, u"-c"_s,
                                          u"core.hooksPath=/dev/null"_s, u"-c"_s, u"gc.auto=0"_s }
                                + arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        qFatal("git %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
}

} // namespace

class TestLibraryWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void follow_data()
    {
        QTest::addColumn<WatchOptions::Way>("way");
        QTest::newRow("watches") << WatchOptions::Way::Watches;
        QTest::newRow("polling") << WatchOptions::Way::Polling;
    }
    void follow()
    {
        QFETCH(WatchOptions::Way, way);
        const ScratchLibrary scratch;
        scratch.write(u"a.md"_s, titled("A"));
        scratch.write(u"p/b.md"_s, titled("B"));
        scratch.write(u"p/deep/c.md"_s, titled("C"));
        Follower follower(scratch, way);
        QTRY_VERIFY(!follower.watching.isEmpty());
        QVERIFY(follower.told.isEmpty());

        scratch.write(u"a.md"_s, titled("A, in place"));
        QTRY_COMPARE(follower.paths().value(0), u"a.md=A, in place"_s);
        QTRY_VERIFY(follower.told.contains(u"~a.md"_s));
        follower.told.clear();

        // As editors save: another file takes the name.
        scratch.write(u".a.md.tmp"_s, titled("A, anew"));
        QCOMPARE(::rename(qPrintable(scratch.full(u".a.md.tmp"_s)), qPrintable(scratch.full(u"a.md"_s))), 0);
        QTRY_COMPARE(follower.paths().value(0), u"a.md=A, anew"_s);
        follower.told.clear();

        scratch.write(u"p/new ü.md"_s, titled("New"));
        QTRY_COMPARE(follower.told, QStringList { u"+p/new ü.md"_s });
        follower.told.clear();
        scratch.remove(u"p/b.md"_s);
        QTRY_COMPARE(follower.told, QStringList { u"-p/b.md"_s });
        follower.told.clear();
        scratch.write(u"q/r/s/d.md"_s, titled("D"));
        QTRY_VERIFY(follower.told.contains(u"+q/r/s/d.md"_s));
        follower.told.clear();
        scratch.write(u"q/r/s/e.md"_s, titled("E"));
        QTRY_VERIFY(follower.told.contains(u"+q/r/s/e.md"_s));
        follower.told.clear();

        QVERIFY(QDir(scratch.root()).rename(u"p/deep"_s, u"q/deep"_s));
        QTRY_COMPARE(follower.told,
                     (QStringList { u"+q/deep/c.md"_s, u"-p/deep/c.md"_s, u"p/deep/c.md>q/deep/c.md"_s }));
        follower.told.clear();
        scratch.write(u"q/deep/c.md"_s, titled("Moved and changed"));
        QTRY_VERIFY(follower.told.contains(u"~q/deep/c.md"_s));
        follower.told.clear();
        QVERIFY(QDir(scratch.full(u"q/r"_s)).removeRecursively());
        QTRY_COMPARE(follower.paths(),
                     (QStringList { u"a.md=A, anew"_s, u"p/new ü.md=New"_s, u"q/deep/c.md=Moved and changed"_s }));
        follower.told.clear();

        scratch.write(u"commonplace.yml"_s, "collections: []\n");
        QTRY_COMPARE(follower.told, QStringList { u"profile"_s });
        follower.told.clear();
        QCOMPARE(follower.paths().size(), 3);
    }

    void whatHappenedBefore()
    {
        const ScratchLibrary scratch;
        scratch.write(u"a.md"_s, titled("A"));
        LibraryScan scan = loadLibrary(scratch.root())->scan;
        scratch.write(u"b.md"_s, titled("B"));
        scratch.remove(u"a.md"_s);
        LibraryWatcher watcher(scratch.root(), markdownSuffixes(), scan);
        QSignalSpy changed(&watcher, &LibraryWatcher::changed);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(changed[0][0].value<LibraryChanges>(),
                 (LibraryChanges { .appeared = { u"b.md"_s }, .vanished = { u"a.md"_s } }));
    }

    void noEntries()
    {
        const ScratchLibrary scratch;
        const QTemporaryDir outside;
        scratch.write(u"a.md"_s, titled("A"));
        git(scratch, { u"init"_s, u"-q"_s });
        scratch.write(u".gitignore"_s, "drafts/\n*.tmp.md\n");
        scratch.write(u"drafts/old.md"_s);
        Follower follower(scratch);
        QTRY_VERIFY(!follower.watching.isEmpty());
        QCOMPARE(follower.paths(), QStringList { u"a.md=A"_s });

        scratch.write(u"README.md"_s);
        scratch.write(u"drafts/new.md"_s);
        scratch.write(u"b.tmp.md"_s);
        scratch.write(u"node_modules/c.md"_s);
        scratch.write(u".hidden.md"_s);
        scratch.write(u"image.png"_s);
        QVERIFY(QFile::link(outside.path(), scratch.full(u"linked"_s)));
        QVERIFY(QFile::link(scratch.full(u"a.md"_s), scratch.full(u"link.md"_s)));
        scratch.write(u"z.md"_s, titled("Z"));
        QTRY_COMPARE(follower.told, QStringList { u"+z.md"_s });

        scratch.write(u".gitignore"_s, "*.tmp.md\n");
        QTRY_COMPARE(follower.paths(),
                     (QStringList { u"a.md=A"_s, u"drafts/new.md=new"_s, u"drafts/old.md=old"_s, u"z.md=Z"_s }));
        scratch.write(u".gitignore"_s, "drafts/\n*.tmp.md\n");
        QTRY_COMPARE(follower.paths(), (QStringList { u"a.md=A"_s, u"z.md=Z"_s }));
    }

    void unreadableAndBack()
    {
        if (geteuid() == 0)
            QSKIP("root may read everything");
        const ScratchLibrary scratch;
        const QString file = scratch.write(u"a.md"_s, titled("A"));
        Follower follower(scratch);
        QTRY_VERIFY(!follower.watching.isEmpty());
        QVERIFY(QFile::setPermissions(file, {}));
        QTRY_COMPARE(follower.library.unreadFiles(), QStringList { u"a.md"_s });
        QVERIFY(follower.library.entries().isEmpty());
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        QTRY_COMPARE(follower.paths(), QStringList { u"a.md=A"_s });
        QVERIFY(follower.library.unreadFiles().isEmpty());
    }

    void libraryGoneAndBack()
    {
        const QTemporaryDir above;
        const QString root = above.filePath(u"library"_s);
        QVERIFY(QDir().mkpath(root));
        const auto write = [](const QString &path) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
        };
        write(root + u"/a.md"_s);
        const LoadedLibrary loaded = *loadLibrary(root);
        LibraryWatcher watcher(loaded.library.root(), loaded.library.suffixes(), loaded.scan,
                               { .quiet = 20ms, .longest = 100ms, .polling = 50ms });
        QSignalSpy watching(&watcher, &LibraryWatcher::watching);
        QSignalSpy gone(&watcher, &LibraryWatcher::folderGone);
        QSignalSpy changed(&watcher, &LibraryWatcher::changed);
        QTRY_VERIFY(!watching.isEmpty());
        QVERIFY(QDir().rename(root, root + u"-away"_s));
        QTRY_COMPARE(gone.size(), 1);
        write(root + u"-away/b.md"_s);
        QVERIFY(QDir().rename(root + u"-away"_s, root));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<LibraryChanges>(), LibraryChanges { .appeared = { u"b.md"_s } });
        write(root + u"/c.md"_s);
        QTRY_COMPARE(changed.size(), 2);
    }

    void anotherBranch()
    {
        const ScratchLibrary scratch;
        const QTemporaryDir cache;
        const QTemporaryDir otherCache;
        const auto path = [](int i) { return u"p%1/%2.md"_s.arg(i % 7).arg(i); };
        for (int i = 0; i < 2200; ++i)
            scratch.write(path(i), titled("One " + QByteArray::number(i)));
        git(scratch, { u"init"_s, u"-q"_s, u"-b"_s, u"one"_s });
        git(scratch, { u"add"_s, u"."_s });
        git(scratch, { u"commit"_s, u"-qm"_s, u"One"_s });
        git(scratch, { u"switch"_s, u"-qc"_s, u"two"_s });
        for (int i = 0; i < 2000; ++i)
            scratch.write(path(i), titled("Two " + QByteArray::number(i)));
        for (int i = 2000; i < 2100; ++i)
            scratch.remove(path(i));
        for (int i = 3000; i < 3100; ++i)
            scratch.write(path(i), titled("Two " + QByteArray::number(i)));
        git(scratch, { u"add"_s, u"-A"_s });
        git(scratch, { u"commit"_s, u"-qm"_s, u"Two"_s });
        git(scratch, { u"switch"_s, u"-q"_s, u"one"_s });
        ScratchLibrary::letTimePass();

        LibraryIndex index(scratch.root(), cache.path());
        Follower follower(scratch, WatchOptions::Way::Watches, &index);
        QTRY_VERIFY(!follower.watching.isEmpty());
        const QStringList one = follower.paths();
        git(scratch, { u"switch"_s, u"-q"_s, u"two"_s });
        const Library two = *Library::load(scratch.root());
        QTRY_COMPARE_WITH_TIMEOUT(follower.library.entries(), two.entries(), 30000);
        QCOMPARE(follower.library.collections().size(), two.collections().size());
        QVERIFY2(follower.batches < 40, qPrintable(QString::number(follower.batches)));
        git(scratch, { u"switch"_s, u"-q"_s, u"one"_s });
        QTRY_COMPARE_WITH_TIMEOUT(follower.paths(), one, 30000);

        // The index went along: all that it has is as one made from nothing has it.
        ScratchLibrary::letTimePass();
        LibraryIndex fresh(scratch.root(), otherCache.path());
        const LoadedLibrary anew = *loadLibrary(scratch.root(), { .index = &fresh });
        const QByteArray profile = anew.library.profileHash();
        const auto infos = [&profile](LibraryIndex &which) {
            QMap<QString, EntryInfo> all;
            const QHash<QString, EntryReading> entries = which.entries(profile);
            for (const EntryReading &entry : entries)
                all.insert(entry.info.path, entry.info);
            return all;
        };
        QCOMPARE(infos(index).size(), 2200);
        QVERIFY(infos(index) == infos(fresh));
    }
};

QTEST_GUILESS_MAIN(TestLibraryWatcher)
#include "tst_librarywatcher.moc"
