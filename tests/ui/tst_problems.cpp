// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of problems: its headings, filters and order, and what it leads to.

#include "library/scratchlibrary.h"

#include "problems/libraryproblems.h"
#include "problems/problemmodel.h"
#include "problems/problemspanel.h"
#include "widgets/listdelegate.h"
#include "write/librarysession.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

Problem problem(const QString &rule, Problem::Severity severity, const QString &file, int line, const QString &message)
{
    return { .rule = rule, .severity = severity, .file = file, .line = line, .message = message };
}

QMap<QString, QList<Problem>> some()
{
    using Severity = Problem::Severity;
    return { { u"a.md"_s,
               { problem(u"schema/choice"_s, Severity::Warning, u"a.md"_s, 3, u"“x” is none."_s),
                 problem(u"yaml/syntax"_s, Severity::Error, u"a.md"_s, 5, u"A quote is open."_s) } },
             { u"b.md"_s,
               { problem(u"schema/choice"_s, Severity::Warning, u"b.md"_s, 2, u"“y” is none."_s),
                 problem(u"schema/unknown-key"_s, Severity::Info, u"b.md"_s, 9, u"“k” is no field."_s) } } };
}

/// Each heading with its rows.
QStringList told(const ProblemModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex heading = model.index(group, 0);
        QStringList rows;
        for (int row = 0; row < model.rowCount(heading); ++row) {
            const QModelIndex one = model.index(row, 0, heading);
            rows.append(one.data().toString() + u" ("_s + one.data(ListDelegate::SecondaryTextRole).toString() + u')');
        }
        lines.append(heading.data().toString() + u' ' + heading.data(ListDelegate::CountRole).toString() + u": "_s
                     + rows.join(u", "_s));
    }
    return lines;
}

} // namespace

class TestProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups()
    {
        ProblemModel model;
        const QAbstractItemModelTester tester(&model);
        model.setProblems(some(), { { u"a.md"_s, u"Apples"_s } });
        QCOMPARE(told(model),
                 (QStringList { u"The fields of an entry can be read. 1: A quote is open. (Apples, line 5)"_s,
                                u"A value is one of the field's choices. 2: “x” is none. (Apples, line 3), "
                                "“y” is none. (b.md, line 2)"_s }));
        model.setGrouping(ProblemModel::Grouping::ByEntry);
        QCOMPARE(told(model), (QStringList { u"Apples 2: “x” is none. (line 3), A quote is open. (line 5)"_s,
                                             u"b.md 1: “y” is none. (line 2)"_s }));
        model.setShown(Problem::Severity::Info, true);
        model.setShown(Problem::Severity::Warning, false);
        QCOMPARE(told(model),
                 (QStringList { u"Apples 1: A quote is open. (line 5)"_s, u"b.md 1: “k” is no field. (line 9)"_s }));
    }

    void filters()
    {
        ProblemModel model;
        model.setProblems(some(), { { u"a.md"_s, u"Apples"_s } });
        model.setWords(u"none apple"_s);
        QCOMPARE(model.shown().size(), 1);
        QCOMPARE(model.shown().constFirst()->line, 3);
        model.setWords({});
        model.setFile(u"b.md"_s);
        QCOMPARE(model.shown().size(), 1);
        QCOMPARE(model.shown().constFirst()->file, u"b.md"_s);
        model.setWords(u"nothing like it"_s);
        QVERIFY(model.shown().isEmpty());
        QVERIFY(!model.neighbour({}, 1).isValid());
    }

    /// What is named and not there: by what it is called, the most wanted first, whatever else is wrong.
    void wantedTargets()
    {
        const auto missing = [](const QString &file, const QByteArray &target, int line) {
            Problem one = problem(u"relation/missing-target"_s, Problem::Severity::Warning, file, line, u"None."_s);
            one.target = target;
            one.fixes = { { { { 3, 9 }, "x" } }, { { { 0, 9 }, {} } } };
            one.fixLabels = { u"Write “x”"_s, u"Remove “%1” from “Near”"_s.arg(QString::fromUtf8(target)) };
            return one;
        };
        QMap<QString, QList<Problem>> problems = some();
        problems[u"a.md"_s] += { missing(u"a.md"_s, "pump", 7), missing(u"a.md"_s, "well", 8) };
        problems[u"b.md"_s] += { missing(u"b.md"_s, "well", 7) };
        ProblemModel model;
        const QAbstractItemModelTester tester(&model);
        model.setGrouping(ProblemModel::Grouping::ByTarget);
        model.setProblems(problems, { { u"a.md"_s, u"Apples"_s } });
        QCOMPARE(told(model), (QStringList { u"well 2: None. (Apples, line 8), None. (b.md, line 7)"_s,
                                             u"pump 1: None. (Apples, line 7)"_s }));
        // The same fault wherever it repeats, also where a filter hides it; each with the fix that is meant.
        model.setFile(u"b.md"_s);
        const QList<Problem> all = model.repeated(*model.shown().constFirst(), u"Remove “well” from “Near”"_s);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].file, u"a.md"_s);
        QCOMPARE(all[0].fixes, (QList<TextEdits> { { { { 0, 9 }, {} } } }));
        QVERIFY(model.mendableLike(*model.shown().constFirst()).isEmpty());
    }

    void neighboursGoRound()
    {
        ProblemModel model;
        model.setProblems(some(), {});
        QList<int> lines;
        QModelIndex index;
        for (int i = 0; i < 4; ++i) {
            index = model.neighbour(index, 1);
            lines.append(model.problem(index)->line);
        }
        QCOMPARE(lines, (QList { 5, 3, 2, 5 }));
        index = model.neighbour(index, -1);
        QCOMPARE(model.problem(index)->line, 2);
    }

    /// A library with two faults: found when it is opened, found anew when an entry was saved.
    void libraryIsLookedAt()
    {
        const ScratchLibrary folder;
        folder.write(u"commonplace.yml"_s,
                     "collections:\n  - name: wells\n    folder: wells\n    fields:\n"
                     "      - { name: title }\n      - { name: state, widget: select, options: [wet, dry] }\n");
        folder.write(u"wells/one.md"_s, "---\ntitle: One\nstate: Wet\n---\n");
        folder.write(u"wells/two.md"_s, "---\ntitle: Two\nstate: wet\n---\n");
        LibrarySession session(folder.full(u".drafts"_s));
        LibraryProblems problems(&session);
        ProblemsPanel panel(&problems, &session);
        panel.resize(900, 240);
        panel.show();
        session.open(folder.root());
        QTRY_COMPARE(problems.count(Problem::Severity::Warning), 1);
        const Problem found = problems.problems().value(u"wells/one.md"_s).constFirst();
        QCOMPARE(found.rule, u"schema/choice"_s);
        QVERIFY(problems.isOf(found, "---\ntitle: One\nstate: Wet\n---\n"));
        QVERIFY(!problems.isOf(found, "---\ntitle: One\nstate: Wet \n---\n"));

        // What is typed counts at once, for its own file alone.
        problems.setOfText({ .entry = Entry::read("---\ntitle: One\nstate: wet\n---\n"),
                             .problems = {},
                             .facts = { .path = u"wells/one.md"_s } });
        QCOMPARE(problems.count(Problem::Severity::Warning), 0);
        QVERIFY(panel.findChild<QLabel *>(u"problemsNothing"_s)->isVisible());
        problems.forgetText(u"wells/one.md"_s);
        QCOMPARE(problems.count(Problem::Severity::Warning), 1);

        const QSignalSpy places(&panel, &ProblemsPanel::placeRequested);
        panel.goTo(1);
        QCOMPARE(places.size(), 1);
        QCOMPARE(panel.findChild<QLabel *>(u"problemMessage"_s)->text(), found.message);
        const QSignalSpy fixes(&panel, &ProblemsPanel::fixRequested);
        auto *fix = panel.findChild<QPushButton *>(u"problemFixButton_1"_s);
        QVERIFY(fix);
        fix->click();
        QTRY_COMPARE(fixes.size(), 1);
        panel.findChild<QToolButton *>(u"showWarnings"_s)->click();
        QVERIFY(!panel.findChild<QTreeView *>(u"problemList"_s)->isVisible());
    }

    /// A fix in another entry is a button; an entry that is missing can be made.
    void offersMoreThanFixes()
    {
        const ScratchLibrary folder;
        folder.write(u"commonplace.yml"_s,
                     "collections:\n  - name: wells\n    folder: wells\n    fields:\n      - { name: title }\n"
                     "      - { name: near, widget: relation, collection: wells, value_field: title, multiple: true,\n"
                     "          label: Near, inverse: near, required: false }\n");
        folder.write(u"wells/one.md"_s, "---\ntitle: One\nnear: [Three, Four]\n---\n");
        folder.write(u"wells/two.md"_s, "---\ntitle: Two\nnear: [Three, Four]\n---\n");
        folder.write(u"wells/three.md"_s, "---\ntitle: Three\n---\n");
        LibrarySession session(folder.full(u".drafts"_s));
        LibraryProblems problems(&session);
        ProblemsPanel panel(&problems, &session);
        panel.resize(900, 240);
        panel.show();
        session.open(folder.root());
        QTRY_COMPARE(problems.count(Problem::Severity::Warning), 2);
        auto *make = panel.findChild<QPushButton *>(u"problemMakeButton"_s);
        auto *everywhere = panel.findChild<QPushButton *>(u"problemEverywhereButton"_s);
        panel.findChild<QComboBox *>(u"problemsGrouping"_s)->setCurrentIndex(2);
        panel.goTo(1);
        QVERIFY(make->isVisible());
        QVERIFY(everywhere->isVisible());
        // Taking out what nothing is like is never done to all of a kind.
        QVERIFY(!panel.findChild<QPushButton *>(u"problemFixAllButton"_s)->isVisible());
        const QSignalSpy makes(&panel, &ProblemsPanel::makeRequested);
        make->click();
        QTRY_COMPARE(makes.size(), 1);
        QCOMPARE(makes[0][0].value<Problem>().target, "Four"_ba);
        const QSignalSpy all(&panel, &ProblemsPanel::fixAllRequested);
        const QList<QAction *> actions = everywhere->menu()->actions();
        QCOMPARE(actions.size(), 1);
        QCOMPARE(actions[0]->text(), u"Remove “Four” from “Near”: all 2"_s);
        actions[0]->trigger();
        QTRY_COMPARE(all.size(), 1);
        QCOMPARE(all[0][0].value<QList<Problem>>().size(), 2);

        panel.findChild<QToolButton *>(u"showNotes"_s)->click();
        panel.findChild<QComboBox *>(u"problemsGrouping"_s)->setCurrentIndex(0);
        panel.findChild<QLineEdit *>(u"problemsFilter"_s)->setText(u"missing-inverse"_s);
        panel.goTo(1);
        QVERIFY(!make->isVisible());
        QVERIFY(!everywhere->isVisible());
        const QSignalSpy elsewhere(&panel, &ProblemsPanel::fixElsewhereRequested);
        auto *fix = panel.findChild<QPushButton *>(u"problemFixButton_1"_s);
        QVERIFY(fix);
        QCOMPARE(fix->text(), u"Add “One” to “Near” of “Three”"_s);
        fix->click();
        QTRY_COMPARE(elsewhere.size(), 1);
        QCOMPARE(elsewhere[0][0].value<FixElsewhere>().file, u"wells/three.md"_s);
        QCOMPARE(panel.findChild<QPushButton *>(u"problemFixAllButton"_s)->text(), u"Mend all 2 of this kind"_s);
    }
};

QTEST_MAIN(TestProblems)
#include "tst_problems.moc"
