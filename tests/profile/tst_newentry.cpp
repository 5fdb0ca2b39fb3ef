// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/newentry.h"
#include "profile/profilereader.h"
#include "profile/similarentries.h"
#include "profile/slug.h"

#include <QTest>
#include <QTimeZone>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

Profile profileOf(const QByteArray &collectionKeys, const QByteArray &profileKeys = {})
{
    QByteArray yaml = profileKeys + "collections:\n  - name: c\n    label: C\n    folder: c\n";
    const QList<QByteArray> lines = collectionKeys.split('\n');
    for (const QByteArray &line : lines)
        yaml += "    " + line + '\n';
    const ProfileReading reading = profileFromYaml(u"commonplace.yml"_s, yaml);
    for (const Error &fault : reading.faults)
        qWarning().noquote() << fault.line << fault.column << fault.message;
    return reading.profile;
}

NewEntryContext context(const QStringList &paths = {}, const QList<QByteArray> &examples = {})
{
    NewEntryContext made { .paths = paths,
                           .person = u"Ana Ruiz"_s,
                           .now = QDateTime(QDate(2026, 1, 31), QTime(12, 0, 5), QTimeZone::UTC),
                           .random = [] { return 0xA5U; } };
    for (const QByteArray &example : examples)
        made.examples.append(Entry::read(example));
    return made;
}

QString placeOrError(const Result<NewEntry> &entry)
{
    return entry ? entry->path : u"! "_s + entry.error().message;
}

} // namespace

class TestNewEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The valid examples of the TypeID specification.
    void typeIds_data();
    void typeIds();
    void uuidsOfVersion7();
    void slugs_data();
    void slugs();
    void fileNames_data();
    void fileNames();
    void places_data();
    void places();
    void entries_data();
    void entries();
    void bodies_data();
    void bodies();
    void similar_data();
    void similar();
};

void TestNewEntry::typeIds_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("uuid");
    QTest::addColumn<QString>("id");
    const auto row = [](const QString &prefix, const char *uuid, const QString &id) {
        QTest::newRow(uuid) << prefix << QString::fromLatin1(uuid) << id;
    };
    row({}, "00000000-0000-0000-0000-000000000000", u"00000000000000000000000000"_s);
    row({}, "00000000-0000-0000-0000-000000000001", u"00000000000000000000000001"_s);
    row({}, "00000000-0000-0000-0000-00000000000a", u"0000000000000000000000000a"_s);
    row({}, "00000000-0000-0000-0000-000000000010", u"0000000000000000000000000g"_s);
    row({}, "00000000-0000-0000-0000-000000000020", u"00000000000000000000000010"_s);
    row({}, "ffffffff-ffff-ffff-ffff-ffffffffffff", u"7zzzzzzzzzzzzzzzzzzzzzzzzz"_s);
    row(u"prefix"_s, "0110c853-1d09-52d8-d73e-1194e95b5f19", u"prefix_0123456789abcdefghjkmnpqrs"_s);
    row(u"prefix"_s, "01890a5d-ac96-774b-bcce-b302099a8057", u"prefix_01h455vb4pex5vsknk084sn02q"_s);
}

void TestNewEntry::typeIds()
{
    QFETCH(QString, prefix);
    QFETCH(QString, uuid);
    QFETCH(QString, id);
    QCOMPARE(typeId(prefix, QUuid::fromString(uuid)), id);
}

void TestNewEntry::uuidsOfVersion7()
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(0x0123456789ABLL, QTimeZone::UTC);
    QCOMPARE(uuidV7(moment, [] { return 0xFFFFFFFFU; }).toString(QUuid::WithoutBraces),
             u"01234567-89ab-7fff-bfff-ffffffffffff"_s);
    QCOMPARE(uuidV7(moment, [] { return 0U; }).toString(QUuid::WithoutBraces),
             u"01234567-89ab-7000-8000-000000000000"_s);
}

void TestNewEntry::slugs_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("ascii");
    QTest::addColumn<QString>("slug");
    const auto row = [](const QString &title, bool ascii, const QString &slug) {
        QTest::newRow(qPrintable(title.left(30) + (ascii ? u" (ascii)"_s : QString()))) << title << ascii << slug;
    };
    row(u"Taking Turns"_s, false, u"taking-turns"_s);
    row(u"  A  —  B!  "_s, false, u"a-b"_s);
    row(u"The People’s Assembly"_s, false, u"the-peoples-assembly"_s);
    row(u"Crème brûlée"_s, false, u"crème-brûlée"_s);
    row(u"Crème brûlée"_s, true, u"creme-brulee"_s);
    row(u"تعاونية الماء"_s, false, u"تعاونية-الماء"_s);
    row(u"تعاونية"_s, true, u""_s);
    row(u"../../etc/passwd"_s, false, u"etc-passwd"_s);
    row(u"🌱"_s, false, u"🌱"_s);
    row(u"2.0 & more"_s, false, u"2-0-more"_s);
    row(u"word "_s.repeated(30), false, u"word-"_s.repeated(15) + u"word"_s);
}

