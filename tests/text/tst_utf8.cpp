// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/utf8.h"

#include <QString>
#include <QTest>

using namespace Commonplace;

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstInvalidUtf8_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("expected"); // -1: valid

        QTest::newRow("ascii") << QByteArray("abc") << -1;
        QTest::newRow("two, three, four bytes") << QByteArray("é€😀") << -1;
        QTest::newRow("latin-1") << QByteArray("caf\xE9 x") << 3;
        QTest::newRow("cut short") << QByteArray("a\xE2\x82") << 1;
        QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << 0;
        QTest::newRow("overlong, three bytes") << QByteArray("\xE0\x80\xAF") << 0;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0;
        QTest::newRow("above U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << 0;
        QTest::newRow("lone continuation") << QByteArray("ab\x80") << 2;
    }
    void firstInvalidUtf8()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, expected);
        const std::optional<qsizetype> found = Commonplace::firstInvalidUtf8(text);
        QCOMPARE(found.value_or(-1), qsizetype(expected));
    }

    void positions()
    {
        const QByteArray text("aé€😀b");
        QCOMPARE(utf16Length(text), QString::fromUtf8(text).size());
        const QList<qsizetype> expected { 0, 1, 3, 6, 6, 10, 11, 11 };
        for (qsizetype unit = 0; unit < expected.size(); ++unit)
            QCOMPARE(utf8Offset(text, unit), expected[unit]);
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
