// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "commands.h"

#include "checks/librarychecks.h"
#include "checks/searchconditions.h"
#include "library/libraryindex.h"
#include "library/libraryloader.h"
#include "library/librarysearch.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace Commonplace::Cli {

namespace {

constexpr const char *Usage = "search PATH QUERY… [--format text|json] [--limit N]";

QJsonArray jsonOf(const QList<SearchMatch> &matches)
{
    QJsonArray array;
    for (const SearchMatch &match : matches)
        array.append(QJsonArray { match.start, match.length });
    return array;
}

QJsonObject jsonOf(const SearchSnippet &snippet)
{
    const bool isField = snippet.place == SearchSnippet::Place::Field;
    return { { QStringLiteral("field"), isField ? QJsonValue(QString::fromUtf8(snippet.field)) : QJsonValue() },
             { QStringLiteral("line"), snippet.line },
             { QStringLiteral("text"), snippet.text },
             { QStringLiteral("matches"), jsonOf(snippet.matches) } };
}

QByteArray jsonReport(const LibrarySearch &search, const QString &root, const QString &query,
                      const SearchResult &result)
{
    QJsonArray hits;
    for (const SearchHit &hit : result.hits) {
        QJsonArray snippets;
        const QList<SearchSnippet> found = search.snippets(hit.entry.path, result.query);
        for (const SearchSnippet &snippet : found)
            snippets.append(jsonOf(snippet));
        hits.append(QJsonObject {
            { QStringLiteral("file"), hit.entry.path },
            { QStringLiteral("title"), hit.entry.title },
            { QStringLiteral("collection"), hit.entry.collection },
            { QStringLiteral("locale"), hit.entry.locale.isEmpty() ? QJsonValue() : QJsonValue(hit.entry.locale) },
            { QStringLiteral("matches"), jsonOf(LibrarySearch::matchesIn(hit.entry.title, result.query)) },
            { QStringLiteral("snippets"), snippets } });
    }
    return QJsonDocument(QJsonObject { { QStringLiteral("library"), root },
                                       { QStringLiteral("query"), query },
                                       { QStringLiteral("hits"), hits },
                                       { QStringLiteral("more"), result.hasMore } })
        .toJson();
}

QByteArray textReport(const LibrarySearch &search, const QString &folder, const SearchResult &result)
{
    QString report;
    for (const SearchHit &hit : result.hits) {
        const QString file = QDir::cleanPath(folder + u'/' + hit.entry.path);
        const QList<SearchSnippet> snippets = search.snippets(hit.entry.path, result.query);
        if (snippets.isEmpty()) {
            report += QStringLiteral("%1: %2\n").arg(file, hit.entry.title);
            continue;
        }
        const SearchSnippet &snippet = snippets.constFirst();
        report += QStringLiteral("%1:%2: %3\n    %4\n")
                      .arg(file, QString::number(snippet.line), hit.entry.title, snippet.text.trimmed());
    }
    return report.toUtf8();
}

} // namespace

int runSearch(const QStringList &arguments)
{
    const Result<Arguments> read = readArguments(arguments, {}, { QStringLiteral("format"), QStringLiteral("limit") });
    if (!read)
        return wrongUse(read.error().message, Usage);
    const QString format = read->options.value(QStringLiteral("format"), QStringLiteral("text"));
    if (format != u"text" && format != u"json")
        return wrongUse(QCoreApplication::translate("Cli", "There is no format “%1”.").arg(format), Usage);
    bool isNumber = false;
    const int limit = read->options.value(QStringLiteral("limit"), QStringLiteral("20")).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return wrongUse(QCoreApplication::translate("Cli", "--limit takes a number from 1."), Usage);
    if (read->positional.size() < 2)
        return wrongUse(QCoreApplication::translate("Cli", "A folder and words to search for are needed."), Usage);

    const QString &folder = read->positional.constFirst();
    const QString query = read->positional.sliced(1).join(u' ');
    // Without a cache folder that can be written to, an index for this once.
    std::optional<LibraryIndex> index;
    index.emplace(folder);
    const QTemporaryDir scratch;
    if (!index->isUsable())
        index.emplace(folder, scratch.path());
    const Result<LoadedLibrary> loaded = loadLibrary(folder, { .index = &*index });
    if (!loaded)
        return failed(folder, loaded.error());
    const Library &library = loaded->library;
    index->updateTexts(library.root(), library.profile());
    LibrarySearch search(&*index, library);
    if (SearchQuery::parse(query, search.fields()).asksOthers()) {
        const CheckedRoot root = checkedRootOf(library.root());
        const LibraryFindings findings =
            examineLibrary(root, Library::entryPaths(root.root), ProblemList::Fixes::LeaveOut);
        search.setConditions(
            [conditions = SearchConditions(findings.graph, SearchConditions::rulesOf(findings.problems))](
                const SearchQuery::Filter &filter) { return conditions.holdingFor(filter); });
    }
    const SearchResult result = search.find(query, limit);
    writeOut(format == u"json" ? jsonReport(search, library.root(), query, result)
                               : textReport(search, folder, result));
    return Fine;
}

} // namespace Commonplace::Cli
