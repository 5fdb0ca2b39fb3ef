// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What ProfileChecks finds beside the fields: sections, slugs, settings, locales; and duplicates among entries.

#include "checks/describedproblems.h"

#include "checks/duplicatechecks.h"
#include "checks/profilechecks.h"
#include "checks/rules.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *Sections = R"(fields: [{ name: title, required: false }]
sections:
  - { heading: Problem, required: true }
  - { heading: Solution, required: true, also: [Answer] }
  - { heading: Known uses, level: 3 }
  - { heading: Sources, level: 0, required: true, pattern: '(Sources|References)( \(.*\))?' })";

} // namespace

class TestSectionChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sections_data();
    void sections();
    void slugs_data();
    void slugs();
    void settings_data();
    void settings();
    void locales_data();
    void locales();
    void duplicates_data();
    void duplicates();
    void plainText();
    void unreadableIsOneProblem();
    void inferredEnforcesNothing();
    void namesOfRules();
};

void TestSectionChecks::sections_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("all there", "# T\n\n## problem \n\n## Solution\n\n### Known uses\n\n#### References (new)\n", u""_s);
    row("by another name", "## Problem\n## Answer\n## Sources\n", u""_s);
    row("one missing", "## Problem\n\nText\n\n## Sources\n",
        u"warning section/missing 8:1 - <> The section “Solution” is missing. Add it before “Sources”.\n"_s);
    row("the last missing", "## Problem\n\n## Solution\n",
        u"warning section/missing 7:1 - <> The section “Sources” is missing. Add it at the end.\n"_s);
    row("none there", "Text\n",
        u"warning section/missing 4:1 - <> The text has none of its sections. Add: Problem, Solution, Sources.\n"_s);
    row("empty", "",
        u"warning section/missing 4:1 - <> The text has none of its sections. Add: Problem, Solution, Sources.\n"_s);
    row("in another order", "## Solution\n\n## Problem\n\n## Sources\n",
        u"warning section/order 4:1 - <## Solution> The section “Solution” is out of order. It belongs after “Problem”.\n"_s);
    row("last first", "## Sources\n\n## Problem\n\n## Solution\n",
        u"warning section/order 4:1 - <## Sources> The section “Sources” is out of order. It belongs after “Solution”.\n"_s);
    row("with references", "## Problem [1] [^2]\n## Answer\n## Sources\n", u""_s);
    row("nearly", "## Problem and forces\n## Soltuion\n## Sources\n",
        u"warning section/heading 4:1 - <## Problem and forces> “Problem and forces” is no section of this collection. "
        u"Did you mean “Problem”?\n"
        u"  ? Problem\n"
        u"warning section/heading 5:1 - <## Soltuion> “Soltuion” is no section of this collection. Did you mean "
        u"“Solution”?\n"
        u"  ? Solution\n"_s);
    row("taken in by HTML", "## Problem\n\n<p>A\n## Solution\n\n## Sources\n",
        u"warning section/heading 7:1 - <## Solution> “Solution” is no heading, because HTML stands right before it. "
        u"Put "
        "a blank line between them.\n"
        "  = \n"_s);
    row("of another level", "### Problem\n\nSolution\n========\n\n## Sources\n",
        u"info section/level 4:1 - <### Problem> “Problem” is a heading of level 3; in this collection it is one of "
        u"level 2.\n"
        u"  = ## Problem\n"
        u"info section/level 6:1 - <Solution⏎========> “Solution” is a heading of level 1; in this collection it is one of level 2.\n"_s);
}

void TestSectionChecks::sections()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const QByteArray bytes = "---\ntitle: A\n---\n" + body;
    const ProfileChecks checks(profileOf(Sections));
    QCOMPARE(described(bytes, checks.check(u"c/a.md"_s, Entry::read(bytes))), expected);
}

void TestSectionChecks::slugs_data()
{
    QTest::addColumn<QByteArray>("collection");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    const QByteArray fields =
        "fields:\n  - { name: meta, widget: object, fields: [{ name: slug, label: Slug, generate: "
        "slug }] }\n";
    const auto row = [&fields](const char *name, const QByteArray &keys, const QString &file, const QString &expected) {
        QTest::newRow(name) << fields + keys << file << expected;
    };
    row("the same", "", u"c/taking-turns.md"_s, u""_s);
    row("another", "", u"c/taking-turn.md"_s,
        u"warning entry/slug-mismatch 3:9 meta.slug <taking-turns> The slug is “taking-turns”, but the file is called "
        u"“taking-turn”. Change the slug, or rename the file.\n"
        u"  ? taking-turn\n"
        u"  =   slug: taking-turn\n"_s);
    row("a date before it, as Jekyll has posts", "", u"c/2026-01-31-taking-turns.md"_s, u""_s);
    row("as the template says", "slug: '{{year}}-{{slug}}'", u"c/2026-taking-turns.md"_s, u""_s);
    row("not as the template says", "slug: '{{year}}-{{slug}}'", u"c/taking-turns-2026.md"_s,
        u"warning entry/slug-mismatch 3:9 meta.slug <taking-turns> The slug is “taking-turns”, but the file is called “taking-turns-2026”. Change the slug, or rename the file.\n"_s);
    row("the template does not say", "slug: '{{uuid}}'", u"c/1234.md"_s, u""_s);
}

