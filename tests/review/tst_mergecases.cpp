// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/entry.h"
#include "review/itemidentity.h"
#include "review/threewaymerge.h"
#include "testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

/// What a comparison that lets keys or items stand in any order looks at: the values, sorted, and the lines, sorted.
QByteArray sortedValue(const YamlValue &value, bool sortsItems)
{
    if (value.isScalar())
        return QByteArray::number(static_cast<int>(value.kind)) + ' ' + value.text;
    QByteArrayList parts;
    for (qsizetype i = 0; i < value.items.size(); ++i) {
        const QByteArray key = value.kind == YamlValue::Kind::Map ? value.keys[i] : QByteArray();
        parts.append(key + '=' + sortedValue(value.items[i], sortsItems));
    }
    if (sortsItems || value.kind == YamlValue::Kind::Map)
        std::ranges::sort(parts);
    return '[' + parts.join('\n') + ']';
}

struct Tolerance {
    bool keys = false;
    bool items = false;
    bool blanks = false;

    [[nodiscard]] QByteArray comparable(const QByteArray &text) const
    {
        if (!keys && !items && !blanks)
            return text;
        const Entry entry = Entry::read(text);
        QByteArray body = entry.body();
        if (blanks)
            body = body.simplified();
        QByteArrayList lines = entry.frontMatter().source().split('\n');
        std::ranges::sort(lines);
        return sortedValue(entry.value({}), items) + '\n' + lines.join('\n') + '\n' + body;
    }
};

} // namespace

/// The shared cases: entries that two people changed, with what comes of it or that a person has to decide.
class TestMergeCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QJsonObject>("about");
        const QString path = TestData::shared(u"cases/merge/cases.json"_s);
        if (path.isEmpty())
            QSKIP("The shared cases are not here.");
        const QJsonArray cases = QJsonDocument::fromJson(TestData::bytes(path)).object()["cases"_L1].toArray();
        for (const auto &value : cases)
            QTest::newRow(value["case"_L1].toString().toUtf8().constData()) << value.toObject();
    }
    void cases()
    {
        QFETCH(QJsonObject, about);
        const QString folder = TestData::shared(u"cases/merge/"_s + about["case"_L1].toString());
        const ThreeWay<QByteArray> texts { TestData::bytes(folder + u"/base.md"_s),
                                           TestData::bytes(folder + u"/ours.md"_s),
                                           TestData::bytes(folder + u"/theirs.md"_s) };
        const ThreeWayMerge merged = mergeEntries(texts);
        const QString truth = about["truth"_L1].toString();
        if (!merged.isClean()) {
            QVERIFY2(truth != "merge"_L1, merged.text().constData());
            return;
        }
        QVERIFY2(truth != "conflict"_L1, merged.text().constData());
        Tolerance tolerance;
        QByteArray contained;
        const QJsonArray compare = about["compare"_L1].toArray();
        for (const auto &how : compare) {
            const QString text = how.toString();
            tolerance.keys |= text.startsWith("keys"_L1);
            tolerance.items |= text.startsWith("list items"_L1);
            tolerance.blanks |= text.startsWith("white space"_L1);
            if (text.startsWith("the result contains: "_L1))
                contained = text.sliced(21).toUtf8();
        }
        QVERIFY(merged.text().contains(contained));
        QByteArrayList expected;
        for (const char *name : { "/expected.md", "/expected.2.md" }) {
            const QByteArray text = TestData::bytes(folder + QLatin1StringView(name));
            if (!text.isEmpty())
                expected.append(tolerance.comparable(text));
        }
        const QByteArray got = tolerance.comparable(merged.text());
        if (!expected.contains(got) && contained.isEmpty())
            QCOMPARE(got, expected.value(0));
    }
};

QTEST_GUILESS_MAIN(TestMergeCases)
#include "tst_mergecases.moc"
