// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with links and images that stay in the library, with whole messages and what the fixes make of them.

#include "relations/handmadelibrary.h"

#include "checks/linkchecks.h"
#include "relations/linktext.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestLinkChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void links_data();
    void links();
    void fields();
    void ownSite_data();
    void ownSite();
    void written_data();
    void written();
    void images_data();
    void images();
    void settings();
    void relative_data();
    void relative();
    void withCase_data();
    void withCase();

private:
    static QStringList listing(const QString &folder)
    {
        static const QHash<QString, QStringList> folders {
            { u""_s, { u"patterns"_s, u"notes"_s, u"pictures"_s, u"media"_s } },
            { u"patterns"_s, { u"own.md"_s, u"Table.md"_s, u"plan.pdf"_s, u"near.png"_s } },
            { u"notes"_s, { u"a note.md"_s } },
            { u"pictures"_s, { u"oven.jpg"_s } },
            { u"media"_s, { u"pot.png"_s, u"Pan.png"_s } },
        };
        return folders.value(folder);
    }
    static HandmadeLibrary kitchen(const QByteArray &own, const QByteArray &profileKeys = {})
    {
        HandmadeLibrary library(profileKeys + HandmadeLibrary::gardenProfile());
        library.write(u"patterns/Table.md"_s, "---\ntitle: Table\n---\n# The table\n\n## What for?\n");
        library.write(u"notes/a note.md"_s, "---\ntitle: A note\n---\n");
        library.write(u"patterns/own.md"_s, own);
        return library;
    }
    /// Each problem, and what its fix makes of the text.
    static QString told(const HandmadeLibrary &library)
    {
        LinkChecks checks(&library.graph(), library.profile(), listing,
                          [&library](const QString &path) { return std::optional(library.entries().value(path)); });
        const QByteArray bytes = library.entries().value(u"patterns/own.md"_s).bytes();
        QString text;
        const QList<Problem> problems = checks.check(u"patterns/own.md"_s);
        for (const Problem &problem : problems) {
            text += u"%1 %2:%3 <%4> %5\n"_s.arg(
                problem.rule, QString::number(problem.line), QString::number(problem.column),
                QString::fromUtf8(problem.range.in(bytes).toByteArray()), problem.message);
            for (const TextEdits &fix : problem.fixes)
                text += u"  = %1\n"_s.arg(QString::fromUtf8(applied(bytes, fix)->split('\n').value(problem.line - 1)));
        }
        return text;
    }
};

