// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/profilereader.h"
#include "testdata.h"

#include <QTest>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

/// A profile of one collection with these fields, one definition a line.
ProfileReading withFields(const QByteArrayList &fields)
{
    QByteArray yaml = "collections:\n  - name: c\n    folder: c\n    fields:\n";
    for (const QByteArray &field : fields)
        yaml += "      - " + field + '\n';
    return profileFromYaml(u"commonplace.yml"_s, yaml);
}

Field field(const QByteArray &definition)
{
    const ProfileReading reading = withFields({ definition });
    if (!reading.faults.isEmpty())
        qFatal("%s", qPrintable(reading.faults.constFirst().message));
    return reading.profile.collections.value(0).fields.value(0);
}

Profile read(const char *file)
{
    const ProfileReading reading = profileFromYaml(
        u"admin/config.yml"_s, TestData::bytes(TestData::source(u"tests/profile/"_s + QLatin1StringView(file))));
    if (!reading.faults.isEmpty())
        qFatal("%s", qPrintable(reading.faults.constFirst().message));
    return reading.profile;
}

/// `line:column message`
QStringList told(const QList<Error> &faults)
{
    QStringList lines;
    for (const Error &fault : faults)
        lines += u"%1:%2 %3"_s.arg(fault.line).arg(fault.column).arg(fault.message);
    return lines;
}

QStringList told(const QList<Profile::Notice> &notices)
{
    QStringList lines;
    for (const Profile::Notice &notice : notices)
        lines += u"%1:%2 %3"_s.arg(notice.line).arg(notice.column).arg(notice.message);
    return lines;
}

} // namespace

class TestProfileReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widgets_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<Widget>("widget");
        const std::pair<const char *, Widget> rows[] {
            { "string", Widget::String },     { "text", Widget::Text },     { "markdown", Widget::Markdown },
            { "richtext", Widget::Markdown }, { "number", Widget::Number }, { "boolean", Widget::Boolean },
            { "datetime", Widget::DateTime }, { "date", Widget::DateTime }, { "select", Widget::Select },
            { "list", Widget::List },         { "object", Widget::Object }, { "relation", Widget::Relation },
            { "image", Widget::Image },       { "file", Widget::File },     { "hidden", Widget::Hidden },
            { "color", Widget::Color },       { "code", Widget::Code },     { "keyvalue", Widget::KeyValue },
            { "map", Widget::Map },           { "uuid", Widget::Uuid },     { "compute", Widget::Compute },
            { "yaml", Widget::Unknown },
        };
        for (const auto &[name, widget] : rows)
            QTest::newRow(name) << QByteArray(name) << widget;
    }
    void widgets()
    {
        QFETCH(QByteArray, name);
        QFETCH(Widget, widget);
        const QByteArray needed = name == "select" ? ", options: [a]" : name == "relation" ? ", collection: c" : "";
        const ProfileReading reading = withFields({ "{ name: f, widget: " + name + needed + " }" });
        QCOMPARE(told(reading.faults), QStringList());
        QCOMPARE(told(reading.profile.notices), QStringList());
        QCOMPARE(reading.profile.collections[0].fields.value(0).widget, widget);
    }

    void whatEveryFieldHas()
    {
        QCOMPARE(field("{ name: related_seeds }"),
                 (Field { .key = "related_seeds", .label = u"Related seeds"_s, .required = true }));
        const Field all =
            field("{ name: f, label: F, hint: Below, comment: Above, required: false, readonly: true, default: [1, x],"
                  " pattern: ['^a', Begin with a], i18n: duplicate, condition: { field: kind, value: seed }, group: G,"
                  " nullable: false, options: [a, b], generate: { kind: typeid, prefix: pat, when: change } }");
        const Field expected {
            .key = "f",
            .label = u"F"_s,
            .hint = u"Below"_s,
            .comment = u"Above"_s,
            .group = u"G"_s,
            .readOnly = true,
            .isNullable = false,
            .defaultValue = YamlValue::list({ YamlValue::plain("1"), YamlValue::string("x") }),
            .pattern = u"^a"_s,
            .patternMessage = u"Begin with a"_s,
            .conditions = { { .field = "kind",
                              .comparisons = { { Predicate::Operator::In, { YamlValue::string("seed") } } } } },
            .options = { { YamlValue::string("a"), u"a"_s }, { YamlValue::string("b"), u"b"_s } },
            .generator = { .kind = Generator::Kind::TypeId, .prefix = u"pat"_s, .when = Generator::When::EveryChange },
            .translation = Field::Translation::Duplicate,
        };
        QCOMPARE(all, expected);
        QVERIFY(field("{ name: f, required: [en, fr] }").required);
        QCOMPARE(field("{ name: f, i18n: true }").translation, Field::Translation::Translate);
        QCOMPARE(field("{ name: f, i18n: none }").translation, Field::Translation::None);
        QVERIFY(field("{ name: f, widget: list, alias: true }").isAlias);
        QVERIFY(!field("{ name: f, widget: list }").isAlias);
        QCOMPARE(field("{ name: f, generate: date }").generator.kind, Generator::Kind::Date);
    }

    void texts()
    {
        const Field url = field("{ name: f, type: url, minlength: 3, maxlength: 9, before_input: x }");
        QCOMPARE(url.textType, Field::TextType::Url);
        QCOMPARE(url.minLength, 3);
        QCOMPARE(url.maxLength, 9);
    }

    void numbers()
    {
        const Field whole = field("{ name: f, widget: number, value_type: int, min: 1, max: 5, step: 2,"
                                  " rubric: { 1: Weak, 5: Strong } }");
        QCOMPARE(whole.valueType, Field::ValueType::Int);
        QVERIFY(!whole.writtenAsText);
        QCOMPARE(whole.min, YamlValue::plain("1"));
        QCOMPARE(whole.max, YamlValue::plain("5"));
        QCOMPARE(whole.step, 2.0);
        QCOMPARE(whole.rubric,
                 (QList<FieldOption> { { YamlValue::plain("1"), u"Weak"_s }, { YamlValue::plain("5"), u"Strong"_s } }));
        const Field text = field("{ name: f, widget: number, value_type: float/string }");
        QCOMPARE(text.valueType, Field::ValueType::Float);
        QVERIFY(text.writtenAsText);
        QCOMPARE(field("{ name: f, widget: number, valueType: string }").valueType, Field::ValueType::String);
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<Field::DateType>("type");
        using DateType = Field::DateType;
        QTest::newRow("plain") << "widget: datetime"_ba << DateType::DateTime;
        QTest::newRow("no time") << "widget: datetime, time_format: false"_ba << DateType::Date;
        QTest::newRow("no date") << "widget: datetime, date_format: false"_ba << DateType::Time;
        QTest::newRow("type") << "widget: datetime, type: time"_ba << DateType::Time;
        QTest::newRow("format of a day") << "widget: datetime, format: 'YYYY-MM-DD'"_ba << DateType::Date;
        QTest::newRow("format with a letter as text") << "widget: datetime, format: 'D [h] MMM'"_ba << DateType::Date;
        QTest::newRow("format of a minute") << "widget: datetime, format: 'YYYY-MM-DD HH:mm'"_ba << DateType::DateTime;
        QTest::newRow("old widget") << "widget: date"_ba << DateType::Date;
    }
    void dates()
    {
        QFETCH(QByteArray, keys);
        QFETCH(Field::DateType, type);
        QCOMPARE(field("{ name: f, " + keys + " }").dateType, type);
    }

    void choices()
    {
        const Field field =
            ::field("{ name: f, widget: select, multiple: true, min: 1, max: 2,"
                    " options: [1, { label: Two, value: 2, hint: A pair }, { label: None, value: null },"
                    " 'true'] }");
        QVERIFY(field.multiple);
        QCOMPARE(field.options, (QList<FieldOption> { { YamlValue::plain("1"), u"1"_s },
                                                      { YamlValue::plain("2"), u"Two"_s, u"A pair"_s },
                                                      { YamlValue::null(), u"None"_s },
                                                      { YamlValue::string("true"), u"true"_s } }));
        QVERIFY(!field.itemField().multiple);
    }

    void lists()
    {
        const Field maps =
            field("{ name: f, label: Items, label_singular: Item, widget: list, min: 1, max: 3,"
                  " summary: '{{fields.a}}', collapsed: auto, minimize_collapsed: true, allow_add: false,"
                  " allow_remove: false, allow_reorder: false, add_to_top: true,"
                  " fields: [{ name: a }, { name: b, widget: text }] }");
        QCOMPARE(maps.fields.size(), 2);
        QVERIFY(maps.collapsed && maps.minimizeCollapsed);
        QVERIFY(!maps.allowAdd && !maps.allowRemove && !maps.allowReorder);
        QCOMPARE(maps.itemField().widget, Widget::Object);
        QCOMPARE(maps.itemField().label, u"Item"_s);
        QCOMPARE(maps.itemField().fields, maps.fields);
        QVERIFY(maps.child("b") && !maps.child("c"));

        QCOMPARE(field("{ name: f, widget: list }").itemField().widget, Widget::String);
        const Field images = field("{ name: f, widget: list, field: { name: image, widget: image } }");
        QCOMPARE(images.itemField().widget, Widget::Image);

        const Field typed =
            field("{ name: f, widget: list, typeKey: kind, types: [{ name: quote, fields: [{ name: who }]"
                  " }, { name: image, label: Picture, widget: object, fields: [{ name: src }] }] }");
        QCOMPARE(typed.typeKey, "kind"_ba);
        QCOMPARE(typed.variants.size(), 2);
        QCOMPARE(typed.variants[1].label, u"Picture"_s);
        QCOMPARE(typed.variants[0].widget, Widget::Object);
        QVERIFY(typed.child("src"));
        QVERIFY(!typed.isOpaque());
    }

    void alternatives()
    {
        const Field list =
            field("{ name: refs, widget: list, field: { widget: object, name: ref, fields: [{ name: url }],"
                  " also: [{ widget: string, label: Line }, { widget: number }] } }");
        const Field item = list.itemField();
        QCOMPARE(item.alternatives.size(), 2);
        QCOMPARE(item.alternatives[0].key, "ref"_ba);
        QCOMPARE(item.alternatives[0].label, u"Line"_s);
        QCOMPARE(item.alternatives[1].widget, Widget::Number);
    }

    void media()
    {
        const Field image = field("{ name: f, widget: image, allow_multiple: true, media_folder: /m, public_folder: /p,"
                                  " accept: image/png, choose_url: false, media_library: { config: {} } }");
        QVERIFY(image.multiple);
        QCOMPARE(image.mediaFolder, u"/m"_s);
        QCOMPARE(image.publicFolder, u"/p"_s);
        QCOMPARE(image.accept, u"image/png"_s);
    }

    void relations()
    {
        const Field field =
            ::field("{ name: seeds, widget: relation, collection: c, value_field: meta.id,"
                    " search_fields: [title, aliases], display_fields: title, multiple: true, file: x,"
                    " filters: [{ field: kind, values: [a, b] }, { field: z, values: [old], exclude: true }],"
                    " inverse: crops, symmetric: true, acyclic: true, weight: share, inferred: true,"
                    " relation_type: grows, relation_type_field: how }");
        using Operator = Predicate::Operator;
        const Relation expected {
            .collections = { u"c"_s },
            .file = "x",
            .valueField = "meta.id",
            .searchFields = { "title", "aliases" },
            .displayFields = { "title" },
            .filters = { { .field = "kind",
                           .comparisons = { { Operator::In, { YamlValue::string("a"), YamlValue::string("b") } } } },
                         { .field = "z",
                           .comparisons = { { Operator::In, { YamlValue::string("old") } } },
                           .exclude = true } },
            .type = u"grows"_s,
            .typeField = "how",
            .inverse = "crops",
            .symmetric = true,
            .acyclic = true,
            .weight = "share",
            .machineWritten = true,
        };
        QCOMPARE(field.relation, expected);
        QVERIFY(field.multiple);
        const Relation least = ::field("{ name: seeds, widget: relation, collection: c }").relation;
        QCOMPARE(least.valueField, "{{slug}}"_ba);
        QCOMPARE(least.type, u"seeds"_s);
        const Field inList = ::field("{ name: needs, widget: list, fields: [{ name: slug, widget: relation,"
                                     " collection: c }] }");
        QCOMPARE(inList.fields[0].relation.type, u"needs"_s);
    }

    void theRest()
    {
        const Field code = field("{ name: f, widget: code, default_language: sql, output_code_only: true,"
                                 " keys: { code: text, lang: tongue }, allow_language_selection: false }");
        QCOMPARE(code.language, u"sql"_s);
        QVERIFY(code.codeOnly);
        QCOMPARE(code.codeKey, "text"_ba);
        QCOMPARE(code.languageKey, "tongue"_ba);
        QVERIFY(field("{ name: f, widget: color, allowInput: true, enableAlpha: true }").allowAlpha);
        const Field uuid = field("{ name: f, widget: uuid, prefix: s-, read_only: false }");
        QCOMPARE(uuid.prefix, u"s-"_s);
        QVERIFY(!uuid.readOnly);
        QVERIFY(field("{ name: f, widget: uuid }").readOnly);
        QCOMPARE(field("{ name: f, widget: compute, value: 'x-{{fields.a}}' }").computed, u"x-{{fields.a}}"_s);
        QCOMPARE(field("{ name: f, widget: hidden, default: { a: b } }").defaultValue,
                 YamlValue::map({ "a" }, { YamlValue::string("b") }));
        QVERIFY(field("{ name: f, widget: map, decimals: 3, type: Point }").isOpaque());
        QVERIFY(field("{ name: f, widget: object }").isOpaque());
    }

    void multipleFolders()
    {
        const Profile profile = read("multiple-folders.yml");
        QCOMPARE(profile.origin, Profile::Origin::CmsConfiguration);
        QCOMPARE(profile.siteUrl, u"https://roofs.example"_s);
        QCOMPARE(profile.mediaFolder, u"static/uploads"_s);
        QCOMPARE(profile.publicFolder, u"/uploads"_s);
        QCOMPARE(profile.slug,
                 (SlugRules { .encoding = SlugRules::Encoding::Ascii, .cleanAccents = true, .replacement = u"_"_s }));
        QCOMPARE(profile.i18n, (I18n { .structure = I18n::Structure::MultipleFolders,
                                       .locales = { u"de"_s, u"en"_s, u"pt-BR"_s },
                                       .defaultLocale = u"en"_s }));
        QCOMPARE(told(profile.notices), QStringList());
        const Collection houses = profile.collections[0];
        QCOMPARE(houses.labelSingular, u"House"_s);
        QCOMPARE(houses.description, u"Houses that nobody can sell."_s);
        QCOMPARE(houses.identifierField, "name"_ba);
        QCOMPARE(houses.slugTemplate, u"{{year}}-{{slug}}"_s);
        QCOMPARE(houses.summary, u"{{name}} ({{city}})"_s);
        QCOMPARE(houses.pageUrl, u"https://roofs.example/houses/{{slug}}/"_s);
        QCOMPARE(houses.mediaFolder, u"images"_s);
        QVERIFY(houses.canCreate && !houses.canDelete);
        QCOMPARE(houses.sortableFields, (QList<QByteArray> { "name", "city" }));
        QCOMPARE(houses.defaultSortField, "city"_ba);
        QVERIFY(houses.sortDescending);
        using Operator = Predicate::Operator;
        QCOMPARE(houses.viewFilters.size(), 2);
        QCOMPARE(houses.viewFilters[0].predicate.comparisons,
                 (QList<Predicate::Comparison> { { Operator::Equal, { YamlValue::plain("true") } } }));
        QCOMPARE(houses.viewFilters[1].predicate.comparisons[0].operation, Operator::GreaterOrEqual);
        QCOMPARE(houses.viewGroups[1].predicate.pattern, u"\\d{3}"_s);
        QCOMPARE(houses.fields.size(), 5);
        QCOMPARE(houses.body.value_or(Field()).label, u"Text"_s);
        QVERIFY(!houses.knows("body"));
        const Collection about = profile.collectionOf(u"content/de/about.md"_s).value_or(Collection());
        QCOMPARE(about.labelSingular, u"About us"_s);
        QVERIFY(about.body.has_value() && about.knows("title"));
    }

    void multipleFiles()
    {
        const Profile profile = read("multiple-files.yml");
        QCOMPARE(profile.publicFolder, u"/media"_s);
        QCOMPARE(profile.i18n.defaultLocale, u"fr"_s);
        QVERIFY(profile.i18n.omitDefaultLocale);
        QCOMPARE(profile.collections.size(), 3);
        const Collection chapters = profile.collections[0];
        QCOMPARE(chapters.nestedDepth, 3);
        QCOMPARE(chapters.indexFile, u"_index"_s);
        QVERIFY(chapters.i18n.isOn());
        const Collection observations = profile.collections[2];
        QVERIFY(!observations.i18n.isOn());
        // The alias gives the same fields.
        QCOMPARE(observations.fields, chapters.fields);
        QCOMPARE(observations.filter.value_or(Predicate()).pattern, u"^obs"_s);
    }

    void singleFile()
    {
        const Profile profile = read("single-file.yml");
        QCOMPARE(profile.collections[0].i18n.structure, I18n::Structure::SingleFile);
        QCOMPARE(profile.collections[1].i18n.structure, I18n::Structure::SingleFileDefaultRoot);
        QCOMPARE(profile.collections[1].i18n.locales, profile.i18n.locales);
        QCOMPARE(profile.collections[2].i18n.structure, I18n::Structure::None);
    }

    void ownKeysOfCollections()
    {
        const ProfileReading reading = profileFromYaml(u"commonplace.yml"_s, R"(
name: Seeds
collections:
  - name: seeds
    folder: ./seeds/
    page_url: https://x.example/{{slug}}
    template: |
      ## Use
    sections:
      - Origin
      - { heading: Use, level: 0, required: true, also: [Usage], pattern: 'Us(e|age)', hint: What for. }
    fields: [{ name: title }]
singletons:
  - { name: about, file: about.md, fields: [{ name: title }] }
)");
        QCOMPARE(told(reading.faults), QStringList());
        QCOMPARE(reading.profile.origin, Profile::Origin::File);
        QCOMPARE(reading.profile.name, u"Seeds"_s);
        const Collection seeds = reading.profile.collections[0];
        QCOMPARE(seeds.folder, u"seeds"_s);
        QCOMPARE(seeds.bodyTemplate, u"## Use\n"_s);
        const QList<BodySection> sections { { .heading = u"Origin"_s },
                                            { .heading = u"Use"_s,
                                              .level = 0,
                                              .required = true,
                                              .also = { u"Usage"_s },
                                              .hint = u"What for."_s,
                                              .pattern = u"Us(e|age)"_s } };
        QCOMPARE(seeds.sections, sections);
        QCOMPARE(reading.profile.collections[1].files.value(0).path, u"about.md"_s);
    }

    void extending()
    {
        const ProfileReading reading = profileFromYaml(
            u"commonplace.yml"_s, "extends: articles\nname: Ours\ncollections:\n  - name: notes\n    folder: notes\n"
                                  "    fields: [{ name: title }]\n");
        QCOMPARE(told(reading.faults), QStringList());
        QCOMPARE(reading.profile.name, u"Ours"_s);
        QCOMPARE(reading.profile.id, "articles"_ba);
        QCOMPARE(reading.profile.origin, Profile::Origin::File);
        QCOMPARE(reading.profile.collectionOf(u"notes/a.md"_s).value_or(Collection()).name, u"notes"_s);
        QCOMPARE(reading.profile.collectionOf(u"a.md"_s).value_or(Collection()).name, u"articles"_s);
    }

    void notices()
    {
        const ProfileReading reading =
            withFields({ "{ name: a, widget: spline, knots: 3 }", "{ name: b, widget: spline }",
                         "{ name: c, wide: true }", "{ name: d, wide: true }", "{ name: e, suffix: kg }" });
        QCOMPARE(told(reading.faults), QStringList());
        QCOMPARE(told(reading.profile.notices),
                 (QStringList {
                     u"5:28 The widget “spline” is not known; its fields are edited as YAML and keep what they have."_s,
                     u"7:20 The key “wide” is not known and has no effect."_s,
                     u"9:20 “suffix” is not supported and has no effect; what entries have is kept."_s }));
        QCOMPARE(reading.profile.collections[0].fields[0].widget, Widget::Unknown);
        const ProfileReading data = profileFromYaml(
            u"c.yml"_s, "collections:\n- { name: a, folder: a, extension: toml, fields: [{ name: b }] }\n");
        QCOMPARE(data.profile.collections[0].format, Collection::Format::Data);
        QCOMPARE(told(data.profile.notices),
                 QStringList {
                     u"2:36 Entries in the format “toml” are not edited by fields; they are left as they are."_s });
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &yaml, const QStringList &expected) {
            QTest::newRow(name) << yaml << expected;
        };
        row("no YAML", "collections: [\n", { u"2:1 A “[” is not closed. Add the missing “]”."_s });
        row("no map", "- a\n", { u"1:1 This is no profile: it lacks the key “collections”."_s });
        row("empty", "", { u"1:1 This is no profile: it lacks the key “collections”."_s });
        row("no collections", "name: a\n", { u"1:1 This is no profile: it lacks the key “collections”."_s });
        row("collections are a map", "collections: { a: b }\n",
            { u"1:14 “collections” must be a list; here stands keys with values."_s });
        row("nameless", "collections:\n  - folder: a\n    fields: []\n",
            { u"2:5 “collections[0]” lacks the key “name”."_s });
        row("nowhere", "collections:\n  - name: a\n    fields: []\n",
            { u"2:5 “collections[0]” lacks the key “folder”."_s });
        row("no fields", "collections:\n  - name: a\n    folder: a\n",
            { u"2:5 “collections[0]” lacks the key “fields”."_s });
        row("two of a name",
            "collections:\n- { name: a, folder: a, fields: [] }\n- { name: a, folder: b, fields: [] }\n",
            { u"3:3 “collections[1]” repeats the name “a”; give it one of its own."_s });
        const QByteArray field = "collections:\n- name: a\n  folder: a\n  fields:\n  - ";
        row("nameless field", field + "label: A\n", { u"5:5 “collections[0].fields[0]” lacks the key “name”."_s });
        row("a text for a field", field + "title\n",
            { u"5:5 “collections[0].fields[0]” must be keys with values; here stands “title”."_s });
        row("two fields of a name", field + "name: x\n  - name: x\n",
            { u"6:5 “collections[0].fields[1]” repeats the name “x”; give it one of its own."_s });
        row("a list for a label", field + "{ name: x, label: [a] }\n",
            { u"5:23 “collections[0].fields[0].label” must be a text; here stands a list."_s });
        row("a text for yes or no", field + "{ name: x, required: maybe }\n",
            { u"5:26 “collections[0].fields[0].required” must be true or false; here stands “maybe”."_s });
        row("an unknown choice", field + "{ name: x, i18n: sometimes }\n",
            { u"5:22 “collections[0].fields[0].i18n” must be translate, duplicate, duplicate_keys, none; here stands "
              "“sometimes”."_s });
        row("a pattern that is none", field + "{ name: x, pattern: ['[a', No] }\n",
            { u"5:26 “collections[0].fields[0].pattern” must be a regular expression; here stands “[a”."_s });
        row("a text for a number", field + "{ name: x, maxlength: long }\n",
            { u"5:27 “collections[0].fields[0].maxlength” must be a whole number; here stands “long”."_s });
        row("a select without choices", field + "{ name: x, widget: select }\n",
            { u"5:5 “collections[0].fields[0]” lacks the key “options”."_s });
        row("a relation to nowhere", field + "{ name: x, widget: relation }\n",
            { u"5:5 “collections[0].fields[0]” lacks the key “collection”."_s });
        row("a relation to no collection", field + "{ name: x, widget: relation, collection: b }\n",
            { u"5:46 “collections[0].fields[0].collection” must be the name of a collection; there is no “b”."_s });
        row("deep in a list", field + "{ name: x, widget: list, fields: [{ name: y, fields: 3 }, { label: z }] }\n",
            { u"5:63 “collections[0].fields[0].fields[1]” lacks the key “name”."_s });
        row("i18n without locales", "i18n: { structure: single_file }\ncollections: []\n",
            { u"1:7 “i18n” lacks the key “locales”."_s });
        row("a default locale that is none",
            "i18n: { structure: single_file, locales: [en], default_locale: es }\ncollections: []\n",
            { u"1:64 “i18n.default_locale” must be en; here stands “es”."_s });
        row("no built-in profile", "extends: x\ncollections: []\n",
            { u"1:10 “extends” must be commons-os-7.1, commons-os-1, beautiful-solutions, urban-arena-wiki, articles; "
              u"here "
              "stands “x”."_s });
        row("a heading too deep",
            "collections:\n- { name: a, folder: a, fields: [], sections: [{ heading: A, level: 7 }] }\n",
            { u"2:69 “collections[0].sections[0].level” must be a number from 0 to 6; here stands “7”."_s });
    }
    void faults()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QStringList, expected);
        const ProfileReading reading = profileFromYaml(u"commonplace.yml"_s, yaml);
        QCOMPARE(told(reading.faults), expected);
        QCOMPARE(reading.faults.constFirst().file, u"commonplace.yml"_s);
        QCOMPARE(reading.faults.constFirst().code, ErrorCode::Malformed);
    }

    /// What a fault is about is left out, all else is there.
    void theRestOfAFaultyProfile()
    {
        const ProfileReading reading = withFields({ "{ name: a }", "{ label: B }", "{ name: c, min: 1 }" });
        QCOMPARE(reading.faults.size(), 1);
        QCOMPARE(reading.profile.collections[0].fields.size(), 2);
    }

    void mergeKeys()
    {
        const ProfileReading reading = profileFromYaml(u"p.yml"_s, R"(
x-a: &a { widget: number, min: 1, label: A }
x-b: &b { min: 2, max: 9 }
collections:
  - name: c
    folder: c
    fields:
      - { <<: *a, name: one }
      - { name: two, label: Two, <<: [*a, *b] }
)");
        QCOMPARE(told(reading.faults), QStringList());
        const QList<Field> fields = reading.profile.collections[0].fields;
        QCOMPARE(fields[0].widget, Widget::Number);
        QCOMPARE(fields[0].label, u"A"_s);
        QCOMPARE(fields[1].label, u"Two"_s);
        QCOMPARE(fields[1].min, YamlValue::plain("1"));
        QCOMPARE(fields[1].max, YamlValue::plain("9"));
    }

    void aliasBombs()
    {
        QByteArray yaml = "x0: &x0 [a, a, a, a, a, a, a, a, a, a]\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray last = "*x" + QByteArray::number(i - 1);
            yaml += "x" + QByteArray::number(i) + ": &x" + QByteArray::number(i) + " ["
                    + QByteArrayList(10, last).join(", ") + "]\n";
        }
        yaml += "collections:\n- { name: a, folder: a, fields: [{ name: f, default: *x11 }] }\n";
        const ProfileReading reading = profileFromYaml(u"p.yml"_s, yaml);
        QCOMPARE(
            reading.faults.constLast().message,
            u"This profile is too large, or its aliases repeat too much; only its first 200000 values are read."_s);

        // A field within itself, and a map merged into itself.
        const ProfileReading loop =
            profileFromYaml(u"p.yml"_s, "x: &m { <<: *m, a: b }\ncollections:\n- name: a\n  folder: a\n  fields: &f\n"
                                        "  - { name: f, widget: object, fields: *f, default: *m }\n");
        QCOMPARE(told(loop.faults),
                 QStringList { u"6:5 “collections[0].fields[0]%1” stands in too many fields; 20 levels are read."_s.arg(
                     u".fields[0]"_s.repeated(20)) });
    }
};

QTEST_APPLESS_MAIN(TestProfileReader)
#include "tst_profilereader.moc"
