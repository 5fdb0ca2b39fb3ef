// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textedit.h"

#include <QTest>

using namespace Commonplace;

class TestTextEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applied_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<TextEdits>("edits");
        QTest::addColumn<QByteArray>("expected"); // null: refused

        QTest::newRow("nothing") << QByteArray("abc") << TextEdits {} << QByteArray("abc");
        QTest::newRow("replace") << QByteArray("abc") << TextEdits { { { 1, 2 }, "XY" } } << QByteArray("aXYc");
        QTest::newRow("any order") << QByteArray("abc") << TextEdits { { { 2, 3 }, "Z" }, { { 0, 1 }, "" } }
                                   << QByteArray("bZ");
        QTest::newRow("two insertions at one place keep their order")
            << QByteArray("ab") << TextEdits { { { 1, 1 }, "1" }, { { 1, 1 }, "2" } } << QByteArray("a12b");
        QTest::newRow("insertion before a replacement")
            << QByteArray("ab") << TextEdits { { { 1, 2 }, "B" }, { { 1, 1 }, "+" } } << QByteArray("a+B");
        QTest::newRow("at the end") << QByteArray("ab") << TextEdits { { { 2, 2 }, "c" } } << QByteArray("abc");
        QTest::newRow("overlapping") << QByteArray("abc") << TextEdits { { { 0, 2 }, "" }, { { 1, 3 }, "" } }
                                     << QByteArray();
        QTest::newRow("past the end") << QByteArray("abc") << TextEdits { { { 2, 4 }, "" } } << QByteArray();
        QTest::newRow("backwards") << QByteArray("abc") << TextEdits { { { 2, 1 }, "" } } << QByteArray();
    }
    void applied()
    {
        QFETCH(QByteArray, text);
        QFETCH(TextEdits, edits);
        QFETCH(QByteArray, expected);
        const Result<QByteArray> result = Commonplace::applied(text, edits);
        QCOMPARE(result.has_value(), !expected.isNull());
        if (result)
            QCOMPARE(*result, expected);
        else
            QCOMPARE(result.error().message,
                     QStringLiteral("Two changes touch the same place in the text. Nothing was changed."));
    }

    void trimmed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("replacement");
        QTest::addColumn<TextEdit>("expected");

        QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << TextEdit { { 3, 3 }, "" };
        QTest::newRow("middle") << QByteArray("a-b") << QByteArray("a+b") << TextEdit { { 1, 2 }, "+" };
        QTest::newRow("repeated letters") << QByteArray("aa") << QByteArray("aaa") << TextEdit { { 2, 2 }, "a" };
        QTest::newRow("é to è shares a lead byte") << QByteArray("é") << QByteArray("è") << TextEdit { { 0, 2 }, "è" };
        QTest::newRow("é to ũ-like shares a last byte")
            << QByteArray("\xC3\xA9") << QByteArray("\xC4\xA9") << TextEdit { { 0, 2 }, "\xC4\xA9" };
    }
    void trimmed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, replacement);
        QFETCH(TextEdit, expected);
        QCOMPARE(Commonplace::trimmed(text, { { 0, text.size() }, replacement }), expected);
    }
};

QTEST_APPLESS_MAIN(TestTextEdit)
#include "tst_textedit.moc"
