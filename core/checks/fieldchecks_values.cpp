// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The checks of single values; FieldChecks' way through the fields stands in fieldchecks.cpp.

#include "checks/fieldchecks.h"

#include "checks/valuechecks.h"
#include "text/similartext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Commonplace {

namespace {

using Severity = Problem::Severity;

QString choicesOf(const Field &field)
{
    constexpr qsizetype Shown = 8;
    QStringList choices;
    const qsizetype count = field.options.size();
    for (qsizetype i = 0; i < std::min(count, Shown); ++i)
        choices.append(QString::fromUtf8(field.options[i].value.text));
    if (count > Shown)
        choices.append(QStringLiteral("…"));
    return choices.join(QStringLiteral(", "));
}

int lengthOf(const QString &text)
{
    return static_cast<int>(text.toUcs4().size());
}

} // namespace

void FieldChecks::checkScalar(YamlNodeId id, const Field &field)
{
    switch (field.widget) {
    case Widget::Number:
        checkNumber(id, field);
        break;
    case Widget::Boolean:
        checkBoolean(id, field);
        break;
    case Widget::DateTime:
        checkDate(id, field);
        break;
    case Widget::Select:
        checkChoice(id, field);
        break;
    default:
        checkTextKind(id, field);
        checkText(id, field);
    }
}

/// An unquoted text that other programs read as something else.
void FieldChecks::checkTextKind(YamlNodeId id, const Field &field)
{
    const YamlNode &value = node(id);
    const ReadAs kind = readAs(value);
    if (kind == ReadAs::Text || kind == ReadAs::Null || !value.tag.isEmpty())
        return;
    // A profile that gives such a value itself, as a default or a suggestion, means it so.
    const bool isNumber = kind == ReadAs::Number || kind == ReadAs::NumberRewritten;
    const auto isPlain = [](const FieldOption &option) { return option.value.kind == YamlValue::Kind::Plain; };
    const bool isOwn = (field.defaultValue && field.defaultValue->kind == YamlValue::Kind::Plain)
                       || std::any_of(field.options.begin(), field.options.end(), isPlain);
    if (isNumber && isOwn)
        return;
    Problem *problem =
        add("schema/type", kind == ReadAs::Number ? Severity::Info : Severity::Warning, id,
            QCoreApplication::translate("Checks", "“%1” is a text; without quotes, “%2” is read as %3. Put it in "
                                                  "quotes.")
                .arg(shownLabel(field), shownValue(value.value), kindOf(value)));
    m_problems->addFix(problem, m_document.pathOf(id), YamlValue::string(value.value));
}

void FieldChecks::checkText(YamlNodeId id, const Field &field)
{
    const QString text = QString::fromUtf8(node(id).value);
    if (field.minLength > 0 || field.maxLength) {
        const int length = lengthOf(text);
        const int longest = field.maxLength.value_or(0);
        if (field.maxLength && length > longest) {
            const QString allowed = QCoreApplication::translate("Checks", "%n character(s)", nullptr, longest);
            add("schema/length", Severity::Warning, id,
                QCoreApplication::translate("Checks", "“%1” may have at most %2 and has %3. Shorten it.")
                    .arg(shownLabel(field), allowed, QString::number(length)));
        } else if (length < field.minLength) {
            const QString wanted = QCoreApplication::translate("Checks", "%n character(s)", nullptr, field.minLength);
            add("schema/length", Severity::Warning, id,
                QCoreApplication::translate("Checks", "“%1” must have at least %2 and has %3. Say more.")
                    .arg(shownLabel(field), wanted, QString::number(length)));
        }
    }
    const QString trimmed = text.trimmed();
    if (field.textType == Field::TextType::Url && !isWebAddress(trimmed)) {
        add("schema/format", Severity::Warning, id,
            QCoreApplication::translate("Checks", "“%1” must be an address, such as https://example.org; “%2” is none.")
                .arg(shownLabel(field), shownValue(node(id).value)));
    } else if (field.textType == Field::TextType::Email && !isMailAddress(trimmed)) {
        add("schema/format", Severity::Warning, id,
            QCoreApplication::translate("Checks", "“%1” must be a mail address, such as name@example.org; “%2” is "
                                                  "none.")
                .arg(shownLabel(field), shownValue(node(id).value)));
    }
    const auto pattern = m_patterns->constFind(field.pattern);
    if (field.pattern.isEmpty() || pattern == m_patterns->constEnd() || !pattern->isValid())
        return;
    const QRegularExpressionMatch match = pattern->match(text);
    if (match.hasMatch() || !match.isValid()) // given up: it may well match
        return;
    const QString why = field.patternMessage.isEmpty()
                            ? QCoreApplication::translate("Checks", "It must match %1.").arg(field.pattern)
                            : field.patternMessage;
    add("schema/pattern", Severity::Warning, id,
        QCoreApplication::translate("Checks", "“%1” cannot be “%2”. %3")
            .arg(shownLabel(field), shownValue(node(id).value), why));
}

