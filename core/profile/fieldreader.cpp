// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/fieldreader.h"

#include "yaml/yamlscalar.h"

#include <QCoreApplication>
#include <QHash>
#include <QScopedValueRollback>

#include <algorithm>

namespace Commonplace {

namespace {

constexpr int DeepestField = 20;

std::optional<Widget> widgetNamed(const QByteArray &name)
{
    static const QHash<QByteArray, Widget> widgets {
        { "string", Widget::String },     { "text", Widget::Text },     { "markdown", Widget::Markdown },
        { "richtext", Widget::Markdown }, { "number", Widget::Number }, { "boolean", Widget::Boolean },
        { "datetime", Widget::DateTime }, { "date", Widget::DateTime }, { "select", Widget::Select },
        { "list", Widget::List },         { "object", Widget::Object }, { "relation", Widget::Relation },
        { "image", Widget::Image },       { "file", Widget::File },     { "hidden", Widget::Hidden },
        { "color", Widget::Color },       { "code", Widget::Code },     { "keyvalue", Widget::KeyValue },
        { "map", Widget::Map },           { "uuid", Widget::Uuid },     { "compute", Widget::Compute },
        { "yaml", Widget::Unknown },
    };
    const auto found = widgets.find(name);
    return found == widgets.end() ? std::nullopt : std::optional(*found);
}

/// A map's key as a value: a text unless it reads as something else.
YamlValue valueOfKey(const QByteArray &key)
{
    return readsAsTyped(key) ? YamlValue::plain(key) : YamlValue::string(key);
}

} // namespace

QList<Field> FieldReader::fields(ConfigMap *map, QByteArrayView key)
{
    QList<Field> fields;
    const QList<ConfigNode> nodes = map->list(key);
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const QByteArray place = map->placeOf(key) + '[' + QByteArray::number(i) + ']';
        const std::optional<Field> next = field(nodes[i], place);
        if (!next)
            continue;
        const bool isRepeated =
            std::any_of(fields.cbegin(), fields.cend(), [&next](const Field &known) { return known.key == next->key; });
        if (isRepeated) {
            m_report->fault(nodes[i].position(), QCoreApplication::translate(
                                                     "Profile", "“%1” repeats the name “%2”; give it one of its own.")
                                                     .arg(QString::fromUtf8(place), QString::fromUtf8(next->key)));
            continue;
        }
        fields.append(*next);
    }
    return fields;
}

std::optional<Field> FieldReader::field(const ConfigNode &node, const QByteArray &place, const QByteArray &fallbackKey)
{
    if (m_depth >= DeepestField) {
        m_report->fault(node.position(),
                        QCoreApplication::translate("Profile", "“%1” stands in too many fields; %2 levels are read.")
                            .arg(QString::fromUtf8(place))
                            .arg(DeepestField));
        return std::nullopt;
    }
    const QScopedValueRollback depth(m_depth, m_depth + 1);
    ConfigMap map(node, place, m_report);
    if (!node.isMap())
        return std::nullopt;
    Field field;
    field.key = map.bytes("name", fallbackKey);
    if (field.key.isEmpty()) {
        map.lacks("name");
        return std::nullopt;
    }
    readCommon(&map, &field);
    const QByteArray name = map.bytes("widget", "string");
    const std::optional<Widget> widget = widgetNamed(name);
    if (!widget) {
        const std::optional<ConfigNode> at = map.take("widget");
        m_report->notice(at ? at->position() : map.position(), name,
                         QCoreApplication::translate("Profile",
                                                     "The widget “%1” is not known; its fields are edited as "
                                                     "YAML and keep what they have.")
                             .arg(QString::fromUtf8(name)));
        field.widget = Widget::Unknown;
        readOwn(&map, &field);
        return field; // what other keys a widget of someone else's has is not ours to know
    }
    field.widget = *widget;
    if (name == "date")
        field.dateType = Field::DateType::Date;
    readWidget(&map, &field);
    readOwn(&map, &field);
    map.finish();
    return field;
}

void FieldReader::readCommon(ConfigMap *map, Field *field)
{
    field->label = map->text("label", labelFromKey(QString::fromUtf8(field->key)));
    field->hint = map->text("hint");
    field->comment = map->text("comment");
    field->readOnly = map->boolean("readonly", false);
    field->conditions = predicates(map, "condition");
    const std::optional<ConfigNode> required = map->take("required");
    // A list names the locales in which it is; the default one is always among those that a form asks for.
    field->required = !required || required->isList() || map->boolean("required", true);
    if (const std::optional<ConfigNode> value = map->take("default"))
        field->defaultValue = value->value();
    if (const std::optional<ConfigNode> i18n = map->take("i18n")) {
        using Translation = Field::Translation;
        if (const std::optional<bool> isOn = i18n->boolean())
            field->translation = *isOn ? Translation::Translate : Translation::None;
        else
            field->translation = map->choice<Translation>("i18n",
                                                          { { "translate", Translation::Translate },
                                                            { "duplicate", Translation::Duplicate },
                                                            { "duplicate_keys", Translation::Translate },
                                                            { "none", Translation::None } },
                                                          Translation::None);
    }
    readPattern(map, field);
    map->ignore({ "preview", "tagname", "width", "index_file" });
}

