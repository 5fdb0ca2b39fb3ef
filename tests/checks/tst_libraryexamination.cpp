// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A library that is kept up change by change has the problems of one that is looked at anew.

#include "library/scratchlibrary.h"
#include "relations/handmadelibrary.h"
#include "testdata.h"

#include "checks/libraryexamination.h"
#include "library/library.h"
#include "library/libraryindex.h"
#include "library/libraryloader.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Commonplace;

namespace {

QStringList sortedPaths(const QString &root)
{
    QStringList paths = Library::entryPaths(root);
    paths.sort();
    return paths;
}

/// A problem with all that it says and mends.
QString told(const Problem &problem)
{
    QString text = QStringLiteral("%1:%2:%3 %4 %5 %6 %7 | %8 |")
                       .arg(problem.file, QString::number(problem.line), QString::number(problem.column), problem.rule,
                            severityName(problem.severity), QString::fromUtf8(problem.field),
                            QString::fromUtf8(problem.target), problem.message)
                   + problem.suggestion + u'|' + problem.fixLabels.join(u',');
    for (const TextEdits &fix : problem.fixes) {
        for (const TextEdit &edit : fix)
            text += QStringLiteral(" %1-%2 %3")
                        .arg(edit.range.start)
                        .arg(edit.range.end)
                        .arg(QString::fromUtf8(edit.replacement));
    }
    for (const FixElsewhere &fix : problem.fixesElsewhere) {
        text += u' ' + fix.file + u' ' + fix.label;
        for (const TextEdit &edit : fix.edits)
            text += QStringLiteral(" %1-%2 %3")
                        .arg(edit.range.start)
                        .arg(edit.range.end)
                        .arg(QString::fromUtf8(edit.replacement));
    }
    return text;
}

QStringList told(const LibraryExamination &examination)
{
    QStringList lines;
    for (const QList<Problem> &problems : examination.problems()) {
        for (const Problem &problem : problems)
            lines += told(problem);
    }
    return lines;
}

QStringList told(const LibraryFindings &findings)
{
    QStringList lines;
    for (const Problem &problem : findings.problems)
        lines += told(problem);
    return lines;
}

/// What differs, for a message; empty where nothing does.
QString difference(const QStringList &kept, const QStringList &anew)
{
    const QSet<QString> first(kept.begin(), kept.end());
    const QSet<QString> second(anew.begin(), anew.end());
    QStringList lines;
    for (const QString &line : kept) {
        if (!second.contains(line))
            lines += QStringLiteral("kept: ") + line;
    }
    for (const QString &line : anew) {
        if (!first.contains(line))
            lines += QStringLiteral("anew: ") + line;
    }
    if (lines.isEmpty() && kept != anew)
        return QStringLiteral("another order");
    return lines.first(std::min<qsizetype>(lines.size(), 6)).join(u'\n');
}

/// Both, once more from the same state of the disk.
QString difference(const LibraryExamination &examination, const QString &root)
{
    const CheckedRoot checked = checkedRootOf(root);
    const LibraryFindings anew = examineLibrary(checked, sortedPaths(root));
    if (HandmadeLibrary::told(examination.graph()) != HandmadeLibrary::told(anew.graph))
        return QStringLiteral("another graph");
    if (examination.used() != anew.used)
        return QStringLiteral("other used values");
    for (auto hash = anew.hashes.cbegin(); hash != anew.hashes.cend(); ++hash) {
        if (examination.hashOf(hash.key()) != *hash)
            return QStringLiteral("another content of ") + hash.key();
    }
    return difference(told(examination), told(anew));
}

/// Changes a library at random, in ways that touch every check. The same seed gives the same changes.
class RandomChanges
{
public:
    RandomChanges(const ScratchLibrary &library, quint32 seed)
        : m_library(library)
        , m_random(seed)
    {
    }

    struct Changes {
        QStringList changed;
        QStringList vanished;
    };

