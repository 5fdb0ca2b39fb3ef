// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/entry.h"
#include "library/library.h"
#include "profile/builtinprofiles.h"
#include "profile/profilefinder.h"
#include "testdata.h"

#include <QDirIterator>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

/// Every place of a value's keys that the collection names no field for.
void addUnnamed(const Collection &collection, const YamlPath &path, const YamlValue &value, QSet<QByteArray> *unnamed)
{
    if (!path.isRoot()) {
        const Field *field = collection.fieldAt(path);
        if (!field) {
            unnamed->insert(path.toString());
            return;
        }
        if (field->isOpaque())
            return;
    }
    for (qsizetype i = 0; i < value.items.size(); ++i) {
        const bool isMap = value.kind == YamlValue::Kind::Map;
        addUnnamed(collection, isMap ? path.child(value.keys[i]) : path.child(static_cast<int>(i)), value.items[i],
                   unnamed);
    }
}

QStringList described(const QList<Error> &faults)
{
    QStringList lines;
    for (const Error &fault : faults)
        lines += u"%1:%2:%3: %4"_s.arg(fault.file).arg(fault.line).arg(fault.column).arg(fault.message);
    return lines;
}

QStringList described(const QList<Profile::Notice> &notices)
{
    QStringList lines;
    for (const Profile::Notice &notice : notices)
        lines += u"%1:%2: %3"_s.arg(notice.line).arg(notice.column).arg(notice.message);
    return lines;
}

QByteArray sample(const char *path)
{
    return TestData::bytes(TestData::source(u"resources/sample-library/"_s + QLatin1StringView(path)));
}

} // namespace

class TestBuiltInProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ids()
    {
        QStringList files = QDir(TestData::source(u"resources/profiles"_s)).entryList({ u"*.yml"_s }, QDir::Files);
        QStringList named;
        const QList<QByteArray> ids = builtInProfileIds();
        for (const QByteArray &id : ids)
            named += QString::fromUtf8(id) + u".yml"_s;
        named.sort();
        files.sort();
        QCOMPARE(named, files);
        QCOMPARE(builtInProfiles().size(), ids.size());
        for (const QByteArray &id : ids)
            QCOMPARE(builtInDetection(id), builtInProfile(id).value_or(Profile()).detection);
        QVERIFY(!builtInProfile("none"));
        QCOMPARE(builtInDetection("none"), ProfileDetection());
    }

    void readsWithoutFault_data()
    {
        QTest::addColumn<QString>("path");
        const QList<QByteArray> ids = builtInProfileIds();
        for (const QByteArray &id : ids)
            QTest::newRow(id.constData())
                << TestData::source(u"resources/profiles/%1.yml"_s.arg(QString::fromUtf8(id)));
        QTest::newRow("sample library") << TestData::source(u"resources/sample-library/commonplace.yml"_s);
    }
    void readsWithoutFault()
    {
        QFETCH(QString, path);
        const ProfileReading reading = profileFromYaml(u"p.yml"_s, TestData::bytes(path));
        QCOMPARE(described(reading.faults), QStringList());
        QCOMPARE(described(reading.profile.notices), QStringList());
        QVERIFY(!reading.profile.name.isEmpty());
        QVERIFY(!reading.profile.collections.isEmpty());
        for (const Collection &collection : reading.profile.collections) {
            QVERIFY2(collection.body.has_value(), qPrintable(collection.name));
            collection.forEachField([](const QByteArray &place, const Field &field) {
                QVERIFY2(!field.label.isEmpty(), place.constData());
            });
        }
    }

    void inverses_data() { readsWithoutFault_data(); }
    void inverses()
    {
        QFETCH(QString, path);
        const Profile profile = profileFromYaml(u"p.yml"_s, TestData::bytes(path)).profile;
        for (const Collection &collection : profile.collections) {
            collection.forEachField([&](const QByteArray &place, const Field &field) {
                if (field.relation.inverse.isEmpty())
                    return;
                // Some target has the inverse, and from there this field is the way back.
                bool isMutual = false;
                for (const QString &name : field.relation.collections) {
                    profile.collection(name)->forEachField([&](const QByteArray &other, const Field &back) {
                        isMutual = isMutual || (other == field.relation.inverse && back.relation.inverse == place);
                    });
                }
                QVERIFY2(isMutual, qPrintable(collection.name + u": "_s + QString::fromUtf8(place)));
            });
        }
    }

    void namesEveryKey_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("fewest");
        QTest::newRow("sample library") << QByteArray() << TestData::source(u"resources/sample-library"_s) << 51;
        const auto shared = [](const QByteArray &profile, const char *path, int fewest) {
            const QString folder = TestData::shared(QLatin1StringView(path));
            if (!folder.isEmpty())
                QTest::newRow(path) << profile << folder << fewest;
        };
        shared("beautiful-solutions", "corpora/beautiful-solutions", 71);
        shared("commons-os-1", "corpora/commons-os-2026-01", 800);
        shared("commons-os-7.1", "corpora/commons-os-7.1", 300);
    }
    void namesEveryKey()
    {
        QFETCH(QByteArray, profile);
        QFETCH(QString, folder);
        QFETCH(int, fewest);
        const Result<Library> library = Library::load(folder);
        QVERIFY(library.has_value());
        QCOMPARE(library->profile().id, profile);
        QCOMPARE(library->profileFaults(), QList<Error>());
        QSet<QByteArray> unnamed;
        int walked = 0;
        for (const EntryInfo &info : library->entries()) {
            const Collection collection = library->collectionOf(info.path);
            QVERIFY2(!collection.isInferred, qPrintable(info.path));
            const Entry entry = Entry::read(TestData::bytes(folder + u'/' + info.path));
            if (entry.state() != Entry::State::Readable)
                continue;
            ++walked;
            addUnnamed(collection, {}, entry.value({}), &unnamed);
        }
        for (const Collection &collection : library->collections())
            QVERIFY2(collection.otherFields.isEmpty(), qPrintable(collection.name));
        QCOMPARE(unnamed.values(), QByteArrayList());
        QVERIFY2(walked >= fewest, qPrintable(u"%1 entries"_s.arg(walked)));
    }

    void namesEveryKeyOfTheSeeds_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("as");
        QTest::newRow("theory of 2014") << "beautiful-solutions"_ba << u"000_db7d4886dc7729e9.txt"_s
                                        << u"_theories/pluralist-commonwealth.md"_s;
        QTest::newRow("pattern") << "commons-os-1"_ba << u"001_1bc53ce1d9c9926c.txt"_s
                                 << u"_domain/solidarity-economy-alternative-paradigm.md"_s;
        QTest::newRow("article") << "articles"_ba << u"002_7caae014216e1671.txt"_s << u"municipalised.txt"_s;
        QTest::newRow("network") << "urban-arena-wiki"_ba << u"003_9b42e1eb428e6e32.txt"_s << u"commons-network.txt"_s;
    }
    void namesEveryKeyOfTheSeeds()
    {
        QFETCH(QByteArray, profile);
        QFETCH(QString, file);
        QFETCH(QString, as);
        const QString seed = TestData::shared(u"seeds/"_s + file);
        if (seed.isEmpty())
            QSKIP("the shared libraries are not here");
        const Entry entry = Entry::read(TestData::bytes(seed));
        Profile known = *builtInProfile(profile);
        if (as.endsWith(u".txt")) {
            QCOMPARE(entry.state(), Entry::State::Plain);
            known.collections[0].extension = u"txt"_s;
        } else {
            QCOMPARE(entry.state(), Entry::State::Readable);
        }
        const std::optional<Collection> collection = known.collectionOf(as, entry.value({}));
        QVERIFY(collection.has_value());
        QSet<QByteArray> unnamed;
        addUnnamed(*collection, {}, entry.value({}), &unnamed);
        QCOMPARE(unnamed.values(), QByteArrayList());
    }

    void wikiIsRecognised()
    {
        const QString seed = TestData::shared(u"seeds/003_9b42e1eb428e6e32.txt"_s);
        const QByteArray text = seed.isEmpty()
                                    ? "Seed network\n\nDescription of what the network is about\n\nSeeds.\n"_ba
                                    : TestData::bytes(seed);
        const auto read = [&text](const QString &path) {
            return path == u"seeds.txt" ? std::optional(text) : std::nullopt;
        };
        const Profile profile = ProfileFinder::find({ u"seeds.txt"_s }, read).profile;
        QCOMPARE(profile.id, "urban-arena-wiki"_ba);
        QCOMPARE(profile.collectionOf(u"seeds.txt"_s).value_or(Collection()).name, u"networks"_s);
    }

    /// Both ways of writing a reference, and an image with fewer keys, are the profile's.
    void solutionsOldAndNew()
    {
        const Profile profile = *builtInProfile("beautiful-solutions");
        const Collection *solutions = profile.collection(u"solutions"_s);
        QVERIFY(solutions);
        const Field *reference = solutions->fieldAt({ "learn_more", 0 });
        QVERIFY(reference);
        QCOMPARE(reference->widget, Widget::Object);
        QCOMPARE(reference->alternatives.value(0).widget, Widget::String);
        QCOMPARE(solutions->fieldAt({ "learn_more", 0, "url" })->textType, Field::TextType::Url);
        const Field *source = solutions->fieldAt({ "images", 0, "source_url" });
        QVERIFY(source && !source->required);
    }

    void relationsOfPatterns()
    {
        const Profile profile = *builtInProfile("commons-os-7.1");
        QStringList relations;
        profile.collection(u"patterns"_s)->forEachField([&relations](const QByteArray &place, const Field &field) {
            if (field.widget == Widget::Relation) {
                const Relation &relation = field.relation;
                relations += u"%1 %2 %3 by %4%5%6%7%8"_s.arg(
                    QString::fromUtf8(place), relation.type, QString::fromUtf8(relation.weight),
                    QString::fromUtf8(relation.valueField), relation.symmetric ? u" symmetric"_s : QString(),
                    relation.acyclic ? u" acyclic"_s : QString(), relation.machineWritten ? u" inferred"_s : QString(),
                    relation.inverse.isEmpty() ? QString() : u" ↔ "_s + QString::fromUtf8(relation.inverse));
            }
        });
        const QStringList expected {
            u"relationships.generalizes_from[].slug generalizes_from weight by slug acyclic ↔ "
            "relationships.specializes_to[].slug"_s,
            u"relationships.specializes_to[].slug specializes_to weight by slug acyclic ↔ "
            "relationships.generalizes_from[].slug"_s,
            u"relationships.enables[].slug enables weight by slug ↔ relationships.requires[].slug"_s,
            u"relationships.requires[].slug requires weight by slug acyclic ↔ relationships.enables[].slug"_s,
            u"relationships.alternatives[].slug alternatives weight by slug symmetric"_s,
            u"relationships.complementary[].slug complementary weight by slug symmetric"_s,
            u"relationships.tools[].slug tools weight by slug"_s,
            u"graph_garden.inferred_links[].target inferred_links confidence by slug inferred"_s,
        };
        QCOMPARE(relations, expected);
    }

    void generationsInOneFolder()
    {
        const Profile profile = *builtInProfile("commons-os-7.1");
        const auto collectionOf = [&profile](const QByteArray &yaml) {
            const Entry entry = Entry::read("---\n" + yaml + "---\n");
            return profile.collectionOf(u"_patterns/x.md"_s, entry.value({})).value_or(Collection()).name;
        };
        QCOMPARE(collectionOf("ontology: {domain: life}\n"), u"patterns"_s);
        QCOMPARE(collectionOf("classification: {domain: startup}\n"), u"older-patterns"_s);
        QCOMPARE(collectionOf("title: A\n"), u"patterns"_s);
        QCOMPARE(profile.collectionOf(u"_patterns/x.md"_s).value_or(Collection()).name, u"patterns"_s);
        QVERIFY(!profile.collectionOf(u"elsewhere/x.md"_s));
    }

    void sampleLibraryReadsWell()
    {
        const Library library = *Library::load(TestData::source(u"resources/sample-library"_s));
        QCOMPARE(library.profile().origin, Profile::Origin::File);
        QCOMPARE(library.profile().file, u"commonplace.yml"_s);
        QStringList names;
        for (const Collection &collection : library.collections())
            names += collection.name;
        QCOMPARE(names, (QStringList { u"patterns"_s, u"solutions"_s, u"stories"_s, u"values"_s }));
        QCOMPARE(library.localeOf(u"patterns/clear-boundaries.es.md"_s), u"es"_s);
        QCOMPARE(library.localeOf(u"patterns/clear-boundaries.md"_s), QString());
        const Entry entry = Entry::read(sample("patterns/clear-boundaries.es.md"));
        QCOMPARE(Library::describe(u"patterns/clear-boundaries.es.md"_s, entry, library.profile()).title,
                 u"Límites claros"_s);
    }

    void validatesAgainstSveltiasSchema_data() { readsWithoutFault_data(); }
    void validatesAgainstSveltiasSchema()
    {
        QFETCH(QString, path);
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        const QString script = TestData::source(u"tests/profile/check_schema.py"_s);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(python, { script, TestData::source(u"tests/profile/sveltia-cms.schema.json"_s), path });
        if (python.isEmpty() || !process.waitForFinished())
            QSKIP("python3 is not here");
        const QByteArray output = process.readAll();
        constexpr int ModulesMissing = 77;
        if (process.exitCode() == ModulesMissing)
            QSKIP("python3 lacks jsonschema or yaml");
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
    }
};

QTEST_GUILESS_MAIN(TestBuiltInProfiles)
#include "tst_builtinprofiles.moc"
