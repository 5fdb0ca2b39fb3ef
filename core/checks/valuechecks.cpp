// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks/valuechecks.h"

#include "yaml/yamlscalar.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace Commonplace {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Checks", text);
}

bool matches(const QRegularExpression &expression, const QByteArray &text)
{
    return expression.match(QString::fromLatin1(text)).hasMatch();
}

} // namespace

ReadAs readAs(const YamlNode &node)
{
    static const QRegularExpression sameAgain(
        QStringLiteral("\\A-?(?:0|[1-9]\\d{0,14})\\z|\\A-?(?:0|[1-9]\\d{0,9})\\.\\d{0,5}[1-9]\\z"));
    static const QRegularExpression date(QStringLiteral("\\A\\d{4}-\\d{1,2}-\\d{1,2}"));
    if (node.kind == YamlNode::Kind::Null)
        return ReadAs::Null;
    const QByteArray &text = node.value;
    if (node.style != YamlNode::Style::Plain || !readsAsTyped(text))
        return ReadAs::Text;
    if (text.front() == '~' || text.toLower() == "null")
        return ReadAs::Null;
    if (booleanOf(text) || text == "y" || text == "n" || text == "Y" || text == "N")
        return ReadAs::Boolean;
    if (matches(date, text))
        return ReadAs::Date;
    if (text == "<<" || text == "=")
        return ReadAs::Text;
    return matches(sameAgain, text) ? ReadAs::Number : ReadAs::NumberRewritten;
}

bool isNumber(const QByteArray &text)
{
    static const QRegularExpression number(QStringLiteral("\\A[-+]?(?:\\.\\d+|\\d+(?:\\.\\d*)?)(?:[eE][-+]?\\d+)?\\z"));
    return matches(number, text);
}

bool isWholeNumber(const QByteArray &text)
{
    if (!isNumber(text))
        return false;
    const double number = text.toDouble();
    return std::floor(number) == number;
}

std::optional<bool> booleanOf(const QByteArray &text)
{
    const QByteArray lower = text.toLower();
    if (lower == "true" || lower == "yes" || lower == "on")
        return true;
    if (lower == "false" || lower == "no" || lower == "off")
        return false;
    return std::nullopt;
}

std::optional<WrittenDate> dateOf(const QString &text, const Field &field)
{
    if (!field.format.isEmpty() && isKnownDateFormat(field.format))
        return dateFromFormat(text, field.format);
    const std::optional<WrittenDate> date = dateFromIso(text);
    if (!date)
        return std::nullopt;
    const bool isTime = !date->date.isValid();
    return isTime == (field.dateType == Field::DateType::Time) ? date : std::nullopt;
}

int comparedDates(const WrittenDate &a, const WrittenDate &b)
{
    if (!a.time || !b.time) {
        const qint64 days = b.date.daysTo(a.date);
        const bool mayDiffer = (a.offset || b.offset) && std::abs(days) == 1;
        return mayDiffer || days == 0 ? 0 : days < 0 ? -1 : 1;
    }
    const qint64 seconds = b.moment().secsTo(a.moment());
    // One of both without offset: it may be anywhere on Earth.
    constexpr qint64 Widest = qint64 { 26 } * 3600;
    if (a.offset.has_value() != b.offset.has_value() && std::abs(seconds) <= Widest)
        return 0;
    return seconds < 0 ? -1 : seconds > 0 ? 1 : 0;
}

bool isWebAddress(const QString &text)
{
    if (text.startsWith(u'/') || text.startsWith(u'#'))
        return true;
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
        return false;
    const QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return false;
    const bool needsHost = url.scheme() == u"http" || url.scheme() == u"https" || url.scheme() == u"ftp";
    return !needsHost || !url.host().isEmpty();
}

bool isMailAddress(const QString &text)
{
    // As HTML's `type=email` has it, with letters of every script.
    static const QRegularExpression address(QStringLiteral("\\A[^\\s@<>(),;:\\\\\"]+@[^\\s@.,]+(?:\\.[^\\s@.,]+)*\\z"));
    return address.match(text).hasMatch();
}

QString expectedKind(const Field &field)
{
    if (field.multiple && field.widget != Widget::List)
        return translated(QT_TRANSLATE_NOOP("Checks", "a list"));
    switch (field.widget) {
    case Widget::List:
        return translated(QT_TRANSLATE_NOOP("Checks", "a list"));
    case Widget::Object:
    case Widget::KeyValue:
    case Widget::Code:
        return translated(QT_TRANSLATE_NOOP("Checks", "a group of fields"));
    case Widget::Number:
        return field.valueType == Field::ValueType::Int ? translated(QT_TRANSLATE_NOOP("Checks", "a whole number"))
                                                        : translated(QT_TRANSLATE_NOOP("Checks", "a number"));
    case Widget::Boolean:
        return translated(QT_TRANSLATE_NOOP("Checks", "true or false"));
    case Widget::DateTime:
        if (!field.format.isEmpty() && isKnownDateFormat(field.format))
            return QCoreApplication::translate("Checks", "a date written as %1").arg(field.format);
        if (field.dateType == Field::DateType::Time)
            return translated(QT_TRANSLATE_NOOP("Checks", "a time, such as 12:00"));
        return field.dateType == Field::DateType::Date
                   ? translated(QT_TRANSLATE_NOOP("Checks", "a date, such as 2026-01-31"))
                   : translated(QT_TRANSLATE_NOOP("Checks", "a date and time, such as 2026-01-31T12:00:00Z"));
    case Widget::Select:
        return translated(QT_TRANSLATE_NOOP("Checks", "one of its choices"));
    default:
        return translated(QT_TRANSLATE_NOOP("Checks", "a text"));
    }
}

QString kindOf(const YamlNode &node)
{
    switch (node.kind) {
    case YamlNode::Kind::Sequence:
        return translated(QT_TRANSLATE_NOOP("Checks", "a list"));
    case YamlNode::Kind::Mapping:
        return translated(QT_TRANSLATE_NOOP("Checks", "a group of fields"));
    default:
        break;
    }
    switch (readAs(node)) {
    case ReadAs::Number:
    case ReadAs::NumberRewritten:
        return translated(QT_TRANSLATE_NOOP("Checks", "a number"));
    case ReadAs::Date:
        return translated(QT_TRANSLATE_NOOP("Checks", "a date"));
    case ReadAs::Boolean:
        return translated(QT_TRANSLATE_NOOP("Checks", "yes or no"));
    case ReadAs::Null:
        return translated(QT_TRANSLATE_NOOP("Checks", "nothing"));
    case ReadAs::Text:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Checks", "a text"));
}

QString shownValue(const QByteArray &text)
{
    constexpr qsizetype Longest = 60;
    const QString shown = QString::fromUtf8(text).simplified();
    return shown.size() <= Longest ? shown : shown.first(Longest - 1).trimmed() + u'…';
}

QString shownLabel(const Field &field)
{
    return field.label.isEmpty() ? labelFromKey(QString::fromUtf8(field.key)) : field.label;
}

} // namespace Commonplace
