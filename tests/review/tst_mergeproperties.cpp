// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomentry.h"

#include "entry/entry.h"
#include "review/threewaymerge.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Commonplace;

namespace {

/// What ThreeWayMerge promises of any three texts, tried on many: as many as COMMONPLACE_TRIPLES says, else this.
constexpr int Triples = 4000;

QByteArrayList sortedLines(QByteArray text)
{
    // Whichever line is the last one may have no end.
    QByteArrayList lines = text.replace("\r\n", "\n").trimmed().split('\n');
    std::ranges::sort(lines);
    return lines;
}

QSet<QByteArray> wordsIn(const QByteArray &text)
{
    QSet<QByteArray> words;
    for (qsizetype at = text.indexOf('w'); at >= 0; at = text.indexOf('w', at)) {
        qsizetype end = at + 1;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9')
            ++end;
        words.insert(text.sliced(at, end - at));
        at = end;
    }
    return words;
}

QByteArray shown(const ThreeWay<QByteArray> &texts, const QByteArray &result)
{
    return "--- base\n" + texts.base + "\n--- ours\n" + texts.ours + "\n--- theirs\n" + texts.theirs + "\n--- result\n"
           + result;
}

/// The values of fields, lists sorted: only the order of what both added may differ when the sides are swapped.
QByteArray unordered(const YamlValue &value)
{
    if (value.isScalar())
        return value.text;
    QByteArrayList parts;
    for (qsizetype i = 0; i < value.items.size(); ++i)
        parts.append((value.kind == YamlValue::Kind::Map ? value.keys[i] : QByteArray()) + '='
                     + unordered(value.items[i]));
    std::ranges::sort(parts);
    return '[' + parts.join('|') + ']';
}

} // namespace

class TestMergeProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promises()
    {
        const int triples = qEnvironmentVariableIsSet("COMMONPLACE_TRIPLES")
                                ? qEnvironmentVariableIntValue("COMMONPLACE_TRIPLES")
                                : Triples;
        int clean = 0;
        for (int i = 0; i < triples; ++i) {
            RandomEntry random(i + 1);
            ThreeWay<QByteArray> texts;
            QByteArrayList oursWords;
            QByteArrayList theirsWords;
            texts.base = random.make();
            texts.ours = random.changed(texts.base, 4, &oursWords);
            texts.theirs = random.changed(texts.base, 4, &theirsWords);
            if (Entry::read(texts.ours).state() != Entry::State::Readable
                || Entry::read(texts.theirs).state() != Entry::State::Readable)
                continue;
            const ThreeWayMerge merged = mergeEntries(texts);
            const QByteArray text = merged.text();
            const QByteArray all = shown(texts, text) + "\n--- triple " + QByteArray::number(i);

            // Whatever either side wrote is there, in the result or in a conflict.
            const QSet<QByteArray> words = wordsIn(text);
            const QByteArrayList written = oursWords + theirsWords;
            for (const QByteArray &word : written) {
                const bool stillSaid = wordsIn(texts.ours).contains(word) || wordsIn(texts.theirs).contains(word);
                QVERIFY2(words.contains(word) || !stillSaid, (word + " is lost\n" + all).constData());
            }
            // What both left alone is there too.
            const QSet<QByteArray> kept = wordsIn(texts.base) & wordsIn(texts.ours) & wordsIn(texts.theirs);
            for (const QByteArray &word : kept)
                QVERIFY2(words.contains(word), (word + " was removed by nobody\n" + all).constData());

            const ThreeWayMerge swapped = mergeEntries({ texts.base, texts.theirs, texts.ours });
            QVERIFY2(swapped.isClean() == merged.isClean(), all.constData());
            QVERIFY2(swapped.conflicts().size() == merged.conflicts().size(), all.constData());
            if (!merged.isClean()) {
                QByteArrayList ours;
                QByteArrayList theirs;
                const QList<MergeConflict> conflicts = merged.conflicts();
                for (const MergeConflict &conflict : conflicts) {
                    ours.append(conflict.lines.ours);
                    theirs.append(conflict.lines.theirs);
                }
                for (const QByteArrayList &answers : { ours, theirs }) {
                    const Entry answered = Entry::read(merged.answered(answers));
                    QVERIFY2(answered.state() != Entry::State::Unreadable, all.constData());
                }
                continue;
            }
            ++clean;
            const Entry result = Entry::read(text);
            QVERIFY2(result.state() == Entry::State::Readable, all.constData());
            const Entry other = Entry::read(swapped.text());
            QVERIFY2(unordered(result.value({})) == unordered(other.value({})),
                     (all + "\n--- swapped\n" + swapped.text()).constData());
            QVERIFY2(sortedLines(result.body()) == sortedLines(other.body()),
                     (all + "\n--- swapped\n" + swapped.text()).constData());

            // Fields that one side changed say what that side says.
            const YamlValue base = Entry::read(texts.base).value({});
            const YamlValue ours = Entry::read(texts.ours).value({});
            const YamlValue theirs = Entry::read(texts.theirs).value({});
            const auto field = [](const YamlValue &map, const QByteArray &key) {
                const qsizetype at = map.keys.indexOf(key);
                return at < 0 ? QByteArray("none") : unordered(map.items[at]);
            };
            const QByteArrayList keys = ours.keys + theirs.keys;
            for (const QByteArray &key : keys) {
                const QByteArray was = field(base, key);
                const QByteArray says = field(result.value({}), key);
                if (field(theirs, key) == was)
                    QVERIFY2(says == field(ours, key), (key + '\n' + all).constData());
                else if (field(ours, key) == was)
                    QVERIFY2(says == field(theirs, key), (key + '\n' + all).constData());
            }
        }
        // Most of what people change does not touch.
        QVERIFY2(clean > triples / 3, QByteArray::number(clean).constData());
    }
};

QTEST_GUILESS_MAIN(TestMergeProperties)
#include "tst_mergeproperties.moc"
