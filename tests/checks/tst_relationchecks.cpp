// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with relations, with whole messages; and that each fix mends it and touches nothing else.

#include "relations/handmadelibrary.h"

#include "checks/relationchecks.h"
#include "checks/titlechecks.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

QString severityOf(const Problem &problem)
{
    return severityName(problem.severity);
}

} // namespace

class TestRelationChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void fixes_data();
    void fixes();
    void inverse_data();
    void inverse();
    void cycles();
    void cyclesOfInverses();
    void machineWrittenIsMilder();
    void settings();
    void unreadable();
    void places();
    void similarTitles_data();
    void similarTitles();

private:
    static HandmadeLibrary kitchen()
    {
        HandmadeLibrary library(HandmadeLibrary::gardenProfile());
        library.write(u"patterns/open-kitchen.md"_s,
                      "---\nid: 11-22\nslug: open-kitchen\ntitle: Open Kitchen\naliases: [Shared stove]\n---\n");
        library.write(u"patterns/table.md"_s, "---\nslug: table\ntitle: Neighbours’ table\n---\n");
        library.write(u"patterns/twin-a.md"_s, "---\nslug: twin-a\ntitle: Twin\n---\n");
        library.write(u"patterns/twin-b.md"_s, "---\nslug: twin-b\ntitle: Twin\n---\n");
        library.write(u"notes/by-hand.md"_s, "---\ntitle: By hand\nslug: by-hand\n---\n");
        return library;
    }
    static RelationChecks checksOf(const HandmadeLibrary &library)
    {
        return RelationChecks(&library.graph(), library.profile().checks, [&library](const QString &path) {
            return library.entries().contains(path) ? std::optional(library.entries().value(path)) : std::nullopt;
        });
    }
    /// But for missing inverses and orphans, which hand-made libraries are full of.
    static QList<Problem> found(const HandmadeLibrary &library, const QString &path)
    {
        QList<Problem> problems = checksOf(library).check(path);
        problems.removeIf([](const Problem &problem) {
            return problem.rule == u"relation/missing-inverse" || problem.rule == u"entry/orphan";
        });
        return problems;
    }
    static QString told(const QList<Problem> &problems)
    {
        QString text;
        for (const Problem &problem : problems) {
            text += u"%1 %2: %3\n"_s.arg(problem.rule, QString::fromUtf8(problem.field), problem.message);
            for (const QString &label : problem.fixLabels)
                text += u"  = %1\n"_s.arg(label);
            for (const FixElsewhere &fix : problem.fixesElsewhere)
                text += u"  = %1: %2\n"_s.arg(fix.file, fix.label);
        }
        return text;
    }
};

