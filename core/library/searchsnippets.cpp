// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/atomicfile.h"
#include "entry/entry.h"
#include "library/librarysearch.h"
#include "library/searchfolding.h"
#include "text/lineindex.h"

#include <QFile>

#include <algorithm>

namespace Commonplace {

namespace {

constexpr qsizetype Before = 48; // UTF-16 units of context
constexpr qsizetype After = 120;

void addMatches(const FoldedText &folded, const SearchQuery::Term &term, QList<SearchMatch> *matches)
{
    constexpr qsizetype Most = 100;
    const QStringView wanted = QStringView(term.words).chopped(term.isPrefix ? 1 : 0);
    qsizetype at = 0;
    for (qsizetype count = 0; count < Most && (at = folded.text.indexOf(wanted, at)) >= 0; ++count) {
        const qsizetype start = folded.origins[static_cast<size_t>(at) + 1];
        // Of whole words the end is where the blank behind them stands; a beginning ends where it goes on.
        const qsizetype behind = at + wanted.size() - (term.isPrefix ? 0 : 1);
        matches->append({ .start = start, .length = folded.origins[static_cast<size_t>(behind)] - start });
        ++at;
    }
}

/// Where the words stand, in their order, none within another.
QList<SearchMatch> matchesIn(const FoldedText &folded, const SearchQuery &query)
{
    QList<SearchMatch> found;
    for (const SearchQuery::Term &term : query.wanted)
        addMatches(folded, term, &found);
    std::sort(found.begin(), found.end(), [](const SearchMatch &a, const SearchMatch &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<SearchMatch> matches;
    for (const SearchMatch &match : std::as_const(found)) {
        if (matches.isEmpty() || match.start >= matches.constLast().start + matches.constLast().length)
            matches.append(match);
    }
    return matches;
}

/// The passage around the first of the matches from `first` on, and how many of them it shows.
qsizetype cut(const QString &text, const QList<SearchMatch> &matches, qsizetype first, SearchSnippet *snippet)
{
    const SearchMatch &shown = matches[first];
    qsizetype start = std::max<qsizetype>(shown.start - Before, 0);
    qsizetype end = std::min(text.size(), shown.start + std::max(shown.length, After));
    // Not within a word.
    while (start > 0 && start < shown.start && !text[start - 1].isSpace())
        ++start;
    while (end < text.size() && end > shown.start + shown.length && !text[end].isSpace())
        --end;
    const QString before = start > 0 ? QStringLiteral("…") : QString();
    snippet->text = before + text.sliced(start, end - start) + (end < text.size() ? QStringLiteral("…") : QString());
    for (QChar &sign : snippet->text) {
        if (sign.isSpace())
            sign = u' ';
    }
    qsizetype count = 0;
    for (qsizetype i = first; i < matches.size() && matches[i].start + matches[i].length <= end; ++i, ++count) {
        snippet->matches.append({ .start = matches[i].start - start + before.size(), .length = matches[i].length });
    }
    return std::max<qsizetype>(count, 1);
}

/// Looks for words in one entry.
class SnippetFinder
{
public:
    SnippetFinder(const Entry &entry, QByteArray titleKey, const SearchQuery &query, int limit)
        : m_entry(entry)
        , m_titleKey(std::move(titleKey))
        , m_query(query)
        , m_limit(limit)
        , m_lines(entry.bytes())
    {
    }

    QList<SearchSnippet> find()
    {
        const bool isText = m_entry.state() == Entry::State::Unreadable;
        const TextRange body = isText ? TextRange { 0, m_entry.bytes().size() } : m_entry.bodyRange();
        findInText(QString::fromUtf8(body.in(m_entry.bytes())), body);
        const YamlDocument &fields = m_entry.frontMatter();
        for (YamlNodeId id = 0; id < fields.nodeCount() && m_snippets.size() < m_limit; ++id) {
            const YamlNode &node = fields.node(id);
            const bool isKey = node.parent != NoYamlNode && fields.node(node.parent).kind == YamlNode::Kind::Mapping
                               && node.indexInParent % 2 == 0;
            if (node.kind == YamlNode::Kind::Scalar && !isKey)
                findInField(id);
        }
        return m_snippets;
    }

private:
    void findInText(const QString &text, TextRange place)
    {
        const QList<SearchMatch> matches = matchesIn(foldedWithOrigins(text), m_query);
        for (qsizetype i = 0; i < matches.size() && m_snippets.size() < m_limit;) {
            SearchSnippet snippet;
            const SearchMatch &match = matches[i];
            i += cut(text, matches, i, &snippet);
            const qsizetype start = place.start + QStringView(text).first(match.start).toUtf8().size();
            const qsizetype length = QStringView(text).sliced(match.start, match.length).toUtf8().size();
            // Bytes that are no text take other room than the signs that stand for them.
            snippet.range = { .start = std::min(start, place.end), .end = std::min(start + length, place.end) };
            snippet.line = m_lines.position(snippet.range.start).line;
            m_snippets.append(snippet);
        }
    }

    void findInField(YamlNodeId id)
    {
        const YamlNode &node = m_entry.frontMatter().node(id);
        const QString text = QString::fromUtf8(node.value);
        const QList<SearchMatch> matches = matchesIn(foldedWithOrigins(text), m_query);
        const QByteArray path = m_entry.frontMatter().pathOf(id).toString();
        if (matches.isEmpty() || path == m_titleKey)
            return;
        SearchSnippet snippet { .place = SearchSnippet::Place::Field,
                                .field = path,
                                .range = node.range.shifted(m_entry.frontMatterRange().start) };
        cut(text, matches, 0, &snippet);
        snippet.line = m_lines.position(snippet.range.start).line;
        m_snippets.append(snippet);
    }

    const Entry &m_entry;
    QByteArray m_titleKey;
    const SearchQuery &m_query;
    int m_limit;
    LineIndex m_lines;
    QList<SearchSnippet> m_snippets;
};

} // namespace

QList<SearchMatch> LibrarySearch::matchesIn(const QString &text, const SearchQuery &query)
{
    return Commonplace::matchesIn(foldedWithOrigins(text), query);
}

QList<SearchSnippet> LibrarySearch::snippets(const QString &path, const SearchQuery &query, int limit) const
{
    if (query.wanted.isEmpty())
        return {};
    const Result<FileContents> file = readFile(QFile::encodeName(m_library.root() + u'/' + path));
    if (!file)
        return {};
    const Entry entry = Entry::read(file->bytes);
    return SnippetFinder(entry, m_library.collectionOf(path).identifierField, query, limit).find();
}

} // namespace Commonplace
