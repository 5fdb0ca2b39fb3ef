// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/threewaymerge.h"

#include "profile/profilereader.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

using Texts = ThreeWay<QByteArray>;

const QByteArray Orchard = "---\n"
                           "title: Orchard share # as on the sign\n"
                           "status: draft\n"
                           "tags:\n"
                           "- fruit\n"
                           "- commons\n"
                           "\n"
                           "# ---- Links ----\n"
                           "links:\n"
                           "  - target: seed-bank\n"
                           "    label: Seed bank\n"
                           "place: { town: Olten, size: 3 }\n"
                           "modified: 2026-03-01\n"
                           "version: 1.9.0\n"
                           "---\n"
                           "# Orchard share\n"
                           "\n"
                           "Neighbours care for the trees together. In autumn they share what grows.\n"
                           "\n"
                           "- Pruning in March\n"
                           "- Picking in October\n"
                           "\n"
                           "The press stands in the old barn behind the mill.\n";

/// The orchard's entry with some texts replaced, each of which has to stand in it once.
QByteArray with(std::initializer_list<std::pair<QByteArray, QByteArray>> replacements, QByteArray text = Orchard)
{
    for (const auto &[from, to] : replacements) {
        if (text.count(from) != 1)
            qFatal("not once: %s", from.constData());
        text.replace(from, to);
    }
    return text;
}

} // namespace

class TestThreeWayMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clean_data()
    {
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &ours, const QByteArray &theirs,
                            const QByteArray &expected) { QTest::newRow(name) << ours << theirs << expected; };

        row("neighbouring fields", with({ { "Orchard share #", "Orchard shares #" } }), with({ { "draft", "ready" } }),
            with({ { "Orchard share #", "Orchard shares #" }, { "draft", "ready" } }));
        row("both the same", with({ { "draft", "ready" } }), with({ { "draft", "ready" } }),
            with({ { "draft", "ready" } }));
        row("the same in other quotes", with({ { "draft", "\"in use\"" } }), with({ { "draft", "'in use'" } }),
            with({ { "draft", "\"in use\"" } }));
        row("items added by both", with({ { "- commons\n", "- commons\n- soil\n" } }),
            with({ { "- commons\n", "- commons\n- water\n" } }),
            with({ { "- commons\n", "- commons\n- soil\n- water\n" } }));
        row("the same item added by both", with({ { "- commons\n", "- commons\n- soil\n" } }),
            with({ { "- fruit\n", "- \"soil\"\n- fruit\n" } }), with({ { "- commons\n", "- commons\n- \"soil\"\n" } }));
        row("an item removed, another added", with({ { "- fruit\n", "" } }),
            with({ { "- commons\n", "- commons\n- soil\n" } }),
            with({ { "- fruit\n", "" }, { "- commons\n", "- commons\n- soil\n" } }));
        row("a list in brackets, an item added", with({ { "\n- fruit\n- commons\n", " [fruit, commons]\n" } }),
            with({ { "- commons\n", "- commons\n- soil\n" } }),
            with({ { "\n- fruit\n- commons\n", " [fruit, commons, soil]\n" } }));
        row("two parts of one item", with({ { "label: Seed bank", "label: The seed bank" } }),
            with({ { "label: Seed bank\n", "label: Seed bank\n    weight: 2\n" } }),
            with({ { "label: Seed bank\n", "label: The seed bank\n    weight: 2\n" } }));
        row("two parts of a map in braces", with({ { "Olten", "Aarau" } }), with({ { "size: 3", "size: 4" } }),
            with({ { "Olten", "Aarau" }, { "size: 3", "size: 4" } }));
        row("a value and a comment", with({ { "status: draft", "status: ready" } }),
            with({ { "status: draft", "status: draft # until May" } }),
            with({ { "status: draft", "status: ready # until May" } }));
        row("a field moved and given a value",
            with({ { "status: draft\n", "" }, { "place:", "status: draft\nplace:" } }), with({ { "draft", "ready" } }),
            with({ { "status: draft\n", "" }, { "place:", "status: ready\nplace:" } }));
        row("fields added in one place", with({ { "status: draft\n", "status: draft\nauthor: Ana\n" } }),
            with({ { "status: draft\n", "status: draft\neditor: Omar\n" } }),
            with({ { "status: draft\n", "status: draft\nauthor: Ana\neditor: Omar\n" } }));
        row("the later date, the higher version", with({ { "2026-03-01", "2026-03-09" }, { "1.9.0", "1.9.1" } }),
            with({ { "2026-03-01", "2026-03-10" }, { "1.9.0", "1.10.0" } }),
            with({ { "2026-03-01", "2026-03-10" }, { "1.9.0", "1.10.0" } }));
        row("a field and the text", with({ { "draft", "ready" } }), with({ { "old barn", "new barn" } }),
            with({ { "draft", "ready" }, { "old barn", "new barn" } }));
        row("two sentences", with({ { "trees", "old trees" } }), with({ { "what grows", "all fruit" } }),
            with({ { "trees", "old trees" }, { "what grows", "all fruit" } }));
        row("neighbouring items of the body", with({ { "March", "April" } }), with({ { "Picking", "Gathering" } }),
            with({ { "March", "April" }, { "Picking", "Gathering" } }));
        row("lines broken anew", with({ { "together. In", "together.\nIn" } }), with({ { "Neighbours", "Members" } }),
            with({ { "together. In", "together.\nIn" }, { "Neighbours", "Members" } }));
        row("paragraphs added in one place", Orchard + "\nAsk Ana for the key.\n", Orchard + "\nBring your own jars.\n",
            Orchard + "\nAsk Ana for the key.\n\nBring your own jars.\n");
        row("the same paragraph added", Orchard + "\nAsk Ana for the key.\n", Orchard + "\nAsk Ana for the key.\n",
            Orchard + "\nAsk Ana for the key.\n");
        row("a paragraph moved and changed",
            with({ { "\nThe press stands in the old barn behind the mill.\n", "" },
                   { "# Orchard share\n\n",
                     "# Orchard share\n\nThe press stands in the old barn behind the mill.\n\n" } }),
            with({ { "the mill", "the white mill" } }),
            with({ { "\nThe press stands in the old barn behind the mill.\n", "" },
                   { "# Orchard share\n\n",
                     "# Orchard share\n\nThe press stands in the old barn behind the white mill.\n\n" } }));
        row("line ends and a value", QByteArray(Orchard).replace("\n", "\r\n"), with({ { "draft", "ready" } }),
            with({ { "draft", "ready" } }).replace("\n", "\r\n"));
        row("a byte order mark and a value", "\xEF\xBB\xBF" + Orchard, with({ { "draft", "ready" } }),
            "\xEF\xBB\xBF" + with({ { "draft", "ready" } }));
        row("no last line end and a value", Orchard.chopped(1), with({ { "draft", "ready" } }),
            with({ { "draft", "ready" } }).chopped(1));
        row("the last field of all and the text", with({ { "old barn", "barn" } }),
            with({ { "version: 1.9.0\n", "" } }), with({ { "old barn", "barn" }, { "version: 1.9.0\n", "" } }));
    }
    void clean()
    {
        QFETCH(QByteArray, ours);
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, expected);
        const ThreeWayMerge merged = mergeEntries({ Orchard, ours, theirs });
        QCOMPARE(merged.text(), expected);
        QVERIFY(merged.isClean());
        QVERIFY(mergeEntries({ Orchard, theirs, ours }).isClean());
    }

    void asked_data()
    {
        using Reason = MergeConflict::Reason;
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<QByteArray>("field"); // empty: in the text
        QTest::addColumn<Texts>("lines");
        const auto row = [](const char *name, const QByteArray &ours, const QByteArray &theirs, Reason reason,
                            const QByteArray &field,
                            const Texts &lines) { QTest::newRow(name) << ours << theirs << reason << field << lines; };

        row("two values", with({ { "draft", "ready" } }), with({ { "draft", "old" } }), Reason::BothChanged, "status",
            { "status: draft\n", "status: ready\n", "status: old\n" });
        row("removed and changed", with({ { "status: draft\n", "" } }), with({ { "draft", "old" } }),
            Reason::RemovedAndChanged, "status", { "status: draft\n", "", "status: old\n" });
        row("one field added twice", with({ { "status: draft\n", "status: draft\nauthor: Ana\n" } }),
            with({ { "version:", "author: Omar\nversion:" } }), Reason::BothAdded, "author",
            { "", "author: Ana\n", "author: Omar\n" });
        row("two comments at one value", with({ { "as on the sign", "see the sign" } }),
            with({ { "as on the sign", "as on the gate" } }), Reason::BothChanged, "title",
            { "title: Orchard share # as on the sign\n", "title: Orchard share # see the sign\n",
              "title: Orchard share # as on the gate\n" });
        row("an item's part", with({ { "label: Seed bank", "label: Seeds" } }),
            with({ { "label: Seed bank", "label: Bank" } }), Reason::BothChanged, "links[0]",
            { "  - target: seed-bank\n    label: Seed bank\n", "  - target: seed-bank\n    label: Seeds\n",
              "  - target: seed-bank\n    label: Bank\n" });
        row("one word", with({ { "old barn", "new barn" } }), with({ { "old barn", "big barn" } }), Reason::BothChanged,
            "",
            { "The press stands in the old barn behind the mill.\n",
              "The press stands in the new barn behind the mill.\n",
              "The press stands in the big barn behind the mill.\n" });
        row("words too near", with({ { "old barn", "new barn" } }), with({ { "behind the", "before the" } }),
            Reason::BothChanged, "",
            { "The press stands in the old barn behind the mill.\n",
              "The press stands in the new barn behind the mill.\n",
              "The press stands in the old barn before the mill.\n" });
        row("a paragraph removed and changed",
            with({ { "\nThe press stands in the old barn behind the mill.\n", "" } }),
            with({ { "old barn", "new barn" } }), Reason::RemovedAndChanged, "",
            { "The press stands in the old barn behind the mill.\n", "",
              "The press stands in the new barn behind the mill.\n" });
        row("two names of a heading", with({ { "# Orchard share", "# Shared orchard" } }),
            with({ { "# Orchard share", "# The trees" } }), Reason::BothChanged, "",
            { "# Orchard share\n", "# Shared orchard\n", "# The trees\n" });
        row("two paragraphs in another's stead",
            with({ { "The press stands in the old barn behind the mill.", "We sold it.\n\nThe barn is empty." } }),
            with({ { "The press stands in the old barn behind the mill.", "Nobody knows.\n\nAsk around." } }),
            Reason::BothAdded, "", { "", "We sold it.\n\nThe barn is empty.\n", "Nobody knows.\n\nAsk around.\n" });
        row("an item of the body", with({ { "March", "April" } }), with({ { "March", "May" } }), Reason::BothChanged,
            "", { "- Pruning in March\n", "- Pruning in April\n", "- Pruning in May\n" });
    }
    void asked()
    {
        QFETCH(QByteArray, ours);
        QFETCH(QByteArray, theirs);
        QFETCH(MergeConflict::Reason, reason);
        QFETCH(QByteArray, field);
        QFETCH(Texts, lines);
        const ThreeWayMerge merged = mergeEntries({ Orchard, ours, theirs });
        const QList<MergeConflict> conflicts = merged.conflicts();
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts.first().reason, reason);
        QCOMPARE(conflicts.first().kind, field.isEmpty() ? MergeConflict::Kind::Text : MergeConflict::Kind::Field);
        QCOMPARE(conflicts.first().field.toString(), field);
        QCOMPARE(conflicts.first().lines.base, lines.base);
        QCOMPARE(conflicts.first().lines.ours, lines.ours);
        QCOMPARE(conflicts.first().lines.theirs, lines.theirs);
        QCOMPARE(mergeEntries({ Orchard, theirs, ours }).conflicts().size(), 1);
    }

    void bothMoved()
    {
        const QByteArray press = "The press stands in the old barn behind the mill.\n";
        const ThreeWayMerge merged =
            mergeEntries({ Orchard, with({ { "\n" + press, "" }, { "# Orchard", press + "\n# Orchard" } }),
                           with({ { "\n" + press, "" }, { "- Pruning", press + "\n- Pruning" } }) });
        // At each of the places the one block that may stand there.
        const QList<MergeConflict> conflicts = merged.conflicts();
        QCOMPARE(conflicts.size(), 2);
        for (const MergeConflict &conflict : conflicts) {
            QCOMPARE(conflict.reason, MergeConflict::Reason::BothMoved);
            QVERIFY(conflict.lines.ours.isEmpty() != conflict.lines.theirs.isEmpty());
        }
    }

    void twoInOneStead()
    {
        const Texts texts { "One.\n\nTwo.\n", "One.\n\nTwo and a half of it.\n", "One.\n\nTwo and three parts.\n" };
        ThreeWayMerge::Labels labels { .base = "before", .ours = "here", .theirs = "there" };
        QCOMPARE(mergeEntries(texts).text(labels), "One.\n\n<<<<<<< here\nTwo and a half of it.\n=======\n"
                                                   "Two and three parts.\n>>>>>>> there\n");
        labels.withBase = true;
        QCOMPARE(mergeEntries(texts).text(labels), "One.\n\n<<<<<<< here\nTwo and a half of it.\n||||||| before\nTwo.\n"
                                                   "=======\nTwo and three parts.\n>>>>>>> there\n");
        // Text that looks like markers gets larger ones around it.
        const Texts marked { "Two.\n", "Two and a half of it.\n=======\n", "Two and three parts.\n" };
        QCOMPARE(mergeEntries(marked).text(), "<<<<<<<< ours\nTwo and a half of it.\n=======\n========\n"
                                              "Two and three parts.\n>>>>>>>> theirs\n");
        QCOMPARE(mergeEntries(texts).answered({ "Both.\r\n" }), "One.\n\nBoth.\n");
        QCOMPARE(mergeEntries(texts).answered({ "Both" }), "One.\n\nBoth\n");
    }

    void unreadable()
    {
        const QByteArray broken = with({ { "title: Orchard", "title: \"Orchard" } });
        const ThreeWayMerge merged = mergeEntries({ Orchard, broken, with({ { "draft", "ready" } }) });
        QCOMPARE(merged.conflicts().size(), 1);
        QCOMPARE(merged.conflicts().constFirst().kind, MergeConflict::Kind::Fields);
        QVERIFY(merged.conflicts().constFirst().lines.ours.contains("title: \"Orchard"));
        QVERIFY(merged.conflicts().constFirst().lines.theirs.contains("status: ready"));
        // What git would merge to a field that stands twice.
        const Texts twice { "---\na: 1\nb: 2\nc: 3\n---\n", "---\nd: 4\na: 1\nb: 2\nc: 3\n---\n",
                            "---\na: 1\nb: 2\nc: 3\nd: 5\n---\n" };
        QCOMPARE(mergeEntries(twice).conflicts().size(), 1);
    }

    void addedByBoth()
    {
        QVERIFY(mergeEntries({ "", "---\ntitle: A\n---\nOne.\n", "---\ntitle: A\n---\nOne.\n" }).isClean());
        const ThreeWayMerge merged =
            mergeEntries({ "", "---\ntitle: A\ntags: [x]\n---\nOne.\n", "---\ntitle: B\ntags: [y]\n---\nOne.\n" });
        QCOMPARE(merged.conflicts().size(), 1);
        QCOMPARE(merged.answered({ "title: B\n" }), "---\ntitle: B\ntags: [x, y]\n---\nOne.\n");
    }

    void oneSideOnly()
    {
        const QByteArray broken = "---\na: [\n---\r\ntext\rmore";
        QCOMPARE(mergeEntries({ Orchard, Orchard, broken }).text(), broken);
        QCOMPARE(mergeEntries({ Orchard, broken, Orchard }).text(), broken);
        QCOMPARE(mergeEntries({ Orchard, broken, broken }).text(), broken);
        QVERIFY(mergeEntries({ broken, Orchard, broken }).isClean());
    }

    void profileRules()
    {
        const ProfileReading read =
            profileFromYaml(u"commonplace.yml"_s, "collections:\n"
                                                  "- name: steps\n"
                                                  "  folder: steps\n"
                                                  "  fields:\n"
                                                  "  - { name: reviewed, widget: string, merge: newest }\n"
                                                  "  - { name: version, widget: string, merge: ask }\n"
                                                  "  - { name: steps, widget: list, merge: items }\n");
        QVERIFY(read.faults.isEmpty());
        const MergeRules rules(read.profile.collections.first());
        const auto merge = [&rules](const QByteArray &base, const QByteArray &ours, const QByteArray &theirs) {
            return mergeEntries(
                { "---\n" + base + "\n---\n", "---\n" + ours + "\n---\n", "---\n" + theirs + "\n---\n" }, rules);
        };
        QCOMPARE(merge("reviewed: 2026-01-01", "reviewed: 2026-01-03", "reviewed: 2026-01-02").text(),
                 "---\nreviewed: 2026-01-03\n---\n");
        QVERIFY(!merge("version: 1.0", "version: 1.1", "version: 1.2").isClean());
        // An item stays itself when both change it …
        QVERIFY(!merge("steps:\n- dig\n- sow", "steps:\n- dig deep\n- sow", "steps:\n- dig here\n- sow").isClean());
        // … and by itself a short one is replaced.
        QCOMPARE(mergeEntries({ "---\ntags:\n- dig\n- sow\n---\n", "---\ntags:\n- plough\n- sow\n---\n",
                                "---\ntags:\n- mow\n- sow\n---\n" })
                     .text(),
                 "---\ntags:\n- plough\n- mow\n- sow\n---\n");
    }
};

QTEST_GUILESS_MAIN(TestThreeWayMerge)
#include "tst_threewaymerge.moc"
