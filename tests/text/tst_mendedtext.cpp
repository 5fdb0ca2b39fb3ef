// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/mendedtext.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestMendedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Steps that are each told in terms of what the last one left come to the same when made at once.
    void steps_data()
    {
        QTest::addColumn<QByteArray>("original");
        QTest::addColumn<QList<TextEdits>>("steps");
        QTest::addColumn<QByteArray>("mended");

        const auto row = [](const char *name, const QByteArray &original, const QList<TextEdits> &steps,
                            const QByteArray &mended) { QTest::newRow(name) << original << steps << mended; };
        row("before and behind", "abcd", { { { { 3, 4 }, "D" } }, { { { 0, 1 }, "AA" } }, { { { 2, 3 }, "" } } },
            "AAcD");
        row("up to what was taken away", "abcd", { { { { 2, 3 }, "" } }, { { { 1, 2 }, "B" } } }, "aBd");
        row("from what was taken away", "abcd", { { { { 1, 2 }, "" } }, { { { 1, 2 }, "C" } } }, "aCd");
    }
    void steps()
    {
        QFETCH(QByteArray, original);
        QFETCH(QList<TextEdits>, steps);
        QFETCH(QByteArray, mended);
        MendedText text(original);
        TextEdits all;
        for (const TextEdits &step : std::as_const(steps)) {
            const std::optional<TextEdits> edits = text.apply(step);
            QVERIFY(edits.has_value());
            all += *edits;
        }
        QCOMPARE(text.text(), mended);
        QCOMPARE(applied(original, all).value_or("edits do not fit"), mended);
    }

    /// What was blanked looks like nothing and is not.
    void blanked()
    {
        MendedText text("ab cd ef");
        text.blank({ 3, 5 });
        QCOMPARE(text.text(), "ab    ef"_ba);
        QVERIFY(!text.toOriginal(TextEdits { { { 2, 6 }, "" } }).has_value());
        QVERIFY(!text.toOriginal(TextEdits { { { 4, 4 }, "x" } }).has_value());
        QVERIFY(text.toOriginal(TextEdits { { { 5, 5 }, "x" } }).has_value());
    }
};

QTEST_APPLESS_MAIN(TestMendedText)
#include "tst_mendedtext.moc"