    /// A pattern with relations to others; many of them go astray.
    QByteArray entry(int number)
    {
        QByteArray text = "---\n";
        if (below(12) > 0)
            text += "id: p" + QByteArray::number(number) + '\n';
        if (below(8) > 0)
            text += "slug: " + slug() + '\n';
        text += "title: " + title() + '\n';
        if (below(5) == 0)
            text += "aliases: [" + title() + "]\n";
        if (below(6) == 0)
            text += "cover: /images/" + image() + '\n';
        for (const QByteArray &key : { QByteArray("requires"), QByteArray("enables") }) {
            if (below(3) == 0)
                continue;
            text += key + ":\n";
            for (int i = 1 + below(2); i > 0; --i)
                text += "  - slug: " + slug() + "\n    weight: 0.5\n";
        }
        if (below(2) == 0)
            text += "like:\n  - " + title() + '\n';
        if (below(4) == 0)
            text += "part_of: p" + QByteArray::number(below(30)) + '\n';
        if (below(9) == 0)
            text += "links:\n  - target: \"" + slug() + '\n'; // a quote that is never closed
        text += "---\n# Part " + QByteArray::number(below(3)) + "\n\nText.\n";
        for (int i = below(3); i > 0; --i)
            text +=
                "See [that](p" + QByteArray::number(below(30)) + ".md#part-" + QByteArray::number(below(3)) + ").\n";
        if (below(3) == 0)
            text += "![picture](../images/" + image() + ")\n";
        if (below(6) == 0)
            text += "See [here](../notes/N" + QByteArray::number(below(5)) + ".md).\n";
        return text;
    }

    QByteArray note() { return "---\ntitle: " + title() + "\nabout:\n  - " + slug() + "\n---\nText.\n"; }

    Changes step()
    {
        Changes changes;
        const int number = below(30);
        const QString path = QStringLiteral("patterns/p%1.md").arg(number);
        const bool exists = QFile::exists(m_library.full(path));
        switch (below(9)) {
        case 0:
            if (exists) {
                m_library.remove(path);
                changes.vanished += path;
            }
            break;
        case 1: { // an image comes or goes; it is no entry, but one entry changes as well
            const QString picture = QStringLiteral("images/") + QString::fromLatin1(image());
            if (QFile::exists(m_library.full(picture)))
                m_library.remove(picture);
            else
                m_library.write(picture, "picture");
            break;
        }
        case 2: { // the text alone
            const QByteArray before = TestData::bytes(m_library.full(path));
            if (exists)
                m_library.write(path, before + "\nMore, and [that](p3.md#part-9).\n");
            break;
        }
        case 3: { // a comment above moves all places
            QByteArray bytes = TestData::bytes(m_library.full(path));
            if (exists)
                m_library.write(
                    path,
                    bytes.replace("---\ntitle", "---\n# a comment\ntitle").replace("---\nid", "---\n# a comment\nid"));
            break;
        }
        case 4: { // another name
            const QString to = QStringLiteral("patterns/p%1.md").arg(below(30));
            if (exists && to != path) {
                m_library.write(to, TestData::bytes(m_library.full(path)));
                m_library.remove(path);
                changes.vanished += path;
                changes.changed += to;
            }
            break;
        }
        case 5: {
            const QString other = QStringLiteral("notes/n%1.md").arg(below(5));
            m_library.write(other, note());
            changes.changed += other;
            break;
        }
        default:
            m_library.write(path, entry(number));
            break;
        }
        if (QFile::exists(m_library.full(path)))
            changes.changed += path;
        return changes;
    }

private:
    int below(int limit) { return m_random.bounded(limit); }
    QByteArray image() { return below(2) == 0 ? "a.png" : "B.png"; }
    QByteArray slug()
    {
        static const char *const spoilt[] { "water-sharde", "Water-Shared", "water shared", "nowhere" };
        return below(8) == 0 ? QByteArray(spoilt[below(4)]) : names().at(below(10)).toLower().replace(' ', '-');
    }
    QByteArray title() { return names().at(below(12)); }
    static const QByteArrayList &names()
    {
        static const QByteArrayList names {
            "Water shared",  "Clear boundaries", "Nested circles",  "Shared work days",
            "Taking turns",  "Lend tools",       "Open doors",      "Common kitchen",
            "Seeds for all", "Land in trust",    "Commons kitchen", "Shared days work"
        };
        return names;
    }

