// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/entryrestoring.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

QByteArray after(const QByteArray &open, const Result<TextEdits> &edits)
{
    return edits ? applied(open, *edits).value_or("overlapping edits") : edits.error().message.toUtf8();
}

} // namespace

class TestEntryRestoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_data()
    {
        QTest::addColumn<QByteArray>("open");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("as it was") << "---\na: 2\n---\nOne\nTwo\nThree\n"_ba << "---\na: 1\n---\nOne\nThree\nFour\n"_ba
                                   << "---\na: 1\n---\nOne\nThree\nFour\n"_ba;
        QTest::newRow("line ends stay") << "One\r\n2\r\nThree\r\n"_ba << "One\nTwo\nThree\n"_ba
                                        << "One\r\nTwo\r\nThree\r\n"_ba;
        QTest::newRow("line ends stay LF") << "One\n2\n"_ba << "One\r\nTwo\r\n"_ba << "One\nTwo\n"_ba;
        QTest::newRow("a byte order mark stays") << "\xEF\xBB\xBFOne\n"_ba << "Two\n"_ba << "\xEF\xBB\xBFTwo\n"_ba;
        QTest::newRow("none comes") << "One\n"_ba << "\xEF\xBB\xBFTwo\n"_ba << "Two\n"_ba;
        QTest::newRow("the last line's end") << "One\nTwo"_ba << "One\nTwo\n"_ba << "One\nTwo\n"_ba;
        QTest::newRow("to nothing") << "One\n"_ba << ""_ba << ""_ba;
        QTest::newRow("from nothing") << ""_ba << "One\n"_ba << "One\n"_ba;
    }
    void whole()
    {
        QFETCH(QByteArray, open);
        QFETCH(QByteArray, version);
        QTEST(after(open, EntryRestoring::whole(Entry::read(open), Entry::read(version))), "expected");
    }

    void wholeLeavesWhatIsTheSame()
    {
        const QByteArray open = "One\nTwo\nThree\nFour\n";
        const TextEdits edits = EntryRestoring::whole(Entry::read(open), Entry::read("One\nTwa\nThree\nFour\nFive\n"));
        QCOMPARE(edits, (TextEdits { { { 6, 7 }, "a" }, { { 19, 19 }, "Five\n" } }));
        QCOMPARE(EntryRestoring::whole(Entry::read(open), Entry::read(open)), TextEdits());
    }

    void field_data()
    {
        QTest::addColumn<QByteArray>("open");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<YamlPath>("path");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &open, const QByteArray &version, const YamlPath &path,
                            const QByteArray &expected) {
            QTest::newRow(name) << "---\n" + open + "---\nText\n"
                                << "---\n" + version + "---\n"
                                << path << "---\n" + expected + "---\nText\n";
        };
        row("a value", "a: 2 # kept\nb: 2\n", "a: 1\nb: 1\n", { "a" }, "a: 1 # kept\nb: 2\n");
        row("the same", "a:   1\n", "a: 1\n", { "a" }, "a:   1\n");
        row("one that was not there", "a: 1\nb: 1\n", "a: 1\n", { "b" }, "a: 1\n");
        row("one that is not there", "a: 1\nc: 3\n", "a: 1\nb: 2\nc: 3\n", { "b" }, "a: 1\nb: 2\nc: 3\n");
        row("the first, that is not there", "c: 3\n", "a: 1\nb: 2\nc: 3\n", { "a" }, "a: 1\nc: 3\n");
        row("neither", "a: 1\n", "a: 1\n", { "b" }, "a: 1\n");
        row("in a map", "a:\n  b: 2\n  c: 3\n", "a:\n  b: 1\n", { "a", "b" }, "a:\n  b: 1\n  c: 3\n");
        row("in a map that is not there", "x: 1\n", "a:\n  b: 1\n  c: 2\nx: 1\n", { "a", "b" }, "x: 1\na:\n  b: 1\n");
        row("a list, item by item", "t:\n  - a # first\n  - c\n", "t: [a, b]\n", { "t" }, "t:\n  - a # first\n  - b\n");
        QTest::newRow("no fields now") << "Text\n"_ba << "---\na: 1\n---\n"_ba << YamlPath { "a" }
                                       << "---\na: 1\n---\nText\n"_ba;
    }
    void field()
    {
        QFETCH(QByteArray, open);
        QFETCH(QByteArray, version);
        QFETCH(YamlPath, path);
        QTEST(after(open, EntryRestoring::field(Entry::read(open), Entry::read(version), path)), "expected");
    }

    void fieldsThatCannotBeRead()
    {
        const Entry broken = Entry::read("---\na: [\n---\n");
        const Entry whole = Entry::read("---\na: 1\n---\n");
        QCOMPARE(EntryRestoring::field(broken, whole, { "a" }).error().code, ErrorCode::Refused);
        QCOMPARE(EntryRestoring::field(whole, broken, { "a" }).error().code, ErrorCode::Refused);
    }

    /// Every difference of two states is brought back into the open text.
    void paragraph_data()
    {
        QTest::addColumn<QByteArray>("open");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &open, const QByteArray &before, const QByteArray &after,
                            const QByteArray &expected) { QTest::newRow(name) << open << before << after << expected; };
        // What is restored is compared with the open text itself.
        const auto toNow = [&row](const char *name, const QByteArray &before, const QByteArray &now,
                                  const QByteArray &expected) { row(name, now, before, now, expected); };
        toNow("changed", "A deep well is dug.\n\nEnd.\n", "A dry well is dug.\n\nEnd of it.\n",
              "A deep well is dug.\n\nEnd of it.\n");
        toNow("removed, first", "First of all.\n\nSecond.\n", "Second.\n", "First of all.\n\nSecond.\n");
        toNow("removed, between", "One.\n\nGone.\n\nTwo.\n", "One.\n\nTwo.\n", "One.\n\nGone.\n\nTwo.\n");
        toNow("removed, last", "One.\n\nGone.\n", "One.\n", "One.\n\nGone.\n");
        toNow("removed, last, no line end", "One.\n\nGone.", "One.", "One.\n\nGone.");
        toNow("removed between close lines", "# One\n\nGone\n\n# Two\n", "# One\n# Two\n", "# One\n\nGone\n\n# Two\n");
        toNow("all removed", "---\na: 1\n---\nGone.\n", "---\na: 1\n---\n", "---\na: 1\n---\nGone.\n");
        toNow("line ends stay", "One.\n\nGone\nwith the wind.\n\nTwo.\n", "One.\r\n\r\nTwo.\r\n",
              "One.\r\n\r\nGone\r\nwith the wind.\r\n\r\nTwo.\r\n");
        toNow("added", "One.\n\nTwo.\n", "One.\n\nCame in.\n\nTwo.\n", "One.\n\nTwo.\n");
        toNow("added, first", "Two.\n", "Came in.\n\nTwo.\n", "Two.\n");
        toNow("added, last", "One.\n", "One.\n\nCame in.\n", "One.\n");
        toNow("added, the only one", "---\na: 1\n---\n", "---\na: 1\n---\nCame in.\n", "---\na: 1\n---\n");
        toNow("moved", "First of them all.\n\nSecond.\n\nThird.\n", "Second.\n\nThird.\n\nFirst of them all.\n",
              "First of them all.\n\nSecond.\n\nThird.\n");
        toNow("moved and changed", "The first of them all is a deep well.\n\nSecond.\n\nThird.\n\nFourth.\n",
              "Second.\n\nThird.\n\nFourth.\n\nThe first of them all is a dry well.\n",
              "The first of them all is a deep well.\n\nSecond.\n\nThird.\n\nFourth.\n");
        row("the neighbour above is gone since", "Two.\n\nNew.\n", "One.\n\nGone.\n\nTwo.\n", "One.\n\nTwo.\n",
            "Gone.\n\nTwo.\n\nNew.\n");
        row("no neighbour is left", "Quite another.\n", "One.\n\nGone.\n\nTwo.\n", "One.\n\nTwo.\n",
            "Quite another.\n\nGone.\n");
        row("changed once more since", "A broad well is dug.\n", "A deep well is dug.\n", "A dry well is dug.\n",
            "A deep well is dug.\n");
        row("gone since", "One.\n", "One.\n\nA deep well is dug.\n", "One.\n\nA dry well is dug.\n",
            "One.\n\nA deep well is dug.\n");
        row("as it was already", "A deep well is dug.\n", "A deep well is dug.\n", "A dry well is dug.\n",
            "A deep well is dug.\n");
        row("there already", "One.\n\nGone at last.\n", "One.\n\nGone at last.\n", "One.\n", "One.\n\nGone at last.\n");
        row("what was added is gone since", "One.\n", "One.\n", "One.\n\nCame in late.\n",
            "This paragraph is not in the text any more.");
    }
    void paragraph()
    {
        QFETCH(QByteArray, open);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const Entry old = Entry::read(before);
        const Entry later = Entry::read(after);
        const EntryComparison comparison = comparedEntries(old, later);
        QVERIFY(!comparison.paragraphs.isEmpty());
        QTEST(::after(open, EntryRestoring::paragraph(Entry::read(open), old, later, comparison.paragraphs.first())),
              "expected");
    }
};

QTEST_APPLESS_MAIN(TestEntryRestoring)
#include "tst_entryrestoring.moc"
