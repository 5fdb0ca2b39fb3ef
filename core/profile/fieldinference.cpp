// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/fieldinference.h"

#include "yaml/yamlscalar.h"

#include <QDataStream>
#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>

namespace Commonplace {

namespace {

constexpr qsizetype LongTextLength = 100; // UTF-16 units
constexpr char ShapeMark = 'F';           // the first byte of a shape: tells it from nothing
constexpr size_t PositionSteps = 0xFFFF;
constexpr qint8 NoWidget = -1;

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

QByteArray FieldInference::shapeOf(const YamlDocument &frontMatter)
{
    QByteArray shape(1, ShapeMark);
    if (frontMatter.root() == NoYamlNode)
        return shape;
    QDataStream stream(&shape, QIODevice::Append);
    const YamlNode &root = frontMatter.node(frontMatter.root());
    for (size_t i = 0; i + 1 < root.children.size(); i += 2) {
        const YamlNode &key = frontMatter.node(root.children[i]);
        if (key.isCollection())
            continue;
        const YamlNodeId value = root.children[i + 1];
        const std::optional<Widget> kind = widgetOf(frontMatter, value);
        stream << key.value << static_cast<quint16>(i * PositionSteps / root.children.size())
               << static_cast<qint8>(kind ? static_cast<int>(*kind) : NoWidget) << frontMatter.node(value).isQuoted();
    }
    return shape;
}

void FieldInference::count(const QByteArray &shape, int by)
{
    if (!shape.startsWith(ShapeMark))
        return;
    m_entries += by;
    QDataStream stream(shape.sliced(1));
    while (!stream.atEnd()) {
        QByteArray key;
        quint16 position = 0;
        qint8 kind = NoWidget;
        bool isQuoted = false;
        stream >> key >> position >> kind >> isQuoted;
        if (stream.status() != QDataStream::Ok)
            return;
        Tally &tally = m_tallies[key];
        tally.seen += by;
        tally.positions += by * static_cast<qint64>(position);
        tally.quoted += isQuoted ? by : 0;
        if (kind != NoWidget) {
            int &entries = tally.widgets[kind];
            entries += by;
            if (entries == 0)
                tally.widgets.remove(kind);
        }
        if (tally.seen == 0)
            m_tallies.remove(key);
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
}

QList<Field> FieldInference::fields() const
{
    QList<QByteArray> keys = m_tallies.keys();
    std::sort(keys.begin(), keys.end(), [this](const QByteArray &a, const QByteArray &b) {
        const Tally &left = *m_tallies.find(a);
        const Tally &right = *m_tallies.find(b);
        const double leftPosition = static_cast<double>(left.positions) / left.seen;
        const double rightPosition = static_cast<double>(right.positions) / right.seen;
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