void FieldReader::readPattern(ConfigMap *map, Field *field)
{
    const std::optional<ConfigNode> pattern = map->take("pattern");
    if (!pattern)
        return;
    if (pattern->isScalar()) {
        field->pattern = map->expression(*pattern, "pattern");
        return;
    }
    const QList<ConfigNode> parts = pattern->items();
    if (parts.isEmpty() || !parts.constFirst().isScalar()) {
        map->faultAt(*pattern, "pattern",
                     QCoreApplication::translate("Profile", "a list of a regular expression and a message"));
        return;
    }
    field->pattern = map->expression(parts.constFirst(), "pattern");
    if (parts.size() > 1)
        field->patternMessage = parts[1].text();
}

void FieldReader::readOwn(ConfigMap *map, Field *field)
{
    field->group = map->text("group");
    field->isNullable = map->boolean("nullable", true);
    if (field->widget != Widget::Select && map->has("options"))
        field->options = options(map, "options");
    field->rubric = options(map, "rubric");
    field->generator = generator(map);
    field->isAlias = map->boolean("alias", false);
    field->keepsOld = oldNames(map);
    field->merge = map->choice<Field::Merge>("merge",
                                             { { "ask", Field::Merge::Ask },
                                               { "newest", Field::Merge::Newest },
                                               { "set", Field::Merge::Set },
                                               { "items", Field::Merge::Items } },
                                             Field::Merge::Default);
    const std::optional<ConfigNode> also = map->take("also");
    if (!also)
        return;
    const QList<ConfigNode> shapes = also->isList() ? also->items() : QList<ConfigNode> { *also };
    for (const ConfigNode &shape : shapes) {
        if (std::optional<Field> other = this->field(shape, map->placeOf("also"), field->key)) {
            other->key = field->key;
            field->alternatives.append(*other);
        }
    }
}

void FieldReader::readWidget(ConfigMap *map, Field *field)
{
    switch (field->widget) {
    case Widget::String:
    case Widget::Text:
    case Widget::Markdown:
        readText(map, field);
        break;
    case Widget::Number:
        readNumber(map, field);
        break;
    case Widget::DateTime:
        readDateTime(map, field);
        break;
    case Widget::Select:
        field->options = options(map, "options");
        if (field->options.isEmpty())
            map->lacks("options");
        field->multiple = map->boolean("multiple", false);
        map->ignore({ "dropdown_threshold" });
        break;
    case Widget::List:
    case Widget::Object:
        readNested(map, field);
        break;
    case Widget::Relation:
        readRelation(map, field);
        break;
    case Widget::Image:
    case Widget::File:
        readMedia(map, field);
        break;
    case Widget::Code:
        readCode(map, field);
        break;
    case Widget::Color:
        field->allowAlpha = map->boolean("enableAlpha", map->boolean("enable_alpha", false));
        map->ignore({ "allowInput", "allow_input" });
        break;
    case Widget::KeyValue:
        map->unsupported({ "root" });
        map->ignore({ "key_label", "value_label" });
        break;
    case Widget::Uuid:
        field->prefix = map->text("prefix");
        field->readOnly = map->boolean("readonly", map->boolean("read_only", true));
        map->unsupported({ "use_b32_encoding" });
        break;
    case Widget::Compute:
        field->computed = map->text("value");
        break;
    case Widget::Map:
        map->ignore({ "decimals", "type", "center", "zoom", "height" });
        break;
    case Widget::Boolean:
        map->ignore({ "before_input", "after_input", "prefix", "suffix" });
        break;
    case Widget::Hidden:
    case Widget::Unknown:
        break;
    }
    // Counts and bounds have the same keys everywhere.
    if (const std::optional<ConfigNode> min = map->take("min"))
        field->min = min->value();
    if (const std::optional<ConfigNode> max = map->take("max"))
        field->max = max->value();
}