void TestRelationChecks::rules_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &fields, const char *expected) {
        QTest::newRow(name) << fields << QString::fromUtf8(expected);
    };
    row("right", "requires: [{ slug: table }]\nlike: [Open Kitchen]\n", "");
    row("missing", "requires: [{ slug: no-such-thing }]\n",
        "relation/missing-target requires[0].slug: No entry of “Patterns” has the slug “no-such-thing”. Name another, "
        "make this one, or remove it.\n"
        "  = Remove “no-such-thing” from “Requires”\n");
    row("misspelt", "requires: [{ slug: open-kichen }]\n",
        "relation/missing-target requires[0].slug: No entry of “Patterns” has the slug “open-kichen”. Did you mean "
        "“open-kitchen”?\n"
        "  = Write “open-kitchen”\n"
        "  = Remove “open-kichen” from “Requires”\n");
    row("alias", "requires: [{ slug: Shared stove }]\n",
        "relation/missing-target requires[0].slug: No entry of “Patterns” has the slug “Shared stove”. Did you mean "
        "“open-kitchen”?\n"
        "  = Write “open-kitchen”\n"
        "  = Remove “Shared stove” from “Requires”\n");
    row("misspelt title for an id", "part_of: Open Kitchn\n",
        "relation/missing-target part_of: No entry of “Patterns” has the id “Open Kitchn”. Did you mean “11-22 (Open "
        "Kitchen)”?\n"
        "  = Write “11-22”\n"
        "  = Remove “Open Kitchn” from “Part of”\n");
    row("other numbers are no slip", "part_of: 11-23\n",
        "relation/missing-target part_of: No entry of “Patterns” has the id “11-23”. Name another, make this one, or "
        "remove it.\n"
        "  = Remove “11-23” from “Part of”\n");
    row("typography", "like: ['Neighbours&#8217; table']\n",
        "relation/typography like[0]: “Neighbours&#8217; table” is not exactly the title “Neighbours’ table”, and so "
        "leads nowhere. Write it as it is there.\n"
        "  = Write “Neighbours’ table”\n");
    row("title's slug for a slug", "requires: [{ slug: neighbours-table }]\n",
        "relation/typography requires[0].slug: “neighbours-table” is not exactly the slug of “Neighbours’ table”, and "
        "so leads nowhere. Write “table”.\n"
        "  = Write “table”\n");
    row("ambiguous", "like: [Twin]\n",
        "relation/ambiguous-target like[0]: “Twin” is the title of patterns/twin-a.md and of patterns/twin-b.md. Give "
        "all but one of them another.\n");
    row("ambiguous, nearly", "requires: [{ slug: twin }]\n",
        "relation/ambiguous-target requires[0].slug: “twin” may mean “twin-a (Twin)” or “twin-b (Twin)”, and is "
        "exactly "
        "the slug of none of them. Write which one is meant.\n"
        "  = Write “twin-a”\n"
        "  = Write “twin-b”\n");
    row("wrong collection", "requires: [{ slug: by-hand }]\n",
        "relation/wrong-collection requires[0].slug: “by-hand” is in “Notes”, but “Requires” names entries of "
        "“Patterns”. Put it where it belongs, or remove it.\n"
        "  = Remove “by-hand” from “Requires”\n");
    row("itself", "like: [Own]\n",
        "relation/self like[0]: This entry names itself in “Like”. Remove it there.\n"
        "  = Remove “Own” from “Like”\n");
    row("twice", "like: [Open Kitchen, Neighbours’ table, Open Kitchen]\n",
        "relation/duplicate like[2]: “Open Kitchen” stands in “Like” already. Remove one of both.\n"
        "  = Remove “Open Kitchen” from “Like”\n");
    row("twice missing", "like: [Nothing of it, Nothing of it]\n",
        "relation/missing-target like[0]: No entry of “Patterns” has the title “Nothing of it”. Name another, make "
        "this one, or remove it.\n"
        "  = Remove “Nothing of it” from “Like”\n"
        "relation/duplicate like[1]: “Nothing of it” stands in “Like” already. Remove one of both.\n"
        "  = Remove “Nothing of it” from “Like”\n");
    row("in two lists", "requires: [{ slug: table }]\nenables: [{ slug: table }]\n", "");
    row("in one list of two kinds", "links: [{ target: table, kind: a }, { target: table, kind: b }]\n", "");
    row("in one list of one kind", "links: [{ target: table, kind: a }, { target: table, kind: a }]\n",
        "relation/duplicate links[1].target: “table” stands in “Links” already. Remove one of both.\n"
        "  = Remove “table” from “Links”\n");
}

void TestRelationChecks::rules()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, expected);
    HandmadeLibrary library = kitchen();
    library.write(u"patterns/own.md"_s, "---\nslug: own\ntitle: Own\n" + fields + "---\n");
    QCOMPARE(told(found(library, u"patterns/own.md"_s)), expected);
}

void TestRelationChecks::fixes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("fix");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, int fix, const QByteArray &after) {
        QTest::newRow(name) << before << fix << after;
    };
    row("spelling", "requires:\n  # first\n  - slug: \"open-kichen\"   # why\n    weight: 0.80\n", 0,
        "requires:\n  # first\n  - slug: \"open-kitchen\"   # why\n    weight: 0.80\n");
    row("removed with its weight", "requires:\n- slug: table\n- slug: nothing-like-it\n  weight: 0.8\nlike: []\n", 0,
        "requires:\n- slug: table\nlike: []\n");
    row("removed from a flow list", "like: [Open Kitchen, Nothing of it]\n", 0, "like: [Open Kitchen]\n");
    row("removed field", "part_of: no-such-thing\nlike: []\n", 0, "like: []\n");
    row("quote", "like:\n- 'Neighbours&#8217; table'\n", 0, "like:\n- 'Neighbours’ table'\n");
    row("the second candidate", "requires: [{ slug: twin }]\n", 1, "requires: [{ slug: twin-b }]\n");
    row("duplicate", "like:\n- Open Kitchen\n- Open Kitchen\n", 0, "like:\n- Open Kitchen\n");
    row("self", "like:\n- Own\n- Open Kitchen\n", 0, "like:\n- Open Kitchen\n");
}