void FieldChecks::checkNumber(YamlNodeId id, const Field &field)
{
    const YamlNode &value = node(id);
    const bool isWhole = field.valueType == Field::ValueType::Int;
    const QByteArray text = value.value.trimmed();
    if (isWhole ? !isWholeNumber(text) : !isNumber(text)) {
        add("schema/type", Severity::Error, id,
            QCoreApplication::translate("Checks", "“%1” must be %2; “%3” is none.")
                .arg(shownLabel(field), expectedKind(field), shownValue(value.value)));
        return;
    }
    const bool isTyped = isWhole || field.valueType == Field::ValueType::Float;
    if (isTyped && value.style != YamlNode::Style::Plain && !field.writtenAsText && value.tag.isEmpty()) {
        Problem *problem = add("schema/type", Severity::Warning, id,
                               QCoreApplication::translate("Checks", "“%1” is a number; “%2” in quotes is read as a "
                                                                     "text. Take the quotes away.")
                                   .arg(shownLabel(field), shownValue(value.value)));
        m_problems->addFix(problem, m_document.pathOf(id), YamlValue::plain(text));
    }
    const double number = text.toDouble();
    const auto bound = [](const std::optional<YamlValue> &given) {
        return given && isNumber(given->text) ? std::optional(given->text.toDouble()) : std::nullopt;
    };
    const std::optional<double> least = bound(field.min);
    const std::optional<double> most = bound(field.max);
    if ((!least || number >= *least) && (!most || number <= *most))
        return;
    QString wanted;
    if (least && most)
        wanted = QCoreApplication::translate("Checks", "between %1 and %2")
                     .arg(QString::fromUtf8(field.min->text), QString::fromUtf8(field.max->text));
    else if (least)
        wanted = QCoreApplication::translate("Checks", "at least %1").arg(QString::fromUtf8(field.min->text));
    else
        wanted = QCoreApplication::translate("Checks", "at most %1").arg(QString::fromUtf8(field.max->text));
    add("schema/range", Severity::Warning, id,
        QCoreApplication::translate("Checks", "“%1” must be %2; it is %3.")
            .arg(shownLabel(field), wanted, shownValue(value.value)));
}

void FieldChecks::checkBoolean(YamlNodeId id, const Field &field)
{
    const YamlNode &value = node(id);
    const std::optional<bool> meant = booleanOf(value.value);
    if (!meant) {
        add("schema/type", Severity::Error, id,
            QCoreApplication::translate("Checks", "“%1” must be %2; “%3” is neither.")
                .arg(shownLabel(field), expectedKind(field), shownValue(value.value)));
        return;
    }
    const QByteArray lower = value.value.toLower();
    const bool isPlain = value.style == YamlNode::Style::Plain;
    if ((isPlain && (lower == "true" || lower == "false")) || field.writtenAsText || !value.tag.isEmpty())
        return;
    const QByteArray right = *meant ? "true" : "false";
    Problem *problem = add("schema/type", Severity::Warning, id,
                           QCoreApplication::translate("Checks", "“%1” must be %2; not every program reads %3 so. "
                                                                 "Write %4.")
                               .arg(shownLabel(field), expectedKind(field), QString::fromUtf8(m_document.sourceOf(id)),
                                    QString::fromLatin1(right)));
    if (problem)
        problem->suggestion = QString::fromLatin1(right);
    m_problems->addFix(problem, m_document.pathOf(id), YamlValue::plain(right));
}

void FieldChecks::checkDate(YamlNodeId id, const Field &field)
{
    const YamlNode &value = node(id);
    const std::optional<WrittenDate> date = dateOf(QString::fromUtf8(value.value).trimmed(), field);
    if (!date) {
        add("schema/type", Severity::Error, id,
            QCoreApplication::translate("Checks", "“%1” must be %2; “%3” is none.")
                .arg(shownLabel(field), expectedKind(field), shownValue(value.value)));
        return;
    }
    const auto bound = [](const std::optional<YamlValue> &given) {
        return given ? dateFromIso(QString::fromUtf8(given->text)) : std::nullopt;
    };
    const std::optional<WrittenDate> first = bound(field.min);
    const std::optional<WrittenDate> last = bound(field.max);
    if (first && comparedDates(*date, *first) < 0) {
        add("schema/range", Severity::Warning, id,
            QCoreApplication::translate("Checks", "“%1” must not be before %2; it is %3.")
                .arg(shownLabel(field), QString::fromUtf8(field.min->text), shownValue(value.value)));
    } else if (last && comparedDates(*date, *last) > 0) {
        add("schema/range", Severity::Warning, id,
            QCoreApplication::translate("Checks", "“%1” must not be after %2; it is %3.")
                .arg(shownLabel(field), QString::fromUtf8(field.max->text), shownValue(value.value)));
    }
}

void FieldChecks::checkChoice(YamlNodeId id, const Field &field)
{
    const QByteArray &text = node(id).value;
    const auto isChosen = [&text](const FieldOption &option) { return option.value.text == text; };
    if (field.options.isEmpty() || std::any_of(field.options.begin(), field.options.end(), isChosen))
        return;
    QStringList values;
    for (const FieldOption &option : field.options)
        values.append(QString::fromUtf8(option.value.text));
    const QString given = QString::fromUtf8(text);
    QString nearest = nearestOf(given, values);
    if (nearest.isEmpty()) {
        // As people see it, it may be a choice's label.
        QStringList labels;
        for (const FieldOption &option : field.options)
            labels.append(option.label);
        const qsizetype label = labels.indexOf(nearestOf(given, labels));
        nearest = label < 0 || labels[label].isEmpty() ? QString() : values[label];
    }
    const QString message = nearest.isEmpty()
                                ? QCoreApplication::translate("Checks", "“%1” has no choice “%2”. Choose one of: %3.")
                                      .arg(shownLabel(field), shownValue(text), choicesOf(field))
                                : QCoreApplication::translate("Checks", "“%1” has no choice “%2”. Did you mean “%3”?")
                                      .arg(shownLabel(field), shownValue(text), nearest);
    Problem *problem = add("schema/choice", Severity::Warning, id, message);
    if (!problem || nearest.isEmpty())
        return;
    problem->suggestion = nearest;
    if (foldedText(nearest) == foldedText(given))
        m_problems->addFix(problem, m_document.pathOf(id), field.options[values.indexOf(nearest)].value);
}

} // namespace Commonplace
