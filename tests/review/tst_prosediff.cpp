// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/prosediff.h"

#include "review/shownpieces.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestProseDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void difference_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &before, const QString &after, const QString &expected) {
            QTest::newRow(name) << before << after << expected;
        };
        row("nothing", u""_s, u""_s, u""_s);
        row("the same", u"A well is dug."_s, u"A well is dug."_s, u"A well is dug."_s);
        row("a word", u"A deep well is dug."_s, u"A dry well is dug."_s, u"A [-deep-][+dry+] well is dug."_s);
        row("a word added", u"A well is dug."_s, u"A well is often dug."_s, u"A well is [+often +]dug."_s);
        row("a word removed", u"A well is often dug."_s, u"A well is dug."_s, u"A well is [-often -]dug."_s);
        row("at the ends", u"Wells are dug here"_s, u"All wells are dug there"_s,
            u"[-Wells -][+All wells +]are dug [-here-][+there+]"_s);
        row("a sign", u"Wells, rivers and lakes"_s, u"Wells; rivers and lakes"_s,
            u"Wells[-,-][+;+] rivers and lakes"_s);
        row("other line ends", u"A well\nis dug."_s, u"A well is\ndug."_s, u"A well is\ndug."_s);
        row("little between two changes", u"The keepers of springs met in spring and counted"_s,
            u"The guardians of fountains met in spring and counted"_s,
            u"The [-keepers of springs-][+guardians of fountains+] met in spring and counted"_s);
        row("much between two changes", u"A quick brown fox"_s, u"A quicker brown foxling"_s,
            u"A [-quick-][+quicker+] brown [-fox-][+foxling+]"_s);
        row("nothing in common", u"A well is dug."_s, u"Rivers flow past here."_s,
            u"[-A well is dug.-][+Rivers flow past here.+]"_s);
        row("all new", u""_s, u"A well"_s, u"[+A well+]"_s);
        row("all gone", u"A well"_s, u""_s, u"[-A well-]"_s);
        row("Arabic", u"بئر عميقة في القرية"_s, u"بئر جافة في القرية"_s, u"بئر [-عميقة-][+جافة+] في القرية"_s);
        row("beyond the basic plane", u"One 🌱 here it is"_s, u"One 🌳 here it is"_s, u"One [-🌱-][+🌳+] here it is"_s);
    }
    void difference()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shownPieces(proseDifference(before, after)), "expected");
    }

    void omission_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const QString far = u"Far from it all stands a sentence. And after that another one. "_s;
        QTest::newRow("before and behind")
            << far + u"Here is a deep well. "_s + far << far + u"Here is a dry well. "_s + far
            << u"[…]Here is a [-deep-][+dry+] well. […]"_s;
        QTest::newRow("between") << u"Deep wells. "_s + far + u"End of it all."_s
                                 << u"Dry wells. "_s + far + u"End of all."_s
                                 << u"[-Deep-][+Dry+] wells. […]End of[- it-] all."_s;
        QTest::newRow("short sentences stay")
            << u"Yes. No. A deep well."_s << u"Yes. No. A dry well."_s << u"Yes. No. A [-deep-][+dry+] well."_s;
    }
    void omission()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shownPieces(withoutUnchangedSentences(proseDifference(before, after))), "expected");
    }

    void similarity()
    {
        QCOMPARE(wordSimilarity(u"a well, dug"_s, u"dug: a well"_s), 1.0);
        QCOMPARE(wordSimilarity(u"one two three four"_s, u"one two five six"_s), 0.5);
        QCOMPARE(wordSimilarity(u"one one"_s, u"one"_s), 2.0 / 3.0);
        QCOMPARE(wordSimilarity(u"…"_s, u""_s), 1.0);
        QCOMPARE(wordSimilarity(u"one"_s, u""_s), 0.0);
    }

    void commonOfAll()
    {
        // Against the plain dynamic program.
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            QList<qsizetype> one(random.bounded(0, 14));
            QList<qsizetype> other(random.bounded(0, 14));
            for (qsizetype &item : one)
                item = random.bounded(4);
            for (qsizetype &item : other)
                item = random.bounded(4);
            QList<QList<qsizetype>> best(one.size() + 1, QList<qsizetype>(other.size() + 1, 0));
            for (qsizetype i = one.size() - 1; i >= 0; --i) {
                for (qsizetype j = other.size() - 1; j >= 0; --j)
                    best[i][j] = one[i] == other[j] ? best[i + 1][j + 1] + 1 : std::max(best[i + 1][j], best[i][j + 1]);
            }
            const QList<std::pair<qsizetype, qsizetype>> pairs = commonItems(one, other);
            QCOMPARE(pairs.size(), best[0][0]);
            std::pair<qsizetype, qsizetype> last { -1, -1 };
            for (const auto &[i, j] : pairs) {
                QVERIFY(i > last.first && j > last.second);
                QCOMPARE(one[i], other[j]);
                last = { i, j };
            }
        }
    }

    void commonOfMuchThatDiffers()
    {
        QList<qsizetype> one;
        QList<qsizetype> other;
        for (qsizetype i = 0; i < 20000; ++i) {
            one.append(i);
            other.append(i % 3 == 0 ? i : -1 - i);
        }
        const QList<std::pair<qsizetype, qsizetype>> pairs = commonItems(one, other);
        QVERIFY(!pairs.isEmpty());
        for (const auto &[i, j] : pairs)
            QCOMPARE(one[i], other[j]);
    }
};

QTEST_APPLESS_MAIN(TestProseDiff)
#include "tst_prosediff.moc"