void TestLinkChecks::links_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const char *expected) {
        QTest::newRow(name) << body << QString::fromUtf8(expected);
    };
    row("right", "[a](Table.md) [b](Table) [c](../notes/a%20note.md) [d](/patterns/Table.html) [e](plan.pdf) [f](..)",
        "");
    row("right places", "# Own place\n\n[a](#own-place) [b](Table.md#what-for) [c](#) [d](#top) [e](#fn:1)", "");
    row("pages", "[a](https://garden.example/patterns/Table/) [b](../Table/) [c](https://garden.example/about/)", "");
    row("other sites and templates", "[a](https://example.org/x) [b](mailto:a@b.example) [c]({{ site.baseurl }}/x)",
        "");
    row("missing", "See [a](chair-of-wood.md).",
        "link/broken 4:9 <chair-of-wood.md> “chair-of-wood.md” leads to nothing in this library. Correct it, or remove "
        "it.\n");
    row("elsewhere", "See [a](note/a%20note.md#x).",
        "link/broken 4:9 <note/a%20note.md#x> “note/a%20note.md#x” leads to nothing in this library. Did you mean "
        "“notes/a note.md”?\n  = See [a](../notes/a%20note.md#x).\n");
    row("misspelt", "See [a](Tabel.md).",
        "link/broken 4:9 <Tabel.md> “Tabel.md” leads to nothing in this library. Did you mean “patterns/Table.md”?\n"
        "  = See [a](Table.md).\n");
    row("case", "See [a](table.md#the-table).",
        "link/broken 4:9 <table.md#the-table> “table.md#the-table” differs from “patterns/Table.md” in capital "
        "letters, and so leads nowhere on most sites.\n  = See [a](Table.md#the-table).\n");
    row("case, encoded", "See [a](../notes/A%20note).",
        "link/broken 4:9 <../notes/A%20note> “../notes/A%20note” differs from “notes/a note.md” in capital letters, "
        "and so leads nowhere on most sites.\n  = See [a](../notes/a%20note).\n");
    row("case of a page", "<https://garden.example/patterns/table/>",
        "link/broken 4:2 <https://garden.example/patterns/table/> “https://garden.example/patterns/table/” differs "
        "from “https://garden.example/patterns/Table/” in capital letters, and so leads nowhere on most sites.\n"
        "  = <https://garden.example/patterns/Table/>\n");
    row("no such page", "<https://garden.example/patterns/chair-of-wood/>",
        "link/broken 4:2 <https://garden.example/patterns/chair-of-wood/> "
        "“https://garden.example/patterns/chair-of-wood/” leads to nothing in this library. Correct it, or remove "
        "it.\n");
    row("from the root", "[a](/patterns/chair-of-wood) [b](/imprint)",
        "link/broken 4:5 </patterns/chair-of-wood> “/patterns/chair-of-wood” leads to nothing in this library. Correct "
        "it, or remove it.\n");
    row("outside", "[a](../../x.md)",
        "link/broken 4:5 <../../x.md> “../../x.md” leads out of the library. Correct it, or remove it.\n");
    row("by reference", "[a][r]\n\n[r]: none-of-it.md",
        "link/broken 4:1 <[a][r]> “none-of-it.md” leads to nothing in this library. Correct it, or remove it.\n");
    row("in HTML", "<a href=\"none-of-it.md\">a</a>",
        "link/broken 4:10 <none-of-it.md> “none-of-it.md” leads to nothing in this library. Correct it, or remove "
        "it.\n");
    row("by reference, defined", "[a][r]\n\n[r]: Tabel.md",
        "link/broken 4:1 <[a][r]> “Tabel.md” leads to nothing in this library. Did you mean “patterns/Table.md”?\n"
        "  = [a][r]\n");
    row("scheme", "[a](https.www.meadow.example/x)",
        "link/address 4:5 <https.www.meadow.example/x> “https.www.meadow.example/x” does not begin as an address of "
        "the web does. Did you mean “https://www.meadow.example/x”?\n  = [a](https://www.meadow.example/x)\n");
    row("misspelt scheme", "<a href=\"htp://meadow.example\">a</a>",
        "link/address 4:10 <htp://meadow.example> “htp://meadow.example” does not begin as an address of the web "
        "does. Did you mean “http://meadow.example”?\n  = <a href=\"http://meadow.example\">a</a>\n");
    row("no scheme", "[a](www.meadow.example) ![b](//meadow.example/b.png)",
        "link/address 4:5 <www.meadow.example> “www.meadow.example” lacks its beginning, and so is looked for in this "
        "library. Did you mean “https://www.meadow.example”?\n  = [a](https://www.meadow.example) "
        "![b](//meadow.example/b.png)\n");
    row("looks like a host", "[a](meadow.org/x)",
        "link/address 4:5 <meadow.org/x> “meadow.org/x” lacks its beginning, and so is looked for in this library. Did "
        "you mean “https://meadow.org/x”?\n  = [a](https://meadow.org/x)\n");
    row("space at the end", "<a href='https://meadow.example '>a</a>",
        "link/address 4:10 <https://meadow.example > “https://meadow.example” has spaces or invisible signs that are "
        "no part of it. Take them out.\n  = <a href='https://meadow.example'>a</a>\n");
    row("parenthesis at the end", "<https://meadow.example/a)>",
        "link/address 4:2 <https://meadow.example/a)> “https://meadow.example/a)” ends with a sign that is no part of "
        "it. Did you mean “https://meadow.example/a”?\n  = <https://meadow.example/a>\n");
    row("no server", "[a](https://)",
        "link/address 4:5 <https://> “https://” names no server. Correct it, or remove it.\n");
    row("mail", "[a](mailto:ada)",
        "link/address 4:5 <mailto:ada> “mailto:ada” is no address of mail. Correct it, or remove it.\n");
    row("program", "[a](javascript:void\\(0\\))",
        "link/broken 4:5 <javascript:void\\(0\\)> A link that runs a program leads nowhere here. Remove it.\n");
    row("code, comments, escapes", "`[a](x.md)` <!-- [b](x.md) <a href=x.md> --> \\[c](x.md)\n\n    [d](x.md)\n", "");
    row("parentheses, entities, table",
        "| [a](Table.md#what-for) | [b](<../notes/a note.md>) | [c](x&amp;y\\|(z).md) |\n|-|-|-|\n",
        "link/broken 4:60 <x&amp;y\\|(z).md> “x&y|(z).md” leads to nothing in this library. Correct it, or remove "
        "it.\n");
    row("encoded, Arabic", "[a](%54able.md) [b](../notes/a%20note) [c](أرض.md)",
        "link/broken 4:44 <أرض.md> “أرض.md” leads to nothing in this library. Correct it, or remove it.\n");
    row("image in a link", "[![a](far.png)](Tabel.md)",
        "link/broken 4:17 <Tabel.md> “Tabel.md” leads to nothing in this library. Did you mean “patterns/Table.md”?\n"
        "  = [![a](far.png)](Table.md)\n"
        "image/missing 4:7 <far.png> There is no image “far.png”. Add it to the library, or correct its name.\n");
    row("media", "<video src=plan.pdf></video> <iframe src='plan.html'></iframe>",
        "link/broken 4:43 <plan.html> “plan.html” leads to nothing in this library. Correct it, or remove it.\n");
    row("text fragments", "# Own place\n\n[a](#:~:text=own) [b](#own-place:~:text=own) [c](Table#what-for:~:text=x)",
        "");
    row("heading in HTML", "<h2>Own &amp; other</h2>\n\n[a](#own--other)", "");
    row("no heading here", "# Own\n\n[a](#other-place)",
        "link/anchor 6:5 <#other-place> This entry has no heading “#other-place”. Choose another one of its "
        "headings.\n");
    row("heading in capitals", "# Own place\n\n[a](#Own-Place)",
        "link/anchor 6:5 <#Own-Place> This entry has no heading “#Own-Place”. Did you mean “#own-place”?\n"
        "  = [a](#own-place)\n");
    row("no heading there", "[a](Table#what-fur)",
        "link/anchor 4:5 <Table#what-fur> “Table” has no heading “#what-fur”. Did you mean “#what-for”?\n"
        "  = [a](Table#what-for)\n");
}

