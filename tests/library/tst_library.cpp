// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/entry.h"
#include "library/library.h"

#include <QDir>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

/// A library of files in a temporary folder.
class ScratchLibrary
{
public:
    QString root() const { return QDir(m_folder.path()).canonicalPath(); }
    QString write(const QString &path, const QByteArray &bytes = "Text\n") const
    {
        const QString full = root() + u'/' + path;
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(full));
        return full;
    }

private:
    QTemporaryDir m_folder;
};

/// `collection|path|title|locale`, with `!` where the fields cannot be read.
QStringList listed(const Library &library)
{
    QStringList lines;
    for (const EntryInfo &entry : library.entries()) {
        lines += u"%1|%2|%3|%4%5"_s.arg(entry.collection, entry.path, entry.title, entry.locale,
                                        entry.unreadable ? u"!"_s : QString());
    }
    return lines;
}

QStringList collectionsOf(const Library &library)
{
    QStringList names;
    for (const Collection &collection : library.collections())
        names += collection.name + u'|' + collection.label;
    return names;
}

QByteArray titled(const QByteArray &title)
{
    return "---\ntitle: " + title + "\n---\n";
}

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The order of titles is a language's; the locale C has none.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void entryPaths()
    {
        const ScratchLibrary scratch;
        for (const char *path : { "b.md", "a/c.markdown", "a/d.MD", "a/deep/e.mkd", "README.md", "a/readme.es.md",
                                  "LICENSE.md", "notes.txt", "image.svg", ".hidden.md", ".git/f.md", "_site/g.md",
                                  "node_modules/h.md", "_stories/i.md" })
            scratch.write(QLatin1StringView(path));
        QVERIFY(QFile::link(scratch.root() + u"/b.md"_s, scratch.root() + u"/link.md"_s));
        QVERIFY(QFile::link(scratch.root() + u"/a"_s, scratch.root() + u"/linked"_s));
        QStringList paths = Library::entryPaths(scratch.root());
        paths.sort();
        QCOMPARE(paths,
                 (QStringList { u"_stories/i.md"_s, u"a/c.markdown"_s, u"a/d.MD"_s, u"a/deep/e.mkd"_s, u"b.md"_s }));
    }

    void textFilesWhereThereIsNoMarkdown()
    {
        const ScratchLibrary scratch;
        scratch.write(u"a.txt"_s);
        scratch.write(u"LICENSE.txt"_s);
        QCOMPARE(Library::entryPaths(scratch.root()), QStringList { u"a.txt"_s });
        scratch.write(u"b.md"_s);
        QCOMPARE(Library::entryPaths(scratch.root()), QStringList { u"b.md"_s });
    }

    void load()
    {
        const ScratchLibrary scratch;
        scratch.write(u"_solutions/10.md"_s, titled("Item 10"));
        scratch.write(u"_solutions/2.md"_s, titled("item 2"));
        scratch.write(u"_solutions/2.es.md"_s, titled("item 2 en español"));
        scratch.write(u"_solutions/3.es.md"_s, titled("Item 3"));
        scratch.write(u"_solutions/broken.md"_s, "---\ntitle: ]\n---\n# Heading\n");
        scratch.write(u"about.md"_s, "# About us\n");
        QList<std::pair<int, int>> progress;
        const Result<Library> library =
            Library::load(scratch.root(), {}, [&progress](int done, int total) { progress.append({ done, total }); });
        QVERIFY(library.has_value());
        QCOMPARE(listed(*library),
                 (QStringList {
                     u"|about.md|About us|"_s, u"_solutions|_solutions/broken.md|broken|!"_s,
                     u"_solutions|_solutions/2.md|item 2|"_s, u"_solutions|_solutions/2.es.md|item 2 en español|es"_s,
                     u"_solutions|_solutions/3.es.md|Item 3|"_s, u"_solutions|_solutions/10.md|Item 10|"_s }));
        QCOMPARE(collectionsOf(*library), (QStringList { u"|Entries"_s, u"_solutions|Solutions"_s }));
        QCOMPARE(library->collectionOf(u"_solutions/x.md"_s).fields.size(), 1);
        QCOMPARE(library->collectionOf(u"other/x.md"_s).label, u"Other"_s);
        QVERIFY(library->collectionOf(u"other/x.md"_s).fields.isEmpty());
        QCOMPARE(library->root(), scratch.root());
        QCOMPARE(library->name(), QFileInfo(scratch.root()).fileName());
        QVERIFY(library->unreadFiles().isEmpty());
        QCOMPARE(progress.last(), (std::pair { 6, 6 }));
    }

    void profile()
    {
        const ScratchLibrary scratch;
        scratch.write(u"commonplace.yml"_s, R"(
name: Seeds
i18n: { structure: multiple_folders, locales: [en, es] }
collections:
  - name: notes
    folder: log
    fields: [{ name: title }]
  - name: finds
    folder: log
    filter: { field: kind, value: find }
    identifier_field: place
    fields: [{ name: place }, { name: kind }, { name: count, widget: number }, { label: none }]
  - name: seeds
    folder: seeds
    extension: mdx
    i18n: true
    fields: [{ name: title, i18n: true }]
  - { name: unused, folder: unused, fields: [] }
)");
        scratch.write(u"log/a.md"_s, titled("A"));
        scratch.write(u"log/b.md"_s, "---\nkind: find\nplace: Shore\ncount: '2'\nby: Me\n---\n");
        scratch.write(u"notes/c.md"_s, titled("C"));
        scratch.write(u"seeds/en/d.mdx"_s, titled("D"));
        scratch.write(u"seeds/es/d.mdx"_s, titled("D es"));
        scratch.write(u"about.md"_s, "# About\n");
        Library library = *Library::load(scratch.root());
        QCOMPARE(library.profile().name, u"Seeds"_s);
        QCOMPARE(library.profileFaults().size(), 1);
        QCOMPARE(library.profileFaults()[0].file, u"commonplace.yml"_s);
        QCOMPARE(listed(library),
                 (QStringList { u"notes|log/a.md|A|"_s, u"finds|log/b.md|Shore|"_s, u"seeds|seeds/en/d.mdx|D|"_s,
                                u"seeds|seeds/es/d.mdx|D es|es"_s, u"|about.md|About|"_s, u"notes/|notes/c.md|C|"_s }));
        QCOMPARE(collectionsOf(library), (QStringList { u"notes|Notes"_s, u"finds|Finds"_s, u"seeds|Seeds"_s,
                                                        u"unused|Unused"_s, u"|Entries"_s, u"notes/|Notes"_s }));
        const Collection finds = library.collectionOf(u"log/b.md"_s);
        QCOMPARE(finds.name, u"finds"_s);
        QVERIFY(finds.field("count").writtenAsText && finds.field("count").common);
        QCOMPARE(finds.otherFields.size(), 1);
        QCOMPARE(finds.field("by").label, u"By"_s);
        QVERIFY(!finds.knows("by"));
        QVERIFY(library.collectionOf(u"notes/c.md"_s).isInferred);
        QCOMPARE(library.collectionOf(u"log/new.md"_s).name, u"notes"_s);

        const auto describe = [&library](const QString &path, const QByteArray &bytes) {
            return Library::describe(path, Entry::read(bytes), library.profile());
        };
        library.update(describe(u"log/new.md"_s, "---\nkind: find\nplace: Hill\n---\n"));
        library.update(describe(u"media/x.md"_s, titled("X")));
        QCOMPARE(library.collectionOf(u"log/new.md"_s).name, u"finds"_s);
        const QStringList collections = collectionsOf(library);
        QCOMPARE(collections.last(), u"notes/|Notes"_s);
        QCOMPARE(library.entries()[1].title, u"Hill"_s);
    }

    void translationsInOneFile()
    {
        const ScratchLibrary scratch;
        scratch.write(u"admin/config.yml"_s, R"(
i18n: { structure: single_file, locales: [en, es] }
collections:
  - { name: things, folder: things, i18n: true, fields: [{ name: title, i18n: true }] }
)");
        scratch.write(u"things/a.md"_s, "---\nen:\n  title: Drill\nes:\n  title: Taladro\nshelf: 3\n---\n");
        const Library library = *Library::load(scratch.root());
        QCOMPARE(listed(library), QStringList { u"things|things/a.md|Drill|"_s });
        QCOMPARE(library.collections()[0].otherFields.size(), 1);
        QCOMPARE(library.collections()[0].otherFields[0].key, "shelf"_ba);
    }

    void emptyLibrary()
    {
        const ScratchLibrary scratch;
        const Result<Library> library = Library::load(scratch.root());
        QVERIFY(library.has_value());
        QVERIFY(library->entries().isEmpty());
        QVERIFY(library->collections().isEmpty());
    }

    void failures()
    {
        const ScratchLibrary scratch;
        const QString missing = scratch.root() + u"/none"_s;
        QCOMPARE(Library::load(missing).error(),
                 (Error { .code = ErrorCode::NotFound,
                          .message = u"There is no folder “%1”. It may have been moved or renamed; open it where it is "
                                     "now."_s.arg(missing),
                          .file = missing }));
        const QString file = scratch.write(u"a.md"_s);
        QCOMPARE(Library::load(file).error().code, ErrorCode::NotFound);

        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(Library::load(scratch.root(), stop.get_token()).error().code, ErrorCode::Cancelled);
    }

    void cancelledOnTheWay()
    {
        const ScratchLibrary scratch;
        for (int i = 0; i < 300; ++i)
            scratch.write(u"%1.md"_s.arg(i));
        std::stop_source stop;
        int calls = 0;
        const Result<Library> library = Library::load(scratch.root(), stop.get_token(), [&](int, int) {
            ++calls;
            stop.request_stop();
        });
        QVERIFY(!library);
        QCOMPARE(library.error().code, ErrorCode::Cancelled);
        QCOMPARE(calls, 1);
    }

    void unreadFile()
    {
        const ScratchLibrary scratch;
        scratch.write(u"a.md"_s);
        QFile huge(scratch.write(u"huge.md"_s));
        // Sparse: larger than what is read as an entry, without taking the room.
        QVERIFY(huge.resize(257LL * 1024 * 1024));
        const Result<Library> library = Library::load(scratch.root());
        QVERIFY(library.has_value());
        QCOMPARE(library->unreadFiles(), QStringList { u"huge.md"_s });
        QCOMPARE(library->entries().size(), 1);
    }

    void fileNotes()
    {
        const ScratchLibrary scratch;
        const QTemporaryDir outside;
        scratch.write(u"a.md"_s, titled("A"));
        scratch.write(u"A.md"_s, titled("Another"));
        scratch.write(u"p/caf\u00E9.md"_s);
        scratch.write(u"p/cafe\u0301.md"_s);
        QVERIFY(QFile::link(outside.path(), scratch.root() + u"/linked"_s));
        QVERIFY(QFile::link(outside.path() + u"/image.png"_s, scratch.root() + u"/image.png"_s));
        QVERIFY(QFile::link(scratch.root() + u"/a.md"_s, scratch.root() + u"/inside.md"_s));
        scratch.write(u"raw"_s);
        QCOMPARE(::rename(QFile::encodeName(scratch.root() + u"/raw"_s).constData(),
                          (QFile::encodeName(scratch.root()) + "/\xFF.md").constData()),
                 0);
        const Library library = *Library::load(scratch.root());
        // QTemporaryDir could not remove it.
        QCOMPARE(::unlink((QFile::encodeName(scratch.root()) + "/\xFF.md").constData()), 0);
        QStringList told;
        for (const FileNote &note : library.fileNotes())
            told += messageOf(note);
        QCOMPARE(library.entries().size(), 4);
        QCOMPARE(told.size(), 4);
        QVERIFY2(told.contains(u"“linked” is a link to something outside the library and is left out. Copy what it "
                               "leads to into the library if it belongs there."_s),
                 qPrintable(told.join(u'\n')));
        QVERIFY2(told.contains(u"“a.md” and “A.md” are one file on computers that do not tell such names apart. Give "
                               "one of them another name."_s),
                 qPrintable(told.join(u'\n')));
        QVERIFY2(told.contains(u"The name “\uFFFD.md” is no valid text, so it is left out. Give it another name."_s),
                 qPrintable(told.join(u'\n')));
    }

    void rootOf_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("root");
        QTest::newRow("nothing") << QString() << u"/docs/library/p"_s;
        QTest::newRow("settings") << u"docs/library/commonplace.yml"_s << u"/docs/library"_s;
        QTest::newRow("git's folder") << u"docs/.git/HEAD"_s << u"/docs"_s;
        QTest::newRow("git's file, as in a worktree") << u"docs/.git"_s << u"/docs"_s;
        QTest::newRow("Jekyll") << u"docs/library/p/_config.yml"_s << u"/docs/library/p"_s;
    }
    void rootOf()
    {
        QFETCH(QString, mark);
        QFETCH(QString, root);
        const ScratchLibrary scratch;
        const QString file = scratch.write(u"docs/library/p/a.md"_s);
        if (!mark.isEmpty())
            scratch.write(mark);
        QCOMPARE(Library::rootOf(file), scratch.root() + root);
    }

    void title_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("title");
        QTest::newRow("field") << titled("A") << u"A"_s;
        QTest::newRow("number") << titled("1984") << u"1984"_s;
        QTest::newRow("several lines") << titled(">-\n  A\n  B") << u"A B"_s;
        QTest::newRow("empty, a heading") << titled("''") + "# Heading\n" << u"Heading"_s;
        QTest::newRow("null, a heading") << titled("") + "\n\n#  Heading \r\n" << u"Heading"_s;
        QTest::newRow("a list, no heading") << titled("[a]") + "Text\n# Heading\n" << u"file.v2"_s;
        QTest::newRow("deeper heading") << "## Heading\n"_ba << u"file.v2"_s;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF# Heading\n"_ba << u"Heading"_s;
        QTest::newRow("unreadable") << "---\ntitle: ]\n---\n# Heading\n"_ba << u"file.v2"_s;
        QTest::newRow("unreadable, the title certain") << "---\ntitle: A: B\n---\n# Heading\n"_ba << u"A: B"_s;
        QTest::newRow("empty file") << ""_ba << u"file.v2"_s;
    }
    void title()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, title);
        QCOMPARE(Library::describe(u"p/file.v2.md"_s, Entry::read(bytes)).title, title);
    }

    void update()
    {
        const ScratchLibrary scratch;
        scratch.write(u"p/a.md"_s, titled("A"));
        scratch.write(u"p/a.es.md"_s, titled("A es"));
        scratch.write(u"p/b.md"_s, titled("B"));
        Library library = *Library::load(scratch.root());
        library.update(Library::describe(u"p/a.md"_s, Entry::read(titled("Z"))));
        library.update(Library::describe(u"p/b.es.md"_s, Entry::read(titled("B es"))));
        library.update(Library::describe(u"q/c.md"_s, Entry::read(titled("C"))));
        QCOMPARE(listed(library), (QStringList { u"p|p/a.es.md|A es|es"_s, u"p|p/b.md|B|"_s, u"p|p/b.es.md|B es|es"_s,
                                                 u"p|p/a.md|Z|"_s, u"q|q/c.md|C|"_s }));
        QCOMPARE(collectionsOf(library), (QStringList { u"p|P"_s, u"q|Q"_s }));
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