void TestRelationChecks::fixes()
{
    QFETCH(QByteArray, before);
    QFETCH(int, fix);
    QFETCH(QByteArray, after);
    const QString own = u"patterns/own.md"_s;
    HandmadeLibrary library = kitchen();
    const auto entry = [](const QByteArray &fields) { return "---\nslug: own\ntitle: Own\n" + fields + "---\nText\n"; };
    library.write(own, entry(before));
    const QList<Problem> problems = found(library, own);
    QCOMPARE(problems.size(), 1);
    QVERIFY(fix < problems[0].fixes.size());
    const Result<QByteArray> fixed = applied(library.entries().value(own).bytes(), problems[0].fixes[fix]);
    QVERIFY(fixed.has_value());
    QCOMPARE(QString::fromUtf8(*fixed), QString::fromUtf8(entry(after)));
    library.write(own, *fixed);
    QCOMPARE(told(found(library, own)), QString());
}

void TestRelationChecks::inverse_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QByteArray>("mended"); // empty: nothing is wrong
    const QByteArray weighted = "requires:\n- slug: other\n  weight: 0.8\n";
    QTest::newRow("there") << weighted << "enables:\n- slug: own\n"_ba << QByteArray();
    QTest::newRow("there, nearly") << weighted << "enables:\n- slug: Own\n"_ba << QByteArray();
    QTest::newRow("no field") << weighted << QByteArray() << "enables:\n  - slug: own\n    weight: 0.8\n"_ba;
    QTest::newRow("empty list") << weighted << "enables: []\n"_ba << "enables:\n  - slug: own\n    weight: 0.8\n"_ba;
    QTest::newRow("others") << "requires:\n- slug: other\n"_ba
                            << "enables:\n  - slug: x # so\n    weight: 1\nlike: []\n"_ba
                            << "enables:\n  - slug: x # so\n    weight: 1\n  - slug: own\nlike: []\n"_ba;
    QTest::newRow("symmetric") << "like: [Other]\n"_ba << "like: [\"X\"]\n"_ba << "like: [\"X\", \"Own\"]\n"_ba;
    QTest::newRow("symmetric, there") << "like: [Other]\n"_ba << "like:\n- Own\n"_ba << QByteArray();
    QTest::newRow("no inverse") << "links: [{ target: other, kind: x }]\n"_ba << QByteArray() << QByteArray();
}

void TestRelationChecks::inverse()
{
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, other);
    QFETCH(QByteArray, mended);
    HandmadeLibrary library(HandmadeLibrary::gardenProfile());
    const auto otherText = [](const QByteArray &fields) {
        return "---\nslug: other\ntitle: Other\n" + fields + "---\n";
    };
    library.write(u"patterns/own.md"_s, "---\nslug: own\ntitle: Own\n" + own + "---\n");
    library.write(u"patterns/other.md"_s, otherText(other));
    const auto inverses = [&library] {
        QList<Problem> problems = checksOf(library).check(u"patterns/own.md"_s);
        problems.removeIf([](const Problem &problem) { return problem.rule != u"relation/missing-inverse"; });
        return problems;
    };
    const QList<Problem> problems = inverses();
    QCOMPARE(problems.size(), mended.isEmpty() ? 0 : 1);
    if (mended.isEmpty())
        return;
    QCOMPARE(problems[0].severity, Problem::Severity::Info);
    const QString label = own.startsWith("like") ? u"Like"_s : u"Enables"_s;
    QCOMPARE(problems[0].message, u"“Other” does not name this entry back in “%1”. Add it there."_s.arg(label));
    QCOMPARE(problems[0].fixesElsewhere.size(), 1);
    const FixElsewhere fix = problems[0].fixesElsewhere[0];
    QCOMPARE(fix.file, u"patterns/other.md"_s);
    const QString name = own.startsWith("like") ? u"Own"_s : u"own"_s;
    QCOMPARE(fix.label, u"Add “%1” to “%2” of “Other”"_s.arg(name, label));
    const Result<QByteArray> fixed = applied(otherText(other), fix.edits);
    QVERIFY(fixed.has_value());
    QCOMPARE(QString::fromUtf8(*fixed), QString::fromUtf8(otherText(mended)));
    library.write(fix.file, *fixed);
    QVERIFY(inverses().isEmpty());
}

