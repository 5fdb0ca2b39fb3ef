// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One entry taken into another: nothing of it is lost unsaid.

#include "relations/handmadelibrary.h"

#include "refactoring/entrymerge.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

/// Patterns stand in folders of folders.
QByteArray deepGarden()
{
    QByteArray profile = HandmadeLibrary::gardenProfile();
    return profile.replace("folder: patterns\n", "folder: patterns\n    nested: { depth: 5, subfolders: false }\n");
}

} // namespace

class TestEntryMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges()
    {
        HandmadeLibrary library(deepGarden());
        library.write(u"patterns/oven.md"_s,
                      "---\nid: ov-1\ntitle: Oven # hot\nslug: oven\nlike: [Pan, Stove]\nrequires:\n  - slug: pan\n    "
                      "weight: 1.0\nsummary: ''\ncover: a.png\n---\n# Use\n\nBake.\n");
        library.write(u"patterns/old/stove.md"_s,
                      "---\nid: st-1\ntitle: Stove\nslug: stove\naliases: [Cooker]\nlike: [Oven, Wood]\nrequires:\n  - "
                      "slug: pan\n    weight: 0.5\n  - slug: wood\n"
                      "summary: It is hot.\ncover: b.png\nextra: { a: 1 }\n---\n# Use\n\nCook [wood](../wood.md).\n\n# "
                      "More\n\nStir.\n");
        library.write(u"patterns/pan.md"_s,
                      "---\ntitle: Pan\nslug: pan\nlike: [Stove, Oven]\n---\n[s](old/stove.md)\n");
        library.write(u"patterns/wood.md"_s, "---\ntitle: Wood\nslug: wood\nlike: [Stove]\n---\n");
        const Result<MergedEntries> merge =
            merged(library.texts(), { .path = u"patterns/old/stove.md"_s, .into = u"patterns/oven.md"_s });
        QVERIFY2(merge, qPrintable(merge ? QString() : merge.error().message));
        QCOMPARE(merge->left, QStringList { u"cover"_s });
        library.apply(merge->change);
        QCOMPARE(library.entries().size(), 3);
        QCOMPARE(
            library.bytes(u"patterns/oven.md"_s),
            "---\nid: ov-1\ntitle: Oven # hot\nslug: oven\nlike: [Pan, Wood]\nrequires:\n  - slug: pan\n    weight: "
            "1.0\n  - slug: wood\n"
            "summary: 'It is hot.'\ncover: a.png\naliases: [Cooker, Stove]\nextra:\n  a: 1\n---\n# Use\n\nBake.\n\nCook [wood](wood.md).\n\n# More\n\nStir.\n"_ba);
        QCOMPARE(library.bytes(u"patterns/pan.md"_s),
                 "---\ntitle: Pan\nslug: pan\nlike: [Oven]\n---\n[s](oven.md)\n"_ba);
        QCOMPARE(library.bytes(u"patterns/wood.md"_s), "---\ntitle: Wood\nslug: wood\nlike: [Oven]\n---\n"_ba);
    }

    void withoutItsText()
    {
        HandmadeLibrary library(HandmadeLibrary::gardenProfile());
        library.write(u"patterns/a.md"_s, "---\ntitle: A\n---\nOne.\n");
        library.write(u"patterns/b.md"_s, "---\ntitle: B\n---\nTwo.\n");
        const Result<MergedEntries> merge =
            merged(library.texts(), { .path = u"patterns/b.md"_s, .into = u"patterns/a.md"_s, .addsText = false });
        library.apply(merge->change);
        QCOMPARE(library.bytes(u"patterns/a.md"_s), "---\ntitle: A\naliases:\n  - B\n---\nOne.\n"_ba);
    }

    void refusals()
    {
        HandmadeLibrary library(HandmadeLibrary::gardenProfile());
        library.write(u"patterns/a.md"_s, "---\ntitle: A\n---\n");
        library.write(u"patterns/b.md"_s, "---\ntitle: 'B\n---\n");
        QVERIFY(!merged(library.texts(), { .path = u"patterns/b.md"_s, .into = u"patterns/a.md"_s }));
        QVERIFY(!merged(library.texts(), { .path = u"patterns/a.md"_s, .into = u"patterns/a.md"_s }));
        QVERIFY(!merged(library.texts(), { .path = u"patterns/a.md"_s, .into = u"patterns/c.md"_s }));
    }
};

QTEST_APPLESS_MAIN(TestEntryMerge)
#include "tst_entrymerge.moc"
