// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an entry says that others depend on, with the places of it; and the bytes that a cache keeps.

#include "library/factsreader.h"
#include "profile/profilereader.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestFactsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entry();
    void shapes();
    void placesOfLinks();
    void outerLinks_data();
    void outerLinks();
    void repository_data();
    void repository();
    void pages();
    void mended();
    void withoutProfile();
    void bytes();
    void otherBytes();

private:
    static Profile profile(const QByteArray &collections)
    {
        const ProfileReading reading = profileFromYaml(u"commonplace.yml"_s, "collections:\n" + collections);
        for (const Error &fault : reading.faults)
            qWarning().noquote() << fault.line << fault.column << fault.message;
        return reading.profile;
    }
    static EntryFacts read(const QByteArray &collections, const QByteArray &text)
    {
        return FactsReader(profile(collections)).read(u"c/the-file.md"_s, Entry::read(text));
    }
    static constexpr const char *Kinds = R"(
  - name: c
    label: C
    folder: c
    page_url: 'https://site.example/{{slug}}/'
    fields:
      - { name: id, generate: uuid, required: false }
      - { name: slug, generate: slug, required: false }
      - { name: title, required: false }
      - { name: names, widget: list, alias: true, required: false }
      - { name: text, widget: markdown, required: false }
      - { name: image, widget: image, required: false }
      - { name: by_id, widget: relation, collection: c, value_field: id, multiple: true, required: false }
      - { name: by_name, widget: relation, collection: c, value_field: 'names.*', required: false }
      - { name: by_file, widget: relation, collection: c, value_field: 'c/{{slug}}', required: false }
      - name: group
        widget: object
        required: false
        fields:
          - name: parts
            widget: list
            types:
              - name: one
                widget: object
                fields: [{ name: to, widget: relation, collection: c, value_field: id, relation_type: whole }]
              - name: other
                widget: object
                fields: [{ name: to }]
)";
};

void TestFactsReader::entry()
{
    const EntryFacts facts =
        read(Kinds, "---\nid: 1-2\nslug: a-slug\ntitle: A title\nnames: [N, M]\n---\n# One *two*\n\n"
                    "<a name=\"own\"></a>\n\n## Deep {#kramdown}\n");
    QCOMPARE(facts.path, u"c/the-file.md"_s);
    QCOMPARE(facts.collection, u"c"_s);
    QCOMPARE(facts.locale, QString());
    QCOMPARE(facts.title, u"A title"_s);
    QCOMPARE(facts.slug, u"a-slug"_s);
    QCOMPARE(facts.ids, QStringList { u"1-2"_s });
    QCOMPARE(facts.aliases, (QStringList { u"N"_s, u"M"_s }));
    QCOMPARE(facts.pageUrl, u"https://site.example/the-file/"_s);
    QCOMPARE(
        facts.names,
        (QList<NameFact> {
            { "id", u"1-2"_s }, { "names.*", u"N"_s }, { "names.*", u"M"_s }, { "c/{{slug}}", u"c/the-file"_s } }));
    QCOMPARE(facts.anchors, (QStringList { u"one-two"_s, u"deep-kramdown"_s, u"own"_s, u"kramdown"_s }));
    QVERIFY(!facts.isUnreadable && !facts.isMended && facts.references.isEmpty() && facts.links.isEmpty());
}

void TestFactsReader::shapes()
{
    const EntryFacts facts =
        read(Kinds, "---\nby_id:\n- x\n-\n- 12\n- [y]\nby_name: [n]\ngroup:\n  parts:\n"
                    "  - { type: one, to: p }\n  - { type: other, to: q }\n  - r\nother: [z]\n---\n");
    QStringList told;
    for (const ReferenceFact &reference : facts.references) {
        told += u"%1 %2 %3 %4 %5:%6"_s.arg(QString::fromUtf8(reference.field), QString::fromUtf8(reference.place),
                                           reference.type, reference.value, QString::number(reference.at.line),
                                           QString::number(reference.at.column));
    }
    const QStringList expected { u"by_id[0] by_id by_id x 3:3"_s, u"by_id[2] by_id by_id 12 5:3"_s,
                                 u"by_id[3][0] by_id by_id y 6:4"_s, u"by_name[0] by_name by_name n 7:11"_s,
                                 u"group.parts[0].to group.parts[].to whole p 10:22"_s };
    QCOMPARE(told.join(u'\n'), expected.join(u'\n'));
}