void TestRelationChecks::cycles()
{
    HandmadeLibrary library(HandmadeLibrary::gardenProfile());
    const auto write = [&library](const char *name, const QByteArray &slugs) {
        library.write(u"patterns/%1.md"_s.arg(QLatin1String(name)), "---\nslug: "_ba + name
                                                                        + "\ntitle: " + QByteArray(name).toUpper()
                                                                        + "\nrequires: [" + slugs + "]\n---\n");
    };
    write("a", "{ slug: b }, { slug: d }");
    write("b", "{ slug: c }");
    write("c", "{ slug: a }, { slug: e }");
    write("d", "{ slug: e }");
    write("e", "");
    QCOMPARE(told(found(library, u"patterns/a.md"_s)),
             u"relation/cycle requires[0].slug: “Requires” leads back to where it begins: A → B → C → A. Remove or "
             "correct one of these relations.\n  = Remove “b” from “Requires”\n"_s);
    QCOMPARE(found(library, u"patterns/c.md"_s).size(), 1);
    QVERIFY(found(library, u"patterns/d.md"_s).isEmpty());
    write("b", "");
    QVERIFY(found(library, u"patterns/a.md"_s).isEmpty());
}

void TestRelationChecks::cyclesOfInverses()
{
    HandmadeLibrary library(R"(collections:
  - name: c
    label: C
    folder: c
    fields:
      - { name: title }
      - { name: above, widget: relation, collection: c, value_field: title, required: false, inverse: below, acyclic: true }
      - { name: below, widget: relation, collection: c, value_field: title, required: false, inverse: above, acyclic: true }
)");
    library.write(u"c/a.md"_s, "---\ntitle: A\nbelow: B\n---\n");
    library.write(u"c/b.md"_s, "---\ntitle: B\nabove: A\n---\n");
    QCOMPARE(told(found(library, u"c/a.md"_s)), QString()); // one and the same
    library.write(u"c/b.md"_s, "---\ntitle: B\nabove: A\nbelow: A\n---\n");
    QCOMPARE(told(found(library, u"c/a.md"_s)),
             u"relation/cycle below: “Below” leads back to where it begins: A → B → A. Remove or correct one of these "
             "relations.\n  = Remove “B” from “Below”\n"_s);
    QCOMPARE(found(library, u"c/b.md"_s).size(), 2);
}

void TestRelationChecks::machineWrittenIsMilder()
{
    HandmadeLibrary library(HandmadeLibrary::gardenProfile());
    library.write(u"patterns/a.md"_s,
                  "---\ntitle: A\nslug: a\nrequires: [{ slug: x }]\nlinks: [{ target: x, kind: k }]\n---\n");
    QList<Problem> problems = found(library, u"patterns/a.md"_s);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(severityOf(problems[0]), u"warning"_s);
    QCOMPARE(severityOf(problems[1]), u"info"_s);
    QCOMPARE(problems[1].field, "links[0].target");
}

void TestRelationChecks::settings()
{
    HandmadeLibrary library("checks: { relation/missing-target: error, relation/self: off, entry/orphan: off }\n"
                            + HandmadeLibrary::gardenProfile());
    library.write(
        u"patterns/a.md"_s,
        "---\ntitle: A\nslug: a\nrequires: [{ slug: x }, { slug: a }]\nlinks: [{ target: y, kind: k }]\n---\n");
    const QList<Problem> problems = checksOf(library).check(u"patterns/a.md"_s);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(severityOf(problems[0]), u"error"_s);
    QCOMPARE(severityOf(problems[1]), u"warning"_s);
}

void TestRelationChecks::unreadable()
{
    HandmadeLibrary library(HandmadeLibrary::gardenProfile());
    library.write(u"patterns/a.md"_s, "---\ntitle: A\nslug: a\nrequires: [{ slug: b }, { slug: c }]\n---\n");
    library.write(u"patterns/b.md"_s, "---\nslug: b\ntitle: B: or not\nlike: [No such thing]\n---\n");
    library.write(u"patterns/c.md"_s, "---\nslug: [c\n  {{\n title: ]\n---\n");
    // Neither is what they are named by missing, nor is there more to say of them.
    QCOMPARE(told(found(library, u"patterns/a.md"_s)), QString());
    QVERIFY(checksOf(library).check(u"patterns/b.md"_s).isEmpty());
    QVERIFY(checksOf(library).check(u"patterns/c.md"_s).isEmpty());
}