    const ScratchLibrary &m_library;
    QRandomGenerator m_random;
};

} // namespace

class TestLibraryExamination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsRandomChanges_data();
    void followsRandomChanges();
    void followsRealLibraries_data();
    void followsRealLibraries();
    void tellsWhatChanged();
    void cyclesAreSeenFromAfar();
    void keptFindingsAreTheSame();
    void indexKeepsFindings();
    void brokenBytesAreNoFinding();
};

void TestLibraryExamination::followsRandomChanges_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestLibraryExamination::followsRandomChanges()
{
    QFETCH(const quint32, seed);
    const ScratchLibrary library;
    RandomChanges random(library, seed);
    library.write(QStringLiteral("commonplace.yml"),
                  "media_folder: images\npublic_folder: /images\n" + HandmadeLibrary::gardenProfile());
    library.write(QStringLiteral("images/a.png"), "picture");
    for (int i = 0; i < 20; ++i)
        library.write(QStringLiteral("patterns/p%1.md").arg(i), random.entry(i));
    LibraryExamination examination(checkedRootOf(library.root()));
    examination.update(sortedPaths(library.root()));
    examination.mend();
    QCOMPARE(difference(examination, library.root()), QString());
    QVERIFY(examination.problems().size() > 10);
    for (int step = 0; step < 60; ++step) {
        // Now and then several changes are told at once.
        RandomChanges::Changes all;
        for (int i = 0; i <= step % 3; ++i) {
            const RandomChanges::Changes changes = random.step();
            all.changed += changes.changed;
            all.vanished += changes.vanished;
        }
        all.vanished.removeIf([&library](const QString &path) { return QFile::exists(library.full(path)); });
        examination.update(all.changed, all.vanished);
        examination.mend();
        const QString found = difference(examination, library.root());
        QVERIFY2(found.isEmpty(),
                 qPrintable(QStringLiteral("step %1\n%2\n%3").arg(step).arg(all.changed.join(u' '), found)));
    }
}

void TestLibraryExamination::followsRealLibraries_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("steps");
    QTest::newRow("sample library") << TestData::source(QStringLiteral("resources/sample-library")) << 12;
    const auto add = [](const char *name, int steps) {
        const QString source = TestData::shared(QStringLiteral("corpora/") + QLatin1StringView(name));
        if (!source.isEmpty())
            QTest::newRow(name) << source << steps;
    };
    add("beautiful-solutions", 10);
    add("commons-os-7.1", 4);
}

void TestLibraryExamination::followsRealLibraries()
{
    QFETCH(const QString, source);
    QFETCH(const int, steps);
    const ScratchLibrary library;
    QDirIterator files(source, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QDir(source).relativeFilePath(files.next());
        if (!path.startsWith(u".git/"))
            library.write(path, TestData::bytes(files.filePath()));
    }
    QStringList paths = sortedPaths(library.root());
    LibraryExamination examination(checkedRootOf(library.root()));
    examination.update(paths);
    examination.mend();
    QCOMPARE(difference(examination, library.root()), QString());
    QRandomGenerator random(7);
    for (int step = 0; step < steps; ++step) {
        const QString path = paths[random.bounded(static_cast<int>(paths.size()))];
        const QString other = paths[random.bounded(static_cast<int>(paths.size()))];
        QByteArray bytes = TestData::bytes(library.full(path));
        QStringList vanished;
        if (step % 4 == 0) {
            library.write(path, bytes + "\n[Somewhere](nowhere.md#else)\n");
        } else if (step % 4 == 1) {
            library.write(path, bytes.replace("title:", "title: Not"));
        } else if (step % 4 == 2 && path != other) {
            library.remove(path);
            vanished += path;
            paths.removeOne(path);
        } else {
            library.write(path, TestData::bytes(library.full(other)));
        }
        examination.update(vanished.isEmpty() ? QStringList { path } : QStringList(), vanished);
        examination.mend();
        const QString found = difference(examination, library.root());
        QVERIFY2(found.isEmpty(), qPrintable(path + u'\n' + found));
    }
}

