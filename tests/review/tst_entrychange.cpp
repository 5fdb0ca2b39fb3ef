// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/entrychange.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestEntryChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void change_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QList<QByteArray>>("fields");
        QTest::addColumn<int>("paragraphs");
        QTest::addColumn<bool>("bytesDiffer");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                            const QList<QByteArray> &fields, int paragraphs) {
            QTest::newRow(name) << before << after << fields << paragraphs << (before != after);
        };

        row("nothing", "---\na: 1\n---\nText\n", "---\na: 1\n---\nText\n", {}, 0);
        row("a value", "---\na: 1\nb: x\n---\n", "---\na: 1\nb: y\n---\n", { "b" }, 0);
        row("added and removed, in the file's order", "---\nc: 1\na: 1\nb: 1\n---\n", "---\nd: 1\na: 1\nb: 2\n---\n",
            { "d", "b", "c" }, 0);
        row("first fields", "Text\n", "---\na: 1\n---\nText\n", { "a" }, 0);
        row("an item of a list", "---\nt: [a, b]\n---\n", "---\nt: [a, c]\n---\n", { "t" }, 0);
        row("order of a list", "---\nt: [a, b]\n---\n", "---\nt: [b, a]\n---\n", { "t" }, 0);
        row("a number becomes a text", "---\na: 1\n---\n", "---\na: '1'\n---\n", { "a" }, 0);
        row("other quotes", "---\na: x\n---\n", "---\na: \"x\"\n---\n", {}, 0);
        row("a list in another style", "---\nt: [a, b]\n---\n", "---\nt:\n- a\n- b\n---\n", {}, 0);
        row("order of the fields", "---\na: 1\nb: 2\n---\n", "---\nb: 2\na: 1\n---\n", {}, 0);
        row("a comment", "---\na: 1\n---\n", "---\na: 1 # one\n---\n", {}, 0);
        row("line ends", "---\na: 1\n---\nOne\n\nTwo\n", "---\r\na: 1\r\n---\r\nOne\r\n\r\nTwo\r\n", {}, 0);
        row("a byte order mark", "Text\n", "\xEF\xBB\xBFText\n", {}, 0);
        row("end of the last line", "Text", "Text\n", {}, 0);
        row("more blank lines", "One\n\nTwo\n", "One\n\n\n\nTwo\n", {}, 0);
        row("a changed paragraph", "One\n\nTwo\n\nThree\n", "One\n\n2\n\nThree\n", {}, 1);
        row("an added paragraph", "One\n\nTwo\n", "One\n\nNew\n\nTwo\n", {}, 1);
        row("two removed, one changed", "One\n\nTwo\n\nThree\n\nFour\n", "One!\n\nFour\n", {}, 3);
        row("one of two alike removed", "One\n\nOne\n", "One\n", {}, 1);
        row("everything", "---\na: 1\n---\nOne\n", "---\na: 2\n---\n1\n\n2\n", { "a" }, 2);
    }
    void change()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QList<QByteArray>, fields);
        QFETCH(int, paragraphs);
        QFETCH(bool, bytesDiffer);
        const EntryChange change = changeBetween(Entry::read(before), Entry::read(after));
        QCOMPARE(change.fields, fields);
        QCOMPARE(change.paragraphs, paragraphs);
        QCOMPARE(change.bytesDiffer, bytesDiffer);
    }

    void message_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QList<QByteArray>>("fields");
        QTest::addColumn<int>("paragraphs");
        QTest::addColumn<bool>("isNew");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &title, const QList<QByteArray> &fields, int paragraphs,
                            const QString &expected) {
            QTest::newRow(name) << title << fields << paragraphs << false << expected;
        };

        row("the example", u"Title"_s, { "related_solutions" }, 2, u"Title: related_solutions, 2 paragraphs"_s);
        row("a field", u"Title"_s, { "year" }, 0, u"Title: year"_s);
        row("one paragraph", u"Title"_s, {}, 1, u"Title: 1 paragraph"_s);
        row("layout", u"Title"_s, {}, 0, u"Title: layout"_s);
        row("four fields", u"T"_s, { "a", "b", "c", "d" }, 0, u"T: a, b, c, d"_s);
        row("five fields", u"T"_s, { "a", "b", "c", "d", "e" }, 0, u"T: a, b, c, d, 1 more field"_s);
        row("six fields", u"T"_s, { "a", "b", "c", "d", "e", "f" }, 1, u"T: a, b, c, d, 2 more fields, 1 paragraph"_s);
        row("blanks and lines", u"  Two\n lines "_s, { "a" }, 0, u"Two lines: a"_s);
        row("60 characters", QString(60, u'x'), { "a" }, 0, QString(60, u'x') + u": a"_s);
        row("61 characters", QString(61, u'x'), { "a" }, 0, QString(59, u'x') + u"…: a"_s);
        row("cut at a blank", QString(58, u'x') + u" yyyy"_s, { "a" }, 0, QString(58, u'x') + u"…: a"_s);
        row("cut at an emoji", QString(58, u'x') + u"🌱🌱"_s, { "a" }, 0, QString(58, u'x') + u"…: a"_s);
        row("another script", u"مشاع"_s, { "عنوان"_ba }, 0, u"مشاع: عنوان"_s);
        QTest::newRow("new") << u"Title"_s << QList<QByteArray> { "a" } << 3 << true << u"Title: new entry"_s;
    }
    void message()
    {
        QFETCH(QString, title);
        QFETCH(QList<QByteArray>, fields);
        QFETCH(int, paragraphs);
        QFETCH(bool, isNew);
        QFETCH(QString, expected);
        const EntryChange change { .fields = fields, .paragraphs = paragraphs, .bytesDiffer = true };
        QCOMPARE(shortTitle(title) + u": "_s + changeSummary(change, isNew), expected);
    }
};

QTEST_APPLESS_MAIN(TestEntryChange)
#include "tst_entrychange.moc"
