// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/usedvalues.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

class TestUsedValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostUsedFirst()
    {
        UsedValues used;
        add(&used, u"wells"_s, "tags: [water, stone]\nmeta: {tags: [water, air]}\nlinks: [{url: x}]\ntitle: no list\n");
        UsedValues more;
        add(&more, u"wells"_s, "tags: [stone, water, '']\n");
        add(&more, u"other"_s, "tags: [elsewhere]\n");
        used.merge(more);
        QCOMPARE(used.of(u"wells"_s, "tags"), (QStringList { u"water"_s, u"stone"_s, u"air"_s }));
        QCOMPARE(used.of(u"other"_s, "tags"), (QStringList { u"elsewhere"_s }));
        QVERIFY(used.of(u"wells"_s, "links").isEmpty());
        QVERIFY(used.of(u"wells"_s, "title").isEmpty());
    }

private:
    static void add(UsedValues *used, const QString &collection, const QByteArray &yaml)
    {
        const Result<YamlDocument> document = YamlDocument::parse(yaml);
        QVERIFY(document.has_value());
        used->add(collection, *document);
    }
};

QTEST_GUILESS_MAIN(TestUsedValues)
#include "tst_usedvalues.moc"