void TestFactsReader::placesOfLinks()
{
    const QByteArray text =
        "---\nimage: pic.png\ntext: \"Ä [a](one.md \\\"t\\\") ![b](two.png)\\\n   [c](one.md)\"\n---\n"
        "[d]: three.md\n\nSee [d], <a href='four.md'>e</a>, <https://other.example/>, "
        "https://site.example/five/ and [f](mailto:x@y.example).\n";
    const EntryFacts facts = read(Kinds, text);
    QStringList told;
    for (const LinkFact &link : facts.links) {
        told +=
            u"%1%2 %3 <%4> %5:%6"_s.arg(link.isImage ? u"!"_s : QString(), link.target, QString::fromUtf8(link.field),
                                        QString::fromUtf8(link.at.range.in(text).toByteArray()),
                                        QString::number(link.at.line), QString::number(link.at.column));
    }
    QCOMPARE(told, (QStringList { u"one.md text <one.md> 3:14"_s, u"!two.png text <two.png> 3:33"_s,
                                  u"one.md text <one.md> 4:8"_s, u"!pic.png image <pic.png> 2:8"_s,
                                  u"three.md  <[d]> 8:5"_s, u"four.md  <four.md> 8:19"_s,
                                  u"https://site.example/five/  <https://site.example/five/> 8:61"_s }));
}

namespace {

QString toldOuter(const QByteArray &text, const QList<LinkFact> &links)
{
    static const QHash<LinkFact::Leads, QString> names { { LinkFact::Leads::Site, u"site"_s },
                                                         { LinkFact::Leads::Web, u"web"_s },
                                                         { LinkFact::Leads::Nowhere, u"nowhere"_s } };
    QStringList told;
    for (const LinkFact &link : links) {
        told += u"%1%2 %3 %4 <%5> %6:%7"_s.arg(link.isImage ? u"!"_s : QString(), link.target, names.value(link.leads),
                                               QString::fromUtf8(link.field),
                                               QString::fromUtf8(link.at.range.in(text).toByteArray()),
                                               QString::number(link.at.line), QString::number(link.at.column));
    }
    return told.join(u'\n');
}

} // namespace

