// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What checking whole libraries costs, by its parts on one thread and all of it on all of them, and what one edit costs
// once the graph is there. Wanted, on 2 cores: 2.5 s for 3,616 entries from nothing, 300 ms from the index, 20 ms after
// one edit.
//
//   bench_check [FOLDER…]   by default the real libraries beside the sources, where they are present

#include "testdata.h"

#include "checks/duplicatechecks.h"
#include "checks/entrychecks.h"
#include "checks/librarychecks.h"
#include "checks/libraryexamination.h"
#include "checks/linkchecks.h"
#include "checks/profilechecks.h"
#include "checks/relationchecks.h"
#include "entry/atomicfile.h"
#include "library/factsreader.h"
#include "library/library.h"
#include "library/libraryindex.h"
#include "library/libraryloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Commonplace;

namespace {

constexpr double EntriesWanted = 3616;

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds of all threads so far: what other programs on the machine do does not count.
double processorTime()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

/// As the window has it: once from nothing, once from what is kept, then after one edit of an entry on disk. The
/// library is copied, for it is changed.
template <typename Tell>
void measureExamination(const CheckedRoot &library, const QStringList &files, const Tell &tell)
{
    const QTemporaryDir folder;
    const CheckedRoot root { .root = folder.path(), .reading = library.reading };
    const auto write = [&root](const QString &file, const QByteArray &bytes) {
        QDir(root.root).mkpath(QFileInfo(file).path());
        QFile out(root.root + u'/' + file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            std::printf("  cannot write %s\n", qPrintable(file));
    };
    const auto read = [](const QString &path) {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    };
    for (const QString &file : files)
        write(file, read(library.root + u'/' + file));
    QThread::msleep(100); // findings of a file that changed just now are not kept
    LibraryExamination examination(root);
    tell("window: from nothing", milliseconds([&] { examination.update(files); }));
    tell("window: making fixes", milliseconds([&] { examination.mend(); }));
    QHash<QString, QByteArray> bytes;
    tell("window: keeping", milliseconds([&] {
             for (const QString &file : files)
                 bytes.insert(file, examination.toBytes(file));
         }));
    {
        LibraryIndex index(root.root, root.root + QStringLiteral("/.index"));
        const Result<LoadedLibrary> loaded = loadLibrary(root.root, { .index = &index });
        index.setFacts(bytes, FileFinding::cacheVersion());
        if (!loaded)
            return;
        LibraryExamination again(root);
        QHash<QString, FileFinding> kept;
        tell("window: reading the index",
             milliseconds([&] { kept = FileFinding::kept(&index, loaded->library.profileHash()); }));
        tell("window: from the index", milliseconds([&] { again.update(files, {}, kept); }));
        std::printf("  %lld of %lld were kept\n", static_cast<long long>(kept.size()),
                    static_cast<long long>(files.size()));
    }
    for (const char *what : { "the text", "the title" }) {
        QList<double> times;
        QList<double> fixes;
        constexpr int Edits = 25;
        for (int i = 0; i < Edits; ++i) {
            const QString &file = files[i * files.size() / Edits];
            QByteArray text = read(root.root + u'/' + file);
            if (what[4] == 't' && what[5] == 'i')
                text.replace("title:", "title: Another");
            else
                text += "\nMore.\n";
            write(file, text);
            times += milliseconds([&] { examination.update({ file }); });
            fixes += milliseconds([&] { examination.mend(); });
        }
        std::sort(times.begin(), times.end());
        std::sort(fixes.begin(), fixes.end());
        std::printf("  window: after an edit of %s: median %.2f ms, longest %.2f ms; fixes: median %.2f ms\n", what,
                    times[Edits / 2], times.constLast(), fixes[Edits / 2]);
    }
}

void measure(const QString &folder)
{
    const CheckedRoot root = checkedRootOf(folder);
    const Profile &profile = root.reading.profile;
    const QStringList files = Library::entryPaths(root.root);
    const auto count = static_cast<double>(files.size());
    std::printf("%s: %lld entries, %s\n", qPrintable(QDir(folder).dirName()), static_cast<long long>(files.size()),
                profile.id.isEmpty() ? "its own profile" : profile.id.constData());
    const auto tell = [count](const char *what, double time) {
        std::printf("  %-28s %8.1f ms %8.3f ms an entry\n", what, time, time / count);
    };

    QList<QByteArray> texts;
    tell("reading files", milliseconds([&] {
             for (const QString &file : files)
                 texts.append(readFile(QFile::encodeName(root.root + u'/' + file)).value_or(FileContents {}).bytes);
         }));
    QList<Entry> entries;
    tell("reading entries", milliseconds([&] {
             for (const QByteArray &text : std::as_const(texts))
                 entries.append(Entry::read(text));
         }));
    const ProfileChecks checks(profile, ProblemList::Fixes::LeaveOut);
    tell("checking each by itself", milliseconds([&] {
             for (qsizetype i = 0; i < files.size(); ++i)
                 static_cast<void>(checkEntry(files[i], entries[i]) + checks.check(files[i], entries[i]));
         }));
    tell("what each goes by", milliseconds([&] {
             for (qsizetype i = 0; i < files.size(); ++i)
                 static_cast<void>(EntrySummary::of(files[i], entries[i], profile));
         }));
    const FactsReader reader(profile);
    QList<EntryFacts> facts;
    tell("facts", milliseconds([&] {
             for (qsizetype i = 0; i < files.size(); ++i)
                 facts.append(reader.read(files[i], entries[i]));
         }));
    RelationGraph graph(profile);
    tell("graph", milliseconds([&] {
             for (const EntryFacts &fact : std::as_const(facts))
                 graph.update(fact);
         }));
    qsizetype bytes = 0;
    tell("facts to bytes and back", milliseconds([&] {
             for (const EntryFacts &fact : std::as_const(facts)) {
                 const QByteArray kept = fact.toBytes();
                 bytes += kept.size();
                 if (!EntryFacts::fromBytes(kept))
                     std::printf("  not read back: %s\n", qPrintable(fact.path));
             }
         }));
    std::printf("  facts kept: %.1f KB an entry\n", static_cast<double>(bytes) / 1024 / count);
    qsizetype found = 0;
    tell("relations", milliseconds([&] {
             const RelationChecks relations(&graph, profile.checks);
             for (const QString &file : files)
                 found += relations.check(file).size();
         }));
    tell("links", milliseconds([&] {
             LinkChecks links(&graph, profile, [&root](const QString &path) {
                 return QDir(root.root + u'/' + path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
             });
             for (const QString &file : files)
                 found += links.check(file).size();
         }));
    constexpr int Edits = 50;
    const double edit = milliseconds([&] {
        for (int i = 0; i < Edits; ++i) {
            const qsizetype at = i * files.size() / Edits;
            graph.update(reader.read(files[at], Entry::read(texts[at])));
            const RelationChecks relations(&graph, profile.checks);
            found += relations.check(files[at]).size();
        }
    });
    std::printf("  one edit: %.2f ms\n", edit / Edits);
    measureExamination(root, files, tell);
    const double before = processorTime();
    const double all = milliseconds([&] { found = checkLibrary(root, files).size(); });
    tell("all of it, in parallel", all);
    tell("  time of all processors", processorTime() - before);
    std::printf("  %lld problems; 3,616 entries at this rate: %.2f s\n", static_cast<long long>(found),
                all / count * EntriesWanted / 1000);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // for the index
    QStringList folders;
    for (int i = 1; i < argc; ++i)
        folders += QString::fromLocal8Bit(argv[i]);
    if (folders.isEmpty()) {
        for (const char *name : { "beautiful-solutions", "commons-os-2026-01", "commons-os-7.1" }) {
            const QString folder = TestData::shared(QStringLiteral("corpora/") + QLatin1String(name));
            if (!folder.isEmpty())
                folders += folder;
        }
    }
    if (folders.isEmpty())
        std::puts("no library is there to measure; name one");
    for (const QString &folder : std::as_const(folders))
        measure(folder);
    return 0;
}