void TestNewEntry::slugs()
{
    QFETCH(QString, title);
    QFETCH(bool, ascii);
    QFETCH(QString, slug);
    SlugRules rules;
    if (ascii)
        rules = { .encoding = SlugRules::Encoding::Ascii, .cleanAccents = true };
    QCOMPARE(slugFromText(title, rules), slug);
}

void TestNewEntry::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("fine") << u"a.en"_s << u"a.en"_s;
    QTest::newRow("climbing out") << u".."_s << u""_s;
    QTest::newRow("hidden") << u".git"_s << u"git"_s;
    QTest::newRow("separators") << u"a/b\\c:d"_s << u"abcd"_s;
    QTest::newRow("a device of Windows") << u"CON"_s << u"_CON"_s;
    QTest::newRow("a device with an extension") << u"nul.x"_s << u"_nul.x"_s;
    QTest::newRow("no device") << u"console"_s << u"console"_s;
    QTest::newRow("dots and blanks at the end") << u"a. ."_s << u"a"_s;
    QTest::newRow("direction characters") << u"a\u202Eb"_s << u"ab"_s;
    QTest::newRow("long") << QString(300, u'é') << QString(100, u'é');
}

void TestNewEntry::fileNames()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
}

void TestNewEntry::places_data()
{
    QTest::addColumn<QByteArray>("collection");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &collection, const QString &slug, const QStringList &paths,
                        const QString &expected) { QTest::newRow(name) << collection << slug << paths << expected; };
    row("usual", "", u""_s, {}, u"c/taking-turns.md"_s);
    row("taken", "", u""_s, { u"c/taking-turns.md"_s, u"c/taking-turns-2.md"_s }, u"c/taking-turns-3.md"_s);
    row("taken but for case", "", u""_s, { u"c/Taking-Turns.md"_s }, u"c/taking-turns-2.md"_s);
    row("asked for", "", u"turns"_s, {}, u"c/turns.md"_s);
    row("asked for and taken", "", u"turns"_s, { u"c/Turns.md"_s },
        u"! There is an entry “c/turns.md” already. Choose another slug."_s);
    row("asked to climb out", "", u"../../x"_s, {}, u"c/x.md"_s);
    row("asked for nothing that is a name", "", u"/.."_s, {},
        u"! “/..” cannot be the name of a file. Choose another slug."_s);
    row("template", "slug: '{{year}}-{{month}}-{{slug}}'", u""_s, {}, u"c/2026-01-taking-turns.md"_s);
    row("path", "path: '{{year}}/{{slug}}'", u""_s, {}, u"c/2026/taking-turns.md"_s);
    row("extension", "extension: markdown", u""_s, {}, u"c/taking-turns.markdown"_s);
    row("takes none", "create: false", u""_s, {}, u"! “C” takes no new entries. Choose another collection."_s);
    row("locale in the name", "i18n: { structure: multiple_files, locales: [en, es] }", u""_s, {},
        u"c/taking-turns.en.md"_s);
    row("locale as a folder", "i18n: { structure: multiple_folders, locales: [en, es] }", u""_s, {},
        u"c/en/taking-turns.md"_s);
    row("locale as the first folder", "i18n: { structure: multiple_root_folders, locales: [en, es] }", u""_s, {},
        u"en/c/taking-turns.md"_s);
}

void TestNewEntry::places()
{
    QFETCH(QByteArray, collection);
    QFETCH(QString, slug);
    QFETCH(QStringList, paths);
    QFETCH(QString, expected);
    const Profile profile = profileOf("fields: [{ name: title }]\n" + collection);
    const Collection &c = profile.collections.constFirst();
    const Result<NewEntry> entry =
        placeOfNewEntry(profile, c, { .title = u"Taking turns"_s, .slug = slug }, context(paths));
    QCOMPARE(placeOrError(entry), expected);
    if (entry)
        QVERIFY(c.holds(entry->path));
}

