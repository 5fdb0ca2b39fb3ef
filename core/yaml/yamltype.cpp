// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yaml/yamltype.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <array>
#include <string_view>

namespace Commonplace {

namespace {

using namespace std::string_view_literals;

bool matches(const QRegularExpression &expression, QByteArrayView text)
{
    return expression.matchView(QString::fromUtf8(text)).hasMatch();
}

template <size_t N>
bool isOneOf(QByteArrayView text, const std::array<std::string_view, N> &words)
{
    const std::string_view view(text.data(), static_cast<size_t>(text.size()));
    return std::find(words.begin(), words.end(), view) != words.end();
}

constexpr std::array Nulls { ""sv, "~"sv, "null"sv, "Null"sv, "NULL"sv };
constexpr std::array Booleans { "true"sv, "True"sv, "TRUE"sv, "false"sv, "False"sv, "FALSE"sv };
constexpr std::array Booleans11 { "y"sv,  "Y"sv,  "yes"sv, "Yes"sv, "YES"sv, "n"sv,   "N"sv,   "no"sv,
                                  "No"sv, "NO"sv, "on"sv,  "On"sv,  "ON"sv,  "off"sv, "Off"sv, "OFF"sv };

YamlType typeInCore12(QByteArrayView plain)
{
    static const QRegularExpression integer(QStringLiteral("\\A(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\\z"));
    static const QRegularExpression decimal(
        QStringLiteral("\\A(?:[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
                       "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))\\z"));
    if (matches(integer, plain))
        return YamlType::Integer;
    return matches(decimal, plain) ? YamlType::Decimal : YamlType::Text;
}

YamlType typeInTypes11(QByteArrayView plain)
{
    static const QRegularExpression integer(
        QStringLiteral("\\A[-+]?(?:0b[01_]+|0[0-7_]*|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)\\z"));
    static const QRegularExpression decimal(QStringLiteral(
        "\\A(?:[-+]?(?:[0-9][0-9_]*)?\\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*\\.(?:[eE][-+][0-9]+)?"
        "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*"
        "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))\\z"));
    static const QRegularExpression date(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    static const QRegularExpression dateTime(
        QStringLiteral("\\A[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?"
                       "(?:[ \\t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?\\z"));
    if (isOneOf(plain, Booleans11))
        return YamlType::Boolean;
    if (matches(integer, plain))
        return YamlType::Integer;
    if (matches(decimal, plain))
        return YamlType::Decimal;
    if (matches(date, plain))
        return YamlType::Date;
    return matches(dateTime, plain) ? YamlType::DateTime : YamlType::Text;
}

/// A day that the calendar has and a time that a clock shows, where `text` has their form.
bool isRealMoment(QByteArrayView text)
{
    const QString day = QString::fromLatin1(text.first(10));
    const QString time =
        QString::fromLatin1(text.sliced(std::min<qsizetype>(text.size(), 11)).first(text.size() > 10 ? 8 : 0));
    return QDate::fromString(day, Qt::ISODate).isValid()
           && (time.isEmpty() || QTime::fromString(time, QStringLiteral("HH:mm:ss")).isValid());
}

QString whatIsExpected(YamlType type)
{
    switch (type) {
    case YamlType::Null:
        return QCoreApplication::translate("YamlType", "nothing at all");
    case YamlType::Boolean:
        return QCoreApplication::translate("YamlType", "true or false");
    case YamlType::Integer:
        return QCoreApplication::translate("YamlType", "a whole number without leading zeros, as in 42 or -7");
    case YamlType::Decimal:
        return QCoreApplication::translate("YamlType", "a number with a decimal point, as in 1.10 or -0.5");
    case YamlType::Date:
        return QCoreApplication::translate("YamlType", "a day of the calendar, as in 2026-03-01");
    case YamlType::DateTime:
        return QCoreApplication::translate("YamlType", "a day and a time, as in 2026-03-01T18:30:00Z");
    case YamlType::Text:
        break;
    }
    return QCoreApplication::translate("YamlType", "a text");
}

bool isOfType(YamlType type, const QByteArray &text)
{
    static const QRegularExpression integer(QStringLiteral("\\A[-+]?(?:0|[1-9][0-9]*)\\z"));
    static const QRegularExpression decimal(QStringLiteral("\\A[-+]?(?:0|[1-9][0-9]*)\\.[0-9]+(?:[eE][-+][0-9]+)?\\z"));
    static const QRegularExpression date(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    static const QRegularExpression dateTime(
        QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?"
                       "(?: ?(?:Z|[-+][0-9]{2}(?::[0-9]{2})?))?\\z"));
    switch (type) {
    case YamlType::Null:
        return text.isEmpty();
    case YamlType::Boolean:
        return text == "true" || text == "false";
    case YamlType::Integer:
        return matches(integer, text);
    case YamlType::Decimal:
        return matches(decimal, text);
    case YamlType::Date:
        return matches(date, text) && isRealMoment(text);
    case YamlType::DateTime:
        return matches(dateTime, text) && isRealMoment(text);
    case YamlType::Text:
        break;
    }
    return true;
}

} // namespace

YamlType typeOfPlain(QByteArrayView plain, YamlSchema schema)
{
    if (isOneOf(plain, Nulls))
        return YamlType::Null;
    if (isOneOf(plain, Booleans))
        return YamlType::Boolean;
    return schema == YamlSchema::Core12 ? typeInCore12(plain) : typeInTypes11(plain);
}

Result<YamlValue> valueOfType(YamlType type, const QByteArray &text)
{
    if (!isOfType(type, text)) {
        return std::unexpected(
            Error { .code = ErrorCode::InvalidArgument,
                    .message = QCoreApplication::translate("YamlType", "“%1” does not fit: expected is %2.")
                                   .arg(QString::fromUtf8(text), whatIsExpected(type)) });
    }
    if (type == YamlType::Null)
        return YamlValue::null();
    return type == YamlType::Text ? YamlValue::string(text) : YamlValue::plain(text);
}

} // namespace Commonplace
