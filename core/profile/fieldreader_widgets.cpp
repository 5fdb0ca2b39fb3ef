// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys that only some widgets have. What all fields have is read in fieldreader.cpp.

#include "profile/fieldreader.h"

#include <QRegularExpression>
#include <QScopedValueRollback>

namespace Commonplace {

namespace {

/// Does a Day.js format ask for hours, minutes or seconds? What stands in brackets is text.
bool hasTime(QString format)
{
    static const QRegularExpression literal(QStringLiteral("\\[[^\\]]*\\]"));
    static const QRegularExpression time(QStringLiteral("[HhmsSaAXxZ]"));
    return format.replace(literal, QString()).contains(time);
}

} // namespace

void FieldReader::readText(ConfigMap *map, Field *field)
{
    field->minLength = map->wholeNumber("minlength").value_or(0);
    field->maxLength = map->wholeNumber("maxlength");
    if (field->widget == Widget::String) {
        using TextType = Field::TextType;
        field->textType = map->choice<TextType>(
            "type", { { "text", TextType::Any }, { "url", TextType::Url }, { "email", TextType::Email } },
            TextType::Any);
        map->unsupported({ "prefix", "suffix" });
    }
    map->ignore({ "before_input", "after_input", "use_emoji_autocomplete", "minimal", "buttons", "editor_components",
                  "editorComponents", "allow_nested_components", "modes", "sanitize_preview", "linked_images",
                  "use_markdown_shortcuts", "media_folder", "public_folder", "media_library", "toolbar_buttons" });
}

void FieldReader::readNumber(ConfigMap *map, Field *field)
{
    const QByteArray type = map->bytes("value_type", map->bytes("valueType"));
    field->writtenAsText = !type.isEmpty() && type != "int" && type != "float";
    if (type.startsWith("int"))
        field->valueType = Field::ValueType::Int;
    else if (type.startsWith("float"))
        field->valueType = Field::ValueType::Float;
    else if (!type.isEmpty())
        field->valueType = Field::ValueType::String;
    field->step = map->number("step");
    map->ignore({ "before_input", "after_input" });
}

void FieldReader::readDateTime(ConfigMap *map, Field *field)
{
    using DateType = Field::DateType;
    field->format = map->text("format");
    const std::optional<ConfigNode> date =
        map->take("date_format") ? map->take("date_format") : map->take("dateFormat");
    const std::optional<ConfigNode> time =
        map->take("time_format") ? map->take("time_format") : map->take("timeFormat");
    if (time && time->boolean() == false)
        field->dateType = DateType::Date;
    else if (date && date->boolean() == false)
        field->dateType = DateType::Time;
    else if (!field->format.isEmpty() && !hasTime(field->format))
        field->dateType = DateType::Date;
    field->dateType = map->choice<DateType>(
        "type", { { "datetime-local", DateType::DateTime }, { "date", DateType::Date }, { "time", DateType::Time } },
        field->dateType);
    map->ignore({ "step", "picker_utc", "pickerUtc", "input_timezone", "output_utc" });
}

void FieldReader::readNested(ConfigMap *map, Field *field)
{
    field->summary = map->text("summary");
    field->labelSingular = map->text("label_singular");
    // `auto` begins folded where there is something to fold.
    const auto isFolded = [map](QByteArrayView key) {
        const std::optional<ConfigNode> node = map->take(key);
        return node && (node->bytes() == "auto" || map->boolean(key, false));
    };
    field->collapsed = isFolded("collapsed");
    field->minimizeCollapsed = isFolded("minimize_collapsed");
    field->allowAdd = map->boolean("allow_add", true);
    field->allowRemove = map->boolean("allow_remove", true);
    field->allowReorder = map->boolean("allow_reorder", true);
    const QByteArray listKey = field->widget == Widget::List ? field->key : m_listKey;
    const QScopedValueRollback inside(m_listKey, listKey);
    field->fields = fields(map, "fields");
    if (const std::optional<ConfigNode> item = map->take("field")) {
        if (const std::optional<Field> one = this->field(*item, map->placeOf("field"), field->key))
            field->item = { *one };
    }
    readVariants(map, field);
    map->unsupported({ "root" });
    map->ignore({ "allow_duplicate", "add_to_top", "thumbnail" });
}

void FieldReader::readVariants(ConfigMap *map, Field *field)
{
    const QList<ConfigNode> types = map->list("types");
    for (qsizetype i = 0; i < types.size(); ++i) {
        std::optional<Field> variant = this->field(types[i], map->placeOf("types") + '[' + QByteArray::number(i) + ']');
        if (!variant)
            continue;
        variant->widget = Widget::Object;
        field->variants.append(*variant);
    }
    field->typeKey = map->bytes("typeKey", map->bytes("type_key", "type"));
}

void FieldReader::readMedia(ConfigMap *map, Field *field)
{
    field->multiple = map->boolean("multiple", map->boolean("allow_multiple", false));
    field->mediaFolder = map->text("media_folder");
    field->publicFolder = map->text("public_folder");
    field->accept = map->text("accept");
    map->unsupported({ "select_folder" });
    map->ignore({ "choose_url", "media_library", "media_libraries", "allow_multiple" });
}

void FieldReader::readRelation(ConfigMap *map, Field *field)
{
    Relation &relation = field->relation;
    const QList<QByteArray> own = map->texts("collections");
    const QByteArray first = map->bytes("collection");
    if (first.isEmpty() && own.isEmpty())
        map->lacks("collection");
    QList<QByteArray> names = own;
    if (!first.isEmpty() && !names.contains(first))
        names.prepend(first);
    for (const QByteArray &name : std::as_const(names)) {
        relation.collections += QString::fromUtf8(name);
        const QByteArrayView key = name == first ? "collection" : "collections";
        const std::optional<ConfigNode> at = map->take(key);
        m_named.append({ QString::fromUtf8(name), map->placeOf(key), at ? at->position() : map->position() });
    }
    relation.file = map->bytes("file");
    relation.valueField = map->bytes("value_field", map->bytes("valueField", "{{slug}}"));
    relation.searchFields = map->texts(map->has("searchFields") ? "searchFields" : "search_fields");
    relation.displayFields = map->texts(map->has("displayFields") ? "displayFields" : "display_fields");
    relation.filters = predicates(map, "filters");
    field->multiple = map->boolean("multiple", false);
    relation.type = map->text("relation_type", QString::fromUtf8(m_listKey.isEmpty() ? field->key : m_listKey));
    relation.typeField = map->bytes("relation_type_field");
    relation.inverse = map->bytes("inverse");
    relation.symmetric = map->boolean("symmetric", false);
    relation.acyclic = map->boolean("acyclic", false);
    relation.weight = map->bytes("weight");
    relation.machineWritten = map->boolean("inferred", false);
    map->ignore({ "options_length", "optionsLength", "dropdown_threshold" });
}

void FieldReader::readCode(ConfigMap *map, Field *field)
{
    field->language = map->text("default_language");
    field->codeOnly = map->boolean("output_code_only", false);
    if (const std::optional<ConfigNode> keys = map->take("keys")) {
        ConfigMap names(*keys, map->placeOf("keys"), m_report);
        field->codeKey = names.bytes("code", field->codeKey);
        field->languageKey = names.bytes("lang", field->languageKey);
    }
    map->ignore({ "allow_language_selection" });
}

} // namespace Commonplace
