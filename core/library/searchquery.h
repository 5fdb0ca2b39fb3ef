// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Commonplace {

/// What a person typed into the search, understood. Any text is a query, none is wrong: what is no filter is words,
/// and signs that are no letters part words.
///
/// Words are looked for everywhere in an entry, all of them; the last one that is wanted as the beginning of a word,
/// for it may not have been typed to its end. "Words in quotes" stand side by side. A minus before words or a filter
/// excludes. `key:value`, without a blank between, is a filter where `key` is one of collection, locale, path, is, has,
/// names, namedby, problem, or a field's (SearchFilter); its value may stand in quotes.
struct SearchQuery {
    /// Words that stand side by side.
    struct Term {
        QString words;         ///< Folded: a blank before each word and behind the last.
        bool isPrefix = false; ///< The last word may go on.

        friend bool operator==(const Term &, const Term &) = default;
    };
    struct Filter {
        QString key;          ///< Case folded.
        QString value;        ///< As typed, without quotes.
        bool isWhole = false; ///< It stood in quotes: the value begins and ends there.
        bool isExcluded = false;

        friend bool operator==(const Filter &, const Filter &) = default;
    };

    QList<Term> wanted {};
    QList<Term> unwanted {};
    QList<Filter> filters {};

    /// Longer queries are cut; of more terms the first count.
    static constexpr qsizetype MaxLength = 1000; // UTF-16 units
    static constexpr qsizetype MaxTerms = 24;

    /// `fields` are the keys (case folded, dotted) of fields that filters may name.
    [[nodiscard]] static SearchQuery parse(const QString &text, const QStringList &fields);

    /// Does a filter ask for relations or problems, which the index does not know?
    [[nodiscard]] static bool isOfOthers(const Filter &filter);
    [[nodiscard]] bool asksOthers() const;

    [[nodiscard]] bool isEmpty() const { return wanted.isEmpty() && unwanted.isEmpty() && filters.isEmpty(); }

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// The keys among `fields` that a filter's key means: itself, the same in the plural (`tag` for `tags`), or the last
/// part of a dotted one (`status` for `classification.status`).
[[nodiscard]] QStringList fieldsMeant(const QString &key, const QStringList &fields);

} // namespace Commonplace
