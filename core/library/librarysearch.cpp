// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarysearch.h"

#include "library/libraryindex.h"
#include "library/searchfolding.h"

#include <algorithm>

namespace Commonplace {

namespace {

/// As the index's tables are asked: words were folded, so no sign in them means anything to FTS5. Prefixes shorter than
/// `shortest` count as whole words.
QString matchOf(const QList<SearchQuery::Term> &terms, qsizetype shortest)
{
    QStringList parts;
    for (const SearchQuery::Term &term : terms) {
        const QString words = term.words.trimmed();
        const bool isPrefix = term.isPrefix && words.size() - words.lastIndexOf(u' ') - 1 >= shortest;
        parts.append(QStringLiteral("\"%1\"%2").arg(words, isPrefix ? QStringLiteral(" *") : QString()));
    }
    return parts.join(QStringLiteral(" AND "));
}

/// Folded, without the blank at the end: what a folded value begins with or has a word beginning with.
QString beginningOf(const QString &value)
{
    return foldedWords(value).chopped(1);
}

bool matches(const QString &text, const SearchQuery::Filter &filter)
{
    const QString folded = foldedWords(text);
    return filter.isWhole ? folded == foldedWords(filter.value) : folded.contains(beginningOf(filter.value));
}

bool isLocale(const EntryInfo &entry, const SearchQuery::Filter &filter, const Profile &profile)
{
    const QString locale = entry.locale.isEmpty() ? profile.i18n.defaultLocale : entry.locale;
    return locale.compare(filter.value, Qt::CaseInsensitive) == 0;
}

bool isSo(const EntryInfo &entry, const QString &condition)
{
    const QString folded = condition.toCaseFolded();
    if (folded == u"unreadable")
        return entry.unreadable;
    if (folded == u"translation")
        return !entry.locale.isEmpty();
    if (folded == u"source")
        return entry.locale.isEmpty();
    return true;
}

bool isOfEntry(const SearchQuery::Filter &filter)
{
    return filter.key == u"collection" || filter.key == u"locale" || filter.key == u"path"
           || (filter.key == u"is" && !SearchQuery::isOfOthers(filter));
}

} // namespace

LibrarySearch::LibrarySearch(LibraryIndex *index, Library library)
    : m_index(index)
    , m_library(std::move(library))
{
    const QList<EntryInfo> &entries = m_library.entries();
    m_places.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        m_places.insert(entries[i].path, i);
    // From key to key: SELECT DISTINCT would go through every value.
    std::optional<QSqlQuery> keys = m_index->database().run(
        QStringLiteral("WITH RECURSIVE known(key) AS (SELECT min(key) FROM properties UNION ALL "
                       "SELECT (SELECT min(key) FROM properties WHERE key > known.key) FROM known "
                       "WHERE known.key IS NOT NULL) SELECT key FROM known WHERE key IS NOT NULL LIMIT 2000"));
    while (keys && keys->next())
        m_fields.append(keys->value(0).toString());
}

SearchResult LibrarySearch::find(const QString &query, int limit, const QSet<QString> *within)
{
    SearchResult result { .query = SearchQuery::parse(query, m_fields) };
    findFilters(result.query);
    if (result.query.isEmpty() && !within)
        return result;
    m_taken.clear();
    m_excluded.clear();
    const QString columns = QStringLiteral("SELECT path FROM %1 JOIN entries ON id = %1.rowid WHERE %1 MATCH ?");
    for (const SearchQuery::Term &term : std::as_const(result.query.unwanted))
        m_excluded += pathsWith(columns.arg(QStringLiteral("texts")), { matchOf({ term }, 1) });
    if (result.query.wanted.isEmpty() || !m_index->isUsable()) {
        collect({}, {}, false, &result, limit, within);
        return result;
    }
    constexpr qsizetype ShortestInNames = 1;
    // The index keeps no prefixes of texts: a letter or two would go through all words that begin so.
    constexpr qsizetype ShortestInTexts = 3;
    collect(columns.arg(QStringLiteral("names")) + QStringLiteral(" ORDER BY bm25(names, 10, 4)"),
            matchOf(result.query.wanted, ShortestInNames), true, &result, limit, within);
    if (!result.hasMore)
        collect(columns.arg(QStringLiteral("texts")) + QStringLiteral(" ORDER BY bm25(texts, 10, 8, 2, 1)"),
                matchOf(result.query.wanted, ShortestInTexts), false, &result, limit, within);
    return result;
}

/// Takes what `statement` finds, or, without one, all entries that have the words in their titles.
void LibrarySearch::collect(const QString &statement, const QString &match, bool isNamed, SearchResult *result,
                            int limit, const QSet<QString> *within)
{
    const SearchQuery &query = result->query;
    // Gives false when there is enough.
    const auto take = [&](const EntryInfo &entry) {
        if ((within && !within->contains(entry.path)) || m_excluded.contains(entry.path) || m_taken.contains(entry.path)
            || !passes(entry, query))
            return true;
        result->hasMore = result->hits.size() >= limit;
        if (result->hasMore)
            return false;
        m_taken.insert(entry.path);
        result->hits.append({ .entry = entry, .isNamed = isNamed });
        return true;
    };
    if (!statement.isEmpty()) {
        std::optional<QSqlQuery> rows = m_index->database().run(statement, { match });
        while (rows && rows->next()) {
            const auto place = m_places.constFind(rows->value(0).toString());
            if (place != m_places.cend() && !take(m_library.entries()[*place]))
                return;
        }
        return;
    }
    for (const EntryInfo &entry : m_library.entries()) {
        const QString title = query.wanted.isEmpty() ? QString() : foldedWords(entry.title);
        const bool hasAll =
            std::all_of(query.wanted.begin(), query.wanted.end(), [&title](const SearchQuery::Term &term) {
                return title.contains(term.isPrefix ? QStringView(term.words).chopped(1) : QStringView(term.words));
            });
        if (hasAll && !take(entry))
            return;
    }
}

bool LibrarySearch::passes(const EntryInfo &entry, const SearchQuery &query) const
{
    qsizetype property = 0;
    return std::all_of(query.filters.begin(), query.filters.end(), [&](const SearchQuery::Filter &filter) {
        bool holds = false;
        if (!isOfEntry(filter)) {
            const std::optional<Paths> &holding = m_filtered[property++];
            if (!holding)
                return true;
            holds = holding->contains(entry.path);
        } else if (filter.key == u"collection") {
            const Collection *collection = m_library.profile().collection(entry.collection);
            holds = matches(entry.collection, filter) || (collection && matches(collection->label, filter));
        } else if (filter.key == u"locale") {
            holds = isLocale(entry, filter, m_library.profile());
        } else if (filter.key == u"path") {
            holds = entry.path.contains(filter.value, Qt::CaseInsensitive);
        } else {
            holds = isSo(entry, filter.value);
        }
        return holds != filter.isExcluded;
    });
}

void LibrarySearch::findFilters(const SearchQuery &query)
{
    m_filtered.clear();
    for (const SearchQuery::Filter &filter : query.filters) {
        if (SearchQuery::isOfOthers(filter))
            m_filtered.append(m_conditions ? std::optional(m_conditions(filter)) : std::nullopt);
        else if (!isOfEntry(filter))
            m_filtered.append(withProperty(filter));
    }
}

LibrarySearch::Paths LibrarySearch::withProperty(const SearchQuery::Filter &filter)
{
    const bool asksForKey = filter.key == u"has";
    QString condition = QStringLiteral("key = ?");
    if (!asksForKey)
        condition += filter.isWhole ? QStringLiteral(" AND value = ?") : QStringLiteral(" AND instr(value, ?) > 0");
    const QString statement =
        QStringLiteral("SELECT DISTINCT path FROM properties JOIN entries ON id = entry WHERE ") + condition;
    Paths paths;
    const QStringList keys = fieldsMeant(asksForKey ? filter.value.toCaseFolded() : filter.key, m_fields);
    for (const QString &key : keys) {
        QVariantList values { key };
        if (!asksForKey)
            values.append(filter.isWhole ? foldedWords(filter.value) : beginningOf(filter.value));
        paths += pathsWith(statement, values);
    }
    return paths;
}

LibrarySearch::Paths LibrarySearch::pathsWith(const QString &statement, const QVariantList &values)
{
    Paths paths;
    std::optional<QSqlQuery> rows = m_index->database().run(statement, values);
    while (rows && rows->next())
        paths.insert(rows->value(0).toString());
    return paths;
}

} // namespace Commonplace
