// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/scratchlibrary.h"

#include "entry/entry.h"
#include "library/libraryindex.h"
#include "library/libraryloader.h"
#include "library/librarysearch.h"

#include <QLocale>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlRecord>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

QByteArray titled(const QByteArray &title, const QByteArray &more = {})
{
    return "---\ntitle: " + title + '\n' + more + "---\nText of " + title + ".\n";
}

/// All that a library tells, one line each.
QStringList told(const Library &library)
{
    QStringList lines;
    for (const EntryInfo &entry : library.entries()) {
        lines += u"%1|%2|%3|%4%5"_s.arg(entry.collection, entry.path, entry.title, entry.locale,
                                        entry.unreadable ? u"!"_s : QString());
    }
    for (const Collection &collection : library.collections()) {
        QStringList fields;
        const QList<Field> all = collection.fields + collection.otherFields;
        for (const Field &field : all) {
            fields += u"%1:%2%3%4"_s.arg(QString::fromUtf8(field.key), QString::number(static_cast<int>(field.widget)),
                                         field.common ? u"c"_s : QString(), field.writtenAsText ? u"t"_s : QString());
        }
        lines += collection.name + u'=' + fields.join(u' ');
    }
    return lines + library.unreadFiles();
}

/// Every row of the index but its own numbers and times.
QStringList rows(LibraryIndex &index)
{
    QStringList lines;
    const QStringList statements {
        u"SELECT path, title, collection, locale, unreadable, hex(shape), searchable FROM entries"_s,
        u"SELECT path, version, bytes FROM facts JOIN entries ON id = entry"_s,
        u"SELECT path, key, value FROM properties JOIN entries ON id = entry"_s,
        u"SELECT path FROM names JOIN entries ON id = names.rowid WHERE names MATCH '\"t\" *'"_s,
        u"SELECT path FROM texts JOIN entries ON id = texts.rowid WHERE texts MATCH 'text'"_s,
        u"SELECT count(*) FROM names_docsize"_s,
        u"SELECT count(*) FROM texts_docsize"_s,
    };
    for (const QString &statement : statements) {
        std::optional<QSqlQuery> query = index.database().run(statement);
        while (query && query->next()) {
            QStringList line;
            for (int column = 0; column < query->record().count(); ++column)
                line += query->value(column).toString();
            lines += statement.section(u' ', 1, 3) + line.join(u'|');
        }
    }
    lines.sort();
    return lines;
}

/// The file's size as facts: made anew whenever the file is read.
FactsMaker sizes(int version = 1)
{
    return { .version = version, .make = [](const QString &, const Entry &entry, const Profile &) {
                return QByteArray::number(entry.bytes().size());
            } };
}

} // namespace

class TestLibraryIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void fileName()
    {
        const ScratchLibrary scratch;
        QDir(scratch.root()).mkdir(u"my commons"_s);
        QVERIFY(QFile::link(scratch.full(u"my commons"_s), scratch.full(u"link"_s)));
        const QString file = LibraryIndex::fileFor(scratch.full(u"my commons"_s), u"/cache"_s);
        QVERIFY2(file.startsWith(u"/cache/my-commons-"_s) && file.endsWith(u".sqlite"), qPrintable(file));
        QCOMPARE(LibraryIndex::fileFor(scratch.full(u"link"_s), u"/cache"_s), file);
        QVERIFY(LibraryIndex::fileFor(scratch.root(), u"/cache"_s) != file);
    }

    void onlyWhatChangedIsRead()
    {
        const ScratchLibrary scratch;
        const QTemporaryDir cache;
        scratch.write(u"a.md"_s, titled("A", "tags: [x]\n"));
        scratch.write(u"b.md"_s, titled("B", "count: '2'\n"));
        scratch.write(u"c.md"_s, "---\ntitle: ]\n---\n");
        ScratchLibrary::letTimePass();
        LibraryIndex index(scratch.root(), cache.path());
        QVERIFY(index.isUsable());

        const LoadedLibrary first = *loadLibrary(scratch.root(), { .index = &index, .facts = sizes() });
        QCOMPARE(first.read, 3);
        const LoadedLibrary second = *loadLibrary(scratch.root(), { .index = &index, .facts = sizes() });
        QCOMPARE(second.read, 0);
        QCOMPARE(told(second.library), told(first.library));
        QCOMPARE(second.facts, first.facts);
        QCOMPARE(second.facts.value(u"c.md"_s), "17"_ba);

        scratch.write(u"b.md"_s, titled("Other"));
        scratch.write(u"d.md"_s, titled("D"));
        scratch.remove(u"a.md"_s);
        ScratchLibrary::letTimePass();
        const LoadedLibrary third = *loadLibrary(scratch.root(), { .index = &index, .facts = sizes() });
        QCOMPARE(third.read, 2);
        QCOMPARE(told(third.library), told(*Library::load(scratch.root())));
        QCOMPARE(index.facts(u"a.md"_s, 1), QByteArray());

        // Facts of another version are made anew, and those only.
        QCOMPARE(loadLibrary(scratch.root(), { .index = &index, .facts = sizes(2) })->read, 3);
        QCOMPARE(loadLibrary(scratch.root(), { .index = &index, .facts = sizes(2) })->read, 0);

        // What has vanished is forgotten, whatever was asked for.
        scratch.remove(u"d.md"_s);
        std::ignore = loadLibrary(scratch.root(), { .index = &index, .facts = sizes(3) });
        QStringList paths = index.paths();
        paths.sort();
        QCOMPARE(paths, (QStringList { u"b.md"_s, u"c.md"_s }));
    }

    void sameSizeSameMoment()
    {
        const ScratchLibrary scratch;
        const QTemporaryDir cache;
        LibraryIndex index(scratch.root(), cache.path());
        // Within one tick of the clock neither size nor time need tell that a file is another.
        for (const QByteArray &title : { "A"_ba, "B"_ba, "C"_ba, "D"_ba }) {
            scratch.write(u"a.md"_s, titled(title));
            const LoadedLibrary loaded = *loadLibrary(scratch.root(), { .index = &index });
            QCOMPARE(loaded.library.entries()[0].title, QString::fromUtf8(title));
        }
    }

    void anotherProfile()
    {
        const ScratchLibrary scratch;
        const QTemporaryDir cache;
        scratch.write(u"a.md"_s, "---\ntitle: A\nname: Other\n---\n");
        ScratchLibrary::letTimePass();
        LibraryIndex index(scratch.root(), cache.path());
        QCOMPARE(loadLibrary(scratch.root(), { .index = &index })->library.entries()[0].title, u"A"_s);
        scratch.write(u"commonplace.yml"_s, "collections: [{ name: all, folder: '', identifier_field: name, "
                                            "fields: [{ name: name }] }]\n");
        const LoadedLibrary loaded = *loadLibrary(scratch.root(), { .index = &index });
        QCOMPARE(loaded.library.entries()[0].title, u"Other"_s);
        QCOMPARE(loaded.read, 1);
        scratch.remove(u"commonplace.yml"_s);
        QCOMPARE(loadLibrary(scratch.root(), { .index = &index })->library.entries()[0].title, u"A"_s);
    }

    void broken_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : { "text", "empty", "folder", "half", "page", "version", "tables" })
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void broken()
    {
        QFETCH(QString, what);
        const ScratchLibrary scratch;
        const QTemporaryDir cache;
        for (int i = 0; i < 200; ++i)
            scratch.write(u"%1.md"_s.arg(i), titled("Title " + QByteArray::number(i)) + QByteArray(3000, 'x'));
        const QString path = LibraryIndex::fileFor(scratch.root(), cache.path());
        {
            LibraryIndex index(scratch.root(), cache.path());
            const LoadedLibrary loaded = *loadLibrary(scratch.root(), { .index = &index });
            index.updateTexts(scratch.root(), loaded.library.profile());
            if (what == u"tables")
                QVERIFY(index.database().run(u"DROP TABLE entries"_s));
            if (what == u"version")
                QVERIFY(index.database().run(u"PRAGMA user_version = 99"_s));
        }
        QFile file(path);
        if (what == u"folder") {
            QVERIFY(file.remove());
            QVERIFY(QDir().mkpath(path + u"/in the way"_s));
        } else {
            QVERIFY(file.open(QIODevice::ReadWrite));
            if (what == u"text")
                QVERIFY(file.resize(0) && file.write("This is no database, and it is longer than its head.") > 0);
            if (what == u"empty")
                QVERIFY(file.resize(0));
            if (what == u"half")
                QVERIFY(file.resize(file.size() / 2));
            if (what == u"page") {
                for (qint64 at = 4096; at + 64 < file.size(); at += 4096)
                    QVERIFY(file.seek(at) && file.write(QByteArray(64, '\xFF')) == 64);
            }
            file.close();
        }

        const QStringList expected = told(*Library::load(scratch.root()));
        for (int round = 0; round < 2; ++round) {
            LibraryIndex index(scratch.root(), cache.path());
            const Result<LoadedLibrary> loaded = loadLibrary(scratch.root(), { .index = &index });
            QVERIFY(loaded.has_value());
            QCOMPARE(told(loaded->library), expected);
            index.updateTexts(scratch.root(), loaded->library.profile());
            LibrarySearch search(&index, loaded->library);
            std::ignore = search.find(u"title"_s, 10);
        }
        // What was broken is whole again, but where there cannot be an index.
        LibraryIndex index(scratch.root(), cache.path());
        QCOMPARE(index.isUsable(), what != u"folder");
        LibrarySearch search(&index, *Library::load(scratch.root()));
        QCOMPARE(search.find(u"title 17"_s, 300).hits.size(), 11);
    }

    void foldersWithoutPermission()
    {
        const ScratchLibrary scratch;
        scratch.write(u"a.md"_s, titled("A"));
        LibraryIndex index(scratch.root(), u"/proc/none"_s);
        QVERIFY(!index.isUsable());
        QCOMPARE(loadLibrary(scratch.root(), { .index = &index })->library.entries().size(), 1);
        LibrarySearch search(&index, *Library::load(scratch.root()));
        QCOMPARE(search.find(u"a"_s, 5).hits.size(), 1);
    }

    void anyOperationsGiveTheSame()
    {
        const ScratchLibrary scratch;
        const QTemporaryDir cache;
        const QTemporaryDir otherCache;
        QRandomGenerator random(20261122);
        const QStringList paths = [] {
            QStringList all;
            for (const char *folder : { "p/", "q/", "q/deep/", "" }) {
                for (const char *name : { "a.md", "a.es.md", "b.md", "c.pt-BR.md", "c.md", "Ä.md" })
                    all += QString::fromUtf8(folder) + QString::fromUtf8(name);
            }
            return all;
        }();
        LibraryIndex index(scratch.root(), cache.path());
        LoadedLibrary loaded = *loadLibrary(scratch.root(), { .index = &index, .facts = sizes() });
        Library library = loaded.library;
        const QByteArray profile = "any";
        for (int step = 0; step < 300; ++step) {
            const QString &path = paths[random.bounded(paths.size())];
            const int what = random.bounded(10);
            if (what < 6) {
                const QByteArray number = QByteArray::number(random.bounded(20));
                const QByteArray fields = what < 2   ? "n: " + number + '\n'
                                          : what < 4 ? "n: '" + number + "'\nl: [a]\n"
                                                     : "";
                scratch.write(path, what == 5 ? "---\ntitle: ]\n---\nText\n" : titled("Title " + number, fields));
                const QList<EntryReading> readings = readEntries(scratch.root(), { path }, library.profile(), sizes());
                library.apply(readings);
                index.store(readings, profile, 1);
            } else if (QFile::exists(scratch.full(path))) {
                scratch.remove(path);
                library.apply({}, { path });
                index.remove({ path });
            }
            if (step % 60 == 59)
                index.updateTexts(scratch.root(), library.profile());
            if (step % 20 == 19)
                QCOMPARE(told(library), told(*Library::load(scratch.root())));
        }
        index.updateTexts(scratch.root(), library.profile());

        LibraryIndex fresh(scratch.root(), otherCache.path());
        const LoadedLibrary anew = *loadLibrary(scratch.root(), { .index = &fresh, .facts = sizes() });
        fresh.updateTexts(scratch.root(), anew.library.profile());
        QCOMPARE(told(library), told(anew.library));
        QCOMPARE(rows(index), rows(fresh));
        QVERIFY(rows(index).size() > 30);
    }

    void stoppedAndGoneOnWith()
    {
        const ScratchLibrary scratch;
        const QTemporaryDir cache;
        for (int i = 0; i < 300; ++i)
            scratch.write(u"%1.md"_s.arg(i), titled("Title"));
        LibraryIndex index(scratch.root(), cache.path());
        const LoadedLibrary loaded = *loadLibrary(scratch.root(), { .index = &index });
        QCOMPARE(index.unsearchable().size(), 300);
        std::stop_source stop;
        index.updateTexts(scratch.root(), loaded.library.profile(), stop.get_token(),
                          [&stop](int, int) { stop.request_stop(); });
        QCOMPARE(index.unsearchable().size(), 300 - 128);
        index.updateTexts(scratch.root(), loaded.library.profile());
        QVERIFY(index.unsearchable().isEmpty());
    }

    // Started again as this test's child (see main()).
    void severalProcesses()
    {
        const ScratchLibrary scratch;
        const QTemporaryDir cache;
        for (int i = 0; i < 400; ++i)
            scratch.write(u"%1.md"_s.arg(i), titled("Title " + QByteArray::number(i)));
        ScratchLibrary::letTimePass();
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 3; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->start(QCoreApplication::applicationFilePath(),
                                    { u"--index"_s, scratch.root(), cache.path() });
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(60000));
            QCOMPARE(process->exitCode(), 0);
            QCOMPARE(process->readAllStandardOutput(), "400 11\n"_ba);
        }
        LibraryIndex index(scratch.root(), cache.path());
        QVERIFY(index.unsearchable().isEmpty());
        QCOMPARE(loadLibrary(scratch.root(), { .index = &index })->read, 0);
        std::optional<QSqlQuery> check = index.database().run(u"PRAGMA integrity_check"_s);
        QVERIFY(check && check->next());
        QCOMPARE(check->value(0).toString(), u"ok"_s);
    }
};

/// What another process does with the same library and index: several times, in the way of the others.
static int indexInThisProcess(const QString &root, const QString &cache)
{
    QByteArray answer;
    for (int round = 0; round < 5; ++round) {
        LibraryIndex index(root, cache);
        const Result<LoadedLibrary> loaded = loadLibrary(root, { .index = &index });
        if (!loaded || !index.isUsable())
            return 1;
        index.updateTexts(root, loaded->library.profile());
        LibrarySearch search(&index, loaded->library);
        const SearchResult found = search.find(u"title 17"_s, 1000);
        answer = QByteArray::number(loaded->library.entries().size()) + ' ' + QByteArray::number(found.hits.size());
    }
    std::printf("%s\n", answer.constData());
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--index")
        return indexInThisProcess(arguments.value(2), arguments.value(3));
    TestLibraryIndex test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_libraryindex.moc"
