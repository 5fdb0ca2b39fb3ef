// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlpath.h"

#include <QTest>

using namespace Commonplace;

class TestYamlPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<YamlPath>("expected");

        QTest::newRow("root") << QByteArray("") << YamlPath {};
        QTest::newRow("key") << QByteArray("title") << YamlPath { "title" };
        QTest::newRow("nested") << QByteArray("a.b") << YamlPath { "a", "b" };
        QTest::newRow("item") << QByteArray("images[0].caption") << YamlPath { "images", 0, "caption" };
        QTest::newRow("item of an item") << QByteArray("a[1][2]") << YamlPath { "a", 1, 2 };
        QTest::newRow("quoted key") << QByteArray("\"a.b\".c") << YamlPath { "a.b", "c" };
        QTest::newRow("escaped quote") << QByteArray("\"a\\\"[b\"") << YamlPath { "a\"[b" };
        QTest::newRow("key with blanks") << QByteArray("Short write-up") << YamlPath { "Short write-up" };
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(YamlPath, expected);
        const Result<YamlPath> path = YamlPath::fromString(text);
        QVERIFY(path.has_value());
        QCOMPARE(*path, expected);
        QCOMPARE(path->toString(), text);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : { "a..b", ".a.", "a[", "a[x]", "a[-1]", "a[0]b", "\"a", "\"a\"b", "a." })
            QTest::newRow(text) << QByteArray(text);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        const Result<YamlPath> path = YamlPath::fromString(text);
        QVERIFY(!path.has_value());
        QCOMPARE(path.error().message,
                 QStringLiteral("“%1” names no field. Write keys with dots between them and items by number, as in "
                                "images[0].caption.")
                     .arg(QString::fromUtf8(text)));
    }
};

QTEST_APPLESS_MAIN(TestYamlPath)
#include "tst_yamlpath.moc"
