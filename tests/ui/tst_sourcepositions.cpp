// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/sourcepositions.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestSourcePositions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removes_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("none") << "<p dir=\"auto\">a</p>"_ba << "<p dir=\"auto\">a</p>"_ba;
        QTest::newRow("first") << "<p data-sourcepos=\"1:1-2:3\" dir=\"auto\">a</p>"_ba << "<p dir=\"auto\">a</p>"_ba;
        QTest::newRow("last") << "<p dir=\"auto\" data-sourcepos=\"1:1-2:3\">a</p>"_ba << "<p dir=\"auto\">a</p>"_ba;
        QTest::newRow("nested") << "<ul data-sourcepos=\"1:1-2:3\"><li data-sourcepos=\"1:1-1:3\">a</li></ul>"_ba
                                << "<ul><li>a</li></ul>"_ba;
        QTest::newRow("text") << "<p> data-sourcepos=\"1:1-2:3\"</p>"_ba << "<p> data-sourcepos=\"1:1-2:3\"</p>"_ba;
        QTest::newRow("after a quote in text") << "<p>\"a</p><p data-sourcepos=\"1:1-2:3\">b\"</p>"_ba
                                               << "<p>\"a</p><p>b\"</p>"_ba;
        QTest::newRow("in a value") << "<img alt=\"a > data-sourcepos=&quot;b\" src=\"c\">"_ba
                                    << "<img alt=\"a > data-sourcepos=&quot;b\" src=\"c\">"_ba;
        QTest::newRow("unfinished") << "<p data-sourcepos=\"1"_ba << "<p data-sourcepos=\"1"_ba;
    }

    void removes()
    {
        QFETCH(QByteArray, html);
        QTEST(withoutSourcePositions(html), "expected");
    }
};

QTEST_APPLESS_MAIN(TestSourcePositions)
#include "tst_sourcepositions.moc"
