// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking for the names of a library's entries in their texts, and for a word in all of them, in a library's folder.
// Usage: bench_mentions FOLDER

#include "checks/librarychecks.h"
#include "entry/atomicfile.h"
#include "library/library.h"
#include "library/textfinder.h"
#include "relations/mentions.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Commonplace;

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("Usage: bench_mentions FOLDER\n", stderr);
        return 2;
    }
    const Result<Library> library = Library::load(QFile::decodeName(argv[1]));
    if (!library) {
        std::fprintf(stderr, "%s\n", qPrintable(library.error().message));
        return 1;
    }
    QStringList files;
    for (const EntryInfo &entry : library->entries())
        files.append(entry.path);
    const LibraryFindings findings =
        examineLibrary({ .root = library->root(), .reading = { .profile = library->profile() } }, files);
    QElapsedTimer timer;
    timer.start();
    const MentionNames names(MentionNames::namedIn(findings.graph));
    const double made = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const Result<TextFinder> finder = TextFinder::make(QStringLiteral("community"));
    double slowest = 0;
    double all = 0;
    double finding = 0;
    qsizetype mentions = 0;
    qsizetype unnamed = 0;
    qsizetype places = 0;
    for (const QString &path : std::as_const(files)) {
        const Result<FileContents> file = readFile(QFile::encodeName(library->root() + u'/' + path));
        if (!file)
            continue;
        const Entry entry = Entry::read(file->bytes);
        timer.restart();
        const QList<Mention> found = names.mentionsIn(path, entry);
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        slowest = std::max(slowest, took);
        all += took;
        mentions += found.size();
        const QStringList named = namedBy(findings.graph, path);
        unnamed += std::ranges::count_if(found, [&named](const Mention &one) { return !named.contains(one.target); });
        timer.restart();
        places += finder ? finder->find(entry).size() : 0;
        finding += static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::printf("%lld entries; names made ready in %.1f ms\n", static_cast<long long>(files.size()), made);
    std::printf("mentions: %lld, not named %lld; %.2f ms an entry, at most %.2f ms\n", static_cast<long long>(mentions),
                static_cast<long long>(unnamed), all / static_cast<double>(files.size()), slowest);
    std::printf("finding a word: %lld places, %.2f ms an entry\n", static_cast<long long>(places),
                finding / static_cast<double>(files.size()));
    return 0;
}
