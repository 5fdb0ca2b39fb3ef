// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/profilefinder.h"

#include <QTest>

#include <atomic>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

using Files = QHash<QString, QByteArray>;

const QByteArray profileOf(const QByteArray &name)
{
    return "collections:\n- { name: " + name + ", folder: p, fields: [{ name: title }] }\n";
}

/// What is found in a library of these files, and how many of its entries were read.
struct Found {
    ProfileReading reading;
    int entriesRead = 0;
};

Found found(const Files &files)
{
    Found result;
    std::atomic_int entriesRead = 0;
    QStringList entries;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!file.key().endsWith(u".yml"))
            entries += file.key();
    }
    result.reading = ProfileFinder::find(entries, [&](const QString &path) -> std::optional<QByteArray> {
        entriesRead += path.endsWith(u".yml") ? 0 : 1;
        return files.contains(path) ? std::optional(files.value(path)) : std::nullopt;
    });
    result.entriesRead = entriesRead;
    return result;
}

const QByteArray solution = "---\ntitle: A\nshort_write_up: B\nrelated_solutions: []\n---\n";

} // namespace

class TestProfileFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("file");
        QTest::addColumn<Profile::Origin>("origin");
        using Origin = Profile::Origin;
        const Files all { { u"commonplace.yml"_s, profileOf("a") },
                          { u"admin/config.yml"_s, profileOf("b") },
                          { u"static/admin/config.yml"_s, profileOf("c") },
                          { u"public/admin/config.yml"_s, profileOf("d") },
                          { u"_solutions/a.md"_s, solution } };
        Files files = all;
        QTest::newRow("all") << files << u"commonplace.yml"_s << Origin::File;
        files.remove(u"commonplace.yml"_s);
        QTest::newRow("admin") << files << u"admin/config.yml"_s << Origin::CmsConfiguration;
        files.remove(u"admin/config.yml"_s);
        QTest::newRow("static") << files << u"static/admin/config.yml"_s << Origin::CmsConfiguration;
        files.remove(u"static/admin/config.yml"_s);
        QTest::newRow("public") << files << u"public/admin/config.yml"_s << Origin::CmsConfiguration;
        files.remove(u"public/admin/config.yml"_s);
        QTest::newRow("built-in") << files << u":/profiles/beautiful-solutions.yml"_s << Origin::BuiltIn;
        files.remove(u"_solutions/a.md"_s);
        QTest::newRow("none") << files << QString() << Origin::Inferred;
    }
    void order()
    {
        QFETCH(Files, files);
        QFETCH(QString, file);
        QFETCH(Profile::Origin, origin);
        const ProfileReading reading = found(files).reading;
        QCOMPARE(reading.profile.file, file);
        QCOMPARE(reading.profile.origin, origin);
        QCOMPARE(reading.faults, QList<Error>());
    }

    void faultyFileIsPassedOver()
    {
        const ProfileReading reading =
            found({ { u"commonplace.yml"_s, "collections: [\n" }, { u"_solutions/a.md"_s, solution } }).reading;
        QCOMPARE(reading.profile.id, "beautiful-solutions"_ba);
        QCOMPARE(reading.faults.size(), 1);
        QCOMPARE(reading.faults[0].file, u"commonplace.yml"_s);
    }

    void recognised_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("id");
        const QByteArray pattern =
            "---\nid: x\nslug: a\ntags: { universality: domain }\nlicense: L\nattribution: B\n---\n";
        QTest::newRow("solutions") << u"_stories/"_s << solution << "beautiful-solutions"_ba;
        QTest::newRow("solutions elsewhere") << u"content/"_s << solution << ""_ba;
        QTest::newRow("other keys") << u"_solutions/"_s << "---\ntitle: A\n---\n"_ba << ""_ba;
        QTest::newRow("no fields") << u"_solutions/"_s << "A text.\n"_ba << ""_ba;
        QTest::newRow("broken fields") << u"_solutions/"_s << "---\ntitle: [\n---\n"_ba << ""_ba;
        QTest::newRow("patterns of 1") << u"_domain/"_s << pattern << "commons-os-1"_ba;
        QTest::newRow("patterns of 7.1") << u"_patterns/"_s << pattern << "commons-os-7.1"_ba;
        QTest::newRow("articles") << u"texts/"_s << "---\ntitle: A\nauthor: B\nsummary: C\n---\n"_ba << "articles"_ba;
        QTest::newRow("networks") << u"wiki/"_s << "## Description of what the network is about\n"_ba
                                  << "urban-arena-wiki"_ba;
    }
    void recognised()
    {
        QFETCH(QString, folder);
        QFETCH(QByteArray, entry);
        QFETCH(QByteArray, id);
        QCOMPARE(found({ { folder + u"a.md"_s, entry } }).reading.profile.id, id);
    }

    void share()
    {
        Files files;
        for (int i = 0; i < 10; ++i)
            files.insert(u"_solutions/%1.md"_s.arg(i), i < 6 ? solution : "---\ntitle: A\n---\n"_ba);
        QCOMPARE(found(files).reading.profile.id, "beautiful-solutions"_ba);
        files.insert(u"_solutions/0.md"_s, "---\ntitle: A\n---\n");
        QCOMPARE(found(files).reading.profile.id, ""_ba);
    }

    void sampleIsSmall()
    {
        Files files;
        for (int i = 0; i < 500; ++i)
            files.insert(u"f%1/%2.md"_s.arg(i % 3).arg(i), solution);
        QCOMPARE(found(files).entriesRead, 30); // as many of each folder
        for (int i = 0; i < 300; ++i)
            files.insert(u"g%1/a.md"_s.arg(i), solution);
        QCOMPARE(found(files).entriesRead, 32);
    }

    void textFiles()
    {
        const Profile profile = found({ { u"a.txt"_s, "Description of what the network is about\n" } }).reading.profile;
        QCOMPARE(profile.collectionOf(u"a.txt"_s).value_or(Collection()).name, u"networks"_s);
    }
};

QTEST_APPLESS_MAIN(TestProfileFinder)
#include "tst_profilefinder.moc"
