// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldchange.h"

#include "yaml/yamledit.h"
#include "yaml/yamlscalar.h"
#include "yaml/yamltype.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Commonplace::Cli {

namespace {

using Kind = FieldChange::Kind;

struct TypeName {
    const char *name;
    ValueType type;
};
constexpr std::array<TypeName, 9> TypeNames { {
    { "string", ValueType::String },
    { "integer", ValueType::Integer },
    { "decimal", ValueType::Decimal },
    { "boolean", ValueType::Boolean },
    { "date", ValueType::Date },
    { "datetime", ValueType::DateTime },
    { "null", ValueType::Null },
    { "json", ValueType::Json },
    { "yaml", ValueType::Yaml },
} };

std::unexpected<Error> wrong(const QString &message)
{
    return std::unexpected(Error { .code = ErrorCode::InvalidArgument, .message = message });
}

Result<ValueType> typeNamed(const QString &name)
{
    QStringList known;
    for (const TypeName &entry : TypeNames) {
        if (name == QLatin1StringView(entry.name))
            return entry.type;
        known += QLatin1StringView(entry.name);
    }
    return wrong(QCoreApplication::translate("Cli", "There is no type “%1”. The types are %2.")
                     .arg(name, known.join(QStringLiteral(", "))));
}

bool isItem(const YamlPath &path)
{
    return !path.isRoot() && std::holds_alternative<int>(path.steps().last());
}

Result<int> positionFrom(const QString &option, const QString &text)
{
    bool isNumber = false;
    const int position = text.toInt(&isNumber);
    if (isNumber && position >= 0)
        return position;
    return wrong(
        QCoreApplication::translate("Cli", "--%1 needs a position, counted from 0, and not “%2”.").arg(option, text));
}

/// What is asked for, the type and the path aside: an option of its own, or else a value.
Result<FieldChange> readKind(const Arguments &arguments)
{
    struct KindOption {
        QString name;
        Kind kind;
    };
    static const std::array<KindOption, 7> options { {
        { QStringLiteral("append"), Kind::Append },
        { QStringLiteral("insert"), Kind::Insert },
        { QStringLiteral("move"), Kind::Move },
        { QStringLiteral("rename"), Kind::Rename },
        { QStringLiteral("remove"), Kind::Remove },
        { QStringLiteral("json"), Kind::Set },
        { QStringLiteral("yaml"), Kind::Set },
    } };
    const bool nullAlone = arguments.options.value(QStringLiteral("type")) == u"null";
    QList<FieldChange> found;
    for (const KindOption &option : options) {
        if (arguments.has(option.name))
            found += FieldChange { .kind = option.kind, .text = arguments.options[option.name].toUtf8() };
    }
    if (arguments.positional.size() == 3)
        found += FieldChange { .text = arguments.positional[2].toUtf8() };
    else if (found.isEmpty() && nullAlone)
        found += FieldChange {};
    if (found.size() != 1 || arguments.positional.size() < 2 || arguments.positional.size() > 3)
        return wrong(QCoreApplication::translate("Cli", "A file, a key and one change are needed."));
    return found.constFirst();
}

Result<ValueType> readType(const Arguments &arguments, Kind kind)
{
    const bool isJson = arguments.has(QStringLiteral("json"));
    const bool isYaml = arguments.has(QStringLiteral("yaml"));
    if (!arguments.has(QStringLiteral("type")))
        return isJson ? ValueType::Json : isYaml ? ValueType::Yaml : ValueType::Guessed;
    if (isJson || isYaml || kind == Kind::Move || kind == Kind::Rename || kind == Kind::Remove)
        return wrong(QCoreApplication::translate("Cli", "--type tells of a VALUE, and there is none here."));
    return typeNamed(arguments.options[QStringLiteral("type")]);
}

Result<YamlValue> scalarFrom(ValueType type, const QByteArray &text)
{
    switch (type) {
    case ValueType::Integer:
        return valueOfType(YamlType::Integer, text);
    case ValueType::Decimal:
        return valueOfType(YamlType::Decimal, text);
    case ValueType::Boolean:
        return valueOfType(YamlType::Boolean, text);
    case ValueType::Date:
        return valueOfType(YamlType::Date, text);
    case ValueType::DateTime:
        return valueOfType(YamlType::DateTime, text);
    case ValueType::Null:
        return valueOfType(YamlType::Null, text);
    default:
        return YamlValue::string(text);
    }
}

/// `present` is what stands there: a word on the command line is a text, but where a number, a date or a yes/no stands
/// and the word is one too, it stays what it was.
Result<YamlValue> valueOf(const FieldChange &change, const YamlValue &present)
{
    switch (change.type) {
    case ValueType::Guessed:
        return present.kind == YamlValue::Kind::Plain && readsAsTyped(change.text) ? YamlValue::plain(change.text)
                                                                                   : YamlValue::string(change.text);
    case ValueType::Json:
        return YamlValue::fromJsonText(change.text);
    case ValueType::Yaml: {
        const Result<YamlDocument> yaml = YamlDocument::parse(change.text);
        if (yaml)
            return YamlValue::of(*yaml, yaml->root());
        return wrong(QCoreApplication::translate("Cli", "The YAML cannot be read, line %1, column %2: %3")
                         .arg(yaml.error().line)
                         .arg(yaml.error().column)
                         .arg(yaml.error().message));
    }
    default:
        return scalarFrom(change.type, change.text);
    }
}

Result<TextEdits> editsOf(const YamlDocument &fields, const FieldChange &change, const YamlValue &value)
{
    const YamlPath &path = change.path;
    const YamlPath around = path.parent();
    switch (change.kind) {
    case Kind::Set:
        return YamlEdit::set(fields, path, value);
    case Kind::Place:
        return YamlEdit::insertKey(fields, around, change.position, std::get<QByteArray>(path.steps().last()), value);
    case Kind::Append: {
        const YamlNodeId list = fields.find(path);
        const int count = list == NoYamlNode ? 0 : static_cast<int>(fields.node(list).children.size());
        return YamlEdit::insertItem(fields, path, count, value);
    }
    case Kind::Insert:
        return YamlEdit::insertItem(fields, around, std::get<int>(path.steps().last()), value);
    case Kind::Move:
        return YamlEdit::moveItem(fields, around, std::get<int>(path.steps().last()), change.position);
    case Kind::Rename:
        return YamlEdit::renameKey(fields, path, change.text);
    case Kind::Remove:
        break;
    }
    return isItem(path) ? YamlEdit::removeItem(fields, around, std::get<int>(path.steps().last()))
                        : YamlEdit::removeKey(fields, path);
}

Result<QByteArray> after(const Entry &entry, const Result<TextEdits> &edits)
{
    return entry.fileEdits(edits).and_then([&entry](const TextEdits &all) { return applied(entry.bytes(), all); });
}

/// YAML text goes in as the person wrote it, comments and all: in the place of what is there, or of a null put there
/// first.
Result<QByteArray> withYamlText(const Entry &entry, const FieldChange &change)
{
    const YamlDocument &fields = entry.frontMatter();
    const bool isThere = fields.find(change.path) != NoYamlNode;
    if (change.kind == Kind::Set && isThere)
        return after(entry, YamlEdit::replaceSource(fields, change.path, change.text));
    YamlPath place = change.path;
    if (change.kind == Kind::Append)
        place = place.child(isThere ? static_cast<int>(fields.node(fields.find(place)).children.size()) : 0);
    return after(entry, editsOf(fields, change, YamlValue::null())).and_then([&](const QByteArray &bytes) {
        const Entry prepared = Entry::read(bytes);
        return after(prepared, YamlEdit::replaceSource(prepared.frontMatter(), place, change.text));
    });
}

} // namespace

