// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "library/searchquery.h"
#include "text/textedit.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace Commonplace {

class LibraryIndex;

/// An entry that was found.
struct SearchHit {
    EntryInfo entry;
    bool isNamed = false; ///< All words stand in its title or names; those come first.
};

struct SearchResult {
    QList<SearchHit> hits {}; ///< The best first; without words, in the library's order.
    bool hasMore = false;     ///< There are more than were asked for.
    SearchQuery query {};     ///< As it was understood.
};

/// A range of UTF-16 units.
struct SearchMatch {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const SearchMatch &, const SearchMatch &) = default;
};

/// A passage of an entry that shows why it was found.
struct SearchSnippet {
    enum class Place { Field, Body };

    Place place = Place::Body;
    QString text {};               ///< One line; an ellipsis stands where it was cut.
    QList<SearchMatch> matches {}; ///< What was searched for, in `text`.
    QByteArray field {};           ///< Of Place::Field: YamlPath::toString().
    TextRange range {};            ///< Of the first match (of a field: of its value) in the file.
    int line = 0;                  ///< Of the file, from 1.
};

/// Searches one library as it was when this was made; see SearchQuery for what can be asked. Reads the index only: off
/// the UI thread, on the index's, which has to outlive it. Entries whose texts the index does not have yet
/// (LibraryIndex::updateTexts()) are found by filters, and by words once it has them. Nothing fails: a library without
/// index is searched in its titles.
class LibrarySearch
{
public:
    LibrarySearch(LibraryIndex *index, Library library);

    /// Answers the filters that SearchQuery::isOfOthers(): the entries for which one holds. Without it they hold for
    /// all.
    using Conditions = std::function<QSet<QString>(const SearchQuery::Filter &)>;
    void setConditions(Conditions conditions) { m_conditions = std::move(conditions); }

    /// Titles first, then names, then texts, each by how much of the words there is (BM25). `within`: only these
    /// paths, for questions that others answer (relations, problems).
    [[nodiscard]] SearchResult find(const QString &query, int limit, const QSet<QString> *within = nullptr);

    /// Where in the entry's title the words stand.
    [[nodiscard]] static QList<SearchMatch> matchesIn(const QString &text, const SearchQuery &query);

    /// The first passages of an entry in which words of the query stand, at most `limit`, the body's first; the title
    /// is none (matchesIn()). Reads the file.
    [[nodiscard]] QList<SearchSnippet> snippets(const QString &path, const SearchQuery &query, int limit = 1) const;

    /// The fields that filters may name.
    [[nodiscard]] const QStringList &fields() const { return m_fields; }

private:
    using Paths = QSet<QString>;

    [[nodiscard]] bool passes(const EntryInfo &entry, const SearchQuery &query) const;
    void findFilters(const SearchQuery &query);
    void collect(const QString &table, const QString &match, bool isNamed, SearchResult *result, int limit,
                 const QSet<QString> *within);
    [[nodiscard]] Paths pathsWith(const QString &statement, const QVariantList &values);
    [[nodiscard]] Paths withProperty(const SearchQuery::Filter &filter);

    LibraryIndex *m_index;
    Library m_library;
    QHash<QString, qsizetype> m_places; ///< Of paths in the library's entries.
    QStringList m_fields;
    Conditions m_conditions;
    QList<std::optional<Paths>>
        m_filtered; ///< What has the properties that the filters of the query ask for, filter by filter.
    Paths m_excluded;
    Paths m_taken;
};

} // namespace Commonplace
