// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/predicate.h"

#include <QRegularExpression>

#include <algorithm>

namespace Commonplace {

namespace {

using Operator = Predicate::Operator;

QByteArray textOf(const YamlValue &value, const QByteArray &now)
{
    if (value.kind != YamlValue::Kind::String)
        return value.text;
    if (value.text == "{{now}}")
        return now;
    return value.text == "{{today}}" ? now.left(10) : value.text;
}

bool isEmptyValue(const YamlValue &value)
{
    return value.isScalar() ? value.text.isEmpty() : value.items.isEmpty();
}

/// Less than 0, 0, more than 0, as numbers where both are.
int compared(const QByteArray &left, const QByteArray &right)
{
    bool isLeftNumber = false;
    bool isRightNumber = false;
    const double leftNumber = left.toDouble(&isLeftNumber);
    const double rightNumber = right.toDouble(&isRightNumber);
    if (!isLeftNumber || !isRightNumber)
        return left.compare(right);
    return leftNumber < rightNumber ? -1 : leftNumber > rightNumber ? 1 : 0;
}

bool isEqual(const YamlValue &value, const YamlValue &wanted, const QByteArray &now)
{
    if (value.kind == YamlValue::Kind::Null || wanted.kind == YamlValue::Kind::Null)
        return value.kind == wanted.kind;
    return value.isScalar() && wanted.isScalar() && compared(value.text, textOf(wanted, now)) == 0;
}

bool isOrdered(const YamlValue &value, const YamlValue &bound, Operator operation, const QByteArray &now)
{
    if (!value.isScalar() || value.text.isEmpty())
        return false;
    const int order = compared(value.text, textOf(bound, now));
    switch (operation) {
    case Operator::Less:
        return order < 0;
    case Operator::LessOrEqual:
        return order <= 0;
    case Operator::Greater:
        return order > 0;
    default:
        return order >= 0;
    }
}

bool holdsFor(const YamlValue &value, const Predicate::Comparison &comparison, const QByteArray &now)
{
    const auto isOneOf = [&] {
        return std::any_of(comparison.values.begin(), comparison.values.end(),
                           [&](const YamlValue &wanted) { return isEqual(value, wanted, now); });
    };
    switch (comparison.operation) {
    case Operator::Equal:
    case Operator::In:
        return isOneOf();
    case Operator::NotEqual:
    case Operator::NotIn:
        return !isOneOf();
    case Operator::Empty:
        return isEmptyValue(value) == (comparison.values.value(0).text != "false");
    default:
        return isOrdered(value, comparison.values.value(0), comparison.operation, now);
    }
}

} // namespace

YamlValue valueAt(const YamlValue &fields, const QByteArray &dottedPath)
{
    YamlValue at = fields;
    const QList<QByteArray> steps = dottedPath.split('.');
    for (const QByteArray &step : steps) {
        const qsizetype index = at.kind == YamlValue::Kind::Map ? at.keys.indexOf(step) : -1;
        if (index < 0)
            return {};
        at = YamlValue(at.items.at(index));
    }
    return at;
}

bool Predicate::holds(const YamlValue &fields, const QByteArray &now) const
{
    const YamlValue value = valueAt(fields, field);
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    const auto holdsForOne = [&](const YamlValue &one) {
        if (!pattern.isEmpty() && !expression.match(QString::fromUtf8(one.text)).hasMatch())
            return false;
        return std::all_of(comparisons.begin(), comparisons.end(),
                           [&](const Comparison &comparison) { return holdsFor(one, comparison, now); });
    };
    bool result = holdsForOne(value);
    if (value.kind == YamlValue::Kind::List && !value.items.isEmpty()) {
        const bool asksForNone = std::any_of(comparisons.begin(), comparisons.end(), [](const Comparison &comparison) {
            return comparison.operation == Operator::NotEqual || comparison.operation == Operator::NotIn;
        });
        result = asksForNone ? std::all_of(value.items.begin(), value.items.end(), holdsForOne)
                             : std::any_of(value.items.begin(), value.items.end(), holdsForOne);
    }
    return result != exclude;
}

} // namespace Commonplace