void TestLinkChecks::links()
{
    QFETCH(QByteArray, body);
    QTEST(told(kitchen("---\ntitle: Own\n---\n" + body + "\n")), "expected");
}

void TestLinkChecks::fields()
{
    QCOMPARE(told(kitchen(
                 "---\ntitle: Own\nsummary: >-\n  See [a](Table.md) and [b](tabel.md), or\n  [c](table.md).\n---\n")),
             u"link/broken 4:29 <tabel.md> “tabel.md” leads to nothing in this library. Did you mean "
             "“patterns/Table.md”?\n  =   See [a](Table.md) and [b](Table.md), or\n"
             "link/broken 5:7 <table.md> “table.md” differs from “patterns/Table.md” in capital letters, and so leads "
             "nowhere on most sites.\n  =   [c](Table.md).\n"_s);
}

void TestLinkChecks::ownSite_data()
{
    QTest::addColumn<QByteArray>("front");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &front, const char *expected) {
        QTest::newRow(name) << front << QString::fromUtf8(expected);
    };
    row("right",
        "url_of_page: https://garden.example/patterns/own/\n"
        "github_url: https://github.com/garden/wiki/blob/main/patterns/own.md\n"
        "plan: https://github.com/garden/wiki/raw/main/patterns/plan.pdf\n"
        "tool: https://github.com/garden/wiki/blob/main/tools/x.sh\n"
        "about: https://garden.example/about/",
        "");
    row("no such page", "page_url: https://garden.example/patterns/chair-of-wood/",
        "link/broken 2:11 <https://garden.example/patterns/chair-of-wood/> "
        "“https://garden.example/patterns/chair-of-wood/” leads to nothing in this library. Correct it, or remove "
        "it.\n");
    row("no such file", "github_url: https://github.com/garden/wiki/blob/main/patterns/Tabel.md#x",
        "link/broken 2:13 <https://github.com/garden/wiki/blob/main/patterns/Tabel.md#x> "
        "“https://github.com/garden/wiki/blob/main/patterns/Tabel.md#x” leads to nothing in this library. Did you mean "
        "“patterns/Table.md”?\n  = github_url: https://github.com/garden/wiki/blob/main/patterns/Table.md#x\n");
    row("case of a file", "github_url: https://github.com/garden/wiki/blob/main/patterns/table.md",
        "link/broken 2:13 <https://github.com/garden/wiki/blob/main/patterns/table.md> "
        "“https://github.com/garden/wiki/blob/main/patterns/table.md” differs from “patterns/Table.md” in capital "
        "letters, and so leads nowhere on most sites.\n"
        "  = github_url: https://github.com/garden/wiki/blob/main/patterns/Table.md\n");
}

void TestLinkChecks::ownSite()
{
    QFETCH(QByteArray, front);
    QTEST(told(kitchen("---\n" + front + "\n---\n", "repository_url: https://github.com/garden/wiki\n")), "expected");
}

void TestLinkChecks::written_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("expected");
    const QByteArray based = "baseurl: /base\n";
    QTest::newRow("permalink") << QByteArray() << QByteArray("/dining/table/") << QString();
    QTest::newRow("permalink, index") << QByteArray() << QByteArray("/dining/table/index.html") << QString();
    QTest::newRow("former page") << QByteArray() << QByteArray("/old-table") << QString();
    QTest::newRow("base, file") << based << QByteArray("/base/patterns/Table.md") << QString();
    QTest::newRow("base, without extension") << based << QByteArray("/base/patterns/Table") << QString();
    QTest::newRow("base, missing") << based << QByteArray("/base/patterns/no-chair")
                                   << u"link/broken 4:5 </base/patterns/no-chair> “/base/patterns/no-chair” leads to "
                                      "nothing in this library. Correct it, or remove it.\n"_s;
    QTest::newRow("accents put together otherwise")
        << QByteArray() << QByteArray("../notes/cafe\xcc\x81.md")
        << u"link/broken 4:5 <../notes/cafe\u0301.md> “../notes/cafe\u0301.md” differs from “notes/café.md” in how "
           "accented letters are put together, and so leads nowhere on most sites.\n  = [a](../notes/café.md)\n"_s;
}

