// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamlvalue.h"

#include "yaml/yamlscalar.h"
#include "yaml/yamltype.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

#include <algorithm>
#include <vector>

namespace Commonplace {

namespace {

/// Does the tag say that this is a text, whatever it looks like? (YAML 1.2.2, 6.9.1 and 10.1.1.3)
bool isTextTag(QByteArrayView tag)
{
    return tag == "!" || tag == "!!str" || tag == "!<tag:yaml.org,2002:str>";
}

void respellNumbers(YamlValue *value)
{
    for (YamlValue &item : value->items)
        respellNumbers(&item);
    if (value->kind != YamlValue::Kind::Plain)
        return;
    const bool isNumber = typeOfPlain(value->text, YamlSchema::Core12) == YamlType::Decimal;
    if (isNumber && typeOfPlain(value->text, YamlSchema::Types11) != YamlType::Decimal)
        *value = YamlValue::decimal(value->text.toDouble());
}

} // namespace

YamlValue YamlValue::decimal(double number)
{
    if (!std::isfinite(number))
        return plain(std::isnan(number) ? ".nan" : number > 0 ? ".inf" : "-.inf");
    QByteArray text = QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    // YAML 1.1 wants a point in every number that is not whole, and so before an exponent.
    const qsizetype exponent = text.indexOf('e');
    if (!text.contains('.'))
        text.insert(exponent < 0 ? text.size() : exponent, ".0");
    return plain(text);
}

YamlValue YamlValue::date(QDate date)
{
    return date.isValid() ? plain(date.toString(Qt::ISODate).toLatin1()) : null();
}

YamlValue YamlValue::dateTime(const QDateTime &moment)
{
    const Qt::DateFormat format = moment.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs;
    return moment.isValid() ? plain(moment.toString(format).toLatin1()) : null();
}

Result<YamlValue> YamlValue::fromJsonText(const QByteArray &json)
{
    // Any JSON value may stand alone; QJsonDocument reads arrays and objects only.
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson('[' + json + ']', &fault);
    if (document.isNull() || document.array().size() != 1) {
        const QString why =
            document.isNull() ? fault.errorString() : QCoreApplication::translate("YamlValue", "one value is expected");
        return std::unexpected(Error {
            .code = ErrorCode::InvalidArgument,
            .message =
                QCoreApplication::translate("YamlValue", "“%1” is no JSON: %2.").arg(QString::fromUtf8(json), why) });
    }
    const Result<YamlDocument> yaml = YamlDocument::parse(json.trimmed());
    if (!yaml || yaml->root() == NoYamlNode)
        return fromJson(document.array()[0]);
    YamlValue value = of(*yaml, yaml->root());
    respellNumbers(&value);
    return value;
}

bool operator==(const YamlValue &one, const YamlValue &other)
{
    return one.kind == other.kind && one.text == other.text && one.keys == other.keys && one.items == other.items
           && one.tag == other.tag;
}

YamlValue YamlValue::of(const YamlDocument &document, YamlNodeId id)
{
    if (id == NoYamlNode)
        return {};
    // Depth is bounded: YamlDocument::parse() refuses more than 500 levels.
    const YamlNode &node = document.node(id);
    YamlValue value;
    value.tag = node.tag;
    switch (node.kind) {
    case YamlNode::Kind::Null:
        break;
    case YamlNode::Kind::Alias:
        value.kind = Kind::Alias;
        value.text = node.value;
        break;
    case YamlNode::Kind::Scalar:
        value.kind = node.style == YamlNode::Style::Plain && readsAsTyped(node.value) && !isTextTag(node.tag)
                         ? Kind::Plain
                         : Kind::String;
        value.text = node.value;
        break;
    case YamlNode::Kind::Sequence:
        value.kind = Kind::List;
        for (const YamlNodeId child : node.children)
            value.items.append(of(document, child));
        break;
    case YamlNode::Kind::Mapping:
        value.kind = Kind::Map;
        for (size_t i = 0; i + 1 < node.children.size(); i += 2) {
            const YamlNode &key = document.node(node.children[i]);
            value.keys.append(key.isCollection() ? key.range.in(document.source()).toByteArray() : key.value);
            value.items.append(of(document, node.children[i + 1]));
        }
        break;
    }
    return value;
}

YamlValue YamlValue::fromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return plain(json.toBool() ? "true" : "false");
    case QJsonValue::Double: {
        const double number = json.toDouble();
        if (number == static_cast<double>(json.toInteger()))
            return plain(QByteArray::number(json.toInteger()));
        return decimal(number);
    }
    case QJsonValue::String:
        return string(json.toString().toUtf8());
    case QJsonValue::Array: {
        YamlValue value = list({});
        const QJsonArray array = json.toArray();
        for (const QJsonValueConstRef item : array)
            value.items.append(fromJson(item));
        return value;
    }
    case QJsonValue::Object: {
        YamlValue value = map({}, {});
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            value.keys.append(it.key().toUtf8());
            value.items.append(fromJson(it.value()));
        }
        return value;
    }
    default:
        return null();
    }
}

QJsonValue YamlValue::toJson() const
{
    switch (kind) {
    case Kind::Null:
        return QJsonValue::Null;
    case Kind::Plain:
        return plainToJson(text);
    case Kind::List: {
        QJsonArray array;
        for (const YamlValue &item : items)
            array.append(item.toJson());
        return array;
    }
    case Kind::Map: {
        std::vector<std::pair<QString, qsizetype>> sorted;
        sorted.reserve(static_cast<size_t>(keys.size()));
        for (qsizetype i = 0; i < keys.size(); ++i) {
            // Qt 6.8's QJsonObject crashes when it compares a null string with a key beyond ASCII.
            sorted.emplace_back(keys[i].isEmpty() ? QString(QLatin1StringView("")) : QString::fromUtf8(keys[i]), i);
        }
        // A QJsonObject keeps its keys sorted: in order each is put at the end, else every key behind it is moved.
        std::ranges::stable_sort(sorted, {}, &std::pair<QString, qsizetype>::first);
        QJsonObject object;
        for (const auto &[key, i] : sorted)
            object.insert(key, items[i].toJson());
        return object;
    }
    default:
        return QString::fromUtf8(text);
    }
}

} // namespace Commonplace
