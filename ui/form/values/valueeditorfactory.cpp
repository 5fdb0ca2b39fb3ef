// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/values/valueeditorfactory.h"

#include "form/values/booleaneditor.h"
#include "form/values/choicelisteditor.h"
#include "form/values/codeeditor.h"
#include "form/values/coloreditor.h"
#include "form/values/datetimeeditor.h"
#include "form/values/fixedtexteditor.h"
#include "form/values/keyvalueeditor.h"
#include "form/values/mediaeditor.h"
#include "form/values/numbereditor.h"
#include "form/values/relationeditor.h"
#include "form/values/rowseditor.h"
#include "form/values/scoreeditor.h"
#include "form/values/searchselecteditor.h"
#include "form/values/selecteditor.h"
#include "form/values/stringeditor.h"
#include "form/values/texteditor.h"
#include "form/values/textlisteditor.h"

#include <algorithm>

namespace Commonplace {

namespace {

/// From so many choices on, one types to find.
constexpr int manyOptions = 12;

/// How the items of a list, or of a field with several values, are arranged.
enum class Arrangement { Chips, Rows, None };

Arrangement arrangementOf(const Field &field)
{
    if (field.widget == Widget::List && (!field.fields.isEmpty() || !field.variants.isEmpty()))
        return Arrangement::None;
    const Field item = field.itemField();
    if (item.multiple)
        return Arrangement::None;
    switch (item.widget) {
    case Widget::String:
    case Widget::Select:
    case Widget::Relation:
    case Widget::Uuid:
        return Arrangement::Chips;
    case Widget::Number:
        return item.rubric.isEmpty() ? Arrangement::Chips : Arrangement::Rows;
    case Widget::Text:
    case Widget::Markdown:
    case Widget::Boolean:
    case Widget::DateTime:
    case Widget::Image:
    case Widget::File:
    case Widget::Color:
    case Widget::Map:
        return Arrangement::Rows;
    case Widget::Code:
        return item.codeOnly ? Arrangement::Rows : Arrangement::None;
    default:
        return Arrangement::None;
    }
}

bool isSeveral(const Field &field)
{
    return field.widget == Widget::List || field.multiple;
}

ValueEditor *newListEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
{
    switch (arrangementOf(field)) {
    case Arrangement::None:
        return nullptr;
    case Arrangement::Rows:
        return new RowsEditor(field, context, parent);
    case Arrangement::Chips:
        break;
    }
    switch (field.itemField().widget) {
    case Widget::Relation:
        return new RelationEditor(field, context, parent);
    case Widget::Select:
        return new ChoiceListEditor(field, context, parent);
    default:
        return new TextListEditor(field, context, parent);
    }
}

/// What a map may hold that an editor shows: texts by free names, or the two parts of a piece of code.
bool isMapOfScalars(const YamlValue &value)
{
    return value.kind == YamlValue::Kind::Map && std::ranges::all_of(value.items, [](const YamlValue &item) {
               return item.isScalar() && item.kind != YamlValue::Kind::Alias && item.tag.isEmpty();
           });
}

bool isListOfScalars(const YamlValue &value)
{
    return value.kind == YamlValue::Kind::List && std::ranges::all_of(value.items, [](const YamlValue &item) {
               return item.isScalar() && item.kind != YamlValue::Kind::Alias && item.tag.isEmpty();
           });
}

} // namespace

ValueEditor *makeValueEditor(const Field &field, const ValueEditorContext &context, QWidget *parent)
{
    if (isSeveral(field))
        return newListEditor(field, context, parent);
    const bool hasSteps = !field.rubric.isEmpty();
    switch (field.widget) {
    case Widget::String:
    case Widget::Number:
    case Widget::Select:
        if (hasSteps)
            return new ScoreEditor(field, context, parent);
        if (field.widget == Widget::String)
            return new StringEditor(field, context, parent);
        if (field.widget == Widget::Number)
            return new NumberEditor(field, context, parent);
        if (field.options.size() >= manyOptions)
            return new SearchSelectEditor(field, context, parent);
        return new SelectEditor(field, context, parent);
    case Widget::Text:
    case Widget::Markdown:
    case Widget::Map:
        return new TextEditor(field, context, parent);
    case Widget::Boolean:
        return new BooleanEditor(field, context, parent);
    case Widget::DateTime:
        return new DateTimeEditor(field, context, parent);
    case Widget::Relation:
        return new RelationEditor(field, context, parent);
    case Widget::Image:
    case Widget::File:
        return new MediaEditor(field, context, parent);
    case Widget::Color:
        return new ColorEditor(field, context, parent);
    case Widget::Code:
        return new CodeEditor(field, context, parent);
    case Widget::KeyValue:
        return new KeyValueEditor(field, context, parent);
    case Widget::Uuid:
    case Widget::Compute:
        return new FixedTextEditor(field, context, parent);
    case Widget::List:
    case Widget::Object:
    case Widget::Hidden:
    case Widget::Unknown:
        break;
    }
    return nullptr;
}

bool canEdit(const Field &field, const std::optional<YamlValue> &value)
{
    using Kind = YamlValue::Kind;
    switch (field.widget) {
    case Widget::Unknown:
    case Widget::Object:
    case Widget::Hidden:
        return false;
    default:
        break;
    }
    if (isSeveral(field) && arrangementOf(field) == Arrangement::None)
        return false;
    if (!value)
        return true;
    if (value->kind == Kind::Alias || !value->tag.isEmpty())
        return false;
    if (value->kind == Kind::Null)
        return true;
    if (isSeveral(field))
        return isListOfScalars(*value);
    if (field.widget == Widget::KeyValue || (field.widget == Widget::Code && !field.codeOnly))
        return isMapOfScalars(*value);
    if (!value->isScalar())
        return false;
    const bool oneLine = field.widget != Widget::Text && field.widget != Widget::Markdown && field.widget != Widget::Map
                         && field.widget != Widget::Code;
    return !oneLine || !value->text.contains('\n');
}

} // namespace Commonplace