/// The ways in which one place may be named.
void TestLinkChecks::written()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, link);
    HandmadeLibrary library = kitchen("---\ntitle: O\n---\n[a](" + link + ")\n", profile);
    library.write(u"patterns/Table.md"_s,
                  "---\ntitle: Table\npermalink: /dining/table/\nredirect_from: /old-table\n---\n");
    library.write(u"notes/café.md"_s, "---\ntitle: C\n---\n");
    QTEST(told(library), "expected");
}

void TestLinkChecks::images_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &profile, const QByteArray &entry, const char *expected) {
        QTest::newRow(name) << profile << entry << QString::fromUtf8(expected);
    };
    const QByteArray media = "media_folder: media\npublic_folder: /assets\n";
    row("right", {}, "---\ntitle: O\n---\n![a](near.png) ![b](../pictures/oven.jpg) ![c](https://e.org/x.png)\n", "");
    row("missing", {}, "---\ntitle: O\n---\n![a](far.png)\n",
        "image/missing 4:6 <far.png> There is no image “far.png”. Add it to the library, or correct its name.\n");
    row("case", {}, "---\ntitle: O\n---\n![a](Near.png)\n",
        "image/missing 4:6 <Near.png> There is no image “Near.png”. Did you mean “patterns/near.png”?\n"
        "  = ![a](near.png)\n");
    row("field", media, "---\ncover: /assets/pot.png\n---\n", "");
    row("field, by name alone", media, "---\ncover: pot.png\n---\n", "");
    row("field, missing", media, "---\ncover: /assets/lid.png\n---\n",
        "image/missing 2:8 </assets/lid.png> There is no image “/assets/lid.png”. Add it to the library, or correct "
        "its name.\n");
    row("field, case", media, "---\ncover: /assets/pan.png\n---\n",
        "image/missing 2:8 </assets/pan.png> There is no image “/assets/pan.png”. Did you mean “media/Pan.png”?\n"
        "  = cover: /assets/Pan.png\n");
    row("field, folder kept elsewhere", "media_folder: none\n", "---\ncover: pot.png\n---\n", "");
    row("root kept elsewhere", {}, "---\ntitle: O\n---\n![a](/assets/x.png)\n", "");
}

void TestLinkChecks::images()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, entry);
    QTEST(told(kitchen(entry, profile)), "expected");
}

void TestLinkChecks::settings()
{
    const QByteArray own = "---\ntitle: O\n---\n![a](far.png) [b](none-of-it.md) [c](#none)\n";
    QCOMPARE(told(kitchen(own)).count(u'\n'), 3);
    QCOMPARE(told(kitchen(own, "checks: { image/missing: off, link: off }\n")), QString());
}

void TestLinkChecks::relative_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("link");
    QTest::newRow("beside") << u"a/b.md"_s << u"a/c.md"_s << u"c.md"_s;
    QTest::newRow("above") << u"a/b.md"_s << u"c.md"_s << u"../c.md"_s;
    QTest::newRow("below") << u"b.md"_s << u"a/c d (e).md"_s << u"a/c%20d%20%28e%29.md"_s;
    QTest::newRow("not ASCII") << u"b.md"_s << u"a/é ü.md"_s << u"a/é%20ü.md"_s;
}

void TestLinkChecks::relative()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(LinkText::relative(from, to), "link");
}

void TestLinkChecks::withCase_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("expected");
    QTest::newRow("file") << u"a/b C.md"_s << u"A/B%20c.md"_s;
    QTest::newRow("above") << u"../x/../a/b c.md?q#F"_s << u"../x/../A/B%20c.md?q#F"_s;
    QTest::newRow("without extension") << u"b%20c"_s << u"B%20c"_s;
    QTest::newRow("as a page") << u"a/b%20c.html"_s << u"A/B%20c.html"_s;
    QTest::newRow("another") << u"a/d.md"_s << QString();
}

void TestLinkChecks::withCase()
{
    QFETCH(QString, target);
    QTEST(LinkText::withCaseOf(target, { u"A/B c.md"_s, u"A/B c"_s }), "expected");
}

QTEST_GUILESS_MAIN(TestLinkChecks)
#include "tst_linkchecks.moc"