void TestSectionChecks::slugs()
{
    QFETCH(QByteArray, collection);
    QFETCH(QString, file);
    QFETCH(QString, expected);
    const QByteArray bytes = "---\nmeta:\n  slug: taking-turns\n---\n";
    QCOMPARE(described(bytes, ProfileChecks(profileOf(collection)).check(file, Entry::read(bytes))), expected);
}

void TestSectionChecks::settings_data()
{
    QTest::addColumn<QByteArray>("checks");
    QTest::addColumn<QString>("expected");
    const QString missing = u" schema/required 3:1 title <---> “title” is missing. Add it.\n"_s;
    const QString unknown =
        u" schema/unknown-key 2:1 x <x> “x” is no field of this collection. It is kept as it is.\n"_s;
    const auto row = [](const char *name, const QByteArray &checks, const QString &expected) {
        QTest::newRow(name) << checks << expected;
    };
    row("usual", "{}", u"info"_s + unknown + u"error"_s + missing);
    row("one off", "{ schema/required: off }", u"info"_s + unknown);
    row("one less, one more", "{ schema/required: info, schema/unknown-key: error }",
        u"error"_s + unknown + u"info"_s + missing);
    row("a family off", "{ schema: 'off' }", u""_s);
    row("a family off, one rule of it not", "{ schema: off, schema/required: warning }", u"warning"_s + missing);
}

void TestSectionChecks::settings()
{
    QFETCH(QByteArray, checks);
    QFETCH(QString, expected);
    const QByteArray bytes = "---\nx: 1\n---\n";
    const Profile profile = profileOf("fields: [{ name: title, label: title }]", "checks: " + checks + '\n');
    QCOMPARE(described(bytes, ProfileChecks(profile).check(u"c/a.md"_s, Entry::read(bytes))), expected);
}

void TestSectionChecks::locales_data()
{
    QTest::addColumn<QByteArray>("structure");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &structure, const QString &file, const QByteArray &entry,
                        const QString &expected) { QTest::newRow(name) << structure << file << entry << expected; };
    row("the default locale has all", "multiple_files", u"c/a.en.md"_s, "title: A\n",
        u"error schema/required 3:1 id <---> “Id” is missing. Add it.\n"_s);
    row("others have what is translated", "multiple_files", u"c/a.es.md"_s, "title: A\n", u""_s);
    row("others lack what is translated", "multiple_files", u"c/a.es.md"_s, "id: a\n",
        u"error schema/required 3:1 title <---> “Title” is missing. Add it.\n"_s);
    row("in one file", "single_file", u"c/a.md"_s, "en:\n  title: A\n  id: a\nes:\n  id: b\n",
        u"error schema/required 5:1 es.title <es> “Title” is missing. Add it.\n"_s);
    row("in one file, one locale only", "single_file", u"c/a.md"_s, "en:\n  title: A\n  id: a\n", u""_s);
}

void TestSectionChecks::locales()
{
    QFETCH(QByteArray, structure);
    QFETCH(QString, file);
    QFETCH(QByteArray, entry);
    QFETCH(QString, expected);
    const QByteArray bytes = "---\n" + entry + "---\n## Problem\n";
    const Profile profile =
        profileOf("i18n: true\nfields: [{ name: title, label: Title, i18n: true }, { name: id, label: Id }]",
                  "i18n: { structure: " + structure + ", locales: [en, es] }\n");
    QCOMPARE(described(bytes, ProfileChecks(profile).check(file, Entry::read(bytes))), expected);
}