Result<FieldChange> readFieldChange(const Arguments &arguments)
{
    Result<FieldChange> change = readKind(arguments);
    if (!change)
        return change;
    const Result<YamlPath> path = YamlPath::fromString(arguments.positional[1].toUtf8());
    if (!path)
        return std::unexpected(path.error());
    if (path->isRoot())
        return wrong(QCoreApplication::translate("Cli", "The key is empty."));
    const Result<ValueType> type = readType(arguments, change->kind);
    if (!type)
        return std::unexpected(type.error());
    change->path = *path;
    change->type = *type;

    if (change->kind == Kind::Move && !isItem(*path))
        return wrong(QCoreApplication::translate("Cli", "--move needs an item, as in tags[2], and a number."));
    if (change->kind == Kind::Insert && !isItem(*path))
        return wrong(QCoreApplication::translate("Cli", "--insert needs the item to insert before, as in tags[2]."));
    if (change->kind == Kind::Rename && (isItem(*path) || change->text.isEmpty()))
        return wrong(QCoreApplication::translate("Cli", "--rename needs a field and its new name."));
    const bool hasPlace = arguments.has(QStringLiteral("at"));
    if (hasPlace && (change->kind != Kind::Set || isItem(*path)))
        return wrong(QCoreApplication::translate("Cli", "--at needs a new field and its value."));
    if (hasPlace)
        change->kind = Kind::Place;
    if (!hasPlace && change->kind != Kind::Move)
        return change;
    const QString option = hasPlace ? QStringLiteral("at") : QStringLiteral("move");
    const Result<int> position = positionFrom(option, arguments.options[option]);
    if (!position)
        return std::unexpected(position.error());
    change->position = *position;
    return change;
}

Result<QByteArray> changed(const Entry &entry, const FieldChange &change)
{
    const Result<YamlValue> value = valueOf(change, entry.value(change.path));
    if (!value)
        return std::unexpected(value.error());
    if (change.type == ValueType::Yaml) {
        // A text that cannot stand there as it is written may still be put in other words, unless it holds comments.
        const Result<QByteArray> result = withYamlText(entry, change);
        if (result || !YamlDocument::parse(change.text)->comments().empty())
            return result;
    }
    return after(entry, editsOf(entry.frontMatter(), change, *value));
}

} // namespace Commonplace::Cli
