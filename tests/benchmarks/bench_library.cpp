// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening a library for the first time and from its index, searching it as one types, taking in changes; and what
// memory it takes. Of the shared libraries where they are present, and of generated entries: bench_library [NUMBER],
// by default 3,600; of a library of one's own: bench_library FOLDER.

#include "testdata.h"

#include "entry/atomicfile.h"
#include "library/libraryindex.h"
#include "library/libraryloader.h"
#include "library/librarysearch.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

using namespace Commonplace;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What the process holds in memory, in megabytes.
double memory()
{
    const QList<QByteArray> lines = TestData::bytes(QStringLiteral("/proc/self/status")).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

/// Made-up words, the frequent ones first: their frequency falls as that of a language's does.
QByteArray word(QRandomGenerator &random)
{
    static const QList<QByteArray> syllables { "com", "mu", "ni",  "ty",  "gar", "den", "re", "pair", "sha",  "ring",
                                               "sol", "wa", "ter", "coo", "pe",  "ra",  "ti", "on",   "seed", "li" };
    const int rank = static_cast<int>(std::pow(20000.0, random.generateDouble()));
    QByteArray text;
    for (int rest = rank; rest > 0 || text.isEmpty(); rest /= 20)
        text += syllables[rest % 20];
    return text;
}

QByteArray words(QRandomGenerator &random, int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? " " : "") + word(random);
    return text;
}

void generate(const QString &root, int number)
{
    QRandomGenerator random(1);
    for (int i = 0; i < number; ++i) {
        const QString folder = root + QStringLiteral("/patterns%1").arg(i % 10);
        if (i < 10)
            QDir().mkpath(folder);
        QByteArray text = "---\nid: pat_" + QByteArray::number(i) + "\ntitle: " + words(random, 3) + "\nslug: entry-"
                          + QByteArray::number(i) + "\ntags: [" + word(random) + ", " + word(random)
                          + "]\nstatus: " + (i % 3 == 0 ? "draft" : "final") + "\nrequires:\n  - entry-"
                          + QByteArray::number(i / 2) + "\n---\n";
        for (int paragraph = 0; paragraph < 6; ++paragraph)
            text += "\n## " + words(random, 2) + "\n\n" + words(random, 70) + ".\n";
        QFile file(folder + QStringLiteral("/entry-%1.md").arg(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no room for the entries");
    }
}

/// Words of titles as they are typed, letter by letter, and some that every text has.
QStringList typedQueries(const Library &library)
{
    QStringList queries;
    const QList<EntryInfo> &entries = library.entries();
    for (qsizetype i = 0; i < entries.size() && queries.size() < 600;
         i += std::max<qsizetype>(entries.size() / 40, 1)) {
        const QString title = entries[i].title.left(24);
        for (qsizetype length = 1; length <= title.size(); ++length)
            queries.append(title.first(length));
    }
    return queries;
}

void measureSearch(LibraryIndex &index, const Library &library)
{
    LibrarySearch search(&index, library);
    std::vector<double> times;
    std::vector<double> withSnippets;
    const QStringList queries = typedQueries(library);
    for (const QString &query : queries) {
        QElapsedTimer timer;
        timer.start();
        const SearchResult result = search.find(query, 30);
        times.push_back(milliseconds(timer));
        const QList<SearchHit> best = result.hits.first(std::min<qsizetype>(result.hits.size(), 10));
        for (const SearchHit &hit : best)
            std::ignore = search.snippets(hit.entry.path, result.query);
        withSnippets.push_back(milliseconds(timer));
    }
    std::sort(times.begin(), times.end());
    std::sort(withSnippets.begin(), withSnippets.end());
    if (!times.empty()) {
        std::printf("  search, %zu queries as typed: median %.1f ms, p95 %.1f ms (budget 20), most %.1f ms; with ten "
                    "snippets p95 %.1f ms\n",
                    times.size(), times[times.size() / 2], times[times.size() * 95 / 100], times.back(),
                    withSnippets[withSnippets.size() * 95 / 100]);
    }
}

void measureChanges(Library library, const LibraryScan &scan, LibraryIndex &index)
{
    for (const qsizetype number : { qsizetype(1), qsizetype(2000) }) {
        LibraryChanges changes;
        const QList<LibraryFile> files = scan.files.first(std::min(number, scan.files.size()));
        for (const LibraryFile &file : files)
            changes.changed.append(file.path);
        QElapsedTimer timer;
        timer.start();
        const QList<EntryReading> readings = readChanges(library, changes, &index);
        const double read = milliseconds(timer);
        timer.start();
        library.apply(readings);
        std::printf("  %lld changed: read and kept in %.0f ms, taken in in %.1f ms\n",
                    static_cast<long long>(changes.changed.size()), read, milliseconds(timer));
    }
}

void measure(const char *name, const QString &root)
{
    const QTemporaryDir cache;
    const double before = memory();
    QElapsedTimer timer;
    timer.start();
    const Result<Library> plain = Library::load(root);
    if (!plain)
        return;
    std::printf("%s: %lld entries\n  without index %.0f ms\n", name, static_cast<long long>(plain->entries().size()),
                milliseconds(timer));
    LibraryIndex index(root, cache.path());
    timer.start();
    std::ignore = loadLibrary(root, { .index = &index });
    std::printf("  first open, kept in the index %.0f ms (budget 2500 for 3,616)\n", milliseconds(timer));
    timer.start();
    index.updateTexts(plain->root(), plain->readingProfile());
    std::printf("  texts for the search, in the background %.0f ms, index %.1f MB\n", milliseconds(timer),
                static_cast<double>(QFileInfo(index.file()).size()) / 1e6);
    double best = 1e9;
    Result<LoadedLibrary> loaded;
    for (int round = 0; round < 3; ++round) {
        timer.start();
        loaded = loadLibrary(root, { .index = &index });
        best = std::min(best, milliseconds(timer));
    }
    std::printf("  second open, from the index %.0f ms (%d read; budget 300 for 3,616, 3000 for 100,000)\n", best,
                loaded->read);
    measureSearch(index, loaded->library);
    measureChanges(loaded->library, loaded->scan, index);
    std::printf("  memory %.0f MB, %.0f MB more than before\n", memory(), memory() - before);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString argument = QCoreApplication::arguments().value(1);
    if (QFileInfo(argument).isDir()) {
        measure(argv[1], argument);
        return 0;
    }
    const int number = argument.isEmpty() ? 3600 : argument.toInt();
    for (const char *corpus : { "beautiful-solutions", "commons-os-2026-01", "commons-os-7.1" }) {
        const QString folder = TestData::shared(QStringLiteral("corpora/") + QLatin1StringView(corpus));
        if (!folder.isEmpty())
            measure(corpus, folder);
    }
    const QTemporaryDir generated;
    generate(generated.path(), number);
    measure("generated", generated.path());
    return 0;
}