void TestLibraryExamination::tellsWhatChanged()
{
    const ScratchLibrary library;
    library.write(QStringLiteral("commonplace.yml"), HandmadeLibrary::gardenProfile());
    const QString a = QStringLiteral("patterns/a.md");
    const QString b = QStringLiteral("patterns/b.md");
    const QString c = QStringLiteral("patterns/c.md");
    library.write(a, "---\nslug: a\ntitle: Alone\nrequires:\n  - slug: b\n---\n");
    library.write(b, "---\nslug: b\ntitle: Other\nenables:\n  - slug: a\n---\n");
    library.write(c, "---\nslug: c\ntitle: Third\n---\n");
    LibraryExamination examination(checkedRootOf(library.root()));
    const ExaminationUpdate first = examination.update({ a, b, c });
    QCOMPARE(first.read, QStringList({ a, b, c }));
    QCOMPARE(first.changed, QStringList { c }); // an orphan
    QVERIFY(examination.update({ a, b, c }).isEmpty());

    library.write(b, "---\nslug: bee\ntitle: Other\nenables:\n  - slug: a\n---\n");
    const ExaminationUpdate renamed = examination.update({ b });
    QCOMPARE(renamed.read, QStringList { b });
    QCOMPARE(renamed.changed, QStringList({ a, b })); // a's relation leads nowhere; b is an orphan, not named back
    QVERIFY(renamed.areNamesChanged);

    library.remove(c);
    const ExaminationUpdate gone = examination.update({}, { c });
    QCOMPARE(gone.vanished, QStringList { c });
    QCOMPARE(gone.changed, QStringList { c });
    // What was told as changed and is gone by now has vanished.
    library.remove(b);
    QCOMPARE(examination.update({ b }).vanished, QStringList { b });
    examination.mend();
    QCOMPARE(difference(examination, library.root()), QString());
}

void TestLibraryExamination::cyclesAreSeenFromAfar()
{
    const ScratchLibrary library;
    library.write(QStringLiteral("commonplace.yml"), HandmadeLibrary::gardenProfile());
    const auto write = [&library](const QByteArray &slug, const QByteArray &title, const QByteArray &required) {
        library.write(QStringLiteral("patterns/%1.md").arg(QString::fromLatin1(slug)),
                      "---\nslug: " + slug + "\ntitle: " + title + "\nrequires:\n  - slug: " + required + "\n---\n");
    };
    write("a", "First", "b");
    write("b", "Second", "c");
    write("c", "Third", "d");
    write("d", "Fourth", "e");
    write("e", "Fifth", "f"); // leads nowhere yet
    LibraryExamination examination(checkedRootOf(library.root()));
    examination.update(sortedPaths(library.root()));
    const auto cycles = [&] {
        examination.mend();
        return told(examination).filter(QStringLiteral("relation/cycle")).size();
    };
    const auto change = [&](const QByteArray &title, const QByteArray &required) {
        write("e", title, required);
        examination.update({ QStringLiteral("patterns/e.md") });
    };
    QCOMPARE(cycles(), 0);
    change("Fifth", "a");
    QCOMPARE(cycles(), 5);
    QCOMPARE(difference(examination, library.root()), QString());
    change("Otherwise", "a"); // each of them names it on its way
    QCOMPARE(cycles(), 5);
    QCOMPARE(difference(examination, library.root()), QString());
    change("Otherwise", "c");
    QCOMPARE(cycles(), 3);
    QCOMPARE(difference(examination, library.root()), QString());
    change("Otherwise", "g");
    QCOMPARE(cycles(), 0);
    QCOMPARE(difference(examination, library.root()), QString());
}

