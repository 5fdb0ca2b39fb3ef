// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An entry under another name: all that names it follows, in the manner in which it is written; nothing else changes.

#include "relations/handmadelibrary.h"

#include "refactoring/entryrename.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
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

/// `file:line field: before -> after`, or `!` and the refusal.
QStringList told(const LibraryChange &change)
{
    QStringList lines;
    for (const ReferencePlace &place : change.places) {
        lines.append(u"%1:%2 %3: %4 -> %5"_s.arg(place.file)
                         .arg(place.line)
                         .arg(QString::fromUtf8(place.field), place.before,
                              place.refusal.isEmpty() ? place.after : u"! "_s + place.refusal));
    }
    return lines;
}

EntryRename titled(const QString &path, const QByteArray &title)
{
    return { .path = path, .values = { { { "title" }, YamlValue::string(title) } } };
}

} // namespace

class TestEntryRename : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void title()
    {
        HandmadeLibrary library(HandmadeLibrary::gardenProfile());
        library.write(u"patterns/stove.md"_s, "---\ntitle: Shared stove\nslug: stove\nlike: [Shared stove]\n---\n");
        library.write(u"patterns/oven.md"_s, "---\ntitle: Oven\nlike:\n  - \"Shared stove\" # warm\n  - Shared "
                                             "Stove\nrequires:\n  - slug: stove\n---\n");
        const Result<LibraryChange> change =
            renamed(library.texts(), m_folder.path(), titled(u"patterns/stove.md"_s, "Stove: for all"));
        QVERIFY(change);
        QCOMPARE(told(*change), (QStringList { u"patterns/oven.md:4 like[0]: Shared stove -> Stove: for all"_s,
                                               u"patterns/stove.md:4 like[0]: Shared stove -> Stove: for all"_s }));
        QCOMPARE(change->places.constFirst().label, u"Like"_s);
        QVERIFY(change->files.constFirst().isEssential);
        library.apply(*change);
        QCOMPARE(library.bytes(u"patterns/stove.md"_s),
                 "---\ntitle: \"Stove: for all\"\nslug: stove\nlike: [\"Stove: for all\"]\n---\n"_ba);
        QCOMPARE(
            library.bytes(u"patterns/oven.md"_s),
            "---\ntitle: Oven\nlike:\n  - \"Stove: for all\" # warm\n  - Shared Stove\nrequires:\n  - slug: stove\n---\n"_ba);
    }

    /// Who gives an entry another title in the form and saves it finds the others mended afterwards too.
    void titleThatIsSavedAlready()
    {
        HandmadeLibrary library(HandmadeLibrary::gardenProfile());
        library.write(u"patterns/stove.md"_s, "---\ntitle: Shared stove\n---\n");
        library.write(u"patterns/oven.md"_s, "---\nlike: [Shared stove]\n---\n");
        const RelationGraph before = library.graph();
        library.write(u"patterns/stove.md"_s, "---\ntitle: Stove\n---\n");
        LibraryTexts texts = library.texts();
        texts.graph = &before;
        const Result<LibraryChange> change = renamed(texts, m_folder.path(), { .path = u"patterns/stove.md"_s });
        QVERIFY(change);
        QCOMPARE(change->files.size(), 1);
        library.apply(*change);
        QCOMPARE(library.bytes(u"patterns/oven.md"_s), "---\nlike: [Stove]\n---\n"_ba);
    }

    void slugAndFile()
    {
        HandmadeLibrary library(deepGarden());
        library.write(
            u"patterns/stove.md"_s,
            "---\ntitle: Stove\nslug: stove\n---\nSee [the oven](oven.md#top) and ![](../media/a%20b.png).\n");
        library.write(
            u"patterns/oven.md"_s,
            "---\nrequires: [{slug: stove, weight: 0.5}]\n---\n"
            "[a](stove.md), [b](./stove.md \"t\"), [c](/patterns/stove#use), [d][e], <a href=\"stove.html\">f</a>,\n"
            "[g](https://garden.example/patterns/stove/?x=1#use), [h](../stove/).\n\n[e]: <stove.md>\n");
        library.write(u"notes/one.md"_s, "---\ntitle: One\nabout: [stove]\n---\n[s](../patterns/stove.md)\n");
        const Result<LibraryChange> change = renamed(library.texts(), m_folder.path(),
                                                     { .path = u"patterns/stove.md"_s,
                                                       .newPath = u"patterns/kitchen/the stove.md"_s,
                                                       .values = { { { "slug" }, YamlValue::string("the-stove") } } });
        QVERIFY2(change, qPrintable(change ? QString() : change.error().message));
        const auto refusals =
            std::ranges::count_if(change->places, [](const ReferencePlace &place) { return !place.refusal.isEmpty(); });
        QVERIFY2(refusals == 0, qPrintable(told(*change).join(u'\n')));
        library.apply(*change);
        QCOMPARE(
            library.bytes(u"patterns/kitchen/the stove.md"_s),
            "---\ntitle: Stove\nslug: the-stove\n---\nSee [the oven](../oven.md#top) and ![](../../media/a%20b.png).\n"_ba);
        QCOMPARE(
            library.bytes(u"patterns/oven.md"_s).split('\n'),
            "---\nrequires: [{slug: the-stove, weight: 0.5}]\n---\n"
            "[a](kitchen/the%20stove.md), [b](./kitchen/the%20stove.md \"t\"), [c](/patterns/kitchen/the%20stove#use), "
            "[d][e], "
            "<a href=\"kitchen/the%20stove.html\">f</a>,\n"
            "[g](https://garden.example/patterns/the%20stove/?x=1#use), [h](../the%20stove/).\n\n[e]: <kitchen/the%20stove.md>\n"_ba
                .split('\n'));
        QCOMPARE(library.bytes(u"notes/one.md"_s),
                 "---\ntitle: One\nabout: [the stove]\n---\n[s](../patterns/kitchen/the%20stove.md)\n"_ba);
    }

    void oldNamesAreKept()
    {
        QByteArray profile = HandmadeLibrary::gardenProfile();
        profile.replace("alias: true }", "alias: true, keeps_old: title }\n      - { name: redirect_from, widget: "
                                         "list, required: false, keeps_old: address }");
        HandmadeLibrary library(profile);
        library.write(u"patterns/stove.md"_s, "---\ntitle: Stove\nslug: stove\n---\n");
        EntryRename rename = titled(u"patterns/stove.md"_s, "Oven");
        rename.values.append({ { "slug" }, YamlValue::string("oven") });
        rename.newPath = u"patterns/oven.md"_s;
        const Result<LibraryChange> change = renamed(library.texts(), m_folder.path(), rename);
        QVERIFY(change);
        library.apply(*change);
        QCOMPARE(library.bytes(u"patterns/oven.md"_s),
                 "---\ntitle: Oven\nslug: oven\naliases:\n  - Stove\nredirect_from:\n  - /patterns/stove/\n---\n"_ba);
        const Result<LibraryChange> back = renamed(library.texts(), m_folder.path(),
                                                   { .path = u"patterns/oven.md"_s,
                                                     .values = { { { "title" }, YamlValue::string("Stove") } },
                                                     .keepsOldNames = false });
        library.apply(*back);
        QCOMPARE(library.bytes(u"patterns/oven.md"_s),
                 "---\ntitle: Stove\nslug: oven\naliases:\n  - Stove\nredirect_from:\n  - /patterns/stove/\n---\n"_ba);
    }

    void translationsGoAlong()
    {
        HandmadeLibrary library(
            "i18n: { structure: multiple_files, locales: [en, es, ar], default_locale: en, "
            "omit_default_locale_from_filename: true }\n"
            "collections:\n  - name: patterns\n    folder: patterns\n    i18n: true\n    fields:\n"
            "      - { name: slug, generate: slug, i18n: duplicate }\n      - { name: title, i18n: true }\n");
        library.write(u"patterns/well.md"_s, "---\nslug: well\ntitle: Well\n---\n");
        library.write(u"patterns/well.es.md"_s, "---\nslug: well\ntitle: Pozo\n---\n[en](well.md)\n");
        const Result<LibraryChange> change = renamed(library.texts(), m_folder.path(),
                                                     { .path = u"patterns/well.md"_s,
                                                       .newPath = u"patterns/spring.md"_s,
                                                       .values = { { { "slug" }, YamlValue::string("spring") } } });
        QVERIFY(change);
        library.apply(*change);
        QCOMPARE(library.entries().keys(), (QStringList { u"patterns/spring.es.md"_s, u"patterns/spring.md"_s }));
        QCOMPARE(library.bytes(u"patterns/spring.es.md"_s),
                 "---\nslug: spring\ntitle: Pozo\n---\n[en](spring.md)\n"_ba);
    }

    void foldersOfTheirOwnGoAlong()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"wells/deep/img"_s));
        for (const char *name : { "wells/deep/index.md", "wells/deep/img/a.png", "wells/deep/more.txt" }) {
            QFile file(m_folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        HandmadeLibrary library("collections:\n  - name: wells\n    folder: wells\n    path: '{{slug}}/index'\n    "
                                "fields: [{ name: title }]\n");
        library.write(u"wells/deep/index.md"_s, "---\ntitle: Deep\n---\n![](img/a.png)\n");
        library.write(u"wells/flat/index.md"_s, "---\ntitle: Flat\n---\n![](../deep/img/a.png) [deep](../deep/)\n");
        const Result<LibraryChange> change =
            renamed(library.texts(), m_folder.path(),
                    { .path = u"wells/deep/index.md"_s, .newPath = u"wells/deeper/index.md"_s });
        QVERIFY(change);
        QStringList moved;
        LibraryChange entries = *change;
        entries.files.removeIf([&moved](const FileChange &file) {
            if (!file.newPath.isEmpty())
                moved.append(file.path + u" > "_s + file.newPath);
            return file.hash.isEmpty();
        });
        moved.sort();
        QCOMPARE(moved, (QStringList { u"wells/deep/img/a.png > wells/deeper/img/a.png"_s,
                                       u"wells/deep/index.md > wells/deeper/index.md"_s,
                                       u"wells/deep/more.txt > wells/deeper/more.txt"_s }));
        library.apply(entries);
        QCOMPARE(library.bytes(u"wells/deeper/index.md"_s), "---\ntitle: Deep\n---\n![](img/a.png)\n"_ba);
        QCOMPARE(library.bytes(u"wells/flat/index.md"_s),
                 "---\ntitle: Flat\n---\n![](../deeper/img/a.png) [deep](../deeper/)\n"_ba);
    }

    void whatCannotFollowIsSaid()
    {
        HandmadeLibrary library(HandmadeLibrary::gardenProfile());
        library.write(u"patterns/stove.md"_s, "---\ntitle: Stove\nslug: stove\n---\n");
        library.write(u"patterns/oven.md"_s,
                      "---\nbase: &s\n  like: [Stove]\nlike: *s\nrequires:\n  - slug: stove\n---\n");
        library.write(u"patterns/pan.md"_s, "---\nlike: &l [Stove]\nother: *l\n---\n");
        library.write(u"patterns/broken.md"_s, "---\ntitle: Broken: one\nlike: [Stove]\n---\n");
        const Result<LibraryChange> change = renamed(library.texts(), m_folder.path(),
                                                     { .path = u"patterns/stove.md"_s,
                                                       .newPath = u"notes/stove.md"_s,
                                                       .values = { { { "title" }, YamlValue::string("Oven") } } });
        QVERIFY(change);
        QStringList files;
        for (const FileChange &file : change->files)
            files.append(file.path);
        QCOMPARE(files, QStringList { u"patterns/stove.md"_s });
        for (const ReferencePlace &place : change->places)
            QVERIFY(!place.refusal.isEmpty());
        QCOMPARE(change->places.size(), 3);
        QCOMPARE(change->places.at(1).refusal, u"This relation takes no entries of “Notes”."_s);
    }

    void placesThatNoEntryCanHave_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("out") << u"../stove.md"_s << ErrorCode::InvalidArgument;
        QTest::newRow("absolute") << u"/stove.md"_s << ErrorCode::InvalidArgument;
        QTest::newRow("hidden") << u".git/stove.md"_s << ErrorCode::InvalidArgument;
        QTest::newRow("no name") << u"patterns/.md"_s << ErrorCode::InvalidArgument;
        QTest::newRow("control") << u"patterns/a\nb.md"_s << ErrorCode::InvalidArgument;
        QTest::newRow("no ending") << u"patterns/stove"_s << ErrorCode::InvalidArgument;
        QTest::newRow("taken") << u"patterns/oven.md"_s << ErrorCode::Changed;
        QTest::newRow("taken but for case") << u"Patterns/OVEN.md"_s << ErrorCode::Changed;
    }

    void placesThatNoEntryCanHave()
    {
        QFETCH(QString, place);
        HandmadeLibrary library(HandmadeLibrary::gardenProfile());
        library.write(u"patterns/stove.md"_s, "---\ntitle: Stove\n---\n");
        library.write(u"patterns/oven.md"_s, "---\ntitle: Oven\n---\n");
        const Result<LibraryChange> change =
            renamed(library.texts(), m_folder.path(), { .path = u"patterns/stove.md"_s, .newPath = place });
        QVERIFY(!change);
        QTEST(change.error().code, "code");
        QVERIFY(!change.error().message.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestEntryRename)
#include "tst_entryrename.moc"