void TestRelationChecks::places()
{
    HandmadeLibrary library(HandmadeLibrary::gardenProfile());
    library.write(u"patterns/a.md"_s, "---\ntitle: A\nslug: a\nrequires:\n- weight: 1\n  slug: opn\n---\n");
    library.write(u"patterns/b.md"_s, "---\ntitle: B\nslug: open\n---\n");
    const QList<Problem> problems = checksOf(library).check(u"patterns/a.md"_s);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0].file, u"patterns/a.md"_s);
    QCOMPARE(problems[0].line, 6);
    QCOMPARE(problems[0].column, 9);
    QCOMPARE(problems[0].range.in(library.entries().value(u"patterns/a.md"_s).bytes()), "opn");
    QCOMPARE(problems[0].target, "opn");
    QCOMPARE(problems[1].rule, u"entry/orphan"_s);
    QCOMPARE(severityOf(problems[1]), u"info"_s);
    QCOMPARE(problems[1].message, u"No other entry leads to this one. Name it in one that it has to do with."_s);
    QCOMPARE(problems[1].line, 1);
    // Nor can anybody name the only entry there is.
    HandmadeLibrary alone(HandmadeLibrary::gardenProfile());
    alone.write(u"patterns/a.md"_s, "---\ntitle: A\nslug: a\n---\n");
    QVERIFY(checksOf(alone).check(u"patterns/a.md"_s).isEmpty());
    // Nobody names notes: there it is nothing to wonder at.
    library.write(u"notes/n.md"_s, "---\ntitle: N\nabout: [b]\n---\n");
    QVERIFY(checksOf(library).check(u"notes/n.md"_s).isEmpty());
    QVERIFY(checksOf(library).check(u"patterns/b.md"_s).isEmpty());
}

void TestRelationChecks::similarTitles_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("similar");
    QTest::newRow("signs") << u"Jam jars (of glass)"_s << u"Jam jars - of glass"_s << true;
    QTest::newRow("order") << u"Jars, jam"_s << u"Jam jars"_s << true;
    QTest::newRow("one sign more") << u"Shared gardens"_s << u"Shared garden"_s << true;
    QTest::newRow("another sign") << u"Shared gordens"_s << u"Shared gardens"_s << true;
    QTest::newRow("swapped") << u"Shraed gardens"_s << u"Shared gardens"_s << true;
    QTest::newRow("the same") << u"Shared garden"_s << u"shared garden"_s << false;
    QTest::newRow("two slips") << u"Shared grdnes"_s << u"Shared gardens"_s << false;
    QTest::newRow("short") << u"Lamb"_s << u"Lamp"_s << false;
    QTest::newRow("numbers") << u"Shared garden 1"_s << u"Shared garden 2"_s << false;
    QTest::newRow("another number") << u"Shared garden 12"_s << u"Shared garden 1"_s << false;
    QTest::newRow("others") << u"Shared garden"_s << u"Open kitchen"_s << false;
}

void TestRelationChecks::similarTitles()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    HandmadeLibrary library(HandmadeLibrary::gardenProfile());
    library.write(u"patterns/a.md"_s, "---\ntitle: \"" + a.toUtf8() + "\"\n---\n");
    library.write(u"patterns/b.md"_s, "---\ntitle: \"" + b.toUtf8() + "\"\n---\n");
    library.write(u"notes/c.md"_s, "---\ntitle: \"" + b.toUtf8() + "\"\n---\n");
    const QList<Problem> problems = checkSimilarTitles(library.graph(), {});
    QTEST(!problems.isEmpty(), "similar");
    if (problems.isEmpty())
        return;
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0].file, u"patterns/a.md"_s);
    QCOMPARE(
        problems[0].message,
        u"The title “%1” is nearly “%2”, that of patterns/b.md. If both mean the same, make one entry of them."_s.arg(
            a, b));
    QVERIFY(checkSimilarTitles(library.graph(), { { { u"entry"_s, CheckSettings::Level::Off } } }).isEmpty());
}

QTEST_GUILESS_MAIN(TestRelationChecks)
#include "tst_relationchecks.moc"