QList<FieldOption> FieldReader::options(ConfigMap *map, QByteArrayView key)
{
    QList<FieldOption> options;
    const std::optional<ConfigNode> node = map->take(key);
    if (!node)
        return options;
    if (node->isMap()) {
        const QList<ConfigNode::Entry> entries = node->entries();
        for (const auto &[name, label] : entries)
            options.append({ .value = valueOfKey(name.text), .label = label.text() });
        return options;
    }
    const QList<ConfigNode> nodes = map->list(key);
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (!nodes[i].isMap()) {
            const YamlValue value = nodes[i].value();
            if (!value.isScalar())
                map->faultAt(nodes[i], key, QCoreApplication::translate("Profile", "a list of choices"));
            else
                options.append({ .value = value, .label = QString::fromUtf8(value.text) });
            continue;
        }
        ConfigMap choice(nodes[i], map->placeOf(key) + '[' + QByteArray::number(i) + ']', m_report);
        const std::optional<ConfigNode> value = choice.take("value");
        if (!value && !choice.has("label")) {
            choice.lacks("value");
            continue;
        }
        FieldOption option { .value = value ? value->value() : YamlValue::null() };
        option.label = choice.text("label", QString::fromUtf8(option.value.text));
        option.hint = choice.text("hint");
        choice.finish();
        options.append(option);
    }
    return options;
}

QList<Field::OldName> FieldReader::oldNames(ConfigMap *map)
{
    static const QHash<QString, Field::OldName> known { { QStringLiteral("title"), Field::OldName::Title },
                                                        { QStringLiteral("slug"), Field::OldName::Slug },
                                                        { QStringLiteral("address"), Field::OldName::Address } };
    QList<Field::OldName> names;
    const std::optional<ConfigNode> node = map->take("keeps_old");
    if (!node)
        return names;
    const QList<ConfigNode> items = node->isList() ? node->items() : QList<ConfigNode> { *node };
    for (const ConfigNode &item : items) {
        if (const auto name = known.constFind(item.text()); name != known.cend())
            names.append(*name);
        else
            map->faultAt(item, "keeps_old", QCoreApplication::translate("Profile", "title, slug or address"));
    }
    return names;
}

Generator FieldReader::generator(ConfigMap *map)
{
    const std::optional<ConfigNode> node = map->take("generate");
    if (!node)
        return {};
    using Kind = Generator::Kind;
    const auto kindIn = [](ConfigMap *where, QByteArrayView key) {
        return where->choice<Kind>(key,
                                   { { "typeid", Kind::TypeId },
                                     { "uuid", Kind::Uuid },
                                     { "slug", Kind::Slug },
                                     { "date", Kind::Date },
                                     { "datetime", Kind::DateTime },
                                     { "person", Kind::Person },
                                     { "text", Kind::Text } },
                                   Kind::None);
    };
    if (!node->isMap())
        return { .kind = kindIn(map, "generate") };
    ConfigMap own(*node, map->placeOf("generate"), m_report);
    Generator generator { .kind = kindIn(&own, "kind") };
    if (!own.has("kind"))
        own.lacks("kind");
    generator.prefix = own.text("prefix");
    generator.text = own.text("text");
    using When = Generator::When;
    generator.when =
        own.choice<When>("when", { { "creating", When::Creating }, { "change", When::EveryChange } }, When::Creating);
    own.finish();
    return generator;
}

QList<Predicate> FieldReader::predicates(ConfigMap *map, QByteArrayView key)
{
    const std::optional<ConfigNode> node = map->take(key);
    if (!node)
        return {};
    QList<Predicate> predicates;
    const QList<ConfigNode> nodes = node->isList() ? node->items() : QList<ConfigNode> { *node };
    for (const ConfigNode &one : nodes) {
        ConfigMap own(one, map->placeOf(key), m_report);
        if (one.isMap())
            predicates.append(predicate(&own));
        own.finish();
    }
    return predicates;
}

Predicate FieldReader::predicate(ConfigMap *map)
{
    using Operator = Predicate::Operator;
    static constexpr std::pair<QByteArrayView, Operator> operators[] {
        { "value", Operator::In },    { "values", Operator::In },
        { "eq", Operator::Equal },    { "ne", Operator::NotEqual },
        { "lt", Operator::Less },     { "lte", Operator::LessOrEqual },
        { "gt", Operator::Greater },  { "gte", Operator::GreaterOrEqual },
        { "in", Operator::In },       { "not_in", Operator::NotIn },
        { "empty", Operator::Empty },
    };
    Predicate predicate { .field = map->bytes("field") };
    if (predicate.field.isEmpty())
        map->lacks("field");
    for (const auto &[name, operation] : operators) {
        const std::optional<ConfigNode> node = map->take(name);
        if (!node)
            continue;
        const YamlValue value = node->value();
        predicate.comparisons.append(
            { operation, value.kind == YamlValue::Kind::List ? value.items : QList<YamlValue> { value } });
    }
    if (const std::optional<ConfigNode> pattern = map->take("pattern")) {
        // A filter's pattern may be an exact true or false.
        if (pattern->boolean())
            predicate.comparisons.append({ Operator::Equal, { pattern->value() } });
        else
            predicate.pattern = map->expression(*pattern, "pattern");
    }
    predicate.exclude = map->boolean("exclude", false);
    return predicate;
}

} // namespace Commonplace
