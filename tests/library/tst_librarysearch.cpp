// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/scratchlibrary.h"

#include "library/libraryindex.h"
#include "library/libraryloader.h"
#include "library/librarysearch.h"
#include "library/searchfolding.h"

#include <QLocale>
#include <QTest>

#include <ranges>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

/// A query in words: `+` wanted, `*` behind a beginning, `-` unwanted, filters as typed with `=` for a whole value.
QString told(const SearchQuery &query)
{
    QStringList parts;
    for (const SearchQuery::Term &term : query.wanted)
        parts += u'+' + term.words.trimmed() + (term.isPrefix ? u"*"_s : QString());
    for (const SearchQuery::Term &term : query.unwanted)
        parts += u'-' + term.words.trimmed();
    for (const SearchQuery::Filter &filter : query.filters) {
        parts += (filter.isExcluded ? u"not "_s : QString()) + filter.key + (filter.isWhole ? u"="_s : u":"_s)
                 + filter.value;
    }
    return parts.join(u", ");
}

/// The snippet with its matches in brackets.
QString marked(const QString &text, const QList<SearchMatch> &matches)
{
    QString shown = text;
    for (const SearchMatch &match : matches | std::views::reverse) {
        shown.insert(match.start + match.length, u']');
        shown.insert(match.start, u'[');
    }
    return shown;
}

} // namespace

class TestLibrarySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_scratch.write(u"commonplace.yml"_s, R"(
collections:
  - name: solutions
    label: Ways that work
    folder: solutions
    fields:
      - { name: title }
      - { name: slug, generate: slug }
      - { name: code, widget: uuid, required: false }
      - { name: aliases, widget: list, required: false }
      - { name: tags, widget: list, required: false }
      - { name: meta, widget: object, required: false, fields: [{ name: status }] }
  - { name: stories, folder: stories, fields: [{ name: title }] }
)");
        m_scratch.write(
            u"solutions/seed-library.md"_s,
            "---\ntitle: Seed library\nslug: seed-library\ncode: 7f3a\naliases: [Seed bank]\n"
            "tags: [food, sharing]\nmeta:\n  status: in review\n---\n"
            "Neighbours lend seeds and bring back some of the harvest.\n\nA café is a good place for it.\n");
        m_scratch.write(u"solutions/tool-library.md"_s,
                        "---\ntitle: Tool library\ntags: [Sharing economy]\nmeta: { status: draft }\n---\n"
                        "As with seeds, a drill is lent. Niño, straße and Ångström were here.\n");
        m_scratch.write(u"solutions/tool-library.es.md"_s,
                        "---\ntitle: Biblioteca de herramientas\n---\nSe presta un taladro. Árboles.\n");
        m_scratch.write(u"stories/harvest.md"_s,
                        "---\ntitle: The harvest feast\nperson: José\n---\nThey ate what the seed library gave.\n");
        m_scratch.write(
            u"stories/kitab.md"_s,
            QStringLiteral(
                "---\ntitle: \u0643\u062A\u0627\u0628 \u0627\u0644\u0628\u0630\u0648\u0631\n---\n\u0642\u0627\u0644: "
                "\u0643\u0650\u062A\u064E\u0627\u0628\u064C \u0623\u0648\u0651\u0644.\n")
                .toUtf8());
        m_scratch.write(
            u"stories/japan.md"_s,
            QStringLiteral("---\ntitle: "
                           "\u7A2E\u306E\u56F3\u66F8\u9928\n---"
                           "\n\u6751\u306E\u4EBA\u3005\u306F\u7A2E\u3092\u8CB8\u3057\u5408\u3044\u307E\u3059\u3002\n")
                .toUtf8());
        m_scratch.write(u"stories/broken.md"_s, "---\ntitle: [\n---\nA kiln stands here.\n");
        m_index = std::make_unique<LibraryIndex>(m_scratch.root(), m_cache.path());
        m_loaded = *loadLibrary(m_scratch.root(), { .index = m_index.get() });
        m_index->updateTexts(m_scratch.root(), m_loaded.library.profile());
        m_search = std::make_unique<LibrarySearch>(m_index.get(), m_loaded.library);
    }
    void cleanupTestCase()
    {
        m_search.reset();
        m_index.reset();
    }

    void folding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("nothing") << u""_s << u" "_s;
        QTest::newRow("signs only") << u"*)\"' AND --"_s << u" and "_s;
        QTest::newRow("case and signs") << u"Tool-Library, (2nd)"_s << u" tool library 2nd "_s;
        QTest::newRow("accents, both forms") << u"Caf\u00E9 cafe\u0301"_s << u" cafe cafe "_s;
        QTest::newRow("sharp s, ligature, full width") << u"Stra\u00DFe \uFB01n \uFF21"_s << u" strasse fin a "_s;
        QTest::newRow("Danish, Polish, Turkish")
            << u"\u00D8re \u0141\u00F3d\u017A \u0130\u0131"_s << u" ore lodz ii "_s;
        QTest::newRow("Arabic vowels, tatweel, hamza, teh marbuta")
            << u"\u0643\u0650\u062A\u064E\u0627\u0628 \u0643\u062A\u0640\u0640\u0627\u0628 \u0623\u0648\u0644 \u0645\u0643\u062A\u0628\u0629"_s
            << u" \u0643\u062A\u0627\u0628 \u0643\u062A\u0627\u0628 \u0627\u0648\u0644 \u0645\u0643\u062A\u0628\u0647 "_s;
        QTest::newRow("Chinese among Latin") << u"AI\u8F85\u52A9x"_s << u" ai \u8F85 \u52A9 x "_s;
        QTest::newRow("kana keep their voicing") << u"\u304C"_s << u" \u304B\u3099 "_s;
        QTest::newRow("beyond 16 bits") << u"\U00020000\U0001F331b"_s << u" \U00020000 b "_s;
        QTest::newRow("a lone half") << (u"a"_s + QChar(0xD800) + u'b') << u" a b "_s;
        QTest::newRow("soft hyphen") << u"co\u00ADop"_s << u" coop "_s;
    }
    void folding()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldedWords(text), folded);
        const FoldedText tracked = foldedWithOrigins(text);
        QCOMPARE(tracked.text, folded);
        QCOMPARE(static_cast<qsizetype>(tracked.origins.size()), folded.size());
        QVERIFY(std::is_sorted(tracked.origins.begin(), tracked.origins.end()));
    }

    void parsing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::newRow("nothing") << u"  "_s << u""_s;
        QTest::newRow("words") << u"Seed lib"_s << u"+seed, +lib*"_s;
        QTest::newRow("phrase") << u"\"seed Library\""_s << u"+seed library"_s;
        QTest::newRow("phrase being typed") << u"\"seed libr"_s << u"+seed libr*"_s;
        QTest::newRow("typographic quotes") << u"\u201Cseed library\u201D x"_s << u"+seed library, +x*"_s;
        QTest::newRow("hyphen") << u"tool-lib"_s << u"+tool lib*"_s;
        QTest::newRow("excluded") << u"seed -tool -\"a b\""_s << u"+seed*, -tool, -a b"_s;
        QTest::newRow("filters") << u"tag:food Meta.Status:\"in review\" -is:unreadable x"_s
                                 << u"+x*, tag:food, meta.status=in review, not is:unreadable"_s;
        QTest::newRow("no field, so words") << u"https://example.org note: a"_s << u"+https example org, +note, +a*"_s;
        QTest::newRow("operators") << u"a AND (b OR NOT c) NEAR/2 ^d*"_s
                                   << u"+a, +and, +b, +or, +not, +c, +near 2, +d*"_s;
        QTest::newRow("signs") << u"\" ) ( ' ; -- : -"_s << u""_s;
    }
    void parsing()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QCOMPARE(told(SearchQuery::parse(text, { u"tags"_s, u"meta.status"_s })), query);
    }

    void find_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("paths");
        const auto row = [](const char *name, const QString &query, const QStringList &paths) {
            QTest::newRow(name) << query << paths;
        };
        const QString seeds = u"solutions/seed-library.md"_s;
        const QString tools = u"solutions/tool-library.md"_s;
        const QString spanish = u"solutions/tool-library.es.md"_s;
        const QString feast = u"stories/harvest.md"_s;
        const QString kitab = u"stories/kitab.md"_s;
        const QString japan = u"stories/japan.md"_s;
        row("titles before texts", u"harvest"_s, { feast, seeds });
        row("the last word may go on", u"see"_s, { seeds, feast, tools });
        row("the others not", u"see library"_s, {});
        row("one letter: names only", u"s"_s, { seeds });
        row("words from title and text", u"feast ate"_s, { feast });
        row("a phrase", u"\"seed library\""_s, { seeds, feast });
        row("a phrase in another order", u"\"library seed\""_s, {});
        row("another name", u"seed bank"_s, { seeds });
        row("an identifier", u"7f3a"_s, { seeds });
        row("a slug by the file's name", u"\"tool library\""_s, { tools, spanish });
        row("a field's value", u"jose"_s, { feast });
        row("accents do not matter", u"CAFE"_s, { seeds });
        row("nor in the query", u"n\u00EDno"_s, { tools });
        row("sharp s", u"strasse"_s, { tools });
        row("upper case accents", u"\u00C1RBOLES"_s, { spanish });
        row("Arabic without its vowels", u"\u0643\u062A\u0627\u0628"_s, { kitab });
        row("Arabic, hamza", u"\u0627\u0648\u0644"_s, { kitab });
        row("Japanese within a text", u"\u56F3\u66F8"_s, { japan });
        row("Japanese in the body", u"\u8CB8\u3057\u5408"_s, { japan });
        row("Japanese in another order", u"\u66F8\u56F3"_s, {});
        row("unreadable ones by their text", u"kiln"_s, { u"stories/broken.md"_s });
        row("excluded", u"seed -harvest"_s, { tools });
        row("only excluded", u"-seed -library -kiln"_s, { kitab, japan });
        row("collection", u"seed collection:stories"_s, { feast });
        row("collection by its label", u"seed collection:ways"_s, { seeds, tools });
        row("not of a collection", u"seed -collection:stories"_s, { seeds, tools });
        row("tag", u"tag:sharing"_s, { seeds, tools });
        row("whole tag", u"tag:\"sharing\""_s, { seeds });
        row("word in a tag", u"tags:econ"_s, { tools });
        row("status, nested", u"status:\"in review\""_s, { seeds });
        row("status by its path", u"meta.status:draft"_s, { tools });
        row("several filters", u"tag:sharing -status:draft"_s, { seeds });
        row("has a field", u"has:aliases"_s, { seeds });
        row("locale", u"locale:es"_s, { spanish });
        row("translations", u"is:translation"_s, { spanish });
        row("unreadable", u"is:unreadable"_s, { u"stories/broken.md"_s });
        row("path", u"path:TOOL"_s, { spanish, tools });
        row("nothing asked", u""_s, {});
        row("nothing there", u"zeppelin"_s, {});
    }
    void find()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, paths);
        const SearchResult result = m_search->find(query, 50);
        QStringList found;
        for (const SearchHit &hit : result.hits)
            found += hit.entry.path;
        QCOMPARE(found, paths);
        QVERIFY(!result.hasMore);
    }

    void limit()
    {
        const SearchResult result = m_search->find(u"see"_s, 2);
        QCOMPARE(result.hits.size(), 2);
        QVERIFY(result.hasMore);
        QVERIFY(result.hits[0].isNamed && !result.hits[1].isNamed);
        QVERIFY(!m_search->find(u"see"_s, 3).hasMore);
    }

    void within()
    {
        const QSet<QString> paths { u"stories/harvest.md"_s, u"stories/kitab.md"_s };
        const SearchResult words = m_search->find(u"seed"_s, 5, &paths);
        QCOMPARE(words.hits.size(), 1);
        QCOMPARE(words.hits[0].entry.path, u"stories/harvest.md"_s);
        QCOMPARE(m_search->find(u""_s, 5, &paths).hits.size(), 2);
    }

    void hostile_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("quotes") << u"\"\"\"\"'\"'"_s;
        QTest::newRow("operators") << u"AND OR NOT NEAR( * ^ : { title } : - + ,"_s;
        QTest::newRow("column") << u"{title}: \"a\" OR rowid"_s;
        QTest::newRow("statement") << u"'; DROP TABLE entries; --"_s;
        QTest::newRow("percent and underscore") << u"tag:%_% path:%"_s;
        QTest::newRow("NUL") << (u"seed"_s + QChar(0) + u"library"_s);
        QTest::newRow("lone surrogates") << (QString(QChar(0xDC00)) + QChar(0xD800));
        QTest::newRow("huge word") << QString(5'000'000, u'a');
        QTest::newRow("huge number of words") << u"seed "_s.repeated(500'000);
        QTest::newRow("huge number of filters") << u"tag:a -is:unreadable "_s.repeated(10'000);
        QTest::newRow("huge number of marks") << QString(100'000, QChar(0x301));
        QTest::newRow("huge number of excluded") << u"-a "_s.repeated(100'000);
    }
    void hostile()
    {
        QFETCH(QString, query);
        const SearchResult result = m_search->find(query, 10);
        for (const SearchHit &hit : result.hits)
            std::ignore = m_search->snippets(hit.entry.path, result.query, 3);
        QVERIFY(m_index->isUsable());
        QCOMPARE(m_search->find(u"kiln"_s, 10).hits.size(), 1);
    }

    void snippets_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("snippets");
        const QString seeds = u"solutions/seed-library.md"_s;
        QTest::newRow("text")
            << seeds << u"harv"_s
            << QStringList {
                   u"10 \u2026lend seeds and bring back some of the [harv]est.  A caf\u00E9 is a good place for it. "_s
               };
        QTest::newRow("accent")
            << seeds << u"cafe"_s
            << QStringList {
                   u"12 \u2026seeds and bring back some of the harvest.  A [caf\u00E9] is a good place for it. "_s
               };
        QTest::newRow("field") << seeds << u"bank"_s << QStringList { u"5 aliases[0] Seed [bank]"_s };
        QTest::newRow("nothing") << seeds << u"zeppelin"_s << QStringList {};
        QTest::newRow("unreadable") << u"stories/broken.md"_s << u"kiln"_s
                                    << QStringList { u"4 --- title: [ --- A [kiln] stands here. "_s };
    }
    void snippets()
    {
        QFETCH(QString, path);
        QFETCH(QString, query);
        QFETCH(QStringList, snippets);
        const SearchQuery parsed = SearchQuery::parse(query, {});
        QStringList found;
        const QList<SearchSnippet> all = m_search->snippets(path, parsed, 5);
        for (const SearchSnippet &snippet : all) {
            const QString field = snippet.field.isEmpty() ? QString() : QString::fromUtf8(snippet.field) + u' ';
            found += u"%1 %2%3"_s.arg(snippet.line).arg(field, marked(snippet.text, snippet.matches));
        }
        QCOMPARE(found, snippets);
    }

    void rangesInTheFile()
    {
        const QList<SearchSnippet> found =
            m_search->snippets(u"solutions/tool-library.md"_s, SearchQuery::parse(u"angstrom"_s, {}), 1);
        QCOMPARE(found.size(), 1);
        QFile file(m_scratch.full(u"solutions/tool-library.md"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(found[0].range.in(file.readAll()).toByteArray(), QStringLiteral("\u00C5ngstr\u00F6m").toUtf8());
    }

    void titles()
    {
        const SearchQuery query = SearchQuery::parse(u"caf b"_s, {});
        const QString title = u"The caf b\u00E9 caf\u00E9, Bb"_s;
        QCOMPARE(marked(title, LibrarySearch::matchesIn(title, query)), u"The [caf] [b]\u00E9 caf\u00E9, [B]b"_s);
    }

private:
    ScratchLibrary m_scratch;
    QTemporaryDir m_cache;
    LoadedLibrary m_loaded;
    std::unique_ptr<LibraryIndex> m_index;
    std::unique_ptr<LibrarySearch> m_search;
};

QTEST_GUILESS_MAIN(TestLibrarySearch)
#include "tst_librarysearch.moc"
