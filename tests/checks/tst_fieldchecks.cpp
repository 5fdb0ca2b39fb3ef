// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/describedproblems.h"

#include "checks/profilechecks.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestFieldChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
};

void TestFieldChecks::fields_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &fields, const QByteArray &entry, const QString &expected) {
        QTest::newRow(name) << fields << entry << expected;
    };

    // Required
    row("required and there", "- { name: title, label: Title }", "title: A", u""_s);
    row("missing", "- { name: title, label: Title }\n- { name: by, label: By, required: false }", "by: Me",
        u"error schema/required 3:1 title <---> “Title” is missing. Add it.\n"_s);
    row("missing in nothing", "- { name: title, label: Title }", "",
        u"error schema/required 2:1 title <---> “Title” is missing. Add it.\n"_s);
    row("empty", "- { name: title, label: Title }",
        "title:", u"error schema/required 2:1 title <title> “Title” is empty. Give it a value.\n"_s);
    row("null", "- { name: title, label: Title }", "title: ~",
        u"error schema/required 2:8 title <~> “Title” is empty. Give it a value.\n"_s);
    row("empty text", "- { name: title, label: Title }", "title: ''",
        u"error schema/required 2:8 title <''> “Title” is empty. Give it a value.\n"_s);
    row("empty list", "- { name: tags, label: Tags, widget: list }", "tags: []",
        u"error schema/required 2:7 tags <[]> “Tags” is empty. Give it a value.\n"_s);
    row("empty and optional",
        "- { name: a, required: false }\n- { name: b, widget: list, required: false }\n"
        "- { name: c, widget: select, options: [x], required: false }\n- { name: d, widget: number, required: false }",
        "a:\nb: []\nc: ''\nd: null", u""_s);
    row("not nullable", "- { name: a, label: A, required: false, nullable: false }",
        "a:", u"error schema/type 2:1 a <a> “A” stands here without a value. Give it one, or remove the line.\n"_s);
    row("slug, made from the file's name", "- { name: title }\n- { name: slug, label: Slug, generate: slug }",
        "title: A",
        u"error schema/required 3:1 slug <---> “Slug” is missing. Add it.\n"
        u"  ? a\n"
        u"  = slug: a\n"_s);
    row("yes or no may be missing", "- { name: draft, widget: boolean }", "title: A",
        u"info schema/unknown-key 2:1 title <title> “title” is no field of this collection. It is kept as it is.\n"_s);
    row("group with nothing required may be missing",
        "- { name: seo, widget: object, fields: [{ name: x, required: false }] }", "", u""_s);
    row("group with something required", "- { name: seo, label: SEO, widget: object, fields: [{ name: x }] }", "",
        u"error schema/required 2:1 seo <---> “SEO” is missing. Add it.\n"_s);
    row("in a group", "- { name: seo, widget: object, required: false, fields: [{ name: x, label: X }, { name: y }] }",
        "seo:\n  y: 1 2", u"error schema/required 2:1 seo.x <seo> “X” is missing. Add it.\n"_s);
    row("in an item",
        "- { name: links, widget: list, fields: [{ name: url, label: Address }, { name: text, required: false }] }",
        "links:\n  - text: Here\n  - url: x\n  - {}",
        u"error schema/required 3:5 links[0].url <text> “Address” is missing. Add it.\n"
        u"warning schema/type 5:5 links[2] <{}> “Links” has an empty item. Fill it in or remove it.\n"
        u"  = \n"_s);
    row("merged in by <<",
        "- { name: a, widget: object, fields: [{ name: x, label: X }] }\n- { name: b, widget: hidden }",
        "b: &b\n  x: 1\na:\n  <<: *b", u""_s);
    row("an alias", "- { name: a }\n- { name: b }", "a: &x Text\nb: *x", u""_s);
    row("where its condition holds",
        "- { name: kind }\n- { name: when, label: When, condition: { field: kind, value: event } }", "kind: event",
        u"error schema/required 3:1 when <---> “When” is missing. Add it.\n"_s);
    row("where its condition does not hold",
        "- { name: kind }\n- { name: when, label: When, condition: { field: kind, value: event } }", "kind: book",
        u""_s);

    // Kinds of value
    row("list for text", "- { name: title, label: Title }", "title: [a, b]",
        u"error schema/type 2:8 title <[a, b]> “Title” must be a text; here is a list.\n"_s);
    row("text for list", "- { name: tags, label: Tags, widget: list }", "tags: a, b",
        u"error schema/type 2:7 tags <a, b> “Tags” must be a list; here is a text.\n"_s);
    row("text for group", "- { name: seo, label: SEO, widget: object, fields: [{ name: x }] }", "seo: none",
        u"error schema/type 2:6 seo <none> “SEO” must be a group of fields; here is a text.\n"_s);
    row("group in a list of texts", "- { name: tags, label: Tags, widget: list }", "tags:\n  - a: b",
        u"error schema/type 3:5 tags[0] <a: b> Each item of “Tags” must be a text; here is a group of fields.\n"_s);
    row("empty item", "- { name: tags, label: Tags, widget: list }", "tags:\n  - a\n  -\n  - b",
        u"warning schema/type 4:3 tags[1] <-> “Tags” has an empty item. Fill it in or remove it.\n"
        u"  = \n"_s);
    row("empty item in brackets", "- { name: tags, label: Tags, widget: list }", "tags: [a, '', b]",
        u"warning schema/type 2:11 tags[1] <''> “Tags” has an empty item. Fill it in or remove it.\n"
        u"  = tags: [a, b]\n"_s);
    row("one of the shapes", "- { name: by, label: By, also: { widget: list } }", "by: [a, b]", u""_s);
    row("none of the shapes", "- { name: by, label: By, also: { widget: list } }", "by: { a: b }",
        u"error schema/type 2:5 by <{ a: b }> “By” must be a text or a list; here is a group of fields.\n"_s);
    row("the nearer of two shapes",
        "- name: refs\n  label: References\n  widget: list\n  field:\n    name: ref\n    label: Reference\n"
        "    widget: object\n    fields: [{ name: title, label: Title }]\n    also: { widget: string }",
        "refs:\n  - A text\n  - title: Good\n  - { url: x }",
        u"error schema/required 5:7 refs[2].title <url> “Title” is missing. Add it.\n"
        u"info schema/unknown-key 5:7 refs[2].url <url> “url” is no field of this group. It is kept as it is.\n"_s);
    row("variants",
        "- name: parts\n  label: Parts\n  label_singular: Part\n  widget: list\n  types:\n"
        "    - { name: quote, label: Quote, widget: object, fields: [{ name: text, label: Text }] }\n"
        "    - { name: image, label: Image, widget: object, fields: [{ name: src, label: Source }] }",
        "parts:\n  - type: quote\n    text: A\n  - type: image\n  - type: imag\n  - text: B",
        u"error schema/required 5:5 parts[1].src <type> “Source” is missing. Add it.\n"
        u"warning schema/choice 6:11 parts[2].type <imag> “Type” has no choice “imag”. Did you mean “image”?\n"
        u"  ? image\n"
        u"error schema/required 7:5 parts[3].type <text> “Type” is missing. Add it.\n"_s);
    row("a tag of one's own", "- { name: n, widget: number }", "n: !x y", u""_s);

    // Texts that are read as something else
    row("numbers and dates for texts",
        "- { name: a, label: A }\n- { name: b, label: B }\n- { name: c, label: C }\n- { name: d, label: D }\n"
        "- { name: e, label: E }",
        "a: 1984\nb: 1.0\nc: No\nd: 2014-05-01\ne: 12:30",
        u"info schema/type 2:4 a <1984> “A” is a text; without quotes, “1984” is read as a number. Put it in quotes.\n"
        u"  = a: \"1984\"\n"
        u"warning schema/type 3:4 b <1.0> “B” is a text; without quotes, “1.0” is read as a number. Put it in quotes.\n"
        u"  = b: \"1.0\"\n"
        u"warning schema/type 4:4 c <No> “C” is a text; without quotes, “No” is read as yes or no. Put it in quotes.\n"
        u"  = c: \"No\"\n"
        u"warning schema/type 5:4 d <2014-05-01> “D” is a text; without quotes, “2014-05-01” is read as a date. Put it "
        u"in quotes.\n"
        u"  = d: \"2014-05-01\"\n"
        u"warning schema/type 6:4 e <12:30> “E” is a text; without quotes, “12:30” is read as a number. Put it in "
        u"quotes.\n"
        u"  = e: \"12:30\"\n"_s);
    row("in quotes they are texts", "- { name: a }\n- { name: b }", "a: '1984'\nb: \"No\"", u""_s);
    row("as the profile's own", "- { name: version, default: 1.0 }", "version: 2.0", u""_s);

    row("as the profile suggests", "- { name: version, options: [0.1, 1.0] }", "version: 2.0", u""_s);

    // Numbers
    row("numbers",
        "- { name: a, label: A, widget: number, value_type: int }\n"
        "- { name: b, label: B, widget: number, value_type: int }\n"
        "- { name: c, label: C, widget: number, value_type: float }\n"
        "- { name: d, label: D, widget: number }",
        "a: 1.5\nb: '12'\nc: many\nd: '7'",
        u"error schema/type 2:4 a <1.5> “A” must be a whole number; “1.5” is none.\n"
        u"warning schema/type 3:4 b <'12'> “B” is a number; “12” in quotes is read as a text. Take the quotes away.\n"
        u"  = b: 12\n"
        u"error schema/type 4:4 c <many> “C” must be a number; “many” is none.\n"_s);
    row("bounds of numbers",
        "- { name: a, label: A, widget: number, min: 1, max: 5 }\n- { name: b, label: B, widget: number, min: 1 }\n"
        "- { name: c, label: C, widget: number, max: 5 }\n- { name: d, label: D, widget: number, min: 1, max: 5 }",
        "a: 5.5\nb: 0\nc: 6\nd: 5",
        u"warning schema/range 2:4 a <5.5> “A” must be between 1 and 5; it is 5.5.\n"
        u"warning schema/range 3:4 b <0> “B” must be at least 1; it is 0.\n"
        u"warning schema/range 4:4 c <6> “C” must be at most 5; it is 6.\n"_s);

    // Yes and no
    row("yes and no",
        "- { name: a, label: A, widget: boolean }\n- { name: b, label: B, widget: boolean }\n"
        "- { name: c, label: C, widget: boolean }\n- { name: d, label: D, widget: boolean }",
        "a: true\nb: Yes\nc: 'false'\nd: maybe",
        u"warning schema/type 3:4 b <Yes> “B” must be true or false; not every program reads Yes so. Write true.\n"
        u"  ? true\n"
        u"  = b: true\n"
        u"warning schema/type 4:4 c <'false'> “C” must be true or false; not every program reads 'false' so. Write "
        u"false.\n"
        u"  ? false\n"
        u"  = c: false\n"
        u"error schema/type 5:4 d <maybe> “D” must be true or false; “maybe” is neither.\n"_s);

    // Dates
    row("dates",
        "- { name: a, label: A, widget: datetime }\n- { name: b, label: B, widget: datetime }\n"
        "- { name: c, label: C, widget: datetime, time_format: false }\n"
        "- { name: d, label: D, widget: datetime, format: DD.MM.YYYY }\n"
        "- { name: e, label: E, widget: datetime, format: DD.MM.YYYY }",
        "a: 2026-01-31T12:00:00Z\nb: last May\nc: 2026-02-30\nd: 31.01.2026\ne: 2026-01-31",
        u"error schema/type 3:4 b <last May> “B” must be a date and time, such as 2026-01-31T12:00:00Z; “last May” is "
        u"none.\n"
        u"error schema/type 4:4 c <2026-02-30> “C” must be a date, such as 2026-01-31; “2026-02-30” is none.\n"
        u"error schema/type 6:4 e <2026-01-31> “E” must be a date written as DD.MM.YYYY; “2026-01-31” is none.\n"_s);

    // Choices
    row("choices",
        "- name: a\n  label: A\n  widget: select\n  multiple: true\n  options: [culture, value-creation, meta]",
        "a: [Culture, value creation, cultur, law, meta]",
        u"warning schema/choice 2:5 a[0] <Culture> “A” has no choice “Culture”. Did you mean “culture”?\n"
        u"  ? culture\n"
        u"  = a: [culture, value creation, cultur, law, meta]\n"
        u"warning schema/choice 2:14 a[1] <value creation> “A” has no choice “value creation”. Did you mean "
        u"“value-creation”?\n"
        u"  ? value-creation\n"
        u"  = a: [Culture, value-creation, cultur, law, meta]\n"
        u"warning schema/choice 2:30 a[2] <cultur> “A” has no choice “cultur”. Did you mean “culture”?\n"
        u"  ? culture\n"
        u"warning schema/choice 2:38 a[3] <law> “A” has no choice “law”. Choose one of: culture, value-creation, meta.\n"_s);
    row("one choice where several may be", "- { name: a, label: A, widget: select, multiple: true, options: [x, y] }",
        "a: x",
        u"error schema/type 2:4 a <x> “A” must be a list; here is a text.\n"
        u"  = a:⏎  - x\n"_s);
    row("choices by label", "- { name: a, label: A, widget: select, options: [{ label: Yellow, value: y1 }] }",
        "a: yellow",
        u"warning schema/choice 2:4 a <yellow> “A” has no choice “yellow”. Did you mean “y1”?\n"
        u"  ? y1\n"_s);
    row("many choices", "- { name: a, label: A, widget: select, options: [aa, bb, cc, dd, ee, ff, gg, hh, ii] }",
        "a: zzzz",
        u"warning schema/choice 2:4 a <zzzz> “A” has no choice “zzzz”. Choose one of: aa, bb, cc, dd, ee, ff, gg, hh, ….\n"_s);
    row("numbers as choices", "- { name: a, widget: select, options: [1, 2] }", "a: '1'", u""_s);
    row("suggestions are no choices", "- { name: a, options: [x, y] }", "a: z", u""_s);
    row("counts",
        "- { name: a, label: A, widget: list, min: 2, max: 3 }\n- { name: b, label: B, widget: list, max: 1 }",
        "a: [x]\nb: [x, y]",
        u"warning schema/range 2:4 a <[x]> “A” must have at least 2 item(s) and has 1. Add some.\n"
        u"warning schema/range 3:4 b <[x, y]> “B” may have at most 1 item(s) and has 2. Remove some.\n"
        u"warning schema/type 3:8 b[1] <y> “B” is a text; without quotes, “y” is read as yes or no. Put it in quotes.\n"
        u"  = b: [x, \"y\"]\n"_s);

    // Patterns, lengths, addresses
    row("pattern",
        "- { name: a, label: A, pattern: ['^[a-z]+$', Small letters only.] }\n- { name: b, label: B, pattern: '^x$' }",
        "a: Abc\nb: \"x\\n\"",
        u"warning schema/pattern 2:4 a <Abc> “A” cannot be “Abc”. Small letters only.\n"
        u"warning schema/pattern 3:4 b <\"x\\n\"> “B” cannot be “x”. It must match ^x$.\n"_s);
    row("pattern of JavaScript", "- { name: a, label: A, pattern: '^\\u00e9[^]\\u{1F331}$' }", "a: \"é\\n🌱\"", u""_s);
    row("pattern that would take for ever", "- { name: a, label: A, pattern: '^(a+)+$' }",
        "a: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", u""_s);
    row("lengths",
        "- { name: a, label: A, maxlength: 3 }\n- { name: b, label: B, minlength: 3 }\n- { name: c, label: C, "
        "maxlength: 2 }",
        "a: four\nb: no\nc: 🌱🌱",
        u"warning schema/length 2:4 a <four> “A” may have at most 3 character(s) and has 4. Shorten it.\n"
        u"warning schema/type 3:4 b <no> “B” is a text; without quotes, “no” is read as yes or no. Put it in quotes.\n"
        u"  = b: \"no\"\n"
        u"warning schema/length 3:4 b <no> “B” must have at least 3 character(s) and has 2. Say more.\n"_s);
    row("addresses",
        "- { name: a, label: A, type: url }\n- { name: b, label: B, type: url }\n- { name: c, label: C, type: email }\n"
        "- { name: d, label: D, type: email }\n- { name: e, label: E, type: url }",
        "a: https://example.org/ä?b=c#d\nb: www.example.org\nc: me@example.org\nd: me at example\ne: /from/root",
        u"warning schema/format 3:4 b <www.example.org> “B” must be an address, such as https://example.org; "
        u"“www.example.org” is none.\n"
        u"warning schema/format 5:4 d <me at example> “D” must be a mail address, such as name@example.org; “me at example” is none.\n"_s);

    // Keys
    row("unknown keys", "- { name: related_entries, required: false }\n- { name: title }",
        "title: A\nRelated-Entries: b\ntitel: C\nmood: good",
        u"info schema/unknown-key 3:1 Related-Entries <Related-Entries> “Related-Entries” is no field of this "
        u"collection. Did you mean “related_entries”?\n"
        u"  ? related_entries\n"
        u"  = related_entries: b\n"
        u"info schema/unknown-key 4:1 titel <titel> “titel” is no field of this collection. It is kept as it is.\n"
        u"info schema/unknown-key 5:1 mood <mood> “mood” is no field of this collection. It is kept as it is.\n"_s);
    row("known keys that are absent only", "- { name: title }", "title: A\nTitle: B",
        u"info schema/unknown-key 3:1 Title <Title> “Title” is no field of this collection. It is kept as it is.\n"_s);
    row("unknown keys below a group of no fields",
        "- { name: meta, widget: object, fields: [] }\n- { name: kv, widget: keyvalue }",
        "meta: { a: b }\nkv: { a: b }", u""_s);
    row("the text is a field too", "- { name: title }\n- { name: body, widget: markdown }", "title: A\nbody: B", u""_s);

    // Dates of making and changing
    row("changed before it was made",
        "- { name: made, label: Created, widget: datetime, generate: datetime }\n"
        "- { name: changed, label: Changed, widget: datetime, generate: { kind: datetime, when: change } }",
        "made: 2026-01-31T12:00:00Z\nchanged: 2026-01-29",
        u"warning schema/date-order 3:10 changed <2026-01-29> “Changed” is 2026-01-29, which is before “Created”, 2026-01-31T12:00:00Z. Correct one of them.\n"_s);
    row("changed on the day it was made",
        "- { name: made, label: Created, widget: datetime, generate: datetime }\n"
        "- { name: changed, label: Changed, widget: datetime, generate: { kind: datetime, when: change } }",
        "made: 2026-01-31T12:00:00Z\nchanged: 2026-01-31", u""_s);
}

void TestFieldChecks::fields()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, entry);
    QFETCH(QString, expected);
    const Profile profile = profileOf("fields:\n  " + fields.replace("\n", "\n  "));
    const QByteArray bytes = "---\n" + entry + (entry.isEmpty() ? "" : "\n") + "---\nText\n";
    const QList<Problem> problems =
        checkFields(u"c/a.md"_s, Entry::read(bytes), profile, profile.collections.constFirst());
    QCOMPARE(described(bytes, problems), expected);
}

QTEST_APPLESS_MAIN(TestFieldChecks)
#include "tst_fieldchecks.moc"
