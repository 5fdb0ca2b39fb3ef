// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits made one after the other are given as edits of the first text.

#include "refactoring/entryedits.h"
#include "refactoring/textunion.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestEntryEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts()
    {
        EntryEdits text(Entry::read("---\na: 1\nb: 2\nc: 3\n---\n"));
        QVERIFY(text.apply(text.now().set({ "c" }, YamlValue::plain("33"))));
        QVERIFY(text.apply(text.now().set({ "a" }, YamlValue::plain("11"))));
        QCOMPARE(text.now().bytes(), "---\na: 11\nb: 2\nc: 33\n---\n"_ba);
        QCOMPARE(text.edits().size(), 2);
        QCOMPARE(*applied(text.before().bytes(), text.edits()), text.now().bytes());
        // Behind what was edited: offsets are no longer those of the first text.
        QVERIFY(text.apply(text.now().set({ "b" }, YamlValue::plain("22"))));
        QCOMPARE(text.edits().size(), 1);
        QCOMPARE(*applied(text.before().bytes(), text.edits()), "---\na: 11\nb: 22\nc: 33\n---\n"_ba);
    }

    void whatBreaksTheFieldsIsRefused()
    {
        EntryEdits text(Entry::read("---\na: 1\n---\n"));
        const Result<void> done = text.apply(TextEdits { { { 7, 8 }, "'" } });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Refused);
        QVERIFY(text.edits().isEmpty());
    }

    void texts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("added");
        QTest::addColumn<QByteArray>("united");
        QTest::newRow("nothing") << "One.\n"_ba << ""_ba << "One.\n"_ba;
        QTest::newRow("to nothing") << ""_ba << "\nTwo.\n"_ba << "Two.\n"_ba;
        QTest::newRow("paragraphs") << "One.\n"_ba << "\nTwo.\n"_ba << "One.\n\nTwo.\n"_ba;
        QTest::newRow("no last line end") << "One."_ba << "Two."_ba << "One.\n\nTwo.\n"_ba;
        QTest::newRow("sections") << "Start.\n\n## Use\n\nA.\n\n## See\n\nB.\n"_ba
                                  << "Begin.\n\n## USE\n\nC.\n\n## More\n\nD.\n"_ba
                                  << "Start.\n\nBegin.\n\n## Use\n\nA.\n\nC.\n\n## See\n\nB.\n\n## More\n\nD.\n"_ba;
        QTest::newRow("other levels") << "# Use\n\nA.\n"_ba << "## Use\n\nC.\n"_ba
                                      << "# Use\n\nA.\n\n## Use\n\nC.\n"_ba;
        QTest::newRow("CRLF") << "A.\r\n"_ba << "B.\nC.\n"_ba << "A.\r\n\r\nB.\r\nC.\r\n"_ba;
        QTest::newRow("empty section") << "## Use\n## See\n"_ba << "## Use\n\nC.\n"_ba << "## Use\n\nC.\n\n## See\n"_ba;
    }

    void texts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, added);
        QTEST(unitedTexts(text, added), "united");
    }
};

QTEST_APPLESS_MAIN(TestEntryEdits)
#include "tst_entryedits.moc"