void TestNewEntry::entries_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QList<QByteArray>>("examples");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &fields, const QList<QByteArray> &examples,
                        const QByteArray &expected) { QTest::newRow(name) << fields << examples << expected; };
    row("the title", "- { name: title }", {}, "title: Taking turns\n");
    row("what is generated",
        "- { name: id, generate: { kind: typeid, prefix: pat } }\n- { name: title }\n- { name: slug, generate: slug }\n"
        "- { name: page, generate: { kind: text, text: 'https://example.org/{{collection}}/{{slug}}/' } }\n"
        "- { name: created, widget: datetime, generate: datetime }\n- { name: day, widget: datetime, generate: date }\n"
        "- { name: by, widget: list, generate: person }\n- { name: first, generate: person }",
        {},
        "id: pat_01kg9yscc8epjtb9d5mpjtb9d5\ntitle: Taking turns\nslug: taking-turns\n"
        "page: https://example.org/c/taking-turns/\ncreated: 2026-01-31T12:00:05Z\nday: 2026-01-31\nby:\n  - Ana Ruiz\n"
        "first: Ana Ruiz\n");
    row("defaults, and required fields that are empty",
        "- { name: title }\n- { name: licence, default: CC-BY-4.0 }\n- { name: text }\n- { name: tags, widget: list }\n"
        "- { name: note, required: false }\n- { name: draft, widget: boolean, default: true }\n"
        "- { name: meta, widget: object, fields: [{ name: status, default: draft }, { name: x, required: false }] }\n"
        "- { name: none, widget: object, fields: [{ name: x, required: false }] }",
        {}, "title: Taking turns\nlicence: CC-BY-4.0\ntext:\ntags: []\ndraft: true\nmeta:\n  status: draft\n");
    row("in the order and manner of others",
        "- { name: title }\n- { name: by, widget: list, generate: person }\n- { name: licence, default: CC-BY-4.0 }\n"
        "- { name: more }",
        { "---\n# Who\nlicence: 'x'\nby: [a]\n# What\ntitle: \"A\"\n---\n",
          "---\nby: [b]\n# What\ntitle: \"B\"\n---\n" },
        "licence: 'CC-BY-4.0'\nmore:\nby: [Ana Ruiz]\n# What\ntitle: \"Taking turns\"\n");
    row("dashes in the first column, CRLF", "- { name: title }\n- { name: by, widget: list, generate: person }",
        { "---\r\ntitle: A\r\nby:\r\n- a\r\n---\r\n" }, "title: Taking turns\r\nby:\r\n- Ana Ruiz\r\n");
    row("where a condition holds",
        "- { name: title }\n- { name: kind, default: event }\n"
        "- { name: when, condition: { field: kind, value: event } }\n"
        "- { name: isbn, condition: { field: kind, value: book } }",
        {}, "title: Taking turns\nkind: event\nwhen:\n");
}

void TestNewEntry::entries()
{
    QFETCH(QByteArray, fields);
    QFETCH(QList<QByteArray>, examples);
    QFETCH(QByteArray, expected);
    const Profile profile = profileOf("fields:\n  " + fields.replace("\n", "\n  "));
    const Result<NewEntry> entry =
        newEntry(profile, profile.collections.constFirst(), { .title = u"Taking turns"_s }, context({}, examples));
    QVERIFY(entry.has_value());
    const QByteArray lineBreak = expected.contains("\r\n") ? "\r\n" : "\n";
    QCOMPARE(entry->bytes, "---" + lineBreak + expected + "---" + lineBreak);
    QCOMPARE(Entry::read(entry->bytes).state(), Entry::State::Readable);
}

void TestNewEntry::bodies_data()
{
    QTest::addColumn<QByteArray>("collection");
    QTest::addColumn<QList<QByteArray>>("examples");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << ""_ba << QList<QByteArray>() << ""_ba;
    QTest::newRow("a template") << "template: \"# {{title}}\\n\\nText.\""_ba << QList<QByteArray>()
                                << "\n# Taking turns\n\nText.\n"_ba;
    QTest::newRow("sections") << "sections: [{ heading: A, required: true }, { heading: B }, { heading: C, level: 3, "
                                 "required: true }]"_ba
                              << QList<QByteArray>() << "\n## A\n\n### C\n\n"_ba;
    QTest::newRow("sections of no level, as others have them")
        << "sections: [{ heading: A, level: 0 }]"_ba << QList<QByteArray> { "---\ntitle: X\n---\n# X\n\n#### a\n" }
        << "\n# Taking turns\n\n#### A\n\n"_ba;
}

void TestNewEntry::bodies()
{
    QFETCH(QByteArray, collection);
    QFETCH(QList<QByteArray>, examples);
    QFETCH(QByteArray, expected);
    const Profile profile = profileOf("fields: [{ name: title }]\n" + collection);
    const Result<NewEntry> entry =
        newEntry(profile, profile.collections.constFirst(), { .title = u"Taking turns"_s }, context({}, examples));
    QVERIFY(entry.has_value());
    QCOMPARE(entry->bytes, "---\ntitle: Taking turns\n---\n" + expected);
}

void TestNewEntry::similar_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected"); // score and title
    const auto row = [](const char *name, const QString &typed, const QStringList &expected) {
        QTest::newRow(name) << typed << expected;
    };
    row("the same but for case and accents", u"creme brulee"_s, { u"100 Crème Brûlée"_s });
    row("other order", u"ownership of land in common"_s, { u"95 Common Land Ownership"_s });
    row("a slip", u"Takign turns"_s, { u"80 Taking turns"_s });
    row("part of it", u"land trust"_s, { u"60 Community Land Trusts"_s });
    row("most words", u"Community owned land"_s, { u"33 Community Land Trusts"_s });
    row("too short", u"la"_s, {});
    row("nothing like it", u"Beekeeping"_s, {});
}

void TestNewEntry::similar()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    const QStringList titles { u"Taking turns"_s,
                               u"Community Land Trusts"_s,
                               u"Common Land Ownership"_s,
                               u"Crème Brûlée"_s,
                               u"The of and"_s,
                               u""_s };
    QStringList found;
    const QList<SimilarEntry> similar = TitleIndex(titles).similarTo(typed);
    for (const SimilarEntry &entry : similar)
        found.append(u"%1 %2"_s.arg(QString::number(entry.score), titles[entry.index]));
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(TestNewEntry)
#include "tst_newentry.moc"
