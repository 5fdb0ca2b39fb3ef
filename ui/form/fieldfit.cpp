// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/fieldfit.h"

#include "form/values/valueeditorfactory.h"
#include "profile/fieldinference.h"

#include <algorithm>

namespace Commonplace {

namespace {

using Arrangement = FieldFit::Arrangement;

bool describesMap(const Field &field)
{
    return field.widget == Widget::Object && (!field.fields.isEmpty() || !field.variants.isEmpty());
}

/// Are the field's items maps or lists?
bool describesCards(const Field &field)
{
    if (field.widget != Widget::List)
        return false;
    const Field item = field.itemField();
    return item.widget == Widget::Object || item.widget == Widget::List
           || std::ranges::any_of(item.alternatives, describesMap);
}

bool isProtected(const YamlNode &node)
{
    return node.kind == YamlNode::Kind::Alias || !node.tag.isEmpty();
}

/// `shape`, called and explained as `field` is.
Field shapedAs(const Field &field, Field shape)
{
    shape.key = field.key;
    shape.label = field.label;
    shape.hint = field.hint;
    shape.comment = field.comment;
    shape.required = field.required;
    shape.readOnly = field.readOnly;
    return shape;
}

std::optional<FieldFit> ownFit(const Field &field, const YamlDocument &document, YamlNodeId id)
{
    const bool isThere = id != NoYamlNode && document.node(id).kind != YamlNode::Kind::Null;
    const YamlNode::Kind kind = isThere ? document.node(id).kind : YamlNode::Kind::Null;
    if (describesMap(field) && (!isThere || kind == YamlNode::Kind::Mapping))
        return FieldFit { Arrangement::Map, field };
    if (describesCards(field)) {
        const bool isList = kind == YamlNode::Kind::Sequence;
        const bool isTexts = isList && !document.node(id).children.empty()
                             && std::ranges::all_of(document.node(id).children, [&document](YamlNodeId item) {
                                    return document.node(item).kind == YamlNode::Kind::Scalar;
                                });
        // A list of nothing but texts is quicker to read and to edit as such, where the field allows for texts.
        const Field item = field.itemField();
        const bool textsFit = item.widget != Widget::Object && item.widget != Widget::List && isTexts;
        if ((!isThere || isList) && !textsFit)
            return FieldFit { Arrangement::Cards, field };
    }
    const std::optional<YamlValue> value = id == NoYamlNode ? std::nullopt : std::optional(YamlValue::of(document, id));
    if (canEdit(field, value))
        return FieldFit { Arrangement::Value, field };
    return std::nullopt;
}

/// What the value itself suggests.
FieldFit suggestedFit(const Field &field, const YamlDocument &document, YamlNodeId id)
{
    Field shape { .key = field.key, .label = field.label, .writtenAsText = field.writtenAsText };
    shape.widget = id == NoYamlNode ? Widget::Unknown : widgetOf(document, id).value_or(Widget::Unknown);
    const std::optional<YamlValue> value = id == NoYamlNode ? std::nullopt : std::optional(YamlValue::of(document, id));
    for (const Widget widget : { shape.widget, Widget::String, Widget::Text, Widget::List }) {
        shape.widget = widget;
        if (value && value->kind != YamlValue::Kind::Null && canEdit(shape, value))
            return { Arrangement::Value, shapedAs(field, shape) };
    }
    shape.widget = Widget::Unknown;
    return { Arrangement::Yaml, shapedAs(field, shape) };
}

} // namespace

FieldFit fitOf(const Field &field, const YamlDocument &document, YamlNodeId id)
{
    if (id != NoYamlNode && isProtected(document.node(id)))
        return { Arrangement::Yaml, field };
    if (std::optional<FieldFit> fit = ownFit(field, document, id))
        return *fit;
    for (const Field &alternative : field.alternatives) {
        if (std::optional<FieldFit> fit = ownFit(shapedAs(field, alternative), document, id))
            return *fit;
    }
    return suggestedFit(field, document, id);
}

Field variantOf(const Field &field, const YamlValue &value)
{
    if (field.variants.isEmpty())
        return field;
    const qsizetype typeAt = value.keys.indexOf(field.typeKey);
    const QByteArray type = typeAt < 0 ? QByteArray() : value.items[typeAt].text;
    const auto named = std::ranges::find_if(field.variants, [&type](const Field &one) { return one.key == type; });
    const auto likest = std::ranges::max_element(field.variants, {}, [&value](const Field &one) {
        return std::ranges::count_if(one.fields, [&value](const Field &part) { return value.keys.contains(part.key); });
    });
    Field variant = named != field.variants.end() ? *named : *likest;
    variant.typeKey = field.typeKey;
    if (variant.summary.isEmpty())
        variant.summary = field.summary;
    return variant;
}

bool isWide(const FieldFit &fit)
{
    if (fit.arrangement != Arrangement::Value || fit.field.multiple)
        return true;
    switch (fit.field.widget) {
    case Widget::Text:
    case Widget::Markdown:
    case Widget::List:
    case Widget::Code:
    case Widget::KeyValue:
    case Widget::Map:
    case Widget::Image:
        return true;
    default:
        return !fit.field.rubric.isEmpty();
    }
}

} // namespace Commonplace
