// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/relationcandidates.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

RelationCandidates sample()
{
    const auto entry = [](const char *id, const QString &title, const QStringList &aliases = {}) {
        return RelationCandidate { .value = id,
                                   .title = title,
                                   .collection = u"Solutions"_s,
                                   .path = u"solutions/%1.md"_s.arg(QString::fromLatin1(id)),
                                   .aliases = aliases,
                                   .otherIds = {} };
    };
    return RelationCandidates(
        { entry("land", u"Community land trust"_s, { u"CLT"_s }),
          entry("basic", u"Basic income"_s, { u"Citizen’s dividend"_s }), entry("land-tax", u"Land value tax"_s),
          entry("cafe", u"Café de réparation"_s, { u"Repair café"_s }), entry("island", u"Island economies"_s),
          entry("cafe-2", u"Cafe de reparation"_s), entry("arabic", u"المَشاع"_s) });
}

} // namespace

class TestRelationCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void search_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QStringList>("found");

        QTest::newRow("title's beginning, then words, then within, then ids")
            << u"land"_s << 9 << QStringList { u"land-tax"_s, u"land"_s, u"island"_s };
        QTest::newRow("parts of several words") << u"com tru"_s << 9 << QStringList { u"land"_s };
        QTest::newRow("words in any order") << u"trust community"_s << 9 << QStringList { u"land"_s };
        QTest::newRow("case") << u"BASIC"_s << 9 << QStringList { u"basic"_s };
        QTest::newRow("accents typed or not") << u"reparation"_s << 9 << QStringList { u"cafe"_s, u"cafe-2"_s };
        QTest::newRow("accents typed") << u"réparation"_s << 9 << QStringList { u"cafe"_s, u"cafe-2"_s };
        QTest::newRow("alias") << u"clt"_s << 9 << QStringList { u"land"_s };
        QTest::newRow("alias with a plain apostrophe") << u"citizen's"_s << 9 << QStringList { u"basic"_s };
        QTest::newRow("title and alias together") << u"basic citizen"_s << 9 << QStringList { u"basic"_s };
        QTest::newRow("id") << u"land-t"_s << 9 << QStringList { u"land-tax"_s };
        QTest::newRow("without vowel signs") << u"المشاع"_s << 9 << QStringList { u"arabic"_s };
        QTest::newRow("nothing") << u"zebra"_s << 9 << QStringList {};
        QTest::newRow("limit") << u"land"_s << 2 << QStringList { u"land-tax"_s, u"land"_s };
        QTest::newRow("no words: all by title")
            << u" "_s << 4 << QStringList { u"basic"_s, u"cafe"_s, u"cafe-2"_s, u"land"_s };
    }
    void search()
    {
        QFETCH(QString, words);
        QFETCH(int, limit);
        const RelationCandidates candidates = sample();
        QStringList found;
        const QList<const RelationCandidate *> results = candidates.search(words, limit);
        for (const RelationCandidate *candidate : results)
            found.append(QString::fromUtf8(candidate->value));
        QTEST(found, "found");
    }

    void named_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("value");

        QTest::newRow("title") << u"basic INCOME "_s << "basic"_ba;
        QTest::newRow("value") << u"land"_s << "land"_ba;
        QTest::newRow("alias") << u"Repair cafe"_s << "cafe"_ba;
        QTest::newRow("two with one title") << u"cafe de reparation"_s << QByteArray();
        QTest::newRow("part of a title") << u"basic"_s << "basic"_ba; // it is an id
        QTest::newRow("part of a title only") << u"income"_s << QByteArray();
        QTest::newRow("nothing") << QString() << QByteArray();
    }
    void named()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, value);
        const RelationCandidates candidates = sample();
        const RelationCandidate *found = candidates.named(text);
        QCOMPARE(found ? found->value : QByteArray(), value);
    }

    void findsByValueAlone()
    {
        const RelationCandidates candidates = sample();
        QCOMPARE(candidates.find("cafe-2")->title, u"Cafe de reparation"_s);
        QVERIFY(!candidates.find("Basic income"));
        QVERIFY(!RelationCandidates().find("basic"));
        QVERIFY(RelationCandidates().search(u"basic"_s, 5).isEmpty());
    }

    void ofSeveralWithOneValueTheFirstAnswers()
    {
        const RelationCandidates candidates(
            { { .value = "same", .title = u"Beta"_s }, { .value = "same", .title = u"Alpha"_s } });
        QCOMPARE(candidates.find("same")->title, u"Alpha"_s);
        QCOMPARE(candidates.search(u"a"_s, 5).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRelationCandidates)
#include "tst_relationcandidates.moc"