void TestFactsReader::outerLinks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto body = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromUtf8(expected);
    };
    const auto field = [](const char *name, const QByteArray &field, const char *expected) {
        QTest::newRow(name) << "---\n" + field + "\n---\n" << QString::fromUtf8(expected);
    };
    body("inline, image, angle brackets",
         "[a](https://a.example/x 't') ![b](<https://b.example/p q.png>) <https://c.example>\n",
         "https://a.example/x web  <https://a.example/x> 1:5\n"
         "!https://b.example/p q.png web  <https://b.example/p q.png> 1:36\n"
         "https://c.example web  <https://c.example> 1:65");
    body("image in a link", "[![a](http://i.example/a.png)](http://b.example)\n",
         "http://b.example web  <http://b.example> 1:32\n!http://i.example/a.png web  <http://i.example/a.png> 1:7");
    body("bare, with signs behind", "See www.a.example/b, (https://c.example/d_(e)). https://f.example/?a=b&amp;c=d!\n",
         "http://www.a.example/b web  <www.a.example/b> 1:5\n"
         "https://c.example/d_(e) web  <https://c.example/d_(e)> 1:23\n"
         "https://f.example/?a=b&c=d web  <https://f.example/?a=b&amp;c=d> 1:49");
    body("bare, Chinese behind", "見 https://a.example/路，和 b\n",
         "https://a.example/路 web  <https://a.example/路> 1:3");
    body("by reference, once each and where defined",
         "[a][x] [x] ![p]\n\n> - [X]: <https://x.example/>\n\n[p]:\n  https://p.example/p.png 'P'\n[unused]: "
         "https://u.example\n",
         "https://x.example/ web  <https://x.example/> 3:11\n!https://p.example/p.png web  <https://p.example/p.png> "
         "6:3");
    body("definition in code is none", "```\n[x]: https://x.example/\n```\n\n[x]\n\n[x]: https://x.example/\n",
         "https://x.example/ web  <https://x.example/> 7:6");
    body("not in code or comments",
         "`https://a.example` <!-- https://b.example <a href='https://c.example'> -->\n\n    https://d.example\n\n"
         "```\n<https://e.example>\n```\n",
         "");
    body("footnote", "a[^1]\n\n[^1]: See https://a.example.\n", "https://a.example web  <https://a.example> 3:11");
    body("table", "| a | b |\n|---|---|\n| [c\\|d](https://a.example/x\\|y) | www.b.example |\n",
         "https://a.example/x|y web  <https://a.example/x\\|y> 3:10\nhttp://www.b.example web  <www.b.example> 3:36");
    body("HTML",
         "<a href=https://a.example/x>a</a> <area href='https://b.example'>\n\n"
         "<video src=\"https://c.example/v\" poster=\"https://d.example/p\"></video>\n"
         "<picture><source srcset=\"https://e.example/1 1x, https://e.example/2 2x\"><img "
         "src='//f.example/i?a&amp;b'></picture>\n"
         "<blockquote cite=\"https://g.example\"><iframe src=\"https://h.example\"></iframe></blockquote>\n",
         "https://a.example/x web  <https://a.example/x> 1:9\nhttps://b.example web  <https://b.example> 1:47\n"
         "https://c.example/v web  <https://c.example/v> 3:13\n!https://d.example/p web  <https://d.example/p> 3:42\n"
         "!https://e.example/1 web  <https://e.example/1> 4:26\n!https://e.example/2 web  <https://e.example/2> 4:50\n"
         "!//f.example/i?a&b web  <//f.example/i?a&amp;b> 4:84\nhttps://g.example web  <https://g.example> 5:19\n"
         "https://h.example web  <https://h.example> 5:51");
    body("other schemes and paths",
         "[a](mailto:x@y.example) [b](tel:1) [c](d.md) [e](#f) ![g](data:image/png;base64,AA)\n", "");
    body("wrongly written",
         "[a](htp://a.example) [b](javascript:x()) [c](mailto:y) [d](www.d.example) [e](https//e.example)\n",
         "htp://a.example nowhere  <htp://a.example> 1:5\njavascript:x() nowhere  <javascript:x()> 1:26\n"
         "mailto:y nowhere  <mailto:y> 1:46");
    body("own site", "https://site.example/x/ [a](https://site.example/about)\n",
         "https://site.example/x/ site  <https://site.example/x/> 1:1\n"
         "https://site.example/about site  <https://site.example/about> 1:29");
    field("whole value, of any field",
          "title: https://a.example/x#y\nunknown: 'https://b.example/c_(d)'\nw: www.c.example",
          "https://a.example/x#y web title <https://a.example/x#y> 2:8\n"
          "https://b.example/c_(d) web unknown <https://b.example/c_(d)> 3:11\n"
          "http://www.c.example web w <www.c.example> 4:4");
    field(
        "in lists and maps", "s:\n- { name: A, url: \"https://a.example\" }\n- https://b.example",
        "https://a.example web s[0].url <https://a.example> 3:20\nhttps://b.example web s[1] <https://b.example> 4:3");
    field("text with addresses", "t: >-\n  See https://a.example/x, and\n  [b](https://b.example \"B\").",
          "https://a.example/x web t <https://a.example/x> 3:7\nhttps://b.example web t <https://b.example> 4:7");
    field("literal text, HTML", "t: |\n  <p>\n  <a href=\"https://a.example/?b&amp;c\">d</a></p>",
          "https://a.example/?b&c web t <https://a.example/?b&amp;c> 4:12");
    field("quotes escaped in YAML", "t: \"<a href=\\\"https://a.example\\\">b</a> and https://a.example\"",
          "https://a.example web t <https://a.example> 2:15\nhttps://a.example web t <https://a.example> 2:45");
    field("quotes escaped before", "t: 'See <a href=\\\"https://a.example/b\\\">b</a>'",
          "https://a.example/b web t <https://a.example/b> 2:19");
    field("value wrongly written", "a: https.www.a.example\nb: 'https://b.example '\nc: \"http://https://c.example\"",
          "https.www.a.example nowhere a <https.www.a.example> 2:4\n"
          "https://b.example  nowhere b <https://b.example > 3:5\n"
          "http://https://c.example nowhere c <http://https://c.example> 4:5");
    field("what is none",
          "mail: x@y.example\ntags: [http, https, javascript, http-status, www]\nd: a//b\n\"http://key.example\": x",
          "");
}