void TestLibraryExamination::keptFindingsAreTheSame()
{
    const ScratchLibrary library;
    RandomChanges random(library, 99);
    library.write(QStringLiteral("commonplace.yml"), HandmadeLibrary::gardenProfile());
    for (int i = 0; i < 20; ++i)
        library.write(QStringLiteral("patterns/p%1.md").arg(i), random.entry(i));
    ScratchLibrary::letTimePass();
    const QStringList paths = sortedPaths(library.root());
    LibraryExamination first(checkedRootOf(library.root()));
    first.update(paths);
    QVERIFY(!first.isMended());
    first.mend();
    QVERIFY(first.isMended());
    QHash<QString, FileFinding> kept;
    for (const QString &path : paths) {
        const std::optional<FileFinding> finding = FileFinding::fromBytes(first.toBytes(path));
        QVERIFY(finding);
        QCOMPARE(finding->path, path);
        kept.insert(path, *finding);
    }
    LibraryExamination second(checkedRootOf(library.root()));
    second.update(paths, {}, kept);
    QVERIFY(second.isMended()); // with the fixes that were kept
    QCOMPARE(told(second), told(first));
    QVERIFY(!told(first).isEmpty());
    QCOMPARE(difference(second, library.root()), QString());
}

void TestLibraryExamination::indexKeepsFindings()
{
    const ScratchLibrary library;
    const QTemporaryDir cache;
    const QString a = QStringLiteral("patterns/a.md");
    const QString b = QStringLiteral("patterns/b.md");
    library.write(QStringLiteral("commonplace.yml"), HandmadeLibrary::gardenProfile());
    library.write(a, "---\nslug: a\ntitle: Alone\nrequires:\n  - slug: bee\n---\n");
    library.write(b, "---\nslug: b\ntitle: Other\n---\n");
    ScratchLibrary::letTimePass();
    LibraryIndex index(library.root(), cache.path());
    const auto kept = [&] {
        const Result<LoadedLibrary> loaded = loadLibrary(library.root(), { .index = &index });
        QStringList paths;
        if (loaded)
            paths = FileFinding::kept(&index, loaded->library.profileHash()).keys();
        paths.sort();
        return paths;
    };
    QCOMPARE(kept(), QStringList()); // known, but not looked at
    LibraryExamination examination(checkedRootOf(library.root()));
    examination.update({ a, b });
    examination.mend();
    const int version = FileFinding::cacheVersion();
    index.setFacts({ { a, examination.toBytes(a) }, { b, examination.toBytes(b) } }, version);
    QCOMPARE(kept(), QStringList({ a, b }));
    QCOMPARE(FileFinding::kept(&index, "another profile").size(), 0);
    // A file that has changed since has to be read again, whatever was kept after it was changed.
    library.write(b, "---\nslug: b\ntitle: Others\n---\n");
    ScratchLibrary::letTimePass();
    QCOMPARE(kept(), QStringList { a });
    index.setFacts({ { b, examination.toBytes(b) } }, version);
    QCOMPARE(kept(), QStringList { a });
}

void TestLibraryExamination::brokenBytesAreNoFinding()
{
    const ScratchLibrary library;
    library.write(QStringLiteral("commonplace.yml"), HandmadeLibrary::gardenProfile());
    library.write(QStringLiteral("patterns/a.md"), "---\nslug: a\ntitle: Alone\nrequires:\n  - slug: b\n---\n");
    ScratchLibrary::letTimePass();
    LibraryExamination examination(checkedRootOf(library.root()));
    examination.update({ QStringLiteral("patterns/a.md") });
    const QByteArray bytes = examination.toBytes(QStringLiteral("patterns/a.md"));
    QVERIFY(FileFinding::fromBytes(bytes));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!FileFinding::fromBytes(bytes.first(size)), qPrintable(QString::number(size)));
    QVERIFY(!FileFinding::fromBytes("nonsense"));
}

QTEST_GUILESS_MAIN(TestLibraryExamination)

#include "tst_libraryexamination.moc"
