// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/fieldinference.h"

#include "yaml/yamlscalar.h"

#include <QRegularExpression>

#include <algorithm>

namespace Commonplace {

namespace {

constexpr qsizetype LongTextLength = 100;  // UTF-16 units
constexpr qsizetype LongestUsedValue = 80; // bytes
constexpr qsizetype MostUsedValues = 2000; // of one key

Widget widgetOfScalar(const YamlNode &node)
{
    static const QRegularExpression number(QStringLiteral("\\A[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)\\z"));
    static const QRegularExpression date(
        QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}.*)?\\z"));
    const QString text = QString::fromUtf8(node.value);
    if (node.isBlockScalar() || text.contains(u'\n') || text.size() > LongTextLength)
        return Widget::Text;
    if (date.match(text).hasMatch())
        return Widget::DateTime;
    if (node.isQuoted())
        return Widget::String;
    const QJsonValue json = plainToJson(node.value);
    if (json.isBool())
        return Widget::Boolean;
    return number.match(text).hasMatch() ? Widget::Number : Widget::String;
}

/// The one widget that can show all that was seen.
Widget commonWidget(const QHash<int, int> &widgets)
{
    const auto has = [&widgets](Widget widget) { return widgets.contains(static_cast<int>(widget)); };
    if (widgets.isEmpty())
        return Widget::String;
    if (has(Widget::Unknown))
        return Widget::Unknown;
    if (has(Widget::List))
        return Widget::List;
    if (has(Widget::Text))
        return Widget::Text;
    if (widgets.size() == 1)
        return static_cast<Widget>(widgets.constBegin().key());
    return Widget::String;
}

} // namespace

std::optional<Widget> widgetOf(const YamlDocument &document, YamlNodeId id)
{
    const YamlNode &node = document.node(id);
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return std::nullopt;
    case YamlNode::Kind::Scalar:
        return widgetOfScalar(node);
    case YamlNode::Kind::Sequence: {
        const bool isFlat = std::all_of(node.children.begin(), node.children.end(), [&document](YamlNodeId child) {
            const YamlNode::Kind kind = document.node(child).kind;
            return kind == YamlNode::Kind::Scalar || kind == YamlNode::Kind::Null;
        });
        // An empty list tells nothing but that it is one.
        return isFlat ? Widget::List : Widget::Unknown;
    }
    default:
        return Widget::Unknown;
    }
}

void FieldInference::add(const YamlDocument &frontMatter)
{
    ++m_entries;
    if (frontMatter.root() == NoYamlNode)
        return;
    const YamlNode &root = frontMatter.node(frontMatter.root());
    for (size_t i = 0; i + 1 < root.children.size(); i += 2) {
        const YamlNode &key = frontMatter.node(root.children[i]);
        if (key.isCollection())
            continue;
        const YamlNodeId value = root.children[i + 1];
        Tally &tally = m_tallies[key.value];
        ++tally.seen;
        tally.positions += static_cast<double>(i) / static_cast<double>(root.children.size());
        if (const std::optional<Widget> kind = widgetOf(frontMatter, value))
            ++tally.widgets[static_cast<int>(*kind)];
        tally.quoted += frontMatter.node(value).isQuoted() ? 1 : 0;
    }
    addUsedValues(frontMatter, frontMatter.root());
}

void FieldInference::addUsedValues(const YamlDocument &frontMatter, YamlNodeId map)
{
    const YamlNode &node = frontMatter.node(map);
    for (size_t i = 0; i + 1 < node.children.size(); i += 2) {
        const YamlNode &key = frontMatter.node(node.children[i]);
        const YamlNode &value = frontMatter.node(node.children[i + 1]);
        if (value.kind == YamlNode::Kind::Mapping)
            addUsedValues(frontMatter, node.children[i + 1]);
        if (value.kind != YamlNode::Kind::Sequence || key.isCollection())
            continue;
        QHash<QByteArray, int> &used = m_used[key.value];
        for (const YamlNodeId item : value.children) {
            const YamlNode &text = frontMatter.node(item);
            const bool isShort = text.kind == YamlNode::Kind::Scalar && text.value.size() <= LongestUsedValue;
            if (isShort && !text.value.isEmpty() && (used.size() < MostUsedValues || used.contains(text.value)))
                ++used[text.value];
        }
    }
}

void FieldInference::merge(const FieldInference &other)
{
    m_entries += other.m_entries;
    for (auto it = other.m_tallies.begin(); it != other.m_tallies.end(); ++it) {
        Tally &tally = m_tallies[it.key()];
        tally.seen += it->seen;
        tally.quoted += it->quoted;
        tally.positions += it->positions;
        for (auto kind = it->widgets.begin(); kind != it->widgets.end(); ++kind)
            tally.widgets[kind.key()] += kind.value();
    }
    for (auto it = other.m_used.begin(); it != other.m_used.end(); ++it) {
        QHash<QByteArray, int> &used = m_used[it.key()];
        for (auto value = it->begin(); value != it->end(); ++value) {
            if (used.size() < MostUsedValues || used.contains(value.key()))
                used[value.key()] += value.value();
        }
    }
}

QHash<QByteArray, QStringList> FieldInference::usedValues() const
{
    QHash<QByteArray, QStringList> result;
    for (auto it = m_used.begin(); it != m_used.end(); ++it) {
        QList<std::pair<int, QString>> values;
        for (auto value = it->begin(); value != it->end(); ++value)
            values.append({ -value.value(), QString::fromUtf8(value.key()) });
        std::sort(values.begin(), values.end());
        QStringList &texts = result[it.key()];
        for (const auto &[count, text] : std::as_const(values))
            texts.append(text);
    }
    return result;
}

QList<Field> FieldInference::fields() const
{
    QList<QByteArray> keys = m_tallies.keys();
    std::sort(keys.begin(), keys.end(), [this](const QByteArray &a, const QByteArray &b) {
        const Tally &left = *m_tallies.find(a);
        const Tally &right = *m_tallies.find(b);
        const double leftPosition = left.positions / left.seen;
        const double rightPosition = right.positions / right.seen;
        return leftPosition != rightPosition ? leftPosition < rightPosition : a < b;
    });
    QList<Field> fields;
    for (const QByteArray &key : std::as_const(keys)) {
        const Tally &tally = *m_tallies.find(key);
        fields.append({ .key = key,
                        .label = labelFromKey(QString::fromUtf8(key)),
                        .widget = commonWidget(tally.widgets),
                        .writtenAsText = tally.quoted * 2 > tally.seen,
                        .common = tally.seen * 2 >= m_entries });
    }
    return fields;
}

} // namespace Commonplace
