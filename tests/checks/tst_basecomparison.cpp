// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which problems count as the same ones in two versions of a library.

#include "checks/basecomparison.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

Problem problem(const char *rule, const char *file, int line, const char *field, const char *target,
                const char *message)
{
    return { .rule = QString::fromUtf8(rule),
             .severity = Problem::Severity::Warning,
             .file = QString::fromUtf8(file),
             .line = line,
             .column = 1,
             .field = field,
             .target = target,
             .message = QString::fromUtf8(message) };
}

QStringList told(const QList<Problem> &problems)
{
    QStringList told;
    for (const Problem &one : problems)
        told += u"%1:%2 %3"_s.arg(one.file).arg(one.line).arg(one.message);
    return told;
}

} // namespace

class TestBaseComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compare_data()
    {
        QTest::addColumn<QList<Problem>>("before");
        QTest::addColumn<QList<Problem>>("now");
        QTest::addColumn<QStringList>("added");
        QTest::addColumn<QStringList>("solved");
        const auto row = [](const char *name, const QList<Problem> &before, const QList<Problem> &now,
                            const QStringList &added,
                            const QStringList &solved) { QTest::newRow(name) << before << now << added << solved; };
        const Problem quote = problem("yaml/syntax", "a.md", 3, "", "", "Quote.");
        row("nothing", {}, {}, {}, {});
        row("added", {}, { quote }, { u"a.md:3 Quote."_s }, {});
        row("solved", { quote }, {}, {}, { u"a.md:3 Quote."_s });
        row("on another line", { quote }, { problem("yaml/syntax", "a.md", 9, "", "", "Quote.") }, {}, {});
        row("in another file", { quote }, { problem("yaml/syntax", "b.md", 3, "", "", "Quote.") },
            { u"b.md:3 Quote."_s }, { u"a.md:3 Quote."_s });
        row("in a file that was moved", { problem("yaml/syntax", "old.md", 3, "", "", "Quote.") },
            { problem("yaml/syntax", "new.md", 3, "", "", "Quote.") }, {}, {});
        row("solved in a file that was moved", { problem("yaml/syntax", "old.md", 3, "", "", "Quote.") }, {}, {},
            { u"old.md:3 Quote."_s });
        row("once more", { quote }, { quote, quote }, { u"a.md:3 Quote."_s }, {});
        row("once less", { quote, quote }, { quote }, {}, { u"a.md:3 Quote."_s });
        row("another suggestion", { problem("relation/missing-target", "a.md", 4, "see", "x", "No x.") },
            { problem("relation/missing-target", "a.md", 4, "see", "x", "No x. Did you mean y?") }, {}, {});
        row("another target", { problem("relation/missing-target", "a.md", 4, "see", "x", "No x.") },
            { problem("relation/missing-target", "a.md", 4, "see", "z", "No z.") }, { u"a.md:4 No z."_s },
            { u"a.md:4 No x."_s });
        row("an item before it", { problem("schema/type", "a.md", 4, "list[0].n", "", "No number.") },
            { problem("schema/type", "a.md", 6, "list[1].n", "", "No number.") }, {}, {});
        row("a second item with it", { problem("schema/type", "a.md", 4, "list[0]", "", "No number.") },
            { problem("schema/type", "a.md", 4, "list[0]", "", "No number."),
              problem("schema/type", "a.md", 5, "list[1]", "", "No number.") },
            { u"a.md:5 No number."_s }, {});
        row("wrong in another way", { problem("schema/type", "a.md", 4, "n", "", "No number.") },
            { problem("schema/type", "a.md", 4, "n", "", "No date.") }, { u"a.md:4 No date."_s },
            { u"a.md:4 No number."_s });
        row("a third of one name", { problem("entry/duplicate-slug", "a.md", 2, "slug", "", "As b.md.") },
            { problem("entry/duplicate-slug", "a.md", 2, "slug", "", "As b.md and c.md."),
              problem("entry/duplicate-slug", "c.md", 2, "slug", "", "As a.md and b.md.") },
            { u"c.md:2 As a.md and b.md."_s }, {});
    }
    void compare()
    {
        QFETCH(QList<Problem>, before);
        QFETCH(QList<Problem>, now);
        const BaseComparison result = compareProblems(before, now, { { u"old.md"_s, u"new.md"_s } });
        QTEST(told(result.added), "added");
        QTEST(told(result.solved), "solved");
    }
};

QTEST_APPLESS_MAIN(TestBaseComparison)
#include "tst_basecomparison.moc"