void TestFactsReader::outerLinks()
{
    QFETCH(QByteArray, text);
    const EntryFacts facts = read(Kinds, text);
    QTEST(toldOuter(text, facts.outerLinks), "expected");
    QVERIFY(EntryFacts::fromBytes(facts.toBytes()) == facts);
}

void TestFactsReader::repository_data()
{
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("file"); // empty: of another site
    const auto row = [](const char *name, const char *repository, const char *address, const char *file) {
        QTest::newRow(name) << QString::fromUtf8(repository) << QString::fromUtf8(address) << QString::fromUtf8(file);
    };
    const char *hub = "https://github.com/Meadow/wiki";
    row("page", hub, "https://github.com/Meadow/wiki/blob/main/c/a%20b.md#x", "c/a b.md");
    row("capitals, folder", hub, "https://github.com/meadow/Wiki/tree/main/c", "c");
    row("edit", hub, "https://github.com/Meadow/wiki/edit/main/c/d.md", "c/d.md");
    row("raw", hub, "https://github.com/Meadow/wiki/raw/HEAD/c/d.md", "c/d.md");
    row("raw host", hub, "https://raw.githubusercontent.com/Meadow/wiki/main/c/d.md", "c/d.md");
    row("raw host, by reference", hub, "https://raw.githubusercontent.com/Meadow/wiki/refs/heads/main/c.md", "c.md");
    row("as git names it", "git@github.com:Meadow/wiki.git", "https://github.com/Meadow/wiki/blob/main/c.md", "c.md");
    row("GitLab", "https://gitlab.example/a/b/wiki", "https://gitlab.example/a/b/wiki/-/blob/main/c.md", "c.md");
    row("Gitea", "https://codeberg.org/a/wiki/", "https://codeberg.org/a/wiki/src/branch/main/c.md", "c.md");
    row("one version", hub, "https://github.com/Meadow/wiki/blob/0a1b2c3d4e/c.md", "");
    row("a release", hub, "https://github.com/Meadow/wiki/blob/v1.2/c.md", "");
    row("another repository", hub, "https://github.com/Meadow/wiki2/blob/main/c.md", "");
    row("issues", hub, "https://github.com/Meadow/wiki/issues/1", "");
    row("itself", hub, "https://github.com/Meadow/wiki", "");
    row("another host", hub, "https://gitlab.example/Meadow/wiki/blob/main/c.md", "");
    row("not said", "", "https://github.com/Meadow/wiki/blob/main/c.md", "");
}

void TestFactsReader::repository()
{
    QFETCH(QString, repository);
    QFETCH(QString, address);
    QFETCH(QString, file);
    Profile own = profile(Kinds);
    own.repositoryUrl = repository;
    const EntryFacts facts =
        FactsReader(own).read(u"c/e.md"_s, Entry::read("---\ngithub_url: " + address.toUtf8() + "\n---\n"));
    QCOMPARE(facts.outerLinks.size(), 1);
    QCOMPARE(facts.outerLinks.constFirst().leads, file.isEmpty() ? LinkFact::Leads::Web : LinkFact::Leads::Site);
    QCOMPARE(facts.outerLinks.constFirst().file, file);
}

