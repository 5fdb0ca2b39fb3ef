// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/lineindex.h"

#include <QTest>

using namespace Commonplace;

class TestLineIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void position_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");

        QTest::newRow("empty") << QByteArray("") << 0 << 1 << 1;
        QTest::newRow("first line") << QByteArray("ab\ncd") << 1 << 1 << 2;
        QTest::newRow("line end belongs to its line") << QByteArray("ab\ncd") << 2 << 1 << 3;
        QTest::newRow("second line") << QByteArray("ab\ncd") << 3 << 2 << 1;
        QTest::newRow("crlf is one line end") << QByteArray("ab\r\ncd") << 4 << 2 << 1;
        QTest::newRow("lone cr") << QByteArray("ab\rcd") << 3 << 2 << 1;
        QTest::newRow("code points") << QByteArray("é😀x") << 6 << 1 << 3;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFxy\nz") << 4 << 1 << 2;
        QTest::newRow("inside the byte order mark") << QByteArray("\xEF\xBB\xBFxy\nz") << 1 << 1 << 1;
        QTest::newRow("behind a first line with a byte order mark") << QByteArray("\xEF\xBB\xBFxy\nz") << 7 << 2 << 2;
        QTest::newRow("past the end") << QByteArray("ab\n") << 99 << 2 << 1;
    }
    void position()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, offset);
        QFETCH(int, line);
        QFETCH(int, column);
        const TextPosition found = LineIndex(text).position(offset);
        QCOMPARE(found.line, line);
        QCOMPARE(found.column, column);
    }

    void line()
    {
        const LineIndex index("one\r\ntwo\n\nfour");
        QCOMPARE(index.lineCount(), 4);
        QCOMPARE(index.line(1), QByteArray("one"));
        QCOMPARE(index.line(2), QByteArray("two"));
        QCOMPARE(index.line(3), QByteArray(""));
        QCOMPARE(index.line(4), QByteArray("four"));
        QCOMPARE(index.line(5), QByteArray());
        QCOMPARE(index.lineStart(2), 5);
        QCOMPARE(index.lineStart(9), 14);
        QCOMPARE(LineIndex("\xEF\xBB\xBFone\n").line(1), QByteArray("one"));
    }
};

QTEST_APPLESS_MAIN(TestLineIndex)
#include "tst_lineindex.moc"
