// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/blockdiff.h"

#include <QTest>

#include <ranges>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

/// A block for each letter.
QList<HtmlBlock> blocks(const QString &letters)
{
    QList<HtmlBlock> result;
    for (const QChar letter : letters)
        result.append({ QString(letter).toUtf8(), int(result.size()) + 1 });
    return result;
}

/// `at-removed+text`, one after the other.
QString described(const QList<BlockSplice> &splices, const QList<HtmlBlock> &after)
{
    QStringList parts;
    for (const BlockSplice &splice : splices) {
        QByteArray inserted;
        const QList<HtmlBlock> blocks = after.sliced(splice.first, splice.inserted);
        for (const HtmlBlock &block : blocks)
            inserted += block.html;
        parts.append(u"%1-%2+%3"_s.arg(splice.at).arg(splice.removed).arg(QString::fromUtf8(inserted)));
    }
    return parts.join(u' ');
}

QString applied(const QList<BlockSplice> &splices, const QList<HtmlBlock> &before, const QList<HtmlBlock> &after)
{
    QList<HtmlBlock> result = before;
    for (const BlockSplice &splice : std::views::reverse(splices)) {
        result.remove(splice.at, splice.removed);
        for (int index = splice.inserted - 1; index >= 0; --index)
            result.insert(splice.at, after[splice.first + index]);
    }
    QByteArray text;
    for (const HtmlBlock &block : std::as_const(result))
        text += block.html;
    return QString::fromUtf8(text);
}

} // namespace

class TestBlockDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diffs_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");

        QTest::newRow("nothing") << u""_s << u""_s << u""_s;
        QTest::newRow("the same") << u"abc"_s << u"abc"_s << u""_s;
        QTest::newRow("first page") << u""_s << u"abc"_s << u"0-0+abc"_s;
        QTest::newRow("emptied") << u"abc"_s << u""_s << u"0-3+"_s;
        QTest::newRow("one changed") << u"abcde"_s << u"abXde"_s << u"2-1+X"_s;
        QTest::newRow("first changed") << u"abc"_s << u"Xbc"_s << u"0-1+X"_s;
        QTest::newRow("last changed") << u"abc"_s << u"abX"_s << u"2-1+X"_s;
        QTest::newRow("one inserted") << u"abc"_s << u"abXc"_s << u"2-0+X"_s;
        QTest::newRow("appended") << u"abc"_s << u"abcX"_s << u"3-0+X"_s;
        QTest::newRow("one of equals removed") << u"aaa"_s << u"aa"_s << u"2-1+"_s;
        QTest::newRow("one of equals added") << u"aa"_s << u"aaa"_s << u"2-0+a"_s;
        QTest::newRow("two places") << u"abcdefg"_s << u"aXcdeYg"_s << u"1-1+X 5-1+Y"_s;
        QTest::newRow("moved") << u"abcde"_s << u"acdbe"_s << u"1-1+ 4-0+b"_s;
        QTest::newRow("all changed") << u"abc"_s << u"XYZ"_s << u"0-3+XYZ"_s;
    }

    void diffs()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QList<HtmlBlock> oldBlocks = blocks(before);
        const QList<HtmlBlock> newBlocks = blocks(after);
        const QList<BlockSplice> splices = diffBlocks(oldBlocks, newBlocks);
        QTEST(described(splices, newBlocks), "expected");
        QCOMPARE(applied(splices, oldBlocks, newBlocks), after);
    }

    void aVeryLargeMiddleIsReplaced()
    {
        const QString before = u"<"_s + QString(600, u'a') + u'>';
        const QString after = u"<"_s + QString(600, u'b') + u'>';
        QCOMPARE(diffBlocks(blocks(before), blocks(after)), (QList<BlockSplice> { { 1, 600, 1, 600 } }));
    }
};

QTEST_APPLESS_MAIN(TestBlockDiff)
#include "tst_blockdiff.moc"