void TestFactsReader::pages()
{
    Profile own = profile(Kinds);
    const Entry entry = Entry::read("---\npermalink: /a/b/\nredirect_from: [/old, other]\naliases: [N]\n---\n");
    QCOMPARE(FactsReader(own).read(u"c/e.md"_s, entry).pages, (QStringList { u"/a/b/"_s, u"/old"_s }));
    own.siteUrl = u"https://site.example/base"_s;
    QCOMPARE(FactsReader(own).read(u"c/e.md"_s, entry).pages,
             (QStringList { u"https://site.example/base/a/b/"_s, u"https://site.example/base/old"_s }));
}

void TestFactsReader::mended()
{
    const EntryFacts facts = read(Kinds, "---\nid: 1-2\ntitle: A: B\nby_id: [x]\n---\n[a](b.md)\n");
    QVERIFY(facts.isUnreadable && facts.isMended);
    QCOMPARE(facts.title, u"A: B"_s);
    QCOMPARE(facts.ids, QStringList { u"1-2"_s });
    QCOMPARE(facts.references.size(), 1);
    QCOMPARE(facts.references.constFirst().at, FactPlace());
    QVERIFY(facts.links.isEmpty());

    const EntryFacts lost = read(Kinds, "---\nid: [1-2\n  {{\n a: ]\n---\n");
    QVERIFY(lost.isUnreadable && !lost.isMended);
    QCOMPARE(lost.slug, u"the-file"_s);
    QCOMPARE(lost.title, u"the-file"_s);
    QVERIFY(lost.ids.isEmpty() && lost.references.isEmpty());
}

void TestFactsReader::withoutProfile()
{
    const EntryFacts facts =
        FactsReader(Profile {})
            .read(u"a/b/some file.md"_s, Entry::read("# Heading\n\n[x](../c.md) [y](https://e.org/)\n"));
    QCOMPARE(facts.collection, u"a/b"_s);
    QCOMPARE(facts.title, u"Heading"_s);
    QCOMPARE(facts.slug, u"some file"_s);
    QVERIFY(facts.names.isEmpty());
    QCOMPARE(facts.links.size(), 1);
    QCOMPARE(facts.links.constFirst().target, u"../c.md"_s);
}

void TestFactsReader::bytes()
{
    const EntryFacts facts =
        read(Kinds, "---\nid: 1-2\ntitle: Äpfel\nnames: [N]\nby_id: [x, y]\n---\n# T\n![i](j.png)\n");
    QCOMPARE(facts.references.size(), 2);
    QCOMPARE(facts.links.size(), 1);
    QVERIFY(EntryFacts::fromBytes(facts.toBytes()) == facts);
    EntryFacts weighted = facts;
    weighted.references[1].weight = 0.25;
    weighted.isUnreadable = true;
    QVERIFY(EntryFacts::fromBytes(weighted.toBytes()) == weighted);
    QVERIFY(weighted.toBytes() != facts.toBytes());
}

void TestFactsReader::otherBytes()
{
    const QByteArray bytes = read(Kinds, "---\nid: 1-2\nby_id: [x, y]\n---\n# T\n").toBytes();
    QVERIFY(!EntryFacts::fromBytes({}));
    QVERIFY(!EntryFacts::fromBytes(bytes + 'x'));
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY2(!EntryFacts::fromBytes(bytes.first(length)), qPrintable(QString::number(length)));
    QByteArray other = bytes;
    other[3] = static_cast<char>(other[3] + 1);
    QVERIFY(!EntryFacts::fromBytes(other));
    // Any byte may be broken: it reads or it does not, and does neither hang nor crash.
    for (qsizetype i = 4; i < bytes.size(); ++i) {
        QByteArray broken = bytes;
        broken[i] = '\xff';
        const std::optional<EntryFacts> facts = EntryFacts::fromBytes(broken);
        QVERIFY(!facts || facts->references.size() <= 2);
    }
}

QTEST_GUILESS_MAIN(TestFactsReader)
#include "tst_factsreader.moc"
