// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deleting an entry: what names it stays, goes, or names another one.

#include "relations/handmadelibrary.h"

#include "refactoring/entryremoval.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

using References = EntryRemoval::References;

const QByteArray Oven =
    "---\ntitle: Oven\nlike:\n  - Stove\n  - Pan # flat\nrequires:\n  - slug: stove\n    weight: 0.5\npart_of: "
    "st-1\n---\n"
    "A [warm *stove*](stove.md \"t\"), [it][s] and [stove.md].\n\n[s]: stove.md\n[stove.md]: stove.md\n";

HandmadeLibrary kitchen()
{
    HandmadeLibrary library(HandmadeLibrary::gardenProfile());
    library.write(u"patterns/stove.md"_s, "---\nid: st-1\ntitle: Stove\nslug: stove\n---\n[oven](oven.md)\n");
    library.write(u"patterns/oven.md"_s, Oven);
    library.write(u"patterns/pan.md"_s, "---\nid: pa-1\ntitle: Pan\nslug: pan\nlike: [Stove]\n---\n");
    return library;
}

} // namespace

class TestEntryRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stays()
    {
        HandmadeLibrary library = kitchen();
        const Result<LibraryChange> change = removed(library.texts(), { .paths = { u"patterns/stove.md"_s } });
        QVERIFY(change);
        QCOMPARE(change->places.size(), 7);
        QCOMPARE(change->files.size(), 1);
        QVERIFY(change->files.constFirst().isRemoved);
        for (const ReferencePlace &place : change->places)
            QCOMPARE(place.after, place.before);
    }

    void goes()
    {
        HandmadeLibrary library = kitchen();
        const Result<LibraryChange> change =
            removed(library.texts(), { .paths = { u"patterns/stove.md"_s }, .references = References::Go });
        QVERIFY(change);
        for (const ReferencePlace &place : change->places)
            QVERIFY2(place.refusal.isEmpty(), qPrintable(place.before + place.refusal));
        library.apply(*change);
        QVERIFY(!library.entries().contains(u"patterns/stove.md"_s));
        QCOMPARE(library.bytes(u"patterns/oven.md"_s),
                 "---\ntitle: Oven\nlike:\n  - Pan # flat\nrequires: []\n---\n"
                 "A warm *stove*, it and stove.md.\n\n[s]: stove.md\n[stove.md]: stove.md\n"_ba);
        QCOMPARE(library.bytes(u"patterns/pan.md"_s), "---\nid: pa-1\ntitle: Pan\nslug: pan\nlike: []\n---\n"_ba);
    }

    void follows()
    {
        HandmadeLibrary library = kitchen();
        const Result<LibraryChange> change = removed(library.texts(), { .paths = { u"patterns/stove.md"_s },
                                                                        .references = References::Follow,
                                                                        .successor = u"patterns/pan.md"_s });
        QVERIFY(change);
        library.apply(*change);
        // It named the pan already, and the pan does not name itself.
        QCOMPARE(
            library.bytes(u"patterns/oven.md"_s),
            "---\ntitle: Oven\nlike:\n  - Pan # flat\nrequires:\n  - slug: pan\n    weight: 0.5\npart_of: pa-1\n---\n"
            "A [warm *stove*](pan.md \"t\"), [it][s] and [stove.md].\n\n[s]: pan.md\n[stove.md]: pan.md\n"_ba);
        QCOMPARE(library.bytes(u"patterns/pan.md"_s), "---\nid: pa-1\ntitle: Pan\nslug: pan\nlike: []\n---\n"_ba);
    }
};

QTEST_APPLESS_MAIN(TestEntryRemoval)
#include "tst_entryremoval.moc"