void TestSectionChecks::duplicates_data()
{
    QTest::addColumn<QStringList>("entries"); // path, fields; path, fields …
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QStringList &entries, const QString &expected) {
        QTest::newRow(name) << entries << expected;
    };
    row("all of their own",
        { u"c/a.en.md"_s, u"title: A\nid: a\nslug: a"_s, u"c/b.en.md"_s, u"title: B\nid: b\nslug: b"_s }, u""_s);
    row("translations share",
        { u"c/a.en.md"_s, u"title: A\nid: a\nslug: a"_s, u"c/a.es.md"_s, u"title: A\nid: a\nslug: a"_s }, u""_s);
    row("identifiers across collections",
        { u"c/a.en.md"_s, u"title: A\nid: a"_s, u"d/b.en.md"_s, u"title: A\nid: a"_s },
        u"error entry/duplicate-id c/a.en.md:3:5 id The identifier “a” is that of d/b.en.md too. Give one of them "
        u"another.\n"
        u"error entry/duplicate-id d/b.en.md:3:5 id The identifier “a” is that of c/a.en.md too. Give one of them another.\n"_s);
    row("three of a title, whatever their case",
        { u"c/a.en.md"_s, u"title: Taking  turns"_s, u"c/b.en.md"_s, u"title: taking turns"_s, u"c/c.en.md"_s,
          u"title: 'Taking Turns'"_s },
        u"warning entry/duplicate-title c/a.en.md:2:8 title The title “Taking turns” is that of c/b.en.md and 1 more "
        u"too. Give one of them another, or make one entry of them.\n"
        u"warning entry/duplicate-title c/b.en.md:2:8 title The title “taking turns” is that of c/a.en.md and 1 more "
        u"too. Give one of them another, or make one entry of them.\n"
        u"warning entry/duplicate-title c/c.en.md:2:8 title The title “Taking Turns” is that of c/a.en.md and 1 more too. Give one of them another, or make one entry of them.\n"_s);
    row("slugs", { u"c/a.en.md"_s, u"title: A\nslug: x"_s, u"c/b.en.md"_s, u"title: B\nslug: x"_s },
        u"warning entry/duplicate-slug c/a.en.md:3:7 slug The slug “x” is that of c/b.en.md too. Give one of them "
        u"another.\n"
        u"warning entry/duplicate-slug c/b.en.md:3:7 slug The slug “x” is that of c/a.en.md too. Give one of them another.\n"_s);
    row("no value is none", { u"c/a.en.md"_s, u"title: ''\nid:"_s, u"c/b.en.md"_s, u"title: ''\nid:"_s }, u""_s);
}

void TestSectionChecks::duplicates()
{
    QFETCH(QStringList, entries);
    QFETCH(QString, expected);
    const QByteArray fields = "[{ name: title }, { name: id, generate: { kind: typeid, prefix: x } }, "
                              "{ name: slug, generate: slug }]";
    const Profile profile =
        profileFromYaml(u"commonplace.yml"_s,
                        "i18n: { structure: multiple_files, locales: [en, es] }\ncollections:\n"
                        "  - { name: c, label: C, folder: c, i18n: true, fields: "
                            + fields + " }\n  - { name: d, label: D, folder: d, i18n: true, fields: " + fields + " }\n")
            .profile;
    QList<EntrySummary> summaries;
    for (qsizetype i = 0; i < entries.size(); i += 2) {
        const QByteArray bytes = "---\n" + entries[i + 1].toUtf8() + "\n---\n";
        summaries.append(EntrySummary::of(entries[i], Entry::read(bytes), profile));
    }
    QString found;
    const QList<Problem> problems = checkDuplicates(summaries, profile.checks);
    for (const Problem &problem : problems) {
        found += QStringLiteral("%1 %2 %3:%4:%5 %6 %7\n")
                     .arg(severityName(problem.severity), problem.rule, problem.file, QString::number(problem.line),
                          QString::number(problem.column), QString::fromUtf8(problem.field), problem.message);
    }
    QCOMPARE(found, expected);
}

/// Pages that were copied as plain text have their headings as lines.
void TestSectionChecks::plainText()
{
    const QByteArray bytes = "Commons network\n\nProblem\nText\n\nAnswer\n\nText about Sources\n";
    QCOMPARE(described(bytes, ProfileChecks(profileOf(Sections)).check(u"c/a.md"_s, Entry::read(bytes))),
             u"warning section/missing 9:1 - <> The section “Sources” is missing. Add it at the end.\n"_s);
}

void TestSectionChecks::unreadableIsOneProblem()
{
    const Entry entry = Entry::read("---\ntitle: \"A\n---\n");
    QCOMPARE(entry.state(), Entry::State::Unreadable);
    QVERIFY(ProfileChecks(profileOf(Sections)).check(u"c/a.md"_s, entry).isEmpty());
}

void TestSectionChecks::inferredEnforcesNothing()
{
    Profile profile = profileOf(Sections);
    const Entry entry = Entry::read("---\nx: 1\n---\n");
    QVERIFY(!ProfileChecks(profile).check(u"c/a.md"_s, entry).isEmpty());
    profile.origin = Profile::Origin::Inferred;
    QVERIFY(ProfileChecks(profile).check(u"c/a.md"_s, entry).isEmpty());
    QVERIFY(!EntrySummary::of(u"c/a.md"_s, Entry::read("---\ntitle: A\n---\n"), profile).title);
}

void TestSectionChecks::namesOfRules()
{
    const Profile profile =
        profileOf("fields: []", "checks: { schema/requird: off, schema: info, nothing/like-it: off }\n");
    QStringList messages;
    const QList<Profile::Notice> notices = checkNotices(profile);
    for (const Profile::Notice &notice : notices)
        messages.append(notice.message);
    QCOMPARE(messages, QStringList({ u"“checks” names no rule “nothing/like-it”; the manual page lists the rules."_s,
                                     u"“checks” names no rule “schema/requird”. Did you mean “schema/required”?"_s }));
}

QTEST_APPLESS_MAIN(TestSectionChecks)
#include "tst_sectionchecks.moc"
