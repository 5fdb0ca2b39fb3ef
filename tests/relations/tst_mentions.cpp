// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of entries in the texts of others.

#include "relations/handmadelibrary.h"

#include "relations/mentions.h"

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

QList<MentionNames::Named> known()
{
    return { { .path = u"deep.md"_s, .names = { u"Deep Well"_s, u"The pit"_s } },
             { .path = u"well.md"_s, .names = { u"Well"_s } },
             { .path = u"cafe.md"_s, .names = { u"Café & Repair"_s } },
             { .path = u"sun.md"_s, .names = { u"Sun"_s } },
             { .path = u"twin.md"_s, .names = { u"Twin pump"_s } },
             { .path = u"twin-2.md"_s, .names = { u"Other"_s, u"Twin Pump"_s } },
             { .path = u"pozo.es.md"_s, .locale = u"es"_s, .names = { u"Pozo hondo"_s } },
             { .path = u"here.md"_s, .names = { u"Here itself"_s } } };
}

} // namespace

class TestMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void tellsPlaceAndSentence();
    void namesThatCount();
    void makesLinks();
    void addressesAsTheLibraryHasThem_data();
    void addressesAsTheLibraryHasThem();
};

void TestMentions::finds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("found"); // `written → entry`

    const auto row = [](const char *name, const QByteArray &body, const QStringList &found) {
        QTest::newRow(name) << body << found;
    };
    row("none", "A pump.", {});
    row("one word", "A well.", { u"well → well.md"_s });
    row("the longest wins", "A deep well, a WELL.", { u"deep well → deep.md"_s, u"WELL → well.md"_s });
    row("alias", "Into the Pit!", { u"the Pit → deep.md"_s });
    row("whole words only", "Farewell, wells.", {});
    row("too short", "The sun.", {});
    row("several entries' name", "A twin pump.", {});
    row("another locale's", "Pozo hondo.", {});
    row("itself", "Here itself.", {});
    row("accents and signs between", "CAFE & repair", { u"CAFE & repair → cafe.md"_s });
    row("over a line's end", "deep\nwell", { u"deep\nwell → deep.md"_s });
    row("not over a sentence's end", "It is deep. Well, no.", { u"Well → well.md"_s });
    row("not over a paragraph's end", "deep\n\nwell", { u"well → well.md"_s });
    row("bytes before", "Über – ein well.", { u"well → well.md"_s });
    row("heading", "# Well\n\nText", {});
    row("underlined heading", "Deep well\n=====\n", {});
    row("link", "[a deep well](x.md) and ![well](y.png)", {});
    row("reference", "[well][1]\n\n[1]: well.md \"Well\"\n", {});
    row("wiki link", "[[Well]]", {});
    row("code", "`a well` and ``well ` well``", {});
    row("block of code", "```\nwell\n```\n\n    well\n", {});
    row("code in a list", "- a\n\n  ```\n  well\n  ```\n", {});
    row("HTML's tags", "<p title=\"Well\">text</p>", {});
    row("HTML's text", "<p>A well</p>", { u"well → well.md"_s });
    row("HTML's link", "See <a href=\"x\">the well</a>.", {});
    row("comment", "<!-- well -->", {});
    row("template", "{{ well }} {% include well %}", {});
    row("list and table", "- well\n\n| a |\n|---|\n| well |\n", { u"well → well.md"_s, u"well → well.md"_s });
    row("no UTF-8", "A well \xff", {});
}

void TestMentions::finds()
{
    QFETCH(const QByteArray, body);
    const QByteArray bytes = "---\ntitle: Here itself\nnote: a well\n---\n" + body;
    const QList<Mention> mentions = MentionNames(known()).mentionsIn(u"here.md"_s, Entry::read(bytes));
    QStringList found;
    for (const Mention &mention : mentions)
        found.append(QString::fromUtf8(mention.range.in(bytes).toByteArray()) + u" → "_s + mention.target);
    QTEST(found, "found");
}

void TestMentions::tellsPlaceAndSentence()
{
    const QByteArray bytes = "---\ntitle: Here itself\n---\nFirst one. Here is a\ndeep well, says Ana! Next.\n";
    const QList<Mention> mentions = MentionNames(known()).mentionsIn(u"here.md"_s, Entry::read(bytes));
    QCOMPARE(mentions.size(), 1);
    QCOMPARE(mentions[0].line, 5);
    QCOMPARE(mentions[0].column, 1);
    QCOMPARE(mentions[0].sentence, u"Here is a deep well, says Ana!"_s);
    const QByteArray linked = "---\ntitle: A\n---\nÄltere. See [the well](b.md), or not. Next.\n";
    const qsizetype at = linked.indexOf("b.md");
    QCOMPARE(sentenceAt(Entry::read(linked), { .start = at, .end = at + 4 }), u"See the well, or not."_s);
    QCOMPARE(sentenceAt(Entry::read(linked), { .start = 4, .end = 9 }), QString());
    QCOMPARE(sentenceAt(Entry::read("short"), { .start = 4, .end = 90 }), QString());
}

void TestMentions::namesThatCount()
{
    const MentionNames names(known());
    QCOMPARE(names.namesOf(u"deep.md"_s), (QStringList { u"deep well"_s, u"the pit"_s }));
    QCOMPARE(names.namesOf(u"twin-2.md"_s), QStringList { u"other"_s });
    QCOMPARE(names.namesOf(u"sun.md"_s), QStringList());
    QCOMPARE(names.namesOf(u"nowhere.md"_s), QStringList());
}

void TestMentions::makesLinks()
{
    const QByteArray bytes = "A deep [well] here";
    QCOMPARE(applied(bytes, linked(bytes, { .start = 2, .end = 6 }, u"a.md"_s)).value(), "A [deep](a.md) [well] here");
    QCOMPARE(applied(bytes, linked(bytes, { .start = 2, .end = 13 }, u"a.md"_s)).value(),
             "A [deep \\[well\\]](a.md) here");
}

void TestMentions::addressesAsTheLibraryHasThem_data()
{
    QTest::addColumn<QByteArray>("links");
    QTest::addColumn<QString>("address");
    QTest::newRow("none") << QByteArray() << u"b.md"_s;
    QTest::newRow("files") << "[b](b.md)"_ba << u"b.md"_s;
    QTest::newRow("pages") << "[b](https://garden.example/patterns/b/)"_ba << u"https://garden.example/patterns/b/"_s;
    QTest::newRow("the site's root") << "[b](/patterns/b/)"_ba << u"/patterns/b/"_s;
    QTest::newRow("what leads nowhere does not count") << "[b](/patterns/nothing/) [b](b.md)"_ba << u"b.md"_s;
}

void TestMentions::addressesAsTheLibraryHasThem()
{
    QFETCH(const QByteArray, links);
    HandmadeLibrary library(HandmadeLibrary::gardenProfile());
    library.write(u"patterns/a.md"_s, "---\ntitle: A\nslug: a\n---\n" + links);
    library.write(u"patterns/b.md"_s, "---\ntitle: B\nslug: b\n---\n");
    QTEST(linkAddress(library.graph(), u"patterns/a.md"_s, u"patterns/b.md"_s), "address");
}

QTEST_GUILESS_MAIN(TestMentions)
#include "tst_mentions.moc"
