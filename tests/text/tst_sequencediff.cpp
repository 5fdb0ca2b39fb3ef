// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/sequencediff.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

std::vector<int> letters(const QByteArray &text)
{
    return { text.cbegin(), text.cend() };
}

} // namespace

class TestSequenceDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void common_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<QByteArray>("common");
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("all") << "abc"_ba << "abc"_ba << "abc"_ba;
        QTest::newRow("none") << "abc"_ba << "xyz"_ba << QByteArray();
        QTest::newRow("inserted") << "abc"_ba << "axbyc"_ba << "abc"_ba;
        QTest::newRow("removed") << "axbyc"_ba << "abc"_ba << "abc"_ba;
        QTest::newRow("what stands once comes first") << "xxaxx"_ba << "axxxx"_ba << "axx"_ba;
        QTest::newRow("nothing stands once") << "abab"_ba << "baba"_ba << "bab"_ba;
    }
    void common()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        const std::vector<int> partners = commonSequence(letters(one), letters(other));
        QByteArray found;
        int last = -1;
        for (size_t i = 0; i < partners.size(); ++i) {
            if (partners[i] < 0)
                continue;
            QVERIFY(partners[i] > last);
            last = partners[i];
            QCOMPARE(other[last], one[static_cast<qsizetype>(i)]);
            found += one[static_cast<qsizetype>(i)];
        }
        QTEST(found, "common");
    }

    void regions_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("regions"); // Same, Ours, Theirs, Both, Conflict, each by its first letter
        QTest::newRow("same") << "abc"_ba << "abc"_ba << "abc"_ba << "S"_ba;
        QTest::newRow("one side each") << "abcde"_ba << "xbcde"_ba << "abcdy"_ba << "OST"_ba;
        QTest::newRow("both alike") << "abc"_ba << "axc"_ba << "axc"_ba << "SBS"_ba;
        QTest::newRow("touching") << "abc"_ba << "xbc"_ba << "ayc"_ba << "CS"_ba;
        QTest::newRow("both add at the end") << "a"_ba << "ab"_ba << "ac"_ba << "SC"_ba;
        QTest::newRow("removed and changed") << "abc"_ba << "ac"_ba << "axc"_ba << "SCS"_ba;
    }
    void regions()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, ours);
        QFETCH(QByteArray, theirs);
        const std::vector<MergeRegion> regions = mergeRegions(letters(base), letters(ours), letters(theirs));
        QByteArray kinds;
        MergeRegion end;
        for (const MergeRegion &region : regions) {
            kinds += "SOTBC"[static_cast<int>(region.kind)];
            QCOMPARE(region.base, end.baseEnd);
            QCOMPARE(region.ours, end.oursEnd);
            QCOMPARE(region.theirs, end.theirsEnd);
            end = region;
        }
        QCOMPARE(end.baseEnd, base.size());
        QCOMPARE(end.oursEnd, ours.size());
        QCOMPARE(end.theirsEnd, theirs.size());
        QTEST(kinds, "regions");
    }
};

QTEST_GUILESS_MAIN(TestSequenceDiff)
#include "tst_sequencediff.moc"
