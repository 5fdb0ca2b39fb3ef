// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/linedifference.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestLineDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differences_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<TextEdits>("edits");
        QTest::newRow("nothing") << "a\nb"_ba << "a\nb"_ba << TextEdits();
        QTest::newRow("empty") << QByteArray() << QByteArray() << TextEdits();
        QTest::newRow("a word") << "one\ntwo\n"_ba << "one\ntwenty\n"_ba << TextEdits { { { 6, 7 }, "enty" } };
        QTest::newRow("two places") << "a\nb\nc\n"_ba << "A\nb\nC\n"_ba
                                    << TextEdits { { { 0, 1 }, "A" }, { { 4, 5 }, "C" } };
        QTest::newRow("a line more") << "a\nc\n"_ba << "a\nb\nc\n"_ba << TextEdits { { { 2, 2 }, "b\n" } };
        QTest::newRow("a line less") << "a\nb\nc"_ba << "a\nc"_ba << TextEdits { { { 2, 4 }, "" } };
        QTest::newRow("no last end") << "a"_ba << "a\n"_ba << TextEdits { { { 1, 1 }, "\n" } };
        QTest::newRow("all") << QByteArray() << "a\n"_ba << TextEdits { { { 0, 0 }, "a\n" } };
    }
    void differences()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QTEST(lineDifferences(before, after), "edits");
        QCOMPARE(applied(before, lineDifferences(before, after)).value_or("refused"), after);
    }
};

QTEST_GUILESS_MAIN(TestLineDifference)
#include "tst_linedifference.moc"
