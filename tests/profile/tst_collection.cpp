// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/profilereader.h"
#include "testdata.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

Profile read(const QString &file)
{
    return profileFromYaml(u"admin/config.yml"_s, TestData::bytes(TestData::source(u"tests/profile/"_s + file)))
        .profile;
}

YamlValue fields(const QByteArray &yaml)
{
    const Result<YamlDocument> document = YamlDocument::parse(yaml);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    return YamlValue::of(*document, document->root());
}

} // namespace

class TestCollection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collectionOf_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("expected"); // collection slug locale
        const auto row = [](const char *profile, const char *path, const QByteArray &yaml, const char *expected) {
            QTest::newRow(path) << QString::fromUtf8(profile) << QString::fromUtf8(path) << yaml
                                << QString::fromUtf8(expected);
        };
        row("multiple-folders.yml", "content/houses/de/linde.md", "", "houses linde de");
        row("multiple-folders.yml", "content/houses/pt-BR/linde.md", "", "houses linde pt-BR");
        row("multiple-folders.yml", "content/houses/linde.md", "", "houses linde ");
        row("multiple-folders.yml", "content/houses/de/old/linde.md", "", "");
        row("multiple-folders.yml", "content/houses/de/linde.txt", "", "");
        row("multiple-folders.yml", "content/other/linde.md", "", "");
        row("multiple-folders.yml", "content/pt-BR/about.md", "", "pages about pt-BR");
        row("multiple-folders.yml", "content/imprint.md", "", "pages imprint en");
        row("multiple-files.yml", "chapters/_index.md", "", "chapters chapters fr");
        row("multiple-files.yml", "chapters/a/b/c/d/_index.md", "", "");
        row("multiple-files.yml", "chapters/soil/compost/_index.ar.md", "", "chapters compost ar");
        row("multiple-files.yml", "chapters/soil/index.md", "", "chapters soil fr");
        row("multiple-files.yml", "chapters/soil.md", "", "chapters soil fr");
        row("multiple-files.yml", "notes/2026/bread/index.ar.md", "kind: recipe", "recipes bread ar");
        row("multiple-files.yml", "notes/2026/rain/index.md", "kind: observation", "observations rain ");
        row("multiple-files.yml", "notes/2026/x/index.md", "kind: none", "");
        row("multiple-files.yml", "notes/rain.md", "kind: observation", "");
        row("single-file.yml", "things/drill.md", "", "things drill en");
        row("single-file.yml", "rules/one.md", "", "rules one ");
    }
    void collectionOf()
    {
        QFETCH(QString, profile);
        QFETCH(QString, path);
        QFETCH(QByteArray, yaml);
        QFETCH(QString, expected);
        const std::optional<Collection> collection = read(profile).collectionOf(path, fields(yaml));
        const QString got = collection
                                ? collection->name + u' ' + collection->slugOf(path) + u' ' + collection->localeOf(path)
                                : QString();
        QCOMPARE(got, expected);
    }

    void counterparts_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *profile, const char *path, const char *locale,
                            const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(profile) << QString::fromUtf8(path) << QString::fromUtf8(locale)
                                << QString::fromUtf8(expected);
        };
        row("folders", "multiple-folders.yml", "content/houses/en/linde.md", "pt-BR", "content/houses/pt-BR/linde.md");
        row("folders, the same", "multiple-folders.yml", "content/houses/en/linde.md", "en",
            "content/houses/en/linde.md");
        row("folders, no locale yet", "multiple-folders.yml", "content/houses/linde.md", "en", "");
        row("folders, unknown locale", "multiple-folders.yml", "content/houses/en/linde.md", "it", "");
        row("file of a collection", "multiple-folders.yml", "content/en/about.md", "de", "content/de/about.md");
        row("file without locales", "multiple-folders.yml", "content/imprint.md", "de", "content/imprint.md");
        row("files", "multiple-files.yml", "chapters/soil/_index.md", "ar", "chapters/soil/_index.ar.md");
        row("files, back to the default", "multiple-files.yml", "chapters/soil/_index.ar.md", "fr",
            "chapters/soil/_index.md");
        row("single file", "single-file.yml", "things/drill.md", "es", "things/drill.md");
        row("no translations", "single-file.yml", "rules/one.md", "es", "");
    }
    void counterparts()
    {
        QFETCH(QString, profile);
        QFETCH(QString, path);
        QFETCH(QString, locale);
        QFETCH(QString, expected);
        QCOMPARE(read(profile).collectionOf(path).value_or(Collection()).counterpartOf(path, locale), expected);
    }

    void structures_data()
    {
        QTest::addColumn<I18n::Structure>("structure");
        QTest::addColumn<bool>("omit");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("spanish");
        using Structure = I18n::Structure;
        const auto row = [](const char *name, Structure structure, bool omit, const char *folder, const char *english,
                            const char *spanish) {
            QTest::newRow(name) << structure << omit << QString::fromUtf8(folder) << QString::fromUtf8(english)
                                << QString::fromUtf8(spanish);
        };
        row("folders", Structure::MultipleFolders, false, "a", "a/en/x.md", "a/es/x.md");
        row("folders, bare default", Structure::MultipleFolders, true, "a", "a/x.md", "a/es/x.md");
        row("folders of the library", Structure::MultipleFolders, false, "", "en/x.md", "es/x.md");
        row("folders, nested", Structure::MultipleFolders, false, "a", "a/en/b/x.md", "a/es/b/x.md");
        row("root folders", Structure::MultipleRootFolders, false, "a", "en/a/x.md", "es/a/x.md");
        row("root folders, bare default", Structure::MultipleRootFolders, true, "a", "a/x.md", "es/a/x.md");
        row("placeholder", Structure::MultipleFolders, false, "a/{{locale}}/b", "a/en/b/x.md", "a/es/b/x.md");
        row("placeholder at the end", Structure::MultipleFiles, false, "a/{{locale}}", "a/en/x.md", "a/es/x.md");
        row("placeholder, bare default", Structure::MultipleFolders, true, "a/{{locale}}/b", "a/b/x.md", "a/es/b/x.md");
        row("files", Structure::MultipleFiles, false, "a", "a/x.en.md", "a/x.es.md");
        row("files, bare default", Structure::MultipleFiles, true, "a", "a/x.md", "a/x.es.md");
        row("single file", Structure::SingleFile, false, "a", "a/x.md", "a/x.md");
    }
    void structures()
    {
        QFETCH(I18n::Structure, structure);
        QFETCH(bool, omit);
        QFETCH(QString, folder);
        QFETCH(QString, english);
        QFETCH(QString, spanish);
        const I18n i18n {
            .structure = structure, .locales = { u"en"_s, u"es"_s }, .defaultLocale = u"en"_s, .omitDefaultLocale = omit
        };
        QCOMPARE(counterpartPath(i18n, folder, english, u"es"_s), spanish);
        QCOMPARE(counterpartPath(i18n, folder, spanish, u"en"_s), english);
        QCOMPARE(localizedPath(i18n, folder, english).locale, u"en"_s);
        QCOMPARE(localizedPath(i18n, folder, spanish).path, localizedPath(i18n, folder, english).path);
        if (english != spanish)
            QCOMPARE(localizedPath(i18n, folder, spanish).locale, u"es"_s);
    }

    void fieldsRoots()
    {
        const Profile profile = read(u"single-file.yml"_s);
        QCOMPARE(profile.collections[0].fieldsRoot(u"en"_s), YamlPath({ "en" }));
        QCOMPARE(profile.collections[0].fieldsRoot(u"es"_s), YamlPath({ "es" }));
        QCOMPARE(profile.collections[1].fieldsRoot(u"en"_s), YamlPath());
        QCOMPARE(profile.collections[1].fieldsRoot(u"es"_s), YamlPath({ "es" }));
        QCOMPARE(profile.collections[2].fieldsRoot(u"es"_s), YamlPath());
    }

    void fieldAt()
    {
        const Collection collection {
            .name = u"c"_s,
            .label = u"C"_s,
            .fields = { { .key = "tags", .label = u"Tags"_s, .widget = Widget::List },
                        { .key = "free", .label = u"Free"_s, .widget = Widget::KeyValue },
                        { .key = "refs",
                          .label = u"References"_s,
                          .widget = Widget::List,
                          .fields = { { .key = "url", .label = u"Address"_s } } },
                        { .key = "parts",
                          .label = u"Parts"_s,
                          .widget = Widget::List,
                          .item = { { .key = "part",
                                      .label = u"Part"_s,
                                      .widget = Widget::Object,
                                      .variants = { { .key = "quote",
                                                      .label = u"Quote"_s,
                                                      .widget = Widget::Object,
                                                      .fields = { { .key = "who", .label = u"Who"_s } } } } } } } },
        };
        const auto labelAt = [&collection](const YamlPath &path) {
            const Field *field = collection.fieldAt(path);
            return field ? field->label : QString();
        };
        QCOMPARE(labelAt({ "tags", 3 }), u"Tags"_s);
        QCOMPARE(labelAt({ "free", "x", "y" }), u"Free"_s);
        QCOMPARE(labelAt({ "refs", 0, "url" }), u"Address"_s);
        QCOMPARE(labelAt({ "refs", 0, "name" }), QString());
        QCOMPARE(labelAt({ "parts", 0 }), u"Part"_s);
        QCOMPARE(labelAt({ "parts", 0, "who" }), u"Who"_s);
        QCOMPARE(labelAt({ "none" }), QString());
        QCOMPARE(labelAt({}), QString());
        QByteArrayList places;
        collection.forEachField([&places](const QByteArray &place, const Field &) { places += place; });
        QCOMPARE(places, (QByteArrayList { "tags", "free", "refs", "refs[].url", "parts", "parts[]", "parts[]",
                                           "parts[].who" }));
    }

    void sections_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<bool>("matches");
        QTest::newRow("itself") << u"Take care"_s << true;
        QTest::newRow("case and blanks") << u"  take  CARE "_s << true;
        QTest::newRow("another name") << u"con cuidado"_s << true;
        QTest::newRow("a part of it") << u"Take"_s << false;
    }
    void sections()
    {
        QFETCH(QString, heading);
        QFETCH(bool, matches);
        const BodySection section { .heading = u"Take care"_s, .also = { u"Con cuidado"_s } };
        QCOMPARE(section.matches(heading), matches);
    }
    void sectionPattern()
    {
        const BodySection section { .heading = u"1. Context"_s, .pattern = u"(Section )?1[.:] Context"_s };
        QVERIFY(section.matches(u"Section 1: context"_s));
        QVERIFY(!section.matches(u"Section 1: Contexts"_s));
    }

    void predicates_data()
    {
        QTest::addColumn<Predicate>("predicate");
        QTest::addColumn<bool>("holds");
        using Operator = Predicate::Operator;
        const auto row = [](const char *name, const QByteArray &field, Operator operation,
                            const QList<YamlValue> &values, bool holds) {
            QTest::newRow(name) << Predicate { .field = field, .comparisons = { { operation, values } } } << holds;
        };
        const auto plain = [](const QByteArray &text) { return QList<YamlValue> { YamlValue::plain(text) }; };
        row("equal", "kind", Operator::Equal, { YamlValue::string("seed") }, true);
        row("equal number", "meta.year", Operator::Equal, plain("2020.0"), true);
        row("one of a list", "tags", Operator::Equal, { YamlValue::string("b") }, true);
        row("none of a list", "tags", Operator::NotEqual, { YamlValue::string("b") }, false);
        row("not in", "kind", Operator::NotIn, { YamlValue::string("a"), YamlValue::string("b") }, true);
        row("missing is not equal", "none", Operator::NotEqual, plain("1"), true);
        row("missing is null", "none", Operator::Equal, { YamlValue::null() }, true);
        row("less as numbers", "meta.count", Operator::Less, plain("10"), true);
        row("less as text", "date", Operator::Less, { YamlValue::string("{{today}}") }, true);
        row("greater", "meta.count", Operator::Greater, plain("9"), false);
        row("greater or equal", "meta.count", Operator::GreaterOrEqual, plain("9"), true);
        row("missing is less than nothing", "none", Operator::Less, plain("10"), false);
        row("empty list", "nothing", Operator::Empty, plain("true"), true);
        row("not empty", "kind", Operator::Empty, plain("false"), true);
        QTest::newRow("pattern") << Predicate { .field = "kind", .pattern = u"^s.+d$"_s } << true;
        QTest::newRow("pattern excluded")
            << Predicate { .field = "kind", .pattern = u"^s"_s, .exclude = true } << false;
    }
    void predicates()
    {
        QFETCH(Predicate, predicate);
        QFETCH(bool, holds);
        const YamlValue values = fields("kind: seed\nmeta: { year: 2020, count: 9 }\ntags: [a, b]\nnothing: []\n"
                                        "date: 2026-01-31\n");
        QCOMPARE(predicate.holds(values, "2026-02-01T00:00:00Z"), holds);
    }
};

QTEST_APPLESS_MAIN(TestCollection)
#include "tst_collection.moc"
